import { awkward } from './awkward.ts'

export default awkward({
  why: 'text in the code page of a Vietnamese Windows, marks apart from their letters and no mark that says so',
  file: 'windows-1258.csv',
  kind: 'csv',
  csv: { delimiter: ';', encoding: 'windows-1258' },
  noun: 'facility',
  sheets: [{
    name: 'windows-1258',
    rows: [
      ['STT', 'Tên cơ sở', 'Loại hình', 'Tỉnh', 'Địa chỉ'],
      ['1', 'Hợp tác xã Mây tre Mẫu Một', 'Hợp tác xã', 'Nghệ An', 'Xóm 1, xã Mẫu'],
      ['2', 'Công ty TNHH May Mẫu Hai', 'Doanh nghiệp', 'Thanh Hóa', 'Đường số 2'],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'facilities',
    columns: 'B name, C legalForm, D provinceId, E address',
    rows: { 2: ['Hợp tác xã Mây tre Mẫu Một', 'cooperative', 'Nghệ An', 'Xóm 1, xã Mẫu'], 3: ['Công ty TNHH May Mẫu Hai', 'enterprise', 'Thanh Hóa', 'Đường số 2'] },
  }],
  issues: [],
  effects: 'facilities 2 new',
})
