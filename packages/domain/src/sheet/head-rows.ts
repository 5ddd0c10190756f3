import type { Cell, Merge, RawSheet } from './cell.ts'
import { headKey, isHeadLike, isOrdinalHead } from './head.ts'
import { isNumbering, isNumeric } from './row-kind.ts'
import { isBlank, textOf } from './tidy.ts'
import { isUnitWord } from './unit.ts'

type Rows = readonly (readonly Cell[])[]

/** The head of a table: its rows, and the text of every column. Rows and columns count from 0. */
export interface Head {
  from: number
  to: number
  left: number
  right: number
  /** By column; a head in several rows is joined by ` – `. */
  texts: ReadonlyMap<number, string>
  /** The texts of each row alone, to know it again where it is repeated. */
  rows: readonly ReadonlyMap<number, string>[]
}

const longest = 300
const deepest = 3
const searched = 60

function filledOf(cells: readonly Cell[], left = 0, right = cells.length - 1): number[] {
  const filled: number[] = []
  for (let column = left; column <= Math.min(right, cells.length - 1); column++) {
    if (!isBlank(cells[column]))
      filled.push(column)
  }
  return filled
}

/** Could all these cells be heads? Years may stand there as numbers. */
function allWords(cells: readonly Cell[], filled: readonly number[]): boolean {
  return filled.every((column) => {
    const cell = cells[column]!
    if (typeof cell === 'number')
      return Number.isInteger(cell) && cell >= 1990 && cell <= 2100
    return typeof cell === 'string' && cell.length <= longest * 2 && textOf(cell).length <= longest && (!isNumeric(cell) || /^\s*(?:19|20)\d\d\s*$/.test(cell))
  })
}

function hitsOf(cells: readonly Cell[], filled: readonly number[]): number {
  return filled.filter(column => typeof cells[column] === 'string' && isHeadLike(textOf(cells[column]))).length
}

const touching = (merges: readonly Merge[], row: number) => merges.filter(merge => merge.row <= row && row < merge.row + merge.rows)

/** Is the row under a head a second row of it: words only, standing where the first row is blank or opens a group? */
function continues(rows: Rows, sheet: RawSheet, row: number): boolean {
  const cells = rows[row]
  if (cells === undefined)
    return false
  const filled = filledOf(cells)
  if (filled.length === 0 || !allWords(cells, filled) || isNumbering(cells, filled))
    return false
  if (filled.every(column => isUnitWord(textOf(cells[column]))))
    return true
  const above = rows[row - 1]!
  const merges = touching(sheet.merges, row - 1)
  const isUnderGroup = (column: number) => merges.some(merge => merge.columns > 1 && merge.column <= column && column < merge.column + merge.columns && merge.row + merge.rows - 1 < row)
  const isUnderTall = (column: number) => merges.some(merge => merge.column <= column && column < merge.column + merge.columns && merge.row + merge.rows - 1 >= row)
  const loose = filled.filter(column => !isUnderTall(column))
  if (loose.some(isUnderGroup))
    return loose.every(column => isUnderGroup(column) || isBlank(above[column]))
  const opens = (column: number) => !isBlank(above[column]) && isBlank(above[column + 1]) && !isBlank(cells[column + 1])
  return filled.some(column => isBlank(above[column])) && filled.every(column => isBlank(above[column]) || opens(column)) && filled.some(opens) && (hitsOf(cells, filled) > 0 || filledOf(rows[row + 1] ?? []).some(column => isNumeric(rows[row + 1]![column])))
}

/** The row above a head that groups its columns: several words, at least one over more than one column. */
function isGroupRow(rows: Rows, sheet: RawSheet, row: number, left: number, right: number): boolean {
  const cells = rows[row]
  if (row < 0 || cells === undefined)
    return false
  const filled = filledOf(cells, left, right)
  const wide = sheet.merges.some(merge => merge.row === row && merge.rows === 1 && merge.columns > 1 && merge.column >= left && merge.column + merge.columns - 1 <= right && merge.columns < right - left + 1)
  return wide && filled.length >= 1 && allWords(cells, filled) && filledOf(cells).length === filled.length && (filled.length > 1 || sheet.merges.some(merge => merge.row === row && merge.column > left))
}

function textsOf(rows: Rows, sheet: RawSheet, from: number, to: number, left: number, right: number): Map<number, string> {
  const texts = new Map<number, string>()
  const merges = sheet.merges.filter(merge => merge.row <= to && merge.row + merge.rows > from)
  for (let column = left; column <= right; column++) {
    const parts: string[] = []
    for (let row = from; row <= to; row++) {
      const merge = merges.find(candidate => candidate.row <= row && row < candidate.row + candidate.rows && candidate.column <= column && column < candidate.column + candidate.columns)
      let text = merge ? textOf(rows[Math.max(merge.row, from)]?.[merge.column]) : textOf(rows[row]?.[column])
      /** A group without a merge reaches to the right over columns that have words of their own below. */
      if (!merge && text === '' && row < to && !isBlank(rows[row + 1]?.[column])) {
        let at = column - 1
        while (at >= left && isBlank(rows[row]?.[at]) && !isBlank(rows[row + 1]?.[at]))
          at--
        text = at >= left && !isBlank(rows[row + 1]?.[at]) ? textOf(rows[row]?.[at]) : ''
      }
      if (text !== '' && parts.at(-1) !== text)
        parts.push(text)
    }
    const unit = parts.length > 1 && isUnitWord(parts.at(-1)!) ? parts.pop() : undefined
    if (parts.length > 0)
      texts.set(column, unit === undefined ? parts.join(' – ') : `${parts.join(' – ')} (${unit.replace(/^\(|\)$/g, '')})`)
  }
  return texts
}

