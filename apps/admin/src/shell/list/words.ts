const vi = {
  search: 'Lọc danh sách', add: 'Thêm điều kiện', remove: (label: string) => `Bỏ điều kiện ${label}`, find: 'Tìm trong danh mục', from: 'Từ năm', to: 'Đến năm', apply: 'Áp dụng', clearAll: 'Xoá mọi điều kiện',
  columns: 'Cột', columnsTitle: (shown: number, all: number) => `Cột hiển thị · ${shown}/${all}`, usual: 'Về mặc định', moveHint: 'Alt ↑ ↓ đổi chỗ', copyAddress: 'Chép địa chỉ bộ lọc', copied: 'Đã chép địa chỉ',
  map: 'Địa giới', then: 'khi đó', today: 'hiện nay', thenHelp: 'Tỉnh của ngày có hồ sơ', todayHelp: 'Tỉnh theo địa giới hiện nay',
  select: 'Chọn', selectAll: 'Chọn cả trang', selectRow: (name: string) => `Chọn ${name}`, escape: 'Esc bỏ chọn', sortBy: (head: string) => `Sắp theo ${head}`, ascending: 'đang tăng dần', descending: 'đang giảm dần',
  range: (from: string, to: string, total: string) => `${from}–${to} trong ${total}`, none: '0 dòng', page: 'Trang', pages: 'Chuyển trang', whole: '(tính trên cả bộ lọc, không chỉ trang này)',
  sortLabel: 'Sắp xếp', up: 'Tăng dần', down: 'Giảm dần', loaded: (n: string) => `Đã tải ${n} dòng`, notUnderstood: (n: number) => `${n} giá trị trong địa chỉ không hiểu được nên đã bỏ qua.`,
  emptyFiltered: (n: number) => `Không có dòng nào khớp cả ${n} điều kiện`, emptyOne: 'Không có dòng nào khớp', emptyText: 'Bỏ bớt một điều kiện, hoặc gõ ít chữ hơn; gõ không dấu cũng tìm được.', dropOne: (label: string) => `Bỏ “${label}”`,
  failed: 'Chưa tải được', failedKept: 'Bộ lọc vẫn còn nguyên.', previous: 'Bản ghi trước', next: 'Bản ghi sau', place: (at: number, of: number) => `${at}/${of}`, moreFilters: 'Bộ lọc', actions: 'Thao tác',
  saved: {
    title: 'Bộ lọc đã lưu', none: 'Chưa lưu bộ lọc nào cho danh sách này.', add: 'Lưu các điều kiện đang đặt', nothing: 'Đặt ít nhất một điều kiện rồi lưu.', name: 'Tên bộ lọc', newName: 'Tên mới', keep: 'Lưu', cancel: 'Thôi', undo: 'Hoàn tác', done: (name: string) => `Đã lưu bộ lọc “${name}”`, removed: (name: string) => `Đã bỏ bộ lọc “${name}”`, rename: (name: string) => `Đổi tên “${name}”`, remove: (name: string) => `Bỏ bộ lọc “${name}”`,
    faults: { 'name-taken': 'Đã có bộ lọc mang tên này. Chọn tên khác.', 'required': 'Cần đặt tên.', 'too-long': 'Tên dài quá, tối đa 60 ký tự.', 'too-many-filters': 'Đã đủ 30 bộ lọc. Bỏ bớt một bộ lọc rồi lưu.' } as Record<string, string>,
  },
}
const en: typeof vi = {
  search: 'Filter the list', add: 'Add condition', remove: label => `Remove condition ${label}`, find: 'Find in the list', from: 'From year', to: 'To year', apply: 'Apply', clearAll: 'Clear all conditions',
  columns: 'Columns', columnsTitle: (shown, all) => `Columns shown · ${shown}/${all}`, usual: 'Back to default', moveHint: 'Alt ↑ ↓ to move', copyAddress: 'Copy filter address', copied: 'Address copied',
  map: 'Boundaries', then: 'then', today: 'today', thenHelp: 'The province of the record’s day', todayHelp: 'The province on today’s map',
  select: 'Select', selectAll: 'Select the page', selectRow: name => `Select ${name}`, escape: 'Esc clears', sortBy: head => `Sort by ${head}`, ascending: 'ascending', descending: 'descending',
  range: (from, to, total) => `${from}–${to} of ${total}`, none: '0 rows', page: 'Page', pages: 'Change page', whole: '(over the whole filter, not this page alone)',
  sortLabel: 'Sort', up: 'Ascending', down: 'Descending', loaded: n => `${n} rows loaded`, notUnderstood: n => `${n} values in the address were not understood and left out.`,
  emptyFiltered: n => `No row meets all ${n} conditions`, emptyOne: 'No row matches', emptyText: 'Drop a condition or type fewer letters; marks may be left out.', dropOne: label => `Drop “${label}”`,
  failed: 'Could not be loaded', failedKept: 'Your filter is still there.', previous: 'Previous record', next: 'Next record', place: (at, of) => `${at}/${of}`, moreFilters: 'Filters', actions: 'Actions',
  saved: {
    title: 'Saved filters', none: 'No filter of this list is saved yet.', add: 'Save the conditions that are set', nothing: 'Set at least one condition, then save.', name: 'Name of the filter', newName: 'New name', keep: 'Save', cancel: 'Cancel', undo: 'Undo', done: name => `Filter “${name}” saved`, removed: name => `Filter “${name}” removed`, rename: name => `Rename “${name}”`, remove: name => `Remove filter “${name}”`,
    faults: { 'name-taken': 'A filter of this name exists already. Choose another name.', 'required': 'A name is needed.', 'too-long': 'The name is too long; at most 60 characters.', 'too-many-filters': 'There are 30 filters already. Remove one, then save.' },
  },
}
export const words = { vi, en }
