import type { Connection } from '@khuyencong/db/connect'
import { rowsOf } from '@khuyencong/db/rows'
import { sql } from 'drizzle-orm'

/**
 * Does the work of a job unless another server is at it. The claim is a lock of the database that is held by an open
 * connection, so it ends with the server that holds it, however that ends. The embedded database has one server only.
 * @returns Whether it was ours.
 */
export async function claimed({ db, kind }: Connection, id: string, work: () => Promise<void>): Promise<boolean> {
  if (kind === 'embedded') {
    await work()
    return true
  }
  return db.transaction(async (lock) => {
    const [row] = await rowsOf<{ mine: boolean }>(lock, sql`select pg_try_advisory_xact_lock(hashtext('khuyencong:job'), hashtext(${id})) as mine`)
    if (row?.mine)
      await work()
    return row?.mine ?? false
  })
}
