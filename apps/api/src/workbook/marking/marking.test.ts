import type { BookMarking } from './book.ts'
import type { Marking } from './sheet.ts'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { archiveOf } from '../../testing/archive-of.ts'
import { markedInPlace } from '../mark.ts'
import { readWorkbook } from '../read.ts'
import { Archive } from '../reading/archive.ts'

const messages: BookMarking['messages'] = { name: 'Thông báo', columns: [{ kind: 'text', width: 30 }], rows: [[{ value: 'Thông báo', look: 'title' }], [{ value: 'Ô B2: cần điền', look: 'lined' }]] }
const marking = (markings: Marking[], earlier: string | null = null): BookMarking => ({ sheets: new Map([['Sổ', markings]]), messages, earlier })
const wrong: Marking = { row: 1, column: 1, severity: 'blocking', note: 'Lỗi: cần điền' }
const text = (bytes: Uint8Array, part: string) => new TextDecoder().decode(new Archive(bytes).held(part))

/** An officer's workbook: a coloured head, a sum, somebody's comment, a hidden column, widths. */
const own = () => writeXlsx({
  sheets: [{
    name: 'Sổ',
    columns: [{ width: 31 }, { width: 12 }, { width: 14, hidden: true }],
    rows: [['Cơ sở', 'Kinh phí', 'Mã'], ['HTX Ví Dụ', 946.9, 'a'], ['Hộ Ví Dụ', 100, 'b'], ['Cộng', null, null]],
    cells: new Map([
      ['0,0', { value: 'Cơ sở', style: { font: { bold: true, color: { rgb: 'FF0000' } }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'CCEEFF' } } } }],
      ['1,1', { value: 946.9, style: { numFmt: '#,##0.0', font: { italic: true } } }],
      ['3,1', { value: 1046.9, formula: 'SUM(B2:B3)', formulaResult: 1046.9 }],
      ['2,0', { value: 'Hộ Ví Dụ', comment: { text: 'của kế toán', author: 'Kế toán' } }],
    ]),
  }, { name: 'Khác', rows: [['nguyên vẹn']] }],
})

