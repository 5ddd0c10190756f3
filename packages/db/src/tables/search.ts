import { sql } from 'drizzle-orm'
import { customType, date, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { sorted } from './columns.ts'
import { products } from './product.ts'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** One narrow row for each shown product: what the catalogue finds, counts and sorts by. */
export const productSearch = pgTable('product_search', {
  productId: uuid('product_id').primaryKey().references(() => products.id, { onDelete: 'cascade' }),
  /** Marked words, lower case, NFC; the name first. Written by the domain alone. */
  nameMarked: text('name_marked').notNull(),
  nameFolded: text('name_folded').notNull(),
  marked: text().notNull(),
  folded: text().notNull(),
  /** Word indexes made by the database from the four texts above; a word of the name weighs A, any other B. */
  markedWords: tsvector('marked_words').generatedAlwaysAs(sql`setweight(to_tsvector('simple', name_marked), 'A') || setweight(to_tsvector('simple', marked), 'B')`),
  foldedWords: tsvector('folded_words').generatedAlwaysAs(sql`setweight(to_tsvector('simple', name_folded), 'A') || setweight(to_tsvector('simple', folded), 'B')`),
  name: sorted().notNull(),
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
}, table => [
  index().on(table.group),
  index().on(table.provinceId),
  // The two orders of a catalogue without words, read from the index; every other order sorts what was found.
  index('product_search_level_order').on(table.levelRank.desc(), table.year.desc().nullsLast(), table.name, table.productId),
  index('product_search_newest_order').on(table.decidedOn.desc().nullsLast(), table.levelRank.desc(), table.year.desc().nullsLast(), table.name, table.productId),
  index('product_search_name_order').on(table.name, table.productId),
  index().using('gin', table.markedWords),
  index().using('gin', table.foldedWords),
  index().using('gin', table.nameFolded.op('gin_trgm_ops')),
  index().using('gin', table.folded.op('gin_trgm_ops')),
])
