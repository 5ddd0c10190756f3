import type { RecognitionLevel } from '@khuyencong/domain/recognition'
import { date, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { demonstration, rowId, times, version } from './columns.ts'
import { products } from './product.ts'

/** Levels with their dates: the law changed the lowest one. */
export const recognitionLevels = pgTable('recognition_levels', {
  code: text().$type<RecognitionLevel>().primaryKey(),
  rank: integer().notNull(),
  vi: text().notNull(),
  en: text().notNull(),
  validTo: date('valid_to'),
})

export const recognitions = pgTable('recognitions', {
  id: rowId(),
  version: version(),
  productId: uuid('product_id').notNull().references(() => products.id),
  level: text().$type<RecognitionLevel>().notNull().references(() => recognitionLevels.code),
  year: integer().notNull(),
  decisionNumber: text('decision_number'),
  decidedOn: date('decided_on'),
  demonstration: demonstration(),
  ...times(),
}, table => [index().on(table.productId)])

export const certificates = pgTable('certificates', {
  id: rowId(),
  version: version(),
  recognitionId: uuid('recognition_id').notNull().references(() => recognitions.id),
  number: text().notNull().unique(),
  issuedOn: date('issued_on').notNull(),
  /** As the paper prints it; never computed. */
  validTo: date('valid_to'),
  withdrawnOn: date('withdrawn_on'),
  withdrawnReason: text('withdrawn_reason'),
  demonstration: demonstration(),
  ...times(),
}, table => [index().on(table.recognitionId)])
