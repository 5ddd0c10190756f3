import type { CentreCode, RegionCode } from '@khuyencong/domain/region'
import { date, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { sorted } from './columns.ts'

export const regions = pgTable('regions', {
  code: text().$type<RegionCode>().primaryKey(),
  vi: text().notNull(),
  en: text().notNull(),
})

export const centres = pgTable('centres', {
  code: text().$type<CentreCode>().primaryKey(),
  name: text().notNull(),
  abbr: text().notNull(),
})

/** Which centre serves which region, from when to when; `centre` is empty where nobody has said. */
export const regionCentres = pgTable('region_centres', {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  region: text().$type<RegionCode>().notNull().references(() => regions.code),
  centre: text().$type<CentreCode>().references(() => centres.code),
  validFrom: date('valid_from'),
  validTo: date('valid_to'),
  status: text().$type<'confirmed' | 'unconfirmed'>().notNull(),
  attested: jsonb().$type<[string, string] | null>(),
})

export const provinces = pgTable('provinces', {
  id: text().primaryKey(),
  code: text().notNull(),
  validFrom: date('valid_from').notNull(),
  validTo: date('valid_to'),
  slug: text().unique(),
  successorId: text('successor_id'),
  aliases: jsonb().$type<string[]>().notNull(),
  mapPaths: jsonb('map_paths').$type<string[]>().notNull(),
}, table => [index().on(table.successorId)])

export const provinceNames = pgTable('province_names', {
  provinceId: text('province_id').notNull().references(() => provinces.id),
  validFrom: date('valid_from').notNull(),
  validTo: date('valid_to'),
  name: sorted().notNull(),
  fullName: text('full_name').notNull(),
  type: text().$type<'province' | 'city'>().notNull(),
  /** The resolution that changed name or type. */
  decision: text(),
}, table => [primaryKey({ columns: [table.provinceId, table.validFrom] })])

export const regionMemberships = pgTable('region_memberships', {
  provinceId: text('province_id').notNull().references(() => provinces.id),
  region: text().$type<RegionCode>().notNull().references(() => regions.code),
  validFrom: date('valid_from').notNull(),
  validTo: date('valid_to'),
  status: text().$type<'confirmed' | 'provisional'>().notNull(),
  why: text(),
}, table => [primaryKey({ columns: [table.provinceId, table.validFrom] })])
