import type { Cell } from '@khuyencong/domain/sheet'
import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { readOds, writeOds } from 'hucre/ods'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { archiveOf, xlsxOf, xlsxParts } from '../testing/archive-of.ts'
import { compoundOf, xlsRecord, xlsStream } from '../testing/compound-of.ts'
import { readWorkbook } from './read.ts'
import { isDateFormat } from './reading/grid.ts'
import { reading } from './reading/reading.ts'

const read = async (bytes: Uint8Array, fileName = 'bang.xlsx') => readWorkbook(bytes, { fileName })
const firstRows = async (bytes: Uint8Array) => (await read(bytes)).sheets[0]!.rows

/** Rows without what no reader keeps: empty texts, and blanks at the end of rows and of the sheet. */
function trimmed(rows: readonly (readonly unknown[])[]): unknown[][] {
  const kept = rows.map((row) => {
    const cells = Array.from(row, cell => cell === '' || cell === undefined ? null : cell)
    while (cells.length > 0 && cells.at(-1) === null) cells.pop()
    return cells
  })
  while (kept.length > 0 && kept.at(-1)!.length === 0) kept.pop()
  return kept
}

/** What officers type, and what breaks readers: marks of their own, markup, quotes, breaks, letters of other planes. */
const unprintable = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u
const texts = fc.oneof(
  fc.constantFrom('Nghệ An', 'Nghệ An'.normalize('NFD'), ' Hợp tác xã\u00A0Tre luồng ', 'Ninh Bình\nHà Nam', '<b>&amp;"\'</b>', '_x000D_', '=1+1', '@SUM', '1.606', '946,9 triệu', '🏭 Cơ khí', '“Gỗ, tre nứa”', 'a\tb', ']]>', '&#7879;'),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
).filter(text => !unprintable.test(text) && !/_x[0-9a-f]{4}_/i.test(text))
const days = fc.integer({ min: 0, max: 60_000 }).map(day => new Date(Date.UTC(1950, 0, 1) + day * 86_400_000))
const cells: fc.Arbitrary<Cell> = fc.oneof(texts, texts, fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => value === 0 ? 0 : value), fc.integer(), fc.boolean(), days, fc.constant(null))
const sheets = fc.array(fc.array(cells, { maxLength: 6 }), { maxLength: 8 })

async function cellsOf(bytes: Uint8Array): Promise<Cell[][]> {
  const rows: Cell[][] = []
  await reading(bytes, 'x', { sheet: () => {}, rows: more => rows.push(...more), end: () => {} })
  return rows
}

