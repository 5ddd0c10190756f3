import type { criteria, sectors } from '../tables/programme.ts'
import type { productGroups } from '../tables/product.ts'
import type { recognitionLevels } from '../tables/recognition.ts'

type Row<Table extends { $inferInsert: unknown }> = Table['$inferInsert']

export const sectorRows: Row<typeof sectors>[] = [
  { code: 'textile', vi: 'Dệt may', en: 'Textiles and garments' },
  { code: 'mechanical', vi: 'Cơ khí', en: 'Mechanical engineering' },
  { code: 'agro', vi: 'Chế biến nông sản', en: 'Agricultural processing' },
  { code: 'wood', vi: 'Gỗ, tre, nứa', en: 'Wood and bamboo' },
]

export const groupRows: Row<typeof productGroups>[] = [
  { code: 'handicraft', vi: 'Thủ công mỹ nghệ', en: 'Handicraft and fine art' },
  { code: 'food', vi: 'Chế biến nông, lâm, thủy sản và thực phẩm (đồ uống)', en: 'Processed farm, forest and sea products, food and drink' },
  { code: 'mechanical', vi: 'Thiết bị, máy móc, dụng cụ và phụ tùng cơ khí', en: 'Equipment, machines, tools and mechanical parts' },
  { code: 'other', vi: 'Sản phẩm khác', en: 'Other products' },
]

/** The lowest level ended with the districts; what takes its place is not known. */
export const levelRows: Row<typeof recognitionLevels>[] = [
  { code: 'district', rank: 1, vi: 'Cấp huyện', en: 'District', validTo: '2025-06-30' },
  { code: 'province', rank: 2, vi: 'Cấp tỉnh', en: 'Province', validTo: null },
  { code: 'region', rank: 3, vi: 'Cấp khu vực', en: 'Region', validTo: null },
  { code: 'nation', rank: 4, vi: 'Cấp quốc gia', en: 'National', validTo: null },
]

const rule = { value: null, legalBasis: 'Thông tư 36/2013/TT-BCT, sửa đổi bởi Thông tư 17/2018/TT-BCT', validFrom: '2018-01-01', validTo: null }

/**
 * The four dimensions that published texts name for a key programme, dated from the first phase they name them for.
 * No text at hand gives a threshold: the agency sets it.
 */
export const criterionRows: Row<typeof criteria>[] = [
  { code: 'key-funding-size', dimension: 'funding-size', operator: 'at-least', unit: 'đồng', ...rule },
  { code: 'key-content', dimension: 'content', operator: 'one-of', unit: 'content', ...rule },
  { code: 'key-area', dimension: 'area', operator: 'at-least', unit: 'province', ...rule },
  { code: 'key-duration', dimension: 'duration', operator: 'at-least', unit: 'year', ...rule },
]
