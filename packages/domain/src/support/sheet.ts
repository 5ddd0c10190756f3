import type { FieldChoice, SheetDescription, SheetField } from '../sheet/field.ts'
import type { Measure, Source } from './support.ts'
import { facilitySheets } from '../facility/sheet.ts'
import { sourceChoices } from '../programme/sheet.ts'
import { choicesOf, demonstrationField } from '../sheet/choice.ts'
import { measureLabels, sourceShortLabels, stateLabels, supportTypeLabels, variantLabels } from './labels.ts'
import { measures, sources, supportStates } from './support.ts'
import { supportTypeCodes } from './types.ts'
import { supportVariants } from './variant.ts'

/** The types of support as the choices of a cell, with what officers' tables and the reports call them besides. */
export const typeChoices: readonly FieldChoice[] = choicesOf(supportTypeCodes, supportTypeLabels, {
  'demo-model': ['mô hình trình diễn', 'mô hình trình diễn kỹ thuật', 'MHTD', 'xây dựng MHTD', 'hỗ trợ xây dựng mô hình trình diễn kỹ thuật', 'demonstration model'],
  'machinery': ['máy móc', 'máy móc thiết bị', 'máy móc thiết bị tiên tiến', 'máy móc tiên tiến', 'MMTB', 'ứng dụng MMTB', 'ứng dụng MMTB tiên tiến', 'ứng dụng máy móc tiên tiến', 'hỗ trợ ứng dụng máy móc thiết bị tiên tiến', 'hỗ trợ máy móc thiết bị', 'machinery'],
  'showroom': ['phòng trưng bày', 'hỗ trợ đầu tư phòng trưng bày', 'xây dựng phòng trưng bày'],
  'consultancy': ['tư vấn', 'thuê tư vấn', 'hỗ trợ thuê tư vấn', 'tư vấn trợ giúp các cơ sở CNNT'],
  'conference': ['hội nghị', 'hội thảo', 'hội nghị, hội thảo', 'tổ chức các hội nghị, hội thảo', 'conference', 'workshop'],
  'vocational-training': ['đào tạo nghề', 'đào tạo', 'truyền nghề', 'đào tạo lao động', 'training', 'vocational training'],
  'management-capacity': ['năng lực quản lý', 'tập huấn', 'đào tạo khởi sự', 'khởi sự doanh nghiệp'],
  'product-development': ['phát triển sản phẩm', 'bình chọn sản phẩm', 'hội chợ', 'hội chợ, triển lãm', 'xây dựng thương hiệu', 'tham gia hội chợ'],
  'information': ['thông tin', 'tuyên truyền', 'thông tin, tuyên truyền', 'cung cấp thông tin'],
  'linkage': ['liên doanh, liên kết', 'liên kết', 'cụm công nghiệp'],
  'international': ['hợp tác quốc tế'],
  'administration': ['quản lý chương trình', 'tổ chức thực hiện'],
})

const stateChoices = choicesOf(supportStates, stateLabels, {
  'approved': ['đã phê duyệt', 'được duyệt', 'đã duyệt', 'phê duyệt'],
  'contracted': ['đã ký hợp đồng', 'hợp đồng'],
  'in-progress': ['đang triển khai', 'đang làm', 'thực hiện'],
  'accepted': ['đã nghiệm thu', 'hoàn thành', 'đã hoàn thành'],
  'settled': ['quyết toán', 'đã quyết toán', 'đã thanh lý', 'thanh lý'],
  'stopped': ['ngừng', 'dừng', 'ngừng thực hiện', 'dừng thực hiện'],
  'cancelled': ['đã hủy', 'huỷ', 'đã huỷ'],
})
const measureChoices = choicesOf(Object.keys(measures) as Measure[], measureLabels, {
  planned: ['KH', 'theo kế hoạch'],
  approved: ['phê duyệt', 'đã duyệt', 'duyệt'],
  contracted: ['hợp đồng', 'giá trị hợp đồng'],
  realised: ['đã thực hiện', 'TH'],
  accepted: ['đã nghiệm thu'],
  settled: ['đã quyết toán', 'QT'],
  returned: ['thu hồi', 'hoàn trả', 'trả lại', 'nộp trả'],
})

