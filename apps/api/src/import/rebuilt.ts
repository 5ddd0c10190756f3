import type { Cell, RawSheet, SheetTable } from '@khuyencong/domain/sheet'
import type { FormCell, FormSheet } from '../workbook/form.ts'
import type { Marking } from '../workbook/marking/sheet.ts'
import type { CellKind } from '../workbook/write.ts'
import type { CellMark, SheetMarks } from './marks.ts'
import { cellKey } from './marks.ts'

/** Beyond this a spreadsheet becomes slow to open; the colours and the list of messages are whole. */
const mostNotes = 2_000
const [narrowest, widest] = [9, 46]

/** What a cell is by its value: the file's own formats are not known here. */
function kindOf(cell: Cell): CellKind {
  if (cell instanceof Date)
    return cell.getTime() % 86_400_000 === 0 ? 'day' : 'moment'
  return typeof cell === 'string' ? 'text' : 'decimal'
}

/** Wide enough for most of its cells; titles above a table run over. */
function widthsOf(sheet: RawSheet, from: number, count: number): number[] {
  const merged = new Set(sheet.merges.filter(merge => merge.columns > 1).map(merge => cellKey(merge.row, merge.column)))
  const widths: number[] = []
  while (widths.length < count)
    widths.push(narrowest)
  for (let row = from; row < Math.min(sheet.rows.length, from + 500); row++) {
    sheet.rows[row]!.forEach((cell, column) => {
      if (cell !== null && !merged.has(cellKey(row, column)) && column < count)
        widths[column] = Math.max(widths[column]!, Math.min(widest, cell instanceof Date ? 12 : String(cell).length + 2))
    })
  }
  return widths
}

/** Rows of heads as high as their text needs: a merged cell spreads over its columns and rows, and never grows by itself. */
function headHeights(sheet: RawSheet, heads: ReadonlySet<number>, widths: readonly number[]): Map<number, number> {
  return new Map([...heads].map((row) => {
    const lines = (sheet.rows[row] ?? []).map((cell, column) => {
      const merge = sheet.merges.find(one => one.row === row && one.column === column)
      const width = widths.slice(column, column + (merge?.columns ?? 1)).reduce((sum, one) => sum + one - 2, 0)
      return cell === null ? 1 : Math.ceil(Math.ceil(String(cell).length / Math.max(4, width)) / (merge?.rows ?? 1))
    })
    return [row, 14 * Math.max(1, ...lines) + 6]
  }))
}

/** Texts of a sheet as they were understood: those of an old font's encoding are converted. */
function convertedRows(sheet: RawSheet, tables: readonly SheetTable[]): Map<number, readonly Cell[]> {
  return new Map(tables.filter(table => table.sheet === sheet.name && table.encoding !== null).flatMap(table => table.rows.map(({ row, cells }) => [row, cells] as const)))
}

/** The comment on a cell: what was put in place of what, then the messages. */
export function noteText({ notes, value }: CellMark, was: Cell, lang: 'vi' | 'en'): string {
  const said = was instanceof Date ? was.toISOString().slice(0, 10) : String(was ?? '')
  return [...value === undefined || said === value ? [] : [{ vi: `Đã sửa; trước đây: “${said}”`, en: `Corrected; before: “${said}”` }[lang]], ...notes].join('\n\n')
}

interface Parts { tables: readonly SheetTable[], marks: SheetMarks | undefined, lang: 'vi' | 'en', /** Rows that stay, from 0; all of them without it. */ kept?: ReadonlySet<number> }

/**
 * A sheet of somebody's file made anew from its cells, with corrections laid over, cells marked and commented. Works for
 * every kind of file; fonts and formulas of the original are not kept.
 */
