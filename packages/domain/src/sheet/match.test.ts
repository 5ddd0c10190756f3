import type { SheetTable } from './table.ts'
import { describe, expect, it } from 'vitest'
import { ImportNoun, sheetsOf } from '../import/index.ts'
import { headKey, isHeadLike } from './head.ts'
import { keptMapping, matchTables, signatureOf } from './match.ts'
import { unitSaid } from './unit.ts'

function table(heads: readonly string[], more: Partial<SheetTable> = {}): SheetTable {
  return { sheet: 'Trang 1', ordinal: 0, isHidden: false, headFrom: 0, headTo: 0, to: 5, columns: heads.map((head, index) => ({ index, head, isHidden: false, unit: unitSaid(head) })), rows: [], skipped: [], merged: [], unreadable: [], encoding: null, ...more }
}
const nouns = ImportNoun.options
const all = nouns.flatMap(noun => sheetsOf(noun).map(description => ({ noun, description })))
/** Heads with the fields they were mapped to, for reading. */
function mapped(noun: ImportNoun, heads: readonly string[], more: Partial<SheetTable> = {}) {
  const [mapping] = matchTables([table(heads, more)], sheetsOf(noun))
  return { to: mapping!.to, fields: heads.map((_, index) => mapping!.columns.find(column => column.index === index)?.field ?? null), units: mapping!.columns.filter(column => column.unit !== null).map(column => `${column.field} ${column.unit}`) }
}

describe('heads', () => {
  it.each([
    ['Kinh phí (triệu đồng)', 'million'],
    ['Kinh phí (tr.đ)', 'million'],
    ['KP (trđ)', 'million'],
    ['Kinh phí [tỷ đồng]', 'billion'],
    ['Số tiền (1.000 đồng)', 'thousand'],
    ['Số tiền (1000đ)', 'thousand'],
    ['Số tiền nghìn đồng', 'thousand'],
    ['KCQG (đồng)', 'dong'],
    ['Số tiền (VNĐ)', 'dong'],
    ['ĐVT: triệu đồng', 'million'],
    ['Đơn vị tính: Triệu đồng'.normalize('NFD'), 'million'],
    ['(ĐVT: tỷ đồng)', 'billion'],
    ['Unit: million VND', 'million'],
    ['Hợp đồng', null],
    ['Đơn vị: Sở Công Thương Đồng Nai', null],
    ['Lao động (người)', null],
    ['Tỷ lệ (%)', null],
  ])('%s says %s', (text, unit) => {
    expect(unitSaid(text)).toBe(unit)
  })

  it('compares heads without abbreviations, units, marks and numbers of columns', () => {
    expect(headKey('KP hỗ trợ KCQG (triệu đồng)')).toBe(headKey('Kinh phí hỗ trợ khuyến công quốc gia'))
    expect(headKey('TÊN CƠ SỞ CNNT (2)')).toBe(headKey('Tên cơ sở công nghiệp nông thôn'))
    expect(headKey('ĐA')).not.toBe(headKey('đã'))
  })

  it.each(['TT', 'STT', 'Tên cơ sở', 'Địa chỉ', 'Tỉnh, thành phố', 'Tỉnh/TP', 'Năm 2023', 'Kinh phí hỗ trợ', 'Ghi chú', 'Facility', 'Province'])('%s is a head', (head) => {
    expect(isHeadLike(head)).toBe(true)
  })

  it.each(['Tỉnh Nghệ An', 'Cơ sở mộc Minh Tâm', 'Hợp tác xã chè', 'ĐƠN VỊ: SỞ CÔNG THƯƠNG NGHỆ AN', 'Nghệ An, ngày 28 tháng 12 năm 2023', 'Số 12/BC-SCT', 'Đề án dệt may 2021-2023', 'HTX 1', '300'])('%s is none', (text) => {
    expect(isHeadLike(text)).toBe(false)
  })
})

