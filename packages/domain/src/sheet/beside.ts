import type { CellEdit, SheetIssue } from './issue.ts'
import type { SheetTable, TableMapping } from './table.ts'

/**
 * Corrections and rows set aside are known by sheet and row; where two tables side by side are read as the same sheet of
 * ours, one of them would change both. That is refused, and told.
 * @param tables - Of the file.
 * @param mappings - How they are read.
 * @param edits - What was typed in place of cells.
 * @param leftOut - Rows set aside, as the file counts.
 * @example
 * besideIssues([], [], [], []) // []
 */
export function besideIssues(tables: readonly SheetTable[], mappings: readonly TableMapping[], edits: readonly Pick<CellEdit, 'sheet' | 'row'>[], leftOut: readonly Pick<CellEdit, 'sheet' | 'row'>[]): SheetIssue[] {
  const read = tables.flatMap((table) => {
    const to = mappings.find(mapping => mapping.sheet === table.sheet && mapping.ordinal === table.ordinal)?.to ?? null
    return to === null ? [] : [{ table, to }]
  })
  const pairs = read.flatMap((one, at) => read.slice(at + 1).filter(other => other.to === one.to && other.table.sheet === one.table.sheet && other.table.headTo < one.table.to && one.table.headTo < other.table.to))
  if (pairs.length === 0)
    return []
  const rows = new Map([...edits, ...leftOut].map(({ sheet, row }) => [JSON.stringify([sheet, row]), { sheet, row }]))
  return [...rows.values()].filter(({ sheet, row }) => pairs.some(({ table }) => table.sheet === sheet && row - 1 > table.headTo && row - 1 <= table.to)).map(({ sheet, row }) => ({ sheet, row, column: null, field: null, head: null, given: null, severity: 'blocking', reason: 'rows-beside', fixes: [] }))
}
