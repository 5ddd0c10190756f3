import { awkward } from './awkward.ts'

export default awkward({
  why: 'rows of provinces, subtotals and a grand total stand between the records',
  file: 'totals-in-the-middle.xlsx',
  kind: 'xlsx',
  noun: 'support',
  constants: { programmeCode: 'co-khi-2021-2023', state: 'Đã quyết toán', moneyOn: '30/11/2022', planYear: '2022' },
  sheets: [{
    name: 'KCQG 2022',
    rows: [
      ['TT', 'Đơn vị thụ hưởng', 'Tỉnh', 'Nội dung hỗ trợ', 'KCQG (triệu đồng)'],
      ['I', 'Tỉnh Hà Nam', null, null, 600],
      [1, 'Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam', 'Máy móc thiết bị', 300],
      [2, 'Công ty TNHH May Mẫu Hai', 'Hà Nam', 'Máy móc thiết bị', 300],
      ['II', 'Tỉnh Nghệ An', null, null, 250.5],
      [1, 'Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An', 'Máy móc thiết bị', 250.5],
      [null, 'Tổng cộng', null, null, 850.5],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'supports',
    columns: 'B facilityName, C provinceId, D type, E realised.national million',
    skipped: '2 total, 5 total, 7 total',
    rows: {
      3: ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam (cũ)', 'machinery', 300_000_000],
      4: ['Công ty TNHH May Mẫu Hai', 'Hà Nam (cũ)', 'machinery', 300_000_000],
      6: ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An (cũ)', 'machinery', 250_500_000],
    },
  }],
  issues: ['B4 advisory facility-new «Công ty TNHH May Mẫu Hai»'],
  effects: 'supports 3 new, amounts 3 new, facilities 1 new',
})
