import { awkward } from './awkward.ts'

export default awkward({
  why: 'one cell of a column in triệu đồng was typed in đồng',
  file: 'one-cell-in-dong.xlsx',
  kind: 'xlsx',
  noun: 'support',
  constants: { programmeCode: 'co-khi-2021-2023', state: 'Đã quyết toán', moneyOn: '30/11/2022', planYear: '2022' },
  sheets: [{
    name: 'Kết quả',
    rows: [
      ['Cơ sở', 'Tỉnh', 'Nội dung', 'Vốn đối ứng (triệu đồng)'],
      ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam', 'Máy móc thiết bị', 1306],
      ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An', 'Máy móc thiết bị', 520_000_000],
      ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An', 'Mô hình trình diễn', 900],
      ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An', 'Tư vấn', 450.5],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'supports',
    columns: 'A facilityName, B provinceId, C type, D realised.counterpart million',
    rows: {
      2: ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam (cũ)', 'machinery', 1_306_000_000],
      3: ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An (cũ)', 'machinery', 520_000_000_000_000],
      4: ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An (cũ)', 'demo-model', 900_000_000],
      5: ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An (cũ)', 'consultancy', 450_500_000],
    },
  }],
  issues: ['D3 advisory cell-in-dong «520.000.000» → 520 triệu đồng!'],
  effects: 'supports 4 new, amounts 4 new',
})
