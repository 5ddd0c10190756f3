import type { ImportMapping, ImportNoun } from '@khuyencong/domain/import'
import type { CellEdit, SheetFix, SheetIssue, SheetTable } from '@khuyencong/domain/sheet'
import type { Lang } from '@khuyencong/domain/text'
import { issueSentence, sheetsOf } from '@khuyencong/domain/import'

/** What is done to one cell of the copy: how it is marked, what its comment says, what was put in place of what stood there. */
export interface CellMark { severity: SheetIssue['severity'] | null, notes: string[], value?: string }

/** A column that the file does not have and a correction needs, e.g. the code of a facility that was found by name. */
export interface AddedColumn { index: number, headRow: number, head: string }

export interface SheetMarks { cells: Map<string, CellMark>, added: AddedColumn[] }

export interface Marked {
  noun: ImportNoun
  lang: Lang
  tables: readonly SheetTable[]
  mapping: ImportMapping
  issues: readonly SheetIssue[]
  edits: readonly CellEdit[]
}

export const cellKey = (row: number, column: number) => `${row},${column}`

/** Number of a column by its letters, from 0. */
const indexOf = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

/** What would be right, as the reader is offered it. */
export function fixText(fix: SheetFix, { noun, lang }: Pick<Marked, 'noun' | 'lang'>): string {
  const value = fix.label?.[lang] ?? fix.value
  const field = fix.field === undefined ? undefined : sheetsOf(noun).flatMap(sheet => sheet.fields).find(one => one.key === fix.field)
  return field ? `${field.head[lang]}: ${value}` : value
}

/** The text of a comment: how grave, what is wrong, what would be right. */
function noteOf(issue: SheetIssue, { noun, lang }: Marked): string {
  const say = (vi: string, en: string) => ({ vi, en })[lang]
  const grave = issue.severity === 'blocking' ? say('Lỗi', 'Error') : say('Cảnh báo', 'Warning')
  const right = issue.fixes.slice(0, 5).map(fix => fixText(fix, { noun, lang })).join(say('; hoặc ', '; or '))
  return `${grave}: ${issueSentence(issue, lang, noun)}${right === '' ? '' : `\n${say('Nên là', 'Would be right')}: ${right}`}`
}

/** Where the marks of an import stand, sheet by sheet; rows and columns count from 0. */
export function marksOf(marked: Marked): Map<string, SheetMarks> {
  const { noun, lang, tables, mapping, issues, edits } = marked
  const sheets = new Map<string, SheetMarks>()
  const areas = mapping.tables.flatMap((mapped) => {
    const table = tables.find(one => one.sheet === mapped.sheet && one.ordinal === mapped.ordinal)
    return table && mapped.to !== null ? [{ table, mapped }] : []
  })
  const ofSheet = (name: string) => sheets.get(name) ?? sheets.set(name, { cells: new Map(), added: [] }).get(name)!
  const cellOf = (sheet: string, row: number, column: number) => {
    const { cells } = ofSheet(sheet)
    const key = cellKey(row, column)
    return cells.get(key) ?? cells.set(key, { severity: null, notes: [] }).get(key)!
  }
  const areaOf = (sheet: string, row: number) => areas.find(({ table }) => table.sheet === sheet && row > table.headTo && row <= table.to) ?? areas.find(({ table }) => table.sheet === sheet)

  /** The column of a field; where the file has none, one is put to the right of its tables. */
  function columnFor(sheet: string, row: number, key: string): number | null {
    const area = areaOf(sheet, row)
    const field = sheetsOf(noun).find(one => one.key === area?.mapped.to)?.fields.find(one => one.key === key)
    if (!area || !field)
      return null
    const known = area.mapped.columns.find(column => column.field === key)
    if (known)
      return known.index
    const { added } = ofSheet(sheet)
    const before = added.find(column => column.head === field.head[lang] && column.headRow === area.table.headTo)
    if (before)
      return before.index
    const index = Math.max(...tables.filter(table => table.sheet === sheet).flatMap(table => table.columns.map(column => column.index)), ...added.map(column => column.index)) + 1
    added.push({ index, headRow: area.table.headTo, head: field.head[lang] })
    return index
  }

  for (const { sheet, row, field, value } of edits) {
    const column = columnFor(sheet, row - 1, field)
    if (column !== null)
      cellOf(sheet, row - 1, column).value = value
  }
  for (const issue of issues) {
    const { row, column, sheet, severity } = issue
    const area = row === null ? areas.find(({ table }) => table.sheet === sheet) : areaOf(sheet, row - 1)
    const at = column !== null ? indexOf(column) : area?.table.columns[0]?.index
    const line = row === null ? area?.table.headTo : row - 1
    if (at === undefined || line === undefined)
      continue
    const cell = cellOf(sheet, line, at)
    cell.severity = cell.severity === 'blocking' ? 'blocking' : severity
    cell.notes.push(noteOf(issue, marked))
  }
  return sheets
}
