import { awkward } from './awkward.ts'

export default awkward({
  why: '13/28 and 2/5 were typed, and the spreadsheet made days of them; a year shows as a day of 1905',
  file: 'made-into-days-by-excel.xlsx',
  kind: 'xlsx',
  noun: 'support',
  constants: { programmeCode: 'co-khi-2021-2023', state: 'Đã quyết toán' },
  sheets: [{
    name: 'Kết quả',
    rows: [
      ['Cơ sở', 'Tỉnh', 'Năm', 'Nội dung', 'Số người dự', 'Ghi chú'],
      ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam', new Date('1905-07-14'), 'Máy móc thiết bị', null, null],
      ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An', 2022, 'Đào tạo nghề', new Date('2022-02-05'), null],
      ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An', 2022, 'Máy móc thiết bị', null, new Date('2022-05-02')],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'supports',
    columns: 'A facilityName, B provinceId, C planYear, D type, E participants, F note',
    rows: {
      2: ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam (cũ)', 2022, 'machinery', null, null],
      3: ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An (cũ)', 2022, 'vocational-training', null, null],
      4: ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An (cũ)', 2022, 'machinery', null, '02/05/2022'],
    },
  }],
  issues: [
    'C2 advisory day-for-year «14/07/1905» → 2022!',
    'E3 blocking day-for-number «05/02/2022» → ',
    'F4 advisory day-for-text «02/05/2022» → 2/5 | 5/2 | 02/05/2022',
  ],
  effects: 'supports 2 new 1 refused',
})
