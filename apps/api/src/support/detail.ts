import type { StaffContext } from '../trpc.ts'
import { facilities, programmes, supports } from '@khuyencong/db/schema'
import { Refusal } from '@khuyencong/domain/refusal'
import { mayRole } from '@khuyencong/domain/right'
import { ledgerOf, measures, splitOf, warnAmounts } from '@khuyencong/domain/support'
import { dayInVietnam } from '@khuyencong/domain/text'
import { and, eq } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { namesThen } from '../facility/then.ts'
import { programmeRows } from '../programme/list.ts'
import { placesOf } from '../region/place.ts'
import { supportRows } from './list.ts'
import { normsOf } from './norm.ts'
import { entriesOf, keptBecause, shownSupport } from './record.ts'

/** A support with its money: every entry in order, which ones count, each measure by source, and the norm check. */
export async function supportDetail(ctx: StaffContext, code: string) {
  const { db, scope } = ctx
  const [record] = await db.select().from(supports).where(and(eq(supports.code, code), within(scope, supports.provinceId)))
  if (!record)
    throw new Refusal('not-found', { reason: 'no-such-support' })
  const [row] = await supportRows(ctx, eq(supports.id, record.id), { sort: 'code', desc: false, map: 'today', limit: 1, offset: 0 })
  const entries = await entriesOf(db, record.id)
  const place = placesOf(ctx.provinces, dayInVietnam(ctx.clock()))
  const [facility] = record.facilityId === null ? [] : await db.select({ id: facilities.id, code: facilities.code, name: facilities.name, nameEn: facilities.nameEn, legalForm: facilities.legalForm, sector: facilities.sector, address: facilities.address, workers: facilities.workers, foundedYear: facilities.foundedYear, provinceId: facilities.provinceId, archivedAt: facilities.archivedAt }).from(facilities).where(eq(facilities.id, record.facilityId))
  const then = facility ? (await namesThen(db, [{ id: record.id, facilityId: facility.id, planYear: record.planYear }])).get(record.id)! : null
  const [programme] = await programmeRows(ctx, eq(programmes.id, record.programmeId), { sort: 'code', desc: false, limit: 1, offset: 0 })
  const keys = Object.keys(measures) as (keyof typeof measures)[]
  return {
    support: { ...row!, participants: record.participants, createdAt: record.createdAt, updatedAt: record.updatedAt },
    /** What a form edits. */
    record: await shownSupport(db, record),
    /** Whether this person may throw it away, as a draft of their own. */
    discardable: mayRole(ctx.account.role, 'create', 'support') && record.archivedAt === null && await keptBecause(db, ctx, record) === null,
    facility: facility && then ? { ...facility, place: place(facility.provinceId), /** As the support's own paper names it. */ then: { name: then.name, address: then.address, place: place(then.provinceId), on: then.on } } : null,
    programme: programme!,
    ledger: ledgerOf(entries),
    /** Each measure by source; a level is its entry that counts, a flow the sum of its entries. */
    measures: keys.map(measure => ({ measure, kind: measures[measure], split: splitOf(entries, measure) })),
    norms: await normsOf(db, ctx, { ...record, liesIn: facility?.provinceId ?? null }, entries),
    warnings: warnAmounts(entries),
  }
}
