import type { Db } from '@khuyencong/db'
import type { ReadRow } from '@khuyencong/domain/sheet'
import type { RecordedEntry, SupportDraft } from '@khuyencong/domain/support'
import type { Given, ImportPlan, Pace } from '../import/noun.ts'
import type { Outcome } from '../import/outcome.ts'
import type { StaffContext } from '../trpc.ts'
import type { Beneficiary } from './beneficiary.ts'
import type { AddedEntry, EntryOutcome, EntryPlan } from './entry-plan.ts'
import type { Realised } from './money-plan.ts'
import type { SupportRecord } from './record.ts'
import type { LaidRow } from './row-plan.ts'
import type { TwinKey } from './twin.ts'
import { randomUUID } from 'node:crypto'
import { isWithin } from '@khuyencong/domain/right'
import { measures, sources, supportSheets } from '@khuyencong/domain/support'
import { codeFault } from '../import/code.ts'
import { findings } from '../import/findings.ts'
import { effectsOf, isEmpty } from '../import/outcome.ts'
import { textOf } from '../import/text.ts'
import { beneficiaries } from './beneficiary.ts'
import { codeKey, ledgersOf, moneyRowsOf, supportsByCode } from './by-code.ts'
import { planMoney, realisedOf } from './money-plan.ts'
import { supportPreview } from './preview.ts'
import { meantRow } from './row-meant.ts'
import { checkedRow, laidRow, supportTitle } from './row-plan.ts'
import { sheetRegister } from './sheet-register.ts'
import { supportTotals } from './totals.ts'
import { supportsByTwinKey, titleKey, twinKey } from './twin.ts'
import { writeSupports } from './write.ts'

const [sheet, amountSheet] = supportSheets as [typeof supportSheets[number], typeof supportSheets[number]]
const besideFields = Object.keys(measures).flatMap(measure => sources.map(source => `${measure}.${source}`))
/** Rows that are looked up together, and between two looks at whether to stop. */
const stride = 500

/** What becomes of one support. What nothing changes carries no more than its outcome. */
export interface PlannedSupport extends Outcome {
  id: string
  before: SupportRecord | null
  draft: SupportDraft | null
  demonstration: boolean
  beneficiary: Beneficiary | null
  added: readonly AddedEntry[]
  /** Entries on record when it was planned: the ledger only grows, so that the number is its version. */
  seen: number
  realised: { before: Realised, after: Realised } | null
}

/** A row of money with the support it belongs to. */
export interface PlannedEntry extends EntryOutcome { code: string | null, title: string }

const placeOf = ({ programmeId, facilityId, after }: LaidRow): TwinKey | null => programmeId === null || isEmpty(after.type) || isEmpty(after.planYear) || isEmpty(after.provinceId)
  ? null
  : { programmeId, facilityId, type: after.type as TwinKey['type'], planYear: after.planYear as number, provinceId: after.provinceId as string, place: textOf(after.place) }

