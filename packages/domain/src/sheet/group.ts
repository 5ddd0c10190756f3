import type { Cell } from './cell.ts'
import type { SheetTable, SkipReason, TableColumn } from './table.ts'
import { isTotalLabel } from './row-kind.ts'
import { isBlank, textOf } from './tidy.ts'

/** What the column is called that holds the line a group of rows stands under. */
const groupHead = 'Dòng tiêu đề nhóm'

/** The words of a line that opens a group: `I. Tỉnh Nghệ An`, or `I` and `Tỉnh Nghệ An` in two cells; null for a sum and any other row. */
export function groupText(cells: readonly Cell[], reason: SkipReason): string | null {
  if (reason !== 'title' && reason !== 'total')
    return null
  const texts = cells.filter(cell => typeof cell === 'string' && !isBlank(cell)).map(textOf)
  if (texts.length === 0 || texts.length > 2 || texts.some(isTotalLabel))
    return null
  return texts.at(-1)!.replace(/^(?:[IVXLC]{1,6}|[A-Z]|\d{1,3})\s?[.)/]\s?/, '').replace(/\s?:$/, '') || null
}

/**
 * Rows that stand under lines such as `I. Tỉnh Nghệ An` get that line as a column of their own, behind all others, so that
 * an officer can map it: many a table names province or year nowhere else.
 */
export function withGroups(columns: readonly TableColumn[], rows: SheetTable['rows'], groups: readonly (string | null)[]): { columns: readonly TableColumn[], rows: SheetTable['rows'] } {
  if (groups.every(group => group === null))
    return { columns, rows }
  const index = Math.max(...columns.map(column => column.index), ...rows.map(({ cells }) => cells.length - 1)) + 1
  return {
    columns: [...columns, { index, head: groupHead, isHidden: false, unit: null }],
    rows: rows.map(({ cells, ...row }, at) => ({ ...row, cells: Array.from({ length: index + 1 }, (_, column) => column === index ? groups[at] ?? null : cells[column] ?? null) })),
  }
}
