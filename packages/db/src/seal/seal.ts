import type { Db } from '../index.ts'
import { desc, sql } from 'drizzle-orm'
import { errorCode } from '../problem.ts'
import { rowsOf } from '../rows.ts'
import { auditSeals } from '../tables/audit.ts'
import { digestOf, first, leavesBetween, momentOf, written } from './canon.ts'

/** Entries of one seal: few enough to be hashed while others work. */
const most = 2000

export interface Sealed { seals: number, entries: number, /** True where another server is sealing or a long write was under way: the next time takes it up. */ busy: boolean }

/**
 * Seals what is not sealed yet. Entries commit out of the order of their ids, so the last id is read while no
 * transaction that wrote one is open; whatever comes later has a greater id. Writers wait for that one moment only.
 * @param db - The database; several servers may seal at once, one of them does.
 * @param now - The moment the seals bear.
 */
export async function sealAudit(db: Db, now: Date): Promise<Sealed> {
  const upTo = await settledId(db)
  const done = { seals: 0, entries: 0, busy: upTo === null }
  if (upTo === null)
    return done
  for (;;) {
    const entries = await sealNext(db, now, upTo)
    if (entries === null)
      return { ...done, busy: true }
    if (entries === 0)
      return done
    done.seals++
    done.entries += entries
  }
}

/** The last id that no open transaction can still get below; null where one is open for long. */
async function settledId(db: Db): Promise<number | null> {
  try {
    return await db.transaction(async (tx) => {
      await tx.execute(sql`select set_config('lock_timeout', '2s', true)`)
      await tx.execute(sql`lock table audit_entries in share mode`)
      const [row] = await rowsOf<{ last: number | null }>(tx, sql`select max(id)::int8 as last from audit_entries`)
      return row?.last ?? 0
    })
  }
  catch (error) {
    if (['55P03', '40P01'].includes(errorCode(error)))
      return null
    throw error
  }
}

/** One seal; the number of its entries, or null where another server holds the chain. */
function sealNext(db: Db, now: Date, upTo: number): Promise<number | null> {
  return db.transaction(async (tx) => {
    const [lock] = await rowsOf<{ mine: boolean }>(tx, sql`select pg_try_advisory_xact_lock(hashtext('khuyencong:audit-seal')) as mine`)
    if (!lock!.mine)
      return null
    const [last] = await tx.select({ lastId: auditSeals.lastId, digest: auditSeals.digest }).from(auditSeals).orderBy(desc(auditSeals.lastId)).limit(1)
    const leaves = await leavesBetween(tx, { after: last?.lastId ?? first, upTo, limit: most })
    if (leaves.length === 0)
      return 0
    const seal = { previous: last?.digest ?? '', lastId: leaves.at(-1)!.id, sealedAt: momentOf(now) }
    await tx.insert(auditSeals).values({ ...seal, entries: leaves.length, leaves: written(leaves), digest: digestOf({ ...seal, leaves }) })
    return leaves.length
  })
}
