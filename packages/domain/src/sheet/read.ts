import type { ProvinceRegister } from '../region/index.ts'
import type { Lang } from '../text/number.ts'
import type { Cell } from './cell.ts'
import type { FieldReader } from './columns.ts'
import type { Doubt } from './doubt.ts'
import type { FieldValue, FieldValues, SheetDescription } from './field.ts'
import type { CellEdit, SheetIssue } from './issue.ts'
import type { ReadRow, SheetTable, TableMapping } from './table.ts'
import type { StatedTotal } from './totals.ts'
import { columnName } from './cell.ts'
import { givenOf, readersOf } from './columns.ts'
import { isDoubt, refused } from './doubt.ts'
import { columnIssues } from './plausible.ts'
import { isBlank, shownCell } from './tidy.ts'
import { statedTotals } from './totals.ts'

/** What reading needs beside table, mapping and description. */
export interface Reading {
  provinces: ProvinceRegister
  /** The day on whose map the provinces of a row are meant, from its other values; null for the map of today. */
  on?: (values: FieldValues) => string | null
  /** Laid over the cells; those of other sheets and rows are ignored. */
  edits?: readonly CellEdit[]
  /** The file is a template of ours: every text stands for itself. In others a lone dash stands for nothing. */
  isOurs?: boolean
  /** Language of the person: heads of ours, figures in `given`. Vietnamese where nobody reads along. */
  lang?: Lang
}

/** A table as understood. Messages come in the order of the file: the table's, then its rows'. */
export interface TableReading { rows: readonly ReadRow[], issues: readonly SheetIssue[], totals: readonly StatedTotal[] }

/** Reads a table piece by piece, so that a large one need not hold up everything else. */
export interface TableReader {
  /** How many rows there are. */
  size: number
  /** Reads on; false once every row is read. */
  next: (rows: number) => boolean
  /** What was understood, once `next` said false. */
  done: () => TableReading
}

/** Told once for a column, with the first cell as its example: a hundred of them say nothing more. */
const perColumn = new Set(['signs-read', 'part-of-dong', 'word-after-number', 'day-for-year', 'serial-day', 'short-year', 'month-first'])
const fewCells = 3

/** One number for a cell; a sheet has at most 16 384 columns. */
const spot = (row: number, column: number) => row * 16_384 + column

