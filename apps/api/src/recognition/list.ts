import type { RecognitionFilter, RecognitionList, RecognitionRow } from '@khuyencong/domain/recognition'
import type { SQL } from 'drizzle-orm'
import type { StaffContext } from '../trpc.ts'
import { certificates, facilities, products, productSearch, recognitions } from '@khuyencong/db/schema'
import { certificateState, recognitionLevels } from '@khuyencong/domain/recognition'
import { dayInVietnam } from '@khuyencong/domain/text'
import { and, asc, desc, eq, gte, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { literally } from '../facility/matching.ts'
import { productSearchOf } from '../product/list.ts'
import { inPlaces, placesOf, provinceOrder } from '../region/place.ts'

/** What the paper says on a day, as the domain says it: a withdrawal outranks an expiry. */
function stateIs(state: RecognitionFilter['state'][number], today: string): SQL {
  const isWithdrawn = sql`coalesce(${certificates.withdrawnOn} <= ${today}::date, false)`
  return {
    none: isNull(certificates.id),
    withdrawn: sql`(${certificates.id} is not null and ${isWithdrawn})`,
    unstated: sql`(${certificates.id} is not null and not ${isWithdrawn} and ${certificates.validTo} is null)`,
    expired: sql`(not ${isWithdrawn} and ${certificates.validTo} < ${today}::date)`,
    valid: sql`(not ${isWithdrawn} and ${certificates.validTo} >= ${today}::date)`,
  }[state]
}

function search(q: string): SQL | undefined {
  const found = productSearchOf(q)
  const code = `%${literally(q.trim())}%`
  return q.trim() === '' ? undefined : or(found, sql`${certificates.number} ilike ${code}`, sql`${recognitions.decisionNumber} ilike ${code}`)
}

function matching({ scope, provinces }: StaffContext, filter: RecognitionFilter, today: string): SQL | undefined {
  return and(
    within(scope, facilities.provinceId),
    inPlaces(facilities.provinceId, filter, provinces, today),
    isNull(products.archivedAt),
    filter.level.length === 0 ? undefined : inArray(recognitions.level, filter.level),
    filter.yearFrom === undefined ? undefined : gte(recognitions.year, filter.yearFrom),
    filter.yearTo === undefined ? undefined : lte(recognitions.year, filter.yearTo),
    filter.state.length === 0 ? undefined : or(...filter.state.map(state => stateIs(state, today))),
    search(filter.q),
  )
}

/** A page of recognitions with their certificates; the products of archived records are not among them. */
export async function recognitionRows(ctx: StaffContext, filter: RecognitionFilter): Promise<RecognitionRow[]> {
  const today = dayInVietnam(ctx.clock())
  const order = {
    number: sql`${certificates.number}`,
    product: sql`${products.name}`,
    facility: sql`${facilities.name}`,
    province: provinceOrder(facilities.provinceId, filter.map, ctx.provinces, today),
    level: sql`array_position(${`{${recognitionLevels.join(',')}}`}::text[], ${recognitions.level})`,
    year: sql`${recognitions.year}`,
    issued: sql`${certificates.issuedOn}`,
    ends: sql`${certificates.validTo}`,
  }[filter.sort]
  const rows = await ctx.db.select({
    id: recognitions.id,
    level: recognitions.level,
    year: recognitions.year,
    decisionNumber: recognitions.decisionNumber,
    decidedOn: recognitions.decidedOn,
    certificate: { id: certificates.id, number: certificates.number, issuedOn: certificates.issuedOn, validTo: certificates.validTo, withdrawnOn: certificates.withdrawnOn, withdrawnReason: certificates.withdrawnReason },
    product: { id: products.id, slug: products.slug, name: products.name, nameEn: products.nameEn, status: products.status },
    facility: { id: facilities.id, code: facilities.code, name: facilities.name },
    provinceId: facilities.provinceId,
    demonstration: recognitions.demonstration,
  }).from(recognitions).innerJoin(products, eq(products.id, recognitions.productId)).innerJoin(facilities, eq(facilities.id, products.facilityId)).leftJoin(certificates, eq(certificates.recognitionId, recognitions.id)).leftJoin(productSearch, eq(productSearch.productId, products.id)).where(matching(ctx, filter, today)).orderBy(sql`${filter.desc ? desc(order) : asc(order)} nulls last`, asc(products.name), asc(recognitions.year), asc(recognitions.id), asc(certificates.number)).limit(filter.pageSize).offset((filter.page - 1) * filter.pageSize)
  const place = placesOf(ctx.provinces, today)
  return rows.map(({ provinceId, certificate, product: { status, ...product }, ...row }) => ({
    ...row,
    certificate: certificate && { ...certificate, state: certificateState(certificate, today) },
    product: { ...product, isShown: status === 'shown' },
    place: place(provinceId),
  }))
}

/** One page of recognitions; counts are over the whole filtered set. */
export async function recognitionList(ctx: StaffContext, filter: RecognitionFilter): Promise<RecognitionList> {
  const items = await recognitionRows(ctx, filter)
  const [totals] = await ctx.db.select({ total: sql<number>`count(*)::int`, demonstration: sql<number>`(count(*) filter (where ${recognitions.demonstration}))::int` }).from(recognitions).innerJoin(products, eq(products.id, recognitions.productId)).innerJoin(facilities, eq(facilities.id, products.facilityId)).leftJoin(certificates, eq(certificates.recognitionId, recognitions.id)).leftJoin(productSearch, eq(productSearch.productId, products.id)).where(matching(ctx, filter, dayInVietnam(ctx.clock())))
  return { items, ...totals! }
}
