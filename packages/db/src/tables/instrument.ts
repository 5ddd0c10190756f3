import type { InstrumentKind } from '@khuyencong/domain/instrument'
import { date, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { archive, times, version } from './columns.ts'
import { provinces } from './region.ts'

/** Laws, decrees, circulars, decisions. Issue, signature and effect are three days; an unknown one stays empty. */
export const instruments = pgTable('instruments', {
  code: text().primaryKey(),
  version: version(),
  kind: text().$type<InstrumentKind>().notNull(),
  /** As printed, e.g. `28/2018/TT-BTC`. */
  number: text().notNull(),
  title: text().notNull(),
  issuer: text().notNull(),
  /** The province whose council or committee issued it; empty for the whole country. */
  provinceId: text('province_id').references(() => provinces.id),
  issuedOn: date('issued_on'),
  signedOn: date('signed_on'),
  effectiveFrom: date('effective_from'),
  effectiveTo: date('effective_to'),
  note: text(),
  status: text().$type<'documented' | 'unverified'>().notNull(),
  ...archive(),
  ...times(),
})

/** Which text amends or replaces which. */
export const instrumentLinks = pgTable('instrument_links', {
  instrument: text().notNull().references(() => instruments.code, { onDelete: 'cascade' }),
  relation: text().$type<'amends' | 'replaces' | 'details'>().notNull(),
  target: text().notNull().references(() => instruments.code),
}, table => [primaryKey({ columns: [table.instrument, table.relation, table.target] })])
