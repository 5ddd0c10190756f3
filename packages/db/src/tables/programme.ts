import type { ProgrammeKind, Sector } from '@khuyencong/domain/programme'
import type { CentreCode, RegionCode } from '@khuyencong/domain/region'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { date, index, integer, numeric, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { archive, demonstration, rowId, sorted, times, version } from './columns.ts'
import { centres, provinces, regions } from './region.ts'

export const sectors = pgTable('sectors', {
  code: text().$type<Sector>().primaryKey(),
  vi: text().notNull(),
  en: text().notNull(),
})

export const programmes = pgTable('programmes', {
  id: rowId(),
  version: version(),
  code: text().notNull().unique(),
  name: sorted().notNull(),
  nameEn: text('name_en').notNull(),
  kind: text().$type<ProgrammeKind>().notNull(),
  centre: text().$type<CentreCode>().references(() => centres.code),
  region: text().$type<RegionCode>().references(() => regions.code),
  sector: text().$type<Sector>().references(() => sectors.code),
  yearFrom: integer('year_from').notNull(),
  yearTo: integer('year_to').notNull(),
  renews: uuid().references((): AnyPgColumn => programmes.id),
  demonstration: demonstration(),
  ...archive(),
  ...times(),
}, table => [index().on(table.centre, table.kind)])

export const programmeProvinces = pgTable('programme_provinces', {
  programmeId: uuid('programme_id').notNull().references(() => programmes.id, { onDelete: 'cascade' }),
  provinceId: text('province_id').notNull().references(() => provinces.id),
}, table => [primaryKey({ columns: [table.programmeId, table.provinceId] })])

/** Conditions of a key programme; a threshold that no text gives stays empty and shows as "not set". */
export const criteria = pgTable('criteria', {
  code: text().primaryKey(),
  version: version(),
  dimension: text().$type<'funding-size' | 'content' | 'area' | 'duration'>().notNull(),
  operator: text().$type<'at-least' | 'at-most' | 'one-of'>().notNull(),
  value: numeric({ mode: 'number' }),
  unit: text().notNull(),
  legalBasis: text('legal_basis').notNull(),
  validFrom: date('valid_from').notNull(),
  validTo: date('valid_to'),
})
