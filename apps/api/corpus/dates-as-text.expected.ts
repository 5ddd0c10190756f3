import { awkward } from './awkward.ts'

export default awkward({
  why: 'days typed in every way people type them, one that no calendar has, one without its year',
  file: 'dates-as-text.xlsx',
  kind: 'xlsx',
  noun: 'certificate',
  sheets: [{
    name: 'Chứng nhận',
    rows: [
      ['Số GCN', 'Sản phẩm', 'Cơ sở', 'Cấp', 'Năm', 'Ngày cấp', 'Hiệu lực đến'],
      ['01/VD', 'Ghế tre Ví Dụ', 'Hợp tác xã Tre luồng Ví Dụ', 'Tỉnh', 2022, '5.11.2022', new Date('2025-11-05')],
      ['02/VD', 'Ghế tre Ví Dụ', 'Hợp tác xã Tre luồng Ví Dụ', 'Khu vực', 2022, '2022-11-05', '05 tháng 11 năm 2025'],
      ['03/VD', 'Ghế tre Ví Dụ', 'Hợp tác xã Tre luồng Ví Dụ', 'Tỉnh', 2024, '31/02/2024', '5-11-27'],
      ['04/VD', 'Ghế tre Ví Dụ', 'Hợp tác xã Tre luồng Ví Dụ', 'Khu vực', 2024, '28-thg 1', 45_966],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'certificates',
    columns: 'A number, B productName, C facilityName, D level, E year, F issuedOn, G validTo',
    rows: {
      2: ['01/VD', 'Ghế tre Ví Dụ', 'Hợp tác xã Tre luồng Ví Dụ', 'province', 2022, '2022-11-05', '2025-11-05'],
      3: ['02/VD', 'Ghế tre Ví Dụ', 'Hợp tác xã Tre luồng Ví Dụ', 'region', 2022, '2022-11-05', '2025-11-05'],
      4: ['03/VD', 'Ghế tre Ví Dụ', 'Hợp tác xã Tre luồng Ví Dụ', 'province', 2024, null, '2027-11-05'],
      5: ['04/VD', 'Ghế tre Ví Dụ', 'Hợp tác xã Tre luồng Ví Dụ', 'region', 2024, null, '2025-11-05'],
    },
  }],
  issues: [
    'F4 blocking no-such-day «31/02/2024» →  | 29/02/2024',
    'G4 advisory short-year «5-11-27» → 05/11/2027!',
    'F5 blocking day-without-year «28-thg 1» → ',
    'G5 advisory serial-day «45966» → 05/11/2025!',
  ],
  effects: 'certificates 2 new 2 refused',
})
