import type { ProvinceRegister } from '../region/index.ts'
import type { Lang } from '../text/number.ts'
import type { Cell } from './cell.ts'
import type { Doubt } from './doubt.ts'
import type { FieldValue, MoneyUnit, SheetField } from './field.ts'
import type { SheetTable, TableMapping } from './table.ts'
import { formatDate } from '../text/date.ts'
import { choiceReader, readFlag } from './choice-cell.ts'
import { readDay, readYear, showsMonthFirst } from './day-cell.ts'
import { possible, told } from './doubt.ts'
import { readMoney, readWhole } from './money-cell.ts'
import { columnSigns } from './number.ts'
import { readProvince } from './province-cell.ts'
import { dayOfCell } from './serial.ts'
import { isBlank, shownCell, tidied, tidiedLines } from './tidy.ts'

/** A field of the sheet with the column that holds it; no column for a field that only a constant or an edit fills. */
export interface FieldReader {
  field: SheetField
  index: number | null
  unit: MoneyUnit | null
  /** Head of the file's column. */
  head: string | null
  read: (cell: Exclude<Cell, null>, on: string | null) => FieldValue | Doubt
}

const cached = 20_000

/** Texts repeat: each is understood once. */
function remembered(read: FieldReader['read'], isDated: boolean): FieldReader['read'] {
  const byDay = new Map<string | null, Map<string, FieldValue | Doubt>>()
  return (cell, on) => {
    if (typeof cell !== 'string')
      return read(cell, on)
    const day = isDated ? on : null
    let known = byDay.get(day)
    if (known === undefined)
      byDay.set(day, known = new Map())
    const before = known.get(cell)
    if (before !== undefined)
      return before
    const value = read(cell, on)
    if (known.size < cached)
      known.set(cell, value)
    return value
  }
}

/** A number in a column of texts keeps its digits; a day there may be a fraction that a spreadsheet changed. */
function readText(cell: Exclude<Cell, null>, isLong: boolean, isOurs: boolean): FieldValue | Doubt {
  if (typeof cell === 'string')
    return !isOurs && /^\s*[-–—]\s*$/.test(cell) ? null : (isLong ? tidiedLines(cell) : tidied(cell)) || null
  if (typeof cell === 'object') {
    const iso = dayOfCell(cell)
    if (iso === null)
      return null
    const day = formatDate(iso, 'vi')
    const [d, m] = [cell.getUTCDate(), cell.getUTCMonth() + 1]
    return told(day, 'day-for-text', { day: d, month: m }, [possible(`${d}/${m}`), possible(`${m}/${d}`), possible(day)])
  }
  return typeof cell === 'number' && Math.abs(cell) >= 1e15 && Number.isInteger(cell) ? cell.toFixed(0) : shownCell(cell, null, 'vi')
}

function readerOf(field: SheetField, texts: () => string[], unit: MoneyUnit | null, provinces: ProvinceRegister, isOurs: boolean): FieldReader['read'] {
  switch (field.kind) {
    case 'text':
    case 'paragraphs':
      return cell => readText(cell, field.kind === 'paragraphs', isOurs)
    case 'whole':
      return readWhole
    case 'year':
      return remembered(readYear, false)
    case 'dong': {
      const column = { unit, signs: columnSigns(texts()) }
      return cell => readMoney(cell, column)
    }
    case 'day': {
      const column = { isMonthFirst: texts().some(showsMonthFirst) }
      return remembered(cell => readDay(cell, column), false)
    }
    case 'choice':
    case 'choices':
      return remembered(choiceReader(field), false)
    case 'flag':
      return readFlag
    case 'province':
    case 'provinces':
      return remembered((cell, on) => readProvince(cell, field.kind === 'provinces', on, provinces), true)
  }
}

/** Readers of all fields that a mapping, its constants or an edit can fill; what is only shown is not read. */
export function readersOf(table: SheetTable, mapping: TableMapping, fields: readonly SheetField[], provinces: ProvinceRegister, isOurs: boolean): FieldReader[] {
  return fields.filter(field => !field.isShownOnly).map((field) => {
    const column = mapping.columns.find(candidate => candidate.field === field.key)
    const texts = () => column === undefined ? [] : table.rows.flatMap(({ cells }) => typeof cells[column.index] === 'string' ? [cells[column.index] as string] : [])
    const unit = field.kind === 'dong' ? column === undefined ? 'dong' : column.unit : null
    const head = table.columns.find(candidate => candidate.index === column?.index)?.head
    return { field, index: column?.index ?? null, unit, head: head || null, read: readerOf(field, texts, unit, provinces, isOurs) }
  })
}

/** The texts of the cells of a row, for messages. */
export function givenOf(cells: readonly Cell[], readers: readonly FieldReader[], edits: ReadonlyMap<string, string> | undefined, lang: Lang): Record<string, string> {
  const given: Record<string, string> = {}
  for (const { field, index } of readers) {
    const cell = edits?.get(field.key) ?? (index === null ? null : cells[index] ?? null)
    if (!isBlank(cell))
      given[field.key] = shownCell(cell, field.kind, lang)
  }
  return given
}
