/** Vietnamese writing of numbers inside an expression: dot for thousands, comma for decimals. */

const moneyUnits: Record<string, number> = { 'đồng': 1, 'nghìn đồng': 1e3, 'triệu đồng': 1e6, 'tỷ đồng': 1e9 }

/**
 * Đồng in one unit of money, or `null` for a unit that is none.
 * @example
 * dongPer('triệu đồng') // 1000000
 */
export function dongPer(unit: string): number | null {
  return moneyUnits[unit] ?? null
}

/**
 * A number as an officer writes it, without trailing zeros.
 * @param value - Any finite number.
 * @param digits - Most decimals kept.
 * @example
 * written(181946.9) // '181.946,9'
 * written(-44.383, 1) // '−44,4'
 */
export function written(value: number, digits = 6): string {
  const [whole = '0', decimals = ''] = Math.abs(value).toFixed(digits).split('.')
  const kept = decimals.replace(/0+$/, '')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.')
  const text = kept === '' ? grouped : `${grouped},${kept}`
  return value < 0 && text !== '0' ? `−${text}` : text
}

const numerals: [number, string][] = [[1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']]

/**
 * The Roman numeral of an edition.
 * @example
 * roman(14) // 'XIV'
 */
export function roman(value: number): string {
  let rest = value
  let text = ''
  for (const [worth, letters] of numerals) {
    while (rest >= worth) {
      text += letters
      rest -= worth
    }
  }
  return text
}

const part = /(\d+(?:\.\d{3})*(?:,\d+)?)\s*(tỷ|triệu|nghìn|đồng)/gu

/**
 * Đồng of a sum printed in mixed units; `null` where fewer than two units stand in the text.
 * @example
 * mixedDong('181 tỷ 946,9 triệu') // 181946900000
 */
export function mixedDong(printed: string): number | null {
  const parts = [...printed.normalize('NFC').matchAll(part)]
  if (parts.length < 2)
    return null
  return parts.reduce((dong, [, digits = '0', unit = '']) => {
    const number = Number(digits.replaceAll('.', '').replace(',', '.'))
    return dong + Math.round(number * (dongPer(unit === 'đồng' ? unit : `${unit} đồng`) ?? 0))
  }, 0)
}
