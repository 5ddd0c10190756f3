import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { boolean, customType, index, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Money is whole đồng; the largest sums stay far below 2^53. */
export const rowId = () => uuid().primaryKey()

/** Every editable row: who changes it names the version that was read. */
export const version = () => integer().notNull().default(1)

/** True on invented records, which are marked wherever they show. */
export const demonstration = () => boolean().notNull().default(false)

/** Whether a table holds invented records is asked by every page: a small index answers, and an empty one at once. */
export const demonstrationIndex = (name: string, table: { id: AnyPgColumn, demonstration: AnyPgColumn }) => index(`${name}_demonstration`).on(table.id).where(sql`${table.demonstration}`)

export const times = () => ({
  createdAt: timestamp('created_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  updatedAt: timestamp('updated_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
})

/** Nothing with history is deleted: it is archived with a reason and can come back. */
export const archive = () => ({
  archivedAt: timestamp('archived_at', { withTimezone: true, mode: 'string' }),
  archivedReason: text('archived_reason'),
})

/** A text that sorts in Vietnamese order; equality is by bytes as everywhere. The first migration makes the collation. */
export const sorted = customType<{ data: string }>({ dataType: () => 'text collate "vi_sort"' })
