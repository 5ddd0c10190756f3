const vi = {
  title: 'Loại hình và nội dung hỗ trợ', lead: 'Nội dung khuyến công theo nghị định, mỗi nội dung gồm những loại hình nào', on: 'Danh mục của ngày', contents: 'Nội dung', types: 'Loại hình', noContent: 'Loại hình không thuộc nội dung nào', none: 'Không có dòng nào cho ngày này.', supports: 'Khoản hỗ trợ',
  reach: { facility: 'cho một cơ sở', event: 'sự kiện, không gắn cơ sở', any: 'cơ sở hoặc sự kiện' }, offered: 'Cho chọn trong biểu mẫu', isOffered: 'được chọn', notOffered: 'không cho chọn', isEvent: 'Phạm vi', unverified: 'Chưa xác minh', edit: 'Sửa', next: 'Theo danh mục mới', sinceDay: (day: string) => `từ ${day}`, untilDay: (day: string) => `đến ${day}`,
  vi: 'Tên tiếng Việt', en: 'Tên tiếng Anh', legalBasis: 'Căn cứ', instrument: 'Văn bản', validFrom: 'Áp dụng từ', validTo: 'Đến hết ngày', status: 'Mức tin cậy', typesOf: 'Loại hình thuộc nội dung này',
  keep: 'Danh mục theo Nghị định 235/2025/NĐ-CP chưa rõ. Khi có, thêm dòng mới từ ngày của văn bản; khoản hỗ trợ trước đó vẫn thuộc nội dung cũ.',
  form: { editType: 'Sửa loại hình', editContent: 'Sửa nội dung', nextContent: 'Nội dung theo danh mục mới', basics: 'Tên gọi', law: 'Căn cứ và thời gian', saved: 'Đã lưu', save: 'Lưu dòng mới', fixed: 'Mã và phạm vi của loại hình không đổi được: khoản hỗ trợ dựa vào đó.', touched: (n: string) => `${n} khoản hỗ trợ từ năm ấy trở đi sẽ thuộc dòng mới.`, untouched: 'Không khoản hỗ trợ nào bị tác động.', help: { legalBasis: 'Văn bản và điều khoản.', validTo: 'Để trống nếu chưa có ngày hết.' } },
}
const en: typeof vi = {
  title: 'Types and contents of support', lead: 'The contents that the decree lists, and the types under each', on: 'As of', contents: 'Contents', types: 'Types', noContent: 'Types under no content', none: 'No row for this day.', supports: 'Supports',
  reach: { facility: 'for one facility', event: 'an event, no facility', any: 'facility or event' }, offered: 'Offered in forms', isOffered: 'offered', notOffered: 'not offered', isEvent: 'Reach', unverified: 'Unverified', edit: 'Edit', next: 'By the new list', sinceDay: day => `from ${day}`, untilDay: day => `to ${day}`,
  vi: 'Vietnamese name', en: 'English name', legalBasis: 'Basis', instrument: 'Text', validFrom: 'Applies from', validTo: 'To the end of', status: 'Certainty', typesOf: 'Types under this content',
  keep: 'The list of Decree 235/2025/NĐ-CP is not known. Once it is, add a row from the day of the text; earlier supports stay under the old content.',
  form: { editType: 'Edit type', editContent: 'Edit content', nextContent: 'Content of a new list', basics: 'Names', law: 'Basis and days', saved: 'Saved', save: 'Save the new row', fixed: 'Code and reach of a type are fixed: supports rest on them.', touched: n => `${n} supports from that year on will lie under the new row.`, untouched: 'No support is touched.', help: { legalBasis: 'Text and article.', validTo: 'Leave empty while no end is known.' } },
}
export const words = { vi, en }
