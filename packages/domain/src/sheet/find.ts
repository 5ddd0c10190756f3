import type { Cell, RawSheet } from './cell.ts'
import type { Head } from './head-rows.ts'
import type { RowSight } from './row-kind.ts'
import type { SheetTable, SkipReason, TableColumn } from './table.ts'
import { groupText, withGroups } from './group.ts'
import { firstHead, headAt, headsBeside } from './head-rows.ts'
import { headKey, isOrdinalHead } from './head.ts'
import { isNumeric, skipReason } from './row-kind.ts'
import { filledDown, inUnicode } from './straight.ts'
import { isBlank, textOf } from './tidy.ts'
import { unitSaid } from './unit.ts'

/** As many columns as a file may have; data to the right of the last head is not lost. */
const widest = 200
/** More tables on one sheet are no work of a person: the last one takes the rest. */
const mostTables = 50

/** Columns of numbers that are no money, whatever unit is said above the table. */
const otherNumbers = /^(?:nam|tu nam|den nam|ngay|so (?:lao dong|luong|nguoi|co so|dien thoai|quyet dinh|van ban|tinh|de an|khoan|san pham|tai khoan|hoc vien|dai bieu|tt)|ma|lao dong|dien thoai|year|date|day|code|number) /

type Rows = readonly (readonly Cell[])[]

function columnsOf(records: SheetTable['rows'], head: Head, right: number, sheet: RawSheet, near: TableColumn['unit']): TableColumn[] {
  const hidden = new Set(sheet.hiddenColumns)
  const holds = new Set<number>()
  const counts = new Set<number>()
  for (const { cells } of records) {
    for (let column = head.left; column <= Math.min(right, cells.length - 1); column++) {
      if (!isBlank(cells[column])) {
        holds.add(column)
        if (isNumeric(cells[column]))
          counts.add(column)
      }
    }
  }
  const indexes = [...new Set([...head.texts.keys(), ...holds])].sort((a, b) => a - b)
  return indexes.map((index) => {
    const text = head.texts.get(index) ?? ''
    const unit = unitSaid(text) ?? (counts.has(index) && text !== '' && !isOrdinalHead(text) && !otherNumbers.test(`${headKey(text)} `) ? near : null)
    return { index, head: text, isHidden: hidden.has(index), unit }
  })
}

type Reasons = readonly (SkipReason | null)[]

/** The first of the lines right above another head: they are its titles. */
function titlesAbove(head: number, reasons: Reasons): number {
  let lines = 0
  while (lines < reasons.length && ['title', 'note'].includes(reasons.at(-1 - lines) ?? ''))
    lines++
  return head - lines
}

/** The last row before another head, a head that repeats this one not counting; and what each row up to it was taken for. `plain` are the rows before merges are filled down. */
function reach(rows: Rows, plain: Rows, sheet: RawSheet, head: Head, sight: RowSight, isLast: boolean): { to: number, reasons: Reasons } {
  const reasons: (SkipReason | null)[] = []
  let isBreak = false
  let isUnderHead = true
  for (let row = head.to + 1; row < rows.length; row++) {
    const reason = skipReason(rows[row]!, row, sight, { isUnderHead, isTail: false })
    reasons.push(reason)
    isUnderHead = reason === 'repeated-head'
    if (isUnderHead)
      continue
    if (isBreak && !isLast && headAt(plain, sheet, row) !== null)
      return { to: titlesAbove(row, reasons.slice(0, -1)) - 1, reasons }
    isBreak = reason !== null && reason !== 'numbering'
  }
  return { to: rows.length - 1, reasons }
}

const holdsAny = (cells: readonly Cell[] | undefined) => cells?.some(cell => !isBlank(cell)) ?? false

function sightOf(rows: Rows, sheet: RawSheet, head: Head): RowSight {
  const ordinal = [...head.texts].find(([, text]) => isOrdinalHead(text))?.[0] ?? null
  const peek = rows.slice(head.to + 1, head.to + 200)
  const wide = new Set(sheet.merges.filter(merge => merge.columns > 1).map(merge => merge.row))
  const columns = Array.from({ length: head.right - head.left + 1 }, (_, at) => head.left + at).filter(column => head.texts.has(column) || peek.some(cells => !isBlank(cells[column])))
  return { columns, ordinal, isCounted: ordinal !== null && peek.some(cells => isNumeric(cells[ordinal])), heads: head.rows, isMergedAcross: row => wide.has(row) }
}

