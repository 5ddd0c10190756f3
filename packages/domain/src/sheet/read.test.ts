import type { Cell, RawSheet } from './cell.ts'
import type { SheetIssue } from './issue.ts'
import type { SheetTable } from './table.ts'
import { describe, expect, it } from 'vitest'
import { dayOfRow, issueSentence, sheetsOf } from '../import/index.ts'
import { provinceData, provinceRegister } from '../region/index.ts'
import { besideIssues } from './beside.ts'
import { tablesOf } from './find.ts'
import { matchTables } from './match.ts'
import { readRows, rowReader } from './read.ts'

const provinces = provinceRegister(provinceData)
const supports = sheetsOf('support')[0]!

function rawOf(rows: readonly (readonly Cell[])[], more: Partial<RawSheet> = {}): RawSheet {
  return { name: 'Khoản', isHidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [], unreadable: [], ...more }
}
/** A sheet read as supports by its heads. */
function read(raw: RawSheet, { constants = {} as Record<string, string>, edits = [] as { row: number, field: string, value: string }[] } = {}) {
  const tables = tablesOf(raw)
  const [mapping] = matchTables(tables, sheetsOf('support'))
  return readRows(tables[0]!, { ...mapping!, to: 'supports', constants }, supports, { provinces, on: values => dayOfRow('supports', values), edits: edits.map(edit => ({ sheet: 'Khoản', ...edit })), lang: 'vi' })
}
const place = (issue: SheetIssue) => `${issue.column ?? ''}${issue.row ?? ''} ${issue.reason}`
const said = (issues: readonly SheetIssue[]) => issues.map(issue => `${issue.column ?? ''}${issue.row ?? ''}: ${issueSentence(issue, 'vi')}`)

const head = ['TT', 'Tên cơ sở', 'Tỉnh', 'Loại hình', 'Năm', 'KCQG (triệu đồng)', 'Đối ứng (triệu đồng)', 'Ghi chú'] as const

