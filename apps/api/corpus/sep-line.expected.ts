import { awkward } from './awkward.ts'

export default awkward({
  why: 'a first line that only names the delimiter, for Excel; rows still count as the file counts them',
  file: 'sep-line.csv',
  kind: 'csv',
  csv: { delimiter: '|', encoding: 'utf-8' },
  noun: 'facility',
  sheets: [{
    name: 'sep-line',
    rows: [
      [],
      ['Tên cơ sở', 'Loại hình', 'Tỉnh'],
      ['HTX Mây tre Mẫu Một', 'HTX', 'Nghệ An'],
      ['HTX Gốm Mẫu Ba', 'xí nghiệp', 'Thanh Hóa'],
    ],
  }],
  tables: [{
    head: [2, 2],
    to: 'facilities',
    columns: 'A name, B legalForm, C provinceId',
    rows: { 3: ['HTX Mây tre Mẫu Một', 'cooperative', 'Nghệ An'], 4: ['HTX Gốm Mẫu Ba', null, 'Thanh Hóa'] },
  }],
  issues: ['B4 blocking unknown-choice «xí nghiệp» → Doanh nghiệp | Hợp tác xã | Hộ kinh doanh'],
  effects: 'facilities 1 new 1 refused',
})
