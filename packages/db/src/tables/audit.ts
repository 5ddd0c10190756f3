import { sql } from 'drizzle-orm'
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
}, table => [
  index().on(table.noun, table.rowId, table.id),
  index().on(table.actor, table.id),
  index().on(table.at),
  // All of one record: its own rows and those of its parts, whose keys begin with it.
  index('audit_entries_record').on(sql`split_part(${table.rowId}, '/', 1)`, table.id),
])

/** Personal values of audit rows under their salted digest: erasing one leaves the audit row as it was. */
export const auditValues = pgTable('audit_values', {
  digest: text().primaryKey(),
  salt: text().notNull(),
  value: text().notNull(),
})

/**
 * A seal over the entries after the last seal's up to `lastId`: a hash of those rows and of the seal before it.
 * Append-only; one altered, removed or inserted row no longer fits its seal.
 */
export const auditSeals = pgTable('audit_seals', {
  id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  lastId: bigint('last_id', { mode: 'number' }).notNull().unique(),
  entries: integer().notNull(),
  previous: text().notNull(),
  digest: text().notNull().unique(),
  /** Which entries it covers, each with the beginning of its own hash: tells which one no longer fits. */
  leaves: text().notNull(),
  sealedAt: timestamp('sealed_at', { withTimezone: true, mode: 'string' }).notNull(),
})
