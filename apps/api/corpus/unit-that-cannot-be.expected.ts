import { awkward } from './awkward.ts'

export default awkward({
  why: 'the head says triệu đồng and the figures are in đồng; another column says nothing of its unit',
  file: 'unit-that-cannot-be.xlsx',
  kind: 'xlsx',
  noun: 'support',
  constants: { programmeCode: 'co-khi-2021-2023', state: 'Đã quyết toán', moneyOn: '30/11/2022', planYear: '2022' },
  sheets: [{
    name: 'Kết quả',
    rows: [
      ['Cơ sở', 'Tỉnh', 'Nội dung', 'Vốn đối ứng (triệu đồng)', 'Nguồn khác'],
      ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam', 'Máy móc thiết bị', 1_306_000_000, 12.5],
      ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An', 'Máy móc thiết bị', 520_000_000, 20],
      ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An', 'Mô hình trình diễn', 900_000_000, 15],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'supports',
    columns: 'A facilityName, B provinceId, C type, D realised.counterpart million, E realised.other',
    rows: {
      2: ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam (cũ)', 'machinery', 1_306_000_000_000_000, 13],
      3: ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An (cũ)', 'machinery', 520_000_000_000_000, 20],
      4: ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An (cũ)', 'demo-model', 900_000_000_000_000, 15],
    },
  }],
  issues: [
    'D– advisory unit-unlikely «900.000.000»',
    'E– blocking unit-missing «15»',
    'D2 blocking too-large «1.306.000.000»',
  ],
  effects: 'supports 2 new 1 refused, amounts 4 new',
})
