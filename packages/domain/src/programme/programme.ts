import { z } from 'zod'
import { CentreCode, ProvinceId, RegionCode } from '../region/region.ts'

export const programmeKinds = ['single', 'group', 'key'] as const
export const ProgrammeKind = z.enum(programmeKinds)
export type ProgrammeKind = z.infer<typeof ProgrammeKind>

export const sectors = ['textile', 'mechanical', 'agro', 'wood'] as const
export const Sector = z.enum(sectors)
export type Sector = z.infer<typeof Sector>

/** No text limits the years of a programme; a longer one is taken for a slip. */
export const longestYears = 10

/** A reporting period of whole years, owned by no programme. */
export const Phase = z.object({ from: z.int().min(2009).max(2100), to: z.int().min(2009).max(2100) })
  .refine(phase => phase.from <= phase.to, { message: 'phase-order' })
export type Phase = z.infer<typeof Phase>

export const Programme = z.object({
  id: z.uuid(),
  version: z.int(),
  /** Short public code, e.g. `textile-2021-2023`. */
  code: z.string(),
  name: z.string(),
  nameEn: z.string(),
  kind: ProgrammeKind,
  centre: CentreCode.nullable(),
  region: RegionCode.nullable(),
  /** A group or single programme may serve several sectors. */
  sector: Sector.nullable(),
  yearFrom: z.int(),
  yearTo: z.int(),
  /** The programme this one continues. */
  renews: z.uuid().nullable(),
  nationalProgrammeId: z.uuid().nullable(),
  provinceIds: z.array(ProvinceId),
  demonstration: z.boolean(),
})
export type Programme = z.infer<typeof Programme>
