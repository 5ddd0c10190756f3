import type { ImportMapping, ImportNoun, ImportOptions, ImportResult } from '@khuyencong/domain/import'
import type { ProvinceRegister } from '@khuyencong/domain/region'
import type { CellEdit, RawSheet, RawWorkbook, ReadRow, SheetIssue, SheetKey, SheetTable } from '@khuyencong/domain/sheet'
import type { Given } from './noun.ts'
import { dayOfRow, sheetsOf } from '@khuyencong/domain/import'
import { Refusal } from '@khuyencong/domain/refusal'
import { besideIssues, columnName, rowReader, tablesOf } from '@khuyencong/domain/sheet'
import { readWorkbook } from '../workbook/read.ts'
import { sheetsOfRecords, templateOf, templateVersion } from './template.ts'

/** Rows between two turns of others. */
const stride = 500

interface Converted { before: string, after: string }
const mostConverted = 4

/** A file as read: nothing of this depends on how it is mapped. */
export interface ReadFile {
  kind: RawWorkbook['kind']
  tables: readonly SheetTable[]
  /** Of tables in an old font's encoding, in their order: a few texts as they stand in the file and as they were read. */
  converted: readonly Converted[][]
  template: { version: number, isCurrent: boolean } | null
}

/** What an import follows from, beside the register. */
export interface Following { noun: ImportNoun, mapping: ImportMapping, options: ImportOptions, edits: readonly CellEdit[] }

/** Rows of the file as records of ours, and what was found while reading them. */
export interface Understood {
  given: Given
  issues: readonly SheetIssue[]
  rows: number
  leftOut: ReadonlyMap<string, number>
  fileTotals: ImportResult['fileTotals']
}

/** From bytes to tables; in a worker, within limits. */
export async function readTables(bytes: Uint8Array, fileName: string, noun: ImportNoun, signal: AbortSignal): Promise<ReadFile> {
  const raw = await readWorkbook(bytes, { fileName, signal })
  const template = templateOf(raw)
  // Its rows would be read by the heads of another kind of record.
  if (template && template.noun !== noun)
    throw new Refusal('invalid', { reason: 'other-template', issues: [{ field: 'file', reason: 'other-template', values: { noun: template.noun } }] })
  const found = sheetsOfRecords(raw).flatMap(sheet => tablesOf(sheet).map(table => ({ table, sheet })))
  if (found.length === 0)
    throw new Refusal('invalid', { reason: 'no-table', issues: [{ field: 'file', reason: 'no-table' }] })
  return {
    kind: raw.kind,
    tables: found.map(({ table }) => table),
    converted: found.map(({ table, sheet }) => convertedTexts(table, sheet)),
    template: template ? { version: template.version, isCurrent: template.version === templateVersion(noun) } : null,
  }
}

function convertedTexts(table: SheetTable, sheet: RawSheet): Converted[] {
  const found: Converted[] = []
  for (const { row, cells } of table.encoding === null ? [] : table.rows) {
    for (const [column, after] of cells.entries()) {
      const before = sheet.rows[row]?.[column]
      if (typeof before === 'string' && typeof after === 'string' && before !== after && found.length < mostConverted)
        found.push({ before, after })
    }
  }
  return found
}

const placeOf = ({ sheet, row }: { sheet: string, row: number }) => JSON.stringify([sheet, row])

/** From tables to rows, with edits laid over and the rows that were set aside left away. */
export async function understood(file: ReadFile, { noun, mapping, options, edits }: Following, provinces: ProvinceRegister, pace: (done: number) => Promise<void>): Promise<Understood> {
  const aside = new Set(options.leftOut.map(placeOf))
  const given: Record<string, ReadRow[]> = {}
  const issues: SheetIssue[] = []
  issues.push(...besideIssues(file.tables, mapping.tables, edits, options.leftOut))
  const leftOut = new Map<SheetKey, number>()
  const fileTotals: ImportResult['fileTotals'] = []
  let rows = 0
  for (const table of mapping.tables) {
    const found = file.tables.find(one => one.sheet === table.sheet && one.ordinal === table.ordinal)
    const description = sheetsOf(noun).find(sheet => sheet.key === table.to)
    if (!found || !description)
      continue
    const reader = rowReader(found, table, description, { provinces, on: values => dayOfRow(description.key, values), edits, isOurs: file.template !== null, lang: 'vi' })
    for (let done = stride; reader.next(stride); done += stride)
      await pace(rows + done)
    const read = reader.done()
    const kept = read.rows.filter(row => !aside.has(placeOf(row)))
    leftOut.set(description.key, (leftOut.get(description.key) ?? 0) + read.rows.length - kept.length)
    issues.push(...read.issues.filter(issue => issue.row === null || !aside.has(placeOf({ sheet: issue.sheet, row: issue.row }))))
    given[description.key] = [...given[description.key] ?? [], ...kept]
    fileTotals.push(...read.totals)
    rows += kept.length
    await pace(rows)
  }
  return { given: { rows: given, empty: options.empty }, issues, rows, leftOut, fileTotals }
}

/** Says where in the file an issue is that was found by row and field alone: the letters and the head that stand there. */
export function placed(file: ReadFile, mapping: ImportMapping): (issue: SheetIssue) => SheetIssue {
  const areas = mapping.tables.flatMap((table) => {
    const found = file.tables.find(one => one.sheet === table.sheet && one.ordinal === table.ordinal)
    return found && table.to !== null ? [{ table: found, indexOf: new Map(table.columns.map(column => [column.field, column.index])) }] : []
  })
  return (issue) => {
    if (issue.column !== null || issue.field === null)
      return issue
    const area = areas.find(({ table }) => table.sheet === issue.sheet && (issue.row === null || (issue.row > table.headFrom && issue.row - 1 <= table.to)))
    const index = area?.indexOf.get(issue.field)
    return index === undefined ? issue : { ...issue, column: columnName(index), head: area!.table.columns.find(column => column.index === index)?.head ?? null }
  }
}

/** In the order of the file: sheet by sheet, row by row, from left to right. */
export function inFileOrder(file: ReadFile, issues: readonly SheetIssue[]): SheetIssue[] {
  const sheets = [...new Set(file.tables.map(table => table.sheet))]
  const columnOf = (letters: string | null) => letters === null ? 0 : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return [...issues].sort((a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || (a.row ?? 0) - (b.row ?? 0) || columnOf(a.column) - columnOf(b.column))
}
