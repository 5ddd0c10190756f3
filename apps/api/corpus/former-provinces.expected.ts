import { awkward } from './awkward.ts'

export default awkward({
  why: 'Hà Nam is Hà Nam in rows of 2022 and part of Ninh Bình in a row after the merger of 1 July 2025',
  file: 'former-provinces.xlsx',
  kind: 'xlsx',
  noun: 'support',
  constants: { programmeName: 'Đề án điểm ngành cơ khí 2021–2023', state: 'Đã quyết toán' },
  sheets: [{
    name: 'Kết quả',
    rows: [
      ['Cơ sở', 'Tỉnh', 'Năm', 'Nội dung', 'Đối ứng (triệu đồng)', 'Ngày nghiệm thu'],
      ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam', 2022, 'Máy móc thiết bị', 600, '30/11/2022'],
      ['Công ty TNHH Cơ khí Ví Dụ', 'Ninh Bình', 2023, 'Máy móc thiết bị', 610, '30/11/2023'],
      ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam', 2026, 'Máy móc thiết bị', 620, '30/01/2026'],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'supports',
    columns: 'A facilityName, B provinceId, C planYear, D type, E realised.counterpart million, F moneyOn',
    rows: {
      2: ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam (cũ)', 2022, 'machinery', 600_000_000, '2022-11-30'],
      3: ['Công ty TNHH Cơ khí Ví Dụ', 'Ninh Bình (cũ)', 2023, 'machinery', 610_000_000, '2023-11-30'],
      4: ['Công ty TNHH Cơ khí Ví Dụ', 'Ninh Bình', 2026, 'machinery', 620_000_000, '2026-01-30'],
    },
  }],
  issues: [
    'B4 advisory former-province «Hà Nam» → Ninh Bình!',
    'C4 blocking outside-programme «2026»',
  ],
  effects: 'supports 2 new 1 refused, amounts 2 new',
})
