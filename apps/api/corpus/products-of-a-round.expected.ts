import { awkward } from './awkward.ts'

export default awkward({
  why: 'products under the headings of their groups, sets marked with an x, one facility that is not on record',
  file: 'products-of-a-round.xlsx',
  kind: 'xlsx',
  noun: 'product',
  sheets: [{
    name: 'Sản phẩm',
    rows: [
      ['STT', 'Tên sản phẩm, bộ sản phẩm', 'Cơ sở sản xuất', 'Nhóm', 'Bộ sản phẩm', 'Giới thiệu'],
      ['I', 'Nhóm thủ công mỹ nghệ'],
      [1, 'Bộ bàn ghế tre Ví Dụ', 'Hợp tác xã Tre luồng Ví Dụ', 'TCMN', 'x', 'Bộ sáu chiếc, ghép mộng, không đinh.'],
      [2, 'Ghế tre Ví Dụ', 'Hợp tác xã Tre luồng Ví Dụ', 'Thủ công mỹ nghệ', null, null],
      ['II', 'Nhóm cơ khí'],
      [1, 'Máy thái cỏ Mẫu', 'Xưởng Đồng Mẫu Tám', 'Cơ khí', null, null],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'products',
    columns: 'B name, C facilityName, D group, E isSet, F summary',
    skipped: '2 title, 5 title',
    rows: {
      3: ['Bộ bàn ghế tre Ví Dụ', 'Hợp tác xã Tre luồng Ví Dụ', 'handicraft', true, 'Bộ sáu chiếc, ghép mộng, không đinh.'],
      4: ['Ghế tre Ví Dụ', 'Hợp tác xã Tre luồng Ví Dụ', 'handicraft', null, null],
      6: ['Máy thái cỏ Mẫu', 'Xưởng Đồng Mẫu Tám', 'mechanical', null, null],
    },
  }],
  issues: ['C6 blocking no-such-facility «Xưởng Đồng Mẫu Tám»'],
  effects: 'products 1 new 1 changed 1 refused',
})