/** Heads under which officers' own tables have money side by side: the source alone means what was realised. */
const sourceHeads: Record<Source, readonly string[]> = {
  national: ['KCQG', 'Kinh phí KCQG', 'Khuyến công quốc gia', 'KC quốc gia', 'Kinh phí khuyến công quốc gia', 'NSTW', 'Ngân sách trung ương', 'Vốn KCQG', 'Nguồn KCQG', 'Hỗ trợ từ KCQG'],
  local: ['KCĐP', 'Kinh phí KCĐP', 'Khuyến công địa phương', 'KC địa phương', 'Kinh phí khuyến công địa phương', 'NSĐP', 'Ngân sách địa phương', 'Ngân sách tỉnh', 'Vốn KCĐP', 'Nguồn KCĐP'],
  counterpart: ['Đối ứng', 'Vốn đối ứng', 'Kinh phí đối ứng', 'Đối ứng của cơ sở', 'Vốn đối ứng của cơ sở', 'Cơ sở đối ứng', 'Cơ sở CNNT đóng góp', 'Vốn của đơn vị thụ hưởng', 'Vốn tự có'],
  other: ['Nguồn khác', 'Vốn khác', 'Kinh phí khác', 'Khác'],
}
const measureHeads: Partial<Record<Measure, readonly string[]>> = { planned: ['kế hoạch', 'dự toán'], approved: ['được duyệt', 'phê duyệt', 'đã duyệt'], contracted: ['hợp đồng', 'theo hợp đồng'], realised: ['thực hiện', 'đã thực hiện'], accepted: ['nghiệm thu'], settled: ['quyết toán', 'đã quyết toán'], advanced: ['tạm ứng', 'đã tạm ứng'], returned: ['thu hồi'] }

/** `realised.national` and the like: money side by side, which only officers' own tables have. */
function wideMoney(measure: Measure, source: Source): SheetField {
  const [short, of] = [sourceShortLabels[source], measureLabels[measure]]
  const isPlain = measure === 'realised'
  const own = { national: 'KCQG', local: 'KCĐP', counterpart: 'Đối ứng', other: 'Nguồn khác' }[source]
  return {
    key: `${measure}.${source}`,
    head: isPlain ? { vi: `${own} (đồng)`, en: `${short.en} (đồng)` } : { vi: `${own} – ${of.vi.toLowerCase()} (đồng)`, en: `${short.en} – ${of.en.toLowerCase()} (đồng)` },
    alsoCalled: [...(isPlain ? sourceHeads[source] : []), ...(measureHeads[measure] ?? []).flatMap(word => sourceHeads[source].slice(0, 4).flatMap(head => [`${head} ${word}`, `${word} ${head}`]))],
    kind: 'dong',
    width: 18,
    isForeignOnly: true,
    meaning: isPlain ? { vi: 'Số đã thực hiện của nguồn này, ghi cạnh nhau trong bảng', en: 'Realised from this source, side by side in the table' } : { vi: `Số ${of.vi.toLowerCase()} của nguồn này, ghi cạnh nhau trong bảng`, en: `${of.en} from this source, side by side in the table` },
  }
}

const wide = (['realised', 'planned', 'approved', 'contracted', 'advanced', 'accepted', 'settled'] as const).flatMap(measure => sources.map(source => wideMoney(measure, source)))

/** What a facility that is met for the first time is made of, beside its name and province. */
const newFacility: readonly SheetField[] = [
  { key: 'facilityForm', head: { vi: 'Loại hình cơ sở', en: 'Legal form of the facility' }, alsoCalled: ['Loại hình doanh nghiệp', 'Loại hình pháp lý'], kind: 'choice', width: 18, isForeignOnly: true, choices: facilitySheets[0]!.fields.find(field => field.key === 'legalForm')!.choices!, meaning: { vi: 'Chỉ cần khi cơ sở chưa có trong sổ và tên không nói rõ', en: 'Only needed where the facility is new and its name does not say' } },
  { key: 'facilityAddress', head: { vi: 'Địa chỉ cơ sở', en: 'Address of the facility' }, alsoCalled: ['Địa chỉ', 'Địa chỉ đơn vị thụ hưởng', 'Địa chỉ doanh nghiệp'], kind: 'text', width: 36, isForeignOnly: true, meaning: { vi: 'Ghi vào hồ sơ cơ sở mới; cơ sở đã có thì không đổi', en: 'Goes into the record of a new facility; one on record stays as it is' } },
]

