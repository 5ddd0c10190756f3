import type { Db } from '@khuyencong/db'
import { randomUUID } from 'node:crypto'
import { accounts, sessions, users, verifications } from '@khuyencong/db/schema'
import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { and, eq, sql } from 'drizzle-orm'

const ownPassword = (userId: string) => and(eq(accounts.userId, userId), eq(accounts.providerId, 'credential'))

/** Ends everything that rests on an earlier sign-in, also one that still waits for its second factor. */
export async function endSessions(tx: Db, userId: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.userId, userId))
  await tx.delete(verifications).where(eq(verifications.value, userId))
}

/** Writes a password; somebody invited has none yet. */
export async function writePassword(tx: Db, userId: string, hash: string): Promise<void> {
  const changed = await tx.update(accounts).set({ password: hash, updatedAt: sql`now()` }).where(ownPassword(userId)).returning({ id: accounts.id })
  if (changed.length === 0)
    await tx.insert(accounts).values({ id: randomUUID(), accountId: userId, providerId: 'credential', userId, password: hash })
}

/** Gives a person another first password and ends every session that rests on the old one. */
export async function renewPassword(tx: Db, userId: string, given: { password: string, firstUntil: Date | null }): Promise<void> {
  await writePassword(tx, userId, await hashPassword(given.password))
  await tx.update(users).set({ mustChangePassword: given.firstUntil !== null, passwordExpiresAt: given.firstUntil }).where(eq(users.id, userId))
  await endSessions(tx, userId)
}

/** The person chose a password of their own: it no longer expires. */
export async function settlePassword(tx: Db, userId: string): Promise<void> {
  await tx.update(users).set({ mustChangePassword: false, passwordExpiresAt: null }).where(eq(users.id, userId))
}

export async function isOwnPassword(db: Db, userId: string, password: string): Promise<boolean> {
  const [row] = await db.select({ hash: accounts.password }).from(accounts).where(ownPassword(userId))
  return row?.hash ? verifyPassword({ hash: row.hash, password }) : false
}
