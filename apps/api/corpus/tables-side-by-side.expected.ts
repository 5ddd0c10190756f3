import { awkward } from './awkward.ts'

export default awkward({
  why: 'two tables of the same heads beside one another, parted by a blank column',
  file: 'tables-side-by-side.xlsx',
  kind: 'xlsx',
  noun: 'facility',
  sheets: [{
    name: 'Hai cột',
    rows: [
      ['STT', 'Tên cơ sở', 'Loại hình', 'Tỉnh', null, 'STT', 'Tên cơ sở', 'Loại hình', 'Tỉnh'],
      [1, 'HTX Mây tre Mẫu Một', 'HTX', 'Nghệ An', null, 3, 'HTX Gốm Mẫu Ba', 'HTX', 'Thái Nguyên'],
      [2, 'Công ty TNHH May Mẫu Hai', 'Công ty', 'Thanh Hóa'],
    ],
  }],
  tables: [
    { head: [1, 1], to: 'facilities', columns: 'B name, C legalForm, D provinceId', rows: { 2: ['HTX Mây tre Mẫu Một', 'cooperative', 'Nghệ An'], 3: ['Công ty TNHH May Mẫu Hai', 'enterprise', 'Thanh Hóa'] } },
    { head: [1, 1], to: 'facilities', columns: 'G name, H legalForm, I provinceId', rows: { 2: ['HTX Gốm Mẫu Ba', 'cooperative', 'Thái Nguyên'] } },
  ],
  issues: [],
  effects: 'facilities 3 new',
})
