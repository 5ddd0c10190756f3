import type { StaffContext } from '../trpc.ts'
import { facilities, programmes, supports } from '@khuyencong/db/schema'
import { mayRole } from '@khuyencong/domain/right'
import { dayInVietnam } from '@khuyencong/domain/text'
import { and, isNull, sql } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { searchEntries } from '../audit/search.ts'
import { programmesWithin } from '../programme/list.ts'
import { may, router } from '../trpc.ts'
import { stateCounts, yearMoney } from './money.ts'
import { currentPhase, openFindings } from './phase.ts'
import { supportsByPlace } from './places.ts'

/** How many records there are inside the reader's reach, and how many of them are invented. */
async function totals({ db, scope }: StaffContext) {
  const counted = { total: sql<number>`count(*)::int`, demonstration: sql<number>`(count(*) filter (where demonstration))::int` }
  const [programme] = await db.select(counted).from(programmes).where(and(isNull(programmes.archivedAt), programmesWithin(scope)))
  const [facility] = await db.select(counted).from(facilities).where(and(isNull(facilities.archivedAt), within(scope, facilities.provinceId)))
  const [support] = await db.select(counted).from(supports).where(and(isNull(supports.archivedAt), within(scope, supports.provinceId)))
  return { programmes: programme!, facilities: facility!, supports: support! }
}

export const todayRouter = router({
  /** The first page after signing in: what is published, what is planned and done, where, and what changed. */
  summary: may('read', 'support').query(async ({ ctx }) => {
    const today = dayInVietnam(ctx.clock())
    const year = Number(today.slice(0, 4))
    return {
      today,
      year,
      totals: await totals(ctx),
      states: await stateCounts(ctx, year),
      money: await yearMoney(ctx, today),
      places: await supportsByPlace(ctx, today),
      phase: await currentPhase(ctx, today),
      findings: await openFindings(ctx),
      /** Null for a role that does not read the audit trail. */
      changes: mayRole(ctx.account.role, 'read', 'audit') ? (await searchEntries(ctx, { noun: ['facility', 'facility-name', 'support', 'amount', 'programme', 'product', 'publication'], reason: '' }, 8)).items : null,
    }
  }),
})
