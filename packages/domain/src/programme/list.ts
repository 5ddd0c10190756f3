import { z } from 'zod'
import { CentreCode, RegionCode } from '../region/region.ts'
import { listFields } from '../text/list.ts'
import { Programme, ProgrammeKind, Sector } from './programme.ts'

export const programmeSorts = ['code', 'name', 'years', 'planned', 'total', 'facilities'] as const

export const ProgrammeFilter = z.object({
  ...listFields,
  kind: z.array(ProgrammeKind).default([]),
  centre: z.array(CentreCode).default([]),
  region: z.array(RegionCode).default([]),
  sector: z.array(Sector).default([]),
  /** Programmes active in any of these years. */
  yearFrom: z.int().min(2009).max(2100).optional(),
  yearTo: z.int().min(2009).max(2100).optional(),
  /** Codes of national programmes. */
  national: z.array(z.string().max(80)).default([]),
  archived: z.enum(['no', 'only', 'all']).default('no'),
  sort: z.enum(programmeSorts).default('years'),
})
export type ProgrammeFilter = z.infer<typeof ProgrammeFilter>

export const ProgrammeRow = Programme.extend({
  renewsCode: z.string().nullable(),
  supports: z.int(),
  facilities: z.int(),
  provinces: z.int(),
  /** The national programme it is run under. */
  national: z.object({ code: z.string(), name: z.string(), nameEn: z.string() }).nullable(),
  /** Its own plan, all sources, whole đồng; null where nothing is planned. */
  planned: z.int().nullable(),
  /** Provinces it names. */
  named: z.int(),
  archivedAt: z.string().nullable(),
  /** Realised, all sources, whole đồng; null where nothing is recorded. */
  total: z.int().nullable(),
})
export type ProgrammeRow = z.infer<typeof ProgrammeRow>

export const ProgrammeList = z.object({ items: z.array(ProgrammeRow), total: z.int(), demonstration: z.int() })
export type ProgrammeList = z.infer<typeof ProgrammeList>
