import type { Cell, Merge, RawSheet } from '@khuyencong/domain/sheet'
import { cellName } from '@khuyencong/domain/sheet'
import { Fault, limits } from './fault.ts'

/** Where the worker sends what it has read; rows go away in parts, so that the worker never holds a sheet. */
export interface Sink {
  sheet: (head: { name: string, isHidden: boolean }) => void
  rows: (rows: Cell[][]) => void
  end: (foot: Pick<RawSheet, 'merges' | 'hiddenRows' | 'hiddenColumns' | 'unreadable'>) => void
}

type Unreadable = RawSheet['unreadable'][number]
const part = 1000

/** What a whole file may hold, counted over its sheets. */
export class Budget {
  sheets = 0
  cells = 0
  letters = 0
}

/** One sheet while it is read, row after row. Places are counted from 0; a row without cells costs nothing unless one with cells follows. */
export class Grid {
  readonly #sink: Sink
  readonly #name: string
  readonly #budget: Budget
  #done: Cell[][] = []
  #row: Cell[] = []
  #at = 0
  #sent = 0
  #seen = 0
  #merges: Merge[] = []
  #hiddenRows: number[] = []
  #hiddenColumns: number[] = []
  #unreadable: Unreadable[] = []

  constructor(sink: Sink, budget: Budget, name: string, isHidden: boolean) {
    if (++budget.sheets > limits.sheets) throw new Fault('too-many-sheets')
    this.#sink = sink
    this.#budget = budget
    this.#name = name
    sink.sheet({ name, isHidden })
  }

  /** A row of the file begins; rows come in their order. */
  row(row: number, isHidden = false): void {
    if (++this.#seen > limits.rows) throw new Fault('too-many-rows', { sheet: this.#name })
    if (!(row >= this.#at && row < 1_048_576)) throw new Fault('damaged')
    if (row > this.#at) this.#leave(row)
    if (isHidden && row < limits.rows) this.#hiddenRows.push(row)
  }

  #leave(next: number): void {
    while (this.#row.length > 0 && this.#row.at(-1) === null) this.#row.pop()
    if (this.#row.length > 0) {
      // Blank rows before it keep its place.
      while (this.#sent + this.#done.length < this.#at) this.#push([])
      this.#push(this.#row)
      this.#row = []
    }
    this.#at = next
  }

  #push(row: Cell[]): void {
    this.#done.push(row)
    if (this.#done.length >= part) this.#flush()
  }

  #flush(): void {
    if (this.#done.length === 0) return
    this.#sent += this.#done.length
    this.#sink.rows(this.#done)
    this.#done = []
  }

  put(column: number, value: Cell): void {
    if (value === null || value === '') return
    const row = this.#at
    if (column >= limits.columns) throw new Fault('too-many-columns', { sheet: this.#name, cell: cellName(row, column) })
    if (row >= limits.rows) throw new Fault('too-many-rows', { sheet: this.#name, cell: cellName(row, column) })
    if (++this.#budget.cells > limits.cells) throw new Fault('unpacks-too-large')
    if (typeof value === 'string') {
      if (value.length > limits.lettersOfCell) throw new Fault('too-much-text', { sheet: this.#name, cell: cellName(row, column) })
      this.#budget.letters += value.length
      if (this.#budget.letters > limits.letters) throw new Fault('too-much-text', { sheet: this.#name })
    }
    while (this.#row.length < column) this.#row.push(null)
    this.#row[column] = value
  }

  /** The cell holds what it shows, so that it is not taken for an empty one. */
  putUnreadable(column: number, reason: Unreadable['reason'], given: string): void {
    this.put(column, given)
    this.#unreadable.push({ row: this.#at, column, reason, given })
  }

  merge(row: number, column: number, rows: number, columns: number): void {
    if (this.#merges.length >= limits.merges) throw new Fault('unpacks-too-large')
    if (rows * columns > 1) this.#merges.push({ row, column, rows, columns })
  }

  hideColumns(from: number, to: number): void {
    for (let column = Math.max(from, 0); column <= Math.min(to, limits.columns - 1); column++) this.#hiddenColumns.push(column)
  }

  end(): void {
    this.#leave(this.#at + 1)
    this.#flush()
    const rows = this.#sent
    this.#sink.end({
      // A merge beyond the last cell says nothing about any.
      merges: this.#merges.filter(({ row, column }) => row < rows && column < limits.columns)
        .map(merge => ({ ...merge, rows: Math.min(merge.rows, rows - merge.row), columns: Math.min(merge.columns, limits.columns - merge.column) })),
      hiddenRows: this.#hiddenRows.filter(row => row < rows),
      hiddenColumns: [...new Set(this.#hiddenColumns)].sort((a, b) => a - b),
      unreadable: this.#unreadable,
    })
  }
}

/** The day, and time of day if any, of a serial number; the 29th of February 1900, which spreadsheets believe in, is the 28th. */
export function dayOfSerial(serial: number, is1904: boolean): Date | number {
  const days = is1904 ? serial + 1462 : serial
  const date = new Date(Date.UTC(1899, 11, days >= 60 ? 30 : 31) + Math.round(days * 86_400) * 1000)
  return days < 0 || days > 2_958_466 || Number.isNaN(date.getTime()) ? serial : date
}

/** Whether a number format shows a date or a time of day. */
export function isDateFormat(code: string): boolean {
  const bare = code.split(';')[0]!.replace(/\[[^\]]*\]|\\.|"[^"]*"|[*_]./g, '').toLowerCase()
  return !/general|standard|@/.test(bare) && /[dmyhs]/.test(bare)
}

/** Formats known by number alone. */
export const isDateFormatId = (id: number) => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
