import type { PgTable } from 'drizzle-orm/pg-core'
import type { Db } from '../index.ts'
import { desc, eq, getTableColumns, sql } from 'drizzle-orm'
import { getTableConfig } from 'drizzle-orm/pg-core'
import { auditEntries } from '../tables/audit.ts'

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

/** Who wrote each row of a noun last, by its key as the audit writes it. */
async function lastWriters(tx: Db, noun: string): Promise<Map<string, string>> {
  const rows = await tx.selectDistinctOn([auditEntries.rowId], { rowId: auditEntries.rowId, actor: auditEntries.actor }).from(auditEntries).where(eq(auditEntries.noun, noun)).orderBy(auditEntries.rowId, desc(auditEntries.id))
  return new Map(rows.map(row => [row.rowId, row.actor]))
}

/** The codes of a noun that somebody else than this loading has written; rows that follow one another by date are one rule. */
export async function touchedCodes(tx: Db, noun: string): Promise<Set<string>> {
  return new Set([...await lastWriters(tx, noun)].filter(([, actor]) => actor !== 'system:reference').map(([rowId]) => rowId.split('/')[0]!))
}

/**
 * Brings what this version says to rows that nobody but this loading has written, and leaves a code that an officer has
 * touched as it stands, with all its dated rows: a mistake mended in a later version reaches those who never mended it.
 */
export async function keepUntouched<Table extends PgTable>(tx: Db, table: Table, noun: string, rows: (Table['$inferInsert'] & { code: string })[]): Promise<void> {
  const touched = await touchedCodes(tx, noun)
  const ours = rows.filter(row => !touched.has(row.code))
  if (ours.length > 0)
    await keep(tx, table, ours)
}
