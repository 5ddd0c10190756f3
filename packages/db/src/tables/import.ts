import type { ImportMapping, ImportNoun, ImportOptions, ImportReceipt, ImportResult, ImportState, PreviewRow, TableView } from '@khuyencong/domain/import'
import type { ExportFormat, ExportList, Job, JobKind, JobState } from '@khuyencong/domain/job'
import type { CellEdit, SheetIssue } from '@khuyencong/domain/sheet'
import { boolean, customType, index, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { users } from './account.ts'
import { rowId, times, version } from './columns.ts'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' })
const owner = () => text('user_id').notNull().references(() => users.id, { onDelete: 'cascade' })
const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' })

/** Long work that survives its page and the server: who starts the server takes up what was not ended. */
export const jobs = pgTable('jobs', {
  id: rowId(),
  userId: owner(),
  kind: text().$type<JobKind>().notNull(),
  subjectId: uuid('subject_id').notNull(),
  state: text().$type<JobState>().notNull(),
  step: text(),
  done: integer().notNull().default(0),
  total: integer(),
  problem: jsonb().$type<NonNullable<Job['problem']>>(),
  cancelAsked: boolean('cancel_asked').notNull().default(false),
  /** How often it was begun: work that takes the server down with it is given up after some. */
  attempts: integer().notNull().default(0),
  createdAt: at('created_at').notNull().defaultNow(),
  endedAt: at('ended_at'),
}, table => [index().on(table.state), index().on(table.userId, table.createdAt), index().on(table.subjectId)])

/** A file on its way in. What it does follows from file, mapping, options and edits alone, and can be found again at any time. */
export const imports = pgTable('imports', {
  id: rowId(),
  version: version(),
  userId: owner(),
  noun: text().$type<ImportNoun>().notNull(),
  state: text().$type<ImportState>().notNull(),
  fileName: text('file_name').notNull(),
  sha256: text().notNull(),
  byteCount: integer('byte_count').notNull(),
  fileKind: text('file_kind'),
  template: jsonb().$type<{ version: number, isCurrent: boolean }>(),
  tables: jsonb().$type<TableView[]>().notNull().default([]),
  /** Folded heads of its tables, in order: which kept mapping fits. */
  signature: text(),
  mapping: jsonb().$type<ImportMapping>().notNull(),
  options: jsonb().$type<ImportOptions>().notNull(),
  edits: jsonb().$type<CellEdit[]>().notNull().default([]),
  result: jsonb().$type<ImportResult>(),
  problem: jsonb().$type<NonNullable<Job['problem']>>(),
  /** Given when it is committed. */
  number: text().unique(),
  receipt: jsonb().$type<ImportReceipt>(),
  ...times(),
}, table => [index().on(table.userId, table.updatedAt), index().on(table.sha256)])

/** The bytes as they came; gone with an import that is thrown away, kept with a receipt. */
export const importFiles = pgTable('import_files', {
  importId: uuid('import_id').primaryKey().references(() => imports.id, { onDelete: 'cascade' }),
  bytes: bytes().notNull(),
})

/** Messages of the last check, in the order of the file. */
export const importIssues = pgTable('import_issues', {
  importId: uuid('import_id').notNull().references(() => imports.id, { onDelete: 'cascade' }),
  ordinal: integer().notNull(),
  severity: text().$type<SheetIssue['severity']>().notNull(),
  body: jsonb().$type<SheetIssue>().notNull(),
}, table => [primaryKey({ columns: [table.importId, table.ordinal] })])

/** The first rows that the last check found to be new or changed, for the preview. */
export const importRows = pgTable('import_rows', {
  importId: uuid('import_id').notNull().references(() => imports.id, { onDelete: 'cascade' }),
  ordinal: integer().notNull(),
  body: jsonb().$type<PreviewRow>().notNull(),
}, table => [primaryKey({ columns: [table.importId, table.ordinal] })])

/** How an officer reads a kind of foreign spreadsheet, kept for the next one with the same heads. */
export const importMappings = pgTable('import_mappings', {
  id: rowId(),
  userId: owner(),
  noun: text().$type<ImportNoun>().notNull(),
  name: text().notNull(),
  /** Folded heads of its tables, in order: what it fits. */
  signature: text().notNull(),
  mapping: jsonb().$type<ImportMapping>().notNull(),
  usedAt: at('used_at').notNull().defaultNow(),
}, table => [index().on(table.userId, table.noun, table.signature)])

/** A large list being written to a file, and the file once it is there. */
export const exports = pgTable('exports', {
  id: rowId(),
  userId: owner(),
  /** The door's name, e.g. `supports`, and the address it was asked with. */
  list: text().$type<ExportList>().notNull(),
  format: text().$type<ExportFormat>().notNull(),
  address: text().notNull(),
  lang: text().$type<'vi' | 'en'>().notNull(),
  fileName: text('file_name').notNull(),
  bytes: bytes(),
  rows: integer(),
  createdAt: at('created_at').notNull().defaultNow(),
}, table => [index().on(table.userId, table.createdAt)])
