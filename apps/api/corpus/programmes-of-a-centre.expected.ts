import { awkward } from './awkward.ts'

export default awkward({
  why: 'a list of programmes whose provinces stand in one cell, with commas and with “và”; the first is on record already, known by sector, region and years',
  file: 'programmes-of-a-centre.xlsx',
  kind: 'xlsx',
  noun: 'programme',
  sheets: [{
    name: 'Đề án điểm',
    rows: [
      ['DANH MỤC ĐỀ ÁN ĐIỂM (VÍ DỤ)'],
      ['TT', 'Tên đề án', 'Loại đề án', 'Ngành', 'Từ năm', 'Đến năm', 'Địa bàn', 'Đơn vị thực hiện', 'Khu vực'],
      [1, 'Đề án điểm mẫu ngành dệt may 2018–2020', 'Điểm', 'Dệt may', 2018, 2020, 'Lào Cai, Yên Bái và Hà Nam', 'Trung tâm 1', 'miền Bắc'],
      [2, 'Đề án nhóm mẫu 2022', 'Nhóm', null, '2022', '2022', 'Nghệ An; Thanh Hóa', 'IPC1', null],
    ],
    merges: ['A1:I1'],
  }],
  tables: [{
    head: [2, 2],
    to: 'programmes',
    columns: 'B name, C kind, D sector, E yearFrom, F yearTo, G provinceIds, H centre, I region',
    skipped: '1 title',
    rows: {
      3: ['Đề án điểm mẫu ngành dệt may 2018–2020', 'key', 'textile', 2018, 2020, ['Lào Cai (cũ)', 'Yên Bái (cũ)', 'Hà Nam (cũ)'], 'ipc1', 'north'],
      4: ['Đề án nhóm mẫu 2022', 'group', null, 2022, 2022, ['Nghệ An (cũ)', 'Thanh Hóa (cũ)'], 'ipc1', null],
    },
  }],
  issues: [],
  effects: 'programmes 1 new 1 changed',
})
