import type { CsvOptions } from '@khuyencong/domain/job'
import type { Cell } from '@khuyencong/domain/sheet'
import type { CellKind } from '../workbook/write.ts'
import { guardedText } from '@khuyencong/domain/sheet'

const marks = { semicolon: ';', comma: ',', tab: '\t' } as const

/** One cell of a text file. Days are written year first, which every spreadsheet reads the same; the decimal sign is the reader's. */
function cellText(value: Cell, kind: CellKind, decimal: CsvOptions['decimal']): string {
  if (value === null)
    return ''
  if (value instanceof Date)
    return kind === 'day' ? value.toISOString().slice(0, 10) : value.toISOString().slice(0, 19).replace('T', ' ')
  if (typeof value === 'number')
    return decimal === 'comma' ? String(value).replace('.', ',') : String(value)
  return typeof value === 'boolean' ? String(value) : guardedText(value)
}

/** Whatever could be taken for the end of a cell stands in quotes; so does a number with the delimiter in it. */
const quoted = (text: string, delimiter: string) => text.includes(delimiter) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** Lines of a CSV file (RFC 4180, with a byte order mark, so that a spreadsheet knows its letters). */
export async function* csvText(heads: readonly string[], kinds: readonly CellKind[], rows: AsyncIterable<readonly (readonly Cell[])[]>, { decimal, delimiter }: CsvOptions): AsyncGenerator<string> {
  const mark = marks[delimiter]
  const line = (cells: readonly string[]) => `${cells.map(cell => quoted(cell, mark)).join(mark)}\r\n`
  yield `\uFEFF${line(heads.map(guardedText))}`
  for await (const some of rows)
    yield some.map(cells => line(cells.map((cell, index) => cellText(cell, kinds[index]!, decimal)))).join('')
}
