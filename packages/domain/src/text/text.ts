/**
 * A text in NFC, the only form that is stored or compared.
 * @example
 * nfc('Hue\u0302\u0301').length // 3
 */
export function nfc(text: string): string {
  return text.normalize('NFC')
}

/**
 * A text fit to be stored: NFC, and without the null character that PostgreSQL refuses.
 * @example
 * clean('Che\u0300\u0000') // 'Chè'
 */
export function clean(text: string): string {
  return nfc(text).replaceAll('\0', '')
}

/**
 * A text without marks, in lower case: the folded column of every search.
 * The Icelandic letter ð is read as đ, which old keyboards wrote with it.
 * @example
 * fold('Chè Tân Cương') // 'che tan cuong'
 * fold('Đắk Lắk') // 'dak lak'
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '').replace(/[đð]/gi, 'd').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
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
