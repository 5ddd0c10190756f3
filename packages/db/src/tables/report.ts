import type { CentreCode } from '@khuyencong/domain/region'
import { integer, pgTable, text, timestamp, unique } from 'drizzle-orm/pg-core'
import { rowId, version } from './columns.ts'
import { centres } from './region.ts'

/** Phases and findings an officer has opened to the public. Nothing else leaves an open door. */
export const publications = pgTable('publications', {
  id: rowId(),
  version: version(),
  kind: text().$type<'phase-report' | 'finding'>().notNull(),
  centre: text().$type<CentreCode>().notNull().references(() => centres.code),
  yearFrom: integer('year_from').notNull(),
  yearTo: integer('year_to').notNull(),
  /** Code of the released finding, e.g. `R05`; empty for a report. */
  finding: text().notNull().default(''),
  publishedAt: timestamp('published_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  publishedBy: text('published_by').notNull(),
}, table => [unique().on(table.kind, table.centre, table.yearFrom, table.yearTo, table.finding)])
