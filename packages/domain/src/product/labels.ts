import type { Label } from '../text/number.ts'
import type { ProductGroup, ProductStatus } from './product.ts'

/** The four groups of Circular 26/2014/TT-BCT. */
export const productGroupLabels: Record<ProductGroup, Label> = {
  handicraft: { vi: 'Thủ công mỹ nghệ', en: 'Handicraft and fine art' },
  food: { vi: 'Chế biến nông, lâm, thủy sản và thực phẩm (đồ uống)', en: 'Processed farm, forest and sea products, food and drink' },
  mechanical: { vi: 'Thiết bị, máy móc, dụng cụ và phụ tùng cơ khí', en: 'Equipment, machines, tools and mechanical parts' },
  other: { vi: 'Sản phẩm khác', en: 'Other products' },
}

export const productStatusLabels: Record<ProductStatus, Label> = {
  draft: { vi: 'Bản nháp', en: 'Draft' },
  shown: { vi: 'Đang trưng bày', en: 'Shown' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
}
