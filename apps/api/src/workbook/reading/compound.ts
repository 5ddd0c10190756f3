import { Buffer } from 'node:buffer'
import { Fault } from './fault.ts'

/** One thing in a compound file: a folder (1), a stream (2) or the root (5). */
export interface CompoundEntry { name: string, kind: number, start: number, size: number }

const none = 0xFFFFFFFA
const broken = () => new Fault('damaged')

/** Reads the container that .xls and encrypted files come in. Every chain ends within the file, or the file is refused. */
export class Compound {
  readonly entries: readonly CompoundEntry[]
  readonly #bytes: Uint8Array
  readonly #sector: number
  readonly #table: Uint32Array
  readonly #miniTable: Uint32Array
  readonly #mini: Uint8Array
  readonly #cutoff: number

  constructor(bytes: Uint8Array) {
    if (bytes.length < 512) throw broken()
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const shift = view.getUint16(30, true)
    if ((shift !== 9 && shift !== 12) || view.getUint16(32, true) !== 6) throw broken()
    this.#bytes = bytes
    this.#sector = 1 << shift
    this.#cutoff = view.getUint32(56, true)
    this.#table = this.#sectorTable(view)
    this.entries = entriesOf(this.#chain(view.getUint32(48, true)))
    const root = this.entries.find(({ kind }) => kind === 5)
    if (!root) throw broken()
    const miniTable = view.getUint32(60, true)
    this.#miniTable = miniTable < none ? words(this.#chain(miniTable)) : new Uint32Array()
    this.#mini = root.start < none && root.size > 0 ? this.#chain(root.start) : new Uint8Array()
  }

  /** The stream of a name, whole; null where there is none. */
  stream(name: string): Uint8Array | null {
    const entry = this.entries.find(entry => entry.kind === 2 && entry.name.toLowerCase() === name.toLowerCase())
    if (!entry) return null
    const whole = entry.size < this.#cutoff ? this.#miniChain(entry) : this.#chain(entry.start)
    if (whole.length < entry.size) throw broken()
    return whole.subarray(0, entry.size)
  }

  #sectorAt(sector: number): Uint8Array {
    const from = (sector + 1) * this.#sector
    if (from >= this.#bytes.length) throw broken()
    return this.#bytes.subarray(from, from + this.#sector)
  }

  #sectorTable(view: DataView): Uint32Array {
    const sectors: number[] = []
    for (let index = 0; index < 109; index++) sectors.push(view.getUint32(76 + index * 4, true))
    const most = this.#bytes.length / this.#sector
    let more = view.getUint32(68, true)
    for (let steps = 0; more < none; steps++) {
      if (steps > most) throw broken()
      const list = words(this.#sectorAt(more))
      sectors.push(...list.slice(0, -1))
      more = list.at(-1)!
    }
    const used = sectors.filter(sector => sector < none)
    if (used.length > most) throw broken()
    const perSector = this.#sector / 4
    const table = new Uint32Array(used.length * perSector).fill(0xFFFFFFFF)
    for (const [index, sector] of used.entries()) table.set(words(this.#sectorAt(sector)), index * perSector)
    return table
  }

  #chain(start: number): Uint8Array {
    const parts: Uint8Array[] = []
    const most = this.#bytes.length / this.#sector
    for (let sector = start; sector < none; sector = this.#table[sector] ?? none) {
      if (parts.length > most) throw broken()
      parts.push(this.#sectorAt(sector))
    }
    return Buffer.concat(parts)
  }

  #miniChain({ start, size }: CompoundEntry): Uint8Array {
    const parts: Uint8Array[] = []
    for (let sector = start; sector < none && parts.length * 64 < size; sector = this.#miniTable[sector] ?? none) {
      if (sector * 64 >= this.#mini.length) throw broken()
      parts.push(this.#mini.subarray(sector * 64, sector * 64 + 64))
    }
    return Buffer.concat(parts)
  }
}

function words(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(index * 4, true))
}

function entriesOf(bytes: Uint8Array): CompoundEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries: CompoundEntry[] = []
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    const kind = bytes[at + 66]!
    if (kind === 0) continue
    const length = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62)
    entries.push({ kind, name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length)), start: view.getUint32(at + 116, true), size: view.getUint32(at + 120, true) })
  }
  return entries
}
