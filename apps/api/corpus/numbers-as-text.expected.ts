import { awkward } from './awkward.ts'

export default awkward({
  why: 'numbers typed as text, with blanks, signs and words around them',
  file: 'numbers-as-text.xlsx',
  kind: 'xlsx',
  noun: 'support',
  constants: { programmeCode: 'co-khi-2021-2023', state: 'Đã quyết toán', moneyOn: '30/11/2022' },
  sheets: [{
    name: 'Kết quả',
    rows: [
      ['Cơ sở', 'Tỉnh', 'Năm', 'Nội dung', 'KCQG (triệu đồng)', 'Đối ứng (đồng)'],
      ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam', '2022', 'Máy móc thiết bị', ' 299,5 ', '1.306.000.000'],
      ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An', 'Năm 2022', 'Máy móc thiết bị', '250,0', '520 000 000'],
      ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An', '2023', 'Mô hình trình diễn', '-', '900.000.000đ'],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'supports',
    columns: 'A facilityName, B provinceId, C planYear, D type, E realised.national million, F realised.counterpart dong',
    rows: {
      2: ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam (cũ)', 2022, 'machinery', 299_500_000, 1_306_000_000],
      3: ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An (cũ)', 2022, 'machinery', 250_000_000, 520_000_000],
      4: ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An (cũ)', 2023, 'demo-model', null, 900_000_000],
    },
  }],
  issues: [],
  effects: 'supports 3 new, amounts 5 new',
})
