import type { Db } from '@khuyencong/db'
import { accounts, sessions, users } from '@khuyencong/db/schema'
import { hashPassword } from 'better-auth/crypto'
import { and, eq, sql } from 'drizzle-orm'

/** Gives a person another first password and ends every session that rests on the old one. */
export async function renewPassword(tx: Db, userId: string, given: { password: string, firstUntil: Date | null }): Promise<void> {
  await tx.update(accounts).set({ password: await hashPassword(given.password), updatedAt: sql`now()` }).where(and(eq(accounts.userId, userId), eq(accounts.providerId, 'credential')))
  await tx.update(users).set({ mustChangePassword: given.firstUntil !== null, passwordExpiresAt: given.firstUntil }).where(eq(users.id, userId))
  await tx.delete(sessions).where(eq(sessions.userId, userId))
}

/** The person chose a password of their own: it no longer expires. */
export async function settlePassword(tx: Db, userId: string): Promise<void> {
  await tx.update(users).set({ mustChangePassword: false, passwordExpiresAt: null }).where(eq(users.id, userId))
}
