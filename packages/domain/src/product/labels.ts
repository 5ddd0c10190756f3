import type { Label } from '../text/number.ts'
import type { Plate, ProductGroup, ProductStatus } from './product.ts'

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

/** What each drawn picture shows. */
export const plateLabels: Record<Plate, Label> = {
  'bac-vong-co': { vi: 'Bạc: vòng cổ', en: 'Silver necklace' },
  'che-am-tra': { vi: 'Chè: ấm trà', en: 'Tea: pot' },
  'che-hop-thiec': { vi: 'Chè: hộp thiếc', en: 'Tea: tin' },
  'co-khi-banh-rang': { vi: 'Cơ khí: bánh răng', en: 'Mechanics: gears' },
  'co-khi-may-vo-che': { vi: 'Cơ khí: máy vò chè', en: 'Mechanics: tea roller' },
  'det-lua': { vi: 'Dệt: lụa', en: 'Weaving: silk' },
  'det-tho-cam': { vi: 'Dệt: thổ cẩm', en: 'Weaving: brocade' },
  'dong-mat-trong': { vi: 'Đồng: mặt trống', en: 'Bronze: drum head' },
  'go-cham': { vi: 'Gỗ chạm', en: 'Carved wood' },
  'gom-dat-nung': { vi: 'Gốm: đất nung', en: 'Pottery: terracotta' },
  'gom-hoa-lam': { vi: 'Gốm: hoa lam', en: 'Pottery: blue and white' },
  'may-tre-den': { vi: 'Mây tre: đèn', en: 'Rattan and bamboo: lamp' },
  'may-tre-lang': { vi: 'Mây tre: lẵng', en: 'Rattan and bamboo: basket' },
  'nhom-khac': { vi: 'Sản phẩm khác', en: 'Other products' },
  'son-mai-dia': { vi: 'Sơn mài: đĩa', en: 'Lacquer: dish' },
  'son-mai-hop': { vi: 'Sơn mài: hộp', en: 'Lacquer: box' },
  'thuc-pham-ca-phe': { vi: 'Thực phẩm: cà phê', en: 'Food: coffee' },
  'thuc-pham-nuoc-mam': { vi: 'Thực phẩm: nước mắm', en: 'Food: fish sauce' },
}
