import type { Lang } from '../text/number.ts'
import type { FieldReader } from './columns.ts'
import type { MoneyUnit, SheetDescription } from './field.ts'
import type { SheetIssue } from './issue.ts'
import type { SheetTable, TableMapping } from './table.ts'
import { columnName } from './cell.ts'
import { certain } from './doubt.ts'
import { moneyFix } from './money-cell.ts'
import { isBlank, shownCell } from './tidy.ts'
import { unitPowers } from './unit.ts'

interface Told {
  table: SheetTable
  mapping: TableMapping
  description: SheetDescription
  readers: readonly FieldReader[]
  /** What was read in each column of numbers, by row. */
  money: ReadonlyMap<FieldReader, readonly (number | null)[]>
  edited: ReadonlyMap<number, ReadonlyMap<string, string>>
  lang: Lang
}

/**
 * Where half of the sums of money of this trade lie, in đồng: a support is some tens of millions to some billions, a
 * programme up to some hundred billions. A column a thousand times away from it is in another unit.
 */
const [low, high] = [1e6, 1e12]
const units: readonly MoneyUnit[] = ['dong', 'thousand', 'million', 'billion']

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)]!
}

/** The unit in which the figures of a column would be sums of this trade; null where none or the declared one fits. */
export function likelyUnit(median: number, declared: MoneyUnit | null): MoneyUnit | null {
  const fitsIn = (unit: MoneyUnit) => median * 10 ** unitPowers[unit] >= low && median * 10 ** unitPowers[unit] <= high
  if (declared !== null && fitsIn(declared))
    return null
  const typical = (unit: MoneyUnit) => Math.abs(Math.log10(median) + unitPowers[unit] - 8.5)
  return units.filter(unit => unit !== declared && unit !== 'thousand' && fitsIn(unit)).sort((a, b) => typical(a) - typical(b))[0] ?? null
}

function rowsText(rows: readonly number[]): string {
  const spans: [number, number][] = []
  for (const row of rows) {
    const last = spans.at(-1)
    if (last && row === last[1] + 1)
      last[1] = row
    else
      spans.push([row, row])
  }
  const shown = spans.slice(0, 6).map(([from, to]) => from === to ? String(from) : `${from}–${to}`).join(', ')
  return spans.length > 6 ? `${shown}…` : shown
}

/** What is wrong with a whole column or table: units, hidden parts, a mapping that does not fit. */
export function columnIssues({ table, mapping, description, readers, money, edited, lang }: Told): SheetIssue[] {
  const issues: SheetIssue[] = []
  const issue = (part: Partial<SheetIssue> & Pick<SheetIssue, 'reason' | 'severity'>, reader?: FieldReader): void => {
    const index = reader?.index ?? null
    issues.push({ sheet: table.sheet, row: null, column: index === null ? null : columnName(index), field: reader?.field.key ?? null, head: reader ? reader.head ?? reader.field.head[lang] : null, given: null, fixes: [], ...part })
  }

  const hidden = table.rows.filter(row => row.isHidden).map(row => row.row + 1)
  if (hidden.length > 0)
    issue({ severity: 'advisory', reason: 'hidden-rows', values: { count: hidden.length, rows: rowsText(hidden) } })
  for (const { field, index } of mapping.columns) {
    const reader = readers.find(candidate => candidate.field.key === field)
    const column = table.columns.find(candidate => candidate.index === index)
    if (column === undefined || !description.fields.some(candidate => candidate.key === field))
      issues.push({ sheet: table.sheet, row: null, column: columnName(index), field, head: column?.head ?? null, given: null, severity: 'blocking', reason: 'mapping-lost', fixes: [] })
    else if (column.isHidden && reader)
      issue({ severity: 'advisory', reason: 'hidden-column' }, reader)
  }
  const twice = mapping.columns.filter(({ field }, at) => mapping.columns.findIndex(other => other.field === field) !== at)
  for (const { field, index } of twice)
    issues.push({ sheet: table.sheet, row: null, column: columnName(index), field, head: table.columns.find(column => column.index === index)?.head ?? null, given: null, severity: 'blocking', reason: 'mapping-twice', fixes: [] })

  for (const [reader, values] of money) {
    const { field, index, unit } = reader
    if (field.kind !== 'dong' || index === null)
      continue
    /** Cells without a unit of their own, as the column's unit counts them. */
    const plain = values.flatMap((value, at) => {
      const cell = table.rows[at]!.cells[index] ?? null
      const hasUnit = typeof cell === 'string' && /\p{L}/u.test(cell)
      return value === null || value === 0 || hasUnit || edited.get(table.rows[at]!.row + 1)?.has(field.key) ? [] : [{ at, cell, figure: Math.abs(value) / 10 ** unitPowers[unit ?? 'dong'] }]
    })
    if (plain.length === 0)
      continue
    const median = medianOf(plain.map(({ figure }) => figure))
    const example = plain.find(({ figure }) => figure === median)!
    const named = { example: shownCell(example.cell, 'dong', lang), cell: `${columnName(index)}${table.rows[example.at]!.row + 1}` }
    const likely = likelyUnit(median, unit)
    if (unit === null)
      issue({ severity: 'blocking', reason: 'unit-missing', given: named.example, values: { ...named, ...likely && { likely } } }, reader)
    else if (likely !== null)
      issue({ severity: 'advisory', reason: 'unit-unlikely', given: named.example, values: { ...named, declared: unit, likely } }, reader)
    if (unit === null || unit === 'dong' || plain.length < 3)
      continue
    /** One cell in đồng among figures in triệu. */
    const inUnit = plain.map(({ figure }) => figure).filter(figure => figure < median * 3000)
    for (const { at, cell, figure } of plain) {
      const smaller = figure / 10 ** unitPowers[unit]
      if (figure >= median * 1e4 && smaller >= Math.min(...inUnit) / 3 && smaller <= Math.max(...inUnit) * 3 && !isBlank(cell)) {
        const { value, label } = moneyFix(Math.round(figure), unit)
        issue({ row: table.rows[at]!.row + 1, given: shownCell(cell, 'dong', lang), severity: 'advisory', reason: 'cell-in-dong', values: { declared: unit }, fixes: [certain(value, label)] }, reader)
      }
    }
  }
  return issues
}
