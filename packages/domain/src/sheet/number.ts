import { tidied } from './tidy.ts'

/** Which sign parts thousands from the rest, as far as one number shows it; `open` means that both could be. */
export type NumberSigns = 'none' | 'vi' | 'en' | 'open-dot' | 'open-comma'

/** A number as it was typed: its digits, and which language its signs are of. */
export interface TypedNumber { isNegative: boolean, whole: string, decimals: string, signs: NumberSigns }

/** Longer texts are no numbers; a cell can hold thirty thousand letters. */
const longest = 60

const shapes: [RegExp, NumberSigns][] = [
  [/^(\d+)$/, 'none'],
  [/^(\d{1,3}(?: \d{3})+)$/, 'none'],
  [/^(\d{1,3}(?:\.\d{3})+),(\d+)$/, 'vi'],
  [/^(\d{1,3}(?:,\d{3})+)\.(\d+)$/, 'en'],
  [/^(\d{1,3}(?:\.\d{3}){2,})$/, 'vi'],
  [/^(\d{1,3}(?:,\d{3}){2,})$/, 'en'],
  [/^([1-9]\d{0,2})\.(\d{3})$/, 'open-dot'],
  [/^([1-9]\d{0,2}),(\d{3})$/, 'open-comma'],
  [/^(\d+|\d{1,3}(?: \d{3})+),(\d+)$/, 'vi'],
  [/^(\d+|\d{1,3}(?: \d{3})+)\.(\d+)$/, 'en'],
]

/**
 * A number typed as text, taken apart without deciding what a single dot or comma before three digits means.
 * @returns Null for anything that is no number.
 * @example
 * typedNumber('1.606') // { isNegative: false, whole: '1', decimals: '606', signs: 'open-dot' }
 * typedNumber('(45,0)') // { isNegative: true, whole: '45', decimals: '0', signs: 'vi' }
 * typedNumber('1,234.5') // { isNegative: false, whole: '1234', decimals: '5', signs: 'en' }
 */
export function typedNumber(text: string): TypedNumber | null {
  const line = tidied(text).replace(/[\u2212\u2013\u2010\u2011]/g, '-')
  if (line.length > longest)
    return null
  const inBrackets = line.startsWith('(') && line.endsWith(')') ? line.slice(1, -1).trim() : undefined
  const [, sign = '', digits = ''] = /^([-+]?) ?(\d[\d., ]*)$/.exec(inBrackets ?? line) ?? []
  for (const [shape, signs] of shapes) {
    const match = shape.exec(digits)
    if (match)
      return { isNegative: sign === '-' || inBrackets !== undefined, whole: match[1]!.replace(/[., ]/g, ''), decimals: match[2] ?? '', signs }
  }
  return null
}

/** A text that begins with a number, parted behind its last digit. */
export function afterDigits(text: string): [number: string, rest: string] {
  let end = text.length
  while (end > 0 && !/\d/.test(text[end - 1]!))
    end--
  return [text.slice(0, end).trim(), text.slice(end).trim()]
}

/** How the numbers of a column are typed: by the language whose signs they show, and how many leave it open. */
export interface ColumnSigns { vi: number, en: number, openDot: number, openComma: number }

export function columnSigns(texts: Iterable<string>): ColumnSigns {
  const counted = { vi: 0, en: 0, openDot: 0, openComma: 0 }
  for (const text of texts) {
    const signs = typedNumber(text)?.signs
    if (signs === 'vi' || signs === 'en')
      counted[signs]++
    else if (signs === 'open-dot' || signs === 'open-comma')
      counted[signs === 'open-dot' ? 'openDot' : 'openComma']++
  }
  return counted
}

const enough = 3
const many = 5

/**
 * The language whose signs a column is typed in, where it shows that beyond doubt: at least three numbers show it and
 * none the other, or five and more all have three digits after the same sign, as thousands do.
 * @example
 * signsOf({ vi: 3, en: 0, openDot: 1, openComma: 0 }) // 'vi'
 * signsOf({ vi: 1, en: 0, openDot: 1, openComma: 0 }) // null
 */
export function signsOf({ vi, en, openDot, openComma }: ColumnSigns): 'vi' | 'en' | null {
  if (vi >= enough && en === 0)
    return 'vi'
  if (en >= enough && vi === 0)
    return 'en'
  if (vi + en > 0 || (openDot > 0 && openComma > 0))
    return null
  return openDot >= many ? 'vi' : openComma >= many ? 'en' : null
}

/** Does an open sign part thousands, when the number is read in a language? */
export function partsThousands(signs: NumberSigns, lang: 'vi' | 'en'): boolean {
  return (signs === 'open-dot') === (lang === 'vi')
}

/** Digits of a typed number; an open sign is read as asked. */
export function digitsOf(typed: TypedNumber, isThousands: boolean): { whole: string, decimals: string } {
  return typed.signs.startsWith('open') && isThousands ? { whole: typed.whole + typed.decimals, decimals: '' } : typed
}

/** A number × 10^power without a float between, as close as the digits that were typed. */
export function scaled({ isNegative, whole, decimals }: { isNegative: boolean, whole: string, decimals: string }, power: number): number {
  const value = Number(`${whole}.${decimals || '0'}e${power}`)
  return isNegative && value !== 0 ? -value : value
}

/** A number of a cell × 10^power; what a computer adds by computing in binary is taken off at the fifteenth digit. */
export function scaledNumber(value: number, power: number): number {
  const [digits = '0', exponent = '0'] = value.toPrecision(15).split('e')
  return Number(`${digits}e${Number(exponent) + power}`)
}
