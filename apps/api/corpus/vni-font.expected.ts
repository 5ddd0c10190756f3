import { awkward } from './awkward.ts'

// Letters as VNI-Times keeps them: a letter, then one that stands for its mark.
export default awkward({
  why: 'text in the VNI encoding of VNI-Times fonts, as offices in the south have it',
  file: 'vni-font.xlsx',
  kind: 'xlsx',
  noun: 'facility',
  sheets: [{
    name: 'Danh sach',
    font: 'VNI-Times',
    rows: [
      ['STT', 'Teân cô sôû', 'Loaïi hình', 'Tænh', 'Ñòa chæ', 'Lao ñoäng'],
      [1, 'Hôïp taùc xaõ Maây tre Maãu Moät', 'Hôïp taùc xaõ', 'Ngheä An', 'Xoùm 1, xaõ Maãu', 25],
      [2, 'Coâng ty TNHH May Maãu Hai', 'Doanh nghieäp', 'Thanh Hoùa', 'Khu coâng nghieäp Maãu', 140],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'facilities',
    encoding: 'vni',
    columns: 'B name, C legalForm, D provinceId, E address, F workers',
    rows: {
      2: ['Hợp tác xã Mây tre Mẫu Một', 'cooperative', 'Nghệ An', 'Xóm 1, xã Mẫu', 25],
      3: ['Công ty TNHH May Mẫu Hai', 'enterprise', 'Thanh Hóa', 'Khu công nghiệp Mẫu', 140],
    },
  }],
  issues: [],
  effects: 'facilities 2 new',
})
