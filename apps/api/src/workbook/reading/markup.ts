import { Fault, limits } from './fault.ts'

/** What a reader of markup is told; names come without their prefix, attributes as they stand. */
export interface MarkupReader {
  open: (name: string, attributes: string, isEmpty: boolean) => void
  close: (name: string) => void
  text: (text: string) => void
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'' }

/** Text of markup as it is meant. An entity that is not of XML itself would need a declaration, and those are refused. */
export function plain(text: string): string {
  return text.includes('&')
    ? text.replace(/&([^;&]{0,12});?/g, (_, name: string) => {
        const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : name.startsWith('#') ? Number.parseInt(name.slice(1), 10) : Number.NaN
        const known = Number.isNaN(code) ? entities[name] : code > 0 && code <= 0x10FFFF ? String.fromCodePoint(code) : undefined
        if (known === undefined) throw new Fault('unsafe-markup')
        return known
      })
    : text
}

const isBlank = (letter: string | undefined) => letter === ' ' || letter === '\n' || letter === '\t' || letter === '\r'

/** Value of one attribute among those of a tag, by its name with prefix; undefined where it has none. */
export function attribute(attributes: string, name: string): string | undefined {
  for (let at = 0; ;) {
    const sign = attributes.indexOf('=', at)
    if (sign < 0) return undefined
    let from = sign + 1
    while (isBlank(attributes[from])) from++
    const quote = attributes[from]
    const to = quote === '"' || quote === '\'' ? attributes.indexOf(quote, from + 1) : -1
    if (to < 0) throw new Fault('damaged')
    let end = sign
    while (isBlank(attributes[end - 1])) end--
    const start = end - name.length
    if (start > at - 1 && attributes.startsWith(name, start) && (start === 0 || isBlank(attributes[start - 1]))) return plain(attributes.slice(from + 1, to))
    at = to + 1
  }
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)
const spaced = /\s/

/** Reads XML given in pieces. Declarations of types and entities are refused: no spreadsheet has them, and they are how small files become large. */
export class Markup {
  readonly #reader: MarkupReader
  #decoder: TextDecoder | null = null
  #rest = ''
  #depth = 0
  #wasRoot = false

  constructor(reader: MarkupReader) {
    this.#reader = reader
  }

  write(piece: Uint8Array): void {
    this.#decoder ??= new TextDecoder(piece[0] === 0xFF && piece[1] === 0xFE ? 'utf-16le' : piece[0] === 0xFE && piece[1] === 0xFF ? 'utf-16be' : 'utf-8')
    this.#read(this.#rest + this.#decoder.decode(piece, { stream: true }))
  }

  end(): void {
    this.#read(this.#rest + (this.#decoder?.decode() ?? ''))
    if (this.#rest.trim() !== '' || this.#depth !== 0 || !this.#wasRoot) throw new Fault('damaged')
  }

  /** What is not whole yet waits for the next piece. */
  #read(input: string): void {
    let at = 0
    while (at < input.length) {
      const tag = input.indexOf('<', at)
      if (tag < 0) break
      if (tag > at) this.#text(input.slice(at, tag))
      at = tag
      const next = this.#tag(input, tag)
      if (next < 0) break
      at = next
    }
    this.#rest = input.slice(at)
    if (this.#rest.length > limits.markupLetters) throw new Fault('too-much-text')
  }

  #text(text: string): void {
    if (this.#depth > 0) this.#reader.text(plain(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text))
  }

  /** Where the tag at `from` ends, or -1 while it is not whole. */
  #tag(input: string, from: number): number {
    const second = input[from + 1]
    if (second === '!' || second === '?') return this.#special(input, from)
    const to = endOfTag(input, from)
    if (to < 0) return -1
    if (second === '/') {
      this.#depth--
      this.#reader.close(localName(input.slice(from + 2, to)).trimEnd())
      return to + 1
    }
    const isEmpty = input[to - 1] === '/'
    const tag = input.slice(from + 1, isEmpty ? to - 1 : to)
    const blank = tag.search(spaced)
    this.#wasRoot = true
    const name = localName(blank < 0 ? tag : tag.slice(0, blank))
    this.#reader.open(name, blank < 0 ? '' : tag.slice(blank), isEmpty)
    if (isEmpty) this.#reader.close(name)
    else this.#depth++
    return to + 1
  }

  #special(input: string, from: number): number {
    const [start, finish] = input.startsWith('<!--', from) ? ['<!--', '-->'] : input.startsWith('<![CDATA[', from) ? ['<![CDATA[', ']]>'] : ['<?', '?>']
    if (input[from + 1] === '!' && start === '<?') {
      if (input.length - from < 9 && ('<![CDATA['.startsWith(input.slice(from)) || '<!--'.startsWith(input.slice(from)))) return -1
      throw new Fault('unsafe-markup')
    }
    const to = input.indexOf(finish!, from + start!.length)
    if (to < 0) return -1
    if (finish === ']]>' && this.#depth > 0) this.#reader.text(input.slice(from + 9, to))
    return to + finish!.length
  }
}

/** The `>` that ends the tag at `from`, which is none inside quotes; -1 while it is not there. */
function endOfTag(input: string, from: number): number {
  let quote = 0
  for (let at = from; at < input.length; at++) {
    const code = input.charCodeAt(at)
    if (quote !== 0) quote = code === quote ? 0 : quote
    else if (code === 0x3E) return at
    else if (code === 0x22 || code === 0x27) quote = code
  }
  return -1
}

/** Reads markup that stands whole. */
export function readMarkup(bytes: Uint8Array, reader: Partial<MarkupReader>): void {
  const markup = new Markup({ open: () => {}, close: () => {}, text: () => {}, ...reader })
  markup.write(bytes)
  markup.end()
}

export const isTrue = (value: string | undefined) => value === '1' || value === 'true'

/** `_x000D_` stands for a letter that markup cannot hold. */
export const unescaped = (text: string) => text.includes('_x') ? text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text
