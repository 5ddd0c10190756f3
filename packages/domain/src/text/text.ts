/** NFC is the only form that is stored or compared. */
export function nfc(text: string): string {
  return text.normalize('NFC')
}

/**
 * A text without marks, in lower case: the folded column of every search.
 * @example
 * fold('Chè Tân Cương') // 'che tan cuong'
 * fold('Đắk Lắk') // 'dak lak'
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/**
 * A marked text in NFC and lower case with single spaces: what a marked query is compared with.
 * @example
 * plain('  CHÈ   Tân Cương ') // 'chè tân cương'
 */
export function plain(text: string): string {
  return nfc(text).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/**
 * The part of an address that names a thing.
 * @example
 * slugOf('Lụa tơ tằm, khổ 90') // 'lua-to-tam-kho-90'
 */
export function slugOf(text: string): string {
  return fold(text).replaceAll(' ', '-')
}

const collator = new Intl.Collator('vi')

/**
 * Vietnamese alphabetical order, the same as the database's `vi_sort`.
 * @example
 * ['Đà Nẵng', 'Ðồng Nai', 'An Giang', 'Cà Mau'].sort(byName)[0] // 'An Giang'
 */
export function byName(a: string, b: string): number {
  return collator.compare(a, b)
}
