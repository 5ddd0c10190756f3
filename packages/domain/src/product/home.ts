import { z } from 'zod'
import { ProvinceId } from '../region/region.ts'
import { Plate, ProductGroup } from './product.ts'
import { PublicProductCard } from './public.ts'

/** What the first page of the showroom shows. */
export const PublicHome = z.object({
  demonstration: z.boolean(),
  totals: z.object({ products: z.int(), provinces: z.int(), facilities: z.int(), nation: z.int() }),
  groups: z.array(z.object({ group: ProductGroup, count: z.int(), plate: Plate })),
  /** Today's provinces, all of them, with shown products; those of old stand under their successor. */
  provinces: z.array(z.object({ id: ProvinceId, name: z.string(), slug: z.string().nullable(), products: z.int(), facilities: z.int() })),
  newest: z.array(PublicProductCard),
})
export type PublicHome = z.infer<typeof PublicHome>

export const Suggestion = z.object({ kind: z.enum(['product', 'facility', 'province']), label: z.string(), labelEn: z.string(), slug: z.string(), note: z.string().nullable() })
export type Suggestion = z.infer<typeof Suggestion>
