import type { SheetDescription, SheetField } from '../sheet/field.ts'
import { choicesOf, demonstrationField } from '../sheet/choice.ts'
import { levelLabels } from './labels.ts'
import { recognitionLevels } from './recognition.ts'

/** How officers' own lists name a product: by the facility that makes it. */
const ofFacility: readonly SheetField[] = [
  { key: 'facilityCode', head: { vi: 'Mã cơ sở', en: 'Facility code' }, alsoCalled: ['Mã CS'], kind: 'text', width: 12, meaning: { vi: 'Cần khi để trống mã sản phẩm: tìm theo cơ sở và tên sản phẩm', en: 'Needed where the product code is empty: found by facility and name' } },
  { key: 'facilityName', head: { vi: 'Cơ sở CNNT', en: 'Facility' }, alsoCalled: ['Tên cơ sở', 'Cơ sở', 'Tên cơ sở CNNT', 'Đơn vị sản xuất', 'Cơ sở sản xuất', 'Chủ thể', 'Tên doanh nghiệp', 'Doanh nghiệp', 'Đơn vị'], kind: 'text', width: 44, meaning: { vi: 'Cần khi để trống mã cơ sở', en: 'Needed where the code of the facility is empty' } },
  { key: 'facilityProvinceId', head: { vi: 'Tỉnh, thành phố', en: 'Province' }, alsoCalled: ['Tỉnh', 'Tỉnh, thành', 'Tỉnh/thành phố', 'Tỉnh/TP', 'Địa phương', 'Địa bàn'], kind: 'province', width: 28, isForeignOnly: true, meaning: { vi: 'Tỉnh của cơ sở, để phân biệt hai cơ sở cùng tên', en: 'Province of the facility, to tell two of one name apart' } },
]

/** The sheet of certificates: a recognition and the paper that was issued on it, in one row. */
export const certificateSheets: readonly SheetDescription[] = [{
  key: 'certificates',
  name: { vi: 'Giấy chứng nhận', en: 'Certificates' },
  version: 1,
  fields: [
    { key: 'number', head: { vi: 'Số giấy chứng nhận', en: 'Certificate number' }, alsoCalled: ['Số GCN', 'Số giấy CN', 'Số chứng nhận', 'Giấy chứng nhận số', 'GCN số'], kind: 'text', width: 24, meaning: { vi: 'Như in trên giấy. Để trống nếu đã công nhận mà chưa cấp giấy', en: 'As the paper prints it. Empty where a product is recognised and no paper was issued' } },
    { key: 'productSlug', head: { vi: 'Mã sản phẩm', en: 'Product code' }, alsoCalled: ['Mã SP'], kind: 'text', width: 30, meaning: { vi: 'Mã của sản phẩm đã có, là phần cuối địa chỉ trang sản phẩm', en: 'Code of a product that exists: the last part of its page’s address' } },
    { key: 'productName', head: { vi: 'Tên sản phẩm', en: 'Product' }, alsoCalled: ['Sản phẩm', 'Tên sản phẩm, bộ sản phẩm', 'Sản phẩm/bộ sản phẩm', 'Tên sản phẩm được công nhận'], kind: 'text', width: 44, meaning: { vi: 'Cần khi để trống mã sản phẩm', en: 'Needed where the product code is empty' } },
    ...ofFacility,
    { key: 'level', head: { vi: 'Cấp công nhận', en: 'Level' }, alsoCalled: ['Cấp', 'Cấp bình chọn', 'Cấp chứng nhận', 'Đạt cấp'], kind: 'choice', width: 16, isRequired: true, choices: choicesOf(recognitionLevels, levelLabels, {
      district: ['huyện', 'district'],
      province: ['tỉnh', 'tỉnh, thành phố', 'cấp tỉnh, thành phố', 'province'],
      region: ['khu vực', 'vùng', 'cấp vùng', 'region'],
      nation: ['quốc gia', 'trung ương', 'nation', 'national'],
    }) },
    { key: 'year', head: { vi: 'Năm bình chọn', en: 'Year' }, alsoCalled: ['Năm', 'Năm công nhận', 'Kỳ bình chọn', 'Năm đạt'], kind: 'year', width: 12, isRequired: true },
    { key: 'decisionNumber', head: { vi: 'Số quyết định', en: 'Decision' }, alsoCalled: ['Quyết định', 'Số QĐ', 'Quyết định công nhận', 'QĐ công nhận'], kind: 'text', width: 24 },
    { key: 'decidedOn', head: { vi: 'Ngày quyết định', en: 'Date of decision' }, alsoCalled: ['Ngày QĐ', 'Ngày công nhận'], kind: 'day', width: 14 },
    { key: 'issuedOn', head: { vi: 'Ngày cấp', en: 'Issued on' }, alsoCalled: ['Ngày cấp giấy', 'Ngày cấp giấy chứng nhận', 'Ngày cấp GCN'], kind: 'day', width: 13, meaning: { vi: 'Bắt buộc khi có số giấy chứng nhận', en: 'Required where there is a certificate number' } },
    { key: 'validTo', head: { vi: 'Có giá trị đến', en: 'Valid to' }, alsoCalled: ['Thời hạn', 'Hiệu lực đến', 'Hết hạn', 'Giá trị đến ngày', 'Có hiệu lực đến'], kind: 'day', width: 14, meaning: { vi: 'Như in trên giấy; giấy không ghi thì để trống, không tự tính', en: 'As the paper prints it; empty where it prints none, never computed' } },
    { key: 'withdrawnOn', head: { vi: 'Ngày thu hồi', en: 'Withdrawn on' }, alsoCalled: [], kind: 'day', width: 13 },
    { key: 'withdrawnReason', head: { vi: 'Lý do thu hồi', en: 'Reason of withdrawal' }, alsoCalled: [], kind: 'text', width: 36, meaning: { vi: 'Bắt buộc khi có ngày thu hồi', en: 'Required where there is a day of withdrawal' } },
    demonstrationField,
    { key: 'state', head: { vi: 'Tình trạng', en: 'State' }, alsoCalled: [], kind: 'text', width: 18, isShownOnly: true },
  ],
}]
