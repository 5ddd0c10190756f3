import type { SheetDescription, SheetField } from '../sheet/field.ts'
import { sectorChoices } from '../programme/sector.ts'
import { choicesOf, demonstrationField } from '../sheet/choice.ts'
import { legalForms } from './facility.ts'
import { legalFormLabels } from './labels.ts'

/** Columns of identity and bank: they come in where the person may write them, and never leave in a file. */
const hidden: readonly SheetField[] = [
  { key: 'taxCode', head: { vi: 'Mã số thuế', en: 'Tax code' }, alsoCalled: ['MST', 'Mã số doanh nghiệp', 'MSDN', 'Mã số thuế doanh nghiệp', 'Tax ID'], kind: 'text', width: 17, isSensitive: true, meaning: { vi: '10 số; đơn vị phụ thuộc 13 số; hộ kinh doanh có thể 12 số. Số 0 đầu phải còn', en: '10 digits; 13 for a branch; a household may have 12. Keep the leading zero' } },
  { key: 'contactName', head: { vi: 'Người liên hệ', en: 'Contact' }, alsoCalled: ['Người đại diện', 'Đại diện', 'Chủ cơ sở', 'Giám đốc', 'Họ tên chủ cơ sở', 'Người đại diện pháp luật', 'Contact person'], kind: 'text', width: 24, isSensitive: true },
  { key: 'contactRole', head: { vi: 'Chức vụ', en: 'Position' }, alsoCalled: ['Chức danh'], kind: 'text', width: 16, isSensitive: true },
  { key: 'phone', head: { vi: 'Điện thoại', en: 'Telephone' }, alsoCalled: ['Số điện thoại', 'SĐT', 'ĐT', 'Điện thoại liên hệ', 'Di động', 'Phone'], kind: 'text', width: 15, isSensitive: true, meaning: { vi: 'Bắt đầu bằng 0, 9 đến 11 số', en: 'Starts with 0, 9 to 11 digits' } },
  { key: 'contactEmail', head: { vi: 'Thư điện tử', en: 'E-mail' }, alsoCalled: ['Email', 'E-mail', 'Hòm thư'], kind: 'text', width: 26, isSensitive: true },
  { key: 'bankName', head: { vi: 'Ngân hàng', en: 'Bank' }, alsoCalled: ['Tên ngân hàng', 'Mở tại ngân hàng'], kind: 'text', width: 26, isSensitive: true },
  { key: 'bankAccount', head: { vi: 'Số tài khoản', en: 'Account number' }, alsoCalled: ['STK', 'Tài khoản', 'Tài khoản ngân hàng'], kind: 'text', width: 20, isSensitive: true, meaning: { vi: 'Số tài khoản mang tên cơ sở', en: 'An account in the facility’s own name' } },
]

/** What the list of facilities counts or keeps by itself; an exported list has these columns, and nothing in them is read. */
const shown: readonly SheetField[] = [
  { key: 'supports', head: { vi: 'Khoản hỗ trợ', en: 'Supports' }, alsoCalled: [], kind: 'whole', width: 11, isShownOnly: true },
  { key: 'products', head: { vi: 'Sản phẩm', en: 'Products' }, alsoCalled: [], kind: 'whole', width: 11, isShownOnly: true },
  { key: 'updated', head: { vi: 'Cập nhật', en: 'Updated' }, alsoCalled: [], kind: 'text', width: 18, isShownOnly: true },
  { key: 'archived', head: { vi: 'Lưu trữ', en: 'Archived' }, alsoCalled: [], kind: 'text', width: 18, isShownOnly: true },
  { key: 'mergedInto', head: { vi: 'Gộp vào', en: 'Merged into' }, alsoCalled: [], kind: 'text', width: 12, isShownOnly: true },
]

