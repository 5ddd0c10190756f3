import type { Cell } from '@khuyencong/domain/sheet'
import type { Sink } from './grid.ts'
import { Fault, limits } from './fault.ts'
import { Budget, Grid } from './grid.ts'
import { decoded } from './text.ts'

const latin = 'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(' ')
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', hellip: '…', bull: '•', euro: '€', trade: '™', ...Object.fromEntries(latin.map((name, index) => [name, String.fromCharCode(160 + index)])) }

const plain = (text: string) => text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]\w{1,9});?/gi, (all, name: string) => {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : name.startsWith('#') ? Number(name.slice(1)) : Number.NaN
  return Number.isNaN(code) ? named[name] ?? all : code > 0 && code <= 0x10FFFF ? String.fromCodePoint(code) : all
})

const valueOf = (attributes: string, name: string) => {
  const found = new RegExp(`(?:^|[\\s"'])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(attributes)
  return found ? plain(found[1] ?? found[2] ?? found[3] ?? '') : undefined
}
const spanOf = (attributes: string, name: string, most: number) => Math.min(Math.max(Math.trunc(Number(valueOf(attributes, name) ?? 1)) || 1, 1), most)
const isHidden = (attributes: string) => /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)/i.test(valueOf(attributes, 'style') ?? '')

const breakMark = '\uE001'
/** Blanks of the page's layout are one; a break stays. */
const tidied = (text: string) => text.replace(/[ \t\r\n\f]+/g, ' ').replaceAll(new RegExp(` ?${breakMark} ?`, 'g'), '\n').replace(/^[ \n]+|[ \n]+$/g, '')

/** Reads the tables of a page that was saved as a spreadsheet; they follow one another on one sheet, texts between them in the first column. */
export function readHtml(bytes: Uint8Array, name: string, sink: Sink): { encoding: string } {
  const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))?.[1]
  const { text, encoding } = decoded(bytes, declared)
  if (/<(?:object|embed|applet)[\s>]/i.test(text)) throw new Fault('embedded-objects')
  const grid = new Grid(sink, new Budget(), name, false)
  const page = new Page(grid)
  for (const { tag, attributes, isClosing, before } of tagsOf(text)) page.step(plain(before), tag, attributes, isClosing)
  page.end()
  grid.end()
  return { encoding }
}

/** Tags with the text before each; what is inside comments, scripts and styles is passed over. */
function* tagsOf(text: string): Generator<{ tag: string, attributes: string, isClosing: boolean, before: string }> {
  const lower = text.toLowerCase()
  let at = 0
  let before = ''
  while (at < text.length) {
    const from = text.indexOf('<', at)
    if (from < 0) break
    before += text.slice(at, from)
    if (text.startsWith('<!--', from)) {
      const to = text.indexOf('-->', from + 4)
      at = to < 0 ? text.length : to + 3
      continue
    }
    const found = tagAt(text.slice(from, from + 4000))
    if (!found) {
      before += '<'
      at = from + 1
      continue
    }
    const { tag, isClosing } = found
    yield { tag, isClosing, attributes: found.attributes, before }
    before = ''
    at = from + found.length
    if (!isClosing && ['script', 'style', 'xml', 'head', 'title'].includes(tag)) {
      const to = lower.indexOf(`</${tag}`, at)
      at = to < 0 ? text.length : text.indexOf('>', to) + 1 || text.length
    }
  }
}

function tagAt(text: string): { tag: string, attributes: string, isClosing: boolean, length: number } | null {
  const name = /^<\/?[a-z][\w:]*|^<[!?]/i.exec(text)?.[0]
  if (!name) return null
  const rest = /^(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(text.slice(name.length))?.[0] ?? /^[^>]*>/.exec(text.slice(name.length))?.[0]
  return rest ? { tag: name.replace(/^<\/?/, '').toLowerCase(), attributes: rest.slice(0, -1), isClosing: name[1] === '/', length: name.length + rest.length } : null
}

/** Where the reading of a page stands. */
class Page {
  readonly #grid: Grid
  #row = -1
  #column = 0
  #tables = 0
  #cell: { text: string, attributes: string } | null = null
  #between = ''
  #isAfterTable = false
  /** Cells of rows above that reach down: column to rows left. */
  readonly #reaching = new Map<number, number>()

  constructor(grid: Grid) {
    this.#grid = grid
  }

  step(before: string, tag: string, attributes: string, isClosing: boolean): void {
    if (this.#cell) this.#cell.text += before
    else this.#between += before
    // A table within a cell is part of what the cell says.
    if (tag === 'table') {
      this.#table(isClosing)
    }
    else if (this.#tables > 1 || !['tr', 'td', 'th'].includes(tag)) {
      this.#inText(tag, isClosing)
    }
    else if (tag === 'tr') {
      this.#tr(attributes, isClosing)
    }
    else {
      this.#closeCell()
      if (!isClosing && this.#tables === 1) this.#cell = { text: '', attributes }
    }
  }

  #table(isClosing: boolean): void {
    if (isClosing) {
      if (this.#tables === 1) this.#closeCell()
      this.#tables = Math.max(0, this.#tables - 1)
      return
    }
    if (this.#tables++ > 0) return
    this.#closeBetween()
    this.#reaching.clear()
    if (this.#isAfterTable) this.#newRow(false)
    this.#isAfterTable = true
  }

  #tr(attributes: string, isClosing: boolean): void {
    this.#closeCell()
    this.#between = ''
    if (!isClosing) this.#newRow(isHidden(attributes))
  }

  #newRow(hidden: boolean): void {
    this.#grid.row(++this.#row, hidden)
    this.#column = 0
    for (const [column, left] of this.#reaching) {
      if (left <= 1) this.#reaching.delete(column)
      else this.#reaching.set(column, left - 1)
    }
  }

  #inText(tag: string, isClosing: boolean): void {
    const breaks = tag === 'br' || (isClosing && ['p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4'].includes(tag))
    if (this.#cell && breaks) this.#cell.text += breakMark
    else if (breaks && this.#tables === 0) this.#closeBetween()
  }

  #closeBetween(): void {
    const text = tidied(this.#between)
    this.#between = ''
    if (text === '') return
    this.#isAfterTable = false
    this.#newRow(false)
    this.#grid.put(0, text)
  }

  #closeCell(): void {
    if (!this.#cell) return
    const { text, attributes } = this.#cell
    this.#cell = null
    if (this.#row < 0) this.#newRow(false)
    while (this.#reaching.has(this.#column)) this.#column++
    const columns = spanOf(attributes, 'colspan', limits.columns)
    const rows = spanOf(attributes, 'rowspan', limits.rows)
    this.#grid.put(this.#column, valueOfCell(tidied(text), attributes))
    this.#grid.merge(this.#row, this.#column, rows, columns)
    for (let column = this.#column; column < Math.min(this.#column + columns, limits.columns); column++) {
      if (rows > 1) this.#reaching.set(column, rows)
    }
    this.#column += columns
  }

  end(): void {
    this.#closeCell()
    if (this.#tables === 0) this.#closeBetween()
  }
}

/** Excel and LibreOffice keep the number itself beside what they show. */
function valueOfCell(text: string, attributes: string): Cell {
  const number = valueOf(attributes, 'x:num') ?? valueOf(attributes, 'sdval')
  return number && Number.isFinite(Number(number)) && /^[-+\d.,\s]+%?$/.test(text) ? Number(number) : text
}