const foreign: readonly SheetField[] = [
  ...newFacility,
  ...wide,
  { key: 'moneyOn', head: { vi: 'Ngày ghi nhận', en: 'Day of the money' }, alsoCalled: ['Ngày nghiệm thu', 'Ngày quyết toán', 'Thời điểm nghiệm thu', 'Ngày thanh toán'], kind: 'day', width: 14, isForeignOnly: true, meaning: { vi: 'Ngày của số tiền ghi cạnh nhau; bảng không có cột này thì ghi một ngày cho cả bảng', en: 'Day of the money side by side; one day for the whole table where it has no such column' } },
  { key: 'moneyDecision', head: { vi: 'Văn bản của số tiền', en: 'Paper of the money' }, alsoCalled: ['Quyết định', 'Số quyết định', 'Số QĐ', 'Số văn bản', 'Văn bản', 'Số hợp đồng'], kind: 'text', width: 24, isForeignOnly: true },
  { key: 'moneyAssumption', head: { vi: 'Phân nguồn giả định', en: 'Split assumed' }, alsoCalled: [], kind: 'flag', width: 12, isForeignOnly: true, meaning: { vi: '“có”: không văn bản nào nêu phân chia theo nguồn', en: '“yes”: no paper states the split by source' } },
]

const shown: readonly SheetField[] = [
  { key: 'kind', head: { vi: 'Loại đề án', en: 'Kind' }, alsoCalled: [], kind: 'text', width: 18, isShownOnly: true },
  { key: 'total', head: { vi: 'Tổng thực hiện (đồng)', en: 'Realised in all (đồng)' }, alsoCalled: ['Tổng kinh phí', 'Tổng cộng', 'Tổng số', 'Cộng', 'Tổng'], kind: 'dong', width: 20, isShownOnly: true },
  { key: 'advanced', head: { vi: 'Đã tạm ứng (đồng)', en: 'Advanced (đồng)' }, alsoCalled: [], kind: 'dong', width: 18, isShownOnly: true },
  { key: 'archived', head: { vi: 'Lưu trữ', en: 'Archived' }, alsoCalled: [], kind: 'text', width: 18, isShownOnly: true },
]

