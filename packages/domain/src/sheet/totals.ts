import type { Lang } from '../text/number.ts'
import type { FieldReader } from './columns.ts'
import type { SheetIssue } from './issue.ts'
import type { SheetTable } from './table.ts'
import { columnName } from './cell.ts'
import { isDoubt } from './doubt.ts'
import { isTotalLabel } from './row-kind.ts'
import { isBlank, shownCell, textOf } from './tidy.ts'
import { unitPowers } from './unit.ts'

/** A sum that a totals row states, beside the rows it should be the sum of; money in đồng. Row as the file counts. */
export interface StatedTotal { sheet: string, row: number, column: string, head: string, stated: number, summed: number }

/** Half of the last digit that such a row usually prints. */
const tolerance = { dong: 0.5, thousand: 50, million: 50_000, billion: 5_000_000 } as const

/**
 * Holds every totals row against the rows: all of the table, those since the last sum, or those below it up to the
 * next, whichever agrees; where none does, the one its label speaks of. Rows that could not be read are not counted.
 */
export function statedTotals(table: SheetTable, money: ReadonlyMap<FieldReader, readonly (number | null)[]>, lang: Lang): { totals: StatedTotal[], issues: SheetIssue[] } {
  const totals: StatedTotal[] = []
  const issues: SheetIssue[] = []
  const sums = table.skipped.filter(skip => skip.reason === 'total' && skip.cells !== undefined)
  const breaks = table.skipped.filter(skip => skip.reason === 'total' || skip.reason === 'title').map(skip => skip.row)
  for (const [reader, values] of money) {
    const { index, field } = reader
    if (index === null || sums.length === 0)
      continue
    /** Sums up to, not with, each row of the table. */
    const upTo = [0]
    values.forEach((value, at) => upTo.push(upTo[at]! + (value ?? 0)))
    const before = (row: number) => {
      let [from, to] = [0, table.rows.length]
      while (from < to) {
        const middle = (from + to) >> 1
        if (table.rows[middle]!.row < row)
          from = middle + 1
        else
          to = middle
      }
      return upTo[from]!
    }
    const all = upTo.at(-1)!
    for (const { row, cells } of sums) {
      const cell = cells![index] ?? null
      const read = isBlank(cell) ? null : reader.read(cell as Exclude<typeof cell, null>, null)
      const stated = isDoubt(read) ? read.value : read
      if (typeof stated !== 'number')
        continue
      const last = breaks.findLast(other => other < row) ?? table.headTo
      const next = breaks.find(other => other > row) ?? table.to + 1
      const since = before(row) - before(last)
      const below = before(next) - before(row)
      const label = cells!.map(textOf).find(isTotalLabel) ?? ''
      const isWhole = /^(?:tổng (?:cộng|số)|grand|tong cong|tong so)/i.test(label.normalize('NFC')) || sums.length === 1
      const candidates = isWhole ? [all, before(row), since, below] : [since, below, all, before(row)]
      const near = tolerance[field.kind === 'dong' ? reader.unit ?? 'dong' : 'dong']
      const summed = candidates.find(sum => Math.abs(sum - stated) <= near) ?? (isWhole ? all : since !== 0 ? since : below)
      const head = reader.head ?? field.head[lang]
      totals.push({ sheet: table.sheet, row: row + 1, column: columnName(index), head, stated, summed })
      if (Math.abs(summed - stated) > near)
        issues.push({ sheet: table.sheet, row: row + 1, column: columnName(index), field: field.key, head, given: shownCell(cell, field.kind, lang), severity: 'advisory', reason: 'total-differs', values: { stated, summed, difference: stated - summed, ...field.kind === 'dong' && { unit: reader.unit ?? 'dong', power: unitPowers[reader.unit ?? 'dong'] } }, fixes: [] })
    }
  }
  return { totals, issues }
}
