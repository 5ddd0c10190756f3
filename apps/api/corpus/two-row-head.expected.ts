import { awkward } from './awkward.ts'

export default awkward({
  why: 'a head in two rows, the upper one merged over the sources of money, which alone says the unit',
  file: 'two-row-head.xlsx',
  kind: 'xlsx',
  noun: 'support',
  constants: { programmeCode: 'co-khi-2021-2023', state: 'Đã quyết toán', moneyOn: '30/11/2022' },
  sheets: [{
    name: 'Biểu 02',
    rows: [
      ['TỔNG HỢP KẾT QUẢ THỰC HIỆN ĐỀ ÁN ĐIỂM (VÍ DỤ)'],
      [],
      ['STT', 'Đơn vị thụ hưởng', 'Địa bàn', 'Năm', 'Nội dung hỗ trợ', 'Kinh phí thực hiện (triệu đồng)'],
      [null, null, null, null, null, 'KCQG', 'Đối ứng'],
      [1, 'Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam', 2022, 'Ứng dụng máy móc thiết bị tiên tiến', 300, 1306],
      [2, 'Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An', 2022, 'Mô hình trình diễn kỹ thuật', 946.9, 2100.5],
    ],
    merges: ['A1:G1', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:E4', 'F3:G3'],
  }],
  tables: [{
    head: [3, 4],
    to: 'supports',
    columns: 'B facilityName, C provinceId, D planYear, E type, F realised.national million, G realised.counterpart million',
    skipped: '1 title',
    rows: {
      5: ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam (cũ)', 2022, 'machinery', 300_000_000, 1_306_000_000],
      6: ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An (cũ)', 2022, 'demo-model', 946_900_000, 2_100_500_000],
    },
  }],
  issues: [],
  effects: 'supports 2 new, amounts 4 new',
})
