import type { Cell, Merge, RawSheet } from './cell.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ImportNoun, issueSentence, sheetsOf } from '../import/index.ts'
import { provinceData, provinceRegister } from '../region/index.ts'
import { tablesOf } from './find.ts'
import { matchTables } from './match.ts'
import { readRows } from './read.ts'
import { isBlank } from './tidy.ts'

const provinces = provinceRegister(provinceData)
const heads = ['TT', 'Tên cơ sở', 'Tỉnh', 'Loại hình', 'Năm', 'KCQG (triệu đồng)', 'KCQG', 'Đối ứng', 'Ngày', 'Ghi chú', 'Lao động', 'Kinh phí', 'Mã']
const words = ['HTX Chè', 'Tổng cộng', 'Cộng', 'I', 'II', 'Hà Nam', 'Tỉnh Nghệ An', 'Năm 2022', 'máy móc', '1.606', '946,9 triệu', '1 tỷ 46,9 triệu', '31/02/2024', '28-thg 1', '-', 'ĐVT: triệu đồng', 'Người lập biểu', 'Ghi chú: x', '(1)', '(2)', '(3)', 'C«ng ty C¬ khÝ', ' \u00A0', '', '=1+1', '#REF!', 'x'.repeat(3000)]
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Cell>(...words) },
  { weight: 2, arbitrary: fc.constantFrom<Cell>(...heads) },
  { weight: 3, arbitrary: fc.constant<Cell>(null) },
  { weight: 2, arbitrary: fc.oneof(fc.integer({ min: -10, max: 3000 }), fc.double(), fc.constantFrom(1e300, Number.NaN, Infinity, 44_954, 2023)) as fc.Arbitrary<Cell> },
  { weight: 1, arbitrary: fc.oneof(fc.boolean(), fc.date({ noInvalidDate: false }), fc.string({ unit: 'binary', maxLength: 30 })) as fc.Arbitrary<Cell> },
)
const row = fc.oneof({ weight: 4, arbitrary: fc.array(cell, { maxLength: 9 }) }, { weight: 1, arbitrary: fc.shuffledSubarray(heads, { minLength: 2, maxLength: 8 }) as fc.Arbitrary<Cell[]> }, { weight: 1, arbitrary: fc.constant<Cell[]>([]) })
const merge: fc.Arbitrary<Merge> = fc.record({ row: fc.nat(20), column: fc.nat(9), rows: fc.integer({ min: 1, max: 1_048_576 }), columns: fc.integer({ min: 1, max: 16_384 }) })
const sheet: fc.Arbitrary<RawSheet> = fc.record({ name: fc.constantFrom('Trang 1', 'Khoản hỗ trợ'), isHidden: fc.boolean(), rows: fc.array(row, { maxLength: 25 }), merges: fc.array(merge, { maxLength: 6 }), hiddenRows: fc.array(fc.nat(25)), hiddenColumns: fc.array(fc.nat(9)), unreadable: fc.array(fc.record({ row: fc.nat(25), column: fc.nat(9), reason: fc.constantFrom('error-value', 'formula-without-value' as const), given: fc.constant('#REF!') }), { maxLength: 3 }) })

it('law: from its first head on, every row of a sheet that is not blank is a record, a head, or skipped with a reason', () => {
  fc.assert(fc.property(sheet, (raw) => {
    const tables = tablesOf(raw)
    const seen = new Map<number, number>()
    for (const table of tables.filter(({ headFrom }, at) => at === 0 || tables[at - 1]!.headFrom !== headFrom)) {
      for (let at = table.headFrom; at <= table.headTo; at++)
        seen.set(at, (seen.get(at) ?? 0) + 1)
      for (const { row: at } of [...table.rows, ...table.skipped])
        seen.set(at, (seen.get(at) ?? 0) + 1)
    }
    if (tables.length === 0)
      return
    const isSide = tables.some(({ headFrom }, at) => at > 0 && tables[at - 1]!.headFrom === headFrom)
    for (const [at, cells] of raw.rows.entries()) {
      if (!isSide && cells.some(one => !isBlank(one)))
        expect([at, seen.get(at)]).toEqual([at, 1])
    }
  }), { numRuns: 300 })
})

it('law: whatever a file holds, it is read without an accident, and every message is a sentence', () => {
  fc.assert(fc.property(sheet, fc.constantFrom(...ImportNoun.options), fc.constantFrom('vi', 'en' as const), (raw, noun, lang) => {
    const tables = tablesOf(raw)
    for (const [at, mapping] of matchTables(tables, sheetsOf(noun)).entries()) {
      const description = sheetsOf(noun).find(({ key }) => key === mapping.to) ?? sheetsOf(noun)[0]!
      /** Where no head was known, columns are mapped as they come. */
      const columns = mapping.columns.length > 0 ? mapping.columns : tables[at]!.columns.slice(0, description.fields.length).map(({ index, unit }, field) => ({ field: description.fields[field]!.key, index, unit }))
      const { rows, issues } = readRows(tables[at]!, { ...mapping, columns }, description, { provinces, lang, on: () => '2022-12-31' })
      expect(rows).toHaveLength(tables[at]!.rows.length)
      const blocked = new Set(issues.filter(issue => issue.severity === 'blocking').map(issue => issue.row))
      for (const read of rows)
        expect(read.isRefused).toBe(blocked.has(read.row))
      for (const issue of issues)
        expect(issueSentence(issue, lang, noun)).not.toMatch(/undefined|NaN|\[object|Xem lại ô|Check the cell/)
    }
  }), { numRuns: 300 })
})

it('takes its time from the size of a sheet, not from what its merges claim', () => {
  const raw: RawSheet = { name: 'S', isHidden: false, rows: [heads, ...Array.from({ length: 2000 }, () => heads.map(() => null as Cell)), ['x']], merges: Array.from({ length: 200 }, (_, at) => ({ row: at, column: at % 9, rows: 1_048_576, columns: 1 })), hiddenRows: [], hiddenColumns: [], unreadable: [] }
  expect(tablesOf(raw)).toHaveLength(1)
  const many: RawSheet = { ...raw, rows: Array.from({ length: 20_000 }, (_, at) => at % 2 === 0 ? [] : [...heads, `Ghi chú ${at}`]), merges: Array.from({ length: 5000 }, () => ({ row: 1, column: 0, rows: 1_048_576, columns: 1 })) }
  expect(tablesOf(many).length).toBeLessThanOrEqual(60)
}, 20_000)
