import type { ReadRow } from '@khuyencong/domain/sheet'
import type { RecordedEntry, SupportDraft } from '@khuyencong/domain/support'
import type { Findings } from '../import/findings.ts'
import type { EntryPlan } from './entry-plan.ts'
import type { SheetRegister } from './sheet-register.ts'
import { warnAmounts } from '@khuyencong/domain/support'
import { planEntries } from './entry-plan.ts'
import { exceededIn, judgedIn, judgedLevels } from './norm.ts'

interface Asked {
  supportId: string
  /** As it will be; null where its row is refused. */
  support: Pick<SupportDraft, 'type' | 'variant' | 'provinceId' | 'normJustification'> | null
  planYear: number
  /** The present province of its facility. */
  liesIn: string | null
  /** Another kind or place may bring another norm. */
  isMoved: boolean
  row: ReadRow | null
  rows: readonly ReadRow[]
  recorded: readonly RecordedEntry[]
}

/** The money of one support: its entries, and what norm and levels say of the ledger as it will be. */
export function planMoney(asked: Asked, register: SheetRegister, found: Findings): EntryPlan {
  const { supportId, support, planYear, row, rows, recorded, isMoved } = asked
  const plan = planEntries({ supportId, recorded, rows, support: row, planYear, today: register.today }, found)
  if (row !== null && found.isBlocked(row)) {
    for (const one of rows.filter(one => !found.isBlocked(one)))
      found.block(one, 'supportCode', 'support-refused', { values: { row: row.row } })
    return { ...plan, added: [], outcomes: plan.outcomes.map(one => ({ ...one, effect: 'refused' })) }
  }
  const told = row ?? rows[0]
  if (support === null || told === undefined || (plan.added.length === 0 && !isMoved))
    return plan
  const touched = new Set<string>(plan.added.map(entry => entry.measure))
  const levels = judgedLevels.filter(level => isMoved || touched.has(level))
  const [exceeded] = levels.length === 0 ? [] : exceededIn(judgedIn(register.law, register.ctx, { ...support, liesIn: asked.liesIn }, plan.after, levels))
  if (exceeded && support.normJustification === null) {
    // What was given in past years is told, not refused: leaving it out would not take it back.
    const say = planYear < Number(register.today.slice(0, 4)) ? found.advise : found.block
    say(told, row === null ? 'dong' : 'normJustification', 'norm-exceeded', { values: { ceiling: exceeded.ceilingDong!, excess: exceeded.excessDong! } })
  }
  for (const { field, reason, values } of touched.has('settled') || touched.has('advanced') ? warnAmounts(plan.after) : []) {
    if (!touched.has(field) || reason.endsWith('not-recorded'))
      continue
    const own = plan.outcomes.findLast(one => one.effect === 'new' && one.measure === field && one.source === values?.source)
    found.advise(own?.row ?? told, own || row === null ? 'dong' : `${field}.${values?.source}`, reason, { values })
  }
  return plan
}
