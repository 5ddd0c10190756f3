import { awkward } from './awkward.ts'

export default awkward({
  why: 'a province merged over its rows stands for each of them; one sum merged over two rows would count twice',
  file: 'merged-cells-down.xlsx',
  kind: 'xlsx',
  noun: 'support',
  constants: { programmeCode: 'co-khi-2021-2023', state: 'Đã quyết toán', moneyOn: '30/11/2022', planYear: '2022' },
  sheets: [{
    name: 'Kết quả',
    rows: [
      ['Tỉnh', 'Cơ sở', 'Nội dung', 'Đối ứng (triệu đồng)'],
      ['Hà Nam', 'Công ty TNHH Cơ khí Ví Dụ', 'Máy móc thiết bị', 620],
      [null, 'Công ty TNHH Cơ khí Ví Dụ', 'Tư vấn', null],
      ['Nghệ An', 'Hợp tác xã Tre luồng Ví Dụ', 'Máy móc thiết bị', 500],
      [null, 'Hợp tác xã Tre luồng Ví Dụ', 'Mô hình trình diễn', 610],
    ],
    merges: ['A2:A3', 'D2:D3', 'A4:A5'],
  }],
  tables: [{
    head: [1, 1],
    to: 'supports',
    columns: 'A provinceId, B facilityName, C type, D realised.counterpart million',
    rows: {
      2: ['Hà Nam (cũ)', 'Công ty TNHH Cơ khí Ví Dụ', 'machinery', 620_000_000],
      3: ['Hà Nam (cũ)', 'Công ty TNHH Cơ khí Ví Dụ', 'consultancy', null],
      4: ['Nghệ An (cũ)', 'Hợp tác xã Tre luồng Ví Dụ', 'machinery', 500_000_000],
      5: ['Nghệ An (cũ)', 'Hợp tác xã Tre luồng Ví Dụ', 'demo-model', 610_000_000],
    },
  }],
  issues: ['D3 blocking merged-money «620»'],
  effects: 'supports 3 new 1 refused, amounts 3 new',
})
