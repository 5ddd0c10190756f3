import type { Lang } from '../text/number.ts'
import type { Cell } from './cell.ts'
import type { FieldKind } from './field.ts'
import { formatDate } from '../text/date.ts'
import { nfc } from '../text/text.ts'
import { dayOfCell } from './serial.ts'

/** Whatever a cell can hold that nobody sees: marks of direction, soft hyphens, control characters. */
const unseen = /(?!\s)[\p{Cc}\p{Cf}]/gu

/** Nothing to tidy: known letters in their composed form, single spaces within. Called for every text of a file. */
function isTidy(text: string): boolean {
  let isSpace = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x20) {
      if (isSpace)
        return false
      isSpace = true
      continue
    }
    isSpace = false
    if (code < 0x21 || (code > 0x7E && code < 0xA1) || code === 0xAD || (code > 0x2FF && code < 0x1E00) || (code > 0x1EFF && code < 0x2010) || (code > 0x2027 && code < 0x2030) || code > 0x205E)
      return false
  }
  return !isSpace
}

/**
 * One line of text as it is read from a cell: NFC, every kind of space as one space, nothing unseen.
 * @example
 * tidied('  Chè\u00A0 Tân\nCương ') // 'Chè Tân Cương'
 */
export function tidied(text: string): string {
  return isTidy(text) ? text : nfc(text).replace(unseen, '').replace(/\s+/g, ' ').trim()
}

/**
 * Several lines of text as they are read from a cell; lines are kept, spaces within them are tidied.
 * @example
 * tidiedLines(' một \r\nhai  ') // 'một\nhai'
 */
export function tidiedLines(text: string): string {
  return nfc(text).split(/\r\n?|[\n\u2028\u2029]/).map(tidied).join('\n').trim()
}

/** Nothing to read. */
export function isBlank(cell: Cell | undefined): cell is null | undefined | string {
  if (cell === null || cell === undefined || cell === '')
    return true
  if (typeof cell !== 'string' || (cell.charCodeAt(0) > 0x20 && cell.charCodeAt(0) < 0x7F))
    return false
  return cell.length < 200 && tidied(cell) === ''
}

/** The text of a cell of a head, or of a label. */
export function textOf(cell: Cell | undefined): string {
  return typeof cell === 'string' ? tidied(cell) : typeof cell === 'number' ? String(cell) : ''
}

function grouped(value: number, lang: Lang): string {
  const [whole = '', decimals] = String(value).split('.')
  return /e/.test(whole) ? String(value) : `${whole.replace(/\B(?=(?:\d{3})+$)/g, lang === 'vi' ? '.' : ',')}${decimals === undefined ? '' : `${lang === 'vi' ? ',' : '.'}${decimals}`}`
}

/** What stands in a cell, in the words of a message. Figures of money and counts are grouped; years and codes are not. */
export function shownCell(cell: Cell, kind: FieldKind | null, lang: Lang): string {
  if (cell === null)
    return ''
  if (typeof cell === 'number')
    return kind === 'dong' || kind === 'whole' ? grouped(cell, lang) : String(cell).replace('.', lang === 'vi' ? ',' : '.')
  if (typeof cell === 'boolean')
    return cell ? 'TRUE' : 'FALSE'
  return typeof cell === 'string' ? tidied(cell) : formatDate(dayOfCell(cell) ?? '', lang)
}
