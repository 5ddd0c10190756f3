import { fold } from '../text/text.ts'

/** `hơn 10 tỷ` is a lower bound, `dưới 10 tỷ` an upper one, `khoảng 10 tỷ` neither. */
export type Qualifier = 'lower-bound' | 'upper-bound' | 'approximate'

export interface ParsedDong {
  /** Whole đồng; negative for a printed minus. */
  dong: number
  /** Half a unit of the last printed digit, in đồng; 0 where every đồng is printed or the number is a bound. */
  precisionDong: number
  qualifier: Qualifier | null
}

/** Folded words before a number, longest first. */
const qualifiers: [RegExp, Qualifier][] = [
  [/^(?:khong qua|khong vuot qua|nhieu nhat|toi da|duoi|gan|den) /, 'upper-bound'],
  [/^(?:khong duoi|it nhat|toi thieu|hon|tren|tu) /, 'lower-bound'],
  [/^(?:xap xi|khoang|uoc tinh|uoc dat|uoc|chung) /, 'approximate'],
]

/** Powers of ten of the unit words, folded. Without one the number is đồng. */
const powers: Record<string, number> = { 'nghin ty': 12, 'ngan ty': 12, 'ty': 9, 'ti': 9, 'trieu': 6, 'tr': 6, 'nghin': 3, 'ngan': 3, '': 0 }

const amount = String.raw`(\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:,(\d+))?`
const unit = String.raw`(nghin ty|ngan ty|ty|ti|trieu|tr|nghin|ngan)?`
const part = new RegExp(`^${amount} ?${unit}(?![a-z])`)
const currency = /^ ?\.?(?:viet nam dong|dong|vnd|d)?$/

/** Letters folded, figures and their marks kept; every kind of space is one space, every dash a minus. */
function tidied(text: string): string {
  const spaced = text.normalize('NFC').replace(/\s+/gu, ' ').replace(/[\u2212\u2013\u2010\u2011]/gu, '-').trim()
  return spaced.replace(/\p{L}[\p{L}\p{M}]*/gu, word => fold(word)).replace(/^~ ?/, 'khoang ').replace(/^tu (.+) tro len\b/, 'tu $1').replace(/ ?[.;,]$/, '')
}

/** Digits × 10^power as whole đồng, without a float between; null where a part of a đồng is left over. */
function whole(digits: string, decimals: string, power: number): number | null {
  const kept = decimals.replace(/0+$/, '')
  if (kept.length > power)
    return null
  const dong = BigInt(digits + kept) * 10n ** BigInt(power - kept.length)
  return dong <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(dong) : null
}

/**
 * Money as Vietnamese papers print it: dot or space for thousands, comma for decimals, mixed units in falling order.
 * @param text - The printed text and nothing else.
 * @returns Whole đồng with the precision of the print, or `null` for what is no clear sum of money: `10.5 tỷ` (a dot
 * before one digit), parts of a đồng, more than 9 007 199 254 740 991 đồng.
 * @example
 * parseDong('181 tỷ 946,9 triệu') // { dong: 181946900000, precisionDong: 50000, qualifier: null }
 * parseDong('64,47 tỷ') // { dong: 64470000000, precisionDong: 5000000, qualifier: null }
 * parseDong('hơn 10 tỷ đồng') // { dong: 10000000000, precisionDong: 0, qualifier: 'lower-bound' }
 * parseDong('1.234.567') // { dong: 1234567, precisionDong: 0, qualifier: null }
 * parseDong('10.5 tỷ') // null
 */
export function parseDong(text: string): ParsedDong | null {
  let rest = tidied(text)
  const found = qualifiers.find(([words]) => words.test(rest))
  if (found)
    rest = rest.replace(found[0], '')
  const negative = rest.startsWith('-')
  rest = rest.replace(/^-\s?/, '')
  let dong = 0
  let last = 13
  let precision = 0
  let mixed = false
  for (let match = part.exec(rest); match; match = part.exec(rest)) {
    const [all, digits = '', decimals = '', word = ''] = match
    const power = powers[word] ?? 0
    const value = whole(digits.replace(/[. ]/g, ''), decimals, power)
    /** A smaller unit must fit under the larger one before it: `2 tỷ 1.500 triệu` is a slip. */
    if (value === null || power >= last || (last < 13 && value >= 10 ** last))
      return null
    dong += value
    last = power
    precision = power === 0 ? 0 : 10 ** (power - decimals.length) / 2
    rest = rest.slice(all.length).replace(/^ va /, ' ').trimStart()
    /** `2 tỷ 500` is two and a half tỷ to one reader and 500 đồng to another. */
    if (mixed && word === '' && rest === '')
      return null
    mixed = true
    if (decimals !== '' || word === '')
      break
  }
  if (last === 13 || !currency.test(rest) || !Number.isSafeInteger(dong))
    return null
  const qualifier = found?.[1] ?? null
  const bound = qualifier === 'lower-bound' || qualifier === 'upper-bound'
  return { dong: negative && dong !== 0 ? -dong : dong, precisionDong: bound ? 0 : Math.floor(precision), qualifier }
}
