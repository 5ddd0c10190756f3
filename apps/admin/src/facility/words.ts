const vi = {
  title: 'Cơ sở CNNT', lead: 'Cơ sở công nghiệp nông thôn: doanh nghiệp, hợp tác xã, hộ kinh doanh', list: 'Danh sách cơ sở', search: 'Tên, mã cơ sở', add: 'Thêm cơ sở',
  code: 'Mã', name: 'Tên cơ sở', nameEn: 'Tên tiếng Anh', legalForm: 'Loại hình', sector: 'Ngành', province: 'Tỉnh, thành', provinceUnit: { today: 'hiện nay · khi đó', then: 'khi đó · hiện nay' }, workers: 'Lao động', supports: 'Khoản hỗ trợ', products: 'Sản phẩm', updated: 'Cập nhật', archived: 'Lưu trữ',
  filters: { region: 'Vùng', province: 'Tỉnh, thành', sector: 'Ngành', legalForm: 'Loại hình', archived: 'Lưu trữ', type: 'Nội dung hỗ trợ', kind: 'Loại đề án', accepted: 'Năm nghiệm thu', centre: 'Trung tâm', no: 'Đang dùng', only: 'Đã lưu trữ', all: 'Tất cả' },
  none: 'Chưa có', edit: 'Sửa', archive: 'Lưu trữ', restore: 'Khôi phục', isArchived: 'Đã lưu trữ', archivedText: (on: string, reason: string) => `Lưu trữ ngày ${on}: ${reason}`,
  facts: 'Thông tin', address: 'Địa chỉ', foundedYear: 'Năm thành lập', identity: 'Định danh, liên hệ', identityHelp: 'Không bao giờ hiện ở cổng công khai.', identityHidden: 'Tài khoản này không xem được mã số thuế, người liên hệ, điện thoại.', taxCode: 'Mã số thuế', contactName: 'Người liên hệ', phone: 'Điện thoại', formerNames: 'Tên trước đây', until: (day: string) => `đến ${day}`,
  tabs: { overview: 'Tổng quan', history: 'Lịch sử' }, given: 'Khoản hỗ trợ đã nhận', made: 'Sản phẩm', noSupports: 'Cơ sở này chưa nhận khoản hỗ trợ nào.', noProducts: 'Chưa có sản phẩm nào được ghi.', seeAll: 'Mở danh sách', total: 'Tổng', shown: 'đang trưng bày', draft: 'bản nháp', withdrawn: 'đã rút',
  whats: { created: 'lập hồ sơ', edited: 'sửa', archived: 'lưu trữ', restored: 'khôi phục', deleted: 'xoá' }, change: 'Thay đổi', from: 'Trước', to: 'Sau', hidden: 'đã đổi, không xem được', system: 'Hệ thống', reasonIs: 'Lý do', noHistory: 'Chưa có thay đổi nào được ghi.', version: (n: number) => `bản ${n}`,
  form: {
    add: 'Thêm cơ sở CNNT', edit: 'Sửa cơ sở', basics: 'Cơ sở', place: 'Địa điểm', stars: 'Trường có dấu * là bắt buộc', create: 'Thêm cơ sở', choose: 'Chọn…', notSet: 'Chưa rõ', find: 'Tìm tỉnh, cả tên cũ',
    saved: 'Đã lưu', created: 'Đã thêm cơ sở', archivedClosed: 'Cơ sở đã lưu trữ; khôi phục trước rồi mới sửa được.',
    help: { name: 'Ghi đúng như trên giấy đăng ký.', nameEn: 'Để trống thì trang tiếng Anh dùng tên tiếng Việt.', province: 'Tỉnh theo địa giới hiện nay; gõ tên cũ cũng tìm được.', address: 'Số nhà, đường, xã hoặc phường.', taxCode: '10, 12 hoặc 13 số.', phone: 'Bắt đầu bằng 0, 9 đến 11 số.', workers: 'Số người làm việc thường xuyên.' },
  },
  reasons: {
    'required': (field: string) => `Cần điền ${field}.`, 'not-chosen': (field: string) => `Chọn ${field}.`, 'too-long': (_: string, v: { max?: string | number }) => `Dài quá. Viết gọn trong ${v.max ?? 200} ký tự.`,
    'whole-number': () => 'Cần một số nguyên, ví dụ 25.', 'year-range': () => 'Năm cần nằm trong khoảng 1800 đến năm nay.', 'in-the-future': () => 'Năm thành lập chưa tới. Ghi năm trên giấy đăng ký.', 'not-negative': () => 'Số lao động không âm. Không có ai thì ghi 0, chưa rõ thì để trống.', 'too-large': () => 'Số quá lớn. Kiểm tra lại các chữ số 0.',
    'tax-code': () => 'Mã số thuế có 10 số (doanh nghiệp), 12 số (cá nhân) hoặc 13 số (đơn vị phụ thuộc, dạng 0123456789-001).', 'phone': () => 'Số điện thoại bắt đầu bằng 0 và có 9 đến 11 số, viết liền, ví dụ 0912345678.',
    'unknown-province': () => 'Không có tỉnh này. Chọn một tỉnh trong danh sách.', 'province-of-old': (_: string, v: { successor?: string | number }) => `Tỉnh này đã sáp nhập. Chọn ${v.successor ?? 'tỉnh hiện nay'}.`, 'outside-reach': () => 'Tỉnh này nằm ngoài phạm vi của tài khoản. Chọn tỉnh mình phụ trách.',
    'control-character': () => 'Có ký tự ẩn, thường do chép từ nơi khác. Xoá ô này rồi gõ lại.', 'not-offered': () => 'Chọn một giá trị trong danh sách.', 'wrong-type': () => 'Giá trị chưa đúng dạng.', 'wrong-format': () => 'Giá trị chưa đúng dạng.', 'too-small': () => 'Số quá nhỏ.',
  } as Record<string, (field: string, values: Record<string, string | number>) => string>,
  archiveDialog: { title: 'Lưu trữ cơ sở này?', text: 'Cơ sở ra khỏi danh sách đang dùng; khoản hỗ trợ, sản phẩm và lịch sử vẫn còn. Khôi phục lúc nào cũng được.' },
}
const en: typeof vi = {
  title: 'Facilities', lead: 'Rural-industry facilities: enterprises, cooperatives, business households', list: 'List of facilities', search: 'Name or code', add: 'Add facility',
  code: 'Code', name: 'Name', nameEn: 'English name', legalForm: 'Legal form', sector: 'Sector', province: 'Province', provinceUnit: { today: 'today · then', then: 'then · today' }, workers: 'Workers', supports: 'Supports', products: 'Products', updated: 'Updated', archived: 'Archived',
  filters: { region: 'Region', province: 'Province', sector: 'Sector', legalForm: 'Legal form', archived: 'Archived', type: 'Support type', kind: 'Programme kind', accepted: 'Accepted in', centre: 'Centre', no: 'In use', only: 'Archived', all: 'All' },
  none: 'None yet', edit: 'Edit', archive: 'Archive', restore: 'Restore', isArchived: 'Archived', archivedText: (on, reason) => `Archived on ${on}: ${reason}`,
  facts: 'Details', address: 'Address', foundedYear: 'Founded in', identity: 'Identity and contact', identityHelp: 'Never shown on the public site.', identityHidden: 'This account may not see tax code, contact and telephone.', taxCode: 'Tax code', contactName: 'Contact', phone: 'Telephone', formerNames: 'Former names', until: day => `until ${day}`,
  tabs: { overview: 'Overview', history: 'History' }, given: 'Supports received', made: 'Products', noSupports: 'This facility has received no support yet.', noProducts: 'No product is on record.', seeAll: 'Open the list', total: 'Total', shown: 'on show', draft: 'draft', withdrawn: 'withdrawn',
  whats: { created: 'created', edited: 'edited', archived: 'archived', restored: 'restored', deleted: 'deleted' }, change: 'Change', from: 'Before', to: 'After', hidden: 'changed, not shown', system: 'System', reasonIs: 'Reason', noHistory: 'No change is on record.', version: n => `version ${n}`,
  form: {
    add: 'Add a facility', edit: 'Edit facility', basics: 'Facility', place: 'Place', stars: 'Fields with * are required', create: 'Add facility', choose: 'Choose…', notSet: 'Not known', find: 'Find a province, also by former name',
    saved: 'Saved', created: 'Facility added', archivedClosed: 'The facility is archived; restore it before editing.',
    help: { name: 'As the registration paper has it.', nameEn: 'Left empty, English pages use the Vietnamese name.', province: 'A province of today; a former name finds it too.', address: 'Number, street, commune or ward.', taxCode: '10, 12 or 13 digits.', phone: 'Starts with 0, 9 to 11 digits.', workers: 'People who work here regularly.' },
  },
  reasons: {
    'required': field => `${field[0]?.toUpperCase()}${field.slice(1)} is required.`, 'not-chosen': field => `Choose the ${field}.`, 'too-long': (_, v) => `Too long. Keep within ${v.max ?? 200} characters.`,
    'whole-number': () => 'A whole number is needed, e.g. 25.', 'year-range': () => 'The year must lie between 1800 and this year.', 'in-the-future': () => 'The year of foundation has not come yet. Use the year on the registration paper.', 'not-negative': () => 'Workers cannot be negative. Enter 0 for none, leave empty if not known.', 'too-large': () => 'The number is too large. Check the zeros.',
    'tax-code': () => 'A tax code has 10 digits (enterprise), 12 (person) or 13 (branch, as 0123456789-001).', 'phone': () => 'A telephone number starts with 0 and has 9 to 11 digits without spaces, e.g. 0912345678.',
    'unknown-province': () => 'There is no such province. Choose one from the list.', 'province-of-old': (_, v) => `This province was merged. Choose ${v.successor ?? 'one of today'}.`, 'outside-reach': () => 'This province is outside the reach of the account. Choose one you are responsible for.',
    'control-character': () => 'There is a hidden character, often from copying. Clear the field and type it again.', 'not-offered': () => 'Choose a value from the list.', 'wrong-type': () => 'The value has the wrong form.', 'wrong-format': () => 'The value has the wrong form.', 'too-small': () => 'The number is too small.',
  },
  archiveDialog: { title: 'Archive this facility?', text: 'It leaves the list in use; its supports, products and history stay. It can be restored at any time.' },
}
export const words = { vi, en }
