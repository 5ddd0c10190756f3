import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import { Fault, limits } from './fault.ts'

/** One part of a zip, checked against its own header and its neighbours; nothing is unpacked yet. */
interface Part { name: string, packed: Uint8Array, isStored: boolean, size: number, crc: number }

const end = 0x06054B50
const end64Place = 0x07064B50
const end64 = 0x06064B50
const central = 0x02014B50
const local = 0x04034B50
const huge = 0xFFFFFFFF
const lie = () => new Fault('archive-lies')
const broken = () => new Fault('damaged')
const isZlib = (error: unknown) => error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')

/**
 * The parts of a zip. Entry count, sizes, ratios, names and places are held against each other before a byte is unpacked;
 * a part may not give more, or less, than it says.
 */
export class Archive {
  readonly #parts: ReadonlyMap<string, Part>

  constructor(bytes: Uint8Array) {
    this.#parts = partsOf(bytes)
  }

  get names(): readonly string[] {
    return [...this.#parts.keys()]
  }

  has(name: string): boolean {
    return this.#parts.has(name)
  }

  #part(name: string): Part {
    const part = this.#parts.get(name)
    if (!part) throw broken()
    return part
  }

  /** A part whole, for the small ones. */
  held(name: string): Uint8Array {
    const { packed, isStored, size, crc } = this.#part(name)
    if (size > limits.heldBytes) throw new Fault('unpacks-too-large')
    const whole = isStored ? packed : inflated(packed, size)
    if (whole.length !== size) throw lie()
    if (crc32(whole) !== crc) throw broken()
    return whole
  }

  /** A part bit by bit, so that it never stands in memory whole. */
  async* pieces(name: string): AsyncGenerator<Uint8Array> {
    const { packed, isStored, size, crc } = this.#part(name)
    let sum = 0
    let seen = 0
    const stream = isStored ? [packed] : createInflateRaw({ chunkSize: 256 * 1024 })
    if (!Array.isArray(stream)) stream.end(packed)
    try {
      for await (const piece of stream as AsyncIterable<Uint8Array>) {
        seen += piece.length
        if (seen > size) throw lie()
        sum = crc32(piece, sum)
        yield piece
      }
    }
    catch (error) {
      throw error instanceof Fault || !isZlib(error) ? error : broken()
    }
    if (seen !== size) throw lie()
    if (sum !== crc) throw broken()
  }
}

function inflated(packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) })
  }
  catch (error) {
    throw error instanceof RangeError ? lie() : broken()
  }
}

function partsOf(bytes: Uint8Array): Map<string, Part> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { from, to, count } = directoryOf(view)
  const parts = new Map<string, Part>()
  const folded = new Set<string>()
  const places: [from: number, to: number][] = []
  let at = from
  let all = 0
  for (let index = 0; index < count; index++) {
    if (at + 46 > to || view.getUint32(at, true) !== central) throw broken()
    const flags = view.getUint16(at + 8, true)
    const method = view.getUint16(at + 10, true)
    const crc = view.getUint32(at + 16, true)
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true)
    if (next > to) throw broken()
    const { packed, size, place } = sizesOf(view, at, nameLength, extraLength)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    if (flags & 0x2041) throw new Fault('encrypted')
    if (method !== 0 && method !== 8) throw broken()
    if (/^[/\\]|\\|\0|(?:^|\/)\.\.(?:\/|$)|^[a-z]:/i.test(name) || folded.has(name.toLowerCase())) throw lie()
    folded.add(name.toLowerCase())
    all += size
    if (size > limits.partBytes || all > limits.allBytes || size > 1024 * 1024 && size > packed * limits.ratio) throw new Fault('unpacks-too-large')
    if (method === 0 && size !== packed) throw lie()
    const start = dataOf(view, bytes, place, { name, method, packed, size, flags })
    if (start + packed > from) throw lie()
    places.push([place, start + packed])
    if (!name.endsWith('/')) parts.set(name, { name, packed: bytes.subarray(start, start + packed), isStored: method === 0, size, crc })
    at = next
  }
  if (at !== to) throw lie()
  // Parts that share bytes let a small file unpack to any size.
  places.sort((a, b) => a[0] - b[0])
  if (places.some(([, until], index) => index + 1 < places.length && until > places[index + 1]![0])) throw lie()
  return parts
}

