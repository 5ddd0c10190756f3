import { awkward } from './awkward.ts'

export default awkward({
  why: 'a workbook of Excel 97 with texts and sums that are formulas, days, long texts and a hidden column',
  file: 'old-excel-with-formulas.xls',
  kind: 'xls',
  noun: 'support',
  constants: { programmeCode: 'co-khi-2021-2023', state: 'Đã quyết toán' },
  sheets: [{
    name: 'Kết quả',
    rows: [
      ['Cơ sở', 'Tỉnh', 'Năm', 'Nội dung', 'KCQG (triệu đồng)', 'Ngày nghiệm thu', 'Ghi chú'],
      [{ formula: '"Công ty TNHH "&"Cơ khí Ví Dụ"', gave: 'Công ty TNHH Cơ khí Ví Dụ' }, 'Hà Nam', 2022, 'Máy móc thiết bị', { formula: '100+199.5', gave: 299.5 }, new Date('2022-11-30'), 'Số liệu ví dụ. '.repeat(40).trim()],
      ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An', 2022, 'Máy móc thiết bị', 250, new Date('2022-12-15'), null],
    ],
    hiddenColumns: ['G'],
  }],
  tables: [{
    head: [1, 1],
    to: 'supports',
    columns: 'A facilityName, B provinceId, C planYear, D type, E realised.national million, F moneyOn, G note',
    rows: {
      2: ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam (cũ)', 2022, 'machinery', 299_500_000, '2022-11-30', 'Số liệu ví dụ. '.repeat(40).trim()],
      3: ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An (cũ)', 2022, 'machinery', 250_000_000, '2022-12-15', null],
    },
  }],
  issues: ['G– advisory hidden-column'],
  effects: 'supports 2 new, amounts 2 new',
})
