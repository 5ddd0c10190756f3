import type { Issue } from '../refusal/refusal.ts'
import type { Product } from './product.ts'
import { Refusal } from '../refusal/refusal.ts'

/** What is asked of a product beside its own text: product order puts recognitions after products, so a count stands for them. */
export interface PublishContext {
  facility: { archivedAt: string | null }
  /** Recognitions the product holds, at any level. */
  recognitions: number
}

type Publishable = Pick<Product, 'name' | 'summary' | 'group' | 'plate' | 'status' | 'specification'>

/**
 * What a product lacks before strangers may see it; an empty list means nothing.
 * @example
 * missingToPublish({ name: 'Chè Tân Cương', summary: '', group: 'food', plate: 'che-am-tra', status: 'draft', specification: [] }, { facility: { archivedAt: null }, recognitions: 1 }) // [{ field: 'summary', reason: 'required' }]
 */
export function missingToPublish(product: Publishable, { facility, recognitions }: PublishContext): Issue[] {
  const issues: Issue[] = []
  for (const field of ['name', 'summary'] as const) {
    if (product[field].trim() === '')
      issues.push({ field, reason: 'required' })
  }
  product.specification.forEach((line, index) => {
    for (const part of ['label', 'value'] as const) {
      if (line[part].trim() === '')
        issues.push({ field: `specification.${index}.${part}`, reason: 'required' })
    }
  })
  if (recognitions === 0)
    issues.push({ field: 'recognition', reason: 'no-recognition' })
  if (facility.archivedAt !== null)
    issues.push({ field: 'facilityId', reason: 'facility-archived' })
  return issues
}

/**
 * The product as strangers see it from now on. A withdrawn product can be shown again; showing twice changes nothing.
 * @throws Refusal `invalid` naming every field that is missing.
 * @example
 * publish(draft, { facility: { archivedAt: null }, recognitions: 1 }).status // 'shown'
 */
export function publish<P extends Publishable>(product: P, context: PublishContext): P {
  const issues = missingToPublish(product, context)
  if (issues.length > 0)
    throw new Refusal('invalid', { reason: 'not-ready-to-show', issues })
  return { ...product, status: 'shown' }
}

/**
 * The product taken from the showroom. A draft was never there.
 * @throws Refusal `closed` for a draft.
 * @example
 * withdraw({ status: 'shown' }).status // 'withdrawn'
 */
export function withdraw<P extends Pick<Product, 'status'>>(product: P): P {
  if (product.status === 'draft')
    throw new Refusal('closed', { reason: 'not-shown' })
  return { ...product, status: 'withdrawn' }
}
