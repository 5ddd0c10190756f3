import type { Sink } from './grid.ts'
import { unguardedText } from '@khuyencong/domain/sheet'
import { Budget, Grid } from './grid.ts'
import { decoded } from './text.ts'

const delimiters = [';', ',', '\t', '|']

export function readCsv(bytes: Uint8Array, name: string, sink: Sink): { delimiter: string, encoding: string } {
  const { text, encoding } = decoded(bytes)
  const said = /^sep=(.)\r?\n/.exec(text)?.[1]
  const delimiter = said ?? delimiterOf(text)
  const grid = new Grid(sink, new Budget(), name, false)
  let row = 0
  // The line that names the delimiter keeps its place, so that rows count as the file's.
  if (said !== undefined) grid.row(row++)
  for (const record of recordsOf(said === undefined ? text : text.slice(text.indexOf('\n') + 1), delimiter)) {
    grid.row(row++)
    for (const [column, value] of record.entries()) grid.put(column, unguardedText(value))
  }
  grid.end()
  return { delimiter, encoding }
}

/** The delimiter by which most of the first records have the same number of fields, and many. */
function delimiterOf(text: string): string {
  const scored = delimiters.map((delimiter) => {
    const counts = new Map<number, number>()
    let seen = 0
    for (const { length } of recordsOf(text.slice(0, 200_000), delimiter)) {
      if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
      if (++seen >= 200) break
    }
    return { delimiter, score: Math.max(0, ...[...counts].map(([length, count]) => (length - 1) * count)) }
  })
  return scored.reduce((best, next) => next.score > best.score ? next : best).delimiter
}

/** Fields record by record: quotes doubled inside quotes, line ends inside quotes kept, any kind of line end between records. */
export function* recordsOf(text: string, delimiter: string): Generator<string[]> {
  let record: string[] = []
  let at = 0
  while (at < text.length) {
    let field = ''
    const quoted = text[at] === '"' ? quotedField(text, at) : null
    if (quoted) {
      field = quoted.field
      at = quoted.to
    }
    const from = at
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++
    record.push(field + text.slice(from, at))
    if (text[at] === delimiter) {
      at++
      if (at < text.length) continue
      record.push('')
    }
    else if (text[at] === '\r' && text[at + 1] === '\n') {
      at += 2
    }
    else {
      at++
    }
    yield record
    record = []
  }
}

/** A field in quotes; one whose quotes are never closed is read as it stands, so that it does not swallow the file. */
function quotedField(text: string, start: number): { field: string, to: number } | null {
  let field = ''
  let from = start + 1
  let to = text.indexOf('"', from)
  while (to >= 0 && text[to + 1] === '"') {
    field += text.slice(from, to + 1)
    from = to + 2
    to = text.indexOf('"', from)
  }
  return to < 0 ? null : { field: (field + text.slice(from, to)).replace(/\r\n?/g, '\n'), to: to + 1 }
}
