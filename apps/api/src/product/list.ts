import type { ProductFilter, ProductList, ProductRow } from '@khuyencong/domain/product'
import type { SQL } from 'drizzle-orm'
import type { StaffContext } from '../trpc.ts'
import { certificates, facilities, products, productSearch, recognitionLevels, recognitions } from '@khuyencong/db/schema'
import { productGroups } from '@khuyencong/domain/product'
import { certificateState } from '@khuyencong/domain/recognition'
import { dayInVietnam, fold, plain } from '@khuyencong/domain/text'
import { and, asc, desc, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { foldedSql, literally } from '../facility/matching.ts'
import { inPlaces, placesOf, provinceOrder } from '../region/place.ts'

/** All words in the name of the product or of its maker, or a part of a code; a word without marks also finds the marked ones. */
export function productSearchOf(q: string): SQL | undefined {
  const typed = q.trim()
  const words = plain(typed).split(' ').filter(Boolean)
  if (words.length === 0)
    return typed === '' ? undefined : sql`false`
  // Shown products have their folded name beside them; of the few others it is made here.
  const folded = sql`coalesce(${productSearch.nameFolded}, ${foldedSql(products.name)})`
  const inProduct = words.map(word => fold(word) === word ? sql`(${folded} like ${`%${literally(word)}%`} or lower(${products.nameEn}) like ${`%${literally(word)}%`})` : sql`lower(${products.name}) like ${`%${literally(word)}%`}`)
  const inMaker = words.map(word => fold(word) === word ? sql`${facilities.folded} like ${`%${literally(word)}%`}` : sql`lower(${facilities.name}) like ${`%${literally(word)}%`}`)
  return or(and(...inProduct), and(...inMaker), sql`${facilities.code} ilike ${`%${literally(typed)}%`}`, sql`${products.slug} ilike ${`%${literally(typed)}%`}`)
}

/** The recognition that counts for a product, as a table beside it. */
function bestOf({ db }: StaffContext) {
  // The highest level first, its newest recognition before older ones, the newest paper first.
  return db.select({ level: recognitions.level, rank: recognitionLevels.rank, year: recognitions.year, number: certificates.number, validTo: certificates.validTo, withdrawnOn: certificates.withdrawnOn }).from(recognitions).innerJoin(recognitionLevels, eq(recognitionLevels.code, recognitions.level)).leftJoin(certificates, eq(certificates.recognitionId, recognitions.id)).where(eq(recognitions.productId, products.id)).orderBy(desc(recognitionLevels.rank), desc(recognitions.year), sql`${certificates.issuedOn} desc nulls last`, asc(recognitions.id)).limit(1).as('best')
}

/** A page of the products that officers keep, drafts and withdrawn ones among them. */
export async function productRows(ctx: StaffContext, filter: ProductFilter): Promise<ProductRow[]> {
  const today = dayInVietnam(ctx.clock())
  const best = bestOf(ctx)
  const order = {
    name: sql`${products.name}`,
    facility: sql`${facilities.name}`,
    province: provinceOrder(facilities.provinceId, filter.map, ctx.provinces, today),
    group: sql`array_position(${`{${productGroups.join(',')}}`}::text[], ${products.group})`,
    level: sql`${best.rank}`,
    updated: sql`${products.updatedAt}`,
  }[filter.sort]
  const rows = await ctx.db.select({
    id: products.id,
    version: products.version,
    slug: products.slug,
    name: products.name,
    nameEn: products.nameEn,
    group: products.group,
    status: products.status,
    isSet: products.isSet,
    facility: { id: facilities.id, code: facilities.code, name: facilities.name },
    provinceId: facilities.provinceId,
    level: best.level,
    year: best.year,
    number: best.number,
    validTo: best.validTo,
    withdrawnOn: best.withdrawnOn,
    recognitions: sql<number>`(select count(*)::int from ${recognitions} where ${recognitions.productId} = ${sql`${products.id}`})`,
    archivedAt: products.archivedAt,
    demonstration: products.demonstration,
    updatedAt: products.updatedAt,
  }).from(products).innerJoin(facilities, eq(facilities.id, products.facilityId)).leftJoin(productSearch, eq(productSearch.productId, products.id)).leftJoinLateral(best, sql`true`).where(matching(ctx, filter, today, sql`${best.level}`)).orderBy(sql`${filter.desc ? desc(order) : asc(order)} nulls last`, asc(products.name), asc(products.slug)).limit(filter.pageSize).offset((filter.page - 1) * filter.pageSize)
  const place = placesOf(ctx.provinces, today)
  return rows.map(({ provinceId, level, year, number, validTo, withdrawnOn, ...row }) => ({
    ...row,
    place: place(provinceId),
    recognition: level === null || year === null ? null : { level, year, state: number === null ? null : certificateState({ validTo, withdrawnOn }, today) },
  }))
}

/** Everything that a filter finds, by name. */
export async function productIds(ctx: StaffContext, filter: ProductFilter): Promise<string[]> {
  const best = bestOf(ctx)
  const rows = await ctx.db.select({ id: products.id }).from(products).innerJoin(facilities, eq(facilities.id, products.facilityId)).leftJoin(productSearch, eq(productSearch.productId, products.id)).leftJoinLateral(best, sql`true`).where(matching(ctx, filter, dayInVietnam(ctx.clock()), sql`${best.level}`)).orderBy(asc(products.name), asc(products.slug))
  return rows.map(row => row.id)
}

/** What one may see and asked for; `level` is the column of the highest recognition. */
function matching({ scope, provinces }: StaffContext, filter: ProductFilter, today: string, level: SQL): SQL | undefined {
  const levels = filter.level.filter(one => one !== 'none')
  return and(
    within(scope, facilities.provinceId),
    inPlaces(facilities.provinceId, filter, provinces, today),
    filter.archived === 'all' ? undefined : filter.archived === 'only' ? isNotNull(products.archivedAt) : isNull(products.archivedAt),
    filter.group.length === 0 ? undefined : inArray(products.group, filter.group),
    filter.status.length === 0 ? undefined : inArray(products.status, filter.status),
    filter.facility === undefined ? undefined : eq(products.facilityId, filter.facility),
    filter.level.length === 0 ? undefined : or(levels.length === 0 ? undefined : sql`${level} in ${levels}`, filter.level.includes('none') ? sql`${level} is null` : undefined),
    productSearchOf(filter.q),
  )
}

/** One page of products; counts are over the whole filtered set. */
export async function productList(ctx: StaffContext, filter: ProductFilter): Promise<ProductList> {
  const items = await productRows(ctx, filter)
  const best = bestOf(ctx)
  const counting = ctx.db.select({ total: sql<number>`count(*)::int`, demonstration: sql<number>`(count(*) filter (where ${products.demonstration}))::int` }).from(products).innerJoin(facilities, eq(facilities.id, products.facilityId)).leftJoin(productSearch, eq(productSearch.productId, products.id)).$dynamic()
  const [totals] = await (filter.level.length === 0 ? counting : counting.leftJoinLateral(best, sql`true`)).where(matching(ctx, filter, dayInVietnam(ctx.clock()), sql`${best.level}`))
  return { items, ...totals! }
}
