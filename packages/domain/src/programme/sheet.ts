import type { FieldChoice, SheetDescription, SheetField } from '../sheet/field.ts'
import { centreLabels, regionLabels, regionShortLabels } from '../region/labels.ts'
import { centreCodes, regionCodes } from '../region/region.ts'
import { choicesOf, demonstrationField } from '../sheet/choice.ts'
import { programmeKindLabels, sourceLabels, sourceShortLabels } from './labels.ts'
import { programmeKinds } from './programme.ts'
import { sectorChoices } from './sector.ts'
import { sources } from './source.ts'

/** How officers call the four sources besides; money of a province's budget is never the central one. */
const sourceAlso = {
  national: [sourceShortLabels.national.vi, sourceShortLabels.national.en, 'KC quốc gia', 'kinh phí KCQG', 'ngân sách trung ương', 'NSTW', 'trung ương'],
  local: [sourceShortLabels.local.vi, sourceShortLabels.local.en, 'KC địa phương', 'kinh phí KCĐP', 'ngân sách địa phương', 'NSĐP', 'ngân sách tỉnh', 'địa phương'],
  counterpart: [sourceShortLabels.counterpart.vi, sourceShortLabels.counterpart.en, 'vốn đối ứng của cơ sở', 'kinh phí đối ứng', 'cơ sở đóng góp', 'vốn của cơ sở', 'vốn của đơn vị thụ hưởng', 'vốn tự có'],
  other: [sourceShortLabels.other.vi, sourceShortLabels.other.en, 'vốn khác', 'nguồn vốn khác', 'các nguồn khác'],
} as const

/** The four sources as the choices of a cell. */
export const sourceChoices: readonly FieldChoice[] = choicesOf(sources, sourceLabels, sourceAlso)

/** Kinds and regions as officers write them besides. */
const kindAlso = { single: ['đơn lẻ', 'ĐA đơn lẻ', 'single'], group: ['nhóm', 'ĐA nhóm', 'group'], key: ['điểm', 'ĐA điểm', 'đề án KCQG điểm', 'đề án khuyến công quốc gia điểm', 'key'] } as const
const regionAlso = {
  north: [regionShortLabels.north.vi, regionShortLabels.north.en, 'miền Bắc', 'khu vực miền Bắc', 'Bắc'],
  central: [regionShortLabels.central.vi, regionShortLabels.central.en, 'miền Trung', 'miền Trung Tây Nguyên', 'khu vực miền Trung', 'khu vực miền Trung Tây Nguyên'],
  south: [regionShortLabels.south.vi, regionShortLabels.south.en, 'miền Nam', 'khu vực miền Nam', 'Nam'],
} as const
const centreAlso = { ipc1: ['IPC1', 'IPC 1', 'Trung tâm 1', 'TT1', 'TTKC1'], ipc2: ['IPC2', 'IPC 2', 'Trung tâm 2', 'TT2', 'TTKC2'], ipc3: ['IPC3', 'IPC 3', 'Trung tâm 3', 'TT3', 'TTKC3'] } as const

/** What the list of programmes counts by itself. */
const shown: readonly SheetField[] = [
  { key: 'planned', head: { vi: 'Kinh phí dự kiến (đồng)', en: 'Planned (đồng)' }, alsoCalled: [], kind: 'dong', width: 20, isShownOnly: true },
  { key: 'named', head: { vi: 'Số tỉnh trong đề án', en: 'Number of provinces named' }, alsoCalled: ['Tỉnh trong đề án', 'Provinces named'], kind: 'whole', width: 11, isShownOnly: true },
  { key: 'supports', head: { vi: 'Khoản hỗ trợ', en: 'Supports' }, alsoCalled: [], kind: 'whole', width: 11, isShownOnly: true },
  { key: 'facilities', head: { vi: 'Cơ sở', en: 'Facilities' }, alsoCalled: [], kind: 'whole', width: 11, isShownOnly: true },
  { key: 'provinces', head: { vi: 'Số tỉnh có hỗ trợ', en: 'Number of provinces' }, alsoCalled: ['Số tỉnh, thành phố', 'Số tỉnh'], kind: 'whole', width: 11, isShownOnly: true },
  { key: 'total', head: { vi: 'Đã thực hiện (đồng)', en: 'Realised (đồng)' }, alsoCalled: [], kind: 'dong', width: 20, isShownOnly: true },
  { key: 'archived', head: { vi: 'Lưu trữ', en: 'Archived' }, alsoCalled: [], kind: 'text', width: 18, isShownOnly: true },
]

