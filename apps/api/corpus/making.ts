import type { MadePart } from '../src/testing/archive-of.ts'
import type { AwkwardSheet, Typed } from './awkward.ts'
import { columnName, guardedText } from '@khuyencong/domain/sheet'
import { archiveOf, xlsxParts } from '../src/testing/archive-of.ts'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const serial = (day: Date) => day.getTime() / 86_400_000 + 25_569

/** The markup of a cell; texts are shared, as Excel keeps them. */
function cellXml(cell: Typed, name: string, texts: Map<string, number>): string {
  if (cell === null) return ''
  if (typeof cell === 'string') {
    const index = texts.get(cell) ?? texts.size
    texts.set(cell, index)
    return `<c r="${name}" t="s"><v>${index}</v></c>`
  }
  if (typeof cell === 'number') return `<c r="${name}"><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c r="${name}" t="b"><v>${cell ? 1 : 0}</v></c>`
  if (cell instanceof Date) return `<c r="${name}" s="1"><v>${serial(cell)}</v></c>`
  const formula = `<f>${escaped(cell.formula)}</f>`
  if (cell.error) return `<c r="${name}" t="e">${formula}<v>${cell.error}</v></c>`
  return cell.gave === undefined ? `<c r="${name}">${formula}</c>` : `<c r="${name}"${typeof cell.gave === 'string' ? ' t="str"' : ''}>${formula}<v>${escaped(String(cell.gave))}</v></c>`
}

function sheetXml({ rows, merges = [], hiddenRows = [], hiddenColumns = [] }: AwkwardSheet, texts: Map<string, number>): string {
  const columns = hiddenColumns.map(letters => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0))
  const body = rows.map((cells, row) => {
    const inner = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row + 1}`, texts)).join('')
    const isHidden = hiddenRows.includes(row + 1)
    return inner === '' && !isHidden ? '' : `<row r="${row + 1}"${isHidden ? ' hidden="1"' : ''}>${inner}</row>`
  }).join('')
  return `${columns.length > 0 ? `<cols>${columns.map(column => `<col min="${column}" max="${column}" width="12" hidden="1"/>`).join('')}</cols>` : ''}<sheetData>${body}</sheetData>${merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.map(reference => `<mergeCell ref="${reference}"/>`).join('')}</mergeCells>` : ''}`
}

/** The parts of a workbook of Excel. */
export function xlsxPartsOf(sheets: readonly AwkwardSheet[]): MadePart[] {
  const texts = new Map<string, number>()
  const bodies = sheets.map(sheet => ({ name: escaped(sheet.name), xml: sheetXml(sheet, texts), ...sheet.isHidden && { state: 'hidden' } }))
  const parts = xlsxParts({ sheets: bodies, texts: [...texts.keys()].map(escaped) })
  const font = sheets[0]?.font
  return font === undefined ? parts : parts.map(part => part.name === 'xl/styles.xml' ? { ...part, bytes: String(part.bytes).replace('Times New Roman', font) } : part)
}

/** A workbook of Excel, the same bytes every time. */
export const xlsx = (sheets: readonly AwkwardSheet[]): Uint8Array => archiveOf(xlsxPartsOf(sheets))

/** A text file; a cell is quoted where it must be, as Excel does. */
export function csv(sheets: readonly AwkwardSheet[], delimiter: string, end = '\r\n'): string {
  return sheets[0]!.rows.map(cells => cells.map((cell) => {
    const text = cell === null ? '' : guardedText(String(cell))
    return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }).join(delimiter) + end).join('')
}
