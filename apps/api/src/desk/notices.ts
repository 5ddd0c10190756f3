import type { StaffContext } from '../trpc.ts'
import { notices } from '@khuyencong/db/schema'
import { noticeDays } from '@khuyencong/domain/desk'
import { and, desc, eq, gte, inArray, isNull } from 'drizzle-orm'

const day = 24 * 60 * 60_000

/** One's own notices of the time they are kept. */
function kept({ account, clock }: StaffContext) {
  return and(eq(notices.userId, account.id), gte(notices.at, new Date(clock().getTime() - noticeDays * day).toISOString()))
}

/** A person's newest notices and how many of all of them are unread. */
export async function ownNotices(ctx: StaffContext, { unread, pageSize }: { unread: boolean, pageSize: number }) {
  const shown = { id: notices.id, kind: notices.kind, values: notices.values, path: notices.path, at: notices.at, readAt: notices.readAt }
  const items = await ctx.db.select(shown).from(notices).where(and(kept(ctx), unread ? isNull(notices.readAt) : undefined)).orderBy(desc(notices.at), desc(notices.id)).limit(pageSize)
  return { items, unread: await ctx.db.$count(notices, and(kept(ctx), isNull(notices.readAt))) }
}

/** Marks notices read, all of them without ids; a second time changes nothing. */
export async function readNotices({ db, account, clock }: StaffContext, ids: readonly string[] | null) {
  const read = await db.update(notices).set({ readAt: clock().toISOString() })
    .where(and(eq(notices.userId, account.id), isNull(notices.readAt), ids === null ? undefined : inArray(notices.id, [...ids])))
    .returning({ id: notices.id })
  return { read: read.length }
}
