import type { Db } from '@khuyencong/db'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { Refusal } from '@khuyencong/domain/refusal'
import { asc, inArray } from 'drizzle-orm'

/** Holds rows for writing, in one order for everybody; one that somebody changed since it was read ends the work. */
export async function hold(tx: Db, table: PgTable & { id: PgColumn, version: PgColumn }, rows: readonly { id: string, version: number }[]): Promise<void> {
  const versions = new Map(rows.map(row => [row.id, row.version]))
  const ids = [...versions.keys()].sort()
  for (let from = 0; from < ids.length; from += 2000) {
    const part = ids.slice(from, from + 2000)
    const held = await tx.select({ id: table.id, version: table.version }).from(table as PgTable).where(inArray(table.id, part)).orderBy(asc(table.id)).for('update') as { id: string, version: number }[]
    if (held.length !== part.length || held.some(row => versions.get(row.id) !== row.version))
      throw new Refusal('conflict', { reason: 'changed-meanwhile' })
  }
}
