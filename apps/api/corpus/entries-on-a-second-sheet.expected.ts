import { awkward } from './awkward.ts'

export default awkward({
  why: 'supports on one sheet and every entry of their money on the next, joined by temporary numbers; one entry belongs to none',
  file: 'entries-on-a-second-sheet.xlsx',
  kind: 'xlsx',
  noun: 'support',
  sheets: [
    { name: 'Khoản hỗ trợ', rows: [
      ['Số tạm', 'Mã đề án', 'Năm kế hoạch', 'Loại hình hỗ trợ', 'Cơ sở CNNT', 'Tỉnh, thành phố', 'Trạng thái'],
      ['A1', 'co-khi-2021-2023', 2022, 'Ứng dụng máy móc thiết bị tiên tiến', 'Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam', 'Đã quyết toán'],
      ['A2', 'co-khi-2021-2023', 2023, 'Tư vấn, trợ giúp', 'Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An', 'Đang thực hiện'],
    ] },
    { name: 'Bút toán', rows: [
      ['Mã khoản hỗ trợ', 'Số', 'Số đo', 'Nguồn', 'Ngày', 'Số tiền (đồng)', 'Văn bản'],
      ['A1', 1, 'Được duyệt', 'KCQG', new Date('2022-03-15'), 300_000_000, '00/QĐ-VD'],
      ['A1', 2, 'Thực hiện', 'KCQG', new Date('2022-11-30'), 299_500_000, null],
      ['A1', 3, 'Thực hiện', 'Đối ứng', '30/11/2022', '620.000.000', null],
      ['A9', 1, 'Thực hiện', 'KCQG', '30/11/2022', 1_000_000, null],
    ] },
  ],
  tables: [
    {
      sheet: 'Khoản hỗ trợ',
      head: [1, 1],
      to: 'supports',
      columns: 'A ref, B programmeCode, C planYear, D type, E facilityName, F provinceId, G state',
      rows: {
        2: ['A1', 'co-khi-2021-2023', 2022, 'machinery', 'Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam (cũ)', 'settled'],
        3: ['A2', 'co-khi-2021-2023', 2023, 'consultancy', 'Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An (cũ)', 'in-progress'],
      },
    },
    {
      sheet: 'Bút toán',
      head: [1, 1],
      to: 'amounts',
      columns: 'A supportCode, B ordinal, C measure, D source, E on, F dong dong, G decision',
      rows: {
        2: ['A1', 1, 'approved', 'national', '2022-03-15', 300_000_000, '00/QĐ-VD'],
        3: ['A1', 2, 'realised', 'national', '2022-11-30', 299_500_000, null],
        4: ['A1', 3, 'realised', 'counterpart', '2022-11-30', 620_000_000, null],
        5: ['A9', 1, 'realised', 'national', '2022-11-30', 1_000_000, null],
      },
    },
  ],
  issues: ['A5 blocking no-such-support «A9»'],
  effects: 'supports 2 new, amounts 3 new 1 refused',
})
