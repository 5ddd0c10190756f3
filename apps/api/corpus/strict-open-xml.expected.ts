import { awkward } from './awkward.ts'

export default awkward({
  why: 'saved as “Strict Open XML”: other names for everything, days as text',
  file: 'strict-open-xml.xlsx',
  kind: 'xlsx',
  noun: 'support',
  constants: { programmeCode: 'co-khi-2021-2023', state: 'Đã quyết toán' },
  sheets: [{
    name: 'Kết quả',
    rows: [
      ['Cơ sở', 'Tỉnh', 'Năm', 'Nội dung', 'Đối ứng (triệu đồng)', 'Ngày nghiệm thu'],
      ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An', 2022, 'Máy móc thiết bị', 520, new Date('2022-11-30')],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'supports',
    columns: 'A facilityName, B provinceId, C planYear, D type, E realised.counterpart million, F moneyOn',
    rows: { 2: ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An (cũ)', 2022, 'machinery', 520_000_000, '2022-11-30'] },
  }],
  issues: [],
  effects: 'supports 1 new, amounts 1 new',
})
