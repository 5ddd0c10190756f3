import { awkward } from './awkward.ts'

export default awkward({
  why: 'two tables under one another on one sheet, with titles of their own and columns in another order',
  file: 'several-tables-on-one-sheet.xlsx',
  kind: 'xlsx',
  noun: 'facility',
  sheets: [{
    name: 'Tổng hợp',
    rows: [
      ['I. CƠ SỞ DỆT MAY'],
      ['STT', 'Tên cơ sở', 'Loại hình', 'Tỉnh'],
      [1, 'Công ty TNHH May Mẫu Hai', 'Công ty', 'Thanh Hóa'],
      [2, 'HTX Thêu ren Mẫu Năm', 'HTX', 'Ninh Bình'],
      [],
      ['II. CƠ SỞ CHẾ BIẾN GỖ'],
      ['STT', 'Tỉnh', 'Tên cơ sở', 'Loại hình', 'Lao động'],
      [1, 'Nghệ An', 'Công ty CP Gỗ Mẫu Bốn', 'CTCP', 60],
    ],
    merges: ['A1:D1', 'A6:E6'],
  }],
  tables: [
    {
      head: [2, 2],
      to: 'facilities',
      columns: 'B name, C legalForm, D provinceId',
      skipped: '1 title',
      rows: { 3: ['Công ty TNHH May Mẫu Hai', 'enterprise', 'Thanh Hóa'], 4: ['HTX Thêu ren Mẫu Năm', 'cooperative', 'Ninh Bình'] },
    },
    {
      head: [7, 7],
      to: 'facilities',
      columns: 'B provinceId, C name, D legalForm, E workers',
      skipped: '6 title',
      rows: { 8: ['Nghệ An', 'Công ty CP Gỗ Mẫu Bốn', 'enterprise', 60] },
    },
  ],
  issues: [],
  effects: 'facilities 3 new',
})
