import type { Sector } from '@khuyencong/domain/programme'
import type { CentreCode, RegionCode } from '@khuyencong/domain/region'
import type { SupportType } from '@khuyencong/domain/support'

/** An invented programme beside the published key ones. */
export interface OtherPlan {
  code: string
  name: string
  nameEn: string
  kind: 'group' | 'single'
  centre: CentreCode | null
  region: RegionCode
  /** Sectors of its facilities in turn; `null` for crafts outside the four. */
  sectors: (Sector | null)[]
  years: number[]
  /** State money: national, or the province's own. */
  state: 'national' | 'local'
  /** New facilities by province of the day. */
  provinces: Record<string, number>
  /** Facilities supported in another phase that come back, by province. */
  returning?: Record<string, number>
  types: SupportType[]
  events?: { type: SupportType, province: string, place: string, participants: number, year: number }[]
}

const north = { centre: 'ipc1', region: 'north', state: 'national' } as const

/** Centre 1 outside its key programmes: 91 further facilities in 2021–2023, which with 145 make 236. */
const northern: OtherPlan[] = [
  { code: 'tea-2021-2022', name: 'Đề án nhóm đổi mới thiết bị chế biến chè trung du và miền núi phía Bắc', nameEn: 'Group programme: new equipment for tea in the northern midlands and mountains', kind: 'group', ...north, sectors: ['agro'], years: [2021, 2022], provinces: { 'Hà Giang': 7, 'Sơn La': 5, 'Lai Châu': 4, 'Thái Nguyên': 4, 'Bắc Kạn': 3, 'Phú Thọ': 3 }, types: ['machinery', 'machinery', 'machinery', 'demo-model'] },
  { code: 'craft-delta-2021-2023', name: 'Đề án nhóm hỗ trợ nghề thủ công đồng bằng sông Hồng', nameEn: 'Group programme: crafts of the Red River delta', kind: 'group', ...north, sectors: [null, 'wood', null, 'textile'], years: [2021, 2022, 2023], provinces: { 'Hà Nội': 8, 'Bắc Ninh': 6, 'Bắc Giang': 4, 'Hưng Yên': 4, 'Vĩnh Phúc': 3, 'Hải Phòng': 3 }, types: ['machinery', 'product-development', 'machinery', 'consultancy'], events: [{ type: 'vocational-training', province: 'Hà Nội', place: 'Nhà văn hoá thôn, xã làng nghề', participants: 60, year: 2022 }] },
  { code: 'quang-ninh-2022', name: 'Đề án chế biến thủy sản, nông sản Quảng Ninh', nameEn: 'Seafood and farm produce, Quảng Ninh', kind: 'single', ...north, sectors: ['agro', 'agro', null], years: [2022], provinces: { 'Quảng Ninh': 8 }, types: ['machinery'] },
  { code: 'ha-tinh-2021-2023', name: 'Đề án hỗ trợ máy móc cho cơ sở công nghiệp nông thôn Hà Tĩnh', nameEn: 'Machinery for rural industry, Hà Tĩnh', kind: 'single', ...north, sectors: ['agro', 'wood', 'mechanical'], years: [2021, 2022, 2023], provinces: { 'Hà Tĩnh': 9 }, types: ['machinery', 'machinery', 'demo-model'] },
  { code: 'lang-son-2023', name: 'Đề án chế biến nông, lâm sản Lạng Sơn', nameEn: 'Farm and forest produce, Lạng Sơn', kind: 'single', ...north, sectors: ['agro', 'wood'], years: [2023], provinces: { 'Lạng Sơn': 7 }, types: ['machinery'] },
  { code: 'dien-bien-2022', name: 'Đề án xay xát và chế biến gạo Điện Biên', nameEn: 'Rice milling and processing, Điện Biên', kind: 'single', ...north, sectors: ['agro'], years: [2022], provinces: { 'Điện Biên': 6 }, types: ['machinery', 'product-development'] },
  { code: 'lao-cai-2023', name: 'Đề án nghề dệt và dược liệu Lào Cai', nameEn: 'Weaving and herbal produce, Lào Cai', kind: 'single', ...north, sectors: ['textile', 'agro'], years: [2023], provinces: { 'Lào Cai': 3 }, returning: { 'Lào Cai': 4 }, types: ['machinery', 'product-development'], events: [{ type: 'vocational-training', province: 'Lào Cai', place: 'Nhà cộng đồng bản', participants: 35, year: 2023 }] },
  { code: 'highland-2018-2020', name: 'Đề án nhóm nâng cao năng lực chế biến nông sản vùng cao', nameEn: 'Group programme: farm produce of the uplands', kind: 'group', ...north, sectors: ['agro'], years: [2018, 2019, 2020], provinces: { 'Sơn La': 6, 'Điện Biên': 4, 'Bắc Kạn': 3, 'Lạng Sơn': 3 }, returning: { 'Hòa Bình': 2, 'Phú Thọ': 2 }, types: ['machinery', 'machinery', 'vocational-training'] },
  { code: 'delta-mechanics-2019-2020', name: 'Đề án nhóm cơ khí phục vụ nông nghiệp đồng bằng sông Hồng', nameEn: 'Group programme: mechanics for farming in the Red River delta', kind: 'group', ...north, sectors: ['mechanical'], years: [2019, 2020], provinces: { 'Hưng Yên': 6, 'Vĩnh Phúc': 4, 'Bắc Ninh': 2 }, returning: { 'Thái Bình': 4, 'Hải Dương': 4 }, types: ['machinery'] },
  { code: 'ha-noi-2020', name: 'Đề án thiết kế mẫu mã hàng thủ công Hà Nội', nameEn: 'Design of handicrafts, Hà Nội', kind: 'single', ...north, sectors: [null, 'textile', 'wood'], years: [2020], provinces: { 'Hà Nội': 9 }, types: ['product-development', 'consultancy'] },
  { code: 'bac-giang-2019', name: 'Đề án mỳ gạo, bánh đa Bắc Giang', nameEn: 'Rice noodles and rice paper, Bắc Giang', kind: 'single', ...north, sectors: ['agro'], years: [2019], provinces: { 'Bắc Giang': 8 }, types: ['machinery'] },
]

