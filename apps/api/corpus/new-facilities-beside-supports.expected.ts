import { awkward } from './awkward.ts'

export default awkward({
  why: 'facilities met for the first time are made beside their supports, their legal form told by the name; where the name does not tell it, it is asked for',
  file: 'new-facilities-beside-supports.xlsx',
  kind: 'xlsx',
  noun: 'support',
  constants: { programmeCode: 'co-khi-2021-2023', state: 'Đã quyết toán', moneyOn: '30/11/2022', planYear: '2022' },
  sheets: [{
    name: 'Kết quả',
    rows: [
      ['Đơn vị thụ hưởng', 'Tỉnh', 'Nội dung hỗ trợ', 'Đối ứng (triệu đồng)'],
      ['HTX Mây tre Mẫu Một', 'Nghệ An', 'Máy móc thiết bị', 620],
      ['DNTN Rèn Mẫu Sáu', 'Thanh Hóa', 'Máy móc thiết bị', 500],
      ['Hộ kinh doanh Chè Mẫu Ba', 'Thái Nguyên', 'Máy móc thiết bị', 90.5],
      ['Đồng mỹ nghệ Mẫu Tám', 'Nam Định', 'Máy móc thiết bị', 200],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'supports',
    columns: 'A facilityName, B provinceId, C type, D realised.counterpart million',
    rows: {
      2: ['HTX Mây tre Mẫu Một', 'Nghệ An (cũ)', 'machinery', 620_000_000],
      3: ['DNTN Rèn Mẫu Sáu', 'Thanh Hóa (cũ)', 'machinery', 500_000_000],
      4: ['Hộ kinh doanh Chè Mẫu Ba', 'Thái Nguyên (cũ)', 'machinery', 90_500_000],
      5: ['Đồng mỹ nghệ Mẫu Tám', 'Nam Định (cũ)', 'machinery', 200_000_000],
    },
  }],
  issues: [
    'A2 advisory facility-new «HTX Mây tre Mẫu Một»',
    'A3 advisory facility-new «DNTN Rèn Mẫu Sáu»',
    'A4 advisory facility-new «Hộ kinh doanh Chè Mẫu Ba»',
    'A5 blocking facility-form-unknown «Đồng mỹ nghệ Mẫu Tám» → Doanh nghiệp | Hợp tác xã | Hộ kinh doanh',
  ],
  effects: 'supports 3 new 1 refused, amounts 3 new, facilities 3 new',
})