function tableOf(rows: Rows, sheet: RawSheet, head: Head, above: number, to: number, sight: RowSight, reasons: Reasons | null, isAlone: boolean): Omit<SheetTable, 'ordinal' | 'encoding' | 'merged'> {
  const hidden = new Set(sheet.hiddenRows)
  const records: { row: number, isHidden: boolean, cells: readonly Cell[] }[] = []
  const skipped: { row: number, reason: SkipReason, cells?: readonly Cell[] }[] = []
  const lines: string[] = []
  const groups: (string | null)[] = []
  let group: string | null = null
  for (let row = above; row < head.from; row++) {
    if (holdsAny(rows[row]))
      skipped.push({ row, reason: 'title' })
    lines.push(...(rows[row] ?? []).map(textOf).filter(Boolean))
  }
  let afterBlank = false
  let isTail = false
  let isUnderHead = true
  let last = head.to
  for (let row = head.to + 1; row <= to; row++) {
    const cells = rows[row]!
    const judged: SkipReason | null = reasons === null || isTail ? skipReason(cells, row, sight, { isUnderHead, isTail }) : reasons[row - head.to - 1] ?? null
    /** Something stands beside the table only. */
    const reason: SkipReason | null = judged === 'blank' && isAlone && cells.some((cell, column) => !isBlank(cell) && !sight.columns.includes(column)) ? 'note' : judged
    isUnderHead = reason === 'repeated-head'
    if (reason === null) {
      records.push({ row, isHidden: hidden.has(row), cells })
      groups.push(group)
      isTail = false
    }
    else {
      skipped.push(reason === 'total' ? { row, reason, cells } : { row, reason })
      group = groupText(cells, reason) ?? group
    }
    if (reason === null || reason === 'total')
      last = row
    isTail ||= reason === 'note' || (reason === 'blank' && skipped.some(skip => skip.reason === 'total' && skip.row === row - 1)) || (afterBlank && reason === 'title')
    afterBlank = reason === 'blank'
  }
  const near = lines.map(unitSaid).findLast(unit => unit !== null) ?? null
  return {
    sheet: sheet.name,
    isHidden: sheet.isHidden,
    headFrom: head.from,
    headTo: head.to,
    to: last,
    ...withGroups(columnsOf(records, head, isAlone ? widest : head.right, sheet, near), records, groups),
    skipped: skipped.filter(skip => skip.reason !== 'blank' || skip.row < last || holdsAny(rows[skip.row])).map(skip => skip.row > last && skip.reason === 'title' ? { ...skip, reason: 'note' } : skip),
    unreadable: sheet.unreadable.filter(cell => cell.row > head.to && cell.row <= last && cell.column >= head.left && cell.column <= head.right),
  }
}

/**
 * The tables on a sheet as people make them: under title lines, with a head of up to three rows, with blank and hidden
 * rows and columns, sums in between, notes below; several under one another or, where the heads repeat, side by side.
 * Texts of old fonts come out in Unicode. Nothing is dropped silently: every row that is no record is in `skipped`.
 * @param sheet - As it stands in the file.
 * @example
 * tablesOf({ name: 'A', isHidden: false, rows: [['DANH SÁCH CƠ SỞ'], ['TT', 'Tên cơ sở', 'Tỉnh'], [1, 'HTX Chè', 'Thái Nguyên'], ['Tổng cộng: 1']], merges: [], hiddenRows: [], hiddenColumns: [], unreadable: [] }).map(table => table.rows.map(row => row.row)) // [[2]]
 */
export function tablesOf(sheet: RawSheet): SheetTable[] {
  const { rows: unicode, encoding } = inUnicode(sheet.rows)
  const tables: SheetTable[] = []
  let above = 0
  let found = firstHead(unicode, sheet, 0)
  const { rows, merged } = filledDown(unicode, sheet)
  while (found !== null) {
    const whole = found
    const { to, reasons } = reach(rows, unicode, sheet, whole, sightOf(rows, sheet, whole), tables.length >= mostTables)
    const heads = headsBeside(whole)
    for (const head of heads) {
      const table = tableOf(rows, sheet, head, above, to, sightOf(rows, sheet, head), heads.length === 1 ? reasons : null, heads.length === 1)
      tables.push({ ...table, ordinal: tables.length, encoding, merged: merged.filter(cell => cell.row > head.to && cell.row <= to && cell.column >= head.left && cell.column <= head.right) })
    }
    above = to + 1
    found = firstHead(unicode, sheet, above)
  }
  return tables
}
