import { z } from 'zod'
import { Source } from '../programme/source.ts'
import { ProvinceId } from '../region/region.ts'
import { SupportType } from './types.ts'

export { Source, sources } from '../programme/source.ts'

/** Levels are read by plan year, the latest entry not superseded counts; flows add up by their date. */
export const measures = {
  planned: 'level',
  approved: 'level',
  contracted: 'level',
  advanced: 'flow',
  realised: 'flow',
  accepted: 'flow',
  settled: 'flow',
  returned: 'flow',
} as const
export const Measure = z.enum(Object.keys(measures) as [keyof typeof measures, ...(keyof typeof measures)[]])
export type Measure = keyof typeof measures

export const supportStates = ['need-recorded', 'draft', 'registered', 'grassroots-appraised', 'returned', 'agency-appraised', 'approved', 'contracted', 'advanced', 'in-progress', 'inspected', 'adjust-requested', 'adjusted', 'stopped', 'accepted', 'settled', 'evaluated', 'cancelled', 'rejected'] as const
export const SupportState = z.enum(supportStates)
export type SupportState = z.infer<typeof SupportState>

/** One type of help to at most one facility under a programme, in a plan year. */
export const Support = z.object({
  id: z.uuid(),
  version: z.int(),
  /** e.g. `KC22-0142`. */
  code: z.string(),
  type: SupportType,
  programmeId: z.uuid(),
  planYear: z.int(),
  /** Required, forbidden or optional by the reach of the type. */
  facilityId: z.uuid().nullable(),
  /** The province of its day. */
  provinceId: ProvinceId,
  place: z.string().nullable(),
  participants: z.int().nullable(),
  state: SupportState,
  demonstration: z.boolean(),
})
export type Support = z.infer<typeof Support>

/** One entry of money, whole đồng. A level is revised by superseding, a flow corrected by a counter-entry. */
export const Amount = z.object({
  id: z.uuid(),
  supportId: z.uuid(),
  source: Source,
  measure: Measure,
  on: z.iso.date(),
  dong: z.int(),
  decision: z.string().nullable(),
  /** The entry of a level that this one revises. */
  supersedes: z.uuid().nullable(),
  /** The entry of a flow that this one takes back, wholly or in part. */
  counters: z.uuid().nullable(),
  /** True where the split by source is an assumption and no paper states it. */
  assumption: z.boolean(),
  /** Why a revision or a counter-entry was made. */
  reason: z.string().nullable(),
})
export type Amount = z.infer<typeof Amount>
