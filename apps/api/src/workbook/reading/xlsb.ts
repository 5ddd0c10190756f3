import type { Cell } from '@khuyencong/domain/sheet'
import type { Archive } from './archive.ts'
import type { Sink } from './grid.ts'
import type { XlsBook } from './xls-record.ts'
import { Fault, limits } from './fault.ts'
import { Budget, dayOfSerial, Grid, isDateFormat, isDateFormatId } from './grid.ts'
import { errorOf, packedNumber } from './xls-sheet.ts'
import { relationsOf } from './xlsx.ts'

/** A record's number and data; texts are read with their length before them. */
class BinRecord {
  readonly id: number
  readonly data: Uint8Array
  readonly view: DataView

  constructor(id: number, data: Uint8Array) {
    this.id = id
    this.data = data
    this.view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  }

  long(at: number): number {
    return this.view.getUint32(at, true)
  }

  text(at: number): { text: string, next: number } {
    const length = this.long(at)
    if (length === 0xFFFFFFFF) return { text: '', next: at + 4 }
    if (length > limits.lettersOfCell || at + 4 + length * 2 > this.data.length) throw new Fault('damaged')
    const next = at + 4 + length * 2
    return { text: new TextDecoder('utf-16le', { ignoreBOM: true }).decode(this.data.subarray(at + 4, next)), next }
  }
}

function* recordsOf(bytes: Uint8Array): Generator<BinRecord> {
  let at = 0
  while (at < bytes.length) {
    let id = bytes[at++]!
    if (id & 0x80) id = (id & 0x7F) | ((bytes[at++]! & 0x7F) << 7)
    let size = 0
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = bytes[at++]
      if (byte === undefined) throw new Fault('damaged')
      size |= (byte & 0x7F) << shift
      if (!(byte & 0x80)) break
    }
    if (at + size > bytes.length) throw new Fault('damaged')
    yield new BinRecord(id, bytes.subarray(at, at + size))
    at += size
  }
}

export function readXlsb(archive: Archive, path: string, sink: Sink): void {
  const relations = relationsOf(archive, path)
  const partOf = (type: string) => [...relations.values()].find(relation => relation.type === type && archive.has(relation.target))?.target
  const sheets: { name: string, relation: string, isHidden: boolean }[] = []
  let is1904 = false
  for (const record of recordsOf(archive.held(path))) {
    if (record.id === 153) is1904 = (record.long(0) & 1) !== 0
    if (record.id === 156) {
      const relation = record.text(8)
      sheets.push({ isHidden: record.long(0) !== 0, relation: relation.text, name: record.text(relation.next).text })
    }
  }
  const texts = partOf('sharedStrings')
  const styles = partOf('styles')
  const book: XlsBook = { is1904, texts: texts ? [...recordsOf(archive.held(texts))].filter(({ id }) => id === 19).map(record => record.text(1).text) : [], isDate: styles ? dateStyles(archive.held(styles)) : [] }
  const budget = new Budget()
  for (const { name, relation, isHidden } of sheets) {
    const found = relations.get(relation)
    if (found?.type === 'chartsheet') continue
    if (found?.type !== 'worksheet' || !archive.has(found.target)) throw new Fault(found && /macro|dialog/i.test(found.type) ? 'macros' : 'damaged')
    relationsOf(archive, found.target)
    const grid = new Grid(sink, budget, name, isHidden)
    for (const record of recordsOf(archive.held(found.target))) step(grid, record, book)
    grid.end()
  }
}

function dateStyles(bytes: Uint8Array): boolean[] {
  const codes = new Map<number, string>()
  const styles: boolean[] = []
  let isIn = false
  for (const record of recordsOf(bytes)) {
    if (record.id === 44) {
      codes.set(record.view.getUint16(0, true), record.text(2).text)
    }
    else if (record.id === 617) {
      isIn = true
    }
    else if (record.id === 618) {
      isIn = false
    }
    else if (record.id === 47 && isIn) {
      const id = record.view.getUint16(2, true)
      styles.push(codes.has(id) ? isDateFormat(codes.get(id)!) : isDateFormatId(id))
    }
  }
  return styles
}

function step(grid: Grid, record: BinRecord, book: XlsBook): void {
  const { id, data, view } = record
  if (id === 0) return grid.row(record.long(0), (data[11]! & 0x10) !== 0)
  if (id === 60) return record.view.getUint16(16, true) & 1 ? grid.hideColumns(record.long(0), record.long(4)) : undefined
  if (id === 176) return grid.merge(record.long(0), record.long(8), record.long(4) - record.long(0) + 1, record.long(12) - record.long(8) + 1)
  if (id < 1 || id > 11) return
  const column = record.long(0)
  const number = (value: number): Cell => book.isDate[record.long(4) & 0xFFFFFF] ? dayOfSerial(value, book.is1904) : value
  switch (id) {
    case 2: return grid.put(column, number(packedNumber(record.long(8))))
    case 3: case 11: return grid.putUnreadable(column, 'error-value', errorOf(data[8]!))
    case 4: case 10: return grid.put(column, data[8] === 1)
    case 5: case 9: return grid.put(column, number(view.getFloat64(8, true)))
    case 6: case 8: return grid.put(column, record.text(8).text)
    case 7: return grid.put(column, book.texts[record.long(8)] ?? '')
  }
}