describe('a table as understood', () => {
  const raw = rawOf([
    head,
    [1, 'HTX tre luồng Xuân Lạc', 'Hà Nam', 'máy móc', 2022, 300, '1 tỷ 46,9 triệu'],
    [2, 'Công ty TNHH Gỗ Việt', 'Hà Nam', 'máy móc', 2025, '1.606', 500],
    [3, 'Cơ sở mây tre An', 'tỉnh Nghệ An', 'phòng trưng bày', 2023, 120.5, 0],
    [null, 'Tổng cộng', null, null, null, 2026.5, 1546.9],
  ])

  it('gives rows as the register keeps them, with what stood there', () => {
    const { rows } = read(raw)
    expect(rows.map(({ sheet, row, isRefused }) => [sheet, row, isRefused])).toEqual([['Khoản', 2, true], ['Khoản', 3, true], ['Khoản', 4, false]])
    expect(rows[2]).toMatchObject({
      values: { 'facilityName': 'Cơ sở mây tre An', 'provinceId': 'VN-40@2008', 'type': 'showroom', 'planYear': 2023, 'realised.national': 120_500_000, 'realised.counterpart': 0, 'note': null },
      given: { 'facilityName': 'Cơ sở mây tre An', 'provinceId': 'tỉnh Nghệ An', 'type': 'phòng trưng bày', 'planYear': '2023', 'realised.national': '120,5', 'realised.counterpart': '0' },
    })
    expect(rows[2]!.values.code).toBeUndefined()
  })

  it('says what stands where, what is wrong and what would be right', () => {
    expect(said(read(raw).issues)).toEqual([
      'G2: Ghép hai đơn vị trong một ô. Ghi theo một đơn vị.',
      'F3: Dấu chấm là hàng nghìn (1.606) hay thập phân (1,606)? Chọn một.',
      'C3: Hà Nam đã hợp vào Ninh Bình từ ngày 01/07/2025.',
      'F5: Dòng cộng ghi 2.026,5 triệu đồng, các dòng đọc được cộng lại là 420,5 triệu đồng, lệch 1.606 triệu đồng.',
      'G5: Dòng cộng ghi 1.546,9 triệu đồng, các dòng đọc được cộng lại là 500 triệu đồng, lệch 1.046,9 triệu đồng.',
    ])
    expect(read(raw).issues[0]).toEqual({ sheet: 'Khoản', row: 2, column: 'G', field: 'realised.counterpart', head: 'Đối ứng (triệu đồng)', given: '1 tỷ 46,9 triệu', severity: 'blocking', reason: 'mixed-units', fixes: [{ value: '1046,9 triệu đồng', label: { vi: '1.046,9 triệu đồng', en: '1,046.9 million đồng' }, isCertain: true }] })
  })

  it('agrees with its totals once the fixes are in', () => {
    const edits = read(raw).issues.flatMap(issue => issue.fixes.slice(0, 1).map(fix => ({ row: issue.row!, field: issue.field!, value: fix.value })))
    const mended = read(raw, { edits })
    expect(mended.issues).toEqual([])
    expect(mended.totals).toEqual([
      { sheet: 'Khoản', row: 5, column: 'F', head: 'KCQG (triệu đồng)', stated: 2_026_500_000, summed: 2_026_500_000 },
      { sheet: 'Khoản', row: 5, column: 'G', head: 'Đối ứng (triệu đồng)', stated: 1_546_900_000, summed: 1_546_900_000 },
    ])
    expect(mended.rows.map(row => row.isRefused)).toEqual([false, false, false])
    expect(mended.rows[1]!.given).toMatchObject({ 'provinceId': 'Ninh Bình', 'realised.national': '1606 triệu đồng' })
  })

  it('fills what the file has no column for with a constant, and with an edit where one is typed', () => {
    const { rows, issues } = read(raw, { constants: { programmeCode: 'textile-2021-2023', moneyOn: '31/12/2023' }, edits: [{ row: 4, field: 'programmeCode', value: 'wood-2021-2023' }, { row: 4, field: 'title', value: 'kệ trưng bày' }] })
    expect(rows.map(row => [row.values.programmeCode, row.values.moneyOn, row.values.title])).toEqual([['textile-2021-2023', '2023-12-31', undefined], ['textile-2021-2023', '2023-12-31', undefined], ['wood-2021-2023', '2023-12-31', 'kệ trưng bày']])
    expect(issues.filter(issue => issue.field === 'moneyOn')).toEqual([])
    const wrong = read(raw, { constants: { moneyOn: '31/02/2023' } })
    expect(wrong.issues.filter(issue => issue.field === 'moneyOn')).toMatchObject([{ row: null, column: null, head: 'Ngày ghi nhận', given: '31/02/2023', reason: 'no-such-day' }])
    expect(wrong.rows.every(row => row.isRefused)).toBe(true)
  })

  it('does not read columns that are only shown', () => {
    const { rows, issues } = read(rawOf([['Tên cơ sở', 'Tỉnh', 'Tổng thực hiện (đồng)'], ['A', 'Hà Nội', 'nhiều']]))
    expect(rows[0]!.values).not.toHaveProperty('total')
    expect(issues).toEqual([])
  })

  it('reads in pieces what it reads at once', () => {
    const [table] = tablesOf(raw)
    const [mapping] = matchTables([table!], sheetsOf('support'))
    const reader = rowReader(table!, mapping!, supports, { provinces, lang: 'vi', on: values => dayOfRow('supports', values) })
    expect([reader.size, reader.next(2), reader.next(2)]).toEqual([3, true, false])
    expect(reader.done()).toEqual(read(raw))
  })
})

describe('cells that are more than one', () => {
  it('refuses money merged over rows, and fills texts down', () => {
    const raw = rawOf([head, [1, 'A', 'Hà Nội', 'máy móc', 2022, 300, 100], [2, 'B', null, 'máy móc', 2022, null, 100]], { merges: [{ row: 1, column: 5, rows: 2, columns: 1 }, { row: 1, column: 2, rows: 2, columns: 1 }] })
    const { rows, issues } = read(raw)
    expect(rows.map(row => row.values.provinceId)).toEqual(['VN-01@2008', 'VN-01@2008'])
    expect(issues.map(place)).toEqual(['F3 merged-money'])
  })

  it('refuses a formula without a value and an error, and says what stands there', () => {
    const raw = rawOf([head, [1, 'A', 'Hà Nội', 'máy móc', 2022, null, null]], { unreadable: [{ row: 1, column: 5, reason: 'formula-without-value', given: '=SUM(A1:A9)' }, { row: 1, column: 6, reason: 'error-value', given: '#REF!' }] })
    const { rows, issues } = read(raw)
    expect(issues.map(issue => [place(issue), issue.given])).toEqual([['F2 formula-without-value', '=SUM(A1:A9)'], ['G2 error-value', '#REF!']])
    expect(rows[0]!.isRefused).toBe(true)
    expect(read(raw, { edits: [{ row: 2, field: 'realised.national', value: '300' }, { row: 2, field: 'realised.counterpart', value: '100' }] }).issues).toEqual([])
  })

  it('reads hidden rows and columns, and says so', () => {
    const raw = rawOf([head, [1, 'A', 'Hà Nội', 'máy móc', 2022, 300, 100], [2, 'B', 'Hà Nội', 'máy móc', 2022, 200, 100], [3, 'C', 'Hà Nội', 'máy móc', 2022, 200, 100]], { hiddenRows: [2, 3], hiddenColumns: [6] })
    expect(said(read(raw).issues)).toEqual([': 2 dòng đang ẩn cũng được đọc: 3–4. Không cần thì tách ra.', 'G: Cột đang ẩn trong tệp nhưng vẫn được đọc.'])
  })
})

