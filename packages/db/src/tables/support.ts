import type { Norm } from '@khuyencong/domain/norm'
import type { Measure, Source, SupportState, SupportType } from '@khuyencong/domain/support'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { measures, sources } from '@khuyencong/domain/support'
import { sql } from 'drizzle-orm'
import { bigint, boolean, check, date, index, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { archive, demonstration, demonstrationIndex, rowId, times, version } from './columns.ts'
import { facilities } from './facility.ts'
import { instruments } from './instrument.ts'
import { programmes } from './programme.ts'
import { provinces } from './region.ts'

export const supportTypes = pgTable('support_types', {
  code: text().$type<SupportType>().primaryKey(),
  version: version(),
  vi: text().notNull(),
  en: text().notNull(),
  reach: text().$type<'facility' | 'event' | 'any'>().notNull(),
  content: integer(),
  offered: boolean().notNull(),
  legalBasis: text('legal_basis').notNull(),
  instrument: text().references(() => instruments.code),
  validFrom: date('valid_from').notNull(),
  validTo: date('valid_to'),
})

/** The contents of industrial promotion as a law lists them, with the types under each; rows of one number follow one another. */
export const contents = pgTable('contents', {
  code: text().notNull(),
  version: version(),
  validFrom: date('valid_from').notNull(),
  validTo: date('valid_to'),
  number: integer().notNull(),
  vi: text().notNull(),
  en: text().notNull(),
  types: jsonb().$type<SupportType[]>().notNull(),
  legalBasis: text('legal_basis').notNull(),
  instrument: text().references(() => instruments.code),
  status: text().$type<'documented' | 'unverified'>().notNull(),
}, table => [primaryKey({ columns: [table.code, table.validFrom] })])

export const supports = pgTable('supports', {
  id: rowId(),
  version: version(),
  code: text().notNull().unique(),
  type: text().$type<SupportType>().notNull().references(() => supportTypes.code),
  programmeId: uuid('programme_id').notNull().references(() => programmes.id),
  planYear: integer('plan_year').notNull(),
  facilityId: uuid('facility_id').references(() => facilities.id),
  provinceId: text('province_id').notNull().references(() => provinces.id),
  place: text(),
  participants: integer(),
  /** What it is for in one line, e.g. the machine or the name of the conference. */
  title: text(),
  note: text(),
  /** Which norm of its type it is judged by. */
  variant: text().$type<Norm['variant']>().notNull().default('standard'),
  /** Why a support above its norm stands all the same. */
  normJustification: text('norm_justification'),
  state: text().$type<SupportState>().notNull(),
  demonstration: demonstration(),
  ...archive(),
  ...times(),
}, table => [
  index().on(table.programmeId, table.planYear),
  index().on(table.facilityId),
  index().on(table.provinceId),
  demonstrationIndex('supports', table),
  check('supports_facility_by_reach', sql.raw(`(type in ('demo-model', 'machinery', 'showroom', 'consultancy')) <= (facility_id is not null) and (type = 'conference') <= (facility_id is null)`)),
])

const quoted = (values: readonly string[]) => values.map(value => `'${value}'`).join(', ')

/** Entries of money: never changed, never deleted. A level is superseded, a flow is countered. */
export const amounts = pgTable('amounts', {
  id: rowId(),
  supportId: uuid('support_id').notNull().references(() => supports.id),
  source: text().$type<Source>().notNull(),
  measure: text().$type<Measure>().notNull(),
  on: date().notNull(),
  dong: bigint({ mode: 'number' }).notNull(),
  decision: text(),
  supersedes: uuid().unique().references((): AnyPgColumn => amounts.id),
  /** The entry of a flow that this counter-entry takes back, wholly or in part. */
  counters: uuid().references((): AnyPgColumn => amounts.id),
  assumption: boolean().notNull().default(false),
  /** Why a revision or a counter-entry was made. */
  reason: text(),
  createdAt: timestamp('created_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
}, table => [
  index().on(table.supportId, table.measure),
  index().on(table.measure, table.on),
  index().on(table.counters),
  check('amounts_source', sql.raw(`source in (${quoted(sources)})`)),
  check('amounts_measure', sql.raw(`measure in (${quoted(Object.keys(measures))})`)),
  check('amounts_exact', sql.raw('dong between -9007199254740991 and 9007199254740991')),
  check('amounts_level_not_negative', sql.raw(`measure not in (${quoted(Object.keys(measures).filter(key => measures[key as Measure] === 'level'))}) or dong >= 0`)),
])