export async function planSupports(tx: Db, ctx: StaffContext, { rows: given, empty }: Given, pace: Pace): Promise<ImportPlan> {
  const [rows, moneyRows] = [given.supports ?? [], given.amounts ?? []]
  const total = rows.length + moneyRows.length
  const found = findings()
  const register = await sheetRegister(tx, ctx)
  const facilities = beneficiaries(register, found)
  const nameOf = { programme: (id: string) => register.programmes.byId(id)?.code ?? '', facility: (id: string) => register.facilities.byId(id)?.name ?? '' }
  const laid = (row: ReadRow, before: SupportRecord | null) => laidRow(meantRow(row, before, { register, facilities, found, empty }), empty, register, nameOf)
  const money = moneyRowsOf(moneyRows)
  const planned: PlannedSupport[] = []
  const entries: PlannedEntry[] = []
  /** Entries that stand side by side in the rows of supports. */
  const beside = { new: 0, unchanged: 0 }
  const seenIds = new Map<string, ReadRow>()
  const seenCodes = new Map<string, ReadRow>()
  const seenTwins = new Map<string, { row: ReadRow, title: string }[]>()

  /** The record that the code of a row names; `undefined` where the code is wrong. */
  function coded(row: ReadRow, records: ReadonlyMap<string, SupportRecord>): SupportRecord | null | undefined {
    const code = textOf(row.values.code)
    if (code === null)
      return null
    const key = codeKey(code)
    const twin = seenCodes.get(key)
    if (twin)
      return void found.block(row, 'code', 'twice-in-file', { values: { row: twin.row, sheet: twin.sheet } })
    seenCodes.set(key, row)
    const record = records.get(key)
    if (record)
      return isWithin(ctx.scope, record.provinceId) ? record : void found.block(row, 'code', 'code-outside-reach')
    const fault = codeFault(code)
    if (fault)
      return void found.block(row, 'code', fault.reason, { values: fault.values })
    found.advise(row, 'code', 'new-under-code', { values: { code } })
    return null
  }

  /** Without a code a support is known by what it is; of several by its title. */
  function twinOf(one: LaidRow, twins: ReadonlyMap<string, SupportRecord[]>): SupportRecord | null | undefined {
    const { row } = one
    const key = placeOf(one)
    if (key === null)
      return null
    const [code, title] = [textOf(row.values.code), titleKey(textOf(one.after.title))]
    const others = twins.get(twinKey(key)) ?? []
    const free = others.filter(other => !seenIds.has(other.id))
    const same = free.filter(other => titleKey(other.title) === title)
    const fixes = free.slice(0, 5).map(other => ({ value: other.code, label: null, isCertain: false, field: 'code' }))
    if (code === null) {
      const meant = same.length === 1 ? same : title === '' || (free.length === 1 && free[0]!.title === null) ? free : same
      if (meant.length === 1)
        return meant[0]!
      if (meant.length > 1)
        return void found.block(row, 'code', 'several-supports', { values: { count: meant.length }, fixes })
    }
    const earlier = seenTwins.get(twinKey(key)) ?? []
    const twice = earlier.find(other => other.title === title)
    if (twice && code === null)
      return void found.block(row, key.facilityId === null ? 'place' : 'facilityName', 'twice-in-file', { values: { row: twice.row.row, sheet: twice.row.sheet } })
    if (free.length > 0 && (key.facilityId !== null || same.length > 0))
      found.advise(row, 'code', 'same-support', { values: { code: free[0]!.code }, fixes: code === null ? fixes : [] })
    else if (earlier.length > 0 && (key.facilityId !== null || twice))
      found.advise(row, 'facilityName', 'same-support-in-file', { values: { row: earlier[0]!.row.row } })
    return null
  }

  function plannedRow(one: LaidRow): PlannedSupport {
    const { row, before, changes, beneficiary } = one
    const key = placeOf(one)
    if (before !== null)
      seenIds.set(before.id, row)
    else if (key !== null)
      seenTwins.set(twinKey(key), [...seenTwins.get(twinKey(key)) ?? [], { row, title: titleKey(textOf(one.after.title)) }])
    const isChanged = before === null || changes.length > 0
    if (before !== null && isChanged && before.archivedAt !== null)
      found.block(row, 'code', 'record-archived', { values: { code: before.code } })
    const draft = isChanged ? checkedRow(one, register, found) : null
    const isDemonstration = before?.demonstration ?? (one.after.demonstration === 'demonstration' || one.programme?.demonstration === true || beneficiary?.demonstration === true)
    const effect = found.isBlocked(row) ? 'refused' : before === null ? 'new' : isChanged ? 'changed' : 'unchanged'
    return { row, effect, code: before?.code ?? textOf(row.values.code), title: supportTitle(one) || (before?.title ?? ''), changes: before === null ? [] : changes, id: before?.id ?? randomUUID(), before, draft, demonstration: isDemonstration, beneficiary, added: [], seen: 0, realised: null }
  }

  function withMoney(one: PlannedSupport, support: LaidRow | null, own: readonly ReadRow[], recorded: readonly RecordedEntry[]): PlannedSupport {
    const { before, draft } = one
    const row = support?.row ?? null
    const isMoved = before !== null && draft !== null && (draft.type !== before.type || draft.variant !== before.variant || draft.provinceId !== before.provinceId)
    const plan: EntryPlan = planMoney({ supportId: one.id, support: draft ?? before, planYear: draft?.planYear ?? before?.planYear ?? Number(support?.after.planYear ?? 0), liesIn: one.beneficiary?.provinces[0] ?? null, isMoved, row, rows: own, recorded }, register, found)
    if (plan.added.length > 0 && before !== null && before.archivedAt !== null)
      found.block(row ?? own[0]!, row ? 'code' : 'supportCode', 'record-archived', { values: { code: before.code } })
    entries.push(...plan.outcomes.map(outcome => ({ ...outcome, code: one.code, title: one.title })))
    const fresh = plan.beside.filter(cell => cell.isNew).map(cell => ({ field: sheet.fields.find(field => field.key === cell.field)!, before: null, after: cell.given }))
    beside.new += row !== null && found.isBlocked(row) ? 0 : fresh.length
    beside.unchanged += plan.beside.filter(cell => !cell.isNew && !cell.differs).length
    const effect = row !== null && found.isBlocked(row) ? 'refused' : one.effect === 'unchanged' && fresh.length > 0 ? 'changed' : one.effect
    const isWritten = effect !== 'refused' && (plan.added.length > 0 || one.effect === 'changed' || one.effect === 'new')
    return { ...one, effect, changes: before === null ? one.changes : [...one.changes, ...fresh], added: plan.added, seen: recorded.length, realised: isWritten ? { before: realisedOf(recorded.map(entry => ({ ...entry, supportId: one.id }))), after: realisedOf(plan.after) } : null }
  }

  const refused = (row: ReadRow): PlannedSupport => ({ row, effect: 'refused', code: textOf(row.values.code), title: textOf(row.values.facilityName) ?? textOf(row.values.title) ?? '', changes: [], id: randomUUID(), before: null, draft: null, demonstration: false, beneficiary: null, added: [], seen: 0, realised: null })
  /** Rows of money are told apart by the code of their support, else by the number that stands for one. */
  function moneyOf(row: ReadRow): ReadRow[] {
    const keys = [textOf(row.values.code), textOf(row.values.ref)].flatMap(key => key === null ? [] : [codeKey(key)])
    return keys.flatMap((key) => {
      const own = money.get(key) ?? []
      money.delete(key)
      return own
    })
  }

  let done = 0
  for (let from = 0; from < rows.length; from += stride) {
    await pace(done, total)
    const part = rows.slice(from, from + stride)
    const records = await supportsByCode(tx, part.flatMap(row => textOf(row.values.code) ?? []))
    const first = part.map((row) => {
      const before = coded(row, records)
      return before === undefined ? { row, laid: null } : { row, laid: laid(row, before) }
    })
    const twins = await supportsByTwinKey(tx, ctx, first.flatMap(({ laid: one }) => one !== null && one.before === null ? placeOf(one) ?? [] : []))
    const known = first.map(({ row, laid: one }) => {
      const twin = one === null || one.before !== null ? null : twinOf(one, twins)
      const whole = one === null || twin === undefined ? null : twin === null ? one : laidRow({ ...one, before: twin }, empty, register, nameOf)
      return { laid: whole, planned: whole === null ? refused(row) : plannedRow(whole), own: moneyOf(row) }
    })
    const isMoneyTold = ({ planned: one, own }: typeof known[number]) => own.length > 0 || besideFields.some(field => typeof one.row.values[field] === 'number')
    const ledgers = await ledgersOf(tx, known.flatMap(one => one.planned.before !== null && (isMoneyTold(one) || one.planned.effect === 'changed') ? [one.planned.before.id] : []))
    for (const one of known) {
      const whole = isMoneyTold(one) || one.planned.effect === 'new' || one.planned.effect === 'changed' ? withMoney(one.planned, one.laid, one.own, ledgers.get(one.planned.id) ?? []) : one.planned
      planned.push(whole.effect === 'unchanged' && whole.added.length === 0 ? { ...whole, before: null, beneficiary: null } : whole)
      done += 1 + one.own.length
    }
  }

  /** Rows of money whose support the file does not have itself. */
  const alone: PlannedSupport[] = []
  const left = [...money]
  for (let from = 0; from < left.length; from += stride) {
    await pace(done, total)
    const part = left.slice(from, from + stride)
    const records = await supportsByCode(tx, part.map(([, own]) => textOf(own[0]!.values.supportCode) ?? ''))
    const seen = part.flatMap(([key, own]) => {
      const record = records.get(key)
      const isKnown = record !== undefined && isWithin(ctx.scope, record.provinceId)
      if (!isKnown)
        own.forEach(row => !row.isRefused && found.block(row, 'supportCode', key === '' ? 'required' : 'no-such-support', { values: { code: textOf(row.values.supportCode) ?? '' } }))
      if (!isKnown)
        entries.push(...own.map((row): PlannedEntry => ({ row, effect: 'refused', measure: null, source: null, dong: null, code: null, title: '' })))
      done += own.length
      return isKnown ? [{ record, own }] : []
    })
    const ledgers = await ledgersOf(tx, seen.map(({ record }) => record.id))
    for (const { record, own } of seen) {
      const facility = record.facilityId === null ? null : facilities.onRecord(record.facilityId)
      alone.push(withMoney({ row: own[0]!, effect: 'unchanged', code: record.code, title: facility?.name ?? record.place ?? record.title ?? '', changes: [], id: record.id, before: record, draft: null, demonstration: record.demonstration, beneficiary: facility, added: [], seen: 0, realised: null }, null, own, ledgers.get(record.id)!))
    }
  }
  await pace(total, total)

  const touched = [...planned, ...alone]
  const added = facilities.added.filter(facility => touched.some(one => one.beneficiary === facility && one.effect !== 'refused'))
  const counted = effectsOf(amountSheet, entries)
  return {
    issues: found.issues,
    effects: [
      effectsOf(sheet, planned),
      ...moneyRows.length + beside.new + beside.unchanged === 0 ? [] : [{ ...counted, new: counted.new + beside.new, unchanged: counted.unchanged + beside.unchanged }],
      ...added.length === 0 ? [] : [effectsOf({ key: 'facilities', name: { vi: 'Cơ sở mới', en: 'New facilities' } }, added.map(() => ({ effect: 'new' as const })))],
    ],
    totals: await supportTotals(tx, ctx, touched),
    preview: most => supportPreview(planned, entries, most, ctx),
    write: (writingTx, told) => writeSupports(writingTx, ctx, touched, told),
  }
}
