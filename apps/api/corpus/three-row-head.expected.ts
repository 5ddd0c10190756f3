import { awkward } from './awkward.ts'

export default awkward({
  why: 'a head in three rows: money by plan and realised, each by source, under one merged title',
  file: 'three-row-head.xlsx',
  kind: 'xlsx',
  noun: 'support',
  constants: { programmeCode: 'co-khi-2021-2023', state: 'Đã quyết toán', moneyOn: '30/11/2022', planYear: '2022' },
  sheets: [{
    name: 'Biểu 03',
    rows: [
      ['TT', 'Cơ sở', 'Tỉnh', 'Nội dung', 'Kinh phí (triệu đồng)'],
      [null, null, null, null, 'Kế hoạch', null, 'Thực hiện'],
      [null, null, null, null, 'KCQG', 'Đối ứng', 'KCQG', 'Đối ứng'],
      [1, 'Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam', 'Máy móc thiết bị', 300, 600, 299.5, 620],
      [2, 'Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An', 'Máy móc thiết bị', 250, 500, 250, 500],
    ],
    merges: ['A1:A3', 'B1:B3', 'C1:C3', 'D1:D3', 'E1:H1', 'E2:F2', 'G2:H2'],
  }],
  tables: [{
    head: [1, 3],
    to: 'supports',
    columns: 'B facilityName, C provinceId, D type, E planned.national million, F planned.counterpart million, G realised.national million, H realised.counterpart million',
    rows: {
      4: ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam (cũ)', 'machinery', 300_000_000, 600_000_000, 299_500_000, 620_000_000],
      5: ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An (cũ)', 'machinery', 250_000_000, 500_000_000, 250_000_000, 500_000_000],
    },
  }],
  issues: [],
  effects: 'supports 2 new, amounts 8 new',
})
