import type { PgTable } from 'drizzle-orm/pg-core'
import type { Db } from '../index.ts'
import { getTableColumns, sql } from 'drizzle-orm'
import { getTableConfig } from 'drizzle-orm/pg-core'

/** Key columns of a table, whether one column or several. */
function keyOf(table: PgTable) {
  const { columns, primaryKeys } = getTableConfig(table)
  return primaryKeys[0]?.columns ?? columns.filter(column => column.primary)
}

/**
 * Makes the rows of a reference table what this version of the platform says; a row that is right already is not
 * written, so a start that changes nothing leaves no audit row.
 */
export async function keep<Table extends PgTable>(tx: Db, table: Table, rows: Table['$inferInsert'][]): Promise<void> {
  const key = keyOf(table)
  const given = Object.entries(getTableColumns(table)).filter(([field, column]) => !key.includes(column) && rows.some(row => field in row))
  const set = Object.fromEntries(given.map(([field, column]) => [field, sql`excluded.${sql.identifier(column.name)}`]))
  const old = sql.join(given.map(([, column]) => sql`${column}`), sql`, `)
  const fresh = sql.join(given.map(([, column]) => sql`excluded.${sql.identifier(column.name)}`), sql`, `)
  await tx.insert(table).values(rows).onConflictDoUpdate({ target: key, set, setWhere: sql`(${old}) is distinct from (${fresh})` } as never)
}

/** Adds the rows whose key is not there yet and leaves the others as officers or an earlier version left them. */
export async function addMissing<Table extends PgTable>(tx: Db, table: Table, rows: Table['$inferInsert'][]): Promise<void> {
  await tx.insert(table).values(rows).onConflictDoNothing({ target: keyOf(table) } as never)
}
