import type { ImportResult, PreviewRow } from '@khuyencong/domain/import'
import type { SheetIssue } from '@khuyencong/domain/sheet'
import type { Work } from '../job/kind.ts'
import type { ReadFile, Understood } from './chain.ts'
import type { ImportPlan } from './noun.ts'
import type { ImportRow } from './row.ts'
import { inFileOrder, placed, understood } from './chain.ts'
import { sheetNounOf } from './nouns.ts'

/** What rows and plan together say. */
export function resultOf(file: ReadFile, row: Pick<ImportRow, 'mapping'>, read: Understood, plan: ImportPlan): { result: ImportResult, issues: SheetIssue[] } {
  const place = placed(file, row.mapping)
  const issues = inFileOrder(file, [...read.issues, ...plan.issues].map(place))
  const count = (is: (issue: SheetIssue) => boolean) => issues.filter(is).length
  return {
    issues,
    result: {
      rows: read.rows,
      blocking: count(issue => issue.severity === 'blocking'),
      advisory: count(issue => issue.severity === 'advisory'),
      certain: count(issue => issue.row !== null && issue.fixes.some(fix => fix.isCertain)),
      effects: plan.effects.map(effect => ({ ...effect, leftOut: effect.leftOut + (read.leftOut.get(effect.sheet as never) ?? 0) })),
      totals: [...plan.totals],
      fileTotals: read.fileTotals,
    },
  }
}

/** Checks an import against the register as it is now, without touching it. */
export async function checkedImport(work: Work, row: ImportRow, file: ReadFile, most: number): Promise<{ result: ImportResult, issues: SheetIssue[], preview: readonly PreviewRow[] }> {
  const { ctx } = work
  work.step('checking', file.tables.reduce((sum, table) => sum + table.rows.length, 0))
  const read = await understood(file, row, ctx.provinces, work.pace)
  work.step('comparing', read.rows)
  return work.reading(async (tx) => {
    const plan = await sheetNounOf(row.noun).plan(tx, ctx, read.given, work.pace)
    return { ...resultOf(file, row, read, plan), preview: plan.preview(most) }
  })
}
