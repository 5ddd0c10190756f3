import type { Cell, LegacyEncoding, RawSheet } from './cell.ts'
import type { SheetTable } from './table.ts'
import { fromLegacy, legacyOf } from '../text/legacy.ts'
import { isBlank } from './tidy.ts'

type Rows = readonly (readonly Cell[])[]

const sampleRows = 140
const sampleTexts = 600
/** More cells than this are not filled from merges: nobody merges so many by hand. */
const mostFilled = 200_000

/** Texts by column, some from the top and some from everywhere: enough to tell an encoding by. */
function samplesOf(rows: Rows): string[][] {
  const step = Math.max(1, Math.floor(rows.length / 100))
  const columns: string[][] = []
  for (const cells of rows.filter((_, row) => row < 40 || row % step === 0).slice(0, sampleRows)) {
    for (const [column, cell] of cells.entries()) {
      if (typeof cell === 'string' && cell !== '')
        (columns[column] ??= []).push(cell)
    }
  }
  return columns
}

/** Rows in Unicode; those without letters of old fonts stay the arrays they were. One column alone may be in such a font. */
export function inUnicode(rows: Rows): { rows: Rows, encoding: LegacyEncoding | null } {
  const samples = samplesOf(rows)
  const whole = legacyOf(samples.flat().slice(0, sampleTexts))
  const columns = samples.map(texts => whole ?? legacyOf(texts ?? []))
  const encoding = whole ?? columns.find(one => one) ?? null
  if (encoding === null)
    return { rows, encoding }
  const encodingOf = (column: number) => column < columns.length ? columns[column] ?? whole : whole
  const isOld = (cell: Cell, column: number) => typeof cell === 'string' && /[\u00A1-\u00FF]/.test(cell) && encodingOf(column) !== null
  return { encoding, rows: rows.map(cells => cells.some(isOld) ? cells.map((cell, column) => isOld(cell, column) ? fromLegacy(cell as string, encodingOf(column)!) : cell) : cells) }
}

/** Cells that a merge of several rows shows in every one of them. Merges that overlap an earlier one are no merges. */
export function filledDown(rows: Rows, sheet: RawSheet): { rows: Rows, merged: SheetTable['merged'] } {
  const tall = sheet.merges.filter(merge => merge.rows > 1 && merge.columns === 1 && !isBlank(rows[merge.row]?.[merge.column])).sort((a, b) => a.row - b.row)
  if (tall.length === 0)
    return { rows, merged: [] }
  const filled = [...rows]
  const merged: { row: number, column: number, first: number }[] = []
  const until = new Map<number, number>()
  for (const merge of tall) {
    if (merge.row < (until.get(merge.column) ?? 0))
      continue
    const end = Math.min(merge.row + merge.rows, rows.length)
    until.set(merge.column, end)
    for (let row = merge.row + 1; row < end && merged.length < mostFilled; row++) {
      const copy = filled[row] === rows[row] ? [...rows[row]!] : filled[row] as Cell[]
      copy[merge.column] = rows[merge.row]![merge.column]!
      for (let column = 0; column < merge.column; column++)
        copy[column] ??= null
      filled[row] = copy
      merged.push({ row, column: merge.column, first: merge.row })
    }
  }
  return { rows: filled, merged }
}
