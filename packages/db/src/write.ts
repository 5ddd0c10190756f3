import type { Db } from './index.ts'
import { sql } from 'drizzle-orm'

export interface Writing {
  /** A user's id, or `system:<what>` where no person acts. */
  actor: string
  /** Why, in the writer's own words; kept with every audit row of the transaction. */
  reason?: string
  /** Allows deleting demonstration records and their money, and nothing else. */
  removing?: 'demonstration'
}

/**
 * Opens a writing transaction: the only way to change business tables, since the audit triggers refuse a write that
 * names no actor. Inside, use `tx` alone; the outer handle waits for this very transaction.
 */
export function write<Result>(db: Db, { actor, reason, removing }: Writing, work: (tx: Db) => Promise<Result>): Promise<Result> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('khuyencong.actor', ${actor}, true), set_config('khuyencong.reason', ${reason ?? ''}, true), set_config('khuyencong.removing', ${removing ?? ''}, true)`)
    return work(tx)
  })
}