describe('every cell of a file', () => {
  it('is read as it was written, and as a reader that knows nothing of ours reads it: .xlsx', async () => {
    await fc.assert(fc.asyncProperty(sheets, async (rows) => {
      const bytes = await writeXlsx({ sheets: [{ name: 'Trang', rows }] })
      const ours = await cellsOf(bytes)
      expect(trimmed(ours)).toEqual(trimmed(rows))
      expect(trimmed(ours)).toEqual(trimmed((await readXlsx(bytes)).sheets[0]!.rows))
    }), { numRuns: 150 })
  })

  it('is read as a reader that knows nothing of ours reads it: .ods', async () => {
    const simple = fc.array(fc.array(cells.map(cell => typeof cell === 'string' ? cell.replace(/\s+/g, ' ').trim() : cell), { maxLength: 6 }), { maxLength: 8 })
    await fc.assert(fc.asyncProperty(simple, async (rows) => {
      const bytes = await writeOds({ sheets: [{ name: 'Trang', rows }] })
      expect(trimmed(await cellsOf(bytes))).toEqual(trimmed((await readOds(bytes)).sheets[0]!.rows))
    }), { numRuns: 150 })
  })

  it('is read from text with any delimiter, quotes and line ends', async () => {
    const words = fc.array(fc.array(fc.oneof(fc.constantFrom('Nghệ An', 'a;b', 'a,b', '"', '""', 'hai\ndòng', '\t', ''), texts).filter(text => !text.startsWith('\'')), { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 })
    await fc.assert(fc.asyncProperty(words, fc.constantFrom(';', ',', '\t', '|'), fc.constantFrom('\n', '\r\n'), async (rows, delimiter, end) => {
      const text = `sep=${delimiter}${end}${rows.map(row => row.map(word => `"${word.replaceAll('"', '""')}"`).join(delimiter)).join(end)}`
      expect(trimmed((await cellsOf(Buffer.from(text))).slice(1))).toEqual(trimmed(rows))
    }), { numRuns: 300 })
  })
})

describe('what a file is', () => {
  it('is said by its bytes and never by its name', async () => {
    const xls = compoundOf([{ name: 'Workbook', bytes: xlsStream([], [xlsRecord(0x0203, 0, 0, 0, Buffer.from(new Float64Array([946.9]).buffer))]) }])
    expect(await read(xls, 'danh-sach.xlsx')).toMatchObject({ kind: 'xls', sheets: [{ name: 'Trang 1', rows: [[946.9]] }] })
    expect(await read(xlsxOf('<sheetData><row><c><v>1</v></c></row></sheetData>'), 'danh-sach.xls')).toMatchObject({ kind: 'xlsx' })
    expect(await read(Buffer.from('<html><table><tr><td>Nghệ An</table>'), 'danh-sach.xls')).toMatchObject({ kind: 'html', sheets: [{ name: 'danh-sach', rows: [['Nghệ An']] }] })
    expect(await read(Buffer.from('Nghệ An;1'), 'danh-sach.xlsx')).toMatchObject({ kind: 'csv', csv: { delimiter: ';', encoding: 'utf-8' } })
  })
})

describe('a text file', () => {
  const line = 'Tỉnh;Số cơ sở\nNghệ An;12\nThanh Hóa;7\n'
  /** windows-1258 as Windows writes it: letters with their marks apart. */
  const in1258 = Buffer.from([...'Ti\xD2nh;Sô\xEC co\xF5 so\xF5\xD2\nNghê\xF2 An;12\n'].map(letter => letter === 'ô' ? 0xF4 : letter === 'ê' ? 0xEA : letter.charCodeAt(0)))

  it.each([
    ['UTF-8 with a mark', 'utf-8', Buffer.from(`\uFEFF${line}`)],
    ['UTF-8 without', 'utf-8', Buffer.from(line)],
    ['UTF-16 with a mark', 'utf-16le', Buffer.from(`\uFEFF${line}`, 'utf16le')],
    ['UTF-16 without', 'utf-16le', Buffer.from(line, 'utf16le')],
    ['UTF-16 the other way round', 'utf-16be', Buffer.from(`\uFEFF${line}`, 'utf16le').swap16()],
  ])('in %s is read', async (_, encoding, bytes) => {
    const { csv, sheets } = await read(bytes)
    expect(csv).toEqual({ delimiter: ';', encoding })
    expect(sheets[0]!.rows).toEqual([['Tỉnh', 'Số cơ sở'], ['Nghệ An', '12'], ['Thanh Hóa', '7']])
  })

  it('in windows-1258 is read, its marks joined to their letters', async () => {
    const { csv, sheets } = await read(in1258)
    expect(csv!.encoding).toBe('windows-1258')
    expect(sheets[0]!.rows[1]).toEqual(['Nghệ An', '12'])
  })

  it('in an old font stays as it is, for whoever knows the font', async () => {
    // «Tỉnh;Hòa Bình» in TCVN3.
    const { csv, sheets } = await read(Buffer.from([0x54, 0xD8, 0x6E, 0x68, 0x3B, 0x48, 0xDF, 0x61, 0x20, 0x42, 0xD7, 0x6E, 0x68]))
    expect(csv!.encoding).toBe('windows-1252')
    expect(sheets[0]!.rows).toEqual([['TØnh', 'Hßa B×nh']])
  })

  it.each([
    ['decimal commas', 'Tỉnh;Kinh phí\nNghệ An;946,9\nLào Cai;1.606,5\n', ';'],
    ['commas within texts', 'STT\tCơ sở\n1\tCông ty A, Nghệ An\n2\tHTX B\n', '\t'],
    ['titles above the table', 'DANH SÁCH CƠ SỞ, NĂM 2023\n\nSTT;Tên;Tỉnh\n1;A;Nghệ An\n2;B;Lào Cai\n', ';'],
  ])('with %s finds its delimiter', async (_, text, delimiter) => {
    expect((await read(Buffer.from(text))).csv!.delimiter).toBe(delimiter)
  })

  it('with a quote that is never closed does not swallow the rest', async () => {
    expect(await firstRows(Buffer.from('Tên;Tỉnh\n"Cơ khí Quyết Tiến;Hà Nam\nTre luồng;Nghệ An\n'))).toEqual([['Tên', 'Tỉnh'], ['"Cơ khí Quyết Tiến', 'Hà Nam'], ['Tre luồng', 'Nghệ An']])
  })

  it('brings back texts that were guarded on their way out', async () => {
    expect(await firstRows(Buffer.from('Tên;Ghi chú\n\'=1+1;\'\'@x\n'))).toEqual([['Tên', 'Ghi chú'], ['=1+1', '\'@x']])
  })
})

describe('a cell with a formula', () => {
  const cell = (inner: string, attributes = '') => `<sheetData><row r="1"><c r="A1"><v>7</v></c><c r="B1"${attributes}>${inner}</c></row></sheetData>`

  it('gives the value it had when the file was saved', async () => {
    expect(await firstRows(xlsxOf(cell('<f>SUM(A1:A9)</f><v>181946.9</v>')))).toEqual([[7, 181_946.9]])
    expect(await firstRows(xlsxOf(cell('<f>A1&amp;"x"</f><v>Nghệ An</v>', ' t="str"')))).toEqual([[7, 'Nghệ An']])
  })

  it.each([
    ['never computed', xlsxOf(cell('<f>SUM(A1:A9)</f>')), 'formula-without-value', '=SUM(A1:A9)'],
    ['computed to nothing', xlsxOf(cell('<f>SUM(A1:A9)</f><v></v>')), 'formula-without-value', '=SUM(A1:A9)'],
    ['that failed', xlsxOf(cell('<f>A1/0</f><v>#DIV/0!</v>', ' t="e"')), 'error-value', '#DIV/0!'],
    ['that failed, in an .xls', compoundOf([{ name: 'Workbook', bytes: xlsStream([], [xlsRecord(0x0203, 0, 0, 0, Buffer.from(new Float64Array([7]).buffer)), xlsRecord(0x0006, 0, 1, 0, Buffer.from([2, 0, 0x17, 0, 0, 0, 0xFF, 0xFF]))]) }]), 'error-value', '#REF!'],
  ])('%s is told, and holds what it shows', async (_, bytes, reason, given) => {
    const [sheet] = (await read(bytes)).sheets
    expect(sheet!.unreadable).toEqual([{ row: 0, column: 1, reason, given }])
    expect(sheet!.rows).toEqual([[7, given]])
  })

  it('that gave a text in an .xls keeps it, also where its formula is shared with others', async () => {
    const text = Buffer.concat([Buffer.from([7, 0, 1]), Buffer.from('Nghệ An', 'utf16le')])
    const formula = xlsRecord(0x0006, 0, 0, 0, Buffer.from([0, 0, 0, 0, 0, 0, 0xFF, 0xFF]))
    expect(await firstRows(compoundOf([{ name: 'Workbook', bytes: xlsStream([], [formula, xlsRecord(0x04BC, 0, 1, 0), xlsRecord(0x0207, text)]) }]))).toEqual([['Nghệ An']])
  })
})

describe('what is hidden', () => {
  it('is told: sheets, rows and columns', async () => {
    const parts = xlsxParts({ sheets: [
      { xml: '<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row></sheetData>' },
      { state: 'veryHidden', xml: '<sheetData><row><c><v>1</v></c></row></sheetData>' },
    ] })
    expect((await read(archiveOf(parts))).sheets).toMatchObject([{ isHidden: false, hiddenRows: [1], hiddenColumns: [1, 2] }, { isHidden: true }])
  })

  it('is told of an .xls', async () => {
    const number = (row: number) => xlsRecord(0x0203, row, 0, 0, Buffer.from(new Float64Array([row]).buffer))
    const sheet = [xlsRecord(0x007D, 1, 2, 0, 0, 1, 0), xlsRecord(0x0208, 1, 0, 1, 255, 0, 0, 0x20, 0), number(0), number(1), xlsRecord(0x00E5, 1, 0, 1, 0, 0)]
    expect((await read(compoundOf([{ name: 'Workbook', bytes: xlsStream([], sheet, 'Ẩn') }]))).sheets).toMatchObject([{ name: 'Ẩn', hiddenRows: [1], hiddenColumns: [1, 2], merges: [{ row: 0, column: 0, rows: 2, columns: 1 }] }])
  })
})

describe('texts', () => {
  it('in parts are one, without the readings of other scripts', async () => {
    const parts = xlsxParts({ sheets: [{ xml: '<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row></sheetData>' }], texts: ['<r><t>Hợp tác xã </t></r><r><rPr><b/></rPr><t>Tre luồng</t></r>', '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>'] })
    expect(await firstRows(archiveOf(parts))).toEqual([['Hợp tác xã Tre luồng', '東京']])
  })

  it('of an .xls go on in the next record, each part with its own width', async () => {
    const first = xlsRecord(0x00FC, 1, 0, 1, 0, 7, Buffer.from([0]), Buffer.from('Ngh'))
    const rest = xlsRecord(0x003C, Buffer.from([1]), Buffer.from('ệ An', 'utf16le'))
    expect(await firstRows(compoundOf([{ name: 'Workbook', bytes: xlsStream([first, rest], [xlsRecord(0x00FD, 0, 0, 0, 0, 0)]) }]))).toEqual([['Nghệ An']])
  })
})

describe('days', () => {
  const day = (serial: string, is1904 = false) => archiveOf(xlsxParts({ sheets: [{ xml: `<sheetData><row><c s="1"><v>${serial}</v></c></row></sheetData>` }] }).map(part => part.name === 'xl/workbook.xml' && is1904 ? { ...part, bytes: String(part.bytes).replace('<sheets>', '<workbookPr date1904="1"/><sheets>') } : part))

  it.each([['44140', '2020-11-05T00:00:00.000Z'], ['1', '1900-01-01T00:00:00.000Z'], ['61', '1900-03-01T00:00:00.000Z'], ['44140.5', '2020-11-05T12:00:00.000Z']])('of serial %s are %s', async (serial, text) => {
    expect(await firstRows(day(serial))).toEqual([[new Date(text)]])
  })

  it('count from 1904 where the workbook says so', async () => {
    expect(await firstRows(day('42678', true))).toEqual([[new Date('2020-11-05T00:00:00.000Z')]])
  })

  it.each([['dd/mm/yyyy', true], ['[$-42A]d mmmm yyyy;@', true], ['h:mm', true], ['#,##0', false], ['#,##0 "đồng"', false], ['_-* #,##0\\ _₫_-', false], ['0.00E+00', false], ['[Red]0', false], ['@', false], ['General', false]])('are shown by the format %s: %s', (code, isDate) => {
    expect(isDateFormat(code)).toBe(isDate)
  })
})

describe('a page saved as a spreadsheet', () => {
  it('keeps spans, breaks, numbers and letters by name; scripts and comments say nothing', async () => {
    const page = Buffer.from('<html><head><title>x</title><style>td{}</style></head><body><h3>DANH S&Aacute;CH</h3><table><tr><th rowspan="2">T&ecirc;n</th><th colspan=2>Kinh ph&iacute;</th></tr><tr><th>2022<th>2023</tr><!-- <tr><td>no</td></tr> --><tr style="display:none"><td>Gỗ &amp; tre<br>nứa</td><td x:num="946.9">946,9</td><td>5 &lt; 6</td></tr></table><table><tr><td>Hai</td></tr></table></body></html>')
    const [sheet] = (await read(page, 'bang.xls')).sheets
    expect(sheet!.rows).toEqual([['DANH SÁCH'], ['Tên', 'Kinh phí'], [null, '2022', '2023'], ['Gỗ & tre\nnứa', 946.9, '5 < 6'], [], ['Hai']])
    expect(sheet!.merges).toEqual([{ row: 1, column: 0, rows: 2, columns: 1 }, { row: 1, column: 1, rows: 1, columns: 2 }])
    expect(sheet!.hiddenRows).toEqual([3])
  })
})

describe('an .xlsb', () => {
  /** A record of the binary form: its number, its length, its bytes. */
  const record = (id: number, ...parts: Uint8Array[]) => {
    const data = Buffer.concat(parts)
    const number = id < 128 ? [id] : [(id & 0x7F) | 0x80, id >> 7]
    const length = data.length < 128 ? [data.length] : [(data.length & 0x7F) | 0x80, data.length >> 7]
    return Buffer.concat([Buffer.from([...number, ...length]), data])
  }
  const long = (...values: number[]) => Buffer.from(new Uint32Array(values).buffer)
  const text = (word: string) => Buffer.concat([long(word.length), Buffer.from(word, 'utf16le')])
  const double = (value: number) => Buffer.from(new Float64Array([value]).buffer)

  it('gives cells of every kind, what is hidden and what is merged', async () => {
    const sheet = Buffer.concat([
      record(60, long(2, 3, 0, 0), Buffer.from([1, 0])),
      record(0, long(0, 0), Buffer.from([0, 0, 0, 0, 0])),
      record(7, long(0, 0, 1)),
      record(6, long(1, 0), text('Cơ khí')),
      record(5, long(2, 1), double(44_140)),
      record(2, long(3, 0, (1606 << 2) | 2)),
      record(0, long(2, 0), Buffer.from([0, 0, 0, 0x10, 0])),
      record(9, long(0, 0), double(946.9)),
      record(8, long(1, 0), text('KC')),
      record(11, long(2, 0), Buffer.from([0x2A])),
      record(4, long(3, 0), Buffer.from([1])),
      record(176, long(0, 2, 0, 0)),
    ])
    const parts = xlsxParts({ sheets: [{ xml: '' }] }).filter(({ name }) => /rels$|Types/.test(name)).map(part => ({ ...part, bytes: String(part.bytes).replaceAll(/(workbook|sheet1|sharedStrings|styles)\.xml/g, '$1.bin'), name: part.name.replace('workbook.xml', 'workbook.bin') }))
    const bytes = archiveOf([
      ...parts,
      { name: 'xl/workbook.bin', bytes: record(156, long(1, 1), text('rId1'), text('Ẩn đi')) },
      { name: 'xl/worksheets/sheet1.bin', bytes: sheet },
      { name: 'xl/sharedStrings.bin', bytes: Buffer.concat(['Dệt may', 'Nghệ An'].map(word => record(19, Buffer.from([0]), text(word)))) },
      { name: 'xl/styles.bin', bytes: Buffer.concat([record(617), record(47, long(0)), record(47, Buffer.from([0, 0, 14, 0])), record(618)]) },
    ])
    expect(await read(bytes)).toEqual({ kind: 'xlsb', csv: null, sheets: [{
      name: 'Ẩn đi',
      isHidden: true,
      rows: [['Nghệ An', 'Cơ khí', new Date('2020-11-05'), 1606], [], [946.9, 'KC', '#N/A', true]],
      merges: [{ row: 0, column: 0, rows: 3, columns: 1 }],
      hiddenRows: [2],
      hiddenColumns: [2, 3],
      unreadable: [{ row: 2, column: 2, reason: 'error-value', given: '#N/A' }],
    }] })
  })
})