/** The sheets of supports: the supports, and every entry of their money. */
export const supportSheets: readonly SheetDescription[] = [
  {
    key: 'supports',
    name: { vi: 'Khoản hỗ trợ', en: 'Supports' },
    version: 1,
    fields: [
      { key: 'code', head: { vi: 'Mã', en: 'Code' }, alsoCalled: ['Mã khoản', 'Mã khoản hỗ trợ', 'Mã hỗ trợ', 'Mã hồ sơ', 'Support code'], kind: 'text', width: 14, meaning: { vi: 'Mã của khoản đã có, như KC22-0142, hoặc mã hồ sơ đã cấp từ trước. Khoản mới: để trống, hệ thống cấp mã khi ghi', en: 'Code of a support that exists, e.g. KC22-0142, or a code given elsewhere. For a new one leave it empty: the code is given on saving' } },
      { key: 'ref', head: { vi: 'Số tạm', en: 'Temporary no.' }, alsoCalled: [], kind: 'text', width: 10, meaning: { vi: 'Chỉ cho khoản chưa có mã mà có bút toán ở trang sau: ghi một số tùy chọn, rồi ghi đúng số đó ở trang bút toán', en: 'Only for a support without a code that has entries on the next sheet: any number, repeated there' } },
      { key: 'programmeCode', head: { vi: 'Mã đề án', en: 'Programme code' }, alsoCalled: ['Mã ĐA'], kind: 'text', width: 24, meaning: { vi: 'Chưa có mã thì để trống và ghi tên đề án', en: 'Empty where there is none; then give the name' } },
      { key: 'programmeName', head: { vi: 'Đề án', en: 'Programme' }, alsoCalled: ['Tên đề án', 'Thuộc đề án', 'Chương trình, đề án'], kind: 'text', width: 46, meaning: { vi: 'Cần khi để trống mã đề án', en: 'Needed where the code of the programme is empty' } },
      { key: 'planYear', head: { vi: 'Năm kế hoạch', en: 'Plan year' }, alsoCalled: ['Năm', 'Năm KH', 'Năm thực hiện', 'Năm hỗ trợ', 'Kế hoạch năm', 'Year'], kind: 'year', width: 12, isRequired: true },
      { key: 'type', head: { vi: 'Loại hình hỗ trợ', en: 'Type' }, alsoCalled: ['Nội dung hỗ trợ', 'Loại hình', 'Nội dung', 'Hình thức hỗ trợ', 'Nội dung hoạt động', 'Type of support'], kind: 'choice', width: 38, isRequired: true, choices: typeChoices },
      { key: 'facilityCode', head: { vi: 'Mã cơ sở', en: 'Facility code' }, alsoCalled: ['Mã CS'], kind: 'text', width: 12, meaning: { vi: 'Chưa có mã thì để trống và ghi tên cơ sở', en: 'Empty where there is none; then give the name' } },
      { key: 'facilityName', head: { vi: 'Cơ sở CNNT', en: 'Facility' }, alsoCalled: ['Tên cơ sở', 'Cơ sở', 'Tên cơ sở CNNT', 'Tên cơ sở công nghiệp nông thôn', 'Tên doanh nghiệp', 'Doanh nghiệp', 'Tên đơn vị', 'Đơn vị thụ hưởng', 'Cơ sở thụ hưởng', 'Tên cơ sở thụ hưởng', 'Cơ sở được hỗ trợ', 'Tên đơn vị thụ hưởng', 'Đơn vị được hỗ trợ'], kind: 'text', width: 44, meaning: { vi: 'Cần khi để trống mã cơ sở; tìm theo tên và tỉnh. Hội nghị, hội thảo không gắn với cơ sở: ghi nơi tổ chức', en: 'Needed where the code of the facility is empty; found by name and province. An event has no facility: give its place' } },
      { key: 'facilityTaxCode', head: { vi: 'Mã số thuế của cơ sở', en: 'Facility tax code' }, alsoCalled: ['Mã số thuế', 'MST', 'Tax code', 'Mã số doanh nghiệp'], kind: 'text', width: 17, isForeignOnly: true, isSensitive: true, meaning: { vi: 'Để tìm cơ sở khi không có mã', en: 'To find the facility where it has no code' } },
      { key: 'provinceId', head: { vi: 'Tỉnh, thành phố', en: 'Province' }, alsoCalled: ['Tỉnh', 'Tỉnh, thành', 'Tỉnh/thành phố', 'Tỉnh/TP', 'Tỉnh TP', 'Địa phương', 'Địa bàn', 'Tỉnh thành'], kind: 'province', width: 28, isRequired: true, meaning: { vi: 'Tỉnh của năm kế hoạch, không phải tỉnh sau sáp nhập', en: 'The province of the plan year, not its successor' } },
      { key: 'title', head: { vi: 'Tên, nội dung', en: 'Title' }, alsoCalled: ['Tên, nội dung cụ thể', 'Nội dung cụ thể', 'Tên nội dung', 'Tên máy móc thiết bị', 'Máy móc, thiết bị hỗ trợ', 'Thiết bị', 'Tên hội nghị', 'Nội dung chi tiết'], kind: 'text', width: 44, meaning: { vi: 'Ví dụ: máy phay CNC 5 trục; hội nghị khuyến công phía Bắc', en: 'E.g. a five-axis milling machine; the northern conference' } },
      { key: 'place', head: { vi: 'Nơi tổ chức', en: 'Place of event' }, alsoCalled: ['Địa điểm', 'Địa điểm tổ chức', 'Địa điểm thực hiện'], kind: 'text', width: 30, meaning: { vi: 'Với hội nghị, hội thảo, lớp học: hội trường, xã hoặc phường', en: 'For an event or a course: hall, commune or ward' } },
      { key: 'participants', head: { vi: 'Số người dự', en: 'Participants' }, alsoCalled: ['Số đại biểu', 'Số học viên', 'Số lao động được đào tạo', 'Số người tham dự'], kind: 'whole', width: 12 },
      { key: 'variant', head: { vi: 'Định mức áp dụng', en: 'Norm applied' }, alsoCalled: ['Định mức'], kind: 'choice', width: 26, choices: choicesOf(supportVariants, variantLabels), meaning: { vi: 'Để trống là thông thường. Dây chuyền, mô hình nhân rộng và sản xuất sạch hơn có định mức riêng', en: 'Empty means standard. A production line, a model to be copied and cleaner production have norms of their own' } },
      { key: 'state', head: { vi: 'Trạng thái', en: 'State' }, alsoCalled: ['Bước', 'Tiến độ', 'Tình trạng', 'Kết quả', 'Step'], kind: 'choice', width: 24, isRequired: true, choices: stateChoices },
      { key: 'normJustification', head: { vi: 'Giải trình vượt mức', en: 'Reason above the norm' }, alsoCalled: ['Giải trình'], kind: 'paragraphs', width: 40, meaning: { vi: 'Văn bản nào cho phép, vì sao; chỉ khi tiền nhà nước vượt định mức', en: 'Which paper allows it and why; only where state money is above the norm' } },
      { key: 'note', head: { vi: 'Ghi chú', en: 'Note' }, alsoCalled: ['Chú thích', 'Diễn giải'], kind: 'paragraphs', width: 40 },
      demonstrationField,
      ...foreign,
      ...shown,
    ],
  },
  {
    key: 'amounts',
    name: { vi: 'Bút toán', en: 'Entries of money' },
    version: 1,
    fields: [
      { key: 'supportCode', head: { vi: 'Mã khoản hỗ trợ', en: 'Support code' }, alsoCalled: ['Mã khoản', 'Mã'], kind: 'text', width: 16, isRequired: true, meaning: { vi: 'Mã của khoản; khoản chưa có mã thì ghi số tạm đã ghi ở trang khoản hỗ trợ', en: 'Code of the support; where it has none yet, its temporary number on the sheet of supports' } },
      { key: 'ordinal', head: { vi: 'Số', en: 'No.' }, alsoCalled: ['Bút toán số', 'Số thứ tự bút toán'], kind: 'whole', width: 7, meaning: { vi: 'Số của bút toán trong khoản, để bút toán khác nhắc tới', en: 'Number of the entry within its support, for others to name' } },
      { key: 'measure', head: { vi: 'Số đo', en: 'Measure' }, alsoCalled: ['Loại số', 'Chỉ tiêu'], kind: 'choice', width: 20, isRequired: true, choices: measureChoices, meaning: { vi: 'Kế hoạch, được duyệt, hợp đồng: số mới thay số cũ. Tạm ứng, thực hiện, nghiệm thu, quyết toán, thu hồi: cộng dồn', en: 'Planned, approved, contracted: a new figure replaces the old one. Advanced, realised, accepted, settled, returned: they add up' } },
      { key: 'source', head: { vi: 'Nguồn', en: 'Source' }, alsoCalled: ['Nguồn vốn', 'Nguồn kinh phí'], kind: 'choice', width: 24, isRequired: true, choices: sourceChoices },
      { key: 'on', head: { vi: 'Ngày', en: 'Day' }, alsoCalled: ['Ngày văn bản', 'Ngày ghi nhận', 'Ngày tháng', 'Date'], kind: 'day', width: 12, isRequired: true, meaning: { vi: 'Ngày trên văn bản', en: 'The day on the paper' } },
      { key: 'dong', head: { vi: 'Số tiền (đồng)', en: 'Amount (đồng)' }, alsoCalled: ['Số tiền', 'Kinh phí', 'Kinh phí (đồng)', 'Amount'], kind: 'dong', width: 20, isRequired: true, meaning: { vi: 'Số nguyên, đồng. Chỉ bút toán trừ mới âm', en: 'Whole đồng. Only a counter-entry is negative' } },
      { key: 'decision', head: { vi: 'Văn bản', en: 'Paper' }, alsoCalled: ['Số văn bản', 'Quyết định', 'Số quyết định', 'Chứng từ', 'Số chứng từ'], kind: 'text', width: 26, meaning: { vi: 'Số, ký hiệu như in trên văn bản; để trống nếu chưa có', en: 'Number as printed; empty if there is none yet' } },
      { key: 'corrects', head: { vi: 'Sửa/Trừ bút toán số', en: 'Revises or counters no.' }, alsoCalled: ['Thay bút toán số', 'Trừ bút toán số', 'Sửa bút toán số'], kind: 'whole', width: 12, meaning: { vi: 'Số của bút toán được thay (số đo mức) hoặc được trừ (số đo dòng) trong cùng khoản', en: 'Number of the entry of the same support that this one replaces (a level) or takes back (a flow)' } },
      { key: 'reason', head: { vi: 'Lý do', en: 'Reason' }, alsoCalled: ['Lý do sửa'], kind: 'text', width: 40, meaning: { vi: 'Bắt buộc khi sửa hoặc trừ một bút toán', en: 'Required where an entry is revised or countered' } },
      { key: 'assumption', head: { vi: 'Phân nguồn giả định', en: 'Split assumed' }, alsoCalled: [], kind: 'flag', width: 12, meaning: { vi: '“có”: không văn bản nào nêu phân chia theo nguồn', en: '“yes”: no paper states the split by source' } },
    ],
  },
]
