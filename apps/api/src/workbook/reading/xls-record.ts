import { Fault } from './fault.ts'

/** One record: its number, and where its data stand. */
export interface XlsRecord { id: number, data: Uint8Array, at: number }

export const begin = 0x0809
export const finish = 0x000A
export const goesOn = 0x003C

/** What the sheets of a workbook share. */
export interface XlsBook { is1904: boolean, texts: readonly string[], isDate: readonly boolean[] }

/** Records from a place on; a record is never longer than its stream. */
export function* recordsFrom(stream: Uint8Array, from: number): Generator<XlsRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  let at = from
  while (at + 4 <= stream.length) {
    const id = view.getUint16(at, true)
    const to = at + 4 + view.getUint16(at + 2, true)
    if (to > stream.length) throw new Fault('damaged')
    yield { id, data: stream.subarray(at + 4, to), at }
    at = to
  }
}
