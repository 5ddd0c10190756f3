import { date, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { products } from './product.ts'

/** One narrow row for each shown product: what the catalogue finds, counts and sorts by. */
export const productSearch = pgTable('product_search', {
  productId: uuid('product_id').primaryKey().references(() => products.id, { onDelete: 'cascade' }),
  /** Marked words, lower case, NFC; the name first. Written by the domain alone. */
  nameMarked: text('name_marked').notNull(),
  nameFolded: text('name_folded').notNull(),
  marked: text().notNull(),
  folded: text().notNull(),
  name: text().notNull(),
  group: text().notNull(),
  /** Province of today and region on today's map. */
  provinceId: text('province_id').notNull(),
  region: text().notNull(),
  level: text(),
  levelRank: integer('level_rank').notNull(),
  year: integer(),
  decidedOn: date('decided_on'),
  validTo: date('valid_to'),
  withdrawnOn: date('withdrawn_on'),
}, table => [index().on(table.group), index().on(table.provinceId), index().on(table.levelRank, table.year)])
