import type { ProgrammeKind, Sector } from '@khuyencong/domain/programme'
import type { CentreCode, RegionCode } from '@khuyencong/domain/region'
import type { Source, SupportType } from '@khuyencong/domain/support'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { bigint, date, index, integer, numeric, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { archive, demonstration, rowId, sorted, times, version } from './columns.ts'
import { instruments } from './instrument.ts'
import { centres, provinces, regions } from './region.ts'

export const sectors = pgTable('sectors', {
  code: text().$type<Sector>().primaryKey(),
  vi: text().notNull(),
  en: text().notNull(),
})

/** A national programme of several years, e.g. 2026–2030, under which programmes are run. Years that no text at hand gives stay empty. */
export const nationalProgrammes = pgTable('national_programmes', {
  id: rowId(),
  version: version(),
  code: text().notNull().unique(),
  name: sorted().notNull(),
  nameEn: text('name_en').notNull(),
  yearFrom: integer('year_from'),
  yearTo: integer('year_to'),
  instrument: text().references(() => instruments.code),
  note: text(),
  ...archive(),
  ...times(),
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
  nationalProgrammeId: uuid('national_programme_id').references(() => nationalProgrammes.id),
  objective: text(),
  /** The deciding paper, as printed. */
  decision: text(),
  decidedOn: date('decided_on'),
  demonstration: demonstration(),
  ...archive(),
  ...times(),
}, table => [index().on(table.centre, table.kind)])

export const programmeProvinces = pgTable('programme_provinces', {
  programmeId: uuid('programme_id').notNull().references(() => programmes.id, { onDelete: 'cascade' }),
  provinceId: text('province_id').notNull().references(() => provinces.id),
}, table => [primaryKey({ columns: [table.programmeId, table.provinceId] })])

/** Types of support a programme is meant to give; the contents of the decree follow from them. */
export const programmeTypes = pgTable('programme_types', {
  programmeId: uuid('programme_id').notNull().references(() => programmes.id, { onDelete: 'cascade' }),
  type: text().$type<SupportType>().notNull(),
}, table => [primaryKey({ columns: [table.programmeId, table.type] })])

/** What a programme is meant to cost, by year and source, whole đồng. */
export const programmeBudgets = pgTable('programme_budgets', {
  programmeId: uuid('programme_id').notNull().references(() => programmes.id, { onDelete: 'cascade' }),
  year: integer().notNull(),
  source: text().$type<Source>().notNull(),
  dong: bigint({ mode: 'number' }).notNull(),
}, table => [primaryKey({ columns: [table.programmeId, table.year, table.source] })])

/** Conditions of a key programme; a threshold that no text gives stays empty and shows as "not set". */
export const criteria = pgTable('criteria', {
  code: text().notNull(),
  version: version(),
  dimension: text().$type<'funding-size' | 'content' | 'area' | 'duration'>().notNull(),
  operator: text().$type<'at-least' | 'at-most' | 'one-of'>().notNull(),
  value: numeric({ mode: 'number' }),
  unit: text().notNull(),
  legalBasis: text('legal_basis').notNull(),
  instrument: text().references(() => instruments.code),
  validFrom: date('valid_from').notNull(),
  validTo: date('valid_to'),
}, table => [primaryKey({ columns: [table.code, table.validFrom] })])
