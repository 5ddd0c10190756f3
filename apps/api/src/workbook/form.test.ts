import type { FormSheet } from './form.ts'
import fc from 'fast-check'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { formWorkbook } from './form.ts'
import { readWorkbook } from './read.ts'

const sheet = (more: Partial<FormSheet> = {}): FormSheet => ({ name: 'Trang', columns: [{ kind: 'text', width: 20 }, { kind: 'dong', width: 20 }], rows: [[{ value: 'Tên *', look: 'required' }, { value: 'Số tiền', look: 'head', kind: 'text' }], ['Chè Tân Cương', 300_000_000]], frozenRows: 1, ...more })
const read = (bytes: Uint8Array) => readWorkbook(bytes, { fileName: 'x.xlsx' })

describe('a workbook to be filled in', () => {
  it('has its head locked and in sight, its rows free, a filter, and no password', async () => {
    const { sheets: [found] } = await readXlsx(await formWorkbook([sheet({ isProtected: true, filter: { headRow: 0, lastRow: 1 } })], 'Khuyến Công'), { readStyles: true })
    expect(found!.freezePane).toMatchObject({ rows: 1 })
    expect(found!.protection).toMatchObject({ sheet: true })
    expect(found!.protection).not.toHaveProperty('password')
    expect(found!.cells?.get('0,0')?.style?.protection?.locked).not.toBe(false)
    expect(found!.cells?.get('1,0')?.style?.protection?.locked).toBe(false)
    expect(found!.cells?.get('1,1')?.style?.numFmt).toBe('#,##0')
  })

  it('offers a list that stands on a hidden sheet, whole numbers and days within bounds', async () => {
    const lists: FormSheet = { name: 'Danh mục', isHidden: true, columns: [{ kind: 'text', width: 9 }], rows: [['Ngành'], ['Dệt may'], ['Cơ khí']] }
    const offered = sheet({ columns: [{ kind: 'text', width: 9, offer: { kind: 'list', sheet: 'Danh mục', column: 0, count: 2 }, warning: 'Giữ "nó"?' }, { kind: 'year', width: 9, offer: { kind: 'whole', from: 2009, to: 2100 } }, { kind: 'day', width: 9, offer: { kind: 'day' } }] })
    const { sheets } = await readXlsx(await formWorkbook([offered, lists], 'x'))
    expect(sheets[0]!.dataValidations).toMatchObject([
      { type: 'list', formula1: '\'Danh mục\'!$A$2:$A$3', range: 'A2:A1048576', errorStyle: 'warning' },
      { type: 'whole', formula1: '2009', formula2: '2100', range: 'B2:B1048576' },
      { type: 'date', range: 'C2:C1048576' },
    ])
    expect((await read(await formWorkbook([offered, lists], 'x'))).sheets.map(one => [one.name, one.isHidden])).toEqual([['Trang', false], ['Danh mục', true]])
  })

  it('has comments on cells, merged cells, hidden rows and columns', async () => {
    const bytes = await formWorkbook([sheet({ notes: [{ row: 1, column: 1, text: 'Lỗi: "<&>"\nNên là: 1' }, { row: 0, column: 0, text: 'Bắt buộc' }], merges: [{ row: 1, column: 0, rows: 1, columns: 2 }], hiddenRows: new Set([1]), columns: [{ kind: 'text', width: 9, isHidden: true }, { kind: 'dong', width: 9 }] })], 'Khuyến Công')
    const { sheets: [found] } = await readXlsx(bytes, { readStyles: true })
    expect([found!.cells?.get('1,1')?.comment?.text, found!.cells?.get('0,0')?.comment?.text]).toEqual(['Lỗi: "<&>"\nNên là: 1', 'Bắt buộc'])
    const { sheets: [raw] } = await read(bytes)
    expect([raw!.merges, raw!.hiddenRows, raw!.hiddenColumns]).toEqual([[{ row: 1, column: 0, rows: 1, columns: 2 }], [1], [0]])
  })

  it('keeps every text to the letter, and none is ever a formula', async () => {
    const texts = fc.array(fc.oneof(fc.constantFrom('=1+1', '+84', '-x', '@a', '_x0041_', ' đầu', 'a\nb', 'Ệ'.normalize('NFD')), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })), { minLength: 1, maxLength: 8 })
    await fc.assert(fc.asyncProperty(texts, async (row) => {
      const bytes = await formWorkbook([{ name: 'a', columns: [], rows: [row, row.map(value => ({ value, look: 'blocking' as const, kind: 'text' as const }))] }], 'x')
      const { sheets: [found] } = await readXlsx(bytes)
      expect([...found!.rows]).toEqual([row, row])
      expect([...found!.cells?.values() ?? []].filter(cell => cell.formula)).toEqual([])
    }), { numRuns: 40 })
  })

  it('takes any name of a sheet', async () => {
    const { sheets } = await read(await formWorkbook([sheet({ name: '\'a/b*c?d[e]:\\ và một cái tên dài quá ba mươi mốt' }), sheet({ name: '' }), sheet({ name: 'SHEET' }), sheet({ name: 'Sheet' })], 'x'))
    expect(sheets.map(one => one.name)).toEqual(['a b c d e    và một cái tên dài', 'Sheet', 'SHEET 2', 'Sheet 3'])
  })
})
