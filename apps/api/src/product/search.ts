import type { Db } from '@khuyencong/db'
import type { SQL } from 'drizzle-orm'
import type { Words } from './words.ts'
import { rowsOf } from '@khuyencong/db/rows'
import { productSearch as found } from '@khuyencong/db/schema'
import { sql } from 'drizzle-orm'

/** How a text is searched: which rows are found, in what order, and which of them hold the words as typed. */
export interface Match {
  where: SQL
  /** Smaller comes first; `null` where every row is as good as any other. */
  rank: SQL | null
  asTyped: SQL
  reading: 'all' | 'exact' | 'folded' | 'similar'
}

const tsquery = (text: string) => sql`${text}::tsquery`

/** Where a phrase stands in a name: is it, begins it, is in it whole, is in it as a beginning; else all words in the name, else elsewhere. */
function position(name: SQL, phrase: string, inName: SQL): SQL {
  return sql`case when ${name} = ${phrase} then 0 when starts_with(${name} || ' ', ${`${phrase} `}) then 1
    when strpos(' ' || ${name} || ' ', ${` ${phrase} `}) > 0 then 2 when strpos(' ' || ${name}, ${` ${phrase}`}) > 0 then 3 when ${inName} then 4 else 5 end`
}

/** Folded words find; marks only order. So `bò` finds every `bò` first and `bơ` after the last of them, and `bo` makes no difference. */
function rankOf({ marked, folded, isMarked, query }: Words): SQL {
  const foldedRank = position(sql`${found.nameFolded}`, folded, sql`${found.foldedWords} @@ ${tsquery(query!.foldedInName)}`)
  if (!isMarked)
    return foldedRank
  const markedRank = position(sql`${found.nameMarked}`, marked, sql`${found.markedWords} @@ ${tsquery(query!.markedInName)}`)
  return sql`case when ${found.markedWords} @@ ${tsquery(query!.marked)} then ${markedRank} else 6 + ${foldedRank} end`
}

/** Only so many rows are offered for a text that no words match, and none much less alike than the best. */
const similarLimit = 60
const alikeBesideBest = 0.8

/** Rows whose text has a stretch that looks like the words: for typing errors alone, since short syllables share too many letters. */
async function alike(db: Db, folded: string, text: typeof found.nameFolded | typeof found.folded, threshold: number): Promise<string[]> {
  return db.transaction(async (tx) => {
    // The operator reads its threshold from a setting, and only the operator uses the index.
    await tx.execute(sql`select set_config('pg_trgm.word_similarity_threshold', ${String(threshold)}, true)`)
    const rows = await rowsOf<{ id: string, likeness: number }>(tx, sql`select ${found.productId} as id, word_similarity(${folded}, ${text}) as likeness from ${found}
      where ${folded} <% ${text} order by likeness desc, ${found.levelRank} desc, ${found.name}, id limit ${similarLimit}`)
    return rows.filter(row => row.likeness >= rows[0]!.likeness * alikeBesideBest).map(row => row.id)
  })
}

/** Names first: they are short, so a name that is alike is soon found. Makers and places must look more alike to count. */
async function similarIds(db: Db, folded: string): Promise<string[]> {
  const byName = await alike(db, folded, found.nameFolded, 0.45)
  return byName.length > 0 ? byName : alike(db, folded, found.folded, 0.6)
}

/**
 * What a text finds. Typing errors are forgiven only where the words find nothing in the whole catalogue: filters never
 * change how a text is read, or the counts of facets would not hold.
 */
export async function matchOf(db: Db, words: Words, typed: string, exact: boolean): Promise<Match> {
  const nothing = { where: sql`false`, rank: null, asTyped: sql`true` }
  if (typed.trim() === '')
    return { where: sql`true`, rank: null, asTyped: sql`true`, reading: 'all' }
  if (words.query === null)
    return { ...nothing, reading: 'exact' }
  const asTyped = sql`${found.markedWords} @@ ${tsquery(exact ? words.query.exact : words.query.typed)}`
  if (exact)
    return { where: asTyped, rank: rankOf(words), asTyped, reading: 'exact' }
  const where = sql`${found.foldedWords} @@ ${tsquery(words.query.folded)}`
  const [any] = await rowsOf<{ found: boolean }>(db, sql`select exists (select from ${found} where ${where}) as found`)
  if (any!.found)
    return { where, rank: rankOf(words), asTyped, reading: 'folded' }
  const ids = await similarIds(db, words.folded)
  if (ids.length === 0)
    return { ...nothing, reading: 'similar' }
  const list = sql`${`{${ids.join(',')}}`}::uuid[]`
  return { where: sql`${found.productId} = any(${list})`, rank: sql`array_position(${list}, ${found.productId})`, asTyped: sql`false`, reading: 'similar' }
}
