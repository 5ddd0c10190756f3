import type { Cell } from '@khuyencong/domain/sheet'
import type { Archive } from './archive.ts'
import type { Sink } from './grid.ts'
import type { MarkupReader } from './markup.ts'
import { Fault, limits } from './fault.ts'
import { Budget, Grid } from './grid.ts'
import { attribute, Markup, readMarkup } from './markup.ts'

/** Refuses what the list of parts already tells. Charts are objects too, and harmless. */
export function refuseOds(archive: Archive): void {
  if (archive.names.some(name => /^(?:Basic|Scripts)\/./i.test(name))) throw new Fault('macros')
  if (!archive.has('META-INF/manifest.xml')) return
  readMarkup(archive.held('META-INF/manifest.xml'), {
    open: (tag, attributes) => {
      if (tag === 'encryption-data') throw new Fault('encrypted')
      if (/oleobject/i.test(attribute(attributes, 'manifest:media-type') ?? '')) throw new Fault('embedded-objects')
    },
  })
}

export async function readOds(archive: Archive, sink: Sink): Promise<void> {
  const markup = new Markup(new Content(sink))
  for await (const piece of archive.pieces('content.xml')) markup.write(piece)
  markup.end()
}

const timesOf = (attributes: string, name: string) => Math.max(1, Math.trunc(Number(attribute(attributes, `table:number-${name}`) ?? 1)) || 1)
const isShown = (attributes: string) => !/collapse|filter/.test(attribute(attributes, 'table:visibility') ?? '')
/** What lies on a cell without being its text. */
const beside = new Set(['annotation', 'frame', 'custom-shape', 'line', 'rect', 'g', 'control', 'caption', 'measure', 'ellipse'])

/** A blank that counts, until the text is whole. */
const kept = '\uE001'

interface OpenCell { attributes: string, times: number, text: string, paragraphs: number }

/** Reads the content of a document. A run of like cells or rows is written once with a number of times; only those with something in them count. */
class Content implements MarkupReader {
  readonly #sink: Sink
  readonly #budget = new Budget()
  readonly #hiddenTables = new Set<string>()
  #style = ''
  #grid: Grid | null = null
  #tables = 0
  #row = 0
  #column = 0
  #columns = 0
  #times = 1
  #rowCells: [column: number, value: Cell][] = []
  #isRowShown = true
  #isRowBegun = false
  #cell: OpenCell | null = null
  #beside = 0

  constructor(sink: Sink) {
    this.#sink = sink
  }

