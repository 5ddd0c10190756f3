import { z } from 'zod'
import { Sector } from '../programme/programme.ts'
import { MapChoice, ProvinceId, RegionCode } from '../region/region.ts'
import { listFields } from '../text/list.ts'
import { LegalForm } from './facility.ts'

export const facilitySorts = ['name', 'code', 'province', 'workers', 'supports', 'updated'] as const

export const FacilityFilter = z.object({
  ...listFields,
  region: z.array(RegionCode).default([]),
  /** On the map `today` a province of today also finds its predecessors' records. */
  province: z.array(ProvinceId).default([]),
  map: MapChoice.default('today'),
  sector: z.array(Sector).default([]),
  legalForm: z.array(LegalForm).default([]),
  archived: z.enum(['no', 'only', 'all']).default('no'),
  /** Facilities with an accepted support in these years of the named kinds, for figures that open to their records. */
  centre: z.string().max(10).optional(),
  kind: z.array(z.enum(['single', 'group', 'key'])).default([]),
  type: z.array(z.string().max(40)).default([]),
  acceptedFrom: z.int().min(2009).max(2100).optional(),
  acceptedTo: z.int().min(2009).max(2100).optional(),
  sort: z.enum(facilitySorts).default('name'),
})
export type FacilityFilter = z.infer<typeof FacilityFilter>

/** A province of its day, and of today where that differs. */
export const PlaceThenNow = z.object({ then: z.object({ id: ProvinceId, name: z.string() }), today: z.object({ id: ProvinceId, name: z.string() }) })
export type PlaceThenNow = z.infer<typeof PlaceThenNow>

export const FacilityRow = z.object({
  id: z.uuid(),
  version: z.int(),
  code: z.string(),
  name: z.string(),
  nameEn: z.string().nullable(),
  legalForm: LegalForm,
  sector: Sector.nullable(),
  /** Sectors beside the main one. */
  furtherSectors: z.array(Sector),
  address: z.string().nullable(),
  foundedYear: z.int().nullable(),
  place: PlaceThenNow,
  workers: z.int().nullable(),
  supports: z.int(),
  products: z.int(),
  archivedAt: z.string().nullable(),
  /** Code of the record it was merged into. */
  mergedInto: z.string().nullable(),
  demonstration: z.boolean(),
  updatedAt: z.string(),
})
export type FacilityRow = z.infer<typeof FacilityRow>

export const FacilityList = z.object({ items: z.array(FacilityRow), total: z.int(), demonstration: z.int() })
export type FacilityList = z.infer<typeof FacilityList>
