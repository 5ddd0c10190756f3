import type { TotalGroup } from '@khuyencong/domain/import'
import type { BudgetLine, ProgrammeKind } from '@khuyencong/domain/programme'
import type { ProgrammeRegister } from './sheet-register.ts'
import type { PlannedProgramme } from './sheet-rows.ts'
import { programmeKindLabels, programmeKinds, sources } from '@khuyencong/domain/programme'
import { sourceLabels } from '@khuyencong/domain/support'
import { tally } from '../import/tally.ts'

interface Counted { kind: ProgrammeKind, budget: readonly BudgetLine[] }

function summed<Key extends string | number>(budget: readonly BudgetLine[], keyOf: (line: BudgetLine) => Key): [string, number][] {
  const sums = new Map<string, number>()
  for (const line of budget)
    sums.set(String(keyOf(line)), (sums.get(String(keyOf(line))) ?? 0) + line.dong)
  return [...sums]
}

/** Programmes in use within reach before and after, and what they are planned to cost: in all, by kind, year and source. */
export function programmeTotals(register: ProgrammeRegister, planned: readonly PlannedProgramme[]): TotalGroup[] {
  const all = tally('all', () => ({ vi: 'Đề án đang dùng', en: 'Programmes in use' }))
  const byKind = tally('kind', kind => programmeKindLabels[kind as ProgrammeKind], programmeKinds)
  const byYear = tally('year', year => ({ vi: year, en: year }))
  const bySource = tally('source', source => sourceLabels[source as BudgetLine['source']], sources)
  const lines = ({ kind, budget }: Counted) => {
    const sum = budget.length === 0 ? null : budget.reduce((total, line) => total + line.dong, 0)
    return [{ to: all, key: 'all', sum }, { to: byKind, key: kind as string, sum }, ...summed(budget, line => line.year).map(([key, dong]) => ({ to: byYear, key, sum: dong })), ...summed(budget, line => line.source).map(([key, dong]) => ({ to: bySource, key, sum: dong }))]
  }
  all.has('all', 0)
  for (const row of register.rows) {
    if (row.archivedAt === null && register.isSeen(row.id))
      lines({ kind: row.kind, budget: register.parts(row.id).budget }).forEach(({ to, key, sum }) => to.has(key, 1, sum))
  }
  for (const { effect, before, draft, id } of planned) {
    if (draft === null || (effect !== 'new' && effect !== 'changed'))
      continue
    if (before !== null)
      lines({ kind: before.kind, budget: register.parts(id).budget }).forEach(({ to, key, sum }) => to.takes(key, sum))
    lines(draft).forEach(({ to, key, sum }) => to.adds(key, sum))
  }
  return [all, byKind, byYear, bySource].map(sums => sums.group())
}
