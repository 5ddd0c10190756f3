import { awkward } from './awkward.ts'

export default awkward({
  why: 'money written out as reports print it: 946,9 triệu, 1 tỷ 46,9 triệu, about 10 tỷ',
  file: 'millions-in-words.xlsx',
  kind: 'xlsx',
  noun: 'support',
  constants: { programmeCode: 'co-khi-2021-2023', state: 'Đã quyết toán', moneyOn: '30/11/2022', planYear: '2022' },
  sheets: [{
    name: 'Kết quả',
    rows: [
      ['Cơ sở', 'Tỉnh', 'Nội dung', 'Đối ứng (triệu đồng)'],
      ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam', 'Máy móc thiết bị', '946,9 triệu'],
      ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An', 'Máy móc thiết bị', '1 tỷ 46,9 triệu'],
      ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An', 'Mô hình trình diễn', '1,2 tỷ đồng'],
      ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An', 'Tư vấn', 'khoảng 50 triệu'],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'supports',
    columns: 'A facilityName, B provinceId, C type, D realised.counterpart million',
    rows: {
      2: ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam (cũ)', 'machinery', 946_900_000],
      3: ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An (cũ)', 'machinery', null],
      4: ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An (cũ)', 'demo-model', 1_200_000_000],
      5: ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An (cũ)', 'consultancy', null],
    },
  }],
  issues: [
    'D3 blocking mixed-units «1 tỷ 46,9 triệu» → 1046,9 triệu đồng!',
    'D4 advisory other-unit «1,2 tỷ đồng» → 1200 triệu đồng!',
    'D5 blocking number-approximate «khoảng 50 triệu» → 50 triệu đồng | ',
  ],
  effects: 'supports 2 new 2 refused, amounts 2 new',
})
