const vi = {
  title: 'Tiêu chí đề án điểm', lead: 'Bốn chiều mà văn bản nêu: quy mô kinh phí, nội dung, địa bàn, thời gian', add: 'Thêm điều kiện', dimension: 'Chiều', operator: 'Phép so', value: 'Ngưỡng', legalBasis: 'Căn cứ', instrument: 'Văn bản', validFrom: 'Áp dụng từ', validTo: 'Đến hết ngày',
  notSet: 'chưa đặt', none: 'Chưa có điều kiện nào cho chiều này.', now: 'đang áp dụng', later: 'chưa tới ngày', past: 'đã hết', set: 'Đặt ngưỡng', editRow: 'Sửa dòng', next: 'Lập dòng mới', history: 'Lịch sử', hideHistory: 'Ẩn lịch sử',
  units: { đồng: 'triệu đồng', content: 'nội dung', province: 'tỉnh, thành', year: 'năm' } as Record<string, string>,
  dimensionHelp: { 'funding-size': 'Tổng kinh phí mọi nguồn của đề án.', 'content': 'Số loại hình hỗ trợ khác nhau.', 'area': 'Số tỉnh, thành tham gia.', 'duration': 'Số năm, tính cả năm đầu và năm cuối.' },
  unsetText: 'Không văn bản nào đang có nêu ngưỡng. Khi Cục đặt, phép kiểm hiện ở từng đề án điểm; chưa đặt thì không đạt cũng không trượt.', keep: 'Đề án được xét theo dòng của ngày quyết định, hoặc ngày đầu năm đầu tiên. Luật đổi thì thêm dòng mới; dòng cũ giữ nguyên cho đề án của ngày ấy.',
  form: { add: 'Thêm điều kiện', next: 'Dòng mới của tiêu chí', set: 'Đặt ngưỡng', edit: 'Sửa dòng', what: 'Điều kiện', law: 'Căn cứ và thời gian', save: 'Lưu dòng mới', saved: (n: string) => `Đã lưu; ${n} đề án điểm được xét theo dòng này`, help: { value: 'Để trống là chưa đặt.', legalBasis: 'Văn bản và điều khoản nêu ngưỡng.', validFrom: 'Dòng đang áp dụng kết thúc ngày trước đó.', validTo: 'Để trống nếu chưa có ngày hết.', instrument: 'Văn bản trong danh sách.' } },
}
const en: typeof vi = {
  title: 'Criteria of key programmes', lead: 'The four dimensions that the texts name: funding, contents, area, duration', add: 'Add a condition', dimension: 'Dimension', operator: 'Comparison', value: 'Threshold', legalBasis: 'Basis', instrument: 'Text', validFrom: 'Applies from', validTo: 'To the end of',
  notSet: 'not set', none: 'No condition for this dimension yet.', now: 'in force', later: 'not yet', past: 'ended', set: 'Set the threshold', editRow: 'Edit row', next: 'New row', history: 'History', hideHistory: 'Hide history',
  units: { đồng: 'million đồng', content: 'contents', province: 'provinces', year: 'years' },
  dimensionHelp: { 'funding-size': 'All sources of the programme together.', 'content': 'Different types of support.', 'area': 'Provinces that take part.', 'duration': 'Years, first and last included.' },
  unsetText: 'No text at hand gives a threshold. Once the agency sets one, each key programme shows its check; what is not set is neither met nor failed.', keep: 'A programme is judged by the row of its day of decision, else of the first day of its first year. A change of law is a new row; the old one stays for programmes of its days.',
  form: { add: 'Add a condition', next: 'New row of the criterion', set: 'Set the threshold', edit: 'Edit row', what: 'Condition', law: 'Basis and days', save: 'Save the new row', saved: n => `Saved; ${n} key programmes are judged by this row`, help: { value: 'Empty means not set.', legalBasis: 'Text and article that give the threshold.', validFrom: 'The row in force ends the day before.', validTo: 'Leave empty while no end is known.', instrument: 'A text of the list.' } },
}
export const words = { vi, en }
