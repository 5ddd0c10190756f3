const vi = {
  title: 'Thẻ 10 năm', lead: (from: number, to: number, on: string) => `Từ ${from} đến ${to}, tính đến ngày ${on}`, print: 'In thẻ',
  years: 'Hỗ trợ theo năm', yearsHint: 'Mức duyệt theo năm kế hoạch; thực hiện theo ngày ghi sổ. Triệu đồng.', year: 'Năm', type: 'Nội dung', count: 'Số khoản', approved: 'Được duyệt', realised: 'Đã thực hiện', total: 'Tổng', whole: 'Cả 10 năm', noSupports: 'Chưa nhận khoản hỗ trợ nào trong 10 năm này.',
  given: 'Từng khoản', code: 'Mã', then: 'Tên, tỉnh khi đó', planYear: 'Năm', stateHead: 'Trạng thái', repeated: 'Hỗ trợ lặp lại', repeats: (codes: string) => `cùng nội dung với ${codes}`, repeatedLead: (n: string) => `${n} khoản cùng nội dung với một khoản khác trong 10 năm: xem lại trước khi hỗ trợ tiếp.`,
  products: 'Sản phẩm và công nhận', noProducts: 'Chưa có sản phẩm nào được ghi.', noRecognition: 'chưa được công nhận', decision: (number: string, on: string) => `Quyết định ${number}, ngày ${on}`, certificate: (number: string) => `Giấy chứng nhận ${number}`, until: (day: string) => `có giá trị đến ${day}`, noPaper: 'không có giấy chứng nhận được ghi',
  past: 'Tên và địa chỉ qua thời gian', now: 'hiện nay', until2: (day: string) => `đến ${day}`, mergedFrom: 'Hồ sơ đã gộp vào', noPast: 'Chưa ghi lần đổi tên, đổi địa chỉ nào.', name: 'Tên', address: 'Địa chỉ', back: 'Hồ sơ',
}
const en: typeof vi = {
  title: 'Ten-year card', lead: (from, to, on) => `From ${from} to ${to}, as of ${on}`, print: 'Print',
  years: 'Supports by year', yearsHint: 'Approved by plan year; realised by date of entry. Million đồng.', year: 'Year', type: 'Content', count: 'Supports', approved: 'Approved', realised: 'Realised', total: 'Total', whole: 'All ten years', noSupports: 'No support in these ten years.',
  given: 'Support by support', code: 'Code', then: 'Name and province then', planYear: 'Year', stateHead: 'State', repeated: 'Repeated', repeats: codes => `same content as ${codes}`, repeatedLead: n => `${n} supports have the content of another one in these ten years: look again before giving more.`,
  products: 'Products and recognitions', noProducts: 'No product is on record.', noRecognition: 'not recognised', decision: (number, on) => `Decision ${number} of ${on}`, certificate: number => `Certificate ${number}`, until: day => `valid until ${day}`, noPaper: 'no certificate on record',
  past: 'Names and addresses over time', now: 'now', until2: day => `until ${day}`, mergedFrom: 'Merged into it', noPast: 'No change of name or address is on record.', name: 'Name', address: 'Address', back: 'Record',
}
export const words = { vi, en }
