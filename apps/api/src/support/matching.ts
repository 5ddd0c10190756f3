import type { Db } from '@khuyencong/db'
import type { ProvinceRegister } from '@khuyencong/domain/region'
import type { SupportFilter } from '@khuyencong/domain/support'
import type { SQL } from 'drizzle-orm'
import type { Scope } from '../account/scope.ts'
import { amounts, facilities, programmes, supports } from '@khuyencong/db/schema'
import { fold, plain } from '@khuyencong/domain/text'
import { and, eq, exists, gte, inArray, isNotNull, isNull, lte, or, sql } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { facilitySearch, literally } from '../facility/matching.ts'
import { inPlaces } from '../region/place.ts'

/** A support is found by its code, its facility, its programme, its title or the place of its event. */
function supportSearch(q: string): SQL | undefined {
  const typed = q.trim()
  if (typed === '')
    return undefined
  const words = plain(typed)
  const part = words === '' || fold(typed) !== words ? plain(typed) : words
  return or(
    sql`${supports.code} ilike ${`%${literally(typed)}%`}`,
    facilitySearch(typed),
    part === '' ? undefined : sql`lower(${programmes.name}) like ${`%${literally(part)}%`}`,
    part === '' ? undefined : sql`lower(${supports.place}) like ${`%${literally(part)}%`}`,
    part === '' ? undefined : sql`lower(${supports.title}) like ${`%${literally(part)}%`}`,
  )
}

interface Seen { db: Db, scope: Scope, provinces: ProvinceRegister, today: string }

/** The whole condition of a list of supports: what one may see, and of that what one asked for. */
export function matchingSupports({ db, scope, provinces, today }: Seen, filter: SupportFilter): SQL | undefined {
  const { acceptedFrom, acceptedTo } = filter
  const accepted = db.select({ one: sql`1` }).from(amounts).where(and(
    eq(amounts.supportId, supports.id),
    eq(amounts.measure, 'accepted'),
    acceptedFrom === undefined ? undefined : sql`${amounts.on} >= ${`${acceptedFrom}-01-01`}::date`,
    acceptedTo === undefined ? undefined : sql`${amounts.on} <= ${`${acceptedTo}-12-31`}::date`,
  ))
  return and(
    filter.archived === 'all' ? undefined : filter.archived === 'only' ? isNotNull(supports.archivedAt) : isNull(supports.archivedAt),
    within(scope, supports.provinceId),
    inPlaces(supports.provinceId, filter, provinces, today),
    filter.centre.length === 0 ? undefined : inArray(programmes.centre, filter.centre),
    filter.kind.length === 0 ? undefined : inArray(programmes.kind, filter.kind),
    filter.programme.length === 0 ? undefined : inArray(programmes.code, filter.programme),
    filter.type.length === 0 ? undefined : inArray(supports.type, filter.type),
    filter.state.length === 0 ? undefined : inArray(supports.state, filter.state),
    filter.sector.length === 0 ? undefined : inArray(sql`coalesce(${programmes.sector}, ${facilities.sector})`, filter.sector),
    filter.yearFrom === undefined ? undefined : gte(supports.planYear, filter.yearFrom),
    filter.yearTo === undefined ? undefined : lte(supports.planYear, filter.yearTo),
    filter.facility === undefined ? undefined : eq(supports.facilityId, filter.facility),
    acceptedFrom === undefined && acceptedTo === undefined ? undefined : exists(accepted),
    supportSearch(filter.q),
  )
}