  open(tag: string, attributes: string): void {
    if (this.#beside > 0 || beside.has(tag)) {
      this.#beside++
      if (tag === 'object-ole' || tag === 'plugin' || tag === 'applet') throw new Fault('embedded-objects')
      return
    }
    if (this.#cell) this.#openInCell(this.#cell, tag, attributes)
    else if (this.#grid) this.#openInTable(this.#grid, tag, attributes)
    else if (tag === 'style') this.#style = attribute(attributes, 'style:name') ?? ''
    else if (tag === 'table-properties' && attribute(attributes, 'table:display') === 'false') this.#hiddenTables.add(this.#style)
    else if (tag === 'table') this.#openTable(attributes)
    else if (tag === 'dde-link') throw new Fault('external-links')
    else if (tag === 'script' || tag === 'event-listener') throw new Fault('macros')
  }

  #openTable(attributes: string): void {
    const name = attribute(attributes, 'table:name') ?? ''
    if (/^'?(?:file|https?|ftp|smb):/i.test(name)) throw new Fault('external-links')
    this.#grid = new Grid(this.#sink, this.#budget, name, this.#hiddenTables.has(attribute(attributes, 'table:style-name') ?? ''))
    this.#row = this.#columns = 0
    this.#tables = 1
  }

  #openInTable(grid: Grid, tag: string, attributes: string): void {
    if (tag === 'table-row') {
      this.#times = timesOf(attributes, 'rows-repeated')
      this.#isRowShown = isShown(attributes)
      this.#isRowBegun = false
      this.#rowCells = []
      this.#column = 0
    }
    else if (tag === 'table-cell' || tag === 'covered-table-cell') {
      this.#cell = { attributes, times: timesOf(attributes, 'columns-repeated'), text: '', paragraphs: 0 }
    }
    else if (tag === 'table-column') {
      const times = timesOf(attributes, 'columns-repeated')
      if (!isShown(attributes)) grid.hideColumns(this.#columns, this.#columns + times - 1)
      this.#columns += times
    }
    else if (tag === 'table') {
      this.#tables++
    }
    else if (tag === 'table-source' || tag === 'cell-range-source') {
      throw new Fault('external-links')
    }
  }

  #openInCell(cell: OpenCell, tag: string, attributes: string): void {
    if (tag === 'p' && cell.paragraphs++ > 0) cell.text += '\n'
    else if (tag === 's') cell.text += kept.repeat(Math.min(Math.max(Number(attribute(attributes, 'text:c') ?? 1) || 1, 1), limits.lettersOfCell))
    else if (tag === 'tab') cell.text += '\t'
    else if (tag === 'line-break') cell.text += '\n'
    else if (tag === 'cell-range-source') throw new Fault('external-links')
    if (cell.text.length > limits.lettersOfCell) throw new Fault('too-much-text')
  }

  text(text: string): void {
    if (!this.#cell || this.#beside > 0 || this.#cell.paragraphs === 0) return
    // Blanks of the layout are one; those that count are written as `text:s`.
    const collapsed = text.replace(/[ \t\n]+/g, ' ')
    this.#cell.text += collapsed.startsWith(' ') && /(?:^|[ \n])$/.test(this.#cell.text.slice(-1)) ? collapsed.slice(1) : collapsed
    if (this.#cell.text.length > limits.lettersOfCell) throw new Fault('too-much-text')
  }

  close(tag: string): void {
    if (this.#beside > 0) return void this.#beside--
    if (!this.#grid) return
    if (this.#cell) {
      if (tag === 'table-cell' || tag === 'covered-table-cell') this.#closeCell(this.#grid, this.#cell)
    }
    else if (tag === 'table-row') {
      this.#closeRow(this.#grid)
    }
    else if (tag === 'table' && --this.#tables === 0) {
      this.#grid.end()
      this.#grid = null
    }
  }

  #closeCell(grid: Grid, cell: OpenCell): void {
    this.#cell = null
    const from = this.#column
    this.#column += cell.times
    const text = cell.text.replaceAll(kept, ' ')
    const formula = attribute(cell.attributes, 'table:formula')
    if (formula && /'(?:file|https?|ftp|smb):/i.test(formula)) throw new Fault('external-links')
    const type = attribute(cell.attributes, 'office:value-type')
    const isError = attribute(cell.attributes, 'calcext:value-type') === 'error' || (formula && /^(?:#[A-Z0/]+[!?]|#N\/A|Err:\d+)$/.test(text))
    const isEmptyFormula = formula !== undefined && type === undefined && text === ''
    const value = valueOf(cell.attributes, type, text)
    if (value !== null || isError || isEmptyFormula) this.#beginRow(grid)
    if (isEmptyFormula) {
      grid.putUnreadable(from, 'formula-without-value', `=${formula.replace(/^\w+:=/, '')}`)
    }
    else if (isError) {
      grid.putUnreadable(from, 'error-value', text)
    }
    else if (value !== null && value !== '') {
      for (let column = from; column < this.#column; column++) {
        grid.put(column, value)
        this.#rowCells.push([column, value])
      }
    }
    grid.merge(this.#row, from, timesOf(cell.attributes, 'rows-spanned'), timesOf(cell.attributes, 'columns-spanned'))
  }

  #beginRow(grid: Grid): void {
    if (!this.#isRowBegun) grid.row(this.#row, !this.#isRowShown)
    this.#isRowBegun = true
  }

  #closeRow(grid: Grid): void {
    if (this.#rowCells.length > 0) {
      for (let time = 1; time < this.#times; time++) {
        grid.row(this.#row + time, !this.#isRowShown)
        for (const [column, value] of this.#rowCells) grid.put(column, value)
      }
    }
    this.#row += this.#times
    if (this.#row > 100_000_000) throw new Fault('damaged')
  }
}

function valueOf(attributes: string, type: string | undefined, text: string): Cell {
  const number = attribute(attributes, 'office:value')
  switch (type) {
    case 'float': case 'currency': case 'percentage': return number !== undefined && Number.isFinite(Number(number)) ? Number(number) : text || null
    case 'boolean': return attribute(attributes, 'office:boolean-value') === 'true'
    case 'date': {
      const given = attribute(attributes, 'office:date-value') ?? ''
      const time = Date.parse(given.includes('T') ? `${given}Z` : given)
      return Number.isNaN(time) ? text || null : new Date(time)
    }
    case 'string': return text || attribute(attributes, 'office:string-value') || null
    default: return text || null
  }
}
