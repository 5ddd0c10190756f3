import type { StaffContext } from '../trpc.ts'
import { supports } from '@khuyencong/db/schema'
import { Refusal } from '@khuyencong/domain/refusal'
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { rowsOf } from './record.ts'

/** The rows of one rule, each with the supports of its type whose plan year lies in its days; which row judges a support, its own page says. */
export async function normDetail(ctx: StaffContext, code: string) {
  const { db, scope, provinces } = ctx
  const rows = await rowsOf(db, code)
  const [first] = rows
  if (!first)
    throw new Refusal('not-found', { reason: 'no-such-norm' })
  const place = first.provinceId === null ? undefined : inArray(supports.provinceId, [first.provinceId, ...provinces.predecessors(first.provinceId)])
  const years = await db.select({ year: supports.planYear, count: sql<number>`count(*)::int` }).from(supports).where(and(eq(supports.type, first.supportType), isNull(supports.archivedAt), within(scope, supports.provinceId), place)).groupBy(supports.planYear).orderBy(supports.planYear)
  return {
    rows: rows.map((row) => {
      const own = years.filter(({ year }) => `${year}-12-31` >= row.validFrom && (row.validTo === null || `${year}-01-01` <= row.validTo))
      return { ...row, supports: { total: own.reduce((sum, { count }) => sum + count, 0), first: own[0]?.year ?? null, last: own.at(-1)?.year ?? null } }
    }),
  }
}