describe('somebody’s own workbook with marks in it', () => {
  it('keeps formats, formulas with their values, comments and sheets, and has ours beside', async () => {
    const made = (await markedInPlace(await own(), marking([wrong, { row: 2, column: 0, severity: 'advisory', note: 'Cảnh báo: giống một cơ sở đã có' }])))!
    const { sheets } = await readXlsx(made, { readStyles: true })
    expect(sheets.map(sheet => sheet.name)).toEqual(['Sổ', 'Khác', 'Thông báo'])
    const cells = sheets[0]!.cells!
    expect(cells.get('0,0')?.style).toMatchObject({ font: { bold: true }, fill: { fgColor: { rgb: expect.stringContaining('CCEEFF') } } })
    expect(cells.get('1,1')).toMatchObject({ value: 946.9, style: { numFmt: '#,##0.0', font: { italic: true }, fill: { fgColor: { rgb: expect.stringContaining('FDECE1') } } }, comment: { text: 'Lỗi: cần điền' } })
    expect(cells.get('2,0')?.style?.fill).toMatchObject({ fgColor: { rgb: expect.stringContaining('F7E8C4') } })
    expect(cells.get('2,0')?.comment?.text).toBe('của kế toán\n\nCảnh báo: giống một cơ sở đã có')
    expect(cells.get('3,1')).toMatchObject({ formula: 'SUM(B2:B3)' })
    const before = await readWorkbook(await own(), { fileName: 'x' })
    const after = await readWorkbook(made, { fileName: 'x' })
    expect(after.sheets.slice(0, 2)).toEqual(before.sheets)
    expect(after.sheets[2]!.rows).toEqual([['Thông báo'], ['Ô B2: cần điền']])
  })

  it('touches no byte of what it does not change', async () => {
    const [before, after] = [await own(), (await markedInPlace(await own(), marking([wrong])))!]
    const parts = new Archive(before).names.filter(name => /sheet2|sharedStrings|docProps|theme/.test(name))
    expect(parts.length).toBeGreaterThan(1)
    for (const part of parts)
      expect([part, text(after, part)]).toEqual([part, text(before, part)])
  })

  it('has values put in, also into cells and rows that were not there', async () => {
    const made = (await markedInPlace(await own(), marking([{ row: 1, column: 0, severity: null, note: 'Đã sửa', value: '=HTX "Mới" & con' }, { row: 1, column: 3, severity: null, note: '', value: 'CS-00001' }, { row: 0, column: 3, severity: null, note: '', value: 'Mã cơ sở' }, { row: 9, column: 0, severity: 'blocking', note: 'x', value: 'dưới cùng' }])))!
    const { sheets: [sheet] } = await readWorkbook(made, { fileName: 'x' })
    expect([sheet!.rows[0]![3], sheet!.rows[1]!.slice(0, 4), sheet!.rows[9]]).toEqual(['Mã cơ sở', ['=HTX "Mới" & con', 946.9, 'a', 'CS-00001'], ['dưới cùng']])
    expect((await readXlsx(made)).sheets[0]!.rows[1]![0]).toBe('=HTX "Mới" & con')
  })

  it('names its comments in their place, whatever follows the cells', async () => {
    const whole = await own()
    const archive = new Archive(whole)
    const parts = archive.names.map(name => ({ name, bytes: name === 'xl/worksheets/sheet2.xml' ? text(whole, name).replace('</sheetData>', '</sheetData><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1>0</formula><extLst><ext uri="x"/></extLst></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" sqref="A1" prompt="a > b"><formula1>1</formula1></dataValidation></dataValidations>').replace('</worksheet>', '<extLst><ext uri="y"/></extLst></worksheet>') : archive.held(name) }))
    const made = (await markedInPlace(archiveOf(parts), { ...marking([]), sheets: new Map([['Khác', [{ ...wrong, row: 0, column: 0 }]]]) }))!
    const xml = text(made, 'xl/worksheets/sheet2.xml')
    expect(xml.slice(xml.indexOf('</dataValidations>'))).toMatch(/^<\/dataValidations>.*<legacyDrawing [^>]*\/><extLst><ext uri="y"\/><\/extLst><\/worksheet>$/)
    expect((await readXlsx(made)).sheets[1]!.cells?.get('0,0')?.comment?.text).toBe('Lỗi: cần điền')
  })

  it('forgets the order of calculation where a formula was replaced', async () => {
    const withChain = (await own())
    const made = (await markedInPlace(withChain, marking([{ row: 3, column: 1, severity: null, note: '', value: '1.046,9' }])))!
    expect(new Archive(made).names.filter(name => name.includes('calcChain'))).toEqual([])
    expect(text(made, '[Content_Types].xml')).not.toContain('calcChain')
    expect((await readWorkbook(made, { fileName: 'x' })).sheets[0]!.rows[3]![1]).toBe('1.046,9')
  })

  it('marked again has only the marks of the second time', async () => {
    const first = (await markedInPlace(await own(), marking([wrong])))!
    const second = (await markedInPlace(first, marking([{ row: 2, column: 1, severity: 'advisory', note: 'Cảnh báo: mới' }], 'Thông báo')))!
    const { sheets } = await readXlsx(second, { readStyles: true })
    expect(sheets.map(sheet => sheet.name)).toEqual(['Sổ', 'Khác', 'Thông báo'])
    const cells = sheets[0]!.cells!
    expect(cells.get('1,1')?.style?.fill?.type === 'pattern' && cells.get('1,1')?.style?.fill).toBeFalsy()
    expect(cells.get('1,1')).toMatchObject({ value: 946.9, style: { numFmt: '#,##0.0' } })
    expect(cells.get('1,1')?.comment).toBeUndefined()
    expect(cells.get('2,1')?.comment?.text).toBe('Cảnh báo: mới')
    expect(cells.get('2,0')?.comment?.text).toBe('của kế toán')
  })

  it('is made anew where it is not written in the usual way', async () => {
    expect(await markedInPlace(new TextEncoder().encode('Cơ sở;Kinh phí'), marking([wrong]))).toBeNull()
    expect(await markedInPlace(new Uint8Array(9 * 1024 * 1024), marking([wrong]))).toBeNull()
  })
})
