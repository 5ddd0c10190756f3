import { awkward } from './awkward.ts'

export default awkward({
  why: 'tax codes that became numbers: one lost its leading zero, one its digits, one is whole; telephones with dots',
  file: 'tax-codes-as-numbers.xlsx',
  kind: 'xlsx',
  noun: 'facility',
  sheets: [{
    name: 'Danh sách',
    rows: [
      ['Tên cơ sở', 'Loại hình', 'Tỉnh', 'MST', 'Điện thoại'],
      ['Công ty TNHH Cơ khí Ví Dụ', 'Công ty', 'Ninh Bình', '0100109106', '0912.345.678'],
      ['Công ty TNHH May Mẫu Hai', 'Công ty', 'Thanh Hóa', 100_686_209, '0912 345 678'],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'facilities',
    columns: 'A name, B legalForm, C provinceId, D taxCode, E phone',
    rows: {
      2: ['Công ty TNHH Cơ khí Ví Dụ', 'enterprise', 'Ninh Bình', '0100109106', '0912.345.678'],
      3: ['Công ty TNHH May Mẫu Hai', 'enterprise', 'Thanh Hóa', '100686209', '0912 345 678'],
    },
  }],
  issues: ['D3 blocking tax-code «100686209»'],
  effects: 'facilities 1 changed 1 refused',
})
