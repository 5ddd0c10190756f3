import { awkward } from './awkward.ts'

export default awkward({
  why: 'heads broken over lines, with units in brackets, abbreviations and a stray dot',
  file: 'line-breaks-in-heads.xlsx',
  kind: 'xlsx',
  noun: 'support',
  constants: { programmeCode: 'co-khi-2021-2023', state: 'Đã quyết toán', moneyOn: '30/11/2022' },
  sheets: [{
    name: 'Kết quả',
    rows: [
      ['TT', 'Tên\nđơn vị\nthụ hưởng', 'Tỉnh/\nTP', 'Năm\nKH', 'Nội dung\nhỗ trợ.', 'KP\nKCQG\n(tr.đ)', 'Vốn đối ứng\nĐVT: triệu đồng'],
      [1, 'Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam', 2022, 'MMTB', 299.5, 620],
      [2, 'Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An', 2022, 'MHTD', 250, 500],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'supports',
    columns: 'B facilityName, C provinceId, D planYear, E type, F realised.national million, G realised.counterpart million',
    rows: {
      2: ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam (cũ)', 2022, 'machinery', 299_500_000, 620_000_000],
      3: ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An (cũ)', 2022, 'demo-model', 250_000_000, 500_000_000],
    },
  }],
  issues: [],
  effects: 'supports 2 new, amounts 4 new',
})
