import type { LegalForm } from '@khuyencong/domain/facility'
import type { Sector } from '@khuyencong/domain/programme'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { date, index, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
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
  /** Sectors beside the main one. */
  furtherSectors: jsonb('further_sectors').$type<Sector[]>().notNull().default([]),
  foundedYear: integer('founded_year'),
  workers: integer(),
  taxCode: text('tax_code'),
  contactName: text('contact_name'),
  contactRole: text('contact_role'),
  phone: text(),
  contactEmail: text('contact_email'),
  /** People to ask beside the main contact. */
  furtherContacts: jsonb('further_contacts').$type<{ name: string, role: string | null, phone: string | null, email: string | null }[]>(),
  bankName: text('bank_name'),
  bankAccount: text('bank_account'),
  /** The facility this record was found to be a duplicate of. */
  mergedInto: uuid('merged_into').references((): AnyPgColumn => facilities.id),
  /** Written by the domain's `fold` alone. */
  folded: text().notNull(),
  demonstration: demonstration(),
  ...archive(),
  ...times(),
}, table => [index().on(table.provinceId), index().on(table.folded), index().on(table.taxCode), index().on(table.mergedInto), index('facilities_folded_parts').using('gin', table.folded.op('gin_trgm_ops')), demonstrationIndex('facilities', table)])

/** Addresses a facility had before, each with its last day and the province of that day. */
export const facilityAddresses = pgTable('facility_addresses', {
  facilityId: uuid('facility_id').notNull().references(() => facilities.id, { onDelete: 'cascade' }),
  validTo: date('valid_to').notNull(),
  provinceId: text('province_id').notNull().references(() => provinces.id),
  address: text().notNull(),
}, table => [primaryKey({ columns: [table.facilityId, table.validTo, table.provinceId, table.address] })])

/** Two records of one facility made one: what moved, so that it can move back. */
export const facilityMerges = pgTable('facility_merges', {
  id: rowId(),
  version: version(),
  keptId: uuid('kept_id').notNull().references(() => facilities.id),
  mergedId: uuid('merged_id').notNull().references(() => facilities.id),
  reason: text().notNull(),
  /** The kept record before, and the ids that came to it. */
  before: jsonb().$type<Record<string, unknown>>().notNull(),
  supports: jsonb().$type<string[]>().notNull(),
  products: jsonb().$type<string[]>().notNull(),
  mergedAt: timestamp('merged_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  undoneAt: timestamp('undone_at', { withTimezone: true, mode: 'string' }),
  undoneReason: text('undone_reason'),
  demonstration: demonstration(),
}, table => [index().on(table.keptId), index().on(table.mergedId)])

/** Pairs that look like one facility and are two: somebody looked and said why. The smaller id stands first. */
export const facilityDistinctions = pgTable('facility_distinctions', {
  firstId: uuid('first_id').notNull().references(() => facilities.id, { onDelete: 'cascade' }),
  secondId: uuid('second_id').notNull().references(() => facilities.id, { onDelete: 'cascade' }),
  reason: text().notNull(),
}, table => [primaryKey({ columns: [table.firstId, table.secondId] })])

/** Names a facility had before, each with its last day. */
export const facilityNames = pgTable('facility_names', {
  facilityId: uuid('facility_id').notNull().references(() => facilities.id, { onDelete: 'cascade' }),
  validTo: date('valid_to').notNull(),
  name: text().notNull(),
}, table => [primaryKey({ columns: [table.facilityId, table.validTo, table.name] })])
