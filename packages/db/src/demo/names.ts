import type { LegalForm } from '@khuyencong/domain/facility'
import type { Sector } from '@khuyencong/domain/programme'
import type { RegionCode } from '@khuyencong/domain/region'
import type { Chance } from './chance.ts'
import { chanceOf } from './chance.ts'

/** Syllables that sound like places and, joined, name none that is known. */
const syllables: Record<RegionCode, [string[], string[]]> = {
  north: [
    ['Trúc', 'Khuê', 'Hạc', 'Diệp', 'Quế', 'Thạch', 'Vân', 'Nha', 'Mạc', 'Lạc', 'Sính', 'Tùng', 'Giáng', 'Đoài', 'Kiều', 'Lãm', 'Bích', 'Ngòi', 'Tuyền', 'Xuyến', 'Phong', 'Lịch', 'Thục', 'Hoè', 'Mận', 'Sậu', 'Cẩm', 'Nậm'],
    ['Lãng', 'Đàm', 'Phả', 'Ngạn', 'Khoái', 'Sùng', 'Vịnh', 'Giao', 'Mẫn', 'Thấu', 'Ưng', 'Cát', 'Hãn', 'Đỉnh', 'Quan', 'Trạch', 'Điền', 'Lâu', 'Xá', 'Hoàn', 'Khánh', 'Liễn', 'Nội', 'Phiên'],
  ],
  central: [
    ['Trà', 'Gio', 'Đại', 'Ea', 'Krông', 'Đăk', 'Duy', 'Hoài', 'Phước', 'Lộc'],
    ['Sương', 'Lang', 'Mriêng', 'Khê', 'Quýt', 'Lũng', 'Vang', 'Hiên', 'Tuyền', 'Cam', 'Đoan', 'Rây'],
  ],
  south: [
    ['Mỹ', 'Tân', 'Long', 'Vĩnh', 'Thới', 'Hưng', 'Rạch', 'Giồng', 'Phú', 'Bàu'],
    ['Sậy', 'Khoái', 'Đượm', 'Thuần', 'Ngân', 'Triêm', 'Hảo', 'Mướp', 'Quới', 'Lẫm', 'Giá', 'Trấp'],
  ],
}

/** What a facility makes, in both languages. */
const trades: Record<Sector | 'craft', [string, string][]> = {
  textile: [['Dệt', 'Weaving'], ['Dệt khăn', 'Towel Weaving'], ['May', 'Garment'], ['Thêu ren', 'Embroidery'], ['Dệt lụa', 'Silk Weaving'], ['Sợi', 'Yarn'], ['Dệt kim', 'Knitting']],
  mechanical: [['Cơ khí', 'Mechanical'], ['Cơ khí chính xác', 'Precision Engineering'], ['Đúc gang', 'Iron Foundry'], ['Khuôn mẫu', 'Tool and Mould'], ['Máy nông nghiệp', 'Farm Machinery'], ['Kết cấu thép', 'Steel Structures'], ['Rèn dập', 'Forging']],
  agro: [['Chế biến chè', 'Tea Processing'], ['Nông sản', 'Farm Produce'], ['Miến dong', 'Arrowroot Noodles'], ['Thực phẩm', 'Foods'], ['Xay xát', 'Rice Milling'], ['Dược liệu', 'Herbal Produce']],
  wood: [['Mộc', 'Carpentry'], ['Gỗ bóc', 'Veneer'], ['Ván ghép thanh', 'Finger-joint Board'], ['Mây tre đan', 'Rattan and Bamboo'], ['Gỗ mỹ nghệ', 'Fine Woodwork'], ['Tre luồng', 'Bamboo']],
  craft: [['Gốm', 'Pottery'], ['Sơn mài', 'Lacquer'], ['Đúc đồng', 'Bronze Casting'], ['Chạm bạc', 'Silverwork'], ['Gạch ngói', 'Brick and Tile'], ['Hương', 'Incense']],
}

const forms: Record<LegalForm, [(what: string) => string, (what: string) => string][]> = {
  enterprise: [[what => `Công ty TNHH ${what}`, what => `${what} Co., Ltd`], [what => `Công ty Cổ phần ${what}`, what => `${what} JSC`]],
  cooperative: [[what => `HTX ${what}`, what => `${what} Cooperative`]],
  household: [[what => `Cơ sở ${what}`, what => `${what} Workshop`], [what => `Hộ kinh doanh ${what}`, what => `${what} Household Business`]],
}

/** A store of names of one region, each given out once. */
export function nameStore(region: RegionCode): () => string {
  const [first, second] = syllables[region]
  const names = chanceOf(`names:${region}`).shuffled(first.flatMap(a => second.map(b => `${a} ${b}`)))
  let given = 0
  return () => names[given++]!
}

/** A facility's name in both languages, for an invented place and what is made there. */
export function facilityName(place: string, sector: Sector | null, form: LegalForm, chance: Chance): { name: string, nameEn: string } {
  const [vi, en] = chance.pick(trades[sector ?? 'craft'])
  const [wordVi, wordEn] = chance.pick(forms[form])
  return { name: wordVi(`${vi} ${place}`), nameEn: wordEn(`${place} ${en}`) }
}
