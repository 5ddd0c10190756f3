import { awkward } from './awkward.ts'

export default awkward({
  why: 'rows hidden by a filter and a column hidden by its author are read too, and told',
  file: 'hidden-rows-and-columns.xlsx',
  kind: 'xlsx',
  noun: 'facility',
  sheets: [{
    name: 'Danh sách',
    rows: [
      ['STT', 'Tên cơ sở', 'Loại hình', 'Tỉnh', 'Lao động'],
      [1, 'HTX Mây tre Mẫu Một', 'HTX', 'Nghệ An', 25],
      [2, 'Công ty TNHH May Mẫu Hai', 'Công ty', 'Thanh Hóa', 140],
      [3, 'Hộ kinh doanh Chè Mẫu Ba', 'Hộ', 'Thái Nguyên', 6],
    ],
    hiddenRows: [3],
    hiddenColumns: ['E'],
  }],
  tables: [{
    head: [1, 1],
    to: 'facilities',
    columns: 'B name, C legalForm, D provinceId, E workers',
    rows: {
      2: ['HTX Mây tre Mẫu Một', 'cooperative', 'Nghệ An', 25],
      3: ['Công ty TNHH May Mẫu Hai', 'enterprise', 'Thanh Hóa', 140],
      4: ['Hộ kinh doanh Chè Mẫu Ba', 'household', 'Thái Nguyên', 6],
    },
  }],
  issues: ['–– advisory hidden-rows', 'E– advisory hidden-column'],
  effects: 'facilities 3 new',
})
