import { z } from 'zod'
import { CertificateState, RecognitionLevel } from '../recognition/recognition.ts'
import { ProvinceId, RegionCode } from '../region/region.ts'
import { clean } from '../text/text.ts'
import { Plate, ProductGroup } from './product.ts'

export const catalogueSorts = ['relevance', 'name', 'newest', 'level'] as const

/** What an address of the catalogue can say. Lists are "or" inside a facet and "and" between facets. */
export const CatalogueQuery = z.object({
  q: z.string().max(200).overwrite(clean).default(''),
  region: z.array(RegionCode).default([]),
  /** Provinces of today; a former province finds its successor. */
  province: z.array(ProvinceId).default([]),
  group: z.array(ProductGroup).default([]),
  level: z.array(RecognitionLevel).default([]),
  year: z.array(z.int().min(2009).max(2100)).default([]),
  /** `valid` or `expired` certificates only. */
  validity: z.array(CertificateState).default([]),
  sort: z.enum(catalogueSorts).default('relevance'),
  page: z.int().min(1).max(10_000).default(1),
  pageSize: z.int().min(1).max(100).default(12),
  /** True: the words exactly as typed, marks included. */
  exact: z.boolean().default(false),
})
export type CatalogueQuery = z.infer<typeof CatalogueQuery>

const PublicPlace = z.object({
  /** The province of today. */
  provinceId: ProvinceId,
  province: z.string(),
  provinceSlug: z.string().nullable(),
  /** Name of the province of the record's own day, where it differs. */
  formerProvince: z.string().nullable(),
  region: RegionCode,
})

const PublicRecognition = z.object({
  level: RecognitionLevel,
  year: z.int(),
  decisionNumber: z.string().nullable(),
  decidedOn: z.iso.date().nullable(),
  certificateNumber: z.string().nullable(),
  issuedOn: z.iso.date().nullable(),
  validTo: z.iso.date().nullable(),
  state: CertificateState,
})

export const PublicProductCard = z.object({
  slug: z.string(),
  name: z.string(),
  nameEn: z.string().nullable(),
  summary: z.string(),
  summaryEn: z.string().nullable(),
  group: ProductGroup,
  plate: Plate,
  facility: z.object({ slug: z.string(), name: z.string(), nameEn: z.string().nullable() }),
  place: PublicPlace,
  /** The highest recognition, and the newest of that level. */
  recognition: PublicRecognition.nullable(),
  demonstration: z.boolean(),
})
export type PublicProductCard = z.infer<typeof PublicProductCard>

export const FacetValue = z.object({ value: z.string(), label: z.string(), labelEn: z.string(), count: z.int() })
export type FacetValue = z.infer<typeof FacetValue>

export const PublicProductPage = z.object({
  items: z.array(PublicProductCard),
  total: z.int(),
  page: z.int(),
  pageSize: z.int(),
  facets: z.object({
    region: z.array(FacetValue),
    province: z.array(FacetValue),
    group: z.array(FacetValue),
    level: z.array(FacetValue),
    year: z.array(FacetValue),
    validity: z.array(FacetValue),
  }),
  /** How the words were read: as typed, without marks, or with typing errors forgiven. */
  reading: z.enum(['all', 'exact', 'folded', 'similar']),
})
export type PublicProductPage = z.infer<typeof PublicProductPage>

export const PublicProduct = PublicProductCard.extend({
  story: z.string().nullable(),
  storyEn: z.string().nullable(),
  isSet: z.boolean(),
  specification: z.array(z.object({ label: z.string(), labelEn: z.string().nullable(), value: z.string(), valueEn: z.string().nullable() })),
  recognitions: z.array(PublicRecognition),
  producer: z.object({
    code: z.string(),
    slug: z.string(),
    name: z.string(),
    nameEn: z.string().nullable(),
    legalForm: z.enum(['enterprise', 'cooperative', 'household']),
    foundedYear: z.int().nullable(),
    workers: z.int().nullable(),
    products: z.int(),
  }),
  /** Support the facility received, state money only, accepted ones only. */
  supports: z.array(z.object({ year: z.int(), type: z.string(), programme: z.string(), programmeEn: z.string(), stateDong: z.int() })),
  related: z.array(PublicProductCard),
  updatedAt: z.iso.datetime(),
})
export type PublicProduct = z.infer<typeof PublicProduct>
