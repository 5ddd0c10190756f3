import type { Db } from '@khuyencong/db'
import type { LikenessReason } from '@khuyencong/domain/facility'
import type { SQL } from 'drizzle-orm'
import type { StaffContext } from '../trpc.ts'
import { rowsOf } from '@khuyencong/db/rows'
import { facilities, facilityDistinctions, facilityNames, products, supports } from '@khuyencong/db/schema'
import { likeness, suspicious } from '@khuyencong/domain/facility'
import { Refusal } from '@khuyencong/domain/refusal'
import { ProvinceId } from '@khuyencong/domain/region'
import { dayInVietnam, requiredText } from '@khuyencong/domain/text'
import { and, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import { within } from '../account/scope.ts'
import { placesOf } from '../region/place.ts'
import { writing } from '../writing.ts'
import { likenedRows } from './alike.ts'
import { foldedSql } from './matching.ts'
import { seesOf } from './record.ts'

export const PairFilter = z.object({
  /** Only pairs with a facility in this province of today or its predecessors. */
  province: ProvinceId.nullable().default(null),
  page: z.int().min(1).max(10_000).default(1),
  pageSize: z.int().min(1).max(100).default(20),
})
export type PairFilter = z.infer<typeof PairFilter>

export const Distinction = z.object({ ids: z.tuple([z.uuid('not-an-id'), z.uuid('not-an-id')]), reason: requiredText(500, 3) })
export type Distinction = z.infer<typeof Distinction>

/** A word that so many names of a province have says nothing about two of them. */
const commonWord = 40
/** Pairs the domain looks at; the likeliest come first. */
const most = 2000

/**
 * Pairs that may be one, cheapest sign first: a firm's tax code, a telephone, a former name, the same words in one province of
 * today, or a rarer word in common and letters alike. Word by word, so that no record meets every other.
 */
function candidates(seen: SQL | undefined, todayOf: SQL, sees: boolean): SQL {
  return sql`
    with base as (
      select id, demonstration, facility_core(folded) as core, ${todayOf} as place, ${sees ? sql`split_part(tax_code, '-', 1)` : sql`null::text`} as firm, ${sees ? sql`phone` : sql`null::text`} as phone
      from ${facilities} where archived_at is null ${seen ? sql`and ${seen}` : sql``}
    ), words as materialized (
      select distinct id, demonstration, place, word from base, regexp_split_to_table(core, ' ') as word where word <> ''
    ), keys as (
      select id, demonstration, place, string_agg(word, ' ' order by word) as key from words group by 1, 2, 3
    ), rare as (
      select place, word from words group by 1, 2 having count(*) <= ${commonWord}
    ), formers as (
      select facility_id as id, facility_core(${foldedSql(facilityNames.name)}) as core from ${facilityNames}
    ), pairs as (
      select a.id as first, b.id as second from words a join rare using (place, word) join words b using (place, word) where a.id < b.id and a.demonstration = b.demonstration
      union select a.id, b.id from keys a join keys b using (place, key) where a.id < b.id and a.demonstration = b.demonstration
      union select a.id, b.id from base a join base b using (firm) where firm <> '' and a.id < b.id and a.demonstration = b.demonstration
      union select a.id, b.id from base a join base b using (phone) where a.id < b.id and a.demonstration = b.demonstration
      union select least(a.id, b.id), greatest(a.id, b.id) from formers f join base a on a.id = f.id join base b on b.core = f.core where a.id <> b.id and a.demonstration = b.demonstration
    )
    select first, second from pairs join base a on a.id = first join base b on b.id = second
    where not exists (select from ${facilityDistinctions} d where d.first_id = first and d.second_id = second)
      and (a.firm = b.firm and a.firm <> '' or a.phone = b.phone or similarity(a.core, b.core) >= 0.35 or exists (select from formers f where f.id in (first, second) and f.core in (a.core, b.core)))
    order by coalesce(a.firm = b.firm, false) desc, similarity(a.core, b.core) desc, first, second limit ${most}`
}

/** The province of today of each row, carried by the query: there are a few dozen. */
function todaySql({ provinces, clock }: StaffContext): SQL {
  const today = dayInVietnam(clock())
  const units = provinces.on(today).flatMap(unit => [unit.id, ...provinces.predecessors(unit.id)].map(id => [id, unit.id] as const))
  return sql`(${`{${units.map(([, now]) => now).join(',')}}`}::text[])[array_position(${`{${units.map(([id]) => id).join(',')}}`}::text[], province_id)]`
}

/** Suspected pairs in reach, the likeliest first; both sides as a person needs them to tell. */
export async function suspectedPairs(ctx: StaffContext, { province, page, pageSize }: PairFilter) {
  const { db, scope, provinces } = ctx
  if (province !== null && !provinces.has(province))
    throw new Refusal('invalid', { reason: 'check-fields', issues: [{ field: 'province', reason: 'unknown-province' }] })
  const found = await rowsOf<{ first: string, second: string }>(db, candidates(within(scope, sql`province_id`), todaySql(ctx), seesOf(ctx, 'read').identity))
  const ids = [...new Set(found.flatMap(pair => [pair.first, pair.second]))]
  const rows = await rowsIn(db, ids)
  const known = await likenedRows(ctx, [...rows.values()])
  const wanted = province === null ? null : new Set([province, ...provinces.predecessors(province)])
  const suspected = found
    .map(pair => ({ ...pair, ...likeness(known.get(pair.first)!, known.get(pair.second)!) }))
    .filter(pair => pair.score >= suspicious && (wanted === null || [pair.first, pair.second].some(id => wanted.has(rows.get(id)!.provinceId))))
    .sort((a, b) => b.score - a.score)
  const items = suspected.slice((page - 1) * pageSize, page * pageSize)
  const sides = await sidesOf(ctx, items.flatMap(pair => [rows.get(pair.first)!, rows.get(pair.second)!]))
  return { total: suspected.length, more: found.length === most, items: items.map(({ first, second, score, reasons }): Pair => ({ first: sides.get(first)!, second: sides.get(second)!, score, reasons })) }
}

type Row = typeof facilities.$inferSelect
type Side = Awaited<ReturnType<typeof sidesOf>> extends Map<string, infer One> ? One : never
interface Pair { first: Side, second: Side, score: number, reasons: LikenessReason[] }

async function rowsIn(db: Db, ids: readonly string[]): Promise<Map<string, Row>> {
  const rows: Row[] = []
  for (let from = 0; from < ids.length; from += 500)
    rows.push(...await db.select().from(facilities).where(inArray(facilities.id, ids.slice(from, from + 500))))
  return new Map(rows.map(row => [row.id, row]))
}

async function sidesOf(ctx: StaffContext, rows: readonly Row[]) {
  const place = placesOf(ctx.provinces, dayInVietnam(ctx.clock()))
  const sees = seesOf(ctx, 'read').identity
  const ids = [...new Set(rows.map(row => row.id))]
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
