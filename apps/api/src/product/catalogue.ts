import type { Db } from '@khuyencong/db'
import type { CatalogueQuery, PublicProductPage } from '@khuyencong/domain/product'
import type { SQL } from 'drizzle-orm'
import type { Day } from './cards.ts'
import type { Count, Filters } from './facets.ts'
import type { Match } from './search.ts'
import { rowsOf } from '@khuyencong/db/rows'
import { productSearch as found } from '@khuyencong/db/schema'
import { Refusal } from '@khuyencong/domain/refusal'
import { and, inArray, sql } from 'drizzle-orm'
import { cardsOf } from './cards.ts'
import { facetNames, facetsOf, totalOf } from './facets.ts'
import { matchOf } from './search.ts'
import { readWords } from './words.ts'

/** The columns of the facets. Validity is the domain's `certificateState` of the foremost recognition; none without one. */
const columnsOn = (today: string) => ({
  region: sql`${found.region}`,
  province: sql`${found.provinceId}`,
  group: sql`${found.group}`,
  level: sql`${found.level}`,
  year: sql`${found.year}`,
  validity: sql`case when ${found.level} is null then null when ${found.withdrawnOn} <= ${today}::date then 'withdrawn'
    when ${found.validTo} is null then 'unstated' when ${found.validTo} < ${today}::date then 'expired' else 'valid' end`,
})

/** Equal products stand in one order on every page: by honour, then name, then id. An index keeps this very order. */
const ties = [sql`${found.levelRank} desc nulls last`, sql`${found.year} desc nulls last`, sql`${found.name}`, sql`${found.productId}`]

function orderOf({ rank }: Match, sort: CatalogueQuery['sort']): SQL[] {
  switch (sort) {
    case 'name': return [sql`${found.name}`, sql`${found.productId}`]
    case 'newest': return [sql`${found.decidedOn} desc nulls last`, ...ties]
    case 'level': return ties
    case 'relevance': return rank === null ? ties : [rank, ...ties]
  }
}

/** Filters with former provinces read as their successors. */
function filtersOf(query: CatalogueQuery, { provinces, today }: Day): Filters {
  const unknown = query.province.find(id => !provinces.has(id))
  if (unknown !== undefined)
    throw new Refusal('invalid', { reason: 'check-fields', issues: [{ field: 'province', reason: 'unknown-province', values: { value: unknown } }] })
  const { region, group, level, year, validity } = query
  return { region, group, level, year, validity, province: [...new Set(query.province.map(id => provinces.today(id, today).id))] }
}

/** One condition for each filter in use. */
function conditionsOf(filters: Filters, today: string) {
  const columns = columnsOn(today)
  return facetNames.filter(name => filters[name].length > 0).map(name => ({ name, holds: sql`coalesce(${inArray(columns[name], filters[name] as unknown[])}, false)` }))
}

type Sets = Record<'region' | 'province' | 'group' | 'level' | 'year' | 'validity', string | null> & { missed: Count['missed'], count: number, typed: boolean, set: number }

/** Total and all facets in one pass over what the words found. A row that misses one filter alone still counts in that filter's facet. */
async function countsOf(db: Db, match: Match, filters: Filters, today: string): Promise<{ counts: Count[], asTyped: boolean }> {
  const columns = columnsOn(today)
  const conditions = conditionsOf(filters, today)
  // Without filters nothing is missed, and grouping by a constant would cost a third of the whole.
  const isFiltered = conditions.length > 0
  const misses = sql.join(conditions.map(({ holds }) => sql`(not ${holds})::int`), sql` + `)
  const which = sql.join(conditions.map(({ name, holds }) => sql`when not ${holds} then ${name}`), sql` `)
  const missed = isFiltered ? sql`case when ${misses} > 1 then 'several' ${which} else 'none' end` : sql`'none'`
  const sets = facetNames.map(name => isFiltered ? sql`(missed, ${sql.identifier(name)})` : sql`(${sql.identifier(name)})`)
  const typed = match.reading === 'all' ? sql`true` : sql`bool_and(typed)`
  const rows = await rowsOf<Sets>(db, sql`select ${isFiltered ? sql`missed` : missed} as missed, region, province, "group", level, year, validity, count(*)::int as count, ${typed} as typed, grouping(region, province, "group", level, year, validity) as set
    from (select ${missed} as missed, ${columns.region} as region, ${columns.province} as province, ${columns.group} as "group", ${columns.level} as level, ${columns.year} as year, ${columns.validity} as validity, ${match.asTyped} as typed from ${found} where ${match.where}) as hits
    group by grouping sets (${sql.join(sets, sql`, `)}, ${isFiltered ? sql`(missed)` : sql`()`})`)
  // Each bit of `set` that is 0 names a grouped column, the first column the highest bit.
  const facetOf = (set: number) => facetNames.find((_, place) => (set & (32 >> place)) === 0) ?? null
  return {
    asTyped: rows.every(row => row.typed),
    counts: rows.map((row) => {
      const facet = facetOf(row.set)
      return { missed: row.missed, facet, value: facet === null || row[facet] === null ? null : String(row[facet]), count: row.count }
    }),
  }
}

/** One page of the catalogue with its facets. */
export async function catalogue(db: Db, query: CatalogueQuery, day: Day): Promise<PublicProductPage> {
  const filters = filtersOf(query, day)
  const match = await matchOf(db, readWords(query.q), query.q, query.exact)
  const [{ counts, asTyped }, ids] = await Promise.all([
    countsOf(db, match, filters, day.today),
    db.select({ id: found.productId }).from(found).where(and(match.where, ...conditionsOf(filters, day.today).map(({ holds }) => holds)))
      .orderBy(...orderOf(match, query.sort)).limit(query.pageSize).offset((query.page - 1) * query.pageSize),
  ])
  return {
    items: await cardsOf(db, ids.map(row => row.id), day),
    total: totalOf(counts),
    page: query.page,
    pageSize: query.pageSize,
    facets: facetsOf(counts, filters, day.provinces, day.today),
    reading: match.reading === 'folded' && asTyped ? 'exact' : match.reading,
  }
}
