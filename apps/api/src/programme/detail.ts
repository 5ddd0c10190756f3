import type { StaffContext } from '../trpc.ts'
import { amounts, criteria, programmes, supports } from '@khuyencong/db/schema'
import { Refusal } from '@khuyencong/domain/refusal'
import { byName, dayInVietnam } from '@khuyencong/domain/text'
import { and, asc, eq, isNull, lte, or, sql } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { placesOf } from '../region/place.ts'
import { programmeRows, programmesWithin } from './list.ts'

/** A programme with what it did, by province, type and year, as far as this person's records reach. */
export async function programmeDetail(ctx: StaffContext, code: string) {
  const { db, scope, provinces } = ctx
  const today = dayInVietnam(ctx.clock())
  const [programme] = await programmeRows(ctx, and(eq(programmes.code, code), isNull(programmes.archivedAt), programmesWithin(scope)), { sort: 'code', desc: false, limit: 1, offset: 0 })
  if (!programme)
    throw new Refusal('not-found', { reason: 'no-such-programme' })
  const own = and(eq(supports.programmeId, programme.id), isNull(supports.archivedAt), within(scope, supports.provinceId))
  const counted = { supports: sql<number>`count(*)::int`, facilities: sql<number>`(count(distinct ${supports.facilityId}))::int` }
  const byProvince = await db.select({ provinceId: supports.provinceId, ...counted }).from(supports).where(own).groupBy(supports.provinceId)
  const types = await db.select({ type: supports.type, ...counted }).from(supports).where(own).groupBy(supports.type).orderBy(asc(supports.type))
  const states = await db.select({ state: supports.state, ...counted }).from(supports).where(own).groupBy(supports.state)
  const years = await db.select({
    year: sql<number>`extract(year from ${amounts.on})::int`,
    source: amounts.source,
    dong: sql<number>`sum(${amounts.dong})::bigint`.mapWith(Number),
    assumption: sql<boolean>`bool_or(${amounts.assumption})`,
  }).from(amounts).innerJoin(supports, eq(supports.id, amounts.supportId)).where(and(own, eq(amounts.measure, 'realised'))).groupBy(sql`1`, amounts.source).orderBy(sql`1`, amounts.source)
  const others = await db.select({ id: programmes.id, code: programmes.code, name: programmes.name, nameEn: programmes.nameEn }).from(programmes).where(and(isNull(programmes.archivedAt), programmesWithin(scope), or(eq(programmes.renews, programme.id), programme.renews === null ? undefined : eq(programmes.id, programme.renews))))
  const conditions = programme.kind === 'key' ? await db.select().from(criteria).where(and(lte(criteria.validFrom, `${programme.yearFrom}-12-31`), or(isNull(criteria.validTo), sql`${criteria.validTo} >= ${`${programme.yearFrom}-01-01`}::date`))).orderBy(asc(criteria.code)) : []
  const place = placesOf(provinces, today)
  const named = [...new Set([...programme.provinceIds, ...byProvince.map(row => row.provinceId)])]
  return {
    programme,
    places: named.map((id) => {
      const done = byProvince.find(row => row.provinceId === id)
      return { ...place(id), isNamed: programme.provinceIds.includes(id), supports: done?.supports ?? 0, facilities: done?.facilities ?? 0 }
    }).sort((a, b) => byName(a.then.name, b.then.name)),
    types,
    states,
    years,
    renews: others.find(row => row.id === programme.renews) ?? null,
    renewedBy: others.filter(row => row.id !== programme.renews),
    criteria: conditions,
  }
}
