import type { Plate, ProductGroup } from '@khuyencong/domain/product'
import type { Label } from '@khuyencong/domain/text'

/** How a group introduces itself: a plate and some searches that visitors know it by. The first one is the large one. */
export const groupFaces: readonly { group: ProductGroup, plate: Plate, crafts: readonly (Label & { q: string })[] }[] = [
  { group: 'mechanical', plate: 'co-khi-may-vo-che', crafts: [{ q: 'máy', vi: 'Máy nông nghiệp', en: 'Farm machines' }, { q: 'bánh răng', vi: 'Bánh răng', en: 'Gears' }, { q: 'sấy', vi: 'Thiết bị sấy', en: 'Dryers' }] },
  { group: 'handicraft', plate: 'may-tre-lang', crafts: [{ q: 'gốm', vi: 'Gốm sứ', en: 'Ceramics' }, { q: 'sơn mài', vi: 'Sơn mài', en: 'Lacquer' }, { q: 'tre', vi: 'Mây tre đan', en: 'Rattan and bamboo' }, { q: 'thổ cẩm', vi: 'Thổ cẩm', en: 'Brocade' }, { q: 'bạc', vi: 'Chạm bạc', en: 'Silver' }] },
  { group: 'food', plate: 'che-am-tra', crafts: [{ q: 'chè', vi: 'Chè', en: 'Tea' }, { q: 'cà phê', vi: 'Cà phê', en: 'Coffee' }, { q: 'nước mắm', vi: 'Nước mắm', en: 'Fish sauce' }, { q: 'mật ong', vi: 'Mật ong', en: 'Honey' }] },
  { group: 'other', plate: 'nhom-khac', crafts: [] },
]

/** Short names, for a caption under a picture. */
export const groupShort: Record<ProductGroup, Label> = {
  mechanical: { vi: 'Máy móc, cơ khí', en: 'Machines and parts' },
  handicraft: { vi: 'Thủ công mỹ nghệ', en: 'Handicraft' },
  food: { vi: 'Nông sản, thực phẩm', en: 'Food and drink' },
  other: { vi: 'Nhóm khác', en: 'Other products' },
}
