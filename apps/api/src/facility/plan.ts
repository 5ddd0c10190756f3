import type { Db } from '@khuyencong/db'
import type { FieldValue, FieldValues, ReadRow } from '@khuyencong/domain/sheet'
import type { Given, ImportPlan, Pace } from '../import/noun.ts'
import type { Outcome } from '../import/outcome.ts'
import type { StaffContext } from '../trpc.ts'
import type { WholeDraft } from './draft.ts'
import type { FacilityRecord } from './record.ts'
import { facilities } from '@khuyencong/db/schema'
import { facilitySheets } from '@khuyencong/domain/facility'
import { isSameValue } from '@khuyencong/domain/sheet'
import { dayInVietnam, plain } from '@khuyencong/domain/text'
import { inArray } from 'drizzle-orm'
import { findings } from '../import/findings.ts'
import { effectsOf, laidOver, previewOf, writtenFields } from '../import/outcome.ts'
import { textOf } from '../import/text.ts'
import { examinedRow, isSamePlace, sayUnseen, unseenFields } from './examine.ts'
import { facilityFinder } from './finder.ts'
import { codeFixes, facilityKey, facilityMeant } from './meant.ts'
import { seesOf } from './record.ts'
import { facilityTotals } from './totals.ts'
import { writeFacilities } from './write.ts'

const sheet = facilitySheets[0]!
const fields = writtenFields(sheet).filter(field => field.key !== 'code')
/** Fields whose former value is kept with its last day. */
const formerly = new Set(['name', 'provinceId', 'address'])
/** Rows between two looks at whether to stop. */
const stride = 300

/** A facility as its sheet has it. */
export function facilityValues({ demonstration, furtherContacts: _, ...row }: FacilityRecord): FieldValues {
  return { ...row, demonstration: demonstration ? 'demonstration' : null }
}

export interface PlannedFacility extends Outcome {
  /** The record it changes; null for a new one. */
  before: FacilityRecord | null
  draft: WholeDraft | null
  demonstration: boolean
}

async function recordsOf(tx: Db, ids: readonly string[]): Promise<Map<string, FacilityRecord>> {
  const found = new Map<string, FacilityRecord>()
  for (let from = 0; from < ids.length; from += 2000) {
    for (const row of await tx.select().from(facilities).where(inArray(facilities.id, ids.slice(from, from + 2000))))
      found.set(row.id, row)
  }
  return found
}

/** What a spreadsheet of facilities would do to the register. */
export async function planFacilities(tx: Db, ctx: StaffContext, { rows: given, empty }: Given, pace: Pace): Promise<ImportPlan> {
  const rows = given.facilities ?? []
  const { provinces } = ctx
  const today = dayInVietnam(ctx.clock())
  const sees = seesOf(ctx, 'edit')
  const unseen = unseenFields(sees)
  const found = findings()
  const finder = await facilityFinder(tx, ctx)
  const placeOf = (id: string) => provinces.has(id) ? provinces.today(id, today).id : id
  const meant = rows.map(row => facilityMeant(row, finder, found, sees))
  const records = await recordsOf(tx, [...new Set(meant.flatMap(known => known ? [known.id] : []))])
  sayUnseen(rows, unseen, found)

  function plannedRow(row: ReadRow, before: FacilityRecord | null, isTold: boolean): PlannedFacility {
    const own = before && facilityValues(before)
    const { after, changes: raw } = laidOver(own, row, fields, empty)
    const given = raw.filter(change => !unseen.includes(change.field.key) && (before === null || !isSamePlace(change, row, before, ctx)))
    const refused: PlannedFacility = { row, before, draft: null, code: before?.code ?? textOf(row.values.code), title: textOf(after.name) ?? before?.name ?? '', demonstration: after.demonstration === 'demonstration', effect: 'refused', changes: [] }
    // Which record it means is asked first: what else is wrong depends on that.
    if (!isTold)
      return refused
    if (before !== null && given.length === 0)
      return found.isBlocked(row) ? refused : { ...refused, effect: 'unchanged' }
    const draft = examinedRow(row, before === null || given.some(({ field }) => field.key === 'provinceId') ? after : { ...after, provinceId: before.provinceId }, before, { ctx, sees, found })
    // In the register's own spelling it may say the same after all.
    const changes = given.filter(({ field, after: value }) => !isSameValue(own![field.key], draft === null ? value : field.key in draft ? draft[field.key as keyof WholeDraft] as FieldValue : value))
    if (before !== null && before.archivedAt !== null)
      found.block(row, 'code', 'facility-archived', { values: { code: before.code } })
    if (before !== null && refused.demonstration !== before.demonstration)
      found.block(row, 'demonstration', 'demonstration-for-good')
    if (before === null && draft !== null && !found.isBlocked(row))
      adviseNew(row, draft)
    if (found.isBlocked(row) || draft === null)
      return refused
    if (before !== null && changes.length === 0)
      return { ...refused, effect: 'unchanged' }
    for (const { field, before: was, after: becomes } of changes) {
      if (formerly.has(field.key) && plain(String(was ?? '')) !== plain(String(becomes ?? '')))
        found.advise(row, field.key, 'former-kept')
    }
    return { ...refused, draft, effect: before === null ? 'new' : 'changed', changes }
  }

  function adviseNew(row: ReadRow, draft: WholeDraft): void {
    const code = textOf(row.values.code)
    if (code !== null)
      return found.newCode(row, 'code', code)
    const [best, ...others] = finder.alike(draft)
    if (best)
      found.advise(row, 'name', 'may-be-known', { values: { name: best.facility.name, code: best.facility.code, others: others.length }, fixes: codeFixes([best, ...others].map(one => one.facility)) })
  }

  const first = new Map<string, ReadRow>()
  const planned: PlannedFacility[] = []
  for (const [at, row] of rows.entries()) {
    if (at % stride === 0)
      await pace(at, rows.length)
    const known = meant[at]
    const key = known === undefined ? null : facilityKey(row, known, placeOf)
    const twin = key === null ? undefined : first.get(key)
    if (twin)
      found.block(row, textOf(row.values.code) === null ? 'name' : 'code', 'twice-in-file', { values: { row: twin.row, sheet: twin.sheet } })
    else if (key !== null)
      first.set(key, row)
    planned.push(plannedRow(row, known ? records.get(known.id)! : null, known !== undefined))
  }
  return {
    issues: found.issues,
    effects: [effectsOf(sheet, planned)],
    totals: await facilityTotals(tx, ctx, planned),
    preview: most => previewOf(planned, most, ctx),
    write: (writingTx, told) => writeFacilities(writingTx, ctx, planned, told),
  }
}
