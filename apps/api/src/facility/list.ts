import type { FacilityFilter, FacilityList, FacilityRow } from '@khuyencong/domain/facility'
import type { StaffContext } from '../trpc.ts'
import { facilities, products, supports } from '@khuyencong/db/schema'
import { dayInVietnam } from '@khuyencong/domain/text'
import { and, asc, desc, inArray, isNull, sql } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { placesOf, provinceOrder } from '../region/place.ts'
import { matchingFacilities } from './matching.ts'

/** One page of facilities in the order asked for. */
export async function facilityRows(ctx: StaffContext, filter: FacilityFilter): Promise<FacilityRow[]> {
  const { db, provinces, scope } = ctx
  const today = dayInVietnam(ctx.clock())
  const matching = matchingFacilities({ ...ctx, today }, filter)
  // Of a column named in a selected expression drizzle prints the bare name, which a subquery reads as its own: hence the wrapping.
  const own = sql`${facilities.id}`
  const merged = sql`${facilities.mergedInto}`
  const supportCount = sql<number>`(select count(*)::int from ${supports} where ${supports.facilityId} = ${own} and ${supports.archivedAt} is null)`
  const order = {
    name: sql`${facilities.name}`,
    code: sql`${facilities.code}`,
    province: provinceOrder(facilities.provinceId, filter.map, provinces, today),
    workers: sql`${facilities.workers}`,
    supports: supportCount,
    updated: sql`${facilities.updatedAt}`,
  }[filter.sort]
  const place = placesOf(provinces, today)
  const rows = await db.select({
    id: facilities.id,
    version: facilities.version,
    code: facilities.code,
    name: facilities.name,
    nameEn: facilities.nameEn,
    legalForm: facilities.legalForm,
    sector: facilities.sector,
    furtherSectors: facilities.furtherSectors,
    address: facilities.address,
    foundedYear: facilities.foundedYear,
    provinceId: facilities.provinceId,
    workers: facilities.workers,
    archivedAt: facilities.archivedAt,
    mergedInto: sql<string | null>`(select kept.code from ${facilities} as kept where ${and(sql`kept.id = ${merged}`, within(scope, sql`kept.province_id`))})`,
    demonstration: facilities.demonstration,
    updatedAt: facilities.updatedAt,
  }).from(facilities).where(matching).orderBy(sql`${filter.desc ? desc(order) : asc(order)} nulls last`, asc(facilities.name), asc(facilities.code)).limit(filter.pageSize).offset((filter.page - 1) * filter.pageSize)
  // Counted for the rows of the page alone: far down a long list the database would count for all before it.
  const ids = rows.map(row => row.id)
  const [supported, made] = ids.length === 0 ? [[], []] : [await countOf(db, supports, ids), await countOf(db, products, ids)]
  const count = (of: typeof made) => new Map(of.map(one => [one.id, one.count]))
  const [supportsOf, productsOf] = [count(supported), count(made)]
  return rows.map(({ provinceId, ...row }) => ({ ...row, supports: supportsOf.get(row.id) ?? 0, products: productsOf.get(row.id) ?? 0, place: place(provinceId) }))
}

/** How many records that are not archived each facility has. */
function countOf(db: StaffContext['db'], table: typeof supports | typeof products, ids: readonly string[]) {
  return db.select({ id: table.facilityId, count: sql<number>`count(*)::int` }).from(table as typeof supports).where(and(inArray(table.facilityId, [...ids]), isNull(table.archivedAt))).groupBy(table.facilityId)
}

/** One page of facilities; counts are over the whole filtered set. */
export async function facilityList(ctx: StaffContext, filter: FacilityFilter): Promise<FacilityList> {
  const items = await facilityRows(ctx, filter)
  const [totals] = await ctx.db.select({
    total: sql<number>`count(*)::int`,
    demonstration: sql<number>`(count(*) filter (where ${facilities.demonstration}))::int`,
  }).from(facilities).where(matchingFacilities({ ...ctx, today: dayInVietnam(ctx.clock()) }, filter))
  return { items, ...totals! }
}
