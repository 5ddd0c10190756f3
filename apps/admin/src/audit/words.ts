const vi = {
  title: 'Nhật ký', lead: 'Ai đổi gì, lúc nào; không sửa, không xoá được', all: 'Mọi loại hồ sơ', when: 'Lúc', who: 'Người làm', what: 'Việc', record: 'Hồ sơ', more: 'Cũ hơn', rows: (n: number) => `${n} bản ghi`, newer: 'Mới hơn', none: 'Chưa có thay đổi nào.', gone: 'không còn', showChanges: (n: number) => `${n} trường`, allPeople: 'Mọi người', onlyThis: 'Chỉ người này', filterNoun: 'Loại hồ sơ',
  nouns: { 'facility': 'Cơ sở CNNT', 'facility-name': 'Tên cũ của cơ sở', 'support': 'Khoản hỗ trợ', 'amount': 'Bút toán', 'programme': 'Đề án', 'programme-province': 'Địa bàn đề án', 'product': 'Sản phẩm', 'recognition': 'Công nhận sản phẩm', 'certificate': 'Giấy chứng nhận', 'publication': 'Công bố', 'figure': 'Số đã công bố', 'account': 'Tài khoản', 'criterion': 'Tiêu chí', 'norm': 'Định mức', 'province': 'Tỉnh, thành', 'contract': 'Hợp đồng' } as Record<string, string>,
  systems: { 'system:demonstration': 'Dữ liệu minh hoạ', 'system:reference': 'Dữ liệu tham chiếu', 'system:first-administrator': 'Quản trị đầu tiên', 'system:first-start': 'Lần khởi động đầu' } as Record<string, string>,
}
const en: typeof vi = {
  title: 'Audit trail', lead: 'Who changed what and when; it cannot be edited or deleted', all: 'All records', when: 'When', who: 'Who', what: 'What', record: 'Record', more: 'Older', rows: n => `${n} rows`, newer: 'Newer', none: 'No change yet.', gone: 'gone', showChanges: n => `${n} fields`, allPeople: 'Everybody', onlyThis: 'Only this person', filterNoun: 'Kind of record',
  nouns: { 'facility': 'Facility', 'facility-name': 'Former name', 'support': 'Support', 'amount': 'Money entry', 'programme': 'Programme', 'programme-province': 'Province of a programme', 'product': 'Product', 'recognition': 'Recognition', 'certificate': 'Certificate', 'publication': 'Publication', 'figure': 'Published figure', 'account': 'Account', 'criterion': 'Criterion', 'norm': 'Norm', 'province': 'Province', 'contract': 'Contract' },
  systems: { 'system:demonstration': 'Demonstration data', 'system:reference': 'Reference data', 'system:first-administrator': 'First administrator', 'system:first-start': 'First start' },
}
export const words = { vi, en }
