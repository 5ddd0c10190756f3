import type { Cell } from '@khuyencong/domain/sheet'
import type { CellKind } from '../workbook/write.ts'
import type { FileContents } from './contents.ts'
import { Buffer } from 'node:buffer'

/** One value of a JSON file: a number stays one, a day is `yyyy-mm-dd`, a moment says its zone. */
const valueOf = (value: Cell, kind: CellKind) => value instanceof Date ? kind === 'day' ? value.toISOString().slice(0, 10) : `${value.toISOString().slice(0, 19)}+07:00` : value

/** Rows as objects by the keys of their columns; what the file is stands before them, though it is counted after. */
export async function jsonBytes(keys: readonly string[], kinds: readonly CellKind[], rows: AsyncIterable<readonly (readonly Cell[])[]>, contents: () => FileContents): Promise<Uint8Array> {
  const pieces: Buffer[] = []
  for await (const some of rows) {
    if (some.length > 0)
      pieces.push(Buffer.from(`${pieces.length === 0 ? '' : ',\n'}${some.map(cells => JSON.stringify(Object.fromEntries(cells.map((cell, index) => [keys[index], valueOf(cell, kinds[index]!)])))).join(',\n')}`))
  }
  return Buffer.concat([Buffer.from(`{"contents":${JSON.stringify(contents())},\n"rows":[\n`), ...pieces, Buffer.from('\n]}\n')])
}
