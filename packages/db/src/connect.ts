import type { Db } from './index.ts'
import { openEmbedded } from './embedded.ts'
import { openPostgres } from './postgres.ts'

export { migrate } from './migrate.ts'
export { DatabaseProblem } from './problem.ts'
export { loadReference } from './reference/load.ts'

/** An open database. Both kinds run the same migrations and the same queries. */
export interface Connection {
  db: Db
  kind: 'embedded' | 'postgres'
  /** The whole embedded database as one archive; `null` on PostgreSQL, which has its own tools. */
  dump: ((compression: 'gzip' | 'none') => Promise<Blob>) | null
  /** Ends all work and, for a folder, lets it go. May be called twice. */
  close: () => Promise<void>
}

export interface ConnectOptions {
  /** Address of a PostgreSQL server; unset: the embedded database. */
  url?: string
  /** Folder of the embedded database; unset: in memory, for tests. */
  dataDir?: string
  /** A dump that a new embedded database starts from. */
  from?: Blob
}

/**
 * Opens the database. Every refused or misconfigured one is a `DatabaseProblem` with one sentence.
 * Differences of the drivers end here: bigint and `count(*)` arrive as numbers while exact, times are UTC text.
 */
export function connect({ url, dataDir, from }: ConnectOptions): Promise<Connection> {
  return url ? openPostgres(url) : openEmbedded({ dataDir, from })
}
