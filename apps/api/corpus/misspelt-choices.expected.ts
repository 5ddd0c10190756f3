import { awkward } from './awkward.ts'

export default awkward({
  why: 'choices with a slip of the finger, with numbers before them, in capitals, and one that is none of ours',
  file: 'misspelt-choices.xlsx',
  kind: 'xlsx',
  noun: 'facility',
  sheets: [{
    name: 'Danh sách',
    rows: [
      ['Tên cơ sở', 'Loại hình', 'Tỉnh', 'Ngành nghề'],
      ['HTX Mây tre Mẫu Một', 'HỢP TÁC XÃ', 'Nghệ An', '1. Gỗ, tre nứa'],
      ['HTX Gốm Mẫu Ba', 'Hợp tác xa', 'Thái Nguyên', 'Dệt mayy'],
      ['HTX Chè Mẫu Bốn', 'htx', 'Thái Nguyên', 'Thủ công'],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'facilities',
    columns: 'A name, B legalForm, C provinceId, D sector',
    rows: {
      2: ['HTX Mây tre Mẫu Một', 'cooperative', 'Nghệ An', 'wood'],
      3: ['HTX Gốm Mẫu Ba', 'cooperative', 'Thái Nguyên', null],
      4: ['HTX Chè Mẫu Bốn', 'cooperative', 'Thái Nguyên', null],
    },
  }],
  issues: [
    'D3 blocking unknown-choice «Dệt mayy» → Dệt may! | Cơ khí | Chế biến nông sản',
    'D4 blocking unknown-choice «Thủ công» → Dệt may | Cơ khí | Chế biến nông sản',
  ],
  effects: 'facilities 1 new 2 refused',
})
