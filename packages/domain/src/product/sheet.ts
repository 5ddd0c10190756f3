import type { SheetDescription } from '../sheet/field.ts'
import { choicesOf, demonstrationField } from '../sheet/choice.ts'
import { plateLabels, productGroupLabels, productStatusLabels } from './labels.ts'
import { plates, productGroups, productStatuses } from './product.ts'

/** The sheets of products: the products, and the lines of each one's specification. */
export const productSheets: readonly SheetDescription[] = [
  {
    key: 'products',
    name: { vi: 'Sản phẩm', en: 'Products' },
    version: 1,
    fields: [
      { key: 'slug', head: { vi: 'Mã sản phẩm', en: 'Product code' }, alsoCalled: ['Mã SP', 'Mã'], kind: 'text', width: 30, meaning: { vi: 'Mã của sản phẩm đã có, là phần cuối địa chỉ trang sản phẩm. Sản phẩm mới: để trống, hệ thống cấp mã khi ghi', en: 'Code of a product that exists: the last part of its page’s address. For a new one leave it empty: the code is given on saving' } },
      { key: 'name', head: { vi: 'Tên sản phẩm', en: 'Product' }, alsoCalled: ['Sản phẩm', 'Tên sản phẩm, bộ sản phẩm', 'Sản phẩm/bộ sản phẩm', 'Tên SP', 'Name'], kind: 'text', width: 44, isRequired: true },
      { key: 'nameEn', head: { vi: 'Tên tiếng Anh', en: 'English name' }, alsoCalled: ['Name in English'], kind: 'text', width: 36, meaning: { vi: 'Để trống thì trang tiếng Anh dùng tên tiếng Việt', en: 'Left empty, English pages use the Vietnamese name' } },
      { key: 'facilityCode', head: { vi: 'Mã cơ sở', en: 'Facility code' }, alsoCalled: ['Mã CS'], kind: 'text', width: 12, meaning: { vi: 'Chưa có mã thì để trống và ghi tên cơ sở', en: 'Empty where there is none; then give the name' } },
      { key: 'facilityName', head: { vi: 'Cơ sở CNNT', en: 'Facility' }, alsoCalled: ['Tên cơ sở', 'Cơ sở', 'Tên cơ sở CNNT', 'Đơn vị sản xuất', 'Cơ sở sản xuất', 'Chủ thể', 'Tên doanh nghiệp', 'Doanh nghiệp', 'Đơn vị'], kind: 'text', width: 44, meaning: { vi: 'Cần khi để trống mã cơ sở', en: 'Needed where the code of the facility is empty' } },
      { key: 'facilityProvinceId', head: { vi: 'Tỉnh, thành phố', en: 'Province' }, alsoCalled: ['Tỉnh', 'Tỉnh, thành', 'Tỉnh/thành phố', 'Tỉnh/TP', 'Địa phương', 'Địa bàn'], kind: 'province', width: 28, isForeignOnly: true, meaning: { vi: 'Tỉnh của cơ sở, để phân biệt hai cơ sở cùng tên', en: 'Province of the facility, to tell two of one name apart' } },
      { key: 'group', head: { vi: 'Nhóm sản phẩm', en: 'Group' }, alsoCalled: ['Nhóm', 'Nhóm hàng', 'Ngành hàng', 'Loại sản phẩm'], kind: 'choice', width: 40, isRequired: true, choices: choicesOf(productGroups, productGroupLabels, {
        handicraft: ['TCMN', 'hàng thủ công mỹ nghệ', 'nhóm sản phẩm thủ công mỹ nghệ', 'thủ công', 'handicraft'],
        food: ['thực phẩm', 'chế biến nông sản', 'chế biến nông, lâm, thủy sản, đồ uống', 'nhóm sản phẩm chế biến nông, lâm, thủy sản, đồ uống', 'chế biến nông lâm thủy sản và đồ uống', 'đồ uống', 'food'],
        mechanical: ['cơ khí', 'thiết bị, máy móc', 'máy móc, thiết bị, dụng cụ và phụ tùng cơ khí', 'nhóm sản phẩm về thiết bị, máy móc, dụng cụ và phụ tùng cơ khí', 'mechanical'],
        other: ['khác', 'nhóm các sản phẩm khác', 'các sản phẩm khác', 'other'],
      }) },
      { key: 'summary', head: { vi: 'Giới thiệu ngắn', en: 'Summary' }, alsoCalled: ['Giới thiệu', 'Mô tả', 'Mô tả ngắn', 'Mô tả sản phẩm'], kind: 'text', width: 60, meaning: { vi: 'Một hai câu; cần có trước khi trưng bày', en: 'A sentence or two; needed before it is shown' } },
      { key: 'summaryEn', head: { vi: 'Giới thiệu ngắn (tiếng Anh)', en: 'Summary (English)' }, alsoCalled: [], kind: 'text', width: 60 },
      { key: 'story', head: { vi: 'Câu chuyện', en: 'Story' }, alsoCalled: ['Câu chuyện sản phẩm', 'Giới thiệu chi tiết', 'Mô tả chi tiết'], kind: 'paragraphs', width: 60, meaning: { vi: 'Nhiều đoạn cách nhau một dòng trống', en: 'Paragraphs are parted by an empty line' } },
      { key: 'storyEn', head: { vi: 'Câu chuyện (tiếng Anh)', en: 'Story (English)' }, alsoCalled: [], kind: 'paragraphs', width: 60 },
      { key: 'isSet', head: { vi: 'Bộ sản phẩm', en: 'A set' }, alsoCalled: ['Là bộ sản phẩm'], kind: 'flag', width: 11, meaning: { vi: '“có” nếu là bộ gồm nhiều sản phẩm', en: '“yes” where it is a set of several' } },
      { key: 'plate', head: { vi: 'Tranh minh hoạ', en: 'Picture' }, alsoCalled: ['Hình minh hoạ', 'Hình ảnh'], kind: 'choice', width: 26, choices: choicesOf(plates, plateLabels), meaning: { vi: 'Tranh vẽ sẵn thay cho ảnh chụp; để trống thì dùng tranh của nhóm', en: 'A drawn picture in place of a photograph; left empty, that of the group' } },
      demonstrationField,
      { key: 'status', head: { vi: 'Trạng thái', en: 'Status' }, alsoCalled: [], kind: 'choice', width: 18, isShownOnly: true, choices: choicesOf(productStatuses, productStatusLabels), meaning: { vi: 'Chỉ để xem. Sản phẩm nhập vào là bản nháp; trưng bày từ trang sản phẩm', en: 'To be read only. What comes in is a draft; it is shown from its page' } },
    ],
  },
  {
    key: 'specifications',
    name: { vi: 'Thông số', en: 'Specifications' },
    version: 1,
    fields: [
      { key: 'productSlug', head: { vi: 'Mã sản phẩm', en: 'Product code' }, alsoCalled: ['Mã SP', 'Mã'], kind: 'text', width: 30, meaning: { vi: 'Sản phẩm chưa có mã thì để trống, ghi tên và mã cơ sở', en: 'Empty where the product has no code yet; then give its name and its facility' } },
      { key: 'productName', head: { vi: 'Tên sản phẩm', en: 'Product' }, alsoCalled: ['Sản phẩm'], kind: 'text', width: 44 },
      { key: 'facilityCode', head: { vi: 'Mã cơ sở', en: 'Facility code' }, alsoCalled: ['Mã CS'], kind: 'text', width: 12 },
      { key: 'facilityName', head: { vi: 'Cơ sở CNNT', en: 'Facility' }, alsoCalled: ['Tên cơ sở', 'Cơ sở'], kind: 'text', width: 44, meaning: { vi: 'Cần khi cơ sở chưa có mã', en: 'Needed where the facility has no code' } },
      { key: 'label', head: { vi: 'Thông số', en: 'Property' }, alsoCalled: ['Tên thông số', 'Chỉ tiêu'], kind: 'text', width: 26, isRequired: true, meaning: { vi: 'Ví dụ: Kích thước, Khối lượng. Theo thứ tự của các dòng', en: 'E.g. size, weight. In the order of the rows' } },
      { key: 'labelEn', head: { vi: 'Thông số (tiếng Anh)', en: 'Property (English)' }, alsoCalled: [], kind: 'text', width: 26 },
      { key: 'value', head: { vi: 'Giá trị', en: 'Value' }, alsoCalled: ['Giá trị thông số'], kind: 'text', width: 36, isRequired: true },
      { key: 'valueEn', head: { vi: 'Giá trị (tiếng Anh)', en: 'Value (English)' }, alsoCalled: [], kind: 'text', width: 36 },
    ],
  },
]
