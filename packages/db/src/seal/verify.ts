import type { Db } from '../index.ts'
import type { Leaf } from './canon.ts'
import { sql } from 'drizzle-orm'
import { rowsOf } from '../rows.ts'
import { digestOf, first, fits, leavesBetween, moment, readLeaves } from './canon.ts'

/** One thing that no longer fits. `seal` is the id of the seal, `entry` that of the audit entry where it can be told. */
export type Fault
  = | { kind: 'entry-altered' | 'entry-removed' | 'entry-inserted', seal: number, entry: number }
    /** The entries of a seal differ and the seal's own list of them was changed too. */
    | { kind: 'entries-differ', seal: number, first: number, last: number }
    | { kind: 'seal-altered', seal: number }
    /** What stood before this seal is gone, or the seals were put in another order. */
    | { kind: 'chain-broken', seal: number }
    /** A seal noted outside is not in the chain: later seals were taken away or everything was written anew. */
    | { kind: 'noted-seal-missing', noted: string }

export interface Verification { seals: number, entries: number, unsealed: number, /** Digest of the last seal. */ last: string | null, faults: Fault[] }

interface Seal { id: number, last_id: number, entries: number, previous: string, digest: string, leaves: string, sealed_at: string }

/** Entries read at once, and seals. */
const [entriesAtOnce, sealsAtOnce] = [1000, 20]
/** Someone who emptied the table needs no list of every entry. */
const faultsMost = 1000

/**
 * Reads the whole trail again, batch by batch, and tells everything that does not fit its seals.
 * @param db - The database; nothing is locked and nothing written.
 * @param given - What to hold the chain against.
 * @param given.noted - A digest written down outside, whole or its first twelve letters or more.
 */
export async function verifyAudit(db: Db, { noted }: { noted?: string } = {}): Promise<Verification> {
  const found: Verification = { seals: 0, entries: 0, unsealed: 0, last: null, faults: [] }
  const say = (...faults: Fault[]) => found.faults.push(...faults.slice(0, faultsMost - found.faults.length))
  let isNoted = noted === undefined
  let before: { lastId: number, digests: string[] } = { lastId: first, digests: [''] }
  for (;;) {
    const seals = await sealsAfter(db, found.seals === 0 ? null : before.lastId)
    for (const seal of seals) {
      const isLinked = before.digests.includes(seal.previous)
      const listed = readLeaves(seal.leaves)
      if (!isLinked)
        say({ kind: 'chain-broken', seal: seal.id })
      // Behind a gap the list says where the seal began; what lies in the gap is not its entries.
      const after = isLinked || listed === null ? before.lastId : Math.max(before.lastId, Math.min(...listed.keys()) - 1)
      const leaves = await allBetween(db, after, seal.last_id)
      const computed = digestOf({ previous: seal.previous, lastId: seal.last_id, sealedAt: seal.sealed_at, leaves })
      say(...faultsOf(seal, leaves, computed, listed))
      isNoted ||= seal.digest.startsWith(noted!.toLowerCase())
      found.seals++
      found.entries += leaves.length
      found.last = seal.digest
      before = { lastId: seal.last_id, digests: [seal.digest, computed] }
    }
    if (seals.length < sealsAtOnce)
      break
  }
  if (!isNoted)
    say({ kind: 'noted-seal-missing', noted: noted! })
  const [tail] = await rowsOf<{ count: number }>(db, sql`select count(*)::int as count from audit_entries where id > ${before.lastId}`)
  return { ...found, unsealed: tail!.count }
}

function faultsOf(seal: Seal, leaves: readonly Leaf[], computed: string, listed: Map<number, string> | null): Fault[] {
  const differing = listed === null ? null : differences(seal.id, leaves, listed)
  const altered: Fault = { kind: 'seal-altered', seal: seal.id }
  // The digest is over the whole hashes: where it holds, the entries do, and only the seal's own row can be wrong.
  if (computed === seal.digest)
    return seal.entries === leaves.length && differing?.length === 0 ? [] : [altered]
  if (differing === null)
    return [{ kind: 'entries-differ', seal: seal.id, first: leaves[0]?.id ?? 0, last: seal.last_id }]
  return differing.length > 0 ? differing : [altered]
}

function differences(seal: number, leaves: readonly Leaf[], listed: Map<number, string>): Fault[] {
  const here = new Set(leaves.map(leaf => leaf.id))
  const told = leaves.flatMap((leaf): Fault[] => {
    const start = listed.get(leaf.id)
    return start === undefined ? [{ kind: 'entry-inserted', seal, entry: leaf.id }] : fits(leaf, start) ? [] : [{ kind: 'entry-altered', seal, entry: leaf.id }]
  })
  return [...told, ...[...listed.keys()].filter(id => !here.has(id)).map((entry): Fault => ({ kind: 'entry-removed', seal, entry }))]
}

/** The next seals in the order of what they cover; an id of theirs says nothing. */
function sealsAfter(db: Db, lastId: number | null): Promise<Seal[]> {
  return rowsOf<Seal>(db, sql`
    select id::int8 as id, last_id::int8 as last_id, entries, previous, digest, leaves, ${moment(sql`sealed_at`)} as sealed_at
    from audit_seals ${lastId === null ? sql`` : sql`where last_id > ${lastId}`} order by last_id limit ${sealsAtOnce}`)
}

async function allBetween(db: Db, after: number, upTo: number): Promise<Leaf[]> {
  const leaves: Leaf[] = []
  for (let from = after; ;) {
    const some = await leavesBetween(db, { after: from, upTo, limit: entriesAtOnce })
    leaves.push(...some)
    if (some.length < entriesAtOnce)
      return leaves
    from = some.at(-1)!.id
  }
}
