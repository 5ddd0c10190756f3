import type { LegalForm } from '@khuyencong/domain/facility'
import type { Plate, ProductGroup, ProductStatus } from '@khuyencong/domain/product'
import type { Sector } from '@khuyencong/domain/programme'
import type { Honour } from './honours.ts'

type Bilingual = [vi: string, en: string]

/** The invented maker of demonstration products. */
export interface Maker {
  name: string
  nameEn: string
  legalForm: LegalForm
  /** Name of the province when the facility entered the register, before 2025-07-01. */
  province: string
  sector: Sector | null
  founded: number
  workers: number
  address: string | null
  /** Plan year of a showroom support; the maker then holds a regional certificate on its contract date. */
  showroom?: number
  /** Name before, and its last day. */
  before?: [name: string, until: string]
}

/** What the showroom tells about one product. */
export interface ProductSheet {
  group: ProductGroup
  plate: Plate
  name: Bilingual
  summary: Bilingual
  /** Paragraphs parted by an empty line. */
  story: Bilingual
  /** Label and value in both languages; a value that reads the same in both stands once. */
  specification: [label: string, labelEn: string, value: string, valueEn?: string][]
  isSet?: boolean
  /** A product without one has not been recognised. */
  honour?: Honour
  status?: ProductStatus
}

export interface MakerSheet { maker: Maker, products: ProductSheet[] }
