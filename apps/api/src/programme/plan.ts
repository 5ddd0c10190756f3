import type { Db } from '@khuyencong/db'
import type { Given, ImportPlan, Pace } from '../import/noun.ts'
import type { Outcome } from '../import/outcome.ts'
import type { StaffContext } from '../trpc.ts'
import type { PlannedProgramme } from './sheet-rows.ts'
import { sheetsOf } from '@khuyencong/domain/import'
import { sourceLabels } from '@khuyencong/domain/support'
import { findings } from '../import/findings.ts'
import { effectsOf, previewOf } from '../import/outcome.ts'
import { laidBudgets } from './sheet-budget.ts'
import { checkPlanned, draftOf, programmeMap } from './sheet-check.ts'
import { programmeRegister } from './sheet-register.ts'
import { programmeSheet, programmesMeant } from './sheet-rows.ts'
import { writeProgrammes } from './sheet-write.ts'
import { programmeTotals } from './totals.ts'

const budgetSheet = sheetsOf('programme')[1]!
const money = budgetSheet.fields.find(field => field.key === 'dong')!
const stride = 200

/** Lines of budgets as rows of the file of their own. */
function budgetOutcomes(planned: readonly PlannedProgramme[], isBlocked: (row: Outcome['row']) => boolean): Outcome[] {
  return planned.flatMap(one => one.lines.map((line): Outcome => ({
    row: line.row,
    effect: one.effect === 'refused' || isBlocked(line.row) ? 'refused' : line.effect,
    code: one.code,
    title: `${one.name} · ${line.year} · ${sourceLabels[line.source].vi}`,
    changes: line.effect === 'changed' ? [{ field: money, before: line.before, after: line.dong }] : [],
  })))
}

/** What a spreadsheet of programmes and their budgets would do to the register. */
export async function planProgrammes(tx: Db, ctx: StaffContext, given: Given, pace: Pace): Promise<ImportPlan> {
  const found = findings()
  const register = await programmeRegister(tx, ctx)
  const own = programmesMeant(given, register, found)
  const all = [...own, ...laidBudgets(given, own, register, found)]
  const touched = all.filter(one => !one.isUntold && (one.before === null || one.changes.length > 0 || one.lines.some(line => line.effect !== 'unchanged')))
  const map = programmeMap(register, own)
  for (const one of touched) {
    one.draft = draftOf(one, register, map, found)
    map.put(one)
  }
  for (const [at, one] of touched.entries()) {
    if (at % stride === 0)
      await pace(at, touched.length)
    if (one.draft === null)
      continue
    checkPlanned(one, ctx, register, map, found)
    if (one.before === null && one.code !== null && one.row !== null && !found.isBlocked(one.row))
      found.newCode(one.row, 'code', one.code)
  }
  const isTouched = new Set(touched)
  for (const one of all) {
    const isRefused = (one.row !== null && found.isBlocked(one.row)) || one.lines.some(line => found.isBlocked(line.row))
    one.effect = isRefused || (isTouched.has(one) && one.draft === null) ? 'refused' : one.before === null ? 'new' : isTouched.has(one) ? 'changed' : 'unchanged'
  }
  const rows = own.map((one): Outcome => ({ row: one.row!, code: one.code, title: one.name, effect: one.effect === 'refused' ? 'refused' : one.before === null ? 'new' : one.changes.length > 0 ? 'changed' : 'unchanged', changes: one.before === null ? [] : one.changes }))
  const tied = new Set(all.flatMap(one => one.lines.map(line => line.row)))
  const loose = (given.rows['programme-budgets'] ?? []).filter(row => !tied.has(row))
  const lines = [...budgetOutcomes(all, found.isBlocked), ...loose.map((row): Outcome => ({ row, effect: 'refused', code: null, title: '', changes: [] }))]
  return {
    issues: found.issues,
    effects: [effectsOf(programmeSheet, rows), ...given.rows['programme-budgets']?.length ? [effectsOf(budgetSheet, lines)] : []],
    totals: programmeTotals(register, all),
    preview: most => previewOf([...rows, ...lines], most, ctx),
    write: (writingTx, told) => writeProgrammes(writingTx, register, all, told),
  }
}
