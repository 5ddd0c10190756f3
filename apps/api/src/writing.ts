import type { Db } from '@khuyencong/db'
import type { StaffContext } from './trpc.ts'
import { submissions } from '@khuyencong/db/schema'
import { write } from '@khuyencong/db/write'
import { Refusal } from '@khuyencong/domain/refusal'
import { and, eq, lt, sql } from 'drizzle-orm'

/**
 * A person's change: one transaction, audited under their name. A submit with a key happens once: the key is written
 * with the change, a second submit waits for the first and gets its answer.
 * @param ctx - Who changes.
 * @param given - Why, in the writer's own words.
 * @param given.reason - Kept with every audit row of the transaction.
 * @param work - The change; what it returns is answered, and must be plain JSON.
 */
export function writing<Result>(ctx: StaffContext, { reason }: { reason?: string }, work: (tx: Db) => Promise<Result>): Promise<Result> {
  const { account, submission } = ctx
  return write(ctx.db, { actor: account.id, reason }, async (tx) => {
    if (submission === null)
      return work(tx)
    const { key, procedure, digest } = submission
    const own = and(eq(submissions.userId, account.id), eq(submissions.key, key))
    const [first] = await tx.insert(submissions).values({ userId: account.id, key, procedure, digest }).onConflictDoNothing().returning({ key: submissions.key })
    if (!first) {
      const [known] = await tx.select().from(submissions).where(own)
      if (!known || known.procedure !== procedure || known.digest !== digest)
        throw new Refusal('conflict', { reason: 'key-of-another-submit' })
      return known.answer as Result
    }
    const result = await work(tx)
    await tx.update(submissions).set({ answer: result ?? null }).where(own)
    await tx.delete(submissions).where(and(eq(submissions.userId, account.id), lt(submissions.at, sql`now() - interval '1 day'`)))
    return result
  })
}