/** Where the list of parts stands; the 64-bit form counts only where the short one points to it. */
function directoryOf(view: DataView): { from: number, to: number, count: number } {
  const length = view.byteLength
  let at = length - 22
  while (at >= 0 && at >= length - 22 - 0xFFFF && !(view.getUint32(at, true) === end && at + 22 + view.getUint16(at + 20, true) === length)) at--
  if (at < 0 || view.getUint32(at, true) !== end) throw broken()
  let count = view.getUint16(at + 10, true)
  let size = view.getUint32(at + 12, true)
  let from = view.getUint32(at + 16, true)
  if (view.getUint16(at + 4, true) !== 0 || view.getUint16(at + 6, true) !== 0 || count !== view.getUint16(at + 8, true)) throw lie()
  let to = at
  if (count === 0xFFFF || size === huge || from === huge) {
    if (at < 20 || view.getUint32(at - 20, true) !== end64Place) throw lie()
    to = number64(view, at - 12)
    if (to + 56 > at - 20 || view.getUint32(to, true) !== end64) throw lie()
    const long = { count: number64(view, to + 32), size: number64(view, to + 40), from: number64(view, to + 48) }
    if ((count !== 0xFFFF && count !== long.count) || (size !== huge && size !== long.size) || (from !== huge && from !== long.from)) {
      throw lie()
    }({ count, size, from } = long)
  }
  if (count > limits.parts) throw new Fault('unpacks-too-large')
  if (from + size !== to) throw lie()
  return { from, to, count }
}

function sizesOf(view: DataView, at: number, nameLength: number, extraLength: number): { packed: number, size: number, place: number } {
  const short = { size: view.getUint32(at + 24, true), packed: view.getUint32(at + 20, true), place: view.getUint32(at + 42, true) }
  if (view.getUint16(at + 34, true) !== 0) throw lie()
  const wanted = (['size', 'packed', 'place'] as const).filter(key => short[key] === huge)
  if (wanted.length === 0) return short
  let extra = at + 46 + nameLength
  const until = extra + extraLength
  while (extra + 4 <= until && view.getUint16(extra, true) !== 1) extra += 4 + view.getUint16(extra + 2, true)
  if (extra + 4 + wanted.length * 8 > until || view.getUint16(extra + 2, true) < wanted.length * 8) throw lie()
  for (const [index, key] of wanted.entries()) short[key] = number64(view, extra + 4 + index * 8)
  return short
}

function number64(view: DataView, at: number): number {
  if (at < 0 || at + 8 > view.byteLength) throw lie()
  const value = view.getBigUint64(at, true)
  if (value > BigInt(view.byteLength) * 100_000n) throw lie()
  return Number(value)
}

/** Where the bytes of a part begin; its own header must say what the list says. */
function dataOf(view: DataView, bytes: Uint8Array, place: number, part: { name: string, method: number, packed: number, size: number, flags: number }): number {
  if (place + 30 > view.byteLength || view.getUint32(place, true) !== local) throw lie()
  const nameLength = view.getUint16(place + 26, true)
  const start = place + 30 + nameLength + view.getUint16(place + 28, true)
  const isLater = (part.flags & 8) !== 0
  const agrees = (at: number, value: number) => {
    const own = view.getUint32(at, true)
    return own === value || own === huge || (isLater && own === 0)
  }
  if (start > view.byteLength || view.getUint16(place + 8, true) !== part.method || !agrees(place + 18, part.packed) || !agrees(place + 22, part.size)) throw lie()
  if (new TextDecoder().decode(bytes.subarray(place + 30, place + 30 + nameLength)) !== part.name) throw lie()
  return start
}
