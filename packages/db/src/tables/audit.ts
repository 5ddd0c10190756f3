import { bigint, index, integer, jsonb, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/**
 * One row for every write, added by trigger in the write's own transaction, append-only.
 * `actor` is a user's id or `system:<what>`; a write that names no actor is refused.
 */
export const auditEntries = pgTable('audit_entries', {
  id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  at: timestamp({ withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  actor: text().notNull(),
  reason: text(),
  action: text().$type<'insert' | 'update' | 'delete'>().notNull(),
  noun: text().notNull(),
  rowId: text('row_id').notNull(),
  version: integer(),
  before: jsonb().$type<Record<string, unknown>>(),
  after: jsonb().$type<Record<string, unknown>>(),
}, table => [index().on(table.noun, table.rowId, table.id)])
