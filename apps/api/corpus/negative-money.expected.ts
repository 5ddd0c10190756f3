import { awkward } from './awkward.ts'

export default awkward({
  why: 'money below zero, with a minus, with a long dash and in brackets: what was realised cannot be negative',
  file: 'negative-money.xlsx',
  kind: 'xlsx',
  noun: 'support',
  constants: { programmeCode: 'co-khi-2021-2023', state: 'Đã quyết toán', moneyOn: '30/11/2022', planYear: '2022' },
  sheets: [{
    name: 'Kết quả',
    rows: [
      ['Cơ sở', 'Tỉnh', 'Nội dung', 'Đối ứng (triệu đồng)'],
      ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam', 'Máy móc thiết bị', -45],
      ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An', 'Máy móc thiết bị', '–45,0'],
      ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An', 'Tư vấn', '(45,0)'],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'supports',
    columns: 'A facilityName, B provinceId, C type, D realised.counterpart million',
    rows: {
      2: ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam (cũ)', 'machinery', -45_000_000],
      3: ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An (cũ)', 'machinery', -45_000_000],
      4: ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An (cũ)', 'consultancy', -45_000_000],
    },
  }],
  issues: ['D2 blocking counter-names-entry «-45»', 'D3 blocking counter-names-entry «–45,0»', 'D4 blocking counter-names-entry «(45,0)»'],
  effects: 'supports 3 refused',
})
