import type { Db } from '@khuyencong/db'
import type { SupportFilter, SupportList, SupportRow } from '@khuyencong/domain/support'
import type { SQL } from 'drizzle-orm'
import type { StaffContext } from '../trpc.ts'
import { amounts, facilities, programmes, supports } from '@khuyencong/db/schema'
import { supportStates, supportTypeCodes } from '@khuyencong/domain/support'
import { dayInVietnam } from '@khuyencong/domain/text'
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import { placesOf, provinceOrder } from '../region/place.ts'
import { matchingSupports } from './matching.ts'

/** Money of each support in one row: realised by source, advanced, and whether a split is an assumption. */
function moneyOf(db: Db) {
  const sum = (condition: SQL) => sql<number | null>`(sum(${amounts.dong}) filter (where ${condition}))::bigint`.mapWith(Number)
  const realised = (source: string) => sum(sql`${amounts.measure} = 'realised' and ${amounts.source} = ${source}`)
  return db.select({
    supportId: amounts.supportId,
    national: realised('national').as('national'),
    local: realised('local').as('local'),
    counterpart: realised('counterpart').as('counterpart'),
    other: realised('other').as('other'),
    total: sum(sql`${amounts.measure} = 'realised'`).as('total'),
    advanced: sum(sql`${amounts.measure} = 'advanced'`).as('advanced'),
    assumption: sql<boolean>`coalesce(bool_or(${amounts.assumption}) filter (where ${amounts.measure} = 'realised'), false)`.as('assumption'),
  }).from(amounts).where(inArray(amounts.measure, ['realised', 'advanced'])).groupBy(amounts.supportId).as('money')
}

const rankIn = (codes: readonly string[], column: unknown) => sql`array_position(${`{${codes.join(',')}}`}::text[], ${column})`

export interface Paged { sort: SupportFilter['sort'], desc: boolean, map: SupportFilter['map'], limit: number, offset: number }

/** Rows of supports that meet a condition, which must hold the scope. */
export async function supportRows(ctx: StaffContext, matching: SQL | undefined, { sort, desc: isDown, map, limit, offset }: Paged): Promise<SupportRow[]> {
  const today = dayInVietnam(ctx.clock())
  const money = moneyOf(ctx.db)
  const order = {
    code: sql`${supports.code}`,
    facility: sql`coalesce(${facilities.name}, ${supports.place} collate vi_sort)`,
    province: provinceOrder(supports.provinceId, map, ctx.provinces, today),
    type: rankIn(supportTypeCodes, supports.type),
    state: rankIn(supportStates, supports.state),
    year: sql`${supports.planYear}`,
    total: sql`${money.total}`,
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
    provinceId: supports.provinceId,
    programme: { code: programmes.code, name: programmes.name, nameEn: programmes.nameEn, kind: programmes.kind },
    realised: { national: money.national, local: money.local, counterpart: money.counterpart, other: money.other },
    total: money.total,
    advanced: money.advanced,
    assumption: sql<boolean>`coalesce(${money.assumption}, false)`,
    demonstration: supports.demonstration,
  }).from(supports).innerJoin(programmes, eq(programmes.id, supports.programmeId)).leftJoin(facilities, eq(facilities.id, supports.facilityId)).leftJoin(money, eq(money.supportId, supports.id)).where(matching).orderBy(sql`${isDown ? desc(order) : asc(order)} nulls last`, asc(supports.code)).limit(limit).offset(offset)
  const place = placesOf(ctx.provinces, today)
  const unknown = { national: null, local: null, counterpart: null, other: null }
  return rows.map(({ provinceId, realised, ...row }) => ({ ...row, place: place(provinceId), realised: realised ?? unknown }))
}

/** One page of supports; sums and counts are over the whole filtered set. */
export async function supportList(ctx: StaffContext, filter: SupportFilter): Promise<SupportList> {
  const { db } = ctx
  const matching = matchingSupports({ ...ctx, today: dayInVietnam(ctx.clock()) }, filter)
  const items = await supportRows(ctx, matching, { ...filter, limit: filter.pageSize, offset: (filter.page - 1) * filter.pageSize })
  const money = moneyOf(db)
  const sum = (column: unknown) => sql<number | null>`sum(${column})::bigint`.mapWith(Number)
  const [totals] = await db.select({
    total: sql<number>`count(*)::int`,
    facilities: sql<number>`(count(distinct ${supports.facilityId}))::int`,
    demonstration: sql<number>`(count(*) filter (where ${supports.demonstration}))::int`,
    national: sum(money.national),
    local: sum(money.local),
    counterpart: sum(money.counterpart),
    other: sum(money.other),
    realised: sum(money.total),
    advanced: sum(money.advanced),
  }).from(supports).innerJoin(programmes, eq(programmes.id, supports.programmeId)).leftJoin(facilities, eq(facilities.id, supports.facilityId)).leftJoin(money, eq(money.supportId, supports.id)).where(and(matching))
  const { total, facilities: facilityCount, demonstration, national, local, counterpart, other, realised, advanced } = totals!
  return { items, total, facilities: facilityCount, demonstration, sums: { national, local, counterpart, other, total: realised ?? 0, advanced: advanced ?? 0 } }
}
