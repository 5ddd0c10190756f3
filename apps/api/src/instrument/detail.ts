import type { StaffContext } from '../trpc.ts'
import { supports } from '@khuyencong/db/schema'
import { chainOf, changedBy, inForceOn } from '@khuyencong/domain/instrument'
import { Refusal } from '@khuyencong/domain/refusal'
import { dayInVietnam } from '@khuyencong/domain/text'
import { and, inArray, isNull, sql } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { restingOn } from './resting.ts'
import { textsOf } from './texts.ts'

/** A text with its days, its chain, what rests on it, and how many supports of the norms' types there are, as far as this person's records reach. */
export async function instrumentDetail(ctx: StaffContext, code: string) {
  const { db, scope } = ctx
  const all = await textsOf(db)
  const instrument = all.find(row => row.code === code)
  if (!instrument)
    throw new Refusal('not-found', { reason: 'no-such-instrument' })
  const today = dayInVietnam(ctx.clock())
  const named = ({ code, kind, number, title, status, archivedAt }: (typeof all)[number]) => ({ code, kind, number, title, status, archivedAt })
  const chain = chainOf(code, all)
  const later = changedBy(code, all, today)
  const resting = await restingOn(db, code)
  const types = [...new Set(resting.norms.map(norm => norm.supportType))]
  const given = types.length === 0 ? [] : await db.select({ type: supports.type, year: supports.planYear, count: sql<number>`count(*)::int` }).from(supports).where(and(inArray(supports.type, types), isNull(supports.archivedAt), within(scope, supports.provinceId))).groupBy(supports.type, supports.planYear)
  return {
    instrument,
    inForce: inForceOn(instrument, today),
    changedBy: later && named(later),
    /** What this text says of others, and others of it. */
    links: instrument.links.flatMap(link => all.filter(row => row.code === link.target).map(row => ({ relation: link.relation, text: named(row) }))),
    linkedBy: all.filter(row => row.archivedAt === null).flatMap(row => row.links.filter(link => link.target === code).map(link => ({ relation: link.relation, text: named(row) }))),
    chain: { before: chain.before.map(named), amendments: chain.amendments.map(named), details: chain.details.map(named), after: chain.after.map(named) },
    resting,
    /** Supports of each norm's type with a plan year in its days: the records it may have judged. */
    supports: resting.norms.map(norm => ({
      code: norm.code,
      validFrom: norm.validFrom,
      count: given.filter(row => row.type === norm.supportType && `${row.year}-12-31` >= norm.validFrom && (norm.validTo === null || `${row.year}-01-01` <= norm.validTo)).reduce((sum, row) => sum + row.count, 0),
    })),
  }
}
