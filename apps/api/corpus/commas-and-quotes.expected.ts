import { awkward } from './awkward.ts'

export default awkward({
  why: 'text with commas, quotes within quotes, a line end within a cell, and a guarded formula beginning',
  file: 'commas-and-quotes.csv',
  kind: 'csv',
  csv: { delimiter: ',', encoding: 'utf-8' },
  noun: 'facility',
  sheets: [{
    name: 'commas-and-quotes',
    rows: [
      ['Tên cơ sở', 'Loại hình', 'Tỉnh', 'Địa chỉ'],
      ['Công ty CP "Gỗ, tre nứa" Mẫu Bốn', 'CTCP', 'Thanh Hóa', 'Lô 5, khu công nghiệp Mẫu,\nxã Mẫu'],
      ['HTX Mây tre Mẫu Một', 'HTX', 'Nghệ An', '=1+1, xã Mẫu'],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'facilities',
    columns: 'A name, B legalForm, C provinceId, D address',
    rows: { 2: ['Công ty CP "Gỗ, tre nứa" Mẫu Bốn', 'enterprise', 'Thanh Hóa', 'Lô 5, khu công nghiệp Mẫu, xã Mẫu'], 3: ['HTX Mây tre Mẫu Một', 'cooperative', 'Nghệ An', '=1+1, xã Mẫu'] },
  }],
  issues: [],
  effects: 'facilities 2 new',
})
