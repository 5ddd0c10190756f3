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
  /** The table's noun in the singular with hyphens: `facility`, `facility-name`. */
  noun: text().notNull(),
  /** The key; the parts of a longer one are joined with `/`, the parent's first. */
  rowId: text('row_id').notNull(),
  version: integer(),
  /** Whole rows; a personal value is `personal:<digest>`, a secret one is left out. */
  before: jsonb().$type<Record<string, unknown>>(),
  after: jsonb().$type<Record<string, unknown>>(),
}, table => [index().on(table.noun, table.rowId, table.id), index().on(table.actor, table.id)])

/** Personal values of audit rows under their salted digest: erasing one leaves the audit row as it was. */
export const auditValues = pgTable('audit_values', {
  digest: text().primaryKey(),
  salt: text().notNull(),
  value: text().notNull(),
})
