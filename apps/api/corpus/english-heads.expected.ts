import { awkward } from './awkward.ts'

export default awkward({
  why: 'a list in English, with English choices, provinces without marks and commas between thousands',
  file: 'english-heads.xlsx',
  kind: 'xlsx',
  noun: 'facility',
  sheets: [{
    name: 'Facilities',
    rows: [
      ['No', 'Facility', 'Legal form', 'Sector', 'Province', 'Workers', 'Founded in'],
      [1, 'May Tre Sample One Cooperative', 'Cooperative', 'wood', 'Nghe An', '1,250', 2011],
      [2, 'Sample Two Garment Company Limited', 'company', 'textile', 'Thanh Hoa Province', 140, '2016'],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'facilities',
    columns: 'B name, C legalForm, D sector, E provinceId, F workers, G foundedYear',
    rows: {
      2: ['May Tre Sample One Cooperative', 'cooperative', 'wood', 'Nghệ An', 1250, 2011],
      3: ['Sample Two Garment Company Limited', 'enterprise', 'textile', 'Thanh Hóa', 140, 2016],
    },
  }],
  issues: [],
  effects: 'facilities 2 new',
})
