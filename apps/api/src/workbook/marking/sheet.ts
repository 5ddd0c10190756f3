import type { Styles } from './styles.ts'
import { columnName } from '@khuyencong/domain/sheet'
import { cellXml } from '../cell-xml.ts'

/** What is done to a cell; row and column count from 0. */
export interface Marking { row: number, column: number, severity: 'blocking' | 'advisory' | null, note: string, value?: string }

interface Line { number: number, open: string, cells: string }

const attribute = (text: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(text)?.[1]
const indexOf = (address: string) => [...address.replace(/\d+/g, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
const cellPattern = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g

/** One row with its marked cells; null where a formula would be lost that others rest on, or cells do not say where they are. */
function markedRow(line: Line, markings: readonly Marking[], styles: Styles, told: { lostFormula: boolean }): string | null {
  const cells: { column: number, xml: string }[] = []
  for (const [all, attributes = '', body = ''] of line.cells.matchAll(cellPattern)) {
    const address = attribute(attributes, 'r')
    if (address === undefined)
      return null
    const column = indexOf(address)
    const marking = markings.find(one => one.column === column)
    const style = Number(attribute(attributes, 's') ?? 0)
    if (!marking) {
      cells.push({ column, xml: all })
      continue
    }
    const marked = marking.severity === null ? style : styles.marked(style, marking.severity)
    if (marking.value !== undefined) {
      if (/<f\b[^>]*\st="(?:shared|array)"/.test(body))
        return null
      told.lostFormula ||= body.includes('<f')
      cells.push({ column, xml: cellXml(address, marked, marking.value) })
      continue
    }
    const rest = attributes.replace(/\ss="[^"]*"/, '')
    cells.push({ column, xml: body === '' ? `<c${rest} s="${marked}"/>` : `<c${rest} s="${marked}">${body}</c>` })
  }
  for (const { column, severity, value } of markings) {
    if (!cells.some(cell => cell.column === column)) {
      const address = `${columnName(column)}${line.number}`
      const style = severity === null ? 0 : styles.marked(0, severity)
      cells.push({ column, xml: value === undefined ? `<c r="${address}" s="${style}"/>` : cellXml(address, style, value) })
    }
  }
  return `${line.open}${cells.sort((a, b) => a.column - b.column).map(cell => cell.xml).join('')}</row>`
}

/**
 * The part of a sheet with cells marked and values put in; everything else stays to the letter. Null where it is not
 * written in the usual way, so that a copy would not be exact.
 * @param xml - The part.
 * @param markings - What is done, cell by cell.
 * @param styles - The styles of the workbook.
 * @param isAgain - An earlier copy of ours: its colours go.
 */
export function markedSheet(xml: string, markings: readonly Marking[], styles: Styles, isAgain: boolean): { xml: string, lostFormula: boolean } | null {
  const data = /<sheetData\b[^>]*>([\s\S]*)<\/sheetData>/.exec(xml)
  if (!/<worksheet\b/.test(xml) || !data)
    return null
  const told = { lostFormula: false }
  const byRow = new Map<number, Marking[]>()
  for (const marking of markings)
    byRow.set(marking.row + 1, [...byRow.get(marking.row + 1) ?? [], marking])
  const waiting = [...byRow.keys()].sort((a, b) => a - b)
  const source = isAgain ? data[1]!.replace(/(<c\b[^>]*?\ss=")(\d+)(")/g, (_, before: string, style: string, after: string) => `${before}${styles.unmarked(Number(style))}${after}`) : data[1]!
  const out: string[] = []
  let from = 0
  const makeUpTo = (number: number): boolean => {
    while (waiting.length > 0 && waiting[0]! < number) {
      const row = waiting.shift()!
      const made = markedRow({ number: row, open: `<row r="${row}">`, cells: '' }, byRow.get(row)!, styles, told)
      if (made === null)
        return false
      out.push(made)
    }
    return true
  }
  for (const match of source.matchAll(/<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g)) {
    const [all, attributes = '', cells = ''] = match
    const number = Number(attribute(attributes, 'r') ?? Number.NaN)
    if (!Number.isInteger(number))
      return null
    out.push(source.slice(from, match.index))
    if (!makeUpTo(number))
      return null
    from = match.index + all.length
    if (waiting[0] !== number) {
      out.push(all)
      continue
    }
    waiting.shift()
    // Cells may lie outside the columns a row names, and rows with marks are to be seen.
    const open = `<row${attributes.replace(/\s(?:spans|hidden)="[^"]*"/g, '')}>`
    const made = markedRow({ number, open, cells }, byRow.get(number)!, styles, told)
    if (made === null)
      return null
    out.push(made)
  }
  out.push(source.slice(from))
  if (!makeUpTo(Number.POSITIVE_INFINITY))
    return null
  const start = data.index + data[0].indexOf('>') + 1
  return { xml: `${xml.slice(0, start)}${out.join('')}${xml.slice(data.index + data[0].length - '</sheetData>'.length)}`, lostFormula: told.lostFormula }
}