const central = { centre: null, region: 'central' } as const
const south = { centre: null, region: 'south' } as const

/** Programmes of the other regions, so that no map of the country is empty. */
const elsewhere: OtherPlan[] = [
  { code: 'highlands-coffee-2021-2023', name: 'Đề án nhóm chế biến cà phê, bơ và hồ tiêu Tây Nguyên', nameEn: 'Group programme: coffee, avocado and pepper of the Highlands', kind: 'group', ...central, state: 'national', sectors: ['agro'], years: [2021, 2022, 2023], provinces: { 'Đắk Lắk': 5, 'Lâm Đồng': 4, 'Gia Lai': 3, 'Kon Tum': 2, 'Đắk Nông': 2 }, types: ['machinery', 'machinery', 'demo-model'] },
  { code: 'quang-nam-2019', name: 'Đề án khuyến công địa phương Quảng Nam', nameEn: 'Local programme of Quảng Nam', kind: 'single', ...central, state: 'local', sectors: ['wood', 'textile', null], years: [2019], provinces: { 'Quảng Nam': 5 }, types: ['machinery', 'product-development'] },
  { code: 'coast-central-2020-2022', name: 'Đề án nhóm chế biến thủy sản ven biển miền Trung', nameEn: 'Group programme: seafood of the central coast', kind: 'group', ...central, state: 'national', sectors: ['agro', 'agro', 'mechanical'], years: [2020, 2021, 2022], provinces: { 'Quảng Bình': 3, 'Quảng Trị': 3, 'Thừa Thiên Huế': 3, 'Bình Định': 3, 'Phú Yên': 2, 'Ninh Thuận': 2 }, types: ['machinery', 'machinery', 'product-development'] },
  { code: 'binh-thuan-2018', name: 'Đề án khuyến công địa phương Bình Thuận', nameEn: 'Local programme of Bình Thuận', kind: 'single', ...south, state: 'local', sectors: ['agro', 'mechanical', null], years: [2018], provinces: { 'Bình Thuận': 3 }, types: ['machinery'] },
  { code: 'mekong-2021-2023', name: 'Đề án nhóm chế biến nông sản, thủy sản đồng bằng sông Cửu Long', nameEn: 'Group programme: farm produce and seafood of the Mekong delta', kind: 'group', ...south, state: 'national', sectors: ['agro'], years: [2021, 2022, 2023], provinces: { 'Bến Tre': 4, 'Tiền Giang': 3, 'An Giang': 3, 'Đồng Tháp': 3, 'Kiên Giang': 2, 'Cà Mau': 2, 'Sóc Trăng': 2, 'Trà Vinh': 2 }, types: ['machinery', 'machinery', 'demo-model'] },
  { code: 'southeast-2022', name: 'Đề án nhóm cơ khí, gỗ và sơn mài Đông Nam Bộ', nameEn: 'Group programme: mechanics, wood and lacquer of the South-East', kind: 'group', ...south, state: 'national', sectors: ['mechanical', 'wood', null, 'agro'], years: [2022], provinces: { 'Bình Dương': 3, 'Đồng Nai': 3, 'Bình Phước': 3, 'Tây Ninh': 2 }, types: ['machinery', 'product-development'] },
]

