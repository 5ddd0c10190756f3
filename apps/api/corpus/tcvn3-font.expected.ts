import { awkward } from './awkward.ts'

// Letters as .VnTime keeps them: the file shows right only where that font is installed.
export default awkward({
  why: 'text in the TCVN3 encoding of .VnTime fonts, as files of before 2005 and their copies have it',
  file: 'tcvn3-font.xlsx',
  kind: 'xlsx',
  noun: 'facility',
  sheets: [{
    name: 'Danh sach',
    font: '.VnTime',
    rows: [
      ['Danh s¸ch c¬ së c«ng nghiÖp n«ng th«n n¨m 2004'],
      ['STT', 'Tªn c¬ së', 'Lo¹i h×nh', 'TØnh', '§Þa chØ', 'Lao ®éng'],
      [1, 'Hîp t¸c x· M©y tre MÉu Mét', 'Hîp t¸c x·', 'NghÖ An', 'Xãm 1, x· MÉu', 25],
      [2, 'C«ng ty TNHH May MÉu Hai', 'Doanh nghiÖp', 'Thanh Hãa', 'Khu c«ng nghiÖp MÉu', 140],
    ],
    merges: ['A1:F1'],
  }],
  tables: [{
    head: [2, 2],
    to: 'facilities',
    encoding: 'tcvn3',
    columns: 'B name, C legalForm, D provinceId, E address, F workers',
    skipped: '1 title',
    rows: {
      3: ['Hợp tác xã Mây tre Mẫu Một', 'cooperative', 'Nghệ An', 'Xóm 1, xã Mẫu', 25],
      4: ['Công ty TNHH May Mẫu Hai', 'enterprise', 'Thanh Hóa', 'Khu công nghiệp Mẫu', 140],
    },
  }],
  issues: [],
  effects: 'facilities 2 new',
})
