import type { Connection } from '../connect.ts'
import type { Db } from '../index.ts'
import { connect } from '../connect.ts'
import { emptyPostgres, postgresClone } from './clone.ts'
import { embeddedDump } from './dump.ts'

export interface FreshDb { db: Db, connection: Connection, close: () => Promise<void> }

/** Which of the two databases the tests of this process run on. */
export const testDatabase = process.env.TEST_DATABASE === 'postgres' ? 'postgres' : 'embedded'

/**
 * A database of its own, migrated and with reference data: a copy of one that is made once and kept until migrations or
 * reference data change. One for each test file, with `rolledBack` for each test, is the usual way.
 */
export async function freshDb(): Promise<FreshDb> {
  if (testDatabase === 'postgres')
    return postgresClone()
  const connection = await connect({ from: await embeddedDump() })
  return { db: connection.db, connection, close: connection.close }
}

/** A database without any table; `url` lets a test open PostgreSQL a second time. */
export async function emptyDb(): Promise<FreshDb & { url: string | null }> {
  if (testDatabase === 'postgres')
    return emptyPostgres()
  const connection = await connect({})
  return { db: connection.db, connection, close: connection.close, url: null }
}

class RolledBack extends Error {}

/** Runs `work` in a transaction that leaves nothing behind. `write(tx, …)` works inside. */
export async function rolledBack<Result>(db: Db, work: (tx: Db) => Promise<Result>): Promise<Result> {
  let result: { value: Result } | null = null
  try {
    await db.transaction(async (tx) => {
      result = { value: await work(tx) }
      throw new RolledBack('rolled back')
    })
  }
  catch (error) {
    if (!(error instanceof RolledBack))
      throw error
  }
  return (result as { value: Result } | null)!.value
}
