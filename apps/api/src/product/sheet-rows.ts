import type { products } from '@khuyencong/db/schema'
import type { ProductDraft } from '@khuyencong/domain/product'
import type { FieldValue, FieldValues, ReadRow } from '@khuyencong/domain/sheet'
import type { KnownFacility } from '../facility/finder.ts'
import type { Findings } from '../import/findings.ts'
import type { FieldChange, Outcome } from '../import/outcome.ts'
import type { KnownProduct, ProductFinder } from './finder.ts'
import { productSheets } from '@khuyencong/domain/product'
import { fold, slugOf } from '@khuyencong/domain/text'
import { writtenFields } from '../import/outcome.ts'
import { textOf } from '../import/text.ts'
import { makerMeant } from './finder.ts'

export type ProductRecord = typeof products.$inferSelect
export type SpecificationLine = ProductRecord['specification'][number]

export const [productSheet, lineSheet] = productSheets as [typeof productSheets[number], typeof productSheets[number]]
/** Which product and whose it is are found first; the rest is laid over the record. */
const finding = new Set(['slug', 'facilityCode', 'facilityName', 'facilityProvinceId'])
export const productFields = writtenFields(productSheet).filter(field => !finding.has(field.key))
export const makerField = productSheet.fields.find(field => field.key === 'facilityCode')!

/** A line of a specification that the file gives, and what it is on record. */
interface PlannedLine { row: ReadRow, line: SpecificationLine, before: SpecificationLine | null, effect: Outcome['effect'] }

/** A product that the file speaks of, by its own row, by lines of its specification, or both. */
export interface PlannedProduct {
  id: string
  before: ProductRecord | null
  row: ReadRow | null
  slug: string | null
  name: string
  maker: KnownFacility | null
  after: Record<string, FieldValue>
  changes: readonly FieldChange[]
  lines: PlannedLine[]
  draft: ProductDraft | null
  demonstration: boolean
  effect: Outcome['effect']
  isUntold: boolean
}

/** A product as its sheet has it. */
export function productValues(row: ProductRecord, maker: Pick<KnownFacility, 'code' | 'name'>): FieldValues {
  const { slug, name, nameEn, group, summary, summaryEn, story, storyEn, isSet, plate, demonstration } = row
  return { slug, name, nameEn, facilityCode: maker.code, facilityName: maker.name, group, summary: summary || null, summaryEn, story, storyEn, isSet, plate, demonstration: demonstration ? 'demonstration' : null }
}

/** Which product a row means, and who makes it; `undefined` where one of both cannot be told, which is said. */
export function productMeant(row: ReadRow, finder: ProductFinder, found: Findings): { known: KnownProduct | null, maker: KnownFacility | null } | undefined {
  const slug = textOf(row.values.slug)
  const known = slug === null ? null : finder.bySlug(slug) ?? null
  if (known !== null && !finder.isInReach(known))
    return void found.block(row, 'slug', 'code-outside-reach')
  const maker = makerMeant(row, finder, found)
  if (maker === undefined)
    return undefined
  if (known !== null)
    return { known, maker: maker ?? finder.facilities.byId(known.facilityId)! }
  if (slug !== null && slugOf(slug) !== slug)
    return void found.block(row, 'slug', 'slug-form', { fixes: slugOf(slug) === '' ? [] : [{ value: slugOf(slug), label: null, isCertain: false }] })
  const name = textOf(row.values.name)
  if (maker === null)
    return void found.block(row, 'facilityCode', 'required')
  const named = slug !== null || name === null ? [] : finder.byName(name, maker.id)
  if (named.length > 1)
    return void found.block(row, 'name', 'several-products', { values: { count: named.length }, fixes: named.slice(0, 5).map(one => ({ value: one.slug, label: { vi: `${one.name} (${one.slug})`, en: `${one.name} (${one.slug})` }, isCertain: false, field: 'slug' })) })
  return { known: named[0] ?? null, maker }
}

/** Two rows of one key mean one product. */
export function productKey(row: ReadRow, { known, maker }: { known: KnownProduct | null, maker: KnownFacility | null }): string | null {
  const [slug, name] = [textOf(row.values.slug), textOf(row.values.name)]
  return known?.id ?? (slug !== null ? `slug ${slug}` : name === null || maker === null ? null : `name ${maker.id} ${fold(name)}`)
}
