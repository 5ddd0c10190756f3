import type { SupportFilter, SupportList, SupportRow } from '@khuyencong/domain/support'
import type { SQL } from 'drizzle-orm'
import type { StaffContext } from '../trpc.ts'
import { facilities, programmes, supports } from '@khuyencong/db/schema'
import { supportStates, supportTypeCodes } from '@khuyencong/domain/support'
import { dayInVietnam } from '@khuyencong/domain/text'
import { asc, desc, eq, sql } from 'drizzle-orm'
import { placesOf, provinceOrder } from '../region/place.ts'
import { matchingSupports } from './matching.ts'
import { moneyOf, moneyOver, noMoney, realisedTotal } from './money.ts'

const rankIn = (codes: readonly string[], column: unknown) => sql`array_position(${`{${codes.join(',')}}`}::text[], ${column})`

export interface Paged { sort: SupportFilter['sort'], desc: boolean, map: SupportFilter['map'], limit: number, offset: number }

/** Rows of supports that meet a condition, which must hold the scope. */
export async function supportRows(ctx: StaffContext, matching: SQL | undefined, { sort, desc: isDown, map, limit, offset }: Paged): Promise<SupportRow[]> {
  const today = dayInVietnam(ctx.clock())
  const order = {
    code: sql`${supports.code}`,
    facility: sql`coalesce(${facilities.name}, ${supports.place} collate vi_sort)`,
    province: provinceOrder(supports.provinceId, map, ctx.provinces, today),
    type: rankIn(supportTypeCodes, supports.type),
    state: rankIn(supportStates, supports.state),
    year: sql`${supports.planYear}`,
    total: realisedTotal(sql`${supports.id}`),
  }[sort]
  const rows = await ctx.db.select({
    id: supports.id,
    version: supports.version,
    code: supports.code,
    type: supports.type,
    state: supports.state,
    planYear: supports.planYear,
    facility: { id: facilities.id, code: facilities.code, name: facilities.name },
    eventPlace: supports.place,
    title: supports.title,
    provinceId: supports.provinceId,
    programme: { code: programmes.code, name: programmes.name, nameEn: programmes.nameEn, kind: programmes.kind },
    archivedAt: supports.archivedAt,
    demonstration: supports.demonstration,
  }).from(supports).innerJoin(programmes, eq(programmes.id, supports.programmeId)).leftJoin(facilities, eq(facilities.id, supports.facilityId)).where(matching).orderBy(sql`${isDown ? desc(order) : asc(order)} nulls last`, asc(supports.code)).limit(limit).offset(offset)
  const place = placesOf(ctx.provinces, today)
  const money = await moneyOf(ctx.db, rows.map(row => row.id))
  return rows.map(({ provinceId, ...row }) => ({ ...row, ...money.get(row.id) ?? noMoney, place: place(provinceId) }))
}

/** One page of supports under a filter. */
export function supportPage(ctx: StaffContext, filter: SupportFilter): Promise<SupportRow[]> {
  return supportRows(ctx, matchingSupports({ ...ctx, today: dayInVietnam(ctx.clock()) }, filter), { ...filter, limit: filter.pageSize, offset: (filter.page - 1) * filter.pageSize })
}

/** One page of supports; sums and counts are over the whole filtered set. */
export async function supportList(ctx: StaffContext, filter: SupportFilter): Promise<SupportList> {
  const { db } = ctx
  const matching = matchingSupports({ ...ctx, today: dayInVietnam(ctx.clock()) }, filter)
  const items = await supportPage(ctx, filter)
  const [counts] = await db.select({
    total: sql<number>`count(*)::int`,
    facilities: sql<number>`(count(distinct ${supports.facilityId}))::int`,
    demonstration: sql<number>`(count(*) filter (where ${supports.demonstration}))::int`,
  }).from(supports).innerJoin(programmes, eq(programmes.id, supports.programmeId)).leftJoin(facilities, eq(facilities.id, supports.facilityId)).where(matching)
  const ids = db.select({ id: supports.id }).from(supports).innerJoin(programmes, eq(programmes.id, supports.programmeId)).leftJoin(facilities, eq(facilities.id, supports.facilityId)).where(matching)
  const { realised, total, advanced } = await moneyOver(db, ids.getSQL())
  return { items, ...counts!, sums: { ...realised, total: total ?? 0, advanced: advanced ?? 0 } }
}
