const vi = {
  lead: 'Cho biết mỗi cột trong tệp là gì. Cột đoán chắc đã ghép sẵn; cột không cần thì để “Không nhập”.',
  kept: (name: string) => `Đã ghép theo cách đã lưu “${name}”.`, ours: 'Đây là mẫu của hệ thống: mọi cột đã ghép đúng.',
  table: (sheet: string) => `Trang tính “${sheet}”`, nth: (n: number) => `bảng ${n}`, rows: (n: string, from: string) => `${n} dòng, đầu cột ở dòng ${from}`, hiddenSheet: 'Trang ẩn',
  readAs: 'Đọc thành', leaveTable: 'Không nhập bảng này', noTables: 'Không tìm thấy bảng nào có đầu cột trong tệp này. Thêm một dòng tên cột phía trên dữ liệu rồi tải lên lại, hoặc dùng tệp mẫu.',
  column: 'Cột', head: 'Đầu cột trong tệp', samples: 'Vài giá trị', field: 'Là', unit: 'Đơn vị', none: 'Không nhập', noHead: 'không tên', hiddenColumn: 'cột ẩn', noSamples: 'trống', choose: 'Chọn…', find: 'Tìm trường', taken: (head: string) => `đang ghép với cột ${head}`, required: 'cần cho hồ sơ mới', shownOnly: 'chỉ để xem',
  units: { dong: 'đồng', thousand: 'nghìn đồng', million: 'triệu đồng', billion: 'tỷ đồng' }, unitNeeded: 'Chọn đơn vị',
  constants: 'Giá trị chung cho mọi dòng', constantsLead: 'Điều bảng tính không ghi vì ai cũng biết, ví dụ năm kế hoạch hay tỉnh của cả bảng.', addConstant: 'Thêm giá trị chung', removeConstant: (head: string) => `Bỏ giá trị chung ${head}`, value: 'Giá trị', yes: 'có', no: 'không',
  missing: 'Hồ sơ mới còn cần', skipped: 'Bỏ qua', skippedRows: { 'blank': 'dòng trống', 'total': 'dòng cộng', 'title': 'dòng tiêu đề', 'note': 'ghi chú', 'repeated-head': 'đầu cột lặp lại', 'numbering': 'dòng đánh số cột' } as Record<string, string>,
  encodings: { tcvn3: 'TCVN3 (phông .VnTime…)', vni: 'VNI (phông VNI-Times…)' }, legacy: (name: string) => `Chữ trong bảng này gõ bằng bảng mã ${name}. Đã chuyển sang Unicode:`, legacyCheck: 'Nếu chữ bên phải đọc không đúng, mở tệp, đổi bảng mã rồi tải lên lại.',
  keep: 'Lưu cách ghép này cho lần sau', keepName: 'Tên cách ghép', keepExample: 'Ví dụ: Biểu theo dõi kinh phí của Trung tâm', keepHelp: 'Bảng tính sau có cùng đầu cột sẽ tự ghép như thế này.', check: 'Kiểm tra', unchanged: 'Tới bước kiểm tra', nothing: 'Ghép ít nhất một cột của một bảng.', count: (done: string, all: string) => `${done} trong ${all} cột được nhập.`, unsaved: 'Cách ghép đã đổi, chưa kiểm tra lại.', revert: 'Trả lại như cũ', unitsLeft: (n: string) => `Còn ${n} cột tiền chưa có đơn vị.`,
}
/** English alone tells one from many. */
const s = (n: string) => n === '1' ? '' : 's'
const en: typeof vi = {
  lead: 'Say what each column of the file is. Certain ones are matched already; set what is not needed to “Not imported”.',
  kept: name => `Matched as kept under “${name}”.`, ours: 'This is our own template: every column is matched.',
  table: sheet => `Sheet “${sheet}”`, nth: n => `table ${n}`, rows: (n, from) => `${n} row${s(n)}, head in row ${from}`, hiddenSheet: 'Hidden sheet',
  readAs: 'Read as', leaveTable: 'Do not import this table', noTables: 'No table with a head was found in this file. Put a row of column names above the data and upload it again, or use the template.',
  column: 'Column', head: 'Head in the file', samples: 'Some values', field: 'Is', unit: 'Unit', none: 'Not imported', noHead: 'no name', hiddenColumn: 'hidden column', noSamples: 'empty', choose: 'Choose…', find: 'Find a field', taken: head => `matched with column ${head}`, required: 'needed for new records', shownOnly: 'for reading only',
  units: { dong: 'đồng', thousand: 'thousand đồng', million: 'million đồng', billion: 'billion đồng' }, unitNeeded: 'Choose a unit',
  constants: 'One value for every row', constantsLead: 'What the spreadsheet does not say because everybody knows it, e.g. the plan year or the province of the whole table.', addConstant: 'Add a common value', removeConstant: head => `Remove the common value ${head}`, value: 'Value', yes: 'yes', no: 'no',
  missing: 'New records also need', skipped: 'Passed over', skippedRows: { 'blank': 'blank rows', 'total': 'totals', 'title': 'titles', 'note': 'notes', 'repeated-head': 'repeated heads', 'numbering': 'column numbers' },
  encodings: { tcvn3: 'TCVN3 (.VnTime fonts)', vni: 'VNI (VNI-Times fonts)' }, legacy: name => `The text of this table is in ${name}. It was converted to Unicode:`, legacyCheck: 'If the right side does not read well, convert the file yourself and upload it again.',
  keep: 'Keep this match for next time', keepName: 'Name of the match', keepExample: 'E.g. The centre’s money tracking sheet', keepHelp: 'The next spreadsheet with the same heads is matched like this.', check: 'Check', unchanged: 'To the check', nothing: 'Match at least one column of one table.', count: (done, all) => `${done} of ${all} columns come in.`, unsaved: 'The match has changed and is not checked yet.', revert: 'Put it back', unitsLeft: n => `${n} money columns have no unit yet.`,
}
export const words = { vi, en }
