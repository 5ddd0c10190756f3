import type { ProgrammeFilter, ProgrammeList, ProgrammeRow } from '@khuyencong/domain/programme'
import type { SQL } from 'drizzle-orm'
import type { Scope } from '../account/scope.ts'
import type { StaffContext } from '../trpc.ts'
import { amounts, nationalProgrammes, programmeBudgets, programmeProvinces, programmes, supports } from '@khuyencong/db/schema'
import { fold, plain } from '@khuyencong/domain/text'
import { and, asc, desc, eq, gte, inArray, isNotNull, isNull, lte, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { within } from '../account/scope.ts'
import { literally } from '../facility/matching.ts'

/** A programme is seen by whom it serves: its region, a province it names, a province it supported. */
export function programmesWithin(scope: Scope): SQL | undefined {
  if (scope.reach === 'country')
    return undefined
  return or(
    scope.reach === 'region' ? eq(programmes.region, scope.region) : undefined,
    sql`exists (select 1 from ${programmeProvinces} where ${programmeProvinces.programmeId} = ${programmes.id} and ${within(scope, programmeProvinces.provinceId)})`,
    sql`exists (select 1 from ${supports} where ${supports.programmeId} = ${programmes.id} and ${supports.archivedAt} is null and ${within(scope, supports.provinceId)})`,
  )
}

function programmeSearch(q: string): SQL | undefined {
  const typed = q.trim()
  if (typed === '')
    return undefined
  const words = plain(typed).split(' ').filter(Boolean)
  // Names carry no folded column: a word without marks is compared letter by letter with its marks taken off.
  const inName = words.map(word => fold(word) === word
    ? sql`(lower(${programmes.nameEn}) like ${`%${literally(word)}%`} or lower(regexp_replace(normalize(replace(replace(${programmes.name}, 'đ', 'd'), 'Đ', 'D'), NFD), '[\u0300-\u036F]', '', 'g')) like ${`%${literally(word)}%`})`
    : sql`lower(${programmes.name}) like ${`%${literally(word)}%`}`)
  return or(sql`${programmes.code} ilike ${`%${literally(typed)}%`}`, words.length === 0 ? undefined : and(...inName))
}

export function matchingProgrammes(scope: Scope, filter: ProgrammeFilter): SQL | undefined {
  return and(
    filter.archived === 'all' ? undefined : filter.archived === 'only' ? isNotNull(programmes.archivedAt) : isNull(programmes.archivedAt),
    programmesWithin(scope),
    filter.national.length === 0 ? undefined : sql`${programmes.nationalProgrammeId} in (select id from ${nationalProgrammes} where code in ${filter.national})`,
    filter.kind.length === 0 ? undefined : inArray(programmes.kind, filter.kind),
    filter.centre.length === 0 ? undefined : inArray(programmes.centre, filter.centre),
    filter.region.length === 0 ? undefined : inArray(programmes.region, filter.region),
    filter.sector.length === 0 ? undefined : inArray(programmes.sector, filter.sector),
    filter.yearFrom === undefined ? undefined : gte(programmes.yearTo, filter.yearFrom),
    filter.yearTo === undefined ? undefined : lte(programmes.yearFrom, filter.yearTo),
    programmeSearch(filter.q),
  )
}

interface Paged { sort: ProgrammeFilter['sort'], desc: boolean, limit: number, offset: number }

/** Rows of programmes that meet a condition, which must hold the scope. What they did is counted inside the scope alone. */
export async function programmeRows({ db, scope }: StaffContext, matching: SQL | undefined, { sort, desc: isDown, limit, offset }: Paged): Promise<ProgrammeRow[]> {
  const seen = and(isNull(supports.archivedAt), within(scope, supports.provinceId))
  const ofProgramme = and(eq(supports.programmeId, programmes.id), seen)
  const counted = db.select({
    supports: sql<number>`count(*)::int`.as('supports'),
    facilities: sql<number>`(count(distinct ${supports.facilityId}))::int`.as('facilities'),
    provinces: sql<number>`(count(distinct ${supports.provinceId}))::int`.as('provinces'),
  }).from(supports).where(ofProgramme).as('counted')
  // Joined side by side, programme by programme: the indexes serve, also where the database has no statistics.
  const money = db.select({ total: sql<number | null>`sum(${amounts.dong})::bigint`.mapWith(Number).as('total') }).from(supports).innerJoin(amounts, and(eq(amounts.supportId, supports.id), eq(amounts.measure, 'realised'))).where(ofProgramme).as('money')
  const budget = db.select({ planned: sql<number | null>`sum(${programmeBudgets.dong})::bigint`.mapWith(Number).as('planned') }).from(programmeBudgets).where(eq(programmeBudgets.programmeId, programmes.id)).as('budget')
  const earlier = alias(programmes, 'earlier')
  const order = { code: sql`${programmes.code}`, name: sql`${programmes.name} collate vi_sort`, years: sql`${programmes.yearFrom}`, planned: sql`${budget.planned}`, total: sql`${money.total}`, facilities: sql`${counted.facilities}` }[sort]
  const rows = await db.select({
    id: programmes.id,
    version: programmes.version,
    code: programmes.code,
    name: programmes.name,
    nameEn: programmes.nameEn,
    kind: programmes.kind,
    centre: programmes.centre,
    region: programmes.region,
    sector: programmes.sector,
    yearFrom: programmes.yearFrom,
    yearTo: programmes.yearTo,
    renews: programmes.renews,
    renewsCode: earlier.code,
    nationalProgrammeId: programmes.nationalProgrammeId,
    national: { code: nationalProgrammes.code, name: nationalProgrammes.name, nameEn: nationalProgrammes.nameEn },
    archivedAt: programmes.archivedAt,
    demonstration: programmes.demonstration,
    supports: counted.supports,
    facilities: counted.facilities,
    provinces: counted.provinces,
    planned: budget.planned,
    total: money.total,
  }).from(programmes).leftJoin(earlier, eq(earlier.id, programmes.renews)).leftJoin(nationalProgrammes, eq(nationalProgrammes.id, programmes.nationalProgrammeId)).leftJoinLateral(budget, sql`true`).leftJoinLateral(counted, sql`true`).leftJoinLateral(money, sql`true`).where(matching).orderBy(sql`${isDown ? desc(order) : asc(order)} nulls last`, asc(programmes.code)).limit(limit).offset(offset)
  const named = rows.length === 0 ? [] : await db.select().from(programmeProvinces).where(inArray(programmeProvinces.programmeId, rows.map(row => row.id)))
  return rows.map((row) => {
    const provinceIds = named.filter(pair => pair.programmeId === row.id).map(pair => pair.provinceId)
    return { ...row, supports: row.supports ?? 0, facilities: row.facilities ?? 0, provinces: row.provinces ?? 0, named: provinceIds.length, provinceIds }
  })
}

/** One page of programmes; counts are over the whole filtered set. */
export async function programmeList(ctx: StaffContext, filter: ProgrammeFilter): Promise<ProgrammeList> {
  const matching = matchingProgrammes(ctx.scope, filter)
  const items = await programmeRows(ctx, matching, { ...filter, limit: filter.pageSize, offset: (filter.page - 1) * filter.pageSize })
  const [totals] = await ctx.db.select({ total: sql<number>`count(*)::int`, demonstration: sql<number>`(count(*) filter (where ${programmes.demonstration}))::int` }).from(programmes).where(matching)
  return { items, ...totals! }
}
