import { z } from 'zod'
import { PlaceThenNow } from '../facility/list.ts'
import { CertificateState, RecognitionLevel } from '../recognition/recognition.ts'
import { MapChoice, ProvinceId, RegionCode } from '../region/region.ts'
import { listFields } from '../text/list.ts'
import { ProductGroup, ProductStatus } from './product.ts'

export const productSorts = ['name', 'facility', 'province', 'group', 'level', 'updated'] as const

/** Conditions on the list of products that officers keep; it also has drafts and what was withdrawn. */
export const ProductFilter = z.object({
  ...listFields,
  region: z.array(RegionCode).default([]),
  /** On the map `today` a province of today also finds its predecessors' records. */
  province: z.array(ProvinceId).default([]),
  map: MapChoice.default('today'),
  group: z.array(ProductGroup).default([]),
  status: z.array(ProductStatus).default([]),
  /** The highest level a product was recognised at; `none` for one that never was. */
  level: z.array(z.enum([...RecognitionLevel.options, 'none'])).default([]),
  archived: z.enum(['no', 'only', 'all']).default('no'),
  /** One facility's products. */
  facility: z.uuid().optional(),
  sort: z.enum(productSorts).default('name'),
})
export type ProductFilter = z.infer<typeof ProductFilter>

export const ProductRow = z.object({
  id: z.uuid(),
  version: z.int(),
  slug: z.string(),
  name: z.string(),
  nameEn: z.string().nullable(),
  group: ProductGroup,
  status: ProductStatus,
  isSet: z.boolean(),
  facility: z.object({ id: z.uuid(), code: z.string(), name: z.string() }),
  place: PlaceThenNow,
  /** The highest recognition, the newest of that level; null where there is none. */
  recognition: z.object({ level: RecognitionLevel, year: z.int(), state: CertificateState.nullable() }).nullable(),
  /** Recognitions in all. */
  recognitions: z.int(),
  archivedAt: z.string().nullable(),
  demonstration: z.boolean(),
  updatedAt: z.string(),
})
export type ProductRow = z.infer<typeof ProductRow>

export const ProductList = z.object({ items: z.array(ProductRow), total: z.int(), demonstration: z.int() })
export type ProductList = z.infer<typeof ProductList>
