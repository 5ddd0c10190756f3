import type { Plate, ProductGroup, ProductStatus } from '@khuyencong/domain/product'
import { boolean, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { archive, demonstration, demonstrationIndex, rowId, sorted, times, version } from './columns.ts'
import { facilities } from './facility.ts'

export const productGroups = pgTable('product_groups', {
  code: text().$type<ProductGroup>().primaryKey(),
  vi: text().notNull(),
  en: text().notNull(),
})

export const products = pgTable('products', {
  id: rowId(),
  version: version(),
  slug: text().notNull().unique(),
  facilityId: uuid('facility_id').notNull().references(() => facilities.id),
  group: text().$type<ProductGroup>().notNull().references(() => productGroups.code),
  name: sorted().notNull(),
  nameEn: text('name_en'),
  summary: text().notNull(),
  summaryEn: text('summary_en'),
  story: text(),
  storyEn: text('story_en'),
  specification: jsonb().$type<{ label: string, labelEn: string | null, value: string, valueEn: string | null }[]>().notNull(),
  isSet: boolean('is_set').notNull().default(false),
  plate: text().$type<Plate>().notNull(),
  status: text().$type<ProductStatus>().notNull(),
  demonstration: demonstration(),
  ...archive(),
  ...times(),
}, table => [index().on(table.facilityId), index().on(table.status), demonstrationIndex('products', table)])
