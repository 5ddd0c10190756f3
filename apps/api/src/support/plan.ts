import type { Db } from '@khuyencong/db'
import type { EffectCount } from '@khuyencong/domain/import'
import type { ReadRow } from '@khuyencong/domain/sheet'
import type { Given, ImportPlan, Pace } from '../import/noun.ts'
import type { StaffContext } from '../trpc.ts'
import type { Beneficiaries } from './beneficiary.ts'
import type { PlannedSupport, Planning } from './planned.ts'
import { facilitySheets } from '@khuyencong/domain/facility'
import { isWithin } from '@khuyencong/domain/right'
import { measures, sources, supportSheets } from '@khuyencong/domain/support'
import { findings } from '../import/findings.ts'
import { effectsOf } from '../import/outcome.ts'
import { textOf } from '../import/text.ts'
import { beneficiaries } from './beneficiary.ts'
import { codeKey, ledgersOf, moneyRowsOf, supportsByCode } from './by-code.ts'
import { plannedRow, recordedRow, refusedRow, withMoney } from './planned.ts'
import { supportPreview } from './preview.ts'
import { recogniser, twinKeyOf } from './recognised.ts'
import { meantRow } from './row-meant.ts'
import { laidRow } from './row-plan.ts'
import { sheetRegister } from './sheet-register.ts'
import { supportTally } from './totals.ts'
import { supportsByTwinKey } from './twin.ts'
import { writeSupports } from './write.ts'

const [sheet, amountSheet] = supportSheets as [typeof supportSheets[number], typeof supportSheets[number]]
/** Columns of money side by side, by measure and source. */
const besideFields = Object.keys(measures).flatMap(measure => sources.map(source => `${measure}.${source}`))
/** Rows that are looked up together, and between two looks at whether to stop. */
const stride = 500

/** What the rows of supports and of their money would do to the register as it is now. */
export async function planSupports(tx: Db, ctx: StaffContext, given: Given, pace: Pace): Promise<ImportPlan> {
  const { supports: rows = [], amounts: moneyRows = [] } = given.rows
  const found = findings()
  const register = await sheetRegister(tx, ctx)
  const facilities = beneficiaries(register, found)
  const planning: Planning = { register, found, totals: await supportTally(tx, ctx), entries: [], beside: { new: 0, unchanged: 0 } }
  const money = moneyRowsOf(moneyRows)
  const total = rows.length + moneyRows.length
  const told = (done: number) => pace(done, total)

  const planned = await plannedSupports(tx, { rows, money, empty: given.empty, facilities }, planning, told)
  const alone = await plannedAlone(tx, { money, facilities }, planning, done => told(rows.length + done))
  await told(total)

  const touched = [...planned, ...alone]
  return {
    issues: found.issues,
    effects: effectsOfAll(planned, touched, planning, facilities),
    totals: planning.totals.groups(),
    preview: most => supportPreview(planned, planning.entries, most, ctx),
    write: (writingTx, pacing) => writeSupports(writingTx, ctx, touched, pacing),
  }
}

interface Rows { rows: readonly ReadRow[], money: Map<string, ReadRow[]>, empty: Given['empty'], facilities: Beneficiaries }

