import type { Cell, Merge } from '@khuyencong/domain/sheet'
import type { Look } from './looks.ts'
import type { Note } from './notes.ts'
import type { CellKind } from './write.ts'
import { columnName } from '@khuyencong/domain/sheet'
import { cellXml, xmlText } from './cell-xml.ts'
import { looksXml, styleOf } from './looks.ts'
import { noteBoxes, notesXml } from './notes.ts'
import { rowHeight } from './row-height.ts'
import { zipOf } from './zip.ts'

/** What may be typed into a column: one of a list that stands on another sheet, or a number, year or day within bounds. */
export type Offer = { kind: 'list', sheet: string, column: number, count: number } | { kind: 'whole', from: number, to: number } | { kind: 'day' }

/** A cell that stands out from its column. */
export interface LookedCell { value: Cell, look?: Look, kind?: CellKind }
export type FormCell = Cell | LookedCell

/** One sheet of a workbook that people go on working in. */
export interface FormSheet {
  name: string
  columns: readonly { kind: CellKind, /** In characters. */ width: number, isHidden?: boolean, offer?: Offer, /** Told when a value is not of the list. */ warning?: string }[]
  rows: Iterable<readonly FormCell[]>
  /** Rows that stay in sight and are repeated on each page. */
  frozenRows?: number
  /** The last row of the head, from 0, and what a filter stands on. */
  filter?: { headRow: number, lastRow: number }
  heights?: ReadonlyMap<number, number>
  hiddenRows?: ReadonlySet<number>
  merges?: readonly Merge[]
  notes?: readonly Note[]
  isHidden?: boolean
  /** Cells of heads are locked, all others free; without a password. */
  isProtected?: boolean
  /** Printed above each page. */
  mark?: string
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const parts = 'http://schemas.openxmlformats.org/package/2006'
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
/** Rows are packed some at a time: many small pieces cost more than they weigh. */
const pieceLetters = 256 * 1024
const lastColumn = 16_384
const lastRow = 1_048_576

/** A name that every spreadsheet takes: 31 characters, none of those that name other things. */
export const sheetName = (name: string) => name.replace(/[[\]:*?/\\]/g, ' ').replace(/^'+/, '').slice(0, 31).replace(/[\uD800-\uDBFF]$/, '').replace(/'+$/, '') || 'Sheet'

/** A name that none of the others is, as spreadsheets compare them. */
export function freeName(name: string, others: readonly string[]): string {
  const taken = new Set(others.map(other => other.toLowerCase()))
  let free = sheetName(name)
  for (let number = 2; taken.has(free.toLowerCase()); number++)
    free = sheetName(`${sheetName(name).slice(0, 27)} ${number}`)
  return free
}
const quoted = (name: string) => `'${sheetName(name).replaceAll('\'', '\'\'')}'`

const isLooked = (cell: FormCell): cell is LookedCell => typeof cell === 'object' && cell !== null && !(cell instanceof Date)

function rule(offer: Offer, letters: string, from: number, warning: string | undefined): string {
  const area = `sqref="${letters}${from}:${letters}${lastRow}"`
  const said = warning ? ` errorStyle="warning" showErrorMessage="1" error="${xmlText(warning.slice(0, 224))}"` : ' errorStyle="warning" showErrorMessage="1"'
  if (offer.kind === 'list')
    return `<dataValidation type="list" allowBlank="1"${said} ${area}><formula1>${xmlText(quoted(offer.sheet))}!$${columnName(offer.column)}$2:$${columnName(offer.column)}$${offer.count + 1}</formula1></dataValidation>`
  if (offer.kind === 'whole')
    return `<dataValidation type="whole" operator="between" allowBlank="1"${said} ${area}><formula1>${offer.from}</formula1><formula2>${offer.to}</formula2></dataValidation>`
  return `<dataValidation type="date" operator="greaterThan" allowBlank="1"${said} ${area}><formula1>1</formula1></dataValidation>`
}

/** The part of one sheet. In a workbook with styles of its own ours come after `shift` others; comments are wired by the caller. */
export function* sheetXml(sheet: FormSheet, isActive: boolean, shift = 0): Generator<string> {
  const { columns, frozenRows = 0, isProtected, filter, heights, hiddenRows, merges = [], mark } = sheet
  const letters = columns.map((_, index) => columnName(index))
  const styles = columns.map(({ kind }) => styleOf(kind) + shift)
  const pane = frozenRows > 0 ? `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${frozenRows + 1}" sqref="A${frozenRows + 1}"/>` : ''
  yield `${head}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"${isActive ? ' tabSelected="1"' : ''}>${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="13.5"/>`
  const rest = isProtected && columns.length < lastColumn ? `<col min="${columns.length + 1}" max="${lastColumn}" width="9.1" style="${styleOf('text') + shift}"/>` : ''
  const cols = `${columns.map(({ width, isHidden }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${styles[index]}" customWidth="1"${isHidden ? ' hidden="1"' : ''}/>`).join('')}${rest}`
  yield `${cols === '' ? '' : `<cols>${cols}</cols>`}<sheetData>`
  // A cell whose text goes over several columns does not make its row higher.
  const spread = new Set(merges.filter(merge => merge.columns > 1).map(merge => merge.row))
  const widths = columns.map(column => column.width)
  let at = 0
  let waiting = ''
  for (const cells of sheet.rows) {
    const number = at + 1
    const height = heights?.get(at)
    const needed = height === undefined && !spread.has(at) ? rowHeight(cells.map(cell => isLooked(cell) ? cell.value : cell), widths) : null
    waiting += `<row r="${number}"${height ? ` ht="${height}" customHeight="1"` : needed === null ? '' : ` ht="${needed}"`}${hiddenRows?.has(at) ? ' hidden="1"' : ''}>${cells.map((cell, index) => {
      const address = `${letters[index] ?? columnName(index)}${number}`
      if (!isLooked(cell))
        return cellXml(address, styles[index] ?? styleOf('text') + shift, cell)
      const style = styleOf(cell.kind ?? columns[index]?.kind ?? 'text', cell.look) + shift
      return cell.value === null || cell.value === '' ? `<c r="${address}" s="${style}"/>` : cellXml(address, style, cell.value)
    }).join('')}</row>`
    at++
    if (waiting.length > pieceLetters) {
      yield waiting
      waiting = ''
    }
  }
  yield waiting
  yield '</sheetData>'
  if (isProtected)
    yield '<sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0" insertRows="0" deleteRows="0" sort="0" autoFilter="0"/>'
  if (filter && columns.length > 0)
    yield `<autoFilter ref="A${filter.headRow + 1}:${letters.at(-1)}${Math.max(filter.lastRow, filter.headRow) + 1}"/>`
  if (merges.length > 0)
    yield `<mergeCells count="${merges.length}">${merges.map(({ row, column, rows, columns }) => `<mergeCell ref="${columnName(column)}${row + 1}:${columnName(column + columns - 1)}${row + rows}"/>`).join('')}</mergeCells>`
  const rules = columns.flatMap(({ offer, warning }, index) => offer ? [rule(offer, letters[index]!, frozenRows + 1, warning)] : [])
  if (rules.length > 0)
    yield `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`
  yield `<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter>${mark ? `<oddHeader>&amp;C${xmlText(mark.replaceAll('&', '&&'))}</oddHeader>` : ''}<oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>`
  yield `${sheet.notes?.length ? '<legacyDrawing r:id="rId1"/>' : ''}</worksheet>`
}

/**
 * A workbook that people go on working in: typed cells, comments, lists to choose from, a head that stays in sight. No
 * cell is ever a formula. Rows are packed as they come.
 * @param given - The sheets in their order; the first is the one that opens.
 * @param author - Whom comments are said to be of.
 */
export function formWorkbook(given: readonly FormSheet[], author: string): Promise<Uint8Array> {
  const sheets: FormSheet[] = []
  for (const sheet of given)
    sheets.push({ ...sheet, name: freeName(sheet.name, sheets.map(one => one.name)) })
  const active = Math.max(0, sheets.findIndex(sheet => !sheet.isHidden))
  const noted = sheets.flatMap((sheet, index) => sheet.notes?.length ? [{ notes: sheet.notes, number: index + 1 }] : [])
  const names = sheets.flatMap(({ name, frozenRows, filter, columns }, index) => [
    ...filter && columns.length > 0 ? [`<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${xmlText(quoted(name))}!$A$${filter.headRow + 1}:$${columnName(columns.length - 1)}$${Math.max(filter.lastRow, filter.headRow) + 1}</definedName>`] : [],
    ...frozenRows ? [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${xmlText(quoted(name))}!$1:$${frozenRows}</definedName>`] : [],
  ])
  return zipOf([
    ['[Content_Types].xml', [`${head}<Types xmlns="${parts}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${sheets.map((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${type}.worksheet+xml"/>`).join('')}${noted.map(({ number }) => `<Override PartName="/xl/comments${number}.xml" ContentType="${type}.comments+xml"/>`).join('')}</Types>`]],
    ['_rels/.rels', [`${head}<Relationships xmlns="${parts}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`]],
    ['xl/workbook.xml', [`${head}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView activeTab="${active}"/></bookViews><sheets>${sheets.map(({ name, isHidden }, index) => `<sheet name="${xmlText(sheetName(name))}" sheetId="${index + 1}"${isHidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`).join('')}</sheets>${names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : ''}</workbook>`]],
    ['xl/_rels/workbook.xml.rels', [`${head}<Relationships xmlns="${parts}/relationships">${sheets.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}<Relationship Id="rId${sheets.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`]],
    ['xl/styles.xml', [looksXml]],
    ...sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, index === active)] as const),
    ...noted.flatMap(({ notes, number }) => [
      [`xl/worksheets/_rels/sheet${number}.xml.rels`, [`${head}<Relationships xmlns="${parts}/relationships"><Relationship Id="rId1" Type="${office}/vmlDrawing" Target="../drawings/vmlDrawing${number}.vml"/><Relationship Id="rId2" Type="${office}/comments" Target="../comments${number}.xml"/></Relationships>`]] as const,
      [`xl/drawings/vmlDrawing${number}.vml`, [noteBoxes(notes)]] as const,
      [`xl/comments${number}.xml`, [notesXml(notes, author)]] as const,
    ]),
  ])
}
