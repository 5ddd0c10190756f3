import { z } from 'zod'
import { PlaceThenNow } from '../facility/list.ts'
import { ProgrammeKind, Sector } from '../programme/programme.ts'
import { CentreCode, MapChoice, ProvinceId, RegionCode } from '../region/region.ts'
import { listFields } from '../text/list.ts'
import { SupportState } from './support.ts'
import { SupportType } from './types.ts'

export const supportSorts = ['code', 'facility', 'province', 'type', 'state', 'year', 'total'] as const

export const SupportFilter = z.object({
  ...listFields,
  centre: z.array(CentreCode).default([]),
  kind: z.array(ProgrammeKind).default([]),
  /** Codes of programmes. */
  programme: z.array(z.string().max(80)).default([]),
  type: z.array(SupportType).default([]),
  state: z.array(SupportState).default([]),
  sector: z.array(Sector).default([]),
  region: z.array(RegionCode).default([]),
  province: z.array(ProvinceId).default([]),
  map: MapChoice.default('today'),
  yearFrom: z.int().min(2009).max(2100).optional(),
  yearTo: z.int().min(2009).max(2100).optional(),
  /** Years of the accepted amounts: what a phase report counts by. */
  acceptedFrom: z.int().min(2009).max(2100).optional(),
  acceptedTo: z.int().min(2009).max(2100).optional(),
  facility: z.uuid().optional(),
  archived: z.enum(['no', 'only', 'all']).default('no'),
  sort: z.enum(supportSorts).default('code'),
})
export type SupportFilter = z.infer<typeof SupportFilter>

/** Realised money by source, whole đồng; `null` where nothing is recorded. */
export const SourceSplit = z.object({ national: z.int().nullable(), local: z.int().nullable(), counterpart: z.int().nullable(), other: z.int().nullable() })
export type SourceSplit = z.infer<typeof SourceSplit>

export const SupportRow = z.object({
  id: z.uuid(),
  version: z.int(),
  code: z.string(),
  type: SupportType,
  state: SupportState,
  planYear: z.int(),
  facility: z.object({ id: z.uuid(), code: z.string(), name: z.string() }).nullable(),
  eventPlace: z.string().nullable(),
  title: z.string().nullable(),
  place: PlaceThenNow,
  programme: z.object({ code: z.string(), name: z.string(), nameEn: z.string(), kind: ProgrammeKind }),
  realised: SourceSplit,
  total: z.int().nullable(),
  advanced: z.int().nullable(),
  /** True where the split by source is an assumption. */
  assumption: z.boolean(),
  archivedAt: z.string().nullable(),
  demonstration: z.boolean(),
})
export type SupportRow = z.infer<typeof SupportRow>

/** `sums` are over the whole filtered set, not over the page. */
export const SupportList = z.object({ items: z.array(SupportRow), total: z.int(), sums: SourceSplit.extend({ total: z.int(), advanced: z.int() }), facilities: z.int(), demonstration: z.int() })
export type SupportList = z.infer<typeof SupportList>
