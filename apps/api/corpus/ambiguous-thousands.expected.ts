import { awkward } from './awkward.ts'

export default awkward({
  why: '1.606 as text: the cells around say whether the dot parts thousands, and where they do not, nothing is guessed',
  file: 'ambiguous-thousands.xlsx',
  kind: 'xlsx',
  noun: 'support',
  constants: { programmeCode: 'co-khi-2021-2023', state: 'Đã quyết toán', moneyOn: '30/11/2022', planYear: '2022' },
  sheets: [{
    name: 'Kết quả',
    rows: [
      ['Cơ sở', 'Tỉnh', 'Nội dung', 'Đối ứng (triệu đồng)', 'Nguồn khác (triệu đồng)'],
      ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam', 'Máy móc thiết bị', '1.606', '12,5'],
      ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An', 'Máy móc thiết bị', '450,5', '1.250'],
      ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An', 'Mô hình trình diễn', '2.100,0', '20,0'],
      ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An', 'Tư vấn', '60,2', null],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'supports',
    columns: 'A facilityName, B provinceId, C type, D realised.counterpart million, E realised.other million',
    rows: {
      2: ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam (cũ)', 'machinery', 1_606_000_000, 12_500_000],
      3: ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An (cũ)', 'machinery', 450_500_000, null],
      4: ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An (cũ)', 'demo-model', 2_100_000_000, 20_000_000],
      5: ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An (cũ)', 'consultancy', 60_200_000, null],
    },
  }],
  issues: [
    'D2 advisory signs-read «1.606»',
    'E3 blocking number-open «1.250» → 1250 triệu đồng | 1,25 triệu đồng',
  ],
  effects: 'supports 3 new 1 refused, amounts 5 new',
})
