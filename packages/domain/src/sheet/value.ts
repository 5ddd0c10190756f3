import type { ProvinceRegister } from '../region/index.ts'
import type { Lang } from '../text/number.ts'
import type { FieldValue, SheetField } from './field.ts'
import { formatDate } from '../text/date.ts'
import { formatNumber } from '../text/number.ts'
import { parseDay } from '../text/parse-day.ts'
import { nfc } from '../text/text.ts'
import { tidiedLines } from './tidy.ts'

type Names = Pick<ProvinceRegister, 'get' | 'has'>

const yesNo = { vi: ['có', 'không'], en: ['yes', 'no'] } as const
const until = { vi: 'đến', en: 'to' } as const

/**
 * A province as a cell of ours names it: one that merged into another carries its last day, since many a name lives on
 * in its successor.
 * @param id - Id of the province.
 * @param lang - Language of the file.
 * @param register - Provinces over time.
 * @example
 * provinceCell('VN-37@2025', 'vi', register) // 'Ninh Bình'
 * provinceCell('VN-37@2008', 'vi', register) // 'Ninh Bình (đến 30/06/2025)'
 */
export function provinceCell(id: string, lang: Lang, register: Names): string {
  if (!register.has(id))
    return id
  const { name, validTo } = register.get(id)
  return validTo === null ? name : `${name} (${until[lang]} ${formatDate(validTo, lang)})`
}

/**
 * What `provinceCell` wrote, taken apart: the name, and the day on whose map it is meant.
 * @returns `null` for a text without such a day.
 * @example
 * datedPlace('Ninh Bình (đến 30/06/2025)') // { name: 'Ninh Bình', on: '2025-06-30' }
 * datedPlace('Ha Nam (to 30/6/2025)') // { name: 'Ha Nam', on: '2025-06-30' }
 * datedPlace('Ninh Bình (Hà Nam)') // null
 */
export function datedPlace(text: string): { name: string, on: string } | null {
  const [, name = '', day = ''] = /^([^()]+)\((?:đến|to)\s(\d{1,2}\/\d{1,2}\/\d{4})\)$/iu.exec(nfc(text).trim()) ?? []
  const on = parseDay(day)
  return on === null ? null : { name: name.trim(), on }
}

function one(field: SheetField, value: string | number | boolean, lang: Lang, register: Names): string | number {
  if (typeof value === 'boolean')
    return field.choices?.find(choice => choice.code === String(value))?.label[lang] ?? yesNo[lang][value ? 0 : 1]
  if (field.kind === 'choice' || field.kind === 'choices')
    return field.choices?.find(choice => choice.code === value)?.label[lang] ?? value
  if (field.kind === 'province' || field.kind === 'provinces')
    return provinceCell(String(value), lang, register)
  return value
}

/**
 * A value as a filled template words it: choices by label, provinces by name; a day stays `yyyy-mm-dd`. Reading it gives the value back.
 * @param field - The column.
 * @param value - What is on record; nothing is an empty cell.
 * @param lang - Language of the file.
 * @param register - Provinces over time.
 * @example
 * wordedValue({ key: 'sector', kind: 'choice', choices: [{ code: 'agro', label: { vi: 'Chế biến nông sản', en: 'Agricultural processing' } }] }, 'agro', 'vi', register) // 'Chế biến nông sản'
 */
export function wordedValue(field: SheetField, value: FieldValue | undefined, lang: Lang, register: Names): string | number | null {
  if (value === null || value === undefined)
    return null
  if (typeof value === 'object')
    return value.length === 0 ? null : value.map(part => one(field, part, lang, register)).join('; ')
  return one(field, value, lang, register)
}

/**
 * A value as a reader sees it, e.g. in a preview; `null` for an empty one.
 * @example
 * shownValue({ key: 'workers', kind: 'whole' }, 1200, 'vi', register) // '1.200'
 */
export function shownValue(field: SheetField, value: FieldValue | undefined, lang: Lang, register: Names): string | null {
  if (value === null || value === undefined || value === '')
    return null
  if (field.kind === 'day')
    return formatDate(String(value), lang)
  const worded = wordedValue(field, value, lang, register)
  return worded === null ? null : typeof worded === 'number' && field.kind !== 'year' ? formatNumber(worded, lang) : String(worded)
}

/**
 * Do two values of a field say the same? Spaces, unseen signs and, in a list, the order say nothing; an empty text or list is none.
 * @example
 * isSameValue('HTX  Chè', 'HTX Chè ') // true
 * isSameValue(['agro', 'wood'], ['wood', 'agro']) // true
 * isSameValue('', null) // true
 */
export function isSameValue(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  const plainly = (value: FieldValue | undefined) => value === undefined || value === null ? null : typeof value === 'string' ? tidiedLines(value) || null : typeof value === 'object' ? value.length === 0 ? null : [...new Set(value)].sort().join('\n') : value
  return plainly(a) === plainly(b)
}
