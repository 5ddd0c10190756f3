import type { LegalForm } from '@khuyencong/domain/facility'
import type { Sector } from '@khuyencong/domain/programme'
import { date, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { archive, demonstration, demonstrationIndex, rowId, sorted, times, version } from './columns.ts'
import { sectors } from './programme.ts'
import { provinces } from './region.ts'

export const facilities = pgTable('facilities', {
  id: rowId(),
  version: version(),
  code: text().notNull().unique(),
  slug: text().notNull().unique(),
  name: sorted().notNull(),
  nameEn: text('name_en'),
  legalForm: text('legal_form').$type<LegalForm>().notNull(),
  provinceId: text('province_id').notNull().references(() => provinces.id),
  address: text(),
  sector: text().$type<Sector>().references(() => sectors.code),
  foundedYear: integer('founded_year'),
  workers: integer(),
  taxCode: text('tax_code'),
  contactName: text('contact_name'),
  phone: text(),
  /** Written by the domain's `fold` alone. */
  folded: text().notNull(),
  demonstration: demonstration(),
  ...archive(),
  ...times(),
}, table => [index().on(table.provinceId), index().on(table.folded), demonstrationIndex('facilities', table)])

/** Names a facility had before, each with its last day. */
export const facilityNames = pgTable('facility_names', {
  facilityId: uuid('facility_id').notNull().references(() => facilities.id, { onDelete: 'cascade' }),
  validTo: date('valid_to').notNull(),
  name: text().notNull(),
}, table => [primaryKey({ columns: [table.facilityId, table.validTo, table.name] })])
