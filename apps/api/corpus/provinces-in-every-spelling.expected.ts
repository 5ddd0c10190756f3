import { awkward } from './awkward.ts'

export default awkward({
  why: 'provinces with prefixes, in capitals, without marks, with the tone on the other letter, at the end of an address, and one that is none',
  file: 'provinces-in-every-spelling.xlsx',
  kind: 'xlsx',
  noun: 'facility',
  sheets: [{
    name: 'Danh sách',
    rows: [
      ['Tên cơ sở', 'Loại hình', 'Địa bàn'],
      ['HTX Mây tre Mẫu Một', 'HTX', 'tỉnh Nghệ An'],
      ['HTX Chạm bạc Mẫu Hai', 'HTX', 'TP. Hải Phòng'],
      ['HTX Gốm Mẫu Ba', 'HTX', 'THANH HOÁ'],
      ['HTX Dệt chiếu Mẫu Bốn', 'HTX', 'Hải phòng'],
      ['HTX Thêu ren Mẫu Năm', 'HTX', 'thai nguyen'],
      ['HTX Rèn Mẫu Sáu', 'HTX', 'Xã Mẫu, tỉnh Tuyên Quang'],
      ['HTX Nón lá Mẫu Bảy', 'HTX', 'Trung ương'],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'facilities',
    columns: 'A name, B legalForm, C provinceId',
    rows: {
      2: ['HTX Mây tre Mẫu Một', 'cooperative', 'Nghệ An'],
      3: ['HTX Chạm bạc Mẫu Hai', 'cooperative', 'Hải Phòng'],
      4: ['HTX Gốm Mẫu Ba', 'cooperative', 'Thanh Hóa'],
      5: ['HTX Dệt chiếu Mẫu Bốn', 'cooperative', 'Hải Phòng'],
      6: ['HTX Thêu ren Mẫu Năm', 'cooperative', 'Thái Nguyên'],
      7: ['HTX Rèn Mẫu Sáu', 'cooperative', 'Tuyên Quang'],
      8: ['HTX Nón lá Mẫu Bảy', 'cooperative', null],
    },
  }],
  issues: [
    'C7 advisory province-of-address «Xã Mẫu, tỉnh Tuyên Quang» → Tuyên Quang!',
    'C8 blocking unknown-province «Trung ương»',
  ],
  effects: 'facilities 6 new 1 refused',
})
