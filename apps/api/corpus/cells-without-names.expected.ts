import { awkward } from './awkward.ts'

export default awkward({
  why: 'markup with prefixes, cells that name no place, texts kept in place and in runs of several fonts, blanks with styles',
  file: 'cells-without-names.xlsx',
  kind: 'xlsx',
  noun: 'facility',
  sheets: [{
    name: 'Danh sách',
    rows: [
      ['Tên cơ sở', 'Loại hình', 'Tỉnh', 'Lao động'],
      ['HTX Mây tre Mẫu Một', 'HTX', 'Nghệ An', 25],
      ['Công ty TNHH May & Mẫu Hai', 'Công ty', 'Thanh Hóa', null],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'facilities',
    columns: 'A name, B legalForm, C provinceId, D workers',
    rows: { 2: ['HTX Mây tre Mẫu Một', 'cooperative', 'Nghệ An', 25], 3: ['Công ty TNHH May & Mẫu Hai', 'enterprise', 'Thanh Hóa', null] },
  }],
  issues: [],
  effects: 'facilities 2 new',
})
