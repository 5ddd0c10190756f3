import { awkward } from './awkward.ts'

export default awkward({
  why: 'each column of money has a unit of its own, one of them said only above the table',
  file: 'units-by-column.xlsx',
  kind: 'xlsx',
  noun: 'support',
  constants: { programmeCode: 'co-khi-2021-2023', state: 'Đã quyết toán', moneyOn: '30/11/2022', planYear: '2022' },
  sheets: [{
    name: 'Kết quả',
    rows: [
      ['KẾT QUẢ THỰC HIỆN NĂM 2022 (VÍ DỤ)', null, null, null, null, 'ĐVT: triệu đồng'],
      ['Cơ sở', 'Tỉnh', 'Nội dung', 'KCQG (đồng)', 'Đối ứng (tỷ đồng)', 'Nguồn khác'],
      ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam', 'Máy móc thiết bị', 299_500_000, 1.606, 12.5],
      ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An', 'Máy móc thiết bị', 250_000_000, 0.52, 20],
    ],
  }],
  tables: [{
    head: [2, 2],
    to: 'supports',
    columns: 'A facilityName, B provinceId, C type, D realised.national dong, E realised.counterpart billion, F realised.other million',
    skipped: '1 title',
    rows: {
      3: ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam (cũ)', 'machinery', 299_500_000, 1_606_000_000, 12_500_000],
      4: ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An (cũ)', 'machinery', 250_000_000, 520_000_000, 20_000_000],
    },
  }],
  issues: [],
  effects: 'supports 2 new, amounts 6 new',
})
