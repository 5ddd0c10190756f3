import { awkward } from './awkward.ts'

export default awkward({
  why: 'blank rows and columns around the table and within it',
  file: 'blank-rows-and-columns.xlsx',
  kind: 'xlsx',
  noun: 'facility',
  sheets: [{
    name: 'Danh sách',
    rows: [
      [],
      [],
      [null, null, 'Tên cơ sở', null, 'Loại hình', 'Tỉnh, thành phố', null, 'Lao động'],
      [],
      [null, null, 'HTX Mây tre Mẫu Một', null, 'HTX', 'Nghệ An', null, 25],
      [],
      [],
      [null, null, 'Công ty CP Gỗ Mẫu Bốn', null, 'CTCP', 'Thanh Hóa', null, 60],
    ],
  }],
  tables: [{
    head: [3, 3],
    to: 'facilities',
    columns: 'C name, E legalForm, F provinceId, H workers',
    rows: { 5: ['HTX Mây tre Mẫu Một', 'cooperative', 'Nghệ An', 25], 8: ['Công ty CP Gỗ Mẫu Bốn', 'enterprise', 'Thanh Hóa', 60] },
  }],
  issues: [],
  effects: 'facilities 2 new',
})
