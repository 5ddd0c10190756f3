import { awkward } from './awkward.ts'

export default awkward({
  why: 'cells that are formulas have the value they had when the file was saved; one was never computed, one failed',
  file: 'formulas-with-values.xlsx',
  kind: 'xlsx',
  noun: 'support',
  constants: { programmeCode: 'co-khi-2021-2023', state: 'Đã quyết toán', moneyOn: '30/11/2022', planYear: '2022' },
  sheets: [{
    name: 'Kết quả',
    rows: [
      ['Cơ sở', 'Tỉnh', 'Nội dung', 'KCQG (triệu đồng)', 'Đối ứng (triệu đồng)'],
      [{ formula: '"Công ty TNHH "&"Cơ khí Ví Dụ"', gave: 'Công ty TNHH Cơ khí Ví Dụ' }, 'Hà Nam', 'Máy móc thiết bị', { formula: 'SUM(100,199.5)', gave: 299.5 }, 620],
      ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An', 'Máy móc thiết bị', 250, { formula: 'D3*2' }],
      ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An', 'Mô hình trình diễn', 300, { formula: 'D4/0', error: '#DIV/0!' }],
    ],
  }],
  tables: [{
    head: [1, 1],
    to: 'supports',
    columns: 'A facilityName, B provinceId, C type, D realised.national million, E realised.counterpart million',
    rows: {
      2: ['Công ty TNHH Cơ khí Ví Dụ', 'Hà Nam (cũ)', 'machinery', 299_500_000, 620_000_000],
      3: ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An (cũ)', 'machinery', 250_000_000, null],
      4: ['Hợp tác xã Tre luồng Ví Dụ', 'Nghệ An (cũ)', 'demo-model', 300_000_000, null],
    },
  }],
  issues: ['E3 blocking formula-without-value «=D3*2»', 'E4 blocking error-value «#DIV/0!»'],
  effects: 'supports 1 new 2 refused, amounts 2 new',
})
