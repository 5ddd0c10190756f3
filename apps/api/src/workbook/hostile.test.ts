import type { FileFault, FileFaultValues } from '@khuyencong/domain/import'
import type { MadePart } from '../testing/archive-of.ts'
import { Buffer } from 'node:buffer'
import { fileFaults, fileSentence, importLimits } from '@khuyencong/domain/import'
import { Refusal } from '@khuyencong/domain/refusal'
import fc from 'fast-check'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { archiveOf, xlsxOf, xlsxParts } from '../testing/archive-of.ts'
import { compoundOf, xlsRecord, xlsStream } from '../testing/compound-of.ts'
import { readWorkbook } from './read.ts'
import { Fault } from './reading/fault.ts'
import { reading } from './reading/reading.ts'

const oneCell = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Nghệ An</t></is></c></row></sheetData>'
const good = () => xlsxParts({ sheets: [{ xml: oneCell }] })
const withPart = (...parts: MadePart[]) => archiveOf([...good(), ...parts])
const changed = (name: string, change: (part: MadePart) => MadePart) => archiveOf(good().map(part => part.name === name ? change(part) : part))
const sheet = 'xl/worksheets/sheet1.xml'
const page = (cells: string) => Buffer.from(`<html><body><table>${cells}</table></body></html>`)
const odsParts = (content: string, ...more: MadePart[]): MadePart[] => [
  { name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.spreadsheet', isStored: true },
  { name: 'content.xml', bytes: `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>${content}</office:spreadsheet></office:body></office:document-content>` },
  ...more,
]
const ods = (content: string, ...more: MadePart[]) => archiveOf(odsParts(content, ...more))
const oneCellOds = '<table:table table:name="Trang 1"><table:table-row><table:table-cell office:value-type="string"><text:p>Nghệ An</text:p></table:table-cell></table:table-row></table:table>'
const oneCellXls = [xlsRecord(0x0204, 0, 0, 0, 7, Buffer.from([0]), Buffer.from('Nghe An'))]

/** Letters that hardly pack. */
const noise = (length: number) => Array.from({ length }, (_, at) => (((at * 2_654_435_761) >>> 13) % 36).toString(36)).join('')

/** A file of zeros packs a thousand to one. */
const zeros = Buffer.alloc(64 * 1024 * 1024)

const hostile: [what: string, fault: FileFault, bytes: () => Uint8Array][] = [
  ['nothing at all', 'empty-file', () => new Uint8Array()],
  ['more bytes than are taken', 'too-big', () => new Uint8Array(importLimits.bytes + 1)],
  ['a PDF with another name', 'unknown-kind', () => Buffer.from('%PDF-1.7\n…')],
  ['a zip that is no workbook', 'unknown-kind', () => archiveOf([{ name: 'ghi-chu.txt', bytes: 'chào' }])],
  ['a document of Word', 'unknown-kind', () => archiveOf([...good(), { name: 'word/document.xml', bytes: '<x/>' }])],
  ['bytes that are no text', 'unknown-kind', () => Buffer.from([0x41, 0, 0, 0, 0x42, 0, 0, 1, 2, 3])],
  ['a bomb: a part that grows a thousand times', 'unpacks-too-large', () => withPart({ name: 'xl/media/image1.png', bytes: zeros })],
  ['a bomb that says it is small', 'archive-lies', () => changed(sheet, part => ({ ...part, bytes: zeros, says: { size: 500 } }))],
  ['a shared text that says it is small', 'archive-lies', () => changed('xl/sharedStrings.xml', part => ({ ...part, bytes: Buffer.alloc(40_000_000, 'a'), says: { size: 40_000 } }))],
  ['a part that says it is larger than it is', 'archive-lies', () => changed(sheet, part => ({ ...part, says: { size: Buffer.byteLength(part.bytes) + 1 } }))],
  ['parts that together say too much', 'unpacks-too-large', () => archiveOf([...good(), ...Array.from({ length: 3 }, (_, index) => ({ name: `xl/media/${index}.bin`, bytes: noise(3_000_000), says: { size: 500 * 1024 * 1024 } }))])],
  ['parts that share the same bytes', 'archive-lies', () => archiveOf([...good(), { name: 'a.xml', bytes: '<a/>' }, { name: 'b.xml', bytes: '<a/>', says: { place: 0, localName: 'b.xml' } }])],
  ['a part whose own head names another', 'archive-lies', () => changed(sheet, part => ({ ...part, says: { localName: 'xl/worksheets/other1.xml' } }))],
  ['two parts of one name', 'archive-lies', () => withPart({ name: sheet.toUpperCase(), bytes: '<x/>' })],
  ['a part that climbs out of its folder', 'archive-lies', () => withPart({ name: '../../etc/passwd', bytes: 'x' })],
  ['a part with an absolute path', 'archive-lies', () => withPart({ name: '/etc/passwd', bytes: 'x' })],
  ['more parts than the list says', 'archive-lies', () => archiveOf(good(), { count: 3 })],
  ['a list of 60 000 parts', 'unpacks-too-large', () => archiveOf([...good(), ...Array.from({ length: 60_000 }, (_, index) => ({ name: `x/${index}`, bytes: '', isStored: true }))])],
  ['a 64-bit end that says other than the short one', 'archive-lies', () => archiveOf(good(), { count: 0xFFFF })],
  ['a checksum that is wrong', 'damaged', () => changed(sheet, part => ({ ...part, says: { crc: 1 } }))],
  ['an unknown way of packing', 'damaged', () => changed(sheet, part => ({ ...part, says: { method: 99 } }))],
  ['an encrypted part', 'encrypted', () => changed(sheet, part => ({ ...part, says: { flags: 0x0801 } }))],
  ['a workbook with a password', 'encrypted', () => compoundOf([{ name: 'EncryptionInfo', bytes: Buffer.alloc(10) }, { name: 'EncryptedPackage', bytes: Buffer.alloc(5000) }])],
  ['an .xls with a password', 'encrypted', () => compoundOf([{ name: 'Workbook', bytes: xlsStream([xlsRecord(0x002F, 1, 1, 1)], oneCellXls) }])],
  ['an .ods with a password', 'encrypted', () => ods(oneCellOds, { name: 'META-INF/manifest.xml', bytes: '<manifest:manifest xmlns:manifest="m"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>' })],
  ['macros', 'macros', () => withPart({ name: 'xl/vbaProject.bin', bytes: 'x' })],
  ['macros under another name', 'macros', () => changed('[Content_Types].xml', part => ({ ...part, bytes: String(part.bytes).replace('sheet.main+xml', 'sheet.macroEnabled.main+xml') }))],
  ['a macro sheet of old', 'macros', () => withPart({ name: 'xl/macrosheets/sheet1.xml', bytes: '<x/>' })],
  ['controls that run', 'macros', () => withPart({ name: 'xl/activeX/activeX1.bin', bytes: 'x' })],
  ['macros in an .xls', 'macros', () => compoundOf([{ name: 'Workbook', bytes: xlsStream([], oneCellXls) }, { name: '_VBA_PROJECT_CUR', bytes: null }])],
  ['a macro sheet in an .xls', 'macros', () => compoundOf([{ name: 'Workbook', bytes: xlsStream([], oneCellXls, 'Macro1', 1) }])],
  ['macros in an .ods', 'macros', () => ods(oneCellOds, { name: 'Basic/Standard/Module1.xml', bytes: '<x/>' })],
  ['links to other files', 'external-links', () => withPart({ name: 'xl/externalLinks/externalLink1.xml', bytes: '<x/>' })],
  ['a connection to a database', 'external-links', () => withPart({ name: 'xl/connections.xml', bytes: '<x/>' })],
  ['links of an .xls', 'external-links', () => compoundOf([{ name: 'Workbook', bytes: xlsStream([xlsRecord(0x01AE, 1, 8, Buffer.from('\0\u0001C|a.xls'))], oneCellXls) }])],
  ['an .ods that fetches a sheet', 'external-links', () => ods('<table:table table:name="x"><table:table-source/></table:table>')],
  ['an .ods with a formula that fetches', 'external-links', () => ods('<table:table table:name="x"><table:table-row><table:table-cell table:formula="of:=[\'file:///etc/passwd\'#$A.A1]"/></table:table-row></table:table>')],
  ['an embedded object', 'embedded-objects', () => withPart({ name: 'xl/embeddings/oleObject1.bin', bytes: 'x' })],
  ['an embedded object of an .xls', 'embedded-objects', () => compoundOf([{ name: 'Workbook', bytes: xlsStream([], oneCellXls) }, { name: 'MBD0001A2B3', bytes: null }])],
  ['an embedded object of a page', 'embedded-objects', () => page('<tr><td>x<object data="a.exe"></object></td></tr>')],
  ['entities that grow', 'unsafe-markup', () => changed(sheet, part => ({ ...part, bytes: `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${String(part.bytes).replace(/^<\?xml.*\?>/, '')}` }))],
  ['an entity nobody declared', 'unsafe-markup', () => xlsxOf('<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&bom;</t></is></c></row></sheetData>')],
  ['entities of an .ods', 'unsafe-markup', () => archiveOf([{ name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.spreadsheet', isStored: true }, { name: 'content.xml', bytes: '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>' }])],
  ['a far cell', 'too-many-columns', () => xlsxOf('<dimension ref="A1"/><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>')],
  ['a far row', 'too-many-rows', () => xlsxOf('<dimension ref="A1"/><sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>')],
  ['a row beyond any sheet', 'damaged', () => xlsxOf('<sheetData><row r="99999999999"><c><v>1</v></c></row></sheetData>')],
  ['cells of another row', 'damaged', () => xlsxOf('<sheetData><row r="1"><c r="A7"><v>1</v></c></row></sheetData>')],
  ['rows that go back', 'damaged', () => xlsxOf('<sheetData><row r="9"><c r="A9"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row></sheetData>')],
  ['three million empty rows', 'too-many-rows', () => xlsxOf(`<sheetData>${Array.from({ length: 3_000_000 }, (_, index) => index % 7 ? '<row/>' : `<row spans="1:${index}"/>`).join('')}</sheetData>`)],
  ['a million rows of styled empty cells', 'too-many-rows', () => xlsxOf(`<sheetData>${Array.from({ length: 1_000_000 }, (_, index) => `<row r="${index + 1}" s="1"><c s="1"/></row>`).join('')}</sheetData>`)],
  ['a row written once and said to stand there a billion times', 'too-many-rows', () => ods('<table:table table:name="x"><table:table-row table:number-rows-repeated="1000000000"><table:table-cell office:value-type="float" office:value="1"/></table:table-row></table:table>')],
  ['a cell said to stand there a billion times', 'too-many-columns', () => ods('<table:table table:name="x"><table:table-row><table:table-cell table:number-columns-repeated="1000000000" office:value-type="float" office:value="1"/></table:table-row></table:table>')],
  ['a blank said to stand there a billion times', 'too-much-text', () => ods('<table:table table:name="x"><table:table-row><table:table-cell office:value-type="string"><text:p><text:s text:c="1000000000"/>a<text:s text:c="1000000000"/></text:p></table:table-cell></table:table-row></table:table>')],
  ['a text of half a million letters', 'too-much-text', () => xlsxOf(`<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${Buffer.alloc(500_000, 'abcdefghij klmnop').toString()}</t></is></c></row></sheetData>`)],
  ['a tag that never ends', 'too-much-text', () => xlsxOf(`<sheetData><row r="1"><c r="A1" x="${noise(3_000_000)}"><v>1</v></c></row></sheetData>`)],
  ['a sheet that is not there', 'damaged', () => archiveOf(good().filter(({ name }) => name !== sheet))],
  ['a text that is not there', 'damaged', () => xlsxOf('<sheetData><row r="1"><c r="A1" t="s"><v>4000000000</v></c></row></sheetData>')],
  ['markup that breaks off', 'damaged', () => changed(sheet, part => ({ ...part, bytes: String(part.bytes).slice(0, -30) }))],
  ['four hundred sheets', 'too-many-sheets', () => xlsxOf(...Array.from<string>({ length: 400 }).fill(oneCell))],
  ['a page of four hundred columns', 'too-many-columns', () => page(`<tr>${'<td>1</td>'.repeat(400)}</tr>`)],
  ['a text file of three hundred thousand lines', 'too-many-rows', () => Buffer.from('a;b\n'.repeat(300_000))],
  ['a text file of a thousand columns', 'too-many-columns', () => Buffer.from(`${'a;'.repeat(1000)}\n`.repeat(3))],
  ['a sheet of Excel 4', 'old-excel', () => Buffer.from([0x09, 0x04, 0x06, 0x00, 0, 0, 0x10, 0, 0, 0])],
  ['a workbook of Excel 95', 'old-excel', () => compoundOf([{ name: 'Book', bytes: xlsRecord(0x0809, 0x0500, 0x0005, 0, 0) }])],
  ['a workbook in the XML of 2003', 'old-excel', () => Buffer.from('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>')],
  ['an .xls whose record is longer than the file', 'damaged', () => compoundOf([{ name: 'Workbook', bytes: Buffer.concat([xlsRecord(0x0809, 0x0600, 5, 0, 0, 0, 0, 0, 0), Buffer.from([0xFC, 0, 0xFF, 0xFF])]) }])],
  ['an .xls cell beyond the last column', 'too-many-columns', () => compoundOf([{ name: 'Workbook', bytes: xlsStream([], [xlsRecord(0x0203, 0, 250, 0, Buffer.alloc(8))]) }])],
  ['a container that goes round in circles', 'damaged', () => {
    const bytes = Buffer.from(compoundOf([{ name: 'Workbook', bytes: xlsStream([], oneCellXls) }]))
    const table = (bytes.readUInt32LE(76) + 1) * 512
    for (let sector = 0; sector < 8; sector++) bytes.writeUInt32LE(sector, table + sector * 4)
    return bytes
  }],
  ['nothing in any cell', 'no-cells', () => xlsxOf('<sheetData/>', '<sheetData><row r="1" spans="1:9"><c r="A1" s="1"/></row></sheetData>')],
]

async function faultOf(bytes: Uint8Array): Promise<FileFault | 'read'> {
  try {
    await readWorkbook(bytes, { fileName: 'bang-tinh.xlsx', within: 20_000 })
    return 'read'
  }
  catch (error) {
    if (!(error instanceof Refusal)) throw error
    const issue = error.detail.issues?.[0]
    expect({ code: error.code, field: issue?.field, reason: issue?.reason }).toEqual({ code: 'invalid', field: 'file', reason: error.detail.reason })
    for (const lang of ['vi', 'en'] as const) expect(fileSentence(error.detail.reason as FileFault, (issue?.values ?? {}) as FileFaultValues, lang)).not.toMatch(/undefined|NaN/)
    return error.detail.reason as FileFault
  }
}

describe('a hostile file', () => {
  it.each(hostile)('%s: %s', async (_, fault, make) => {
    const bytes = make()
    globalThis.gc?.()
    const before = process.memoryUsage().rss
    let peak = before
    const watch = setInterval(() => { peak = Math.max(peak, process.memoryUsage.rss()) }, 2)
    const found = await faultOf(bytes)
    clearInterval(watch)
    expect(found).toBe(fault)
    expect(bytes.length > importLimits.bytes ? 0 : (Math.max(peak, process.memoryUsage.rss()) - before) / 1024 / 1024).toBeLessThan(200)
  })

  it('meets every fault that can be told of; two are those of a file that could be read', () => {
    const others = ['took-too-long', 'needs-too-much-memory', 'no-table', 'other-template']
    expect([...new Set([...hostile.map(([, fault]) => fault), ...others])].sort()).toEqual([...fileFaults].sort())
  })

  it('is given up after its time', async () => {
    const slow = Buffer.from(Array.from({ length: 150_000 }, (_, index) => `Cơ sở ${index};${index}`).join('\n'))
    await expect(readWorkbook(slow, { fileName: 'cham.csv', within: 5 })).rejects.toMatchObject({ detail: { reason: 'took-too-long' } })
  })

  it('is given up when it takes more memory than a reader may have; the next one is read', async () => {
    const many = await writeXlsx({ sheets: [{ name: 'Cơ sở', rows: Array.from({ length: 60_000 }, (_, index) => [`Cơ sở số ${index} ${'ấ'.repeat(100)}`]) }] })
    await expect(readWorkbook(many, { fileName: 'lon.xlsx', memory: 16 })).rejects.toMatchObject({ detail: { reason: 'needs-too-much-memory' } })
    await expect(readWorkbook(Buffer.from('a;b\n1;2'), { fileName: 'sau.csv', memory: 16 })).resolves.toMatchObject({ kind: 'csv' })
  })

  it('is given up when its reader leaves, also while it waits for its turn', async () => {
    const slow = Buffer.from(Array.from({ length: 150_000 }, (_, index) => `Cơ sở ${index};${index}`).join('\n'))
    const leave = new AbortController()
    const all = Array.from({ length: 4 }, () => readWorkbook(slow, { fileName: 'cham.csv', signal: leave.signal }).catch((error: unknown) => error))
    leave.abort()
    for (const error of await Promise.all(all)) expect(error).toMatchObject({ code: 'closed', detail: { reason: 'cancelled' } })
    await expect(readWorkbook(Buffer.from('a;b\n1;2'), { fileName: 'sau.csv' })).resolves.toMatchObject({ kind: 'csv' })
  })
})

describe('a harmless file that looks strange', () => {
  it('may say it is larger or smaller than it is: what a sheet says of its size is not looked at', async () => {
    const { sheets } = await readWorkbook(xlsxOf(`<dimension ref="A1:XFD1048576"/>${oneCell}`), { fileName: 'x' })
    expect(sheets[0]!.rows).toEqual([['Nghệ An']])
  })

  it('may have formats down to the last row and column, as LibreOffice writes them', async () => {
    const filled = `<table:table table:name="x"><table:table-row><table:table-cell office:value-type="string"><text:p>Nghệ An</text:p></table:table-cell><table:table-cell table:style-name="ce1" table:number-columns-repeated="16383"/></table:table-row><table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`
    expect((await readWorkbook(ods(filled), { fileName: 'x' })).sheets[0]!.rows).toEqual([['Nghệ An']])
  })

  it('may have a comment at its end', async () => {
    expect((await readWorkbook(archiveOf(good(), { comment: 'Sở Công Thương' }), { fileName: 'x' })).sheets[0]!.rows).toEqual([['Nghệ An']])
  })
})

describe('bytes that were hurt on their way', () => {
  const whole = [
    xlsxOf('<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Nghệ An</t></is></c><c r="B1"><v>946.9</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>'),
    ods(oneCellOds),
    compoundOf([{ name: 'Workbook', bytes: xlsStream([xlsRecord(0x00E0, 0, 14, 0), xlsRecord(0x00FC, 1, 0, 1, 0, 3, Buffer.from([0]), Buffer.from('Tre'))], [...oneCellXls, xlsRecord(0x00FD, 1, 0, 0, 0, 0), xlsRecord(0x00E5, 1, 0, 1, 0, 1)]) }]),
    page('<tr><td rowspan=2 colspan=3>Nghệ An</td></tr><tr><td>&#7879;</td></tr>'),
    Buffer.from('\uFEFF"Tên";"Số"\r\n"Nghệ ""An""";1.606\r\n'),
  ]

  const sink = { sheet: () => {}, rows: () => {}, end: () => {} }
  const survives = async (bytes: Uint8Array) => {
    try {
      await reading(bytes, 'x', sink)
    }
    catch (error) {
      if (!(error instanceof Fault)) throw error
    }
  }

  it('are read or refused, and nothing else happens', async () => {
    const hurt = fc.constantFrom(...whole).chain(bytes => fc.tuple(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 6 }),
      fc.oneof(fc.constant(bytes.length), fc.nat(bytes.length)),
    ).map(([changes, length]) => {
      const copy = Uint8Array.from(bytes)
      for (const [at, byte] of changes) copy[at] = byte
      return copy.subarray(0, length)
    }))
    await fc.assert(fc.asyncProperty(hurt, survives), { numRuns: 3000 })
  }, 60_000)

  it('are read or refused where the markup inside was hurt and packed anew', async () => {
    const cells = '<cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>44140</v></c></row><row r="3" hidden="1"><c r="A3"><f>A1</f><v>5</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>'
    const content = `<table:table table:name="x"><table:table-column table:number-columns-repeated="3" table:visibility="collapse"/><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="3" office:value-type="date" office:date-value="2020-11-05"><text:p>5<text:s text:c="3"/></text:p></table:table-cell></table:table-row></table:table>`
    const books = [xlsxParts({ sheets: [{ xml: cells }], texts: ['Nghệ An'] }), odsParts(content)]
    const snippet = fc.constantFrom('<', '>', '/>', '"', '&', '&#0;', '<row', '<row r="2">', '<c r="A2">', ' r="XFD9"', '<v>', '</v>', '<![CDATA[', '-->', '<?', '9999999999', '-1', 'NaN', '\0', '<table:table>', '</table:table-row>', '</row>')
    const hurt = fc.constantFrom(...books).chain(parts => fc.tuple(fc.constant(parts), fc.nat(parts.length - 1), fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(9), snippet), { minLength: 1, maxLength: 4 })))
    await fc.assert(fc.asyncProperty(hurt, async ([parts, which, changes]) => {
      let text = String(parts[which]!.bytes)
      for (const [where, length, instead] of changes) {
        const at = Math.floor(where * text.length)
        text = text.slice(0, at) + instead + text.slice(at + length)
      }
      await survives(archiveOf(parts.map((part, index) => index === which ? { ...part, bytes: text } : part)))
    }), { numRuns: 3000 })
  }, 60_000)
})