/** The sheet of facilities. */
export const facilitySheets: readonly SheetDescription[] = [{
  key: 'facilities',
  name: { vi: 'Cơ sở CNNT', en: 'Facilities' },
  version: 1,
  fields: [
    { key: 'code', head: { vi: 'Mã', en: 'Code' }, alsoCalled: ['Mã cơ sở', 'Mã CS', 'Mã số cơ sở', 'Facility code'], kind: 'text', width: 12, meaning: { vi: 'Mã của hồ sơ đã có, như CS-00142. Cơ sở mới: để trống, hệ thống cấp mã khi ghi', en: 'Code of a record that exists, e.g. CS-00142. For a new facility leave it empty: the code is given on saving' } },
    { key: 'name', head: { vi: 'Tên cơ sở', en: 'Facility' }, alsoCalled: ['Tên cơ sở CNNT', 'Tên cơ sở công nghiệp nông thôn', 'Cơ sở', 'Cơ sở CNNT', 'Tên doanh nghiệp', 'Doanh nghiệp', 'Tên đơn vị', 'Đơn vị thụ hưởng', 'Đơn vị thụ hưởng hỗ trợ', 'Tên cơ sở thụ hưởng', 'Cơ sở được hỗ trợ', 'Tên đơn vị thụ hưởng', 'Tên HTX', 'Name', 'Facility name'], kind: 'text', width: 44, isRequired: true, meaning: { vi: 'Ghi đúng như trên giấy đăng ký', en: 'As the registration paper has it' } },
    { key: 'nameEn', head: { vi: 'Tên tiếng Anh', en: 'English name' }, alsoCalled: ['Tên giao dịch', 'Tên nước ngoài', 'Name in English'], kind: 'text', width: 36, meaning: { vi: 'Để trống thì trang tiếng Anh dùng tên tiếng Việt', en: 'Left empty, English pages use the Vietnamese name' } },
    { key: 'legalForm', head: { vi: 'Loại hình', en: 'Legal form' }, alsoCalled: ['Loại hình pháp lý', 'Hình thức pháp lý', 'Loại hình doanh nghiệp', 'Loại hình cơ sở', 'Loại hình tổ chức', 'Hình thức tổ chức'], kind: 'choice', width: 18, isRequired: true, choices: choicesOf(legalForms, legalFormLabels, {
      enterprise: ['DN', 'công ty', 'công ty TNHH', 'công ty cổ phần', 'CTCP', 'DNTN', 'doanh nghiệp tư nhân', 'doanh nghiệp nhỏ và vừa', 'DNNVV', 'TNHH', 'company'],
      cooperative: ['HTX', 'liên hiệp hợp tác xã', 'LHHTX', 'co-operative'],
      household: ['hộ', 'HKD', 'hộ KD', 'hộ cá thể', 'hộ kinh doanh cá thể', 'hộ sản xuất', 'household'],
    }) },
    { key: 'sector', head: { vi: 'Ngành', en: 'Sector' }, alsoCalled: ['Ngành nghề', 'Ngành hàng', 'Ngành chính', 'Lĩnh vực', 'Ngành nghề sản xuất', 'Ngành nghề chính'], kind: 'choice', width: 30, choices: sectorChoices },
    { key: 'furtherSectors', head: { vi: 'Ngành khác', en: 'Further sectors' }, alsoCalled: ['Các ngành khác'], kind: 'choices', width: 30, choices: sectorChoices, meaning: { vi: 'Nhiều ngành cách nhau bằng dấu chấm phẩy; để trống nếu chỉ có một ngành', en: 'Several are parted by semicolons; empty if there is only one' } },
    { key: 'provinceId', head: { vi: 'Tỉnh, thành phố', en: 'Province' }, alsoCalled: ['Tỉnh', 'Tỉnh, thành', 'Tỉnh/thành phố', 'Tỉnh/TP', 'Tỉnh TP', 'Địa phương', 'Địa bàn', 'Tỉnh thành', 'Province or city'], kind: 'province', width: 28, isRequired: true, meaning: { vi: 'Tên hiện nay. Muốn giữ tỉnh trước sáp nhập, ghi cả ngày cuối: Hà Nam (đến 30/06/2025)', en: 'The name of today. To keep a province of before the mergers, write its last day: Hà Nam (to 30/06/2025)' } },
    { key: 'address', head: { vi: 'Địa chỉ', en: 'Address' }, alsoCalled: ['Địa chỉ cơ sở', 'Địa điểm', 'Địa chỉ trụ sở', 'Nơi sản xuất', 'Địa chỉ sản xuất'], kind: 'text', width: 40, meaning: { vi: 'Số nhà, đường, xã hoặc phường', en: 'Number, street, commune or ward' } },
    { key: 'foundedYear', head: { vi: 'Năm thành lập', en: 'Founded in' }, alsoCalled: ['Thành lập năm', 'Năm TL', 'Năm đăng ký kinh doanh'], kind: 'year', width: 12 },
    { key: 'workers', head: { vi: 'Lao động', en: 'Workers' }, alsoCalled: ['Số lao động', 'Số LĐ', 'Lao động (người)', 'Tổng số lao động', 'LĐ'], kind: 'whole', width: 11, meaning: { vi: 'Số người làm việc thường xuyên. Không có ai thì ghi 0, chưa rõ thì để trống', en: 'People who work here regularly. 0 for none, empty if not known' } },
    ...hidden,
    demonstrationField,
    ...shown,
  ],
}]
