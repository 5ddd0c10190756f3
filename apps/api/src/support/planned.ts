import type { ReadRow } from '@khuyencong/domain/sheet'
import type { RecordedEntry, SupportDraft } from '@khuyencong/domain/support'
import type { Findings } from '../import/findings.ts'
import type { Outcome } from '../import/outcome.ts'
import type { Beneficiary } from './beneficiary.ts'
import type { AddedEntry, EntryOutcome } from './entry-plan.ts'
import type { SupportRecord } from './record.ts'
import type { LaidRow } from './row-plan.ts'
import type { SheetRegister } from './sheet-register.ts'
import type { SupportTally } from './totals.ts'
import { randomUUID } from 'node:crypto'
import { supportSheets } from '@khuyencong/domain/support'
import { textOf } from '../import/text.ts'
import { planMoney } from './money-plan.ts'
import { checkedRow, supportTitle } from './row-plan.ts'

const fields = new Map(supportSheets[0]!.fields.map(field => [field.key, field]))

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
}

/** A row of money with the support it belongs to. */
export interface PlannedEntry extends EntryOutcome { code: string | null, title: string }

/** Where what is planned comes together. */
export interface Planning {
  register: SheetRegister
  found: Findings
  totals: SupportTally
  entries: PlannedEntry[]
  /** Entries that stand side by side in the rows of supports. */
  beside: { new: number, unchanged: number }
}

const bare = { before: null, draft: null, demonstration: false, beneficiary: null, added: [], seen: 0, changes: [] } as const

/** A row of which not even the support it means could be told. */
export const refusedRow = (row: ReadRow): PlannedSupport => ({ ...bare, row, effect: 'refused', code: textOf(row.values.code), title: textOf(row.values.facilityName) ?? textOf(row.values.title) ?? '', id: randomUUID() })

/** A support on record of which a file has entries only. */
export const recordedRow = (row: ReadRow, before: SupportRecord, beneficiary: Beneficiary | null): PlannedSupport => ({ ...bare, row, effect: 'unchanged', code: before.code, title: beneficiary?.name ?? before.place ?? before.title ?? '', id: before.id, before, demonstration: before.demonstration, beneficiary })

/** A row held against its record and the rules of the form, without its money. */
export function plannedRow(laid: LaidRow, { register, found }: Planning): PlannedSupport {
  const { row, before, changes, programme, beneficiary, after } = laid
  const isChanged = before === null || changes.length > 0
  if (before !== null && isChanged && before.archivedAt !== null)
    found.block(row, 'code', 'record-archived', { values: { code: before.code } })
  const draft = isChanged ? checkedRow(laid, register, found) : null
  return {
    ...bare,
    row,
    effect: found.isBlocked(row) ? 'refused' : before === null ? 'new' : isChanged ? 'changed' : 'unchanged',
    code: before?.code ?? textOf(row.values.code),
    title: supportTitle(laid) || (before?.title ?? ''),
    changes: before === null ? [] : changes,
    id: before?.id ?? randomUUID(),
    before,
    draft,
    demonstration: before?.demonstration ?? (after.demonstration === 'demonstration' || programme?.demonstration === true || beneficiary?.demonstration === true),
    beneficiary,
  }
}

interface Money {
  /** The support's own row; null where the file has entries only. */
  laid: LaidRow | null
  rows: readonly ReadRow[]
  recorded: readonly RecordedEntry[]
}

/** The same with its entries of money; what it adds up to goes into the totals. */
export function withMoney(one: PlannedSupport, { laid, rows, recorded }: Money, { register, found, totals, entries, beside }: Planning): PlannedSupport {
  const { before, draft } = one
  const row = laid?.row ?? null
  const isMoved = before !== null && draft !== null && (draft.type !== before.type || draft.variant !== before.variant || draft.provinceId !== before.provinceId)
  const planYear = draft?.planYear ?? before?.planYear ?? Number(laid?.after.planYear ?? 0)
  const plan = planMoney({ supportId: one.id, support: draft ?? before, planYear, liesIn: one.beneficiary?.provinces[0] ?? null, isMoved, row, rows, recorded }, register, found)
  if (plan.added.length > 0 && before !== null && before.archivedAt !== null)
    found.block(row ?? rows[0]!, row ? 'code' : 'supportCode', 'record-archived', { values: { code: before.code } })
  for (const outcome of plan.outcomes)
    entries.push({ ...outcome, code: one.code, title: one.title })
  const isRefused = row !== null && found.isBlocked(row)
  const fresh = plan.beside.filter(cell => cell.isNew).map(cell => ({ field: fields.get(cell.field)!, before: null, after: cell.given }))
  beside.new += isRefused ? 0 : fresh.length
  beside.unchanged += plan.beside.filter(cell => !cell.isNew && !cell.differs).length
  if (!isRefused && (plan.added.length > 0 || one.effect === 'changed' || one.effect === 'new'))
    totals.moves(before, draft ?? before, recorded, plan.after)
  const effect = isRefused ? 'refused' : one.effect === 'unchanged' && fresh.length > 0 ? 'changed' : one.effect
  return { ...one, effect, changes: before === null ? one.changes : [...one.changes, ...fresh], added: plan.added, seen: recorded.length }
}
