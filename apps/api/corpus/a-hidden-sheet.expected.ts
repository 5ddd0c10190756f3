import { awkward } from './awkward.ts'

export default awkward({
  why: 'a hidden sheet with an older copy of the list is left out until somebody asks for it; a sheet of remarks has no table',
  file: 'a-hidden-sheet.xlsx',
  kind: 'xlsx',
  noun: 'facility',
  sheets: [
    { name: 'Ghi chú', rows: [['Số liệu ví dụ, cập nhật hằng tháng.']] },
    { name: 'Danh sách', rows: [['Tên cơ sở', 'Loại hình', 'Tỉnh'], ['HTX Mây tre Mẫu Một', 'HTX', 'Nghệ An']] },
    { name: 'Bản cũ', isHidden: true, rows: [['Tên cơ sở', 'Loại hình', 'Tỉnh'], ['HTX Gốm Mẫu Ba', 'HTX', 'Thái Nguyên']] },
  ],
  tables: [
    { sheet: 'Danh sách', head: [1, 1], to: 'facilities', columns: 'A name, B legalForm, C provinceId', rows: { 2: ['HTX Mây tre Mẫu Một', 'cooperative', 'Nghệ An'] } },
    { sheet: 'Bản cũ', head: [1, 1], to: null, columns: '', rows: {} },
  ],
  issues: [],
  effects: 'facilities 1 new',
})
