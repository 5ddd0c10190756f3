import { awkward } from './awkward.ts'

export default awkward({
  why: 'what Excel calls Unicode text: UTF-16 with tabs',
  file: 'unicode-text-of-excel.txt',
  kind: 'csv',
  csv: { delimiter: '\t', encoding: 'utf-16le' },
  noun: 'facility',
  sheets: [{
    name: 'unicode-text-of-excel',
    rows: [
      ['STT', 'Tên cơ sở', 'Loại hình', 'Tỉnh'],
      ['1', 'HTX Mây tre, luồng Mẫu Một', 'HTX', 'Nghệ An'],
      ['2', 'Công ty TNHH May Mẫu Hai', 'Công ty', 'Thanh Hóa'],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'facilities',
    columns: 'B name, C legalForm, D provinceId',
    rows: { 2: ['HTX Mây tre, luồng Mẫu Một', 'cooperative', 'Nghệ An'], 3: ['Công ty TNHH May Mẫu Hai', 'enterprise', 'Thanh Hóa'] },
  }],
  issues: [],
  effects: 'facilities 2 new',
})
