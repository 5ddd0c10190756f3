import type { Cell, LegacyEncoding, RawSheet } from './cell.ts'
import type { FieldValues, MoneyUnit, SheetKey } from './field.ts'

/** Why a row of the file is no record. */
export type SkipReason = 'blank' | 'total' | 'title' | 'note' | 'repeated-head' | 'numbering'

/** One table found on a sheet: a head of one or two rows and the rows under it. Rows and columns count from 0. */
export interface SheetTable {
  sheet: string
  /** Several tables on one sheet follow one another from 0. */
  ordinal: number
  /** The whole sheet is hidden; its tables are left out until somebody asks for them. */
  isHidden: boolean
  headFrom: number
  headTo: number
  /** Last row of the table. */
  to: number
  columns: readonly TableColumn[]
  rows: readonly { row: number, isHidden: boolean, cells: readonly Cell[] }[]
  /** A totals row keeps its cells: what it states is held against the rows. */
  skipped: readonly { row: number, reason: SkipReason, cells?: readonly Cell[] }[]
  /** Cells below the head that a merge fills from the row above; money in them would count twice. */
  merged: readonly { row: number, column: number, first: number }[]
  unreadable: RawSheet['unreadable']
  /** Texts are in an old font's encoding; `rows` and heads are converted already. */
  encoding: LegacyEncoding | null
}

/** A column of a table; a head in two rows is joined by ` – `. */
export interface TableColumn {
  index: number
  head: string
  isHidden: boolean
  /** Said by the head or near it, e.g. `(triệu đồng)`, `ĐVT: triệu đồng`. */
  unit: MoneyUnit | null
}

/** Where one field of a sheet of ours is found in a table; a unit only where the field is money. */
export interface FieldColumn { field: string, index: number, unit: MoneyUnit | null }

/** How a table of a file is read as a sheet of ours. `constants` fill fields the file has no column for, as if typed in every row. */
export interface TableMapping {
  sheet: string
  ordinal: number
  /** Null: the table is left out. */
  to: SheetKey | null
  columns: readonly FieldColumn[]
  constants: Readonly<Record<string, string>>
}

/** A row as understood, with the texts of its cells for messages. `row` as the file counts, from 1. */
export interface ReadRow {
  sheet: string
  row: number
  values: FieldValues
  /** What stood in the cell of each field, as shown there. */
  given: Readonly<Record<string, string>>
  /** Fields whose cell could not be understood; an issue says why, and the row is not written. */
  isRefused: boolean
  /** Which fields, where some are: nothing more need be said of them. */
  refused?: ReadonlySet<string>
}
