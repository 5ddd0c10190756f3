import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type * as schema from './schema.ts'

/** The same for both drivers and inside a transaction. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema>
