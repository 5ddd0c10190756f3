import { awkward } from './awkward.ts'

export default awkward({
  why: 'formats were drawn down a hundred thousand rows below three records, and the sheet says it reaches XFD1048576',
  file: 'thousands-of-empty-styled-rows.xlsx',
  kind: 'xlsx',
  noun: 'facility',
  sheets: [{
    name: 'Danh sách',
    rows: [
      ['Tên cơ sở', 'Loại hình', 'Tỉnh'],
      ['HTX Mây tre Mẫu Một', 'HTX', 'Nghệ An'],
      ['Công ty TNHH May Mẫu Hai', 'Công ty', 'Thanh Hóa'],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'facilities',
    columns: 'A name, B legalForm, C provinceId',
    rows: { 2: ['HTX Mây tre Mẫu Một', 'cooperative', 'Nghệ An'], 3: ['Công ty TNHH May Mẫu Hai', 'enterprise', 'Thanh Hóa'] },
  }],
  issues: [],
  effects: 'facilities 2 new',
})
