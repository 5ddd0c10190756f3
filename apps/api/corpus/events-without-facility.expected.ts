import { awkward } from './awkward.ts'

export default awkward({
  why: 'conferences stand among supports of facilities: their column of facilities names a place, or nothing',
  file: 'events-without-facility.xlsx',
  kind: 'xlsx',
  noun: 'support',
  constants: { programmeCode: 'co-khi-2021-2023', state: 'Đã quyết toán', moneyOn: '26/12/2023' },
  sheets: [{
    name: 'Kết quả',
    rows: [
      ['Cơ sở', 'Tỉnh', 'Năm', 'Nội dung', 'Địa điểm', 'Số đại biểu', 'KCQG (triệu đồng)'],
      [null, 'Nam Định', 2023, 'Tổ chức các hội nghị, hội thảo', 'Thành phố Nam Định', 150, 120.5],
      ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam', 2023, 'Máy móc thiết bị', null, null, 300],
      [null, 'Hà Nam', 2023, 'Máy móc thiết bị', null, null, 300],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'supports',
    columns: 'A facilityName, B provinceId, C planYear, D type, E place, F participants, G realised.national million',
    rows: {
      2: [null, 'Nam Định (cũ)', 2023, 'conference', 'Thành phố Nam Định', 150, 120_500_000],
      3: ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam (cũ)', 2023, 'machinery', null, null, 300_000_000],
      4: [null, 'Hà Nam (cũ)', 2023, 'machinery', null, null, 300_000_000],
    },
  }],
  issues: ['A4 blocking facility-required'],
  effects: 'supports 2 new 1 refused, amounts 2 new',
})
