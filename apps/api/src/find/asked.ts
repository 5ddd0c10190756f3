import type { AnyColumn, SQL } from 'drizzle-orm'
import { fold, plain } from '@khuyencong/domain/text'
import { and, sql } from 'drizzle-orm'
import { foldedSql, literally } from '../facility/matching.ts'

/** What a person typed, read once for every noun. */
export interface Asked {
  /** As typed, without spaces around it. */
  typed: string
  /** Lower case with marks, and without. */
  marked: string
  folded: string
  /** Words of `marked`; all of them must be in a name. */
  words: string[]
}

/** Rows of one noun at most: the palette is no list. */
export const most = 6

/** Null for fewer than two letters or digits, which find everything and mean nothing. */
export function askedOf(q: string): Asked | null {
  const marked = plain(q)
  return marked.replaceAll(' ', '').length < 2 ? null : { typed: q.trim(), marked, folded: fold(q), words: marked.split(' ') }
}

interface Name { marked: SQL | AnyColumn, folded: SQL | AnyColumn }
/** The two readings of a name that has no folded column of its own. */
export const unfolded = (column: AnyColumn): Name => ({ marked: column, folded: foldedSql(column) })

/**
 * Every word begins a word of the name: one with marks as it is typed, one without in any marking. The first comparison
 * is the one that the index of a folded column serves.
 */
export function nameHas({ words }: Asked, { marked, folded }: Name): SQL {
  return and(...words.map((word) => {
    const bare = fold(word)
    const found = sql`(${folded} like ${`%${literally(bare)}%`} and ' ' || ${folded} like ${`% ${literally(bare)}%`})`
    return bare === word ? found : sql`(${found} and lower(${marked}) like ${`%${literally(word)}%`})`
  }))!
}

/** 1 the very name, 2 but for marks, 3 it begins so, 4 a word begins so, 5 all words are in it. Codes come before, at 0. */
export function nameRank(asked: Asked, { marked, folded }: Name): SQL<number> {
  const start = literally(asked.folded)
  return sql<number>`(case when lower(${marked}) = ${asked.marked} then 1 when ${folded} = ${asked.folded} then 2 when ${folded} like ${`${start}%`} then 3 when ${folded} like ${`% ${start}%`} then 4 else 5 end)::int`
}

export const codeStarts = ({ typed }: Asked, column: AnyColumn) => sql`${column} ilike ${`${literally(typed)}%`}`
export const codeRank = ({ typed }: Asked, column: AnyColumn, otherwise: SQL<number>) => sql<number>`(case when lower(${column}) = lower(${typed}) then 0 when ${codeStarts({ typed } as Asked, column)} then 1 else ${otherwise} end)::int`

/** Each thing once, at its best rank, the best first. */
export function ranked<Hit extends { rank: number, title: string }>(hits: readonly Hit[], keyOf: (hit: Hit) => string): Hit[] {
  const best = new Map<string, Hit>()
  for (const hit of hits) {
    const known = best.get(keyOf(hit))
    if (known === undefined || hit.rank < known.rank)
      best.set(keyOf(hit), hit)
  }
  return [...best.values()].sort((a, b) => a.rank - b.rank || a.title.localeCompare(b.title, 'vi')).slice(0, most)
}
