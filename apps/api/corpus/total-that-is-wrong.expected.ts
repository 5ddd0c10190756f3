import { awkward } from './awkward.ts'

export default awkward({
  why: 'the total that the file states is not the sum of its rows',
  file: 'total-that-is-wrong.xlsx',
  kind: 'xlsx',
  noun: 'support',
  constants: { programmeCode: 'co-khi-2021-2023', state: 'Đã quyết toán', moneyOn: '30/11/2022', planYear: '2022' },
  sheets: [{
    name: 'KCQG',
    rows: [
      ['TT', 'Cơ sở', 'Tỉnh', 'Nội dung', 'Kinh phí KCQG (triệu đồng)'],
      [1, 'Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam', 'Máy móc thiết bị', 300],
      [2, 'Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An', 'Máy móc thiết bị', 250],
      ['Tổng số', null, null, null, 560],
    ],
    merges: ['A4:D4'],
  }],
  tables: [{
    head: [1, 1],
    to: 'supports',
    columns: 'B facilityName, C provinceId, D type, E realised.national million',
    skipped: '4 total',
    rows: { 2: ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam (cũ)', 'machinery', 300_000_000], 3: ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An (cũ)', 'machinery', 250_000_000] },
  }],
  issues: ['E4 advisory total-differs «560»'],
  effects: 'supports 2 new, amounts 2 new',
})
