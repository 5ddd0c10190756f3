import type { Db } from '@khuyencong/db'
import { createHash } from 'node:crypto'
import { rateLimits } from '@khuyencong/db/schema'
import { Refusal } from '@khuyencong/domain/refusal'
import { eq, lt, sql } from 'drizzle-orm'

const quarter = 15 * 60_000
const day = 24 * 60 * 60_000
/** Failed sign-ins in a quarter of an hour: for one account from anywhere, for one address over all accounts. */
export const limits = { account: 10, address: 50 } as const

const keyOf = (kind: keyof typeof limits, value: string) => `sign-in:${kind}:${createHash('sha256').update(value).digest('base64url').slice(0, 32)}`

/** Counts one attempt in the same statement that reads the count, so that a burst cannot slip through. */
async function count(db: Db, key: string, limit: number, now: number): Promise<void> {
  const over = sql`${rateLimits.lastRequest} <= ${now - quarter}`
  const [row] = await db.insert(rateLimits).values({ id: key, key, count: 1, lastRequest: now }).onConflictDoUpdate({
    target: rateLimits.key,
    set: {
      count: sql`case when ${over} then 1 else ${rateLimits.count} + 1 end`,
      lastRequest: sql`case when ${over} then ${now}::bigint else ${rateLimits.lastRequest} end`,
    },
  }).returning({ count: rateLimits.count, since: rateLimits.lastRequest })
  if (row && row.count > limit) {
    const seconds = Math.max(1, Math.ceil((row.since + quarter - now) / 1000))
    throw new Refusal('too-many', { reason: 'too-many-sign-ins', issues: [{ field: 'email', reason: 'too-many-sign-ins', values: { minutes: Math.ceil(seconds / 60), seconds } }] })
  }
}

/**
 * Counts a sign-in as failed until it succeeds. Counters live in the database, shared by all servers.
 * @returns What to call after a right password.
 */
export async function throttled(db: Db, who: { email: string, address: string }, now: Date): Promise<() => Promise<void>> {
  const account = keyOf('account', who.email.toLowerCase())
  const address = keyOf('address', who.address)
  await count(db, address, limits.address, now.getTime())
  await count(db, account, limits.account, now.getTime())
  return async () => {
    await db.delete(rateLimits).where(eq(rateLimits.key, account))
    await db.update(rateLimits).set({ count: sql`greatest(${rateLimits.count} - 1, 0)` }).where(eq(rateLimits.key, address))
    await db.delete(rateLimits).where(lt(rateLimits.lastRequest, now.getTime() - day))
  }
}
