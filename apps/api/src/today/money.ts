import type { Source } from '@khuyencong/domain/support'
import type { SQL } from 'drizzle-orm'
import type { StaffContext } from '../trpc.ts'
import { rowsOf } from '@khuyencong/db/rows'
import { amounts, supports } from '@khuyencong/db/schema'
import { sources } from '@khuyencong/domain/support'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { within } from '../account/scope.ts'

export interface YearMoney {
  source: Source
  /** Levels that count, by plan year; null where nothing is recorded. */
  planned: number | null
  plannedBefore: number | null
  /** Realised from the first day of the year to the same day of the month in both years. */
  realised: number | null
  realisedBefore: number | null
  demonstration: boolean
  assumption: boolean
}

const number = (value: unknown) => value === null || value === undefined ? null : Number(value)

/** 29 February has no last year: the day before stands for it. */
export function sameDayBefore(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${Number(year) - 1}-${month}-${month === '02' && date === '29' ? '28' : date}`
}

/** Plan and realisation of a year by source, beside the same days of the year before. The database groups, nobody adds in a loop. */
export async function yearMoney({ db, scope }: StaffContext, today: string): Promise<YearMoney[]> {
  const year = Number(today.slice(0, 4))
  const seen: SQL = and(isNull(supports.archivedAt), within(scope, supports.provinceId))!
  const before = sameDayBefore(today)
  const rows = await rowsOf<{ source: Source, planned: unknown, planned_before: unknown, realised: unknown, realised_before: unknown, demonstration: boolean, assumption: boolean }>(db, sql`
    with seen as (select ${supports.id} as id, ${supports.planYear} as plan_year, ${supports.demonstration} as demonstration from ${supports} where ${seen}),
    levels as (
      select distinct on (a.support_id, a.source) a.source, a.dong, s.plan_year, s.demonstration, a.assumption
      from ${amounts} a join seen s on s.id = a.support_id
      where a.measure = 'planned' and s.plan_year in (${year}, ${year - 1}) and not exists (select 1 from ${amounts} later where later.supersedes = a.id)
      order by a.support_id, a.source, a."on" desc, a.created_at desc, a.id
    ),
    flows as (
      select a.source, a.dong, extract(year from a."on")::int as year, s.demonstration, a.assumption
      from ${amounts} a join seen s on s.id = a.support_id
      where a.measure = 'realised' and (a."on" between ${`${year}-01-01`}::date and ${today}::date or a."on" between ${`${year - 1}-01-01`}::date and ${before}::date)
    ),
    both_kinds as (
      select source, demonstration, assumption, dong, 'planned' as measure, plan_year as year from levels
      union all select source, demonstration, assumption, dong, 'realised', year from flows
    )
    select source,
      (sum(dong) filter (where measure = 'planned' and year = ${year}))::bigint as planned,
      (sum(dong) filter (where measure = 'planned' and year = ${year - 1}))::bigint as planned_before,
      (sum(dong) filter (where measure = 'realised' and year = ${year}))::bigint as realised,
      (sum(dong) filter (where measure = 'realised' and year = ${year - 1}))::bigint as realised_before,
      bool_or(demonstration) as demonstration, bool_or(assumption) as assumption
    from both_kinds group by source`)
  return sources.map((source) => {
    const row = rows.find(candidate => candidate.source === source)
    return { source, planned: number(row?.planned), plannedBefore: number(row?.planned_before), realised: number(row?.realised), realisedBefore: number(row?.realised_before), demonstration: row?.demonstration ?? false, assumption: row?.assumption ?? false }
  })
}

export interface StateCount { state: string, supports: number, thisYear: number, facilities: number }

/** Supports by state, all of them and those of this plan year. */
export function stateCounts({ db, scope }: StaffContext, year: number) {
  return db.select({
    state: supports.state,
    supports: sql<number>`count(*)::int`,
    thisYear: sql<number>`(count(*) filter (where ${eq(supports.planYear, year)}))::int`,
    facilities: sql<number>`(count(distinct ${supports.facilityId}))::int`,
  }).from(supports).where(and(isNull(supports.archivedAt), within(scope, supports.provinceId))).groupBy(supports.state)
}
