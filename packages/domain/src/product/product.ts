import { z } from 'zod'

export const productGroups = ['handicraft', 'food', 'mechanical', 'other'] as const
export const ProductGroup = z.enum(productGroups)
export type ProductGroup = z.infer<typeof ProductGroup>

export const productStatuses = ['draft', 'shown', 'withdrawn'] as const
export const ProductStatus = z.enum(productStatuses)
export type ProductStatus = z.infer<typeof ProductStatus>

/** Drawn pictures that stand in for a photograph; files of the same names lie in `ui/src/product/plates`. */
export const plates = ['bac-vong-co', 'che-am-tra', 'che-hop-thiec', 'co-khi-banh-rang', 'co-khi-may-vo-che', 'det-lua', 'det-tho-cam', 'dong-mat-trong', 'go-cham', 'gom-dat-nung', 'gom-hoa-lam', 'may-tre-den', 'may-tre-lang', 'nhom-khac', 'son-mai-dia', 'son-mai-hop', 'thuc-pham-ca-phe', 'thuc-pham-nuoc-mam'] as const
export const Plate = z.enum(plates)
export type Plate = z.infer<typeof Plate>

/** A product or a set of products of one facility. */
export const Product = z.object({
  id: z.uuid(),
  version: z.int(),
  slug: z.string(),
  facilityId: z.uuid(),
  group: ProductGroup,
  name: z.string(),
  nameEn: z.string().nullable(),
  summary: z.string(),
  summaryEn: z.string().nullable(),
  /** Markdown subset: paragraphs only. */
  story: z.string().nullable(),
  storyEn: z.string().nullable(),
  specification: z.array(z.object({ label: z.string(), labelEn: z.string().nullable(), value: z.string(), valueEn: z.string().nullable() })),
  isSet: z.boolean(),
  plate: Plate,
  status: ProductStatus,
  demonstration: z.boolean(),
})
export type Product = z.infer<typeof Product>