/**
 * The sheets of programmes: the programmes, and what each is meant to cost by year and source.
 * @param types - The types of support, which later nouns keep as dated rows.
 */
export function programmeSheets(types: readonly FieldChoice[]): readonly SheetDescription[] {
  return [
    {
      key: 'programmes',
      name: { vi: 'Đề án', en: 'Programmes' },
      version: 1,
      fields: [
        { key: 'code', head: { vi: 'Mã', en: 'Code' }, alsoCalled: ['Mã đề án', 'Mã ĐA', 'Mã số đề án', 'Programme code'], kind: 'text', width: 24, meaning: { vi: 'Mã của đề án đã có, như textile-2021-2023. Đề án mới: để trống, hệ thống cấp mã khi ghi', en: 'Code of a programme that exists, e.g. textile-2021-2023. For a new one leave it empty: the code is given on saving' } },
        { key: 'name', head: { vi: 'Tên đề án', en: 'Programme' }, alsoCalled: ['Đề án', 'Tên đề án khuyến công', 'Tên chương trình, đề án', 'Tên nhiệm vụ, đề án', 'Nội dung đề án', 'Name'], kind: 'text', width: 52, isRequired: true, meaning: { vi: 'Ghi đúng như trên quyết định', en: 'As the decision has it' } },
        { key: 'nameEn', head: { vi: 'Tên tiếng Anh', en: 'English name' }, alsoCalled: ['Name in English'], kind: 'text', width: 40, meaning: { vi: 'Để trống thì trang tiếng Anh dùng tên tiếng Việt', en: 'Left empty, English pages use the Vietnamese name' } },
        { key: 'kind', head: { vi: 'Loại đề án', en: 'Kind' }, alsoCalled: ['Loại', 'Phân loại', 'Kind of programme'], kind: 'choice', width: 18, isRequired: true, choices: choicesOf(programmeKinds, programmeKindLabels, kindAlso) },
        { key: 'centre', head: { vi: 'Trung tâm', en: 'Centre' }, alsoCalled: ['Đơn vị thực hiện', 'Trung tâm thực hiện', 'Đơn vị chủ trì'], kind: 'choice', width: 34, choices: choicesOf(centreCodes, centreLabels, centreAlso), meaning: { vi: 'Trung tâm phụ trách khu vực trong những năm này; đề án địa phương để trống', en: 'The centre that serves the region in these years; empty for a local programme' } },
        { key: 'region', head: { vi: 'Khu vực', en: 'Region' }, alsoCalled: ['Vùng', 'Miền'], kind: 'choice', width: 26, choices: choicesOf(regionCodes, regionLabels, regionAlso) },
        { key: 'sector', head: { vi: 'Ngành', en: 'Sector' }, alsoCalled: ['Ngành hàng', 'Ngành nghề', 'Lĩnh vực'], kind: 'choice', width: 24, choices: sectorChoices, meaning: { vi: 'Đề án điểm có một ngành; đề án nhóm, đơn lẻ có thể để trống', en: 'A key programme has one; a group or single one may have none' } },
        { key: 'yearFrom', head: { vi: 'Từ năm', en: 'From' }, alsoCalled: ['Năm bắt đầu', 'Năm đầu', 'From year'], kind: 'year', width: 9, isRequired: true },
        { key: 'yearTo', head: { vi: 'Đến năm', en: 'To' }, alsoCalled: ['Năm kết thúc', 'Năm cuối', 'To year'], kind: 'year', width: 9, isRequired: true },
        { key: 'renewsCode', head: { vi: 'Tiếp nối đề án', en: 'Renews' }, alsoCalled: ['Tiếp nối', 'Mã đề án được tiếp nối'], kind: 'text', width: 24, meaning: { vi: 'Mã của đề án trước, cùng ngành, kết thúc trước năm bắt đầu', en: 'Code of the earlier programme of the same sector' } },
        { key: 'nationalCode', head: { vi: 'Chương trình quốc gia', en: 'National programme' }, alsoCalled: ['Chương trình', 'Thuộc chương trình', 'Chương trình khuyến công quốc gia'], kind: 'text', width: 40, meaning: { vi: 'Mã hoặc tên của chương trình khuyến công quốc gia; các năm của đề án phải nằm trong đó', en: 'Code or name of the national programme; the years must lie within it' } },
        { key: 'objective', head: { vi: 'Mục tiêu', en: 'Objective' }, alsoCalled: ['Mục tiêu đề án', 'Mục đích'], kind: 'paragraphs', width: 50 },
        { key: 'decision', head: { vi: 'Quyết định', en: 'Decision' }, alsoCalled: ['Số quyết định', 'QĐ phê duyệt', 'Quyết định phê duyệt', 'Số QĐ', 'Căn cứ'], kind: 'text', width: 26, meaning: { vi: 'Số, ký hiệu như in trên văn bản', en: 'Number as printed' } },
        { key: 'decidedOn', head: { vi: 'Ngày quyết định', en: 'Date of decision' }, alsoCalled: ['Ngày QĐ', 'Ngày phê duyệt', 'Ngày ký'], kind: 'day', width: 14 },
        { key: 'provinceIds', head: { vi: 'Các tỉnh, thành phố của đề án', en: 'Provinces in the programme' }, alsoCalled: ['Tỉnh, thành trong đề án', 'Tỉnh, thành phố', 'Địa bàn', 'Địa bàn thực hiện', 'Địa bàn triển khai', 'Các tỉnh', 'Tỉnh', 'Tỉnh, thành', 'Địa phương'], kind: 'provinces', width: 44, meaning: { vi: 'Cách nhau bằng dấu chấm phẩy, theo địa giới những năm của đề án', en: 'Parted by semicolons, as they stood in the years of the programme' } },
        { key: 'types', head: { vi: 'Nội dung hỗ trợ', en: 'Types of support' }, alsoCalled: ['Loại hình hỗ trợ', 'Các nội dung hỗ trợ', 'Nội dung'], kind: 'choices', width: 44, choices: types, meaning: { vi: 'Cách nhau bằng dấu chấm phẩy', en: 'Parted by semicolons' } },
        demonstrationField,
        ...shown,
      ],
    },
    {
      key: 'programme-budgets',
      name: { vi: 'Kinh phí dự kiến', en: 'Budgets' },
      version: 1,
      fields: [
        { key: 'programmeCode', head: { vi: 'Mã đề án', en: 'Programme code' }, alsoCalled: ['Mã', 'Mã ĐA'], kind: 'text', width: 24, meaning: { vi: 'Đề án chưa có mã thì để trống và ghi tên', en: 'Empty where the programme has no code yet; then give its name' } },
        { key: 'programmeName', head: { vi: 'Tên đề án', en: 'Programme' }, alsoCalled: ['Đề án'], kind: 'text', width: 52, meaning: { vi: 'Đúng như ở trang đề án; chỉ cần khi đề án chưa có mã', en: 'As on the first sheet; needed only where there is no code yet' } },
        { key: 'year', head: { vi: 'Năm', en: 'Year' }, alsoCalled: ['Năm kế hoạch'], kind: 'year', width: 9, isRequired: true },
        { key: 'source', head: { vi: 'Nguồn', en: 'Source' }, alsoCalled: ['Nguồn vốn', 'Nguồn kinh phí'], kind: 'choice', width: 24, isRequired: true, choices: sourceChoices },
        { key: 'dong', head: { vi: 'Kinh phí (đồng)', en: 'Budget (đồng)' }, alsoCalled: ['Kinh phí', 'Số tiền', 'Kinh phí dự kiến', 'Dự toán'], kind: 'dong', width: 20, isRequired: true, meaning: { vi: 'Số tiền dự kiến của một năm, một nguồn, đồng', en: 'What it is meant to cost in one year from one source, đồng' } },
      ],
    },
  ]
}
