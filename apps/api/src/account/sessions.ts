import type { Db } from '@khuyencong/db'
import type { OpenSession } from '@khuyencong/domain/account'
import { sessions } from '@khuyencong/db/schema'
import { deviceOf } from '@khuyencong/domain/account'
import { and, desc, eq, gt, ne, sql } from 'drizzle-orm'

/** Where a person is signed in. The library's clock decides what has ended, so the database's is asked. */
export async function openSessions(db: Db, userId: string, current: string | null): Promise<OpenSession[]> {
  const rows = await db.select({ id: sessions.id, startedAt: sessions.createdAt, lastUsedAt: sessions.updatedAt, expiresAt: sessions.expiresAt, userAgent: sessions.userAgent })
    .from(sessions).where(and(eq(sessions.userId, userId), gt(sessions.expiresAt, sql`now()`))).orderBy(desc(sessions.updatedAt), desc(sessions.createdAt), sessions.id)
  return rows.map(({ userAgent, ...row }) => ({
    id: row.id,
    startedAt: row.startedAt.toISOString(),
    lastUsedAt: row.lastUsedAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    ...deviceOf(userAgent),
    isCurrent: row.id === current,
  }))
}

/** Ends one session of a person, or all but one. A session of somebody else is not there. */
export async function endOpenSessions(tx: Db, userId: string, which: { only: string } | { except: string | null }): Promise<number> {
  const chosen = 'only' in which ? eq(sessions.id, which.only) : which.except === null ? undefined : ne(sessions.id, which.except)
  const ended = await tx.delete(sessions).where(and(eq(sessions.userId, userId), chosen)).returning({ id: sessions.id })
  return ended.length
}