export function rebuiltSheet(sheet: RawSheet, { tables, marks, lang, kept }: Parts): FormSheet {
  const own = tables.filter(table => table.sheet === sheet.name)
  const converted = convertedRows(sheet, own)
  const unreadable = new Map(sheet.unreadable.map(({ row, column, given }) => [cellKey(row, column), given]))
  const added = marks?.added ?? []
  const count = Math.max(1, ...added.map(column => column.index + 1), ...sheet.rows.map(row => row.length))
  const heads = new Set(own.flatMap(table => Array.from({ length: table.headTo - table.headFrom + 1 }, (_, at) => table.headFrom + at)))
  const [first] = own
  const numbers = Array.from({ length: sheet.rows.length }, (_, row) => row).filter(row => kept?.has(row) ?? true)
  const placeOf = new Map(numbers.map((row, at) => [row, at]))
  const widths = widthsOf(sheet, first?.headTo ?? 0, count)
  const heights = headHeights(sheet, heads, widths)
  const marked = [...marks?.cells ?? []].map(([key, mark]) => ({ row: Number(key.split(',')[0]), column: Number(key.split(',')[1]), mark }))
  const columnsOfMarks = new Set(marked.map(({ column }) => column))
  const hidden = new Set(marked.map(({ row }) => row))

  function* rows(): Generator<FormCell[]> {
    for (const row of numbers) {
      const cells = converted.get(row) ?? sheet.rows[row]!
      yield Array.from({ length: count }, (_, column): FormCell => {
        const head = added.find(one => one.index === column && one.headRow === row)?.head
        const value = head ?? unreadable.get(cellKey(row, column)) ?? cells[column] ?? null
        const mark = marks?.cells.get(cellKey(row, column))
        if (mark)
          return { value: mark.value ?? value, look: mark.severity ?? undefined, kind: kindOf(mark.value ?? value) }
        return heads.has(row) && (value !== null || !sheet.merges.some(merge => merge.row === row)) ? { value, look: 'head', kind: 'text' } : value === null ? null : { value, kind: kindOf(value) }
      })
    }
  }
  return {
    name: sheet.name,
    columns: widths.map((width, index) => ({ kind: 'decimal', width, isHidden: sheet.hiddenColumns.includes(index) && !columnsOfMarks.has(index) })),
    rows: rows(),
    frozenRows: own.length === 1 && first!.headTo < 20 && numbers.length > first!.headTo ? first!.headTo + 1 : 0,
    heights: new Map([...heights].filter(([row]) => placeOf.has(row)).map(([row, height]) => [placeOf.get(row)!, height])),
    hiddenRows: new Set(sheet.hiddenRows.filter(row => placeOf.has(row) && !hidden.has(row)).map(row => placeOf.get(row)!)),
    merges: sheet.merges.filter(({ row, rows }) => Array.from({ length: rows }, (_, at) => row + at).every(line => placeOf.get(line) === placeOf.get(row)! + line - row)).map(merge => ({ ...merge, row: placeOf.get(merge.row)! })),
    notes: marked.flatMap(({ row, column, mark }) => {
      const text = noteText(mark, converted.get(row)?.[column] ?? sheet.rows[row]?.[column] ?? null, lang)
      return placeOf.has(row) && text !== '' ? [{ row: placeOf.get(row)!, column, text }] : []
    }).slice(0, mostNotes),
    isHidden: sheet.isHidden && marked.length === 0,
  }
}

/** What is done to the cells of a sheet that stays as it is: marks, values, heads of columns that a correction needs. */
export function markingsOf(sheet: RawSheet, marks: SheetMarks | undefined, lang: 'vi' | 'en'): Marking[] {
  const cells = [...marks?.cells ?? []].map(([key, mark]): Marking => {
    const [row, column] = key.split(',').map(Number) as [number, number]
    return { row, column, severity: mark.severity, note: noteText(mark, sheet.rows[row]?.[column] ?? null, lang), ...mark.value !== undefined && { value: mark.value } }
  })
  return [...cells, ...(marks?.added ?? []).map(({ index, headRow, head }): Marking => ({ row: headRow, column: index, severity: null, note: '', value: head }))]
}
