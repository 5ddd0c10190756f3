import { jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { times, version } from './columns.ts'

/** What an administrator set; a setting without a row has the default that the domain states. */
export const settings = pgTable('settings', {
  key: text().primaryKey(),
  version: version(),
  value: jsonb().$type<unknown>().notNull(),
  ...times(),
})
