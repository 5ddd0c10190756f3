import type { LikenessReason } from '@khuyencong/domain/facility'
import type { StaffContext } from '../trpc.ts'
import { facilities, facilityDistinctions, products, supports } from '@khuyencong/db/schema'
import { likelyPairs } from '@khuyencong/domain/facility'
import { Refusal } from '@khuyencong/domain/refusal'
import { ProvinceId } from '@khuyencong/domain/region'
import { dayInVietnam, requiredText } from '@khuyencong/domain/text'
import { and, inArray, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { within } from '../account/scope.ts'
import { placesOf } from '../region/place.ts'
import { writing } from '../writing.ts'
import { likenedRows } from './alike.ts'
import { seesOf } from './record.ts'

export const PairFilter = z.object({
  /** Only pairs within this province of today and its predecessors. */
  province: ProvinceId.nullable().default(null),
  page: z.int().min(1).max(10_000).default(1),
  pageSize: z.int().min(1).max(100).default(20),
})
export type PairFilter = z.infer<typeof PairFilter>

export const Distinction = z.object({ ids: z.tuple([z.uuid('not-an-id'), z.uuid('not-an-id')]), reason: requiredText(500, 3) })
export type Distinction = z.infer<typeof Distinction>

/** Suspected pairs in reach, the likeliest first; both sides as a person needs them to tell. */
export async function suspectedPairs(ctx: StaffContext, { province, page, pageSize }: PairFilter) {
  const { db, scope, provinces } = ctx
  if (province !== null && !provinces.has(province))
    throw new Refusal('invalid', { reason: 'check-fields', issues: [{ field: 'province', reason: 'unknown-province' }] })
  const wanted = province === null ? undefined : inArray(facilities.provinceId, [province, ...provinces.predecessors(province)])
  const rows = await db.select({ id: facilities.id, name: facilities.name, taxCode: facilities.taxCode, phone: facilities.phone, provinceId: facilities.provinceId, address: facilities.address, demonstration: facilities.demonstration }).from(facilities).where(and(within(scope, facilities.provinceId), isNull(facilities.archivedAt), wanted))
  const known = await likenedRows(ctx, rows)
  const distinct = new Set((await db.select().from(facilityDistinctions)).map(pair => `${pair.firstId} ${pair.secondId}`))
  // An invented record is never the same as a real one.
  const suspected = [true, false]
    .flatMap(demonstration => likelyPairs(rows.filter(row => row.demonstration === demonstration).map(row => ({ id: row.id, ...known.get(row.id)! }))))
    .filter(pair => !distinct.has(`${pair.first} ${pair.second}`))
    .sort((a, b) => b.score - a.score)
  const items = suspected.slice((page - 1) * pageSize, page * pageSize)
  const sides = await sidesOf(ctx, items.flatMap(pair => [pair.first, pair.second]))
  return { total: suspected.length, items: items.map(({ first, second, score, reasons }): Pair => ({ first: sides.get(first)!, second: sides.get(second)!, score, reasons })) }
}

type Side = Awaited<ReturnType<typeof sidesOf>> extends Map<string, infer One> ? One : never
interface Pair { first: Side, second: Side, score: number, reasons: LikenessReason[] }

async function sidesOf(ctx: StaffContext, wanted: readonly string[]) {
  const ids = [...new Set(wanted)]
  const rows = ids.length === 0 ? [] : await ctx.db.select().from(facilities).where(inArray(facilities.id, ids))
  const place = placesOf(ctx.provinces, dayInVietnam(ctx.clock()))
  const sees = seesOf(ctx, 'read').identity
  const count = async (table: typeof supports | typeof products) => new Map(ids.length === 0 ? [] : (await ctx.db.select({ id: table.facilityId, count: sql<number>`count(*)::int` }).from(table).where(and(inArray(table.facilityId, ids), sql`${table.archivedAt} is null`)).groupBy(table.facilityId)).map(row => [row.id, row.count]))
  const [given, made] = [await count(supports), await count(products)]
  return new Map(rows.map(row => [row.id, { id: row.id, version: row.version, code: row.code, name: row.name, legalForm: row.legalForm, sector: row.sector, place: place(row.provinceId), address: row.address, taxCode: sees ? row.taxCode : null, supports: given.get(row.id) ?? 0, products: made.get(row.id) ?? 0, demonstration: row.demonstration, updatedAt: row.updatedAt }]))
}

/** Says that two records are two facilities, so that the list does not ask again. */
export function distinguishFacilities(ctx: StaffContext, { ids, reason }: Distinction) {
  return writing(ctx, { reason }, async (tx) => {
    const rows = await tx.select({ id: facilities.id }).from(facilities).where(and(inArray(facilities.id, ids), within(ctx.scope, facilities.provinceId)))
    if (rows.length < 2)
      throw new Refusal('not-found', { reason: 'no-such-facility' })
    const [firstId, secondId] = [...ids].sort() as [string, string]
    await tx.insert(facilityDistinctions).values({ firstId, secondId, reason }).onConflictDoNothing()
    return { firstId, secondId }
  })
}