describe('sums that a table states', () => {
  const column = (rows: readonly (readonly Cell[])[]) => read(rawOf([['Tên cơ sở', 'Tỉnh', 'Năm', 'KCQG (triệu đồng)'], ...rows]))

  it('knows sums of groups above and below, and the sum of all', () => {
    const { totals, issues } = column([
      ['A', 'Hà Nội', 2020, 1], ['B', 'Hà Nội', 2020, 2], ['Cộng Hà Nội', null, null, 3],
      ['C', 'Hà Nội', 2020, 10], ['D', 'Hà Nội', 2020, 20], ['Cộng', null, null, 30],
      ['Tổng cộng', null, null, 33],
    ])
    expect(totals.map(total => [total.row, total.stated / 1e6, total.summed / 1e6])).toEqual([[4, 3, 3], [7, 30, 30], [8, 33, 33]])
    expect(issues).toEqual([])
    expect(column([['Tổng số', null, null, 33], ['A', 'Hà Nội', 2020, 13], ['B', 'Hà Nội', 2020, 20]]).issues).toEqual([])
  })

  it('counts what a rounded sum leaves over as nothing, and tells a difference', () => {
    expect(column([['A', 'Hà Nội', 2020, 1.04], ['B', 'Hà Nội', 2020, 2.04], ['Tổng cộng', null, null, 3.1]]).issues).toEqual([])
    expect(column([['A', 'Hà Nội', 2020, 1], ['B', 'Hà Nội', 2020, 2], ['Tổng cộng', null, null, 4]]).issues).toMatchObject([{ row: 4, column: 'D', reason: 'total-differs', severity: 'advisory', given: '4', values: { stated: 4e6, summed: 3e6, difference: 1e6 } }])
  })
})

describe('tables side by side', () => {
  const tables = tablesOf(rawOf([['TT', 'Tên cơ sở', 'Tỉnh', null, 'TT', 'Tên cơ sở', 'Tỉnh'], [1, 'A', 'Hà Nội', null, 3, 'C', 'Hà Nội'], [2, 'B', 'Hà Nội']]))
  const mappings = matchTables(tables, sheetsOf('facility'))

  it('are read apart, and no correction touches both', () => {
    expect(mappings.map(mapping => mapping.to)).toEqual(['facilities', 'facilities'])
    expect(tables.map((table, at) => readRows(table, mappings[at]!, sheetsOf('facility')[0]!, { provinces }).rows.map(row => row.values.name))).toEqual([['A', 'B'], ['C']])
    expect(besideIssues(tables, mappings, [], [])).toEqual([])
    expect(besideIssues(tables, mappings, [{ sheet: 'Khoản', row: 2 }], [{ sheet: 'Khoản', row: 3 }]).map(place)).toEqual(['2 rows-beside'])
    expect(besideIssues(tables, [mappings[0]!, { ...mappings[1]!, to: null }], [{ sheet: 'Khoản', row: 2 }], [])).toEqual([])
  })
})

describe('a mapping that does not fit', () => {
  it('is told, not guessed', () => {
    const [table] = tablesOf(rawOf([head, [1, 'A', 'Hà Nội', 'máy móc', 2022, 300, 100]])) as [SheetTable]
    const { issues } = readRows(table, { sheet: 'Khoản', ordinal: 0, to: 'supports', columns: [{ field: 'facilityName', index: 1, unit: null }, { field: 'facilityName', index: 7, unit: null }, { field: 'note', index: 30, unit: null }, { field: 'gone', index: 2, unit: null }], constants: {} }, supports, { provinces })
    expect(issues.map(place)).toEqual(['AE mapping-lost', 'C mapping-lost', 'H mapping-twice'])
  })
})
