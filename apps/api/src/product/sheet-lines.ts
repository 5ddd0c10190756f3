import type { FieldValue, ReadRow } from '@khuyencong/domain/sheet'
import type { Findings } from '../import/findings.ts'
import type { Given } from '../import/noun.ts'
import type { KnownProduct, ProductFinder } from './finder.ts'
import type { PlannedProduct, SpecificationLine } from './sheet-rows.ts'
import { isSameValue } from '@khuyencong/domain/sheet'
import { fold } from '@khuyencong/domain/text'
import { isEmpty } from '../import/outcome.ts'
import { textOf } from '../import/text.ts'
import { makerMeant } from './finder.ts'

const parts = ['label', 'labelEn', 'value', 'valueEn'] as const
const isSameLine = (a: SpecificationLine, b: SpecificationLine) => parts.every(part => isSameValue(a[part], b[part]))

/**
 * Lays lines of specifications over their products, which a file names by code, or by name and maker. `alone` gives the
 * planned product of one that only such lines speak of.
 */
export function laidLines({ rows, empty }: Given, planned: readonly PlannedProduct[], finder: ProductFinder, found: Findings, alone: (known: KnownProduct) => PlannedProduct): void {
  const bySlug = new Map(planned.flatMap(one => one.slug === null ? [] : [[one.slug.toLowerCase(), one] as const]))
  const byId = new Map(planned.map(one => [one.id, one]))
  const byName = new Map<string, PlannedProduct[]>()
  const join = (key: string, one: PlannedProduct) => byName.set(key, [...byName.get(key) ?? [], one])
  for (const one of planned) {
    join(fold(one.name), one)
    if (one.maker !== null)
      join(`${one.maker.id} ${fold(one.name)}`, one)
  }

  function ofRegister(known: KnownProduct, row: ReadRow): PlannedProduct | null {
    if (!finder.isInReach(known)) {
      found.block(row, 'productSlug', 'code-outside-reach')
      return null
    }
    const own = byId.get(known.id) ?? alone(known)
    byId.set(known.id, own)
    bySlug.set(known.slug, own)
    return own
  }
  function only<One>(row: ReadRow, several: readonly One[]): One | null {
    if (several.length > 1)
      found.block(row, 'productName', 'several-products', { values: { count: several.length } })
    return several.length === 1 ? several[0]! : null
  }

  function spokenOf(row: ReadRow): PlannedProduct | null {
    const [slug, name] = [textOf(row.values.productSlug), textOf(row.values.productName)]
    if (slug !== null) {
      const known = bySlug.get(slug.toLowerCase()) ?? finder.bySlug(slug)
      if (known === undefined)
        found.block(row, 'productSlug', 'no-such-product')
      return known === undefined ? null : 'lines' in known ? known : ofRegister(known, row)
    }
    if (name === null) {
      found.block(row, 'productSlug', 'required')
      return null
    }
    const maker = makerMeant(row, finder, found)
    if (maker === undefined)
      return null
    const inFile = byName.get(maker === null ? fold(name) : `${maker.id} ${fold(name)}`) ?? []
    const told = inFile.filter(one => !one.isUntold)
    if (inFile.length > 0)
      return only(row, told.length > 0 ? told : inFile)
    const known = maker === null ? [] : finder.byName(name, maker.id)
    if (known.length === 0)
      found.block(row, 'productName', 'no-such-product')
    const one = only(row, known)
    return one === null ? null : ofRegister(one, row)
  }

  const met = new Map<PlannedProduct, Map<string, number>>()
  for (const row of rows.specifications ?? []) {
    const product = spokenOf(row)
    if (product === null)
      continue
    const label = textOf(row.values.label)
    const counts = met.get(product) ?? new Map<string, number>()
    met.set(product, counts)
    const at = counts.get(fold(label ?? '')) ?? 0
    counts.set(fold(label ?? ''), at + 1)
    const before = product.before?.specification.filter(line => fold(line.label) === fold(label ?? ''))[at] ?? null
    const given = (part: typeof parts[number]) => {
      const value: FieldValue | undefined = row.values[part]
      return value === undefined || (isEmpty(value) && empty === 'keep') ? before?.[part] ?? null : textOf(value)
    }
    const line = { label: label ?? '', labelEn: given('labelEn'), value: given('value') ?? '', valueEn: given('valueEn') }
    product.lines.push({ row, line, before, effect: before === null ? 'new' : isSameLine(before, line) ? 'unchanged' : 'changed' })
  }
}

/**
 * The whole specification after the file: of a file of ours the lines that stand there, in their order, where it has any
 * for the product; of another one its lines beside those on record.
 */
export function specificationAfter({ before, lines }: PlannedProduct, empty: Given['empty']): { line: SpecificationLine, row: ReadRow | null }[] {
  const known = before?.specification ?? []
  if (lines.length === 0)
    return known.map(line => ({ line, row: null }))
  // What says the same in other spaces stays as it is on record.
  const given = lines.map(({ line, before: was, effect, row }) => ({ line: effect === 'unchanged' ? was! : line, row, was }))
  if (empty === 'clear')
    return given
  return [...known.map(line => given.find(one => one.was === line) ?? { line, row: null }), ...given.filter(one => one.was === null)]
}

export const isSameSpecification = (a: readonly SpecificationLine[], b: readonly SpecificationLine[]) => a.length === b.length && a.every((line, at) => isSameLine(line, b[at]!))
