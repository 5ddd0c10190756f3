import type { Db } from '@khuyencong/db'
import type { CatalogueQuery, PublicProductPage } from '@khuyencong/domain/product'
import type { SQL } from 'drizzle-orm'
import type { Day } from './cards.ts'
import type { Cell, Filters } from './facets.ts'
import type { Match } from './search.ts'
import { productSearch as found } from '@khuyencong/db/schema'
import { Refusal } from '@khuyencong/domain/refusal'
import { and, inArray, sql } from 'drizzle-orm'
import { cardsOf } from './cards.ts'
import { facetNames, facetsOf, totalOf } from './facets.ts'
import { isShown, matchOf } from './search.ts'
import { readWords } from './words.ts'

/** The same answer as the domain's `certificateState`, for a product's foremost recognition; none without one. */
const validityOn = (today: string) => sql<Cell['validity']>`case when ${found.level} is null then null when ${found.withdrawnOn} <= ${today}::date then 'withdrawn'
  when ${found.validTo} is null then 'unstated' when ${found.validTo} < ${today}::date then 'expired' else 'valid' end`

/** Equal products stand in one order on every page: by honour, then name, then id. */
const ties = [sql`${found.levelRank} desc`, sql`${found.year} desc nulls last`, sql`${found.name}`, sql`${found.productId}`]

function orderOf({ rank }: Match, sort: CatalogueQuery['sort']): SQL[] {
  switch (sort) {
    case 'name': return [sql`${found.name}`, sql`${found.productId}`]
    case 'newest': return [sql`${found.decidedOn} desc nulls last`, ...ties]
    case 'level': return ties
    case 'relevance': return rank === null ? ties : [rank, ...ties]
  }
}

function conditionsOf(filters: Filters, today: string): SQL | undefined {
  const columns = { region: found.region, province: found.provinceId, group: found.group, level: found.level, year: found.year, validity: validityOn(today) }
  return and(...facetNames.filter(name => filters[name].length > 0).map(name => inArray(columns[name] as SQL, filters[name] as string[])))
}

/** Filters with former provinces read as their successors. */
export function filtersOf(query: CatalogueQuery, { provinces, today }: Day): Filters {
  const unknown = query.province.find(id => !provinces.has(id))
  if (unknown !== undefined)
    throw new Refusal('invalid', { reason: 'check-fields', issues: [{ field: 'province', reason: 'unknown-province', values: { value: unknown } }] })
  const { region, group, level, year, validity } = query
  return { region, group, level, year, validity, province: [...new Set(query.province.map(id => provinces.today(id, today).id))] }
}

async function cellsOf(db: Db, match: Match, today: string): Promise<(Cell & { asTyped: boolean })[]> {
  const validity = validityOn(today)
  return db.select({
    region: found.region,
    province: found.provinceId,
    group: found.group,
    level: found.level,
    year: found.year,
    validity: sql<Cell['validity']>`${validity} as validity`,
    asTyped: sql<boolean>`bool_and(${match.asTyped})`,
    count: sql<number>`count(*)::int`,
  }).from(found).where(and(match.where, isShown)).groupBy(found.region, found.provinceId, found.group, found.level, found.year, sql`validity`)
}

/** One page of the catalogue with its facets. */
export async function catalogue(db: Db, query: CatalogueQuery, day: Day): Promise<PublicProductPage> {
  const filters = filtersOf(query, day)
  const match = await matchOf(db, readWords(query.q), query.q, query.exact)
  const [cells, ids] = await Promise.all([
    cellsOf(db, match, day.today),
    db.select({ id: found.productId }).from(found).where(and(match.where, isShown, conditionsOf(filters, day.today)))
      .orderBy(...orderOf(match, query.sort)).limit(query.pageSize).offset((query.page - 1) * query.pageSize),
  ])
  const reading = match.reading === 'folded' && cells.every(cell => cell.asTyped) ? 'exact' : match.reading
  return {
    items: await cardsOf(db, ids.map(row => row.id), day),
    total: totalOf(cells, filters),
    page: query.page,
    pageSize: query.pageSize,
    facets: facetsOf(cells, filters, day.provinces, day.today),
    reading,
  }
}
