/** The two languages of the screens. */
export type Lang = 'vi' | 'en'

/** One text in both languages. */
export interface Label { vi: string, en: string }

const noBreak = '\u00A0'
const minus = '\u2212'
const nothing = '–'

/** A decimal shift by way of the printed digits, so that 1.005 × 100 is 100.5 and not 100.49999…. */
function shift(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e')
  return Number(`${digits}e${Number(exponent) + places}`)
}

/**
 * A number rounded to decimals, halves away from zero, as printed reports round.
 * @param value - Any finite number.
 * @param digits - Decimals kept; negative ones round to tens, hundreds and so on.
 * @example
 * roundTo(1.005, 2) // 1.01
 * roundTo(-0.25, 1) // -0.3
 * roundTo(1606, -2) // 1600
 */
export function roundTo(value: number, digits: number): number {
  const rounded = shift(Math.round(shift(Math.abs(value), digits)), -digits)
  return value < 0 && rounded !== 0 ? -rounded : rounded
}

/** Plain digits without an exponent: `toFixed` is exact here, because the value is rounded already. */
function digitsOf(value: number, digits: number | undefined): [whole: string, decimals: string] {
  const rounded = roundTo(Math.abs(value), digits ?? 3)
  const [whole = '0', decimals = ''] = rounded.toFixed(digits ?? 3).split('.')
  return [whole, digits === undefined ? decimals.replace(/0+$/, '') : decimals]
}

/**
 * A number as the reader's language writes it. The minus is U+2212 in both.
 * @param value - `null` or no finite number prints as `–`: nothing recorded.
 * @param lang - Language of the reader.
 * @param digits - Exactly so many decimals (0–20); without it up to three, and no trailing zeros.
 * @example
 * formatNumber(1234.5, 'vi') // '1.234,5'
 * formatNumber(1234.5, 'en') // '1,234.5'
 * formatNumber(-2, 'vi') // '−2'
 * formatNumber(0, 'vi', 1) // '0,0'
 * formatNumber(null, 'vi') // '–'
 */
export function formatNumber(value: number | null, lang: Lang, digits?: number): string {
  if (value === null || !Number.isFinite(value))
    return nothing
  const [whole, decimals] = digitsOf(value, digits)
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, lang === 'vi' ? '.' : ',')
  const text = decimals === '' ? grouped : `${grouped}${lang === 'vi' ? ',' : '.'}${decimals}`
  return value < 0 && /[1-9]/.test(text) ? `${minus}${text}` : text
}

/**
 * A fraction as a percentage; Vietnamese puts a no-break space before the sign.
 * @param fraction - 0.614 for 61,4 %; `null` prints as `–`.
 * @param lang - Language of the reader.
 * @param digits - Exactly so many decimals; one by default.
 * @example
 * formatFraction(145 / 236, 'vi') // '61,4 %'
 * formatFraction(145 / 236, 'en') // '61.4%'
 * formatFraction(0.280088, 'vi', 2) // '28,01 %'
 */
export function formatFraction(fraction: number | null, lang: Lang, digits = 1): string {
  if (fraction === null || !Number.isFinite(fraction))
    return nothing
  return `${formatNumber(shift(fraction, 2), lang, digits)}${lang === 'vi' ? `${noBreak}%` : '%'}`
}

/**
 * A count as reports print it: below ten with a leading zero.
 * @param value - A whole number; `null` prints as `–`.
 * @example
 * formatCount(7, 'vi') // '07'
 * formatCount(145, 'vi') // '145'
 * formatCount(7, 'en') // '7'
 */
export function formatCount(value: number | null, lang: Lang): string {
  const text = formatNumber(value, lang, 0)
  return lang === 'vi' && value !== null && value >= 0 && value < 10 ? `0${text}` : text
}
