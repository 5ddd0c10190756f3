import { awkward } from './awkward.ts'

export default awkward({
  why: 'a name that is nearly that of a facility on record is taken for a new one only with a word of warning',
  file: 'similar-names.xlsx',
  kind: 'xlsx',
  noun: 'facility',
  sheets: [{
    name: 'Danh sách',
    rows: [
      ['Tên cơ sở', 'Loại hình', 'Tỉnh'],
      ['HTX Tre luồng Ví Dụ', 'HTX', 'Nghệ An'],
      ['Công ty TNHH Cơ khí Ví Dụ', 'Công ty', 'Thanh Hóa'],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'facilities',
    columns: 'A name, B legalForm, C provinceId',
    rows: { 2: ['HTX Tre luồng Ví Dụ', 'cooperative', 'Nghệ An'], 3: ['Công ty TNHH Cơ khí Ví Dụ', 'enterprise', 'Thanh Hóa'] },
  }],
  issues: ['A2 advisory may-be-known «HTX Tre luồng Ví Dụ» → CS-00001'],
  effects: 'facilities 2 new',
})
