import type { SupportState, SupportType } from '@khuyencong/domain/support'

/** For narrow cells and charts; the full names stand in the domain. */
const typesVi: Record<SupportType, string> = {
  'demo-model': 'Mô hình trình diễn', 'machinery': 'Máy móc tiên tiến', 'showroom': 'Phòng trưng bày', 'consultancy': 'Tư vấn, trợ giúp', 'conference': 'Hội nghị, hội thảo', 'vocational-training': 'Đào tạo nghề', 'management-capacity': 'Năng lực quản lý', 'product-development': 'Phát triển sản phẩm', 'information': 'Thông tin, tuyên truyền', 'linkage': 'Liên doanh, liên kết', 'international': 'Hợp tác quốc tế', 'administration': 'Tổ chức thực hiện', 'unclassified': 'Chưa phân loại',
}
const typesEn: Record<SupportType, string> = {
  'demo-model': 'Demonstration model', 'machinery': 'Machinery', 'showroom': 'Showroom', 'consultancy': 'Consultancy', 'conference': 'Conference', 'vocational-training': 'Training', 'management-capacity': 'Management', 'product-development': 'Product development', 'information': 'Information', 'linkage': 'Linkage', 'international': 'International', 'administration': 'Administration', 'unclassified': 'Unclassified',
}
const statesVi: Partial<Record<SupportState, string>> = { 'evaluated': 'Đã đánh giá', 'settled': 'Quyết toán', 'grassroots-appraised': 'TĐ cấp cơ sở', 'agency-appraised': 'TĐ cấp Cục', 'in-progress': 'Thực hiện', 'need-recorded': 'Nhu cầu', 'approved': 'Phê duyệt', 'contracted': 'Hợp đồng', 'inspected': 'Kiểm tra', 'registered': 'Đăng ký', 'adjust-requested': 'Xin điều chỉnh', 'stopped': 'Ngừng' }
const statesEn: typeof statesVi = { 'grassroots-appraised': 'Local appraisal', 'agency-appraised': 'Agency appraisal', 'adjust-requested': 'Adjusting' }

