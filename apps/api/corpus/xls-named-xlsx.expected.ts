import { awkward } from './awkward.ts'

export default awkward({
  why: 'a workbook of Excel 97 with the ending of a new one, its head merged, a row hidden',
  file: 'xls-named-xlsx.xlsx',
  kind: 'xls',
  noun: 'facility',
  sheets: [{
    name: 'Danh sách cơ sở',
    rows: [
      ['DANH SÁCH CƠ SỞ CNNT (VÍ DỤ)'],
      ['STT', 'Tên cơ sở', 'Loại hình', 'Tỉnh', 'Năm thành lập'],
      [1, 'HTX Mây tre Mẫu Một', 'HTX', 'Nghệ An', 2011],
      [2, 'Công ty TNHH May Mẫu Hai', 'Công ty', 'Thanh Hóa', 2016],
      [3, 'Hộ kinh doanh Chè Mẫu Ba', 'Hộ', 'Thái Nguyên', { formula: '2011+8', gave: 2019 }],
    ],
    merges: ['A1:E1'],
    hiddenRows: [4],
  }],
  tables: [{
    head: [2, 2],
    to: 'facilities',
    columns: 'B name, C legalForm, D provinceId, E foundedYear',
    skipped: '1 title',
    rows: {
      3: ['HTX Mây tre Mẫu Một', 'cooperative', 'Nghệ An', 2011],
      4: ['Công ty TNHH May Mẫu Hai', 'enterprise', 'Thanh Hóa', 2016],
      5: ['Hộ kinh doanh Chè Mẫu Ba', 'household', 'Thái Nguyên', 2019],
    },
  }],
  issues: ['–– advisory hidden-rows'],
  effects: 'facilities 3 new',
})
