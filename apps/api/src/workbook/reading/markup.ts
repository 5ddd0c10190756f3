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

/**
 * Value of one attribute among those of a tag, by its name with prefix; undefined where it has none.
 * The attribute is looked for as it is written by every program: ` name="…"`.
 */
export function attribute(attributes: string, name: string): string | undefined {
  let at = attributes.indexOf(`${name}=`)
  while (at > 0 && !' \n\t\r'.includes(attributes[at - 1]!)) at = attributes.indexOf(`${name}=`, at + 1)
  if (at < 0) return attributes.includes(name) ? loose(attributes, name) : undefined
  const from = at + name.length + 2
  const to = attributes.indexOf(attributes[from - 1]!, from)
  return to < 0 ? undefined : plain(attributes.slice(from, to))
}

/** The same with blanks around the sign, which nearly nobody writes. */
function loose(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes)
  return found ? plain(found[1] ?? found[2] ?? '') : undefined
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
    let to = input.indexOf('>', from)
    if (to < 0) return -1
    if (second === '/') {
      this.#depth--
      this.#reader.close(localName(input.slice(from + 2, to)).trimEnd())
      return to + 1
    }
    // A `>` may stand inside a quoted value.
    while (isInQuotes(input, from, to)) {
      to = input.indexOf('>', to + 1)
      if (to < 0) return -1
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

function isInQuotes(input: string, from: number, to: number): boolean {
  let quote = ''
  for (let at = from; at < to; at++) {
    const letter = input[at]!
    if (quote === '') quote = letter === '"' || letter === '\'' ? letter : ''
    else if (letter === quote) quote = ''
  }
  return quote !== ''
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