const vi = {
  types: typesVi, states: statesVi,
  title: 'Khoản hỗ trợ', lead: 'Một cơ sở × một loại hình × một năm', list: 'Danh sách khoản hỗ trợ', search: 'Mã, tên cơ sở, nơi tổ chức',
  code: 'Mã', facility: 'Cơ sở CNNT', facilityCode: 'Mã cơ sở', province: 'Tỉnh, thành', provinceUnit: { today: 'hiện nay · khi đó', then: 'khi đó · hiện nay' }, type: 'Nội dung', state: 'Bước', programme: 'Đề án', programmeCode: 'Mã đề án', kind: 'Loại đề án', year: 'Năm KH', total: 'Tổng', split: 'Cơ cấu nguồn', advanced: 'Tạm ứng', assumption: 'Tách nguồn', assumed: 'giả định', million: 'triệu đồng',
  filters: { centre: 'Trung tâm', kind: 'Loại đề án', programme: 'Đề án', type: 'Nội dung', state: 'Bước', sector: 'Ngành', region: 'Vùng', province: 'Tỉnh, thành', years: 'Năm kế hoạch', accepted: 'Năm nghiệm thu', facility: 'Cơ sở', oneFacility: 'một cơ sở' },
  totals: (n: string) => `Tổng ${n} khoản theo bộ lọc`, distinct: (n: string) => `${n} cơ sở khác nhau`, otherIncluded: (m: string) => `tổng gồm ${m} triệu đồng nguồn khác`, picked: (n: string) => `Đã chọn ${n} khoản`, pickedSum: (national: string, total: string) => `KCQG ${national} · tổng ${total} triệu đồng`, exportPage: 'Xuất cả bộ lọc',
  splitLabel: 'Cơ cấu nguồn', eventAt: 'Hội nghị tại', none: 'Chưa có khoản hỗ trợ nào',
  money: 'Kinh phí theo nguồn', moneyHint: 'theo từng số đo; số đo trống là chưa ghi', source: 'Nguồn', sum: 'Tổng cộng', ledger: 'Bút toán', ledgerHint: 'bút toán mới thay bút toán cũ ở số đo mức; số đo dòng cộng dồn', on: 'Ngày', measure: 'Số đo', decision: 'Văn bản', amount: 'Số tiền', counts: 'Tính', counted: 'đang tính', superseded: 'đã thay', byPaper: 'theo văn bản', noPaper: 'không văn bản nào nêu phân chia',
  level: 'mức', flow: 'dòng', unitSwitch: 'Đơn vị', dong: 'đồng', assumptionNote: 'Phần tách theo nguồn là giả định, không văn bản nào nêu. Tổng là số ghi nhận.',
  norm: 'Kiểm định mức', normOk: 'Trong định mức', normOver: 'Vượt trần', normUnset: 'Chưa đặt', normUnsetText: 'Định mức của loại hình này chưa được xác nhận nên không kiểm được.', stateMoney: 'Ngân sách nhà nước', cost: 'Tổng chi phí', rate: 'Tỷ lệ tối đa', cap: 'Trần', capLine: 'Trần nếu là dây chuyền', ofCost: (rate: string, cost: string, max: string) => `${rate} × ${cost} = ${max}`, basis: 'Căn cứ', notAmended: 'Thông tư 64/2024/TT-BTC đã sửa đổi; mức sửa đổi chưa được Cục xác nhận.',
  facts: 'Thông tin', participants: 'Người dự', place: 'Nơi tổ chức', updated: 'Cập nhật', facilityCard: 'Cơ sở được hỗ trợ', workers: 'lao động', founded: 'thành lập', steps: 'Các bước', stepDone: 'đã qua', stepNow: 'đang ở', stepNext: 'chưa tới', offRoad: 'Khoản này đã rời quy trình thường',
}
const en: typeof vi = {
  types: typesEn, states: statesEn,
  title: 'Supports', lead: 'One facility × one type × one year', list: 'List of supports', search: 'Code, facility, place of event',
  code: 'Code', facility: 'Facility', facilityCode: 'Facility code', province: 'Province', provinceUnit: { today: 'today · then', then: 'then · today' }, type: 'Type', state: 'Step', programme: 'Programme', programmeCode: 'Programme code', kind: 'Kind', year: 'Year', total: 'Total', split: 'By source', advanced: 'Advanced', assumption: 'Split', assumed: 'assumed', million: 'million đồng',
  filters: { centre: 'Centre', kind: 'Kind', programme: 'Programme', type: 'Type', state: 'Step', sector: 'Sector', region: 'Region', province: 'Province', years: 'Plan year', accepted: 'Accepted in', facility: 'Facility', oneFacility: 'one facility' },
  totals: n => `Total of ${n} supports in this filter`, distinct: n => `${n} distinct facilities`, otherIncluded: m => `the total includes ${m} million đồng of other sources`, picked: n => `${n} supports selected`, pickedSum: (national, total) => `national ${national} · total ${total} million đồng`, exportPage: 'Export the whole filter',
  splitLabel: 'By source', eventAt: 'Event at', none: 'No support yet',
  money: 'Money by source', moneyHint: 'by measure; an empty measure is not recorded', source: 'Source', sum: 'Total', ledger: 'Entries', ledgerHint: 'for levels a newer entry replaces an older one; flows add up', on: 'Date', measure: 'Measure', decision: 'Paper', amount: 'Amount', counts: 'Counts', counted: 'counts', superseded: 'replaced', byPaper: 'by paper', noPaper: 'no paper states the split',
  level: 'level', flow: 'flow', unitSwitch: 'Unit', dong: 'đồng', assumptionNote: 'The split by source is an assumption; no paper states it. The total is what is recorded.',
  norm: 'Norm check', normOk: 'Within the norm', normOver: 'Over the cap', normUnset: 'Not set', normUnsetText: 'The norm of this type is not confirmed, so that it cannot be checked.', stateMoney: 'State money', cost: 'Whole cost', rate: 'Highest rate', cap: 'Cap', capLine: 'Cap for a production line', ofCost: (rate, cost, max) => `${rate} × ${cost} = ${max}`, basis: 'Basis', notAmended: 'Circular 64/2024/TT-BTC has amended it; the new norms are not confirmed by the agency.',
  facts: 'Details', participants: 'Participants', place: 'Place of event', updated: 'Updated', facilityCard: 'Supported facility', workers: 'workers', founded: 'founded', steps: 'Steps', stepDone: 'done', stepNow: 'now', stepNext: 'to come', offRoad: 'This support has left the usual path',
}
export const words = { vi, en }