export const otherPlans: OtherPlan[] = [...northern, ...elsewhere]

/** Work of the last years: `years` are those up to the present one. Former names of provinces; a later year falls in their successors. */
export const recentPlans: Omit<OtherPlan, 'years'>[] = [
  { code: 'green-north', name: 'Đề án nhóm sản xuất sạch hơn trong cơ sở công nghiệp nông thôn phía Bắc', nameEn: 'Group programme: cleaner production in the rural industry of the North', kind: 'group', ...north, sectors: ['mechanical', 'wood', 'agro', 'textile'], provinces: { 'Nam Định': 3, 'Thái Nguyên': 3, 'Bắc Giang': 2, 'Hưng Yên': 2, 'Lào Cai': 2, 'Nghệ An': 2 }, returning: { 'Nam Định': 3, 'Hải Dương': 3, 'Thanh Hóa': 3, 'Phú Thọ': 2, 'Yên Bái': 2 }, types: ['machinery', 'machinery', 'demo-model', 'consultancy'] },
  { code: 'craft-north', name: 'Đề án nhóm phát triển sản phẩm làng nghề phía Bắc', nameEn: 'Group programme: craft products of the North', kind: 'group', ...north, sectors: ['textile', 'wood', null], provinces: { 'Hà Nội': 3, 'Bắc Ninh': 2, 'Hà Giang': 2, 'Cao Bằng': 1 }, returning: { 'Thái Bình': 3, 'Hà Nam': 3, 'Ninh Bình': 2, 'Hòa Bình': 2 }, types: ['machinery', 'product-development', 'machinery'] },
  { code: 'produce-central', name: 'Đề án nhóm chế biến nông sản, thủy sản miền Trung – Tây Nguyên', nameEn: 'Group programme: farm produce and seafood of Central and Highlands', kind: 'group', ...central, state: 'national', sectors: ['agro', 'agro', 'mechanical'], provinces: { 'Đắk Lắk': 3, 'Lâm Đồng': 3, 'Quảng Trị': 2, 'Quảng Ngãi': 2, 'Khánh Hòa': 2, 'Đà Nẵng': 1 }, types: ['machinery', 'demo-model', 'machinery'] },
  { code: 'produce-south', name: 'Đề án nhóm đổi mới thiết bị chế biến phía Nam', nameEn: 'Group programme: new processing equipment in the South', kind: 'group', ...south, state: 'national', sectors: ['agro', 'mechanical', 'agro'], provinces: { 'Vĩnh Long': 3, 'Tây Ninh': 2, 'Long An': 2, 'Cần Thơ': 2, 'Bạc Liêu': 1, 'Đồng Nai': 2, 'Bình Thuận': 2 }, types: ['machinery', 'machinery', 'product-development'] },
  { code: 'local-phu-tho', name: 'Chương trình khuyến công địa phương Phú Thọ', nameEn: 'Local programme of Phú Thọ', kind: 'single', centre: null, region: 'north', state: 'local', sectors: ['wood', 'agro', 'mechanical'], provinces: { 'Phú Thọ': 3, 'Vĩnh Phúc': 2, 'Hòa Bình': 2 }, types: ['machinery', 'product-development'] },
]
