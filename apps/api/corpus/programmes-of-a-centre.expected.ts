import { awkward } from './awkward.ts'

export default awkward({
  why: 'a list of programmes whose provinces stand in one cell, with commas and with “và”, and whose sector is bracketed',
  file: 'programmes-of-a-centre.xlsx',
  kind: 'xlsx',
  noun: 'programme',
  sheets: [{
    name: 'Đề án điểm',
    rows: [
      ['DANH MỤC ĐỀ ÁN ĐIỂM (VÍ DỤ)'],
      ['TT', 'Tên đề án', 'Loại đề án', 'Ngành', 'Từ năm', 'Đến năm', 'Địa bàn', 'Đơn vị thực hiện'],
      [1, 'Đề án điểm mẫu ngành dệt may 2018–2020', 'Điểm', 'Dệt may', 2018, 2020, 'Lào Cai, Yên Bái và Hà Nam', 'Trung tâm 1'],
      [2, 'Đề án nhóm mẫu 2022', 'Nhóm', null, '2022', '2022', 'Nghệ An; Thanh Hóa', 'IPC1'],
    ],
    merges: ['A1:H1'],
  }],
  tables: [{
    head: [2, 2],
    to: 'programmes',
    columns: 'B name, C kind, D sector, E yearFrom, F yearTo, G provinceIds, H centre',
    skipped: '1 title',
    rows: {
      3: ['Đề án điểm mẫu ngành dệt may 2018–2020', 'key', 'textile', 2018, 2020, ['Lào Cai (cũ)', 'Yên Bái (cũ)', 'Hà Nam (cũ)'], 'ipc1'],
      4: ['Đề án nhóm mẫu 2022', 'group', null, 2022, 2022, ['Nghệ An (cũ)', 'Thanh Hóa (cũ)'], 'ipc1'],
    },
  }],
  issues: [],
  effects: 'programmes 2 new',
})
