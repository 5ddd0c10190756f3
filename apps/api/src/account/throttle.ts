import type { Db } from '@khuyencong/db'
import { createHash, randomUUID } from 'node:crypto'
import { rateLimits } from '@khuyencong/db/schema'
import { Refusal } from '@khuyencong/domain/refusal'
import { eq, lt, sql } from 'drizzle-orm'
import { settingOf } from '../setting/read.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** What is tried; each is counted apart, so that a known password wins no more tries at the code. */
export type Tried = 'sign-in' | 'second-factor' | 'forgot'
interface Trying {
  tried: Tried
  /** What the tries are made at: an e-mail, a person's id. */
  account: string
  address: string
}

const fields: Record<Tried, string> = { 'sign-in': 'email', 'second-factor': 'code', 'forgot': 'email' }
const keyOf = (tried: Tried, kind: 'account' | 'address', value: string) => `${tried}:${kind}:${createHash('sha256').update(value).digest('base64url').slice(0, 32)}`

/**
 * Counts one attempt in the same statement that reads the count, so that a burst cannot slip through. The id is by chance:
 * of two that come first at once, PostgreSQL could otherwise stumble over the id before it looks at the key.
 */
async function count(db: Db, { key, tried, limit, minutes, now }: { key: string, tried: Tried, limit: number, minutes: number, now: number }): Promise<void> {
  const over = sql`${rateLimits.lastRequest} <= ${now - minutes * minute}`
  const [row] = await db.insert(rateLimits).values({ id: randomUUID(), key, count: 1, lastRequest: now }).onConflictDoUpdate({
    target: rateLimits.key,
    set: {
      count: sql`case when ${over} then 1 else ${rateLimits.count} + 1 end`,
      lastRequest: sql`case when ${over} then ${now}::bigint else ${rateLimits.lastRequest} end`,
    },
  }).returning({ count: rateLimits.count, since: rateLimits.lastRequest })
  if (row && row.count > limit) {
    const seconds = Math.max(1, Math.ceil((row.since + minutes * minute - now) / 1000))
    const reason = tried === 'sign-in' ? 'too-many-sign-ins' : 'too-many-tries'
    throw new Refusal('too-many', { reason, issues: [{ field: fields[tried], reason, values: { minutes: Math.ceil(seconds / 60), seconds } }] })
  }
}

/**
 * Counts a try as failed until it succeeds, within the setting `sign-in-limits`. It comes before the password is looked at.
 * Counters live in the database, shared by all servers.
 * @returns What to call after the right answer.
 */
export async function throttled(db: Db, { tried, account, address }: Trying, at: Date): Promise<() => Promise<void>> {
  const limits = await settingOf(db, 'sign-in-limits')
  const now = at.getTime()
  const own = keyOf(tried, 'account', account.toLowerCase())
  const shared = keyOf(tried, 'address', address)
  await count(db, { key: shared, tried, limit: limits.address, minutes: limits.minutes, now })
  await count(db, { key: own, tried, limit: limits.account, minutes: limits.minutes, now })
  return async () => {
    await db.delete(rateLimits).where(eq(rateLimits.key, own))
    await db.update(rateLimits).set({ count: sql`greatest(${rateLimits.count} - 1, 0)` }).where(eq(rateLimits.key, shared))
    await db.delete(rateLimits).where(lt(rateLimits.lastRequest, now - 2 * day))
  }
}

/** Who proved to own the mailbox of an account is not kept waiting for somebody else's tries at it. */
export async function forgetTries(db: Db, email: string): Promise<void> {
  await db.delete(rateLimits).where(eq(rateLimits.key, keyOf('sign-in', 'account', email.toLowerCase())))
}

/** A code of an app is good for a minute and a half; whoever saw it typed must not use it again. */
export async function isFirstUse(db: Db, userId: string, code: string, at: Date): Promise<boolean> {
  const now = at.getTime()
  const key = `used-code:${createHash('sha256').update(`${userId}:${code}`).digest('base64url').slice(0, 32)}`
  const used = await db.insert(rateLimits).values({ id: randomUUID(), key, count: 1, lastRequest: now }).onConflictDoUpdate({
    target: rateLimits.key,
    set: { lastRequest: now },
    setWhere: sql`${rateLimits.lastRequest} <= ${now - 3 * minute}`,
  }).returning({ key: rateLimits.key })
  return used.length === 1
}
