import { awkward } from './awkward.ts'

export default awkward({
  why: 'no-break and other unseen blanks in heads, names, choices and numbers, as pages on the web leave them',
  file: 'no-break-spaces.xlsx',
  kind: 'xlsx',
  noun: 'facility',
  sheets: [{
    name: 'Danh sách',
    rows: [
      ['STT', 'Tên\u00A0cơ\u00A0sở', 'Loại hình\u00A0', '\u00A0Tỉnh, thành phố', 'Lao\u00A0động'],
      [1, '\u00A0HTX\u00A0Mây tre  Mẫu Một\u200B', 'Hợp\u00A0tác\u00A0xã', 'Nghệ\u00A0An', '1\u00A0250'],
      ['\u00A0', '\u00A0', null, ' ', null],
      [2, 'Công ty TNHH\u202FMay Mẫu Hai', 'Công\u00A0ty', '\uFEFFThanh Hóa', '\u00A0140\u00A0'],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'facilities',
    columns: 'B name, C legalForm, D provinceId, E workers',
    rows: { 2: ['HTX Mây tre Mẫu Một', 'cooperative', 'Nghệ An', 1250], 4: ['Công ty TNHH May Mẫu Hai', 'enterprise', 'Thanh Hóa', 140] },
  }],
  issues: [],
  effects: 'facilities 2 new',
})