function headFrom(rows: Rows, sheet: RawSheet, row: number): Head {
  let from = row
  let to = row
  while (to - from < deepest - 1 && continues(rows, sheet, to + 1))
    to++
  const all = Array.from({ length: to - from + 1 }, (_, at) => filledOf(rows[from + at]!)).flat()
  let [left, right] = [Math.min(...all), Math.max(...all)]
  if (isGroupRow(rows, sheet, row - 1, left, right))
    from = row - 1
  for (const merge of sheet.merges) {
    if (merge.row >= from && merge.row <= to && merge.columns > 1 && merge.columns <= 50)
      right = Math.max(right, merge.column + merge.columns - 1)
  }
  left = Math.max(0, left)
  const texts = textsOf(rows, sheet, from, to, left, right)
  const alone = Array.from({ length: to - from + 1 }, (_, at) => new Map(filledOf(rows[from + at]!, left, right).map(column => [column, textOf(rows[from + at]![column])])))
  return { from, to, left, right, texts, rows: alone }
}

/** The head that begins in a row, or null. */
export function headAt(rows: Rows, sheet: RawSheet, row: number): Head | null {
  const cells = rows[row]
  if (cells === undefined || typeof cells.find(cell => !isBlank(cell)) !== 'string')
    return null
  const filled = filledOf(cells)
  if (filled.length < 2 || !allWords(cells, filled))
    return null
  const hits = hitsOf(cells, filled)
  return hits >= 2 && hits >= filled.length * 0.5 ? headFrom(rows, sheet, row) : null
}

/** The first row that could be a head by its form alone: words, with a row of at least two cells under it. */
function weakHead(rows: Rows, sheet: RawSheet, from: number): Head | null {
  const inUse: number[] = []
  for (let row = from; row < rows.length && inUse.length < searched; row++) {
    if (filledOf(rows[row]!).length > 0)
      inUse.push(row)
  }
  const widest = Math.max(0, ...inUse.map(row => filledOf(rows[row]!).length))
  for (const [at, row] of inUse.entries()) {
    const filled = filledOf(rows[row]!)
    const texts = filled.map(column => textOf(rows[row]![column]))
    const next = inUse[at + 1]
    if (next === undefined || !allWords(rows[row]!, filled) || new Set(texts).size < texts.length)
      continue
    if (widest === 1 ? texts.every(isHeadLike) : filled.length >= 2 && filled.length >= widest / 2 && filledOf(rows[next]!).length >= 2)
      return headFrom(rows, sheet, row)
  }
  return null
}

/** The first head at or below a row; only the first table of a sheet may have one that is known by its form alone. */
export function firstHead(rows: Rows, sheet: RawSheet, from: number): Head | null {
  let seen = 0
  for (let row = from; row < rows.length; row++) {
    const head = headAt(rows, sheet, row)
    if (head !== null)
      return head
    seen += filledOf(rows[row]!).length > 0 ? 1 : 0
    if (from === 0 && seen > searched * 4)
      break
  }
  return from === 0 ? weakHead(rows, sheet, from) : null
}

/** Tables side by side: a blank column parts heads that begin again, with a counting column or with a head that was there before. */
export function headsBeside(head: Head): Head[] {
  const parts: number[][] = []
  for (const column of [...head.texts.keys()].sort((a, b) => a - b)) {
    const last = parts.at(-1)
    if (last !== undefined && column === last.at(-1)! + 1)
      last.push(column)
    else
      parts.push([column])
  }
  const keys = (columns: readonly number[]) => columns.map(column => headKey(head.texts.get(column)!))
  const groups: number[][] = []
  for (const part of parts) {
    const before = groups.at(-1)
    const begins = before !== undefined && part.length > 1 && before.length > 1 && (keys(part).some(key => keys(before).includes(key)) || (isOrdinalHead(head.texts.get(part[0]!)!) && groups.some(group => isOrdinalHead(head.texts.get(group[0]!)!))))
    if (before === undefined || begins)
      groups.push(part)
    else
      before.push(...part)
  }
  if (groups.length < 2)
    return [head]
  return groups.map((columns, at) => ({
    ...head,
    left: at === 0 ? head.left : columns[0]!,
    right: columns.at(-1)!,
    texts: new Map(columns.map(column => [column, head.texts.get(column)!])),
    rows: head.rows.map(row => new Map([...row].filter(([column]) => columns.includes(column)))),
  }))
}
