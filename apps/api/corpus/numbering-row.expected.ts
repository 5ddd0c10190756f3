import { awkward } from './awkward.ts'

export default awkward({
  why: 'a row that numbers the columns stands under the head, as printed forms have it',
  file: 'numbering-row.xlsx',
  kind: 'xlsx',
  noun: 'facility',
  sheets: [{
    name: 'Cơ sở',
    rows: [
      ['TT', 'Tên cơ sở CNNT', 'Loại hình doanh nghiệp', 'Tỉnh/TP', 'Số LĐ'],
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      [1, 'HTX Mây tre Mẫu Một', 'HTX', 'Nghệ An', 25],
      [2, 'Công ty TNHH May Mẫu Hai', 'Công ty TNHH', 'Thanh Hóa', 140],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'facilities',
    columns: 'B name, C legalForm, D provinceId, E workers',
    skipped: '2 numbering',
    rows: { 3: ['HTX Mây tre Mẫu Một', 'cooperative', 'Nghệ An', 25], 4: ['Công ty TNHH May Mẫu Hai', 'enterprise', 'Thanh Hóa', 140] },
  }],
  issues: [],
  effects: 'facilities 2 new',
})
