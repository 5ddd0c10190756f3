import type { Cell } from '@khuyencong/domain/sheet'
import type { Grid } from './grid.ts'
import type { XlsBook, XlsRecord } from './xls-record.ts'
import { Buffer } from 'node:buffer'
import { Fault, limits } from './fault.ts'
import { dayOfSerial } from './grid.ts'
import { begin, finish, goesOn, recordsFrom } from './xls-record.ts'
import { XlsText } from './xls-text.ts'

const errors: Record<number, string> = { 0x00: '#NULL!', 0x07: '#DIV/0!', 0x0F: '#VALUE!', 0x17: '#REF!', 0x1D: '#NAME?', 0x24: '#NUM!', 0x2A: '#N/A' }
export const errorOf = (code: number) => errors[code] ?? '#VALUE!'

/** A number kept in 30 bits, as a whole one or the upper half of a broken one, perhaps times a hundred. */
export function packedNumber(packed: number): number {
  const whole = new DataView(new ArrayBuffer(8))
  whole.setUint32(4, packed & 0xFFFFFFFC, true)
  const value = packed & 2 ? packed >> 2 : whole.getFloat64(0, true)
  return packed & 1 ? value / 100 : value
}

type Found = Cell | { reason: 'error-value' | 'formula-without-value', given: string }

/** One sheet of an .xls. Its records may come in any order of cells, so that they are put in order before they are written. */
export class XlsSheet {
  readonly #book: XlsBook
  readonly #rows = new Map<number, Map<number, Found>>()
  readonly #hiddenRows = new Set<number>()
  readonly #hiddenColumns: [from: number, to: number][] = []
  readonly #merges: [row: number, lastRow: number, column: number, lastColumn: number][] = []
  #waiting: { row: number, column: number } | null = null
  #cells = 0

  constructor(book: XlsBook) {
    this.#book = book
  }

  read(stream: Uint8Array, from: number): void {
    let depth = 0
    let waiting = null as XlsRecord | null
    for (const record of recordsFrom(stream, from)) {
      // Charts on a sheet are sheets within it.
      if (record.id === begin) {
        depth++
      }
      else if (record.id === finish && --depth === 0) {
        return waiting ? this.#record(waiting) : undefined
      }
      else if (depth === 1) {
        if (waiting && record.id === goesOn) {
          waiting = { ...waiting, data: Buffer.concat([waiting.data, record.data]) }
        }
        else {
          if (waiting) this.#record(waiting)
          waiting = null
          // A text of a formula goes on like any other.
          if (record.id === 0x0207) waiting = record
          else this.#record(record)
        }
      }
      if (depth === 0) throw new Fault('damaged')
    }
    throw new Fault('damaged')
  }

  write(grid: Grid): void {
    for (const row of [...new Set([...this.#rows.keys(), ...this.#hiddenRows])].sort((a, b) => a - b)) {
      grid.row(row, this.#hiddenRows.has(row))
      for (const [column, found] of [...this.#rows.get(row) ?? []].sort((a, b) => a[0] - b[0])) {
        if (found !== null && typeof found === 'object' && 'reason' in found) grid.putUnreadable(column, found.reason, found.given)
        else grid.put(column, found)
      }
    }
    for (const [from, to] of this.#hiddenColumns) grid.hideColumns(from, to)
    for (const [row, lastRow, column, lastColumn] of this.#merges) grid.merge(row, column, lastRow - row + 1, lastColumn - column + 1)
    grid.end()
  }

  #put(row: number, column: number, found: Found): void {
    if (found === null || found === '') return
    if (++this.#cells > limits.cells) throw new Fault('unpacks-too-large')
    const cells = this.#rows.get(row) ?? new Map<number, Found>()
    this.#rows.set(row, cells.set(column, found))
  }

  #number(row: number, column: number, style: number, value: number): void {
    this.#put(row, column, this.#book.isDate[style] ? dayOfSerial(value, this.#book.is1904) : value)
  }

  #record({ id, data }: XlsRecord): void {
    const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
    const word = (at: number) => view.getUint16(at, true)
    try {
      switch (id) {
        case 0x00FD: return this.#put(word(0), word(2), this.#book.texts[view.getUint32(6, true)] ?? '')
        case 0x0204: case 0x00D6: return this.#put(word(0), word(2), new XlsText([data], 6).long())
        case 0x027E: return this.#number(word(0), word(2), word(4), packedNumber(view.getUint32(6, true)))
        case 0x0203: return this.#number(word(0), word(2), word(4), view.getFloat64(6, true))
        case 0x00BD: {
          for (let at = 4, column = word(2); at + 6 <= data.length - 2; at += 6, column++) this.#number(word(0), column, word(at), packedNumber(view.getUint32(at + 2, true)))
          return
        }
        case 0x0205: return this.#put(word(0), word(2), data[7] ? { reason: 'error-value', given: errorOf(data[6]!) } : data[6] === 1)
        case 0x0006: return this.#formula(word(0), word(2), word(4), data, view)
        case 0x0207: {
          if (this.#waiting) this.#put(this.#waiting.row, this.#waiting.column, new XlsText([data], 0).long())
          this.#waiting = null
          return
        }
        case 0x0208: {
          if (word(12) & 0x20) this.#hiddenRows.add(word(0))
          return
        }
        case 0x007D: {
          if (word(8) & 1) this.#hiddenColumns.push([word(0), word(2)])
          return
        }
        case 0x00E5: {
          for (let at = 2; at + 8 <= data.length; at += 8) this.#merges.push([word(at), word(at + 2), word(at + 4), word(at + 6)])
        }
      }
    }
    catch (error) {
      throw error instanceof RangeError ? new Fault('damaged') : error
    }
  }

  /** The value a formula had when the file was saved. */
  #formula(row: number, column: number, style: number, data: Uint8Array, view: DataView): void {
    this.#waiting = null
    if (data[12] !== 0xFF || data[13] !== 0xFF) return this.#number(row, column, style, view.getFloat64(6, true))
    if (data[6] === 0) this.#waiting = { row, column }
    else if (data[6] === 1) this.#put(row, column, data[8] === 1)
    else if (data[6] === 2) this.#put(row, column, { reason: 'error-value', given: errorOf(data[8]!) })
  }
}
