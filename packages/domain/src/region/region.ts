import { z } from 'zod'

export const regionCodes = ['north', 'central', 'south'] as const
export const RegionCode = z.enum(regionCodes)
export type RegionCode = z.infer<typeof RegionCode>

export const centreCodes = ['ipc1', 'ipc2', 'ipc3'] as const
export const CentreCode = z.enum(centreCodes)
export type CentreCode = z.infer<typeof CentreCode>

/** `then` = every record in the province of its day; `today` = on the map of the day of reading. */
export const MapChoice = z.enum(['then', 'today'])
export type MapChoice = z.infer<typeof MapChoice>

/** `VN-<code>@<vintage>`; a code alone is no key, since seven codes changed meaning on 2025-07-01. */
export const ProvinceId = z.string().regex(/^VN-\d{2}@\d{4}$/)
export type ProvinceId = z.infer<typeof ProvinceId>

/** A province as it stood on one date. */
export const Province = z.object({
  id: ProvinceId,
  code: z.string(),
  name: z.string(),
  fullName: z.string(),
  type: z.enum(['province', 'city']),
  slug: z.string().nullable(),
  region: RegionCode,
  /** `provisional` where no official text assigns the region. */
  regionStatus: z.enum(['confirmed', 'provisional', 'unconfirmed']),
  validFrom: z.iso.date(),
  validTo: z.iso.date().nullable(),
  successorId: ProvinceId.nullable(),
  predecessorIds: z.array(ProvinceId),
  /** Ids of the paths of the map drawing, Hoàng Sa and Trường Sa among them. */
  mapPaths: z.array(z.string()),
})
export type Province = z.infer<typeof Province>
