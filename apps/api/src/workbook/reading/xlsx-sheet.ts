import type { Cell } from '@khuyencong/domain/sheet'
import type { Grid } from './grid.ts'
import type { MarkupReader } from './markup.ts'
import { Fault } from './fault.ts'
import { dayOfSerial } from './grid.ts'
import { attribute, isTrue, unescaped } from './markup.ts'

interface Book { is1904: boolean, texts: readonly string[], isDate: readonly boolean[] }

/** Row and column of a cell's name, from 0. */
export function placeOf(name: string): { row: number, column: number } {
  let column = 0
  let at = 0
  for (; at < name.length; at++) {
    const letter = name.charCodeAt(at) | 32
    if (letter < 97 || letter > 122) break
    column = column * 26 + letter - 96
  }
  const row = Number(name.slice(at))
  if (column === 0 || at > 3 || !Number.isInteger(row) || row < 1) throw new Fault('damaged')
  return { row: row - 1, column: column - 1 }
}

/** Reads one sheet's markup into its grid. What the sheet claims of its own size is not looked at. */
export function sheetReader(grid: Grid, book: Book): MarkupReader {
  let row = -1
  let column = -1
  let isRows = false
  let isCell = false
  let isText = false
  let isReading = false
  let part = ''
  let type = ''
  let style = 0
  let value: string | null = null
  let formula: string | null = null
  let inline: string | null = null

  function cellEnds(): void {
    isCell = false
    if (formula !== null && inline === null && (value === null || (value === '' && type !== 'str')))
      return grid.putUnreadable(column, 'formula-without-value', formula === '' ? '=' : `=${formula}`)
    if (type === 'e') return grid.putUnreadable(column, 'error-value', value ?? '#VALUE!')
    grid.put(column, cellOf(type, value, inline, book, style))
  }

  return {
    open(tag, attributes) {
      if (tag === 'row' && isRows) {
        const given = attribute(attributes, 'r')
        row = given === undefined ? row + 1 : Number(given) - 1
        column = -1
        grid.row(row, isTrue(attribute(attributes, 'hidden')))
      }
      else if (tag === 'c' && isRows) {
        const name = attribute(attributes, 'r')
        if (name === undefined) {
          column++
        }
        else {
          const place = placeOf(name)
          if (place.row !== row) throw new Fault('damaged')
          column = place.column
        }
        type = attribute(attributes, 't') ?? 'n'
        style = Number(attribute(attributes, 's') ?? -1)
        value = formula = inline = null
        isCell = true
      }
      else if (isCell) {
        if (tag === 'rPh') isReading = true
        part = tag
        isText = tag === 'v' || tag === 'f' || (tag === 't' && !isReading)
        if (tag === 'v') value ??= ''
        else if (tag === 'f') formula ??= ''
        else if (tag === 't' && !isReading) inline ??= ''
      }
      else if (tag === 'sheetData') {
        isRows = true
      }
      else if (tag === 'col' && isTrue(attribute(attributes, 'hidden'))) {
        grid.hideColumns(Number(attribute(attributes, 'min')) - 1, Number(attribute(attributes, 'max')) - 1)
      }
      else if (tag === 'mergeCell') {
        merge(attribute(attributes, 'ref') ?? '')
      }
      else if (tag === 'oleObject') {
        throw new Fault('embedded-objects')
      }
    },
    text(text) {
      if (!isText) return
      if (part === 'v') value += text
      else if (part === 'f') formula += text
      else inline += text
      if ((value?.length ?? 0) + (formula?.length ?? 0) + (inline?.length ?? 0) > 500_000) throw new Fault('too-much-text')
    },
    close(tag) {
      if (!isRows) return
      if (tag === 'c' && isCell) cellEnds()
      else if (tag === 'sheetData') isRows = false
      else if (tag === 'rPh') isReading = false
      if (tag === part) isText = false
    },
  }

  function merge(reference: string): void {
    const [from = '', to = from] = reference.split(':')
    const a = placeOf(from)
    const b = placeOf(to)
    if (b.row < a.row || b.column < a.column) throw new Fault('damaged')
    grid.merge(a.row, a.column, b.row - a.row + 1, b.column - a.column + 1)
  }
}

function cellOf(type: string, value: string | null, inline: string | null, book: Book, style: number): Cell {
  if (type === 'inlineStr' || (inline !== null && value === null)) return unescaped(inline ?? '')
  if (value === null || value === '') return null
  switch (type) {
    case 's': {
      const text = book.texts[Number(value)]
      if (text === undefined) throw new Fault('damaged')
      return text
    }
    case 'str': return unescaped(value)
    case 'b': return isTrue(value.trim())
    case 'd': {
      const time = Date.parse(/T/.test(value) ? `${value.replace(/Z$/, '')}Z` : value)
      return Number.isNaN(time) ? value : new Date(time)
    }
    default: {
      const number = Number(value)
      if (!Number.isFinite(number)) return value
      return book.isDate[style] ? dayOfSerial(number, book.is1904) : number
    }
  }
}
