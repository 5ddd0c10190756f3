import type { Db } from '@khuyencong/db'
import type { Issue } from '@khuyencong/domain/refusal'
import type { ReadRow } from '@khuyencong/domain/sheet'
import type { Given, ImportPlan, Pace } from '../import/noun.ts'
import type { Outcome } from '../import/outcome.ts'
import type { StaffContext } from '../trpc.ts'
import type { ProductFinder } from './finder.ts'
import type { PlannedProduct, ProductRecord } from './sheet-rows.ts'
import { randomUUID } from 'node:crypto'
import { products } from '@khuyencong/db/schema'
import { plateOfGroup, ProductDraft, ProductGroup } from '@khuyencong/domain/product'
import { isSameValue } from '@khuyencong/domain/sheet'
import { inArray } from 'drizzle-orm'
import { findings } from '../import/findings.ts'
import { effectsOf, isEmpty, isEnglishName, laidOver, previewOf } from '../import/outcome.ts'
import { textOf } from '../import/text.ts'
import { refusalIn } from '../refusal/answer.ts'
import { productFinder } from './finder.ts'
import { isSameSpecification, laidLines, specificationAfter } from './sheet-lines.ts'
import { lineSheet, makerField, productFields, productKey, productMeant, productSheet, productValues } from './sheet-rows.ts'
import { writeProducts } from './sheet-write.ts'
import { productTotals } from './totals.ts'

const stride = 300

async function recordsOf(tx: Db, ids: readonly string[]): Promise<Map<string, ProductRecord>> {
  const found = new Map<string, ProductRecord>()
  for (let from = 0; from < ids.length; from += 2000) {
    for (const row of await tx.select().from(products).where(inArray(products.id, ids.slice(from, from + 2000))))
      found.set(row.id, row)
  }
  return found
}

/** Products on record that a line of a specification may mean. */
function idsSpokenOf({ values }: ReadRow, finder: ProductFinder): string[] {
  const [slug, name, code, maker] = [values.productSlug, values.productName, values.facilityCode, values.facilityName].map(textOf)
  if (slug != null)
    return [finder.bySlug(slug)?.id ?? []].flat()
  const makers = code != null ? [finder.facilities.byCode(code) ?? []].flat() : finder.facilities.named(maker ?? '')
  return makers.flatMap(one => finder.byName(name ?? '', one.id).map(known => known.id))
}

