import { awkward } from './awkward.ts'

export default awkward({
  why: 'the head stands again on every printed page, with a sum carried over',
  file: 'repeated-heads.xlsx',
  kind: 'xlsx',
  noun: 'facility',
  sheets: [{
    name: 'In ra',
    rows: [
      ['STT', 'Tên cơ sở', 'Loại hình', 'Tỉnh', 'Lao động'],
      [1, 'HTX Mây tre Mẫu Một', 'HTX', 'Nghệ An', 25],
      [2, 'Công ty TNHH May Mẫu Hai', 'Công ty', 'Thanh Hóa', 140],
      [null, 'Cộng', null, null, 165],
      ['STT', 'Tên cơ sở', 'Loại hình', 'Tỉnh', 'Lao động'],
      [3, 'Hộ kinh doanh Chè Mẫu Ba', 'Hộ', 'Thái Nguyên', 6],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'facilities',
    columns: 'B name, C legalForm, D provinceId, E workers',
    skipped: '4 total, 5 repeated-head',
    rows: {
      2: ['HTX Mây tre Mẫu Một', 'cooperative', 'Nghệ An', 25],
      3: ['Công ty TNHH May Mẫu Hai', 'enterprise', 'Thanh Hóa', 140],
      6: ['Hộ kinh doanh Chè Mẫu Ba', 'household', 'Thái Nguyên', 6],
    },
  }],
  issues: [],
  effects: 'facilities 3 new',
})
