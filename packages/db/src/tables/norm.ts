import type { SupportType } from '@khuyencong/domain/support'
import { bigint, date, doublePrecision, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { version } from './columns.ts'
import { instruments } from './instrument.ts'
import { provinces } from './region.ts'
import { supportTypes } from './support.ts'

/** Ceilings by type, place and date; an empty rate or cap means "not set". A province's own norm names it. */
export const norms = pgTable('norms', {
  code: text().notNull(),
  version: version(),
  validFrom: date('valid_from').notNull(),
  validTo: date('valid_to'),
  supportType: text('support_type').$type<SupportType>().notNull().references(() => supportTypes.code),
  variant: text().$type<'standard' | 'production-line' | 'copied-model' | 'cleaner-production'>().notNull(),
  rate: doublePrecision(),
  capDong: bigint('cap_dong', { mode: 'number' }),
  /** What a production line may have of the cap, e.g. 1,5; empty where lines have nothing of their own. */
  lineFactor: doublePrecision('line_factor'),
  per: text().$type<'model' | 'facility'>().notNull(),
  provinceId: text('province_id').references(() => provinces.id),
  legalBasis: text('legal_basis').notNull(),
  instrument: text().references(() => instruments.code),
  status: text().$type<'documented' | 'unverified'>().notNull(),
}, table => [primaryKey({ columns: [table.code, table.validFrom] })])