/** Rows of supports, each with the rows of money that name it, some hundred at a time. */
async function plannedSupports(tx: Db, { rows, money, empty, facilities }: Rows, planning: Planning, told: (done: number) => Promise<void>): Promise<PlannedSupport[]> {
  const { register, found } = planning
  const { ctx } = register
  const known = recogniser(ctx, found)
  const nameOf = { programme: (id: string) => register.programmes.byId(id)?.code ?? '', facility: (id: string) => register.facilities.byId(id)?.name ?? '' }
  const moneyFields = besideFields.filter(field => rows.some(row => row.values[field] !== undefined))
  const planned: PlannedSupport[] = []
  for (let from = 0; from < rows.length; from += stride) {
    await told(from)
    const part = rows.slice(from, from + stride)
    const records = await supportsByCode(tx, part.flatMap(row => textOf(row.values.code) ?? []))
    const first = part.map((row) => {
      const before = known.byCode(row, records)
      return { row, laid: before === undefined ? null : laidRow(meantRow(row, before, { register, facilities, found, empty }), empty, register, nameOf) }
    })
    const twins = await supportsByTwinKey(tx, ctx, first.flatMap(({ laid }) => laid !== null && laid.before === null ? twinKeyOf(laid) ?? [] : []))
    const lines = first.map(({ row, laid: one }) => {
      const twin = one === null || one.before !== null ? null : known.byTwin(one, twins)
      const laid = one === null || twin === undefined ? null : twin === null ? one : laidRow({ ...one, before: twin }, empty, register, nameOf)
      if (laid !== null)
        known.remember(laid)
      const own = takenFrom(money, row)
      return { laid, own, planned: laid === null ? refusedRow(row) : plannedRow(laid, planning), hasMoney: own.length > 0 || moneyFields.some(field => typeof row.values[field] === 'number') }
    })
    const ledgers = await ledgersOf(tx, lines.flatMap(({ planned: { before, effect }, hasMoney }) => before !== null && (hasMoney || effect === 'changed') ? [before.id] : []))
    for (const { laid, own, planned: one, hasMoney } of lines) {
      const whole = hasMoney || one.effect === 'new' || one.effect === 'changed' ? withMoney(one, { laid, rows: own, recorded: ledgers.get(one.id) ?? [] }, planning) : one
      planned.push(whole.effect === 'unchanged' && whole.added.length === 0 ? { ...whole, before: null, beneficiary: null } : whole)
    }
  }
  return planned
}

/** Rows of money name their support by its code, else by the number that stands for one. */
function takenFrom(money: Map<string, ReadRow[]>, { values }: ReadRow): ReadRow[] {
  return [textOf(values.code), textOf(values.ref)].flatMap((name) => {
    if (name === null)
      return []
    const own = money.get(codeKey(name)) ?? []
    money.delete(codeKey(name))
    return own
  })
}

/** Rows of money whose support the file does not have itself. */
async function plannedAlone(tx: Db, { money, facilities }: Pick<Rows, 'money' | 'facilities'>, planning: Planning, told: (done: number) => Promise<void>): Promise<PlannedSupport[]> {
  const { found, entries, register: { ctx } } = planning
  const left = [...money]
  const planned: PlannedSupport[] = []
  let done = 0
  for (let from = 0; from < left.length; from += stride) {
    await told(done)
    const part = left.slice(from, from + stride)
    const records = await supportsByCode(tx, part.flatMap(([, own]) => textOf(own[0]!.values.supportCode) ?? []))
    const known = part.flatMap(([key, own]) => {
      done += own.length
      const record = records.get(key)
      if (record && isWithin(ctx.scope, record.provinceId))
        return [{ record, own }]
      for (const row of own) {
        if (!row.isRefused)
          found.block(row, 'supportCode', key === '' ? 'required' : 'no-such-support', { values: { code: textOf(row.values.supportCode) ?? '' } })
        entries.push({ row, effect: 'refused', measure: null, source: null, dong: null, code: null, title: '' })
      }
      return []
    })
    const ledgers = await ledgersOf(tx, known.map(({ record }) => record.id))
    for (const { record, own } of known)
      planned.push(withMoney(recordedRow(own[0]!, record, record.facilityId === null ? null : facilities.onRecord(record.facilityId)), { laid: null, rows: own, recorded: ledgers.get(record.id)! }, planning))
  }
  return planned
}

/** Money side by side, and facilities that come with their first support, are no rows: they are told by themselves. */
function effectsOfAll(planned: readonly PlannedSupport[], touched: readonly PlannedSupport[], { entries, beside }: Planning, { added }: Beneficiaries): EffectCount[] {
  const used = new Set(touched.flatMap(({ beneficiary, effect }) => beneficiary !== null && effect !== 'refused' ? [beneficiary] : []))
  const met = added.filter(facility => used.has(facility))
  return [
    effectsOf(sheet, planned),
    ...entries.length === 0 ? [] : [effectsOf(amountSheet, entries)],
    ...beside.new + beside.unchanged === 0 ? [] : [{ ...effectsOf(amountSheet, []), ...beside, isRows: false }],
    ...met.length === 0 ? [] : [{ ...effectsOf(facilitySheets[0]!, []), new: met.length, isRows: false }],
  ]
}
