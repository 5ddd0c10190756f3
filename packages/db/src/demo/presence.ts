import type { Db } from '../index.ts'
import { sql } from 'drizzle-orm'
import { rowsOf } from '../rows.ts'

async function isThere(db: Db, demonstration: boolean): Promise<boolean> {
  const [row] = await rowsOf<{ found: boolean }>(db, sql`
    select exists (select from facilities where demonstration = ${demonstration})
      or exists (select from supports where demonstration = ${demonstration})
      or exists (select from products where demonstration = ${demonstration}) as found`)
  return row!.found
}

/** True when the database holds a facility, support or product that is not invented. Published figures and programmes do not count. */
export function hasRealRecords(db: Db): Promise<boolean> {
  return isThere(db, false)
}

/** True when the database holds invented records. */
export function hasDemonstration(db: Db): Promise<boolean> {
  return isThere(db, true)
}
