import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Db } from './index.ts'
import { getTableColumns, sql } from 'drizzle-orm'

/** Rows of one statement: long enough to pay, short enough that embedded work lets others in between and no time limit is met. */
const rowsOfStatement = 1000

type Fields<Table extends PgTable> = Table['_']['columns']
type Row<Table extends PgTable> = Table['$inferInsert']

/** Told after each statement how many rows are in; a rejection ends the work and, with it, the transaction. */
export type Told = (done: number) => Promise<void>

/**
 * Inserts any number of rows, thousands to a statement, through the same triggers and checks as one alone: as fast as
 * `COPY`, since what costs is the audit. A field that a row leaves out gets the table's default. Rows go in order where
 * they name the same fields; those that refer to one another in one table must.
 */
export async function insertBatch<Table extends PgTable>(tx: Db, table: Table, rows: readonly Row<Table>[], told?: Told): Promise<void> {
  for (const [from, part] of parts(rows)) {
    for (const { columns, values } of shapes(table, part)) {
      const names = sql.join(columns.map(column => sql.identifier(column.name)), sql`, `)
      await tx.execute(sql`insert into ${table} (${names}) select ${names} from json_populate_recordset(null::${table}, ${values}::json)`)
    }
    await told?.(from + part.length)
  }
}

/** Changes rows of a table by their `id`, each with its own values. Fields that are left out stay as they are. */
export async function updateBatch<Table extends PgTable & { id: PgColumn }>(tx: Db, table: Table, rows: readonly (Partial<Row<Table>> & { id: string })[], told?: Told): Promise<void> {
  for (const [from, part] of parts(rows)) {
    for (const { columns, values } of shapes(table, part)) {
      const changed = columns.filter(column => column !== table.id as PgColumn)
      const set = sql.join(changed.map(column => sql`${sql.identifier(column.name)} = given.${sql.identifier(column.name)}`), sql`, `)
      if (changed.length > 0)
        await tx.execute(sql`update ${table} set ${set} from json_populate_recordset(null::${table}, ${values}::json) as given where ${table.id} = given.id`)
    }
    await told?.(from + part.length)
  }
}

function* parts<Item>(rows: readonly Item[]): Generator<[number, readonly Item[]]> {
  for (let from = 0; from < rows.length; from += rowsOfStatement)
    yield [from, rows.slice(from, from + rowsOfStatement)]
}

/** Rows that name the same fields go together, as one JSON text: one parameter whatever their number. */
function shapes<Table extends PgTable>(table: Table, rows: readonly object[]) {
  const fields = Object.entries(getTableColumns(table)) as [keyof Fields<Table> & string, PgColumn][]
  const found = new Map<string, { columns: PgColumn[], rows: Record<string, unknown>[] }>()
  for (const row of rows as readonly Record<string, unknown>[]) {
    const named = fields.filter(([field]) => row[field] !== undefined)
    const key = named.map(([field]) => field).join()
    const shape = found.get(key) ?? { columns: named.map(([, column]) => column), rows: [] }
    found.set(key, shape)
    shape.rows.push(Object.fromEntries(named.map(([field, column]) => [column.name, kept(column, row[field])])))
  }
  return [...found.values()].map(({ columns, rows }) => ({ columns, values: JSON.stringify(rows) }))
}

/** A value as JSON holds it: what a driver would be given, except that nested JSON stays nested. */
function kept(column: PgColumn, value: unknown): unknown {
  return value === null || column.dataType === 'json' ? value : column.mapToDriverValue(value)
}
