const vi = {
  export: 'Xuất', title: 'Xuất danh sách này', what: (columns: boolean): string => columns ? 'Đúng bộ lọc, thứ tự và các cột đang xem.' : 'Đúng những gì đang xem.', format: 'Dạng tệp', sensitive: 'Mã số thuế, liên hệ và tài khoản ngân hàng không bao giờ xuất.',
  formats: { xlsx: 'Excel, có thêm trang “Tệp này có gì”', csv: 'CSV, cho bảng tính và phần mềm khác', json: 'JSON, cho người lập trình' },
  decimal: 'Dấu thập phân', decimals: { comma: 'phẩy (1,5)', point: 'chấm (1.5)' }, delimiter: 'Ngăn cột bằng', delimiters: { semicolon: 'chấm phẩy ;', comma: 'phẩy ,', tab: 'dấu Tab' },
  go: 'Tải về', files: 'Tệp đã xuất', later: 'Danh sách dài, đang lập tệp', laterText: 'Cứ làm việc khác; tệp xong sẽ nằm ở “Tệp đã xuất”.',
  faults: { 'too-many-rows': (v: Record<string, string | number>, n: (value: number) => string) => `Danh sách có ${n(Number(v.rows))} dòng, quá ${n(Number(v.max))}. Thêm điều kiện lọc rồi xuất lại.`, 'too-many-exports': (v: Record<string, string | number>) => `Đang lập ${v.max} tệp. Đợi một tệp xong rồi xuất tiếp.`, 'not-understood': () => 'Bộ lọc có giá trị không hiểu được. Bỏ bớt điều kiện rồi xuất lại.', 'no-file': () => 'Không tải được tệp. Thử lại.' },
}
const en: typeof vi = {
  export: 'Export', title: 'Export this list', what: columns => columns ? 'Exactly this filter, order and these columns.' : 'Exactly what is on the screen.', format: 'Kind of file', sensitive: 'Tax codes, contacts and bank accounts are never exported.',
  formats: { xlsx: 'Excel, with a sheet “What is in this file”', csv: 'CSV, for spreadsheets and other programs', json: 'JSON, for programmers' },
  decimal: 'Decimal sign', decimals: { comma: 'comma (1,5)', point: 'point (1.5)' }, delimiter: 'Columns parted by', delimiters: { semicolon: 'semicolon ;', comma: 'comma ,', tab: 'tab' },
  go: 'Download', files: 'Exported files', later: 'A long list: the file is being made', laterText: 'Go on with other work; it will lie under “Exported files”.',
  faults: { 'too-many-rows': (v, n) => `The list has ${n(Number(v.rows))} rows, more than ${n(Number(v.max))}. Add a condition and export again.`, 'too-many-exports': v => `${v.max} files are being made. Wait until one is done.`, 'not-understood': () => 'A value of the filter is not understood. Take conditions off and export again.', 'no-file': () => 'The file could not be loaded. Try again.' },
}
export const words = { vi, en }