/** Reads the rows of a table piece by piece; what it gives is told at `readRows`. */
export function rowReader(table: SheetTable, mapping: TableMapping, description: SheetDescription, { provinces, on, edits = [], isOurs = false, lang = 'vi' }: Reading): TableReader {
  const readers = readersOf(table, mapping, description.fields, provinces, isOurs)
  const isPlaced = ({ field }: FieldReader) => field.kind === 'province' || field.kind === 'provinces'
  const edited = new Map<number, Map<string, string>>()
  for (const edit of edits) {
    if (edit.sheet === table.sheet)
      edited.set(edit.row, (edited.get(edit.row) ?? new Map<string, string>()).set(edit.field, edit.value))
  }
  const unreadable = new Map(table.unreadable.map(cell => [spot(cell.row, cell.column), cell]))
  const merged = new Map(table.merged.map(cell => [spot(cell.row, cell.column), cell.first]))
  const rows: ReadRow[] = []
  const issues: SheetIssue[] = []
  const often = new Map<string, SheetIssue[]>()
  const money = new Map(readers.filter(({ field, index }) => index !== null && (field.kind === 'dong' || field.kind === 'whole')).map(reader => [reader, [] as (number | null)[]]))

  function issueOf(doubt: Doubt, reader: FieldReader, row: number | null, given: string | null): SheetIssue {
    return {
      sheet: table.sheet,
      row,
      column: reader.index === null ? null : columnName(reader.index),
      field: reader.field.key,
      head: reader.head ?? reader.field.head[lang],
      given: given === '' ? null : given,
      severity: doubt.severity,
      reason: doubt.reason,
      ...doubt.values && { values: doubt.values },
      fixes: doubt.fixes,
    }
  }

  function tell(issue: SheetIssue, reader: FieldReader): void {
    const key = `${reader.field.key} ${issue.reason}`
    if (perColumn.has(issue.reason))
      often.set(key, [...often.get(key) ?? [], issue].slice(0, fewCells + 1))
    issues.push(issue)
  }

  const day = (values: FieldValues) => on?.(values) ?? null
  const constants = new Map<FieldReader, string>()
  for (const reader of readers) {
    const constant = mapping.constants[reader.field.key]
    if (reader.index === null && constant !== undefined && !isBlank(constant))
      constants.set(reader, constant)
  }
  const wrongConstants = new Set<FieldReader>()
  /** Fields that the table fills; the others only where an edit does. Provinces last: they ask for the day of the row. */
  const filling = readers.filter(reader => reader.index !== null || constants.has(reader))
  const always = [...filling.filter(reader => !isPlaced(reader)), ...filling.filter(isPlaced)]
  const everything = [...readers.filter(reader => !isPlaced(reader)), ...readers.filter(isPlaced)]

  function valueOf(reader: FieldReader, cells: readonly Cell[], row: number, place: { values: FieldValues, edits: Map<string, string> | undefined, refused: Set<string> | null }): FieldValue | undefined {
    const { field, index } = reader
    const edit = place.edits?.get(field.key)
    const constant = constants.get(reader)
    const cell = edit ?? constant ?? (index === null ? undefined : cells[index] ?? null)
    if (cell === undefined)
      return undefined
    let read: FieldValue | Doubt
    const name = index === null ? -1 : spot(row, index)
    if (edit === undefined && unreadable.has(name)) {
      const { reason, given } = unreadable.get(name)!
      read = refused(reason, { given })
    }
    else if (isBlank(cell)) {
      return null
    }
    else if (edit === undefined && field.kind === 'dong' && merged.has(name)) {
      read = refused('merged-money', { first: merged.get(name)! + 1 })
    }
    else {
      read = reader.read(cell, isPlaced(reader) ? day(place.values) : null)
    }
    if (!isDoubt(read))
      return read
    const isConstant = edit === undefined && constant !== undefined
    if (isConstant ? !wrongConstants.has(reader) : true)
      tell(issueOf(read, reader, isConstant ? null : row + 1, shownCell(cell ?? null, field.kind, lang) || String(read.values?.given ?? '')), reader)
    if (isConstant)
      wrongConstants.add(reader)
    if (read.severity === 'blocking')
      (place.refused ??= new Set()).add(field.key)
    return read.value
  }

  function readRow({ row, cells }: SheetTable['rows'][number]): void {
    const values: Record<string, FieldValue | undefined> = {}
    const place = { values, edits: edited.get(row + 1), refused: null as Set<string> | null }
    for (const reader of place.edits === undefined ? always : everything) {
      const value = valueOf(reader, cells, row, place)
      if (value !== undefined)
        values[reader.field.key] = value
    }
    for (const [reader, known] of money) {
      const value = values[reader.field.key]
      known.push(typeof value === 'number' ? value : null)
    }
    rows.push({ sheet: table.sheet, row: row + 1, values, get given() { return givenOf(cells, readers, place.edits, lang) }, isRefused: place.refused !== null, ...place.refused !== null && { refused: place.refused } })
  }

  let at = 0
  return {
    size: table.rows.length,
    next(count) {
      const to = Math.min(at + count, table.rows.length)
      for (; at < to; at++)
        readRow(table.rows[at]!)
      return at < table.rows.length
    },
    done() {
      const columns = columnIssues({ table, mapping, description, readers, money, edited, lang })
      const totals = statedTotals(table, money, lang)
      const shown = issues.filter((issue) => {
        const all = often.get(`${issue.field} ${issue.reason}`)
        return all === undefined || all.length <= fewCells || all[0] === issue
      }).map((issue) => {
        const all = often.get(`${issue.field} ${issue.reason}`)
        if (all === undefined || all.length <= fewCells)
          return issue
        const cells = issues.filter(other => other.field === issue.field && other.reason === issue.reason)
        return { ...issue, row: null, values: { ...issue.values, cells: cells.length, example: `${issue.column}${cells[0]!.row}` }, fixes: [] }
      })
      const inRows = [...shown.filter(issue => issue.row !== null), ...columns.filter(issue => issue.row !== null), ...totals.issues].sort((a, b) => a.row! - b.row!)
      return { rows, issues: [...columns.filter(issue => issue.row === null), ...shown.filter(issue => issue.row === null), ...inRows], totals: totals.totals }
    },
  }
}

/**
 * The rows of a table as understood: numbers, days, choices and provinces as the register keeps them, money in whole đồng.
 * What could not be understood, or only with a doubt, is an issue with what would be right.
 * @param table - From `tablesOf`.
 * @param mapping - Which column holds which field, in which unit; constants for fields without a column.
 * @param description - The sheet that the mapping names.
 * @param reading - Provinces, the day of a row, edits, language.
 * @example
 * readRows(tablesOf({ name: 'A', isHidden: false, rows: [['Tên cơ sở', 'Tỉnh'], ['HTX Chè', 'TP. Hải phòng']], merges: [], hiddenRows: [], hiddenColumns: [], unreadable: [] })[0], { sheet: 'A', ordinal: 0, to: 'facilities', columns: [{ field: 'provinceId', index: 1, unit: null }], constants: {} }, { fields: [{ key: 'provinceId', kind: 'province', head: { vi: 'Tỉnh', en: 'Province' } }] }, { provinces: register }).rows[0].values // { provinceId: 'VN-31@2025' }
 */
export function readRows(table: SheetTable, mapping: TableMapping, description: SheetDescription, reading: Reading): TableReading {
  const reader = rowReader(table, mapping, description, reading)
  while (reader.next(table.rows.length + 1));
  return reader.done()
}
