import type { Cell } from '@khuyencong/domain/sheet'

const line = 13.5
const mostLines = 12

/**
 * Points a row needs so that wrapped texts are seen whole; null where one line is enough. Spreadsheets that open a file do
 * not all reckon it themselves.
 * @param cells - The row.
 * @param widths - Of the columns whose texts wrap, in characters; undefined for the others.
 */
export function rowHeight(cells: readonly Cell[], widths: readonly (number | undefined)[]): number | null {
  let lines = 1
  cells.forEach((cell, column) => {
    const width = widths[column]
    if (typeof cell !== 'string' || width === undefined || (cell.length <= width - 2 && !cell.includes('\n')))
      return
    lines = Math.max(lines, cell.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / Math.max(1, width - 1))), 0))
  })
  return lines === 1 ? null : line * Math.min(mostLines, lines)
}
