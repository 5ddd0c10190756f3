import { z } from 'zod'
import { listFields } from '../text/list.ts'
import { Instrument, InstrumentKind, LawStatus } from './instrument.ts'

export const instrumentSorts = ['number', 'title', 'issued', 'effective'] as const

export const InstrumentFilter = z.object({
  ...listFields,
  kind: z.array(InstrumentKind).default([]),
  status: z.array(LawStatus).default([]),
  archived: z.enum(['no', 'only', 'all']).default('no'),
  sort: z.enum(instrumentSorts).default('effective'),
})
export type InstrumentFilter = z.infer<typeof InstrumentFilter>

export const InstrumentRow = Instrument.extend({
  /** Rows of norms, criteria, contents and types, and national programmes that rest on it. */
  resting: z.int(),
})
export type InstrumentRow = z.infer<typeof InstrumentRow>

export const InstrumentList = z.object({ items: z.array(InstrumentRow), total: z.int() })
export type InstrumentList = z.infer<typeof InstrumentList>
