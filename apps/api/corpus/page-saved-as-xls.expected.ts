import { awkward } from './awkward.ts'

export default awkward({
  why: 'a page with a table that a web system calls .xls; numbers shown with dots are numbers beside that',
  file: 'page-saved-as-xls.xls',
  kind: 'html',
  noun: 'support',
  constants: { programmeCode: 'co-khi-2021-2023', state: 'Đã quyết toán', moneyOn: '30/11/2022' },
  sheets: [{
    name: 'page-saved-as-xls',
    rows: [
      ['KẾT QUẢ THỰC HIỆN (VÍ DỤ)'],
      ['STT', 'Đơn vị thụ hưởng', 'Tỉnh', 'Năm', 'Nội dung', 'Kinh phí (đồng)'],
      [null, null, null, null, null, 'KCQG', 'Đối ứng'],
      ['1', 'Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam', '2022', 'Máy móc thiết bị', 299_500_000, '620.000.000'],
      ['2', 'Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An', '2022', 'Máy móc & thiết bị', 250_000_000, '0'],
    ],
  }],
  tables: [{
    head: [2, 3],
    to: 'supports',
    columns: 'B facilityName, C provinceId, D planYear, E type, F realised.national dong, G realised.counterpart dong',
    skipped: '1 title',
    rows: {
      4: ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam (cũ)', 2022, 'machinery', 299_500_000, 620_000_000],
      5: ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An (cũ)', 2022, 'machinery', 250_000_000, 0],
    },
  }],
  issues: [],
  effects: 'supports 2 new, amounts 3 new',
})
