const vi = {
  title: 'Chương trình khuyến công quốc gia', lead: 'Chương trình nhiều năm, đề án được lập theo đó', list: 'Danh sách chương trình quốc gia', search: 'Tên, số văn bản', add: 'Thêm chương trình',
  name: 'Tên chương trình', nameEn: 'Tên tiếng Anh', yearFrom: 'Từ năm', yearTo: 'Đến năm', years: 'Năm', instrument: 'Văn bản ban hành', note: 'Ghi chú', programmes: 'Đề án', budget: 'Kinh phí dự kiến', million: 'triệu đồng', noYears: 'chưa rõ', isArchived: 'Đã lưu trữ', archivedReason: 'Lý do',
  filters: { year: 'Năm', archived: 'Lưu trữ', no: 'Đang dùng', only: 'Đã lưu trữ', all: 'Tất cả' },
  edit: 'Sửa', archive: 'Lưu trữ', facts: 'Thông tin', notGiven: 'Chưa ghi', issuedOn: 'Ngày ban hành', effectiveFrom: 'Có hiệu lực từ', unknown: 'chưa rõ', tabs: { overview: 'Tổng quan', history: 'Lịch sử' },
  sums: 'Kinh phí dự kiến của các đề án', sumsNote: 'Cộng từ kinh phí dự kiến của từng đề án; không ghi tay.', sumsPart: 'Chỉ gồm các đề án trong phạm vi của tài khoản.', noSums: 'Chưa đề án nào thuộc chương trình này có kinh phí dự kiến.', year: 'Năm', total: 'Tổng', sum: 'Tổng cộng',
  under: 'Đề án thuộc chương trình', noUnder: 'Chưa ghi đề án nào thuộc chương trình này.', planned: 'Dự kiến', realised: 'Đã thực hiện', kind: 'Loại', seeList: 'Mở danh sách',
  archiveDialog: { title: 'Lưu trữ chương trình này?', text: 'Chương trình ra khỏi danh sách chọn; đề án đã ghi theo nó và lịch sử vẫn còn. Khôi phục lúc nào cũng được.', example: 'Ví dụ: ghi trùng.' },
  form: { add: 'Thêm chương trình quốc gia', create: 'Thêm chương trình', saved: 'Đã lưu chương trình', created: 'Đã thêm chương trình', archivedClosed: 'Chương trình đã lưu trữ; khôi phục trước rồi mới sửa được.', none: 'Chưa chọn', find: 'Tìm số, tên văn bản', stars: 'Trường có dấu * là bắt buộc', help: { name: 'Ghi đúng như trên quyết định.', nameEn: 'Để trống thì trang tiếng Anh dùng tên tiếng Việt.', years: 'Chưa rõ thì để trống cả hai năm.', instrument: 'Văn bản chưa có trong danh sách thì thêm ở mục Văn bản.' } },
  reasons: {
    'required': f => `Cần điền ${f}.`, 'too-long': (_, v) => `Dài quá. Viết gọn trong ${v.max ?? 300} ký tự.`, 'whole-number': () => 'Cần một năm, ví dụ 2026.', 'year-range': () => 'Năm cần nằm trong khoảng 2007 đến 2100.', 'html': () => 'Không ghi thẻ HTML. Chỉ ghi chữ.', 'control-character': () => 'Có ký tự ẩn, thường do chép từ nơi khác. Xoá ô này rồi gõ lại.',
    'years-order': () => 'Năm kết thúc phải bằng hoặc sau năm bắt đầu.', 'years-together': () => 'Điền cả hai năm, hoặc để trống cả hai.', 'too-many-years': (_, v) => `Dài nhất ${v.max} năm. Kiểm tra lại hai năm.`, 'programmes-outside': (_, v) => `Các đề án sau sẽ nằm ngoài chương trình: ${v.codes}.`, 'unknown-instrument': () => 'Không có văn bản này. Chọn trong danh sách.', 'wrong-format': () => 'Giá trị chưa đúng dạng.',
  } as Record<string, (field: string, values: Record<string, string | number>) => string>,
}
const en: typeof vi = {
  title: 'National programmes', lead: 'Programmes of several years under which programmes are run', list: 'List of national programmes', search: 'Name or number of the text', add: 'Add national programme',
  name: 'Name', nameEn: 'English name', yearFrom: 'From year', yearTo: 'To year', years: 'Years', instrument: 'Deciding text', note: 'Note', programmes: 'Programmes', budget: 'Budget', million: 'million đồng', noYears: 'not known', isArchived: 'Archived', archivedReason: 'Reason',
  filters: { year: 'Year', archived: 'Archived', no: 'In use', only: 'Archived', all: 'All' },
  edit: 'Edit', archive: 'Archive', facts: 'Details', notGiven: 'Not recorded', issuedOn: 'Issued on', effectiveFrom: 'In force from', unknown: 'not known', tabs: { overview: 'Overview', history: 'History' },
  sums: 'Budgets of its programmes', sumsNote: 'Sums of the budgets of each programme, never typed.', sumsPart: 'Only programmes within this account’s reach.', noSums: 'No programme under it has a budget yet.', year: 'Year', total: 'Total', sum: 'Total',
  under: 'Programmes run under it', noUnder: 'No programme is on record under it.', planned: 'Budget', realised: 'Realised', kind: 'Kind', seeList: 'Open the list',
  archiveDialog: { title: 'Archive this national programme?', text: 'It can no longer be chosen; programmes that name it and its history stay. It can be restored at any time.', example: 'E.g. entered twice.' },
  form: { add: 'Add a national programme', create: 'Add national programme', saved: 'National programme saved', created: 'National programme added', archivedClosed: 'The national programme is archived; restore it before editing.', none: 'None', find: 'Find a text', stars: 'Fields with * are required', help: { name: 'As the decision has it.', nameEn: 'Left empty, English pages use the Vietnamese name.', years: 'If not known, leave both empty.', instrument: 'A text that is not listed is added under legal texts.' } },
  reasons: {
    'required': f => `${f[0]?.toUpperCase()}${f.slice(1)} is required.`, 'too-long': (_, v) => `Too long. Keep within ${v.max ?? 300} characters.`, 'whole-number': () => 'A year is needed, e.g. 2026.', 'year-range': () => 'The year must lie between 2007 and 2100.', 'html': () => 'No HTML. Plain text only.', 'control-character': () => 'There is a hidden character, often from copying. Clear the field and type it again.',
    'years-order': () => 'The last year must not come before the first.', 'years-together': () => 'Enter both years or neither.', 'too-many-years': (_, v) => `${v.max} years at most. Check both years.`, 'programmes-outside': (_, v) => `These programmes would lie outside: ${v.codes}.`, 'unknown-instrument': () => 'There is no such text. Choose one from the list.', 'wrong-format': () => 'The value has the wrong form.',
  },
}
export const words = { vi, en }
