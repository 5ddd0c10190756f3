/** A cell as a file holds it. A day is a `Date` at midnight UTC; a spreadsheet knows no time zones. */
export type Cell = string | number | boolean | Date | null

/** Cells that a file shows as one; only the first holds a value. Rows and columns count from 0. */
export interface Merge { row: number, column: number, rows: number, columns: number }

/** One sheet of a file, as it stands there: row 0 is row 1 of the file, and blank rows keep their place. */
export interface RawSheet {
  name: string
  isHidden: boolean
  rows: readonly (readonly Cell[])[]
  merges: readonly Merge[]
  hiddenRows: readonly number[]
  hiddenColumns: readonly number[]
  /** Cells whose value cannot be read as it stands: a formula that was never computed, an error such as `#REF!`. */
  unreadable: readonly { row: number, column: number, reason: 'formula-without-value' | 'error-value', given: string }[]
}

export type { LegacyEncoding } from '../text/legacy.ts'

/** What a file turned out to be, whatever its name says. */
export type FileKind = 'xlsx' | 'xls' | 'xlsb' | 'ods' | 'csv' | 'html'

export interface RawWorkbook {
  kind: FileKind
  sheets: readonly RawSheet[]
  /** For a text file: how it was read. */
  csv: { delimiter: string, encoding: string } | null
}

/**
 * Name of a cell as a spreadsheet shows it. Row and column count from 0.
 * @example
 * cellName(30, 7) // 'H31'
 * cellName(0, 26) // 'AA1'
 */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`
}

/**
 * Letters of a column, counting from 0.
 * @example
 * columnName(701) // 'ZZ'
 */
export function columnName(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : columnName(Math.floor(column / 26) - 1) + columnName(column % 26)
}
