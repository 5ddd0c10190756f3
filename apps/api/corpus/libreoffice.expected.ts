import { awkward } from './awkward.ts'

export default awkward({
  why: 'an OpenDocument spreadsheet with a hidden row and column, days, a text of two lines and doubled blanks',
  file: 'libreoffice.ods',
  kind: 'ods',
  noun: 'support',
  constants: { programmeCode: 'co-khi-2021-2023', state: 'Đã quyết toán', planYear: '2022' },
  sheets: [{
    name: 'Kết quả 2022',
    rows: [
      ['Cơ sở', 'Tỉnh', 'Nội dung', 'KCQG (triệu đồng)', 'Ngày nghiệm thu', 'Ghi chú'],
      ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam', 'Máy móc thiết bị', 299.5, new Date('2022-11-30'), 'hai dòng\nmột ô'],
      ['Hợp tác xã Tre luồng  Ví Dụ', 'Nghệ An', 'Máy móc thiết bị', 250, new Date('2022-12-15'), null],
    ],
    hiddenRows: [3],
    hiddenColumns: ['F'],
  }],
  tables: [{
    head: [1, 1],
    to: 'supports',
    columns: 'A facilityName, B provinceId, C type, D realised.national million, E moneyOn, F note',
    rows: {
      2: ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam (cũ)', 'machinery', 299_500_000, '2022-11-30', 'hai dòng\nmột ô'],
      3: ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An (cũ)', 'machinery', 250_000_000, '2022-12-15', null],
    },
  }],
  issues: ['–– advisory hidden-rows', 'F– advisory hidden-column'],
  effects: 'supports 2 new, amounts 2 new',
})
