import type { Db } from '@khuyencong/db'
import type { Fault } from '@khuyencong/db/seal'
import type { StaffContext } from '../trpc.ts'
import { auditEntries, auditSeals } from '@khuyencong/db/schema'
import { verifyAudit } from '@khuyencong/db/seal'
import { desc, gt } from 'drizzle-orm'

interface Verified { at: string, seals: number, entries: number, unsealed: number, faults: Fault[] }
/** What this server's last verification of a database found; a new process has verified nothing yet. */
const lastVerified = new WeakMap<Db, Verified>()
const running = new WeakMap<Db, Promise<Verified>>()

/** The newest seals, how much is not sealed yet, and what the last verification of this server found. */
export async function sealStates({ db }: StaffContext) {
  const newest = await db.select({ id: auditSeals.id, lastId: auditSeals.lastId, entries: auditSeals.entries, digest: auditSeals.digest, sealedAt: auditSeals.sealedAt }).from(auditSeals).orderBy(desc(auditSeals.lastId)).limit(10)
  const [last] = newest
  const unsealed = await db.$count(auditEntries, last ? gt(auditEntries.id, last.lastId) : undefined)
  return { newest, seals: await db.$count(auditSeals), unsealed, verified: lastVerified.get(db) ?? null }
}

/** Reads the whole trail against its seals. Several who ask at once wait for the same reading. */
export function verifyNow({ db, clock }: StaffContext): Promise<Verified> {
  const work = running.get(db) ?? verifyAudit(db)
    .then(({ seals, entries, unsealed, faults }) => {
      const found = { at: clock().toISOString(), seals, entries, unsealed, faults: faults.slice(0, 50) }
      lastVerified.set(db, found)
      return found
    })
    .finally(() => running.delete(db))
  running.set(db, work)
  return work
}
