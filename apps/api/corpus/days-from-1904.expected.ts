import { awkward } from './awkward.ts'

export default awkward({
  why: 'a workbook that once was a Mac’s counts its days from 1904',
  file: 'days-from-1904.xlsx',
  kind: 'xlsx',
  noun: 'support',
  constants: { programmeCode: 'co-khi-2021-2023', state: 'Đã quyết toán' },
  sheets: [{
    name: 'Kết quả',
    rows: [
      ['Cơ sở', 'Tỉnh', 'Năm', 'Nội dung', 'Đối ứng (triệu đồng)', 'Ngày nghiệm thu'],
      ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam', 2022, 'Máy móc thiết bị', 620, new Date('2022-11-30')],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'supports',
    columns: 'A facilityName, B provinceId, C planYear, D type, E realised.counterpart million, F moneyOn',
    rows: { 2: ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam (cũ)', 2022, 'machinery', 620_000_000, '2022-11-30'] },
  }],
  issues: [],
  effects: 'supports 1 new, amounts 1 new',
})