/** What a spreadsheet of products and their specifications would do to the register. */
export async function planProducts(tx: Db, ctx: StaffContext, given: Given, pace: Pace): Promise<ImportPlan> {
  const { empty } = given
  const rows = given.rows.products ?? []
  const found = findings()
  const finder = await productFinder(tx, ctx)
  const meant = rows.map(row => productMeant(row, finder, found))
  const spoken = (given.rows.specifications ?? []).flatMap(row => idsSpokenOf(row, finder))
  const records = await recordsOf(tx, [...new Set([...meant.flatMap(one => one?.known ? [one.known.id] : []), ...spoken])])

  const first = new Map<string, ReadRow>()
  const own = rows.map((row, at): PlannedProduct => {
    const one = meant[at]
    const before = one?.known ? records.get(one.known.id)! : null
    const key = one === undefined ? null : productKey(row, one)
    const twin = key === null ? undefined : first.get(key)
    if (twin)
      found.block(row, textOf(row.values.slug) === null ? 'name' : 'slug', 'twice-in-file', { values: { row: twin.row, sheet: twin.sheet } })
    else if (key !== null)
      first.set(key, row)
    const home = before && finder.facilities.byId(before.facilityId)!
    const { after, changes: given } = laidOver(before && productValues(before, home!), row, productFields, empty)
    const changes = given.filter(change => !isEnglishName(change, row, before))
    if (before !== null && changes.length < given.length)
      after.name = before.name
    const maker = one?.maker ?? null
    const moved = before !== null && maker !== null && maker.id !== before.facilityId ? [{ field: makerField, before: home!.code, after: maker.code }] : []
    return { id: before?.id ?? randomUUID(), before, row, slug: before?.slug ?? textOf(row.values.slug), name: textOf(after.name) ?? before?.name ?? '', maker, after, changes: [...changes, ...moved], lines: [], draft: null, demonstration: before?.demonstration ?? (after.demonstration === 'demonstration' || maker?.demonstration === true), effect: 'refused', isUntold: one === undefined || twin !== undefined }
  })
  const alone: PlannedProduct[] = []
  laidLines(given, own, finder, found, (known) => {
    const maker = finder.facilities.byId(known.facilityId)!
    const before = records.get(known.id)!
    const made: PlannedProduct = { id: known.id, before, row: null, slug: known.slug, name: known.name, maker, after: { ...productValues(before, maker) } as PlannedProduct['after'], changes: [], lines: [], draft: null, demonstration: known.demonstration, effect: 'refused', isUntold: false }
    alone.push(made)
    return made
  })

  const all = [...own, ...alone]
  for (const [at, one] of all.entries()) {
    if (at % stride === 0)
      await pace(at, all.length)
    if (!one.isUntold)
      examine(one)
  }

  function examine(one: PlannedProduct): void {
    const { before, row, maker, after } = one
    const lines = specificationAfter(one, empty)
    const isRewritten = before !== null && !isSameSpecification(before.specification, lines.map(({ line }) => line))
    if (before !== null && one.changes.length === 0 && !isRewritten) {
      one.effect = 'unchanged'
      return
    }
    const put = ({ field, reason, values }: Issue): void => {
      const [name = '', index, part = ''] = field.split('.')
      const place = name === 'specification' && index !== undefined ? lines[Number(index)]?.row : undefined
      const [to, key] = place ? [place, part] : row === null ? [one.lines[0]!.row, 'productSlug'] : [row, name === 'facilityId' ? 'facilityCode' : name]
      const isTold = to.isRefused && to.values[key] === undefined && (to.given[key] ?? '') !== ''
      if (!isTold)
        found.block(to, key, to === row && isEmpty(after[key]) && (reason === 'wrong-type' || reason === 'not-offered') ? 'required' : reason, { values })
    }
    const group = ProductGroup.safeParse(after.group)
    const read = ProductDraft.safeParse({ ...after, facilityId: maker?.id, isSet: after.isSet ?? false, plate: after.plate ?? (group.success ? plateOfGroup[group.data] : 'nhom-khac'), specification: lines.map(({ line }) => line) })
    refusalIn(read.error)?.detail.issues?.forEach(put)
    const draft = read.data ?? null
    if (before?.archivedAt != null)
      put({ field: 'slug', reason: 'record-archived', values: { code: before.slug } })
    if (before === null && maker?.archivedAt != null)
      put({ field: 'facilityId', reason: 'facility-archived', values: { code: maker.code } })
    if (before?.status === 'shown' && draft?.summary === null)
      put({ field: 'summary', reason: 'needed-while-shown' })
    if (before !== null && before.demonstration !== (after.demonstration === 'demonstration'))
      put({ field: 'demonstration', reason: 'demonstration-for-good' })
    if (before?.demonstration === false && maker?.demonstration === true)
      put({ field: 'facilityId', reason: 'demonstration-under-real' })
    const dropped = before !== null && one.lines.length > 0 && empty === 'clear' ? before.specification.length - one.lines.filter(line => line.before !== null).length : 0
    if (dropped > 0)
      found.advise(one.lines[0]!.row, 'label', 'lines-taken-away', { values: { count: dropped, name: one.name } })
    if (before === null && one.slug !== null && row !== null && !found.isBlocked(row))
      found.newCode(row, 'slug', one.slug)
    one.draft = draft
    // With its defaults it may say the same after all.
    const known: Record<string, unknown> = { ...draft, demonstration: after.demonstration }
    one.changes = one.changes.filter(({ field, before: was, after: value }) => !isSameValue(was, (field.key in known && draft !== null ? known[field.key] : value) as never))
    const isRefused = draft === null || (row !== null && found.isBlocked(row)) || one.lines.some(line => found.isBlocked(line.row))
    one.effect = isRefused ? 'refused' : before === null ? 'new' : one.changes.length > 0 || isRewritten ? 'changed' : 'unchanged'
  }

  const main = own.map((one): Outcome => ({ row: one.row!, code: one.slug, title: one.name, effect: one.effect === 'refused' || found.isBlocked(one.row!) ? 'refused' : one.before === null ? 'new' : one.changes.length > 0 ? 'changed' : 'unchanged', changes: one.before === null ? [] : one.changes }))
  const tied = new Map(all.flatMap(one => one.lines.map(line => [line.row, { one, line }] as const)))
  const lines = (given.rows.specifications ?? []).map((row): Outcome => {
    const known = tied.get(row)
    const changes = known?.line.effect === 'changed' ? lineSheet.fields.flatMap(field => field.key in known.line.line && !isSameValue(known.line.before![field.key as 'label'], known.line.line[field.key as 'label']) ? [{ field, before: known.line.before![field.key as 'label'], after: known.line.line[field.key as 'label'] }] : []) : []
    return { row, code: known?.one.slug ?? null, title: known ? `${known.one.name} · ${known.line.line.label}` : '', effect: !known || known.one.effect === 'refused' || found.isBlocked(row) ? 'refused' : known.line.effect, changes }
  })
  return {
    issues: found.issues,
    effects: [effectsOf(productSheet, main), ...lines.length > 0 ? [effectsOf(lineSheet, lines)] : []],
    totals: await productTotals(tx, ctx, all, finder),
    preview: most => previewOf([...main, ...lines], most, ctx),
    write: (writingTx, told) => writeProducts(writingTx, ctx, all, told),
  }
}
