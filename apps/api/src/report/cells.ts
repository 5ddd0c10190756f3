import type { Db } from '@khuyencong/db'
import type { Phase } from '@khuyencong/domain/programme'
import type { CentreCode } from '@khuyencong/domain/region'
import type { PhaseReportCells } from '@khuyencong/domain/report'
import type { Scope } from '../account/scope.ts'
import { amounts, programmes, supports } from '@khuyencong/db/schema'
import { aliasedTable, and, asc, eq, exists, isNull, or, sql } from 'drizzle-orm'
import { within } from '../account/scope.ts'

/** Rows a report is made of, and no others: the centre's, of the years given, within the reader's scope, not archived. */
interface Wanted { centre: CentreCode, phases: readonly Phase[], scope: Scope }

/** Dates compared as dates, so that the index on measure and date serves. */
const datesIn = (phases: readonly Phase[]) => or(...phases.map(({ from, to }) => sql`${amounts.on} between ${`${from}-01-01`}::date and ${`${to}-12-31`}::date`))

async function programmesOf(db: Db, { centre, scope }: Wanted): Promise<PhaseReportCells['programmes']> {
  const earlier = aliasedTable(programmes, 'earlier')
  const inScope = within(scope, supports.provinceId)
  return db
    .select({ code: programmes.code, name: programmes.name, nameEn: programmes.nameEn, kind: programmes.kind, sector: programmes.sector, yearFrom: programmes.yearFrom, yearTo: programmes.yearTo, renews: earlier.code, demonstration: programmes.demonstration })
    .from(programmes)
    .leftJoin(earlier, eq(earlier.id, programmes.renews))
    .where(and(
      eq(programmes.centre, centre),
      isNull(programmes.archivedAt),
      inScope && exists(db.select({ one: sql`1` }).from(supports).where(and(eq(supports.programmeId, programmes.id), isNull(supports.archivedAt), inScope))),
    ))
    .orderBy(asc(programmes.yearFrom), asc(programmes.code))
}

/** Money by programme, province, year of its date, type and source. Of the measures only the one the report adds up. */
async function moneyOf(db: Db, { centre, phases, scope }: Wanted): Promise<PhaseReportCells['money']> {
  return db
    .select({
      programme: programmes.code,
      provinceId: supports.provinceId,
      year: sql<number>`extract(year from ${amounts.on})::int as year`,
      type: supports.type,
      source: amounts.source,
      measure: amounts.measure,
      dong: sql<number>`sum(${amounts.dong})`.mapWith(Number),
      assumption: sql<boolean>`bool_or(${amounts.assumption})`,
      demonstration: sql<boolean>`bool_or(${supports.demonstration})`,
    })
    .from(amounts)
    .innerJoin(supports, eq(supports.id, amounts.supportId))
    .innerJoin(programmes, eq(programmes.id, supports.programmeId))
    .where(and(
      eq(amounts.measure, 'realised'),
      datesIn(phases),
      eq(programmes.centre, centre),
      isNull(programmes.archivedAt),
      isNull(supports.archivedAt),
      within(scope, supports.provinceId),
    ))
    .groupBy(programmes.code, supports.provinceId, sql`year`, supports.type, amounts.source, amounts.measure)
}

/** Supports with accepted money, once for each year it is dated in: distinct facilities cannot be added, so they travel. */
async function acceptancesOf(db: Db, { centre, phases, scope }: Wanted): Promise<PhaseReportCells['acceptances']> {
  return db
    .select({
      supportId: supports.id,
      facilityId: supports.facilityId,
      programme: programmes.code,
      provinceId: supports.provinceId,
      year: sql<number>`extract(year from ${amounts.on})::int as year`,
      type: supports.type,
      dong: sql<number>`sum(${amounts.dong})`.mapWith(Number),
      demonstration: supports.demonstration,
    })
    .from(amounts)
    .innerJoin(supports, eq(supports.id, amounts.supportId))
    .innerJoin(programmes, eq(programmes.id, supports.programmeId))
    .where(and(
      eq(amounts.measure, 'accepted'),
      datesIn(phases),
      eq(programmes.centre, centre),
      isNull(programmes.archivedAt),
      isNull(supports.archivedAt),
      within(scope, supports.provinceId),
    ))
    .groupBy(supports.id, programmes.code, sql`year`)
}

/** SQL groups, the domain adds up: everything a phase report is counted from. */
export async function phaseCells(db: Db, wanted: Wanted): Promise<PhaseReportCells> {
  const [programmeRows, money, acceptances] = await Promise.all([programmesOf(db, wanted), moneyOf(db, wanted), acceptancesOf(db, wanted)])
  return { programmes: programmeRows, money, acceptances }
}
