const vi = {
  search: 'Lọc danh sách', add: 'Thêm điều kiện', remove: (label: string) => `Bỏ điều kiện ${label}`, find: 'Tìm trong danh mục', from: 'Từ năm', to: 'Đến năm', apply: 'Áp dụng', clearAll: 'Xoá mọi điều kiện',
  columns: 'Cột', columnsTitle: (shown: number, all: number) => `Cột hiển thị · ${shown}/${all}`, usual: 'Về mặc định', moveHint: 'Alt ↑ ↓ đổi chỗ', export: 'Xuất Excel', exportHelp: 'Tải bảng Excel theo đúng bộ lọc, thứ tự và cột đang xem', copyAddress: 'Chép địa chỉ bộ lọc', copied: 'Đã chép địa chỉ',
  map: 'Địa giới', then: 'khi đó', today: 'hiện nay', thenHelp: 'Tỉnh của ngày có hồ sơ', todayHelp: 'Tỉnh theo địa giới hiện nay',
  select: 'Chọn', selectAll: 'Chọn cả trang', selectRow: (name: string) => `Chọn ${name}`, escape: 'Esc bỏ chọn', sortBy: (head: string) => `Sắp theo ${head}`, ascending: 'đang tăng dần', descending: 'đang giảm dần',
  range: (from: string, to: string, total: string) => `${from}–${to} trong ${total}`, none: '0 dòng', page: 'Trang', pages: 'Chuyển trang', whole: '(tính trên cả bộ lọc, không chỉ trang này)',
  sortLabel: 'Sắp xếp', up: 'Tăng dần', down: 'Giảm dần', loaded: (n: string) => `Đã tải ${n} dòng`, notUnderstood: (n: number) => `${n} giá trị trong địa chỉ không hiểu được nên đã bỏ qua.`,
  emptyFiltered: (n: number) => `Không có dòng nào khớp cả ${n} điều kiện`, emptyOne: 'Không có dòng nào khớp', emptyText: 'Bỏ bớt một điều kiện, hoặc gõ ít chữ hơn; gõ không dấu cũng tìm được.', dropOne: (label: string) => `Bỏ “${label}”`,
  failed: 'Chưa tải được', failedKept: 'Bộ lọc vẫn còn nguyên.', previous: 'Bản ghi trước', next: 'Bản ghi sau', place: (at: number, of: number) => `${at}/${of}`, moreFilters: 'Bộ lọc', actions: 'Thao tác',
}
const en: typeof vi = {
  search: 'Filter the list', add: 'Add condition', remove: label => `Remove condition ${label}`, find: 'Find in the list', from: 'From year', to: 'To year', apply: 'Apply', clearAll: 'Clear all conditions',
  columns: 'Columns', columnsTitle: (shown, all) => `Columns shown · ${shown}/${all}`, usual: 'Back to default', moveHint: 'Alt ↑ ↓ to move', export: 'Export to Excel', exportHelp: 'Download exactly this filter, order and columns', copyAddress: 'Copy filter address', copied: 'Address copied',
  map: 'Boundaries', then: 'then', today: 'today', thenHelp: 'The province of the record’s day', todayHelp: 'The province on today’s map',
  select: 'Select', selectAll: 'Select the page', selectRow: name => `Select ${name}`, escape: 'Esc clears', sortBy: head => `Sort by ${head}`, ascending: 'ascending', descending: 'descending',
  range: (from, to, total) => `${from}–${to} of ${total}`, none: '0 rows', page: 'Page', pages: 'Change page', whole: '(over the whole filter, not this page alone)',
  sortLabel: 'Sort', up: 'Ascending', down: 'Descending', loaded: n => `${n} rows loaded`, notUnderstood: n => `${n} values in the address were not understood and left out.`,
  emptyFiltered: n => `No row meets all ${n} conditions`, emptyOne: 'No row matches', emptyText: 'Drop a condition or type fewer letters; marks may be left out.', dropOne: label => `Drop “${label}”`,
  failed: 'Could not be loaded', failedKept: 'Your filter is still there.', previous: 'Previous record', next: 'Next record', place: (at, of) => `${at}/${of}`, moreFilters: 'Filters', actions: 'Actions',
}
export const words = { vi, en }
