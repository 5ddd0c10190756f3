import { awkward } from './awkward.ts'

const apart = (text: string) => text.normalize('NFD')

export default awkward({
  why: 'every Vietnamese letter in parts (NFD), as a Mac types it; known records are still found',
  file: 'decomposed-letters.xlsx',
  kind: 'xlsx',
  noun: 'support',
  constants: { programmeCode: 'co-khi-2021-2023', state: apart('Đã quyết toán'), moneyOn: '30/11/2022' },
  sheets: [{
    name: apart('Kết quả'),
    rows: [
      ['Cơ sở', 'Tỉnh', 'Năm kế hoạch', 'Nội dung hỗ trợ', 'Vốn đối ứng (triệu đồng)'].map(apart),
      [apart('Hợp tác xã Tre luồng Ví Dụ'), apart('Nghệ An'), 2022, apart('Ứng dụng máy móc thiết bị tiên tiến'), 520],
      [apart('Hợp tác xã Gốm Mẫu Sáu'), apart('Thái Nguyên'), 2022, apart('Xây dựng mô hình trình diễn kỹ thuật'), 610.5],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'supports',
    columns: 'A facilityName, B provinceId, C planYear, D type, E realised.counterpart million',
    rows: { 2: ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An (cũ)', 2022, 'machinery', 520_000_000], 3: ['Hợp tác xã Gốm Mẫu Sáu', 'Thái Nguyên (cũ)', 2022, 'demo-model', 610_500_000] },
  }],
  issues: ['A3 advisory facility-new «Hợp tác xã Gốm Mẫu Sáu»'],
  effects: 'supports 2 new, amounts 2 new, facilities 1 new',
})
