import type { TableView } from '@khuyencong/domain/import'
import type { Cell, SheetTable } from '@khuyencong/domain/sheet'
import type { ReadFile } from './chain.ts'
import { columnName } from '@khuyencong/domain/sheet'
import { formatDate, formatNumber } from '@khuyencong/domain/text'

const samples = 4
const mostSkipped = 200

function shown(cell: Cell): string {
  if (cell instanceof Date)
    return formatDate(cell.toISOString().slice(0, 10), 'vi')
  const text = typeof cell === 'number' ? formatNumber(cell, 'vi') : String(cell)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

function samplesOf(table: SheetTable, at: number): string[] {
  const found = new Set<string>()
  for (const { cells } of table.rows) {
    const cell = cells[at] ?? null
    if (cell !== null && cell !== '')
      found.add(shown(cell))
    if (found.size >= samples)
      break
  }
  return [...found]
}

/** Tables of a file as the mapping step shows them. */
export function tableViews(file: ReadFile): TableView[] {
  return file.tables.map((table, at) => ({
    sheet: table.sheet,
    ordinal: table.ordinal,
    isHidden: table.isHidden,
    headFrom: table.headFrom + 1,
    headTo: table.headTo + 1,
    rows: table.rows.length,
    skipped: table.skipped.slice(0, mostSkipped).map(({ row, reason }) => ({ row: row + 1, reason })),
    encoding: table.encoding,
    converted: table.encoding === null ? undefined : [...file.converted[at]!],
    columns: table.columns.map(({ index, head, isHidden, unit }) => ({ index, letters: columnName(index), head, isHidden, unit, samples: samplesOf(table, index) })),
  }))
}
