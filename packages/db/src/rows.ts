import type { SQL } from 'drizzle-orm'
import type { Db } from './index.ts'

/** The rows of a hand-written query: the drivers wrap them differently. */
export async function rowsOf<Row>(db: Db, query: SQL): Promise<Row[]> {
  return (await db.execute(query) as { rows: Row[] }).rows
}
