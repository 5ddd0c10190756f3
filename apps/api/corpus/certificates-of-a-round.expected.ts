import { awkward } from './awkward.ts'

export default awkward({
  why: 'certificates with levels in officers’ words, a paper without its day, a product that nobody has',
  file: 'certificates-of-a-round.xlsx',
  kind: 'xlsx',
  noun: 'certificate',
  sheets: [{
    name: 'Kết quả bình chọn',
    rows: [
      ['TT', 'Tên sản phẩm được công nhận', 'Cơ sở', 'Đạt cấp', 'Năm công nhận', 'Số QĐ', 'Ngày QĐ', 'Số GCN', 'Ngày cấp GCN'],
      [1, 'Ghế tre Ví Dụ', 'Hợp tác xã Tre luồng Ví Dụ', 'cấp tỉnh', 2022, '00/QĐ-VD', '10/9/2022', '01/GCN-VD', '15/9/2022'],
      [2, 'Ghế tre Ví Dụ', 'Hợp tác xã Tre luồng Ví Dụ', 'Vùng', 2024, '01/QĐ-VD', new Date('2024-09-10'), '02/GCN-VD', null],
      [3, 'Mâm đồng Mẫu', 'Hợp tác xã Tre luồng Ví Dụ', 'Cấp tỉnh', 2022, null, null, null, null],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'certificates',
    columns: 'B productName, C facilityName, D level, E year, F decisionNumber, G decidedOn, H number, I issuedOn',
    rows: {
      2: ['Ghế tre Ví Dụ', 'Hợp tác xã Tre luồng Ví Dụ', 'province', 2022, '00/QĐ-VD', '2022-09-10', '01/GCN-VD', '2022-09-15'],
      3: ['Ghế tre Ví Dụ', 'Hợp tác xã Tre luồng Ví Dụ', 'region', 2024, '01/QĐ-VD', '2024-09-10', '02/GCN-VD', null],
      4: ['Mâm đồng Mẫu', 'Hợp tác xã Tre luồng Ví Dụ', 'province', 2022, null, null, null, null],
    },
  }],
  issues: ['I3 blocking required', 'B4 blocking no-such-product «Mâm đồng Mẫu»'],
  effects: 'certificates 1 new 2 refused',
})
