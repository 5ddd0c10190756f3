import type { Sink } from './grid.ts'
import type { XlsBook } from './xls-record.ts'
import { Compound } from './compound.ts'
import { Fault, limits } from './fault.ts'
import { Budget, Grid, isDateFormat, isDateFormatId } from './grid.ts'
import { begin, finish, goesOn, recordsFrom } from './xls-record.ts'
import { XlsSheet } from './xls-sheet.ts'
import { XlsText } from './xls-text.ts'

export function readXls(bytes: Uint8Array, sink: Sink): void {
  const compound = new Compound(bytes)
  const names = compound.entries.map(({ name }) => name.toLowerCase())
  if (names.includes('encryptedpackage')) throw new Fault('encrypted')
  const stream = compound.stream('Workbook') ?? compound.stream('Book')
  if (!stream) throw new Fault('unknown-kind', names.includes('worddocument') ? { found: 'Word' } : names.includes('powerpoint document') ? { found: 'PowerPoint' } : {})
  if (names.some(name => name === '_vba_project_cur' || name === '_vba_project' || name === 'vba')) throw new Fault('macros')
  if (names.some(name => /^mbd[0-9a-f]{8}$|^objectpool$/.test(name))) throw new Fault('embedded-objects')
  readBook(stream, sink)
}

const viewOf = (data: Uint8Array) => new DataView(data.buffer, data.byteOffset, data.byteLength)

function readBook(stream: Uint8Array, sink: Sink): void {
  const sheets: { name: string, at: number, isHidden: boolean, kind: number }[] = []
  const codes = new Map<number, string>()
  const formats: number[] = []
  const texts: Uint8Array[] = []
  let is1904 = false
  let last = -1
  let isFirst = true
  for (const { id, data } of recordsFrom(stream, 0)) {
    const view = viewOf(data)
    if (isFirst && id !== begin) throw new Fault((id & 0xFF) === 0x09 ? 'old-excel' : 'damaged')
    if (isFirst && view.getUint16(0, true) !== 0x0600) throw new Fault('old-excel')
    isFirst = false
    if (id === finish) break
    if (id === 0x002F) throw new Fault('encrypted')
    if (id === 0x0022) is1904 = view.getUint16(0, true) === 1
    if (id === 0x01AE && isExternalBook(data)) throw new Fault('external-links')
    if (id === 0x00FC || (id === goesOn && last === 0x00FC)) texts.push(data)
    if (id === 0x041E) codes.set(view.getUint16(0, true), new XlsText([data], 2).long())
    if (id === 0x00E0) formats.push(view.getUint16(2, true))
    if (id === 0x0085) sheets.push({ at: view.getUint32(0, true), isHidden: (data[4]! & 3) !== 0, kind: data[5]!, name: new XlsText([data], 6).short() })
    if (id !== goesOn) last = id
  }
  if (sheets.some(({ kind }) => kind === 1 || kind === 6)) throw new Fault('macros')
  if (sheets.length > limits.sheets) throw new Fault('too-many-sheets')
  const book: XlsBook = { is1904, texts: XlsText.table(texts), isDate: formats.map(id => codes.has(id) ? isDateFormat(codes.get(id)!) : isDateFormatId(id)) }
  const budget = new Budget()
  for (const { name, at, isHidden, kind } of sheets) {
    if (kind !== 0) continue
    const sheet = new XlsSheet(book)
    sheet.read(stream, at)
    sheet.write(new Grid(sink, budget, name, isHidden))
  }
}

/** A book named by a file; the book itself and the functions of Excel are marked by two numbers in place of a name. */
function isExternalBook(data: Uint8Array): boolean {
  const length = viewOf(data).getUint16(2, true)
  return length !== 0x0401 && length !== 0x3A01
}
