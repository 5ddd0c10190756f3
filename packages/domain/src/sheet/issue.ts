import type { Label } from '../text/number.ts'

/** A value that would be right. Applying it is the same as typing it into the cell. */
export interface SheetFix {
  value: string
  /** How it is shown where the value alone says too little, e.g. `Ninh Bình, giữ gốc Hà Nam`. */
  label: Label | null
  /** Certain ones are applied together by one press; of the others one is chosen. */
  isCertain: boolean
  /** The field it goes into, where that is another than the one complained of, e.g. the code of a facility found by name. */
  field?: string
}

/** One thing wrong, or doubtful, with one cell, row or sheet. `reason` is a key that `issueSentence` words. */
export interface SheetIssue {
  /** Name of the sheet in the file. */
  sheet: string
  /** As the file counts, from 1; null where the whole sheet or a column is meant. */
  row: number | null
  /** Letters of the column, e.g. `H`; null where no column is meant or the file has none for the field. */
  column: string | null
  /** Key of the field, and its head as the file has it (ours where it has none). */
  field: string | null
  head: string | null
  /** What stands there, as the reader sees it in the file. */
  given: string | null
  /** Nothing is written while one is blocking, unless its row is left out. */
  severity: 'blocking' | 'advisory'
  reason: string
  values?: Readonly<Record<string, string | number>>
  fixes: readonly SheetFix[]
}

/** What somebody typed, or a fix put, in place of a cell. Row as the file counts, from 1. */
export interface CellEdit { sheet: string, row: number, field: string, value: string }
