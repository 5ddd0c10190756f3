import { awkward } from './awkward.ts'

export default awkward({
  why: 'the letterhead of an office and the title of a form stand above the table, its signatures below',
  file: 'title-rows-above.xlsx',
  kind: 'xlsx',
  noun: 'facility',
  sheets: [{
    name: 'Phụ lục 1',
    rows: [
      ['SỞ CÔNG THƯƠNG TỈNH VÍ DỤ', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['TRUNG TÂM KHUYẾN CÔNG', null, null, 'Độc lập – Tự do – Hạnh phúc'],
      [],
      ['DANH SÁCH CƠ SỞ CÔNG NGHIỆP NÔNG THÔN ĐƯỢC HỖ TRỢ'],
      ['(Kèm theo Công văn số 00/SCT-KC, dữ liệu ví dụ)'],
      [],
      ['STT', 'Tên cơ sở', 'Loại hình', 'Tỉnh', 'Địa chỉ'],
      [1, 'HTX Mây tre Mẫu Một', 'Hợp tác xã', 'Nghệ An', 'Xóm 1, xã Mẫu'],
      [2, 'Hộ kinh doanh Chè Mẫu Ba', 'Hộ kinh doanh', 'Thái Nguyên', 'Xóm 3, xã Mẫu'],
      [],
      ['Ghi chú: số liệu tính đến hết tháng 6.'],
      [null, null, null, 'Nghệ An, ngày 30 tháng 6 năm 2024'],
      ['Người lập biểu', null, null, 'Thủ trưởng đơn vị'],
    ],
    merges: ['A4:E4', 'A5:E5', 'D1:E1'],
  }],
  tables: [{
    head: [7, 7],
    to: 'facilities',
    columns: 'B name, C legalForm, D provinceId, E address',
    skipped: '1 title, 2 title, 4 title, 5 title, 11 note, 12 note, 13 note',
    rows: { 8: ['HTX Mây tre Mẫu Một', 'cooperative', 'Nghệ An', 'Xóm 1, xã Mẫu'], 9: ['Hộ kinh doanh Chè Mẫu Ba', 'household', 'Thái Nguyên', 'Xóm 3, xã Mẫu'] },
  }],
  issues: [],
  effects: 'facilities 2 new',
})
