import type { Db } from '@khuyencong/db'
import type { ImportResult, PreviewRow } from '@khuyencong/domain/import'
import type { SheetIssue } from '@khuyencong/domain/sheet'
import type { Work } from '../job/kind.ts'
import type { ReadFile, Understood } from './chain.ts'
import type { ImportPlan } from './noun.ts'
import type { ImportRow } from './row.ts'
import { createHash } from 'node:crypto'
import { hasDemonstration } from '@khuyencong/db/demo'
import { inFileOrder, placed, understood } from './chain.ts'
import { sheetNounOf } from './nouns.ts'

/** Of every change the officer is shown: a record that moves on between check and commit makes another. */
function digestOf(plan: ImportPlan): string {
  const hash = createHash('sha256')
  if (plan.effects.some(({ changed }) => changed > 0)) {
    for (const { sheet, row, effect, code, changes } of plan.preview(Number.POSITIVE_INFINITY)) {
      if (effect === 'changed')
        hash.update(JSON.stringify([sheet, row, code, changes.map(({ field, before, after }) => [field, before, after])]))
    }
  }
  return hash.digest('hex')
}

/** Does it write nothing but what the officer was shown? That others wrote some of it meanwhile is as good. */
export function isAsSeen(seen: ImportResult, now: ImportResult): boolean {
  const made = (result: ImportResult) => result.effects.reduce((sum, effect) => sum + effect.new, 0)
  const isSameChange = now.digest === seen.digest || now.effects.every(({ changed }) => changed === 0)
  return now.blocking === 0 && made(now) <= made(seen) && isSameChange
}

/** What rows and plan together say. */
export async function resultOf(tx: Db, file: ReadFile, row: Pick<ImportRow, 'mapping'>, read: Understood, plan: ImportPlan): Promise<{ result: ImportResult, issues: SheetIssue[] }> {
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
      effects: plan.effects.map(effect => ({ ...effect, leftOut: effect.isRows ? effect.leftOut + (read.leftOut.get(effect.sheet) ?? 0) : 0 })),
      digest: digestOf(plan),
      totals: [...plan.totals],
      demonstration: await hasDemonstration(tx),
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
    return { ...await resultOf(tx, file, row, read, plan), preview: plan.preview(most) }
  })
}
