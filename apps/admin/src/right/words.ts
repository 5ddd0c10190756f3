const vi = {
  title: 'Người này làm được gì?', own: 'Tôi làm được gì?', lead: 'Bằng câu và bằng bảng, đọc từ chính bảng phân quyền mà máy chủ dùng.',
  noun: 'Đối tượng', columns: { read: 'Xem', edit: 'Thêm, sửa', archive: 'Lưu trữ', publish: 'Công bố', administer: 'Quản trị', export: 'Xuất tệp' },
  yes: 'Được', no: 'Không', inReach: 'Trong phạm vi', noReach: 'chưa có phạm vi',
  legend: { everywhere: 'mọi nơi', reach: 'trong phạm vi', no: 'không có', why: 'Chọn ô để xem vì sao' }, sensitive: 'Trường riêng tư của cơ sở', cell: (action: string, noun: string, extent: string) => `${action} – ${noun}: ${extent}`,
  try: { title: 'Thử một việc cụ thể', what: 'Việc', find: 'Tìm việc, gõ không dấu được', record: 'Hồ sơ', findRecord: 'Mã hoặc tên, từ 2 chữ', none: 'Không thấy hồ sơ nào', place: 'Tỉnh của hồ sơ', anyPlace: 'Chưa chọn: xét chung', clear: 'Bỏ chọn hồ sơ', allowed: 'Được.', refused: 'Không được.', ask: 'Người làm được:', nobody: 'Chưa có ai làm được việc này.', nobodyMay: 'Không vai trò nào được làm việc này.', more: (n: number) => `và ${n} người nữa`, old: 'tỉnh cũ' },
  shut: { title: 'Trang này không mở cho vai trò của bạn', text: (noun: string, who: string) => `Trang dành cho người được làm việc với ${noun}: ${who}. Cần dùng thì nhờ quản trị.` },
  start: { title: (name: string) => `Chào ${name}`, showroom: 'Xem sản phẩm trên cổng trưng bày' },
}
const en: typeof vi = {
  title: 'What can this person do?', own: 'What can I do?', lead: 'In words and as a table, read from the very table of rights that the server asks.',
  noun: 'Records', columns: { read: 'Read', edit: 'Add, edit', archive: 'Archive', publish: 'Publish', administer: 'Administer', export: 'Export' },
  yes: 'Yes', no: 'No', inReach: 'Within reach', noReach: 'no reach yet',
  legend: { everywhere: 'everywhere', reach: 'within reach', no: 'not at all', why: 'Choose a cell to see why' }, sensitive: 'Private fields of a facility', cell: (action, noun, extent) => `${action} – ${noun}: ${extent}`,
  try: { title: 'Try one thing', what: 'Action', find: 'Find an action', record: 'Record', findRecord: 'Code or name, 2 letters or more', none: 'No record found', place: 'Province of the record', anyPlace: 'None chosen: in general', clear: 'Clear the record', allowed: 'Allowed.', refused: 'Not allowed.', ask: 'Who can:', nobody: 'Nobody can do this yet.', nobodyMay: 'No role may do this.', more: n => `and ${n} more`, old: 'former province' },
  shut: { title: 'This page is not open to your role', text: (noun, who) => `It is for people who work with ${noun}: ${who}. If you need it, ask the administrator.` },
  start: { title: name => `Welcome, ${name}`, showroom: 'See the products in the showroom' },
}
export const words = { vi, en }
