import type { Plate, ProductGroup } from '@khuyencong/domain/product'
import type { Label } from '@khuyencong/domain/text'

/** Short names, for a caption or a filter; the circular's own names are in the domain. */
export const groupShort: Record<ProductGroup, Label> = {
  mechanical: { vi: 'Máy móc, cơ khí', en: 'Machines and parts' },
  handicraft: { vi: 'Thủ công mỹ nghệ', en: 'Handicraft' },
  food: { vi: 'Nông sản, thực phẩm', en: 'Food and drink' },
  other: { vi: 'Nhóm khác', en: 'Other products' },
}

/** Crafts that visitors know a group by: a search inside the group, with the plate of the craft. */
export const crafts: readonly (Label & { q: string, group: ProductGroup, plate: Plate })[] = [
  { vi: 'Chè', en: 'Tea', q: 'chè', group: 'food', plate: 'che-am-tra' },
  { vi: 'Dệt, lụa, thổ cẩm', en: 'Silk and brocade', q: 'dệt', group: 'handicraft', plate: 'det-lua' },
  { vi: 'Mây tre đan', en: 'Rattan and bamboo', q: 'tre', group: 'handicraft', plate: 'may-tre-lang' },
  { vi: 'Gỗ mỹ nghệ', en: 'Carved wood', q: 'gỗ', group: 'handicraft', plate: 'go-cham' },
  { vi: 'Sơn mài', en: 'Lacquer', q: 'sơn mài', group: 'handicraft', plate: 'son-mai-hop' },
  { vi: 'Chạm bạc', en: 'Silver', q: 'bạc', group: 'handicraft', plate: 'bac-vong-co' },
  { vi: 'Nước mắm', en: 'Fish sauce', q: 'nước mắm', group: 'food', plate: 'thuc-pham-nuoc-mam' },
  { vi: 'Gốm sứ', en: 'Ceramics', q: 'gốm', group: 'handicraft', plate: 'gom-dat-nung' },
]
