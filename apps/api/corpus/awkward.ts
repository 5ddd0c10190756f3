import type { ImportNoun } from '@khuyencong/domain/import'
import type { FileKind, LegacyEncoding, SheetKey } from '@khuyencong/domain/sheet'

/** What is typed into a cell: a value, or a formula with what it gave when the file was saved (nothing, where it was never computed). */
export type Typed = string | number | boolean | Date | null | { formula: string, gave?: string | number, error?: string }

/** One sheet as it stands in the file, from its first row on; columns by their letters, rows as the file counts. */
export interface AwkwardSheet {
  name: string
  rows: readonly (readonly Typed[])[]
  merges?: readonly string[]
  hiddenRows?: readonly number[]
  hiddenColumns?: readonly string[]
  isHidden?: boolean
  /** Font of all cells, for old encodings. */
  font?: string
}

/** A table as it is to be understood. `columns` are `B facilityName, D realised.national million`; a row has their values in that order. */
export interface AwkwardTable {
  sheet?: string
  /** First and last row of the head. */
  head: readonly [from: number, to: number]
  to: SheetKey | null
  encoding?: LegacyEncoding
  columns: string
  /** `4 numbering, 9 total`; blank rows are not named. */
  skipped?: string
  /** Provinces by name, former ones with ` (cũ)`. */
  rows: Readonly<Record<number, readonly unknown[]>>
}

/** An awkward workbook: why it is one, what stands in it, and what is to be understood of it. All written by hand. */
export interface Awkward {
  why: string
  /** Its name among the files beside this; the ending may lie, as people's do. */
  file: string
  kind: FileKind
  csv?: { delimiter: string, encoding: string }
  noun: ImportNoun
  sheets: readonly AwkwardSheet[]
  /** Fields that the file has no column for and the officer gives once. */
  constants?: Readonly<Record<string, string>>
  tables: readonly AwkwardTable[]
  /** Every message, in the order of the file: `D9 advisory former-province «Hà Nam» → Ninh Bình!`; a fix with `!` is certain. */
  issues: readonly string[]
  /** `supports 2 new 1 refused, facilities 1 new`; against the register of the test. */
  effects: string
}

export const awkward = (given: Awkward): Awkward => given
