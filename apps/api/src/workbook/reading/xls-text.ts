import { Buffer } from 'node:buffer'
import { Fault, limits } from './fault.ts'

/** Reads texts that may go on in the next record, where they begin anew with how their letters are kept. */
export class XlsText {
  readonly #blocks: readonly Uint8Array[]
  #block = 0
  #at: number

  constructor(blocks: readonly Uint8Array[], at = 0) {
    this.#blocks = blocks
    this.#at = at
  }

  /** All texts that cells of a workbook point to. */
  static table(blocks: readonly Uint8Array[]): string[] {
    if (blocks.length === 0) return []
    const reader = new XlsText(blocks, 4)
    const count = reader.#word() + reader.#word() * 65_536
    if (count > limits.cells) throw new Fault('unpacks-too-large')
    const texts: string[] = []
    let letters = 0
    while (texts.length < count && !reader.#isAtEnd()) {
      const text = reader.long()
      texts.push(text)
      letters += text.length
      if (letters > limits.letters) throw new Fault('too-much-text')
    }
    return texts
  }

  #isAtEnd(): boolean {
    while (this.#block < this.#blocks.length && this.#at >= this.#blocks[this.#block]!.length) this.#next()
    return this.#block >= this.#blocks.length
  }

  #next(): void {
    this.#block++
    this.#at = 0
  }

  #byte(): number {
    if (this.#isAtEnd()) throw new Fault('damaged')
    return this.#blocks[this.#block]![this.#at++]!
  }

  #word(): number {
    return this.#byte() + this.#byte() * 256
  }

  #skip(count: number): void {
    let left = count
    while (left > 0) {
      if (this.#isAtEnd()) throw new Fault('damaged')
      const step = Math.min(left, this.#blocks[this.#block]!.length - this.#at)
      this.#at += step
      left -= step
    }
  }

  /** A text whose length takes two bytes. */
  long(): string {
    return this.#text(this.#word())
  }

  /** A text whose length takes one byte. */
  short(): string {
    return this.#text(this.#byte())
  }

  #text(length: number): string {
    const flags = this.#byte()
    const runs = flags & 8 ? this.#word() : 0
    const extra = flags & 4 ? this.#word() + this.#word() * 65_536 : 0
    let isWide = (flags & 1) !== 0
    const parts: string[] = []
    let left = length
    while (left > 0) {
      if (this.#block < this.#blocks.length && this.#at >= this.#blocks[this.#block]!.length) {
        this.#next()
        if (this.#block >= this.#blocks.length) throw new Fault('damaged')
        isWide = (this.#byte() & 1) !== 0
      }
      const block = this.#blocks[this.#block]!
      const take = Math.min(left, Math.floor((block.length - this.#at) / (isWide ? 2 : 1)))
      if (take === 0) throw new Fault('damaged')
      const until = this.#at + take * (isWide ? 2 : 1)
      parts.push(textOf(block.subarray(this.#at, until), isWide))
      this.#at = until
      left -= take
    }
    this.#skip(runs * 4 + extra)
    return parts.join('')
  }
}

/** Narrow letters are the first 256 of Unicode, which the decoder of that name is not. */
function textOf(bytes: Uint8Array, isWide: boolean): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(isWide ? 'utf16le' : 'latin1')
}
