import { index, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { users } from './account.ts'
import { rowId } from './columns.ts'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' })
const owner = () => text('user_id').notNull().references(() => users.id, { onDelete: 'cascade' })

/** What a person was typing: one per person and form, gone when it is saved. */
export const drafts = pgTable('drafts', {
  userId: owner(),
  key: text().notNull(),
  value: jsonb().$type<unknown>().notNull(),
  /** The version of the record that was read; empty for a new one. */
  recordVersion: integer('record_version'),
  updatedAt: at('updated_at').notNull().defaultNow(),
}, table => [primaryKey({ columns: [table.userId, table.key] })])

/** Conditions of a list that a person keeps under a name; the address is the filter. */
export const savedFilters = pgTable('saved_filters', {
  id: rowId(),
  userId: owner(),
  noun: text().notNull(),
  name: text().notNull(),
  address: text().notNull(),
  createdAt: at('created_at').notNull().defaultNow(),
}, table => [index().on(table.userId, table.noun)])

/** What a person should know; the words are the screen's, by kind. */
export const notices = pgTable('notices', {
  id: rowId(),
  userId: owner(),
  kind: text().notNull(),
  values: jsonb().$type<Record<string, string | number>>().notNull(),
  /** Path inside the admin app. */
  path: text(),
  at: at('at').notNull().defaultNow(),
  readAt: at('read_at'),
}, table => [index().on(table.userId, table.at)])

/** One row for every submit that carried a key, written with its change: the same key again is the same submit, and gets its answer. */
export const submissions = pgTable('submissions', {
  userId: owner(),
  key: uuid().notNull(),
  procedure: text().notNull(),
  /** Of what was submitted: a key never stands for two different submits. */
  digest: text().notNull(),
  answer: jsonb().$type<unknown>(),
  at: at('at').notNull().defaultNow(),
}, table => [primaryKey({ columns: [table.userId, table.key] }), index().on(table.at)])
