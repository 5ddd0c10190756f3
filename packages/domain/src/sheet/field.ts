import type { Label } from '../text/number.ts'

/**
 * What a field holds and how its cell is read. `dong` is whole đồng after the column's unit; `day` is `yyyy-mm-dd`;
 * `province` and `provinces` are ids; `choices` and `provinces` hold several values, written with `;` between.
 */
export type FieldKind = 'text' | 'paragraphs' | 'whole' | 'year' | 'dong' | 'day' | 'choice' | 'choices' | 'province' | 'provinces' | 'flag'

/** One value that a field may have; `alsoCalled` are other ways of writing it that are certain. */
export interface FieldChoice { code: string, label: Label, alsoCalled?: readonly string[] }

/** One column of a sheet: the same description makes template, screen, message and check. */
export interface SheetField {
  key: string
  head: Label
  /** Other heads under which officers' own spreadsheets have it; compared without marks, case and punctuation. */
  alsoCalled: readonly string[]
  kind: FieldKind
  /** In characters. */
  width: number
  /** A new record needs it. */
  isRequired?: boolean
  /** Told in the note of the head cell and at the field: what it means, its unit, what it is not. */
  meaning?: Label
  choices?: readonly FieldChoice[]
  /** Filled in for reading; what stands there is never written back. */
  isShownOnly?: boolean
  /** Not in our template: only officers' own spreadsheets have it, e.g. money side by side by source. */
  isForeignOnly?: boolean
  /** Never in a file that leaves; may come in. */
  isSensitive?: boolean
}

/** The sheets of the templates, by name in code. */
export const sheetKeys = ['facilities', 'programmes', 'programme-budgets', 'supports', 'amounts', 'products', 'specifications', 'certificates'] as const
export type SheetKey = (typeof sheetKeys)[number]

/** One sheet of a template. */
export interface SheetDescription {
  key: SheetKey
  name: Label
  /** Grows when heads or meanings change; a file of an older version is still read by its heads. */
  version: number
  fields: readonly SheetField[]
}

/** What a cell was understood as; `undefined` for a field whose column the file does not have. */
export type FieldValue = string | number | boolean | readonly string[] | null
export type FieldValues = Readonly<Record<string, FieldValue | undefined>>

/** Units in which a column may give money; đồng are counted whole. */
export const moneyUnits = { dong: 1, thousand: 1_000, million: 1_000_000, billion: 1_000_000_000 } as const
export type MoneyUnit = keyof typeof moneyUnits
