import { awkward } from './awkward.ts'

export default awkward({
  why: 'the same facility twice in one list, once in capitals, and one that is on record already',
  file: 'twice-in-one-file.xlsx',
  kind: 'xlsx',
  noun: 'facility',
  sheets: [{
    name: 'Danh sách',
    rows: [
      ['Tên cơ sở', 'Loại hình', 'Tỉnh', 'Địa chỉ'],
      ['HTX Mây tre Mẫu Một', 'HTX', 'Nghệ An', 'Xóm 1'],
      ['HTX MÂY TRE MẪU MỘT', 'HTX', 'Nghệ An', 'Xóm 1'],
      ['Hợp tác xã Tre luồng Ví Dụ', 'HTX', 'Nghệ An', 'Xã Ví Dụ'],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'facilities',
    columns: 'A name, B legalForm, C provinceId, D address',
    rows: {
      2: ['HTX Mây tre Mẫu Một', 'cooperative', 'Nghệ An', 'Xóm 1'],
      3: ['HTX MÂY TRE MẪU MỘT', 'cooperative', 'Nghệ An', 'Xóm 1'],
      4: ['Hợp tác xã Tre luồng Ví Dụ', 'cooperative', 'Nghệ An', 'Xã Ví Dụ'],
    },
  }],
  issues: ['A3 blocking twice-in-file «HTX MÂY TRE MẪU MỘT»'],
  effects: 'facilities 1 new 1 unchanged 1 refused',
})
