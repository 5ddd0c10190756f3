import { z } from 'zod'
import { CentreCode, RegionCode } from './region.ts'

/** One of the three khu vực as it stands today. */
export const PublicRegion = z.object({
  code: RegionCode,
  vi: z.string(),
  en: z.string(),
  /** The centre known to serve it; null where nobody has said. `attested` are the first and last date of a text that says so. */
  centre: z.object({ code: CentreCode, name: z.string(), abbr: z.string(), status: z.enum(['confirmed', 'unconfirmed']), attested: z.tuple([z.iso.date(), z.iso.date()]).nullable() }).nullable(),
  /** Provinces of today, and how many of them are placed here provisionally. */
  provinces: z.int(),
  provisional: z.int(),
})
export type PublicRegion = z.infer<typeof PublicRegion>

/** What every page must know about the whole site: one that holds invented records says so and is not indexed. */
export const PublicSite = z.object({ demonstration: z.boolean() })
export type PublicSite = z.infer<typeof PublicSite>
