import type { Plate } from './product.ts'
import { z } from 'zod'
import { optionalParagraphs, optionalText, requiredText } from '../text/words.ts'
import { Plate as PlateName, ProductGroup } from './product.ts'

/** One line of what a product is like, in its order. */
const SpecificationLine = z.object({ label: requiredText(120), labelEn: optionalText(120), value: requiredText(400), valueEn: optionalText(400) })

/** What an officer enters about a product; a draft may still lack what `missingToPublish` asks for. */
export const ProductDraft = z.object({
  facilityId: z.uuid('not-an-id'),
  group: ProductGroup,
  name: requiredText(200, 2),
  nameEn: optionalText(200),
  summary: optionalText(600),
  summaryEn: optionalText(600),
  story: optionalParagraphs(6000),
  storyEn: optionalParagraphs(6000),
  specification: z.array(SpecificationLine).max(60, 'too-many'),
  isSet: z.boolean(),
  plate: PlateName,
})
export type ProductDraft = z.infer<typeof ProductDraft>

/** The drawing that stands for a whole group, and for a product of it that has none of its own. */
export const plateOfGroup: Readonly<Record<ProductGroup, Plate>> = { handicraft: 'gom-hoa-lam', food: 'che-am-tra', mechanical: 'co-khi-banh-rang', other: 'nhom-khac' }
