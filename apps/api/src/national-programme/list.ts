import type { NationalProgrammeFilter, NationalProgrammeList, NationalProgrammeRow } from '@khuyencong/domain/programme'
import type { SQL } from 'drizzle-orm'
import type { StaffContext } from '../trpc.ts'
import { instruments, nationalProgrammes, programmes } from '@khuyencong/db/schema'
import { fold, plain } from '@khuyencong/domain/text'
import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lte, or, sql } from 'drizzle-orm'
import { literally } from '../facility/matching.ts'
import { programmesWithin } from '../programme/list.ts'
import { budgetOf } from '../programme/parts.ts'

function search(q: string): SQL | undefined {
  const typed = q.trim()
  if (typed === '')
    return undefined
  const like = (text: string) => `%${literally(text)}%`
  const words = plain(typed).split(' ').filter(Boolean)
  const inName = words.map(word => fold(word) === word
    ? sql`(lower(${nationalProgrammes.nameEn}) like ${like(word)} or lower(regexp_replace(normalize(replace(replace(${nationalProgrammes.name}, 'đ', 'd'), 'Đ', 'D'), NFD), '[\u0300-\u036F]', '', 'g')) like ${like(word)})`
    : sql`lower(${nationalProgrammes.name}) like ${like(word)}`)
  return or(sql`${nationalProgrammes.code} ilike ${like(typed)}`, sql`${instruments.number} ilike ${like(typed)}`, words.length === 0 ? undefined : and(...inName))
}

interface Paged { sort: NationalProgrammeFilter['sort'], desc: boolean, limit: number, offset: number }

/** National programmes belong to the whole country; those run under them are counted as far as the reader's records reach. */
export async function nationalProgrammeRows({ db, scope }: StaffContext, matching: SQL | undefined, { sort, desc: isDown, limit, offset }: Paged): Promise<NationalProgrammeRow[]> {
  const order = { years: sql`${nationalProgrammes.yearFrom}`, name: sql`${nationalProgrammes.name}` }[sort]
  const rows = await db.select({ national: nationalProgrammes, instrumentNumber: instruments.number }).from(nationalProgrammes).leftJoin(instruments, eq(instruments.code, nationalProgrammes.instrument)).where(matching).orderBy(sql`${isDown ? desc(order) : asc(order)} nulls first`, asc(nationalProgrammes.code)).limit(limit).offset(offset)
  const under = rows.length === 0 ? [] : await db.select({ id: programmes.id, nationalId: programmes.nationalProgrammeId, demonstration: programmes.demonstration }).from(programmes).where(and(inArray(programmes.nationalProgrammeId, rows.map(row => row.national.id)), isNull(programmes.archivedAt), programmesWithin(scope)))
  return Promise.all(rows.map(async ({ national: { createdAt: _, updatedAt: __, ...national }, instrumentNumber }) => {
    const own = under.filter(programme => programme.nationalId === national.id)
    return { ...national, nameEn: national.nameEn === national.name ? null : national.nameEn, instrumentNumber, programmes: own.length, budget: await budgetOf(db, own.map(programme => programme.id)), demonstration: own.filter(programme => programme.demonstration).length }
  }))
}

/** One page of national programmes. */
export async function nationalProgrammeList(ctx: StaffContext, filter: NationalProgrammeFilter): Promise<NationalProgrammeList> {
  const matching = and(
    filter.archived === 'all' ? undefined : filter.archived === 'only' ? isNotNull(nationalProgrammes.archivedAt) : isNull(nationalProgrammes.archivedAt),
    filter.year === undefined ? undefined : and(lte(nationalProgrammes.yearFrom, filter.year), gte(nationalProgrammes.yearTo, filter.year)),
    search(filter.q),
  )
  const items = await nationalProgrammeRows(ctx, matching, { ...filter, limit: filter.pageSize, offset: (filter.page - 1) * filter.pageSize })
  const [counted] = await ctx.db.select({ total: sql<number>`count(*)::int` }).from(nationalProgrammes).leftJoin(instruments, eq(instruments.code, nationalProgrammes.instrument)).where(matching)
  return { items, total: counted!.total }
}