describe('mapping', () => {
  it.each(all.flatMap(({ noun, description }) => (['vi', 'en'] as const).map(lang => [noun, description.key, lang, description] as const)))('law: the template of %s, %s, %s is mapped whole', (noun, key, lang, { fields, name }) => {
    const found = mapped(noun, fields.map(field => field.head[lang]), { sheet: name[lang] })
    expect(found.to).toBe(key)
    expect(found.fields).toEqual(fields.map(field => field.key))
    expect(found.units).toEqual(fields.filter(field => field.kind === 'dong').map(field => `${field.key} dong`))
  })

  it.each<[ImportNoun, string, readonly string[], readonly (string | null)[]]>([
    ['support', 'supports', ['TT', 'Tên cơ sở', 'Địa bàn', 'Nội dung hỗ trợ', 'Năm', 'Kinh phí hỗ trợ (triệu đồng) – KCQG', 'Kinh phí hỗ trợ (triệu đồng) – KCĐP', 'Kinh phí hỗ trợ (triệu đồng) – Đối ứng', 'Ngày nghiệm thu', 'Ghi chú'], [null, 'facilityName', 'provinceId', 'type', 'planYear', 'realised.national', 'realised.local', 'realised.counterpart', 'moneyOn', 'note']],
    ['support', 'supports', ['STT', 'TÊN ĐƠN VỊ THỤ HƯỞNG', 'Tỉnh/TP', 'Loại hình', 'Kế hoạch năm', 'Kế hoạch – KCQG', 'Kế hoạch – Đối ứng', 'Thực hiện – KCQG', 'Thực hiện – Đối ứng', 'Tổng cộng'], [null, 'facilityName', 'provinceId', 'type', 'planYear', 'planned.national', 'planned.counterpart', 'realised.national', 'realised.counterpart', 'total']],
    ['facility', 'facilities', ['TT', 'Tên doanh nghiệp', 'MST', 'Đ/c', 'Tỉnh', 'Ngành nghề', 'Số LĐ', 'SĐT', 'Ghi chú'], [null, 'name', 'taxCode', null, 'provinceId', 'sector', 'workers', 'phone', null]],
    ['support', 'supports', ['Số TT', 'Đơn vị thụ hưởng', 'Tỉnh', 'Năm thực hiện', 'Trong đó – Kinh phí KCQG', 'Trong đó – Vốn đối ứng của đơn vị thụ hưởng', 'Kinh phí KCĐP năm 2022'], [null, 'facilityName', 'provinceId', 'planYear', 'realised.national', 'realised.counterpart', 'realised.local']],
    ['facility', 'facilities', ['TT', 'Tên cơ sở, địa chỉ', 'Loại hình DN', 'Ngành nghề SXKD chính', 'Doanh thu (tỷ đồng)'], [null, 'name', 'legalForm', 'sector', null]],
    ['certificate', 'certificates', ['TT', 'Tên sản phẩm', 'Tên cơ sở', 'Tỉnh', 'Cấp', 'Năm', 'Số GCN', 'Ngày cấp'], [null, 'productName', 'facilityName', 'facilityProvinceId', 'level', 'year', 'number', 'issuedOn']],
    ['programme', 'programmes', ['Tên đề án', 'Loại đề án', 'Từ năm', 'Đến năm', 'Địa bàn triển khai', 'Số QĐ'], ['name', 'kind', 'yearFrom', 'yearTo', 'provinceIds', 'decision']],
  ])('%s: %s by an officer’s own heads', (noun, to, heads, fields) => {
    expect(mapped(noun, heads)).toMatchObject({ to, fields })
  })

  it('takes money of a plan for none that was realised', () => {
    expect(mapped('support', ['Tên cơ sở', 'Tỉnh', 'Hợp đồng – KCQG']).fields[2]).not.toBe('realised.national')
  })

  it('leaves out a table that says too little, and one on a hidden sheet', () => {
    expect(mapped('support', ['alpha', 'beta', 'gamma']).to).toBeNull()
    expect(mapped('support', ['Ghi chú', 'x', 'y']).to).toBeNull()
    expect(mapped('facility', ['Tên cơ sở', 'Tỉnh'], { isHidden: true }).to).toBeNull()
    expect(mapped('facility', ['Tên cơ sở']).to).toBe('facilities')
  })

  it('gives one mapping for each table, in order', () => {
    const tables = [table(['Tên cơ sở', 'Tỉnh']), table(['x', 'y'], { ordinal: 1 }), table(['Mã khoản hỗ trợ', 'Số đo', 'Nguồn', 'Ngày', 'Số tiền (đồng)'], { sheet: 'Trang 2' })]
    expect(matchTables(tables, sheetsOf('support')).map(mapping => [mapping.sheet, mapping.ordinal, mapping.to])).toEqual([['Trang 1', 0, 'supports'], ['Trang 1', 1, null], ['Trang 2', 0, 'amounts']])
  })

  it('keeps a mapping for another file of the same heads, whatever its sheets are called', () => {
    const before = [table(['Tên cơ sở', 'Tỉnh'], { sheet: '2022' })]
    const now = [table(['TÊN CƠ SỞ', 'tỉnh'], { sheet: '2023' })]
    expect(signatureOf(now)).toBe(signatureOf(before))
    expect(signatureOf([table(['Tỉnh', 'Tên cơ sở'])])).not.toBe(signatureOf(before))
    const kept = matchTables(before, sheetsOf('facility')).map(mapping => ({ ...mapping, constants: { legalForm: 'HTX' } }))
    expect(keptMapping(kept, now)).toEqual([{ sheet: '2023', ordinal: 0, to: 'facilities', columns: [{ field: 'name', index: 0, unit: null }, { field: 'provinceId', index: 1, unit: null }], constants: { legalForm: 'HTX' } }])
  })
})
