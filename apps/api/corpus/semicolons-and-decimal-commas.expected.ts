import { awkward } from './awkward.ts'

export default awkward({
  why: 'text with semicolons, decimal commas and a byte order mark, as a Vietnamese Excel saves CSV',
  file: 'semicolons-and-decimal-commas.csv',
  kind: 'csv',
  csv: { delimiter: ';', encoding: 'utf-8' },
  noun: 'support',
  constants: { programmeCode: 'co-khi-2021-2023', state: 'Đã quyết toán', moneyOn: '30/11/2022' },
  sheets: [{
    name: 'semicolons-and-decimal-commas',
    rows: [
      ['Cơ sở', 'Tỉnh', 'Năm', 'Nội dung', 'Đối ứng (triệu đồng)'],
      ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam', '2022', 'Máy móc thiết bị', '946,9'],
      ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An', '2022', 'Máy móc thiết bị', '1.606,0'],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'supports',
    columns: 'A facilityName, B provinceId, C planYear, D type, E realised.counterpart million',
    rows: { 2: ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam (cũ)', 2022, 'machinery', 946_900_000], 3: ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An (cũ)', 2022, 'machinery', 1_606_000_000] },
  }],
  issues: [],
  effects: 'supports 2 new, amounts 2 new',
})
