import type { Db } from '@khuyencong/db'
import type { Account } from '@khuyencong/domain/account'
import type { FacilityFilter } from '@khuyencong/domain/facility'
import type { ProvinceRegister } from '@khuyencong/domain/region'
import type { AnyColumn, SQL } from 'drizzle-orm'
import type { Scope } from '../account/scope.ts'
import { amounts, facilities, facilityNames, programmes, supports } from '@khuyencong/db/schema'
import { taxCodeOf } from '@khuyencong/domain/facility'
import { maySensitive } from '@khuyencong/domain/right'
import { fold, plain } from '@khuyencong/domain/text'
import { and, eq, exists, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { inPlaces } from '../region/place.ts'

/** Literal text inside a LIKE pattern. */
export const literally = (text: string) => text.replace(/[\\%_]/g, '\\$&')

/** A text without marks, in the few rows that have no folded column: former names. The domain's `fold` decides elsewhere. */
export function foldedSql(text: AnyColumn): SQL {
  return sql`trim(regexp_replace(lower(translate(regexp_replace(normalize(${text}, NFD), ${'[\u0300-\u036F]'}, '', 'g'), 'đðĐÐ', 'dddd')), '[^[:alnum:]]+', ' ', 'g'))`
}

/** A word with marks is looked for as it is typed, one without also finds the marked ones. */
function named(word: string, marked: SQL, unmarked: SQL): SQL {
  const folded = fold(word)
  return folded === word ? sql`${unmarked} like ${`%${literally(folded)}%`}` : sql`lower(${marked}) like ${`%${literally(word)}%`}`
}

/** What a person typed: all its words in the name, in a former one or in that of a record merged into it, or a part of a code. */
export function facilitySearch(q: string): SQL | undefined {
  const words = plain(q).split(' ').filter(Boolean)
  const code = q.trim()
  if (words.length === 0)
    return code === '' ? undefined : sql`false`
  const all = (marked: SQL, unmarked: SQL) => and(...words.map(word => named(word, marked, unmarked)))
  return or(
    all(sql`${facilities.name}`, sql`${facilities.folded}`),
    sql`${facilities.code} ilike ${`%${literally(code)}%`}`,
    sql`exists (select from ${facilityNames} where ${facilityNames.facilityId} = ${facilities.id} and ${all(sql`${facilityNames.name} collate vi_sort`, foldedSql(facilityNames.name))})`,
    sql`exists (select from ${facilities} as merged where merged.merged_into = ${facilities.id} and (merged.code ilike ${`%${literally(code)}%`} or ${all(sql`merged.name`, sql`merged.folded`)}))`,
  )
}

type Records = Pick<FacilityFilter, 'centre' | 'kind' | 'type' | 'acceptedFrom' | 'acceptedTo'>

/** Facilities behind a figure: with a support of this centre, kind and type, accepted in these years. */
function withSupports(db: Db, scope: Scope, { centre, kind, type, acceptedFrom, acceptedTo }: Records): SQL | undefined {
  const isAccepted = acceptedFrom !== undefined || acceptedTo !== undefined
  if (!isAccepted && centre === undefined && kind.length === 0 && type.length === 0)
    return undefined
  const accepted = db.select({ one: sql`1` }).from(amounts).where(and(
    eq(amounts.supportId, supports.id),
    eq(amounts.measure, 'accepted'),
    acceptedFrom === undefined ? undefined : sql`${amounts.on} >= ${`${acceptedFrom}-01-01`}::date`,
    acceptedTo === undefined ? undefined : sql`${amounts.on} <= ${`${acceptedTo}-12-31`}::date`,
  ))
  return exists(db.select({ one: sql`1` }).from(supports).innerJoin(programmes, eq(programmes.id, supports.programmeId)).where(and(
    eq(supports.facilityId, facilities.id),
    isNull(supports.archivedAt),
    within(scope, supports.provinceId),
    centre === undefined ? undefined : sql`${programmes.centre} = ${centre}`,
    kind.length === 0 ? undefined : inArray(programmes.kind, kind),
    type.length === 0 ? undefined : sql`${supports.type} in ${type}`,
    isAccepted ? exists(accepted) : undefined,
  )))
}

interface Seen { db: Db, scope: Scope, provinces: ProvinceRegister, today: string, account?: Pick<Account, 'role'> | null }

/** A whole tax code finds its facility, for who may read tax codes: for others it is a word like any. */
function ofTaxCode(q: string, account: Seen['account']): SQL | undefined {
  const code = account && maySensitive(account.role, 'read', 'identity') ? taxCodeOf(q) : null
  return code === null ? undefined : eq(facilities.taxCode, code)
}

/** The whole condition of a list of facilities: what one may see, and of that what one asked for. */
export function matchingFacilities({ db, scope, provinces, today, account }: Seen, filter: FacilityFilter): SQL | undefined {
  return and(
    within(scope, facilities.provinceId),
    inPlaces(facilities.provinceId, filter, provinces, today),
    filter.archived === 'all' ? undefined : filter.archived === 'only' ? isNotNull(facilities.archivedAt) : isNull(facilities.archivedAt),
    filter.sector.length === 0 ? undefined : inArray(facilities.sector, filter.sector),
    filter.legalForm.length === 0 ? undefined : inArray(facilities.legalForm, filter.legalForm),
    facilitySearch(filter.q) && or(facilitySearch(filter.q), ofTaxCode(filter.q, account)),
    withSupports(db, scope, filter),
  )
}
