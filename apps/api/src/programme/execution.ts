import type { Db } from '@khuyencong/db'
import type { MoneyCell } from '@khuyencong/domain/programme'
import type { Measure } from '@khuyencong/domain/support'
import type { SQL } from 'drizzle-orm'
import { amounts, supports } from '@khuyencong/db/schema'
import { measures } from '@khuyencong/domain/support'
import { and, eq, inArray, sql } from 'drizzle-orm'

/** What is compared with a plan: three levels read by plan year, and the flow that carries it out, by its date. */
export const executionMeasures = ['planned', 'approved', 'contracted', 'realised'] as const satisfies readonly Measure[]
export interface ExecutionCell extends MoneyCell { measure: (typeof executionMeasures)[number], assumption: boolean }

/** What the supports that meet a condition add up to, by measure, year and source; the condition must hold the scope. */
export async function executionOf(db: Db, own: SQL | undefined): Promise<ExecutionCell[]> {
  const levels = executionMeasures.filter(measure => measures[measure] === 'level')
  // Of each support and source the latest entry that nothing revised counts, as the domain's `levelOf` has it.
  const standing = db.selectDistinctOn([amounts.supportId, amounts.source, amounts.measure], { measure: amounts.measure, year: supports.planYear, source: amounts.source, dong: amounts.dong, assumption: amounts.assumption })
    .from(amounts)
    .innerJoin(supports, eq(supports.id, amounts.supportId))
    .where(and(own, inArray(amounts.measure, levels), sql`not exists (select 1 from ${amounts} later where later.supersedes = ${amounts.id})`))
    .orderBy(sql`${amounts.supportId}, ${amounts.source}, ${amounts.measure}, ${amounts.on} desc, ${amounts.createdAt} desc, ${amounts.id} desc`)
    .as('standing')
  const planned = await db.select({ measure: standing.measure, year: standing.year, source: standing.source, dong: sql<number>`sum(${standing.dong})::bigint`.mapWith(Number), assumption: sql<boolean>`bool_or(${standing.assumption})` }).from(standing).groupBy(standing.measure, standing.year, standing.source)
  const done = await db.select({ measure: amounts.measure, year: sql<number>`extract(year from ${amounts.on})::int`, source: amounts.source, dong: sql<number>`sum(${amounts.dong})::bigint`.mapWith(Number), assumption: sql<boolean>`bool_or(${amounts.assumption})` })
    .from(amounts)
    .innerJoin(supports, eq(supports.id, amounts.supportId))
    .where(and(own, eq(amounts.measure, 'realised')))
    .groupBy(amounts.measure, sql`2`, amounts.source)
  return [...planned, ...done] as ExecutionCell[]
}
