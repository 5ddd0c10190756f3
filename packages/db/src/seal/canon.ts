import type { SQL } from 'drizzle-orm'
import type { Db } from '../index.ts'
import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { rowsOf } from '../rows.ts'

/** An entry as it is hashed: both databases print the same text, whatever the driver makes of its types. */
interface Row { id: string, at: string, actor: string, reason: string | null, action: string, noun: string, row_id: string, version: string | null, before: string | null, after: string | null }
export interface Leaf { id: number, hash: string }

/** Below every id, also one that somebody made up. */
export const first = Number.MIN_SAFE_INTEGER

/** A moment to the microsecond in UTC, the same on every server. */
export const moment = (column: SQL) => sql<string>`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`
export const momentOf = (at: Date) => at.toISOString().replace('Z', '000Z')

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Ordered, without a gap of meaning: which field a value stands in is part of what is hashed. */
function leafOf(row: Row): Leaf {
  return { id: Number(row.id), hash: sha256(JSON.stringify([row.id, row.at, row.actor, row.reason, row.action, row.noun, row.row_id, row.version, row.before, row.after])) }
}

/** The hashes of entries after one id up to another, in the order of ids. `jsonb` prints its keys in one order always. */
export async function leavesBetween(db: Db, { after, upTo, limit }: { after: number, upTo: number, limit: number }): Promise<Leaf[]> {
  const rows = await rowsOf<Row>(db, sql`
    select id::text as id, ${moment(sql`at`)} as at, actor, reason, action, noun, row_id, version::text as version, before::text as before, after::text as after
    from audit_entries where id > ${after} and id <= ${upTo} order by audit_entries.id limit ${limit}`)
  return rows.map(leafOf)
}

/** What a seal is over: the seal before it, its own row, and the whole hash of each entry. */
export function digestOf({ previous, lastId, sealedAt, leaves }: { previous: string, lastId: number, sealedAt: string, leaves: readonly Leaf[] }): string {
  return sha256(JSON.stringify([previous, lastId, leaves.length, sealedAt, leaves.map(leaf => [leaf.id, leaf.hash])]))
}

/** Letters of a hash kept to find a changed entry; that one was changed is told by the digest, over whole hashes. */
const kept = 12

export const written = (leaves: readonly Leaf[]) => leaves.map(leaf => `${leaf.id}:${leaf.hash.slice(0, kept)}`).join(' ')

/** The ids a seal names with the beginning of their hashes, or null where the text is none that was ever written. */
export function readLeaves(text: string): Map<number, string> | null {
  const pairs = text.split(' ').map(pair => /^(-?\d{1,15}):([\da-f]{12})$/.exec(pair))
  return pairs.every(pair => pair !== null) ? new Map(pairs.map(pair => [Number(pair[1]), pair[2]!])) : null
}

export const fits = (leaf: Leaf, start: string) => leaf.hash.slice(0, kept) === start
