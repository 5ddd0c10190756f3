import type { Label } from '../text/number.ts'
import type { MoneyUnit } from './field.ts'
import { fold, nfc } from '../text/text.ts'

/** Powers of ten of the units. */
export const unitPowers: Readonly<Record<MoneyUnit, number>> = { dong: 0, thousand: 3, million: 6, billion: 9 }

/** Units as screens and messages name them. */
export const sheetUnitLabels: Readonly<Record<MoneyUnit, Label>> = {
  dong: { vi: 'đồng', en: 'đồng' },
  thousand: { vi: 'nghìn đồng', en: 'thousand đồng' },
  million: { vi: 'triệu đồng', en: 'million đồng' },
  billion: { vi: 'tỷ đồng', en: 'billion đồng' },
}

const unitWords: [RegExp, MoneyUnit][] = [
  [/^(?:ty|ti|billion|bn)(?: ?(?:dong|d|vnd))?$/, 'billion'],
  [/^(?:trieu|tr|million|mil|m)(?: ?(?:dong|d|vnd))?$/, 'million'],
  [/^(?:nghin|ngan|1 ?000|thousand|k)(?: ?(?:dong|d|vnd))?$/, 'thousand'],
  [/^(?:dong|d|vnd|viet nam dong|vn dong|dong viet nam)$/, 'dong'],
]

/** Heads and lines above a table are no longer. */
const longest = 300

/** A phrase that says a unit and nothing else. */
function unitOf(phrase: string): MoneyUnit | null {
  const words = fold(phrase).replace(/^(?:(?:don vi(?: tinh)?|dvt|unit|tinh bang|bang|in) )+/, '')
  return unitWords.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

const counted = /^(?:nguoi|lao dong|co so|dn|htx|de an|san pham|lop|hoc vien|ngay|thang|nam|tan|kg|cai|chiec|bo|may|m2|ha|people)$/

/** A unit and nothing else, as in a row of units under a head: `Triệu đồng`, `(người)`, `%`. */
export function isUnitWord(text: string): boolean {
  const bare = text.replace(/^\(|\)$/g, '').trim()
  return bare === '%' || (bare.length < 30 && (unitOf(bare) !== null || counted.test(fold(bare))))
}

/**
 * The unit of money that a head or a line above a table says.
 * @returns Null where none is said; `Hợp đồng` and `Đồng Nai` say none.
 * @example
 * unitSaid('Kinh phí (triệu đồng)') // 'million'
 * unitSaid('ĐVT: 1.000 đồng') // 'thousand'
 * unitSaid('Hợp đồng') // null
 */
export function unitSaid(text: string): MoneyUnit | null {
  const line = nfc(text).slice(0, longest)
  const phrases = [...line.matchAll(/[([]([^()[\]]+)[)\]]/g)].flatMap(([, inner = '']) => inner.split(/[,;]/))
  const label = /(?:đvt|đơn vị(?: tính)?|dvt|unit)[:.\s]*/iu.exec(line)
  const after = label === null ? '' : line.slice(label.index + label[0].length).split(/[)\]]/)[0]!
  const said = [...phrases, after].map(unitOf).find(unit => unit !== null)
  if (said)
    return said
  const words = /(?:tỷ|tỉ|triệu|nghìn|ngàn)\s+đồng|(?:million|billion|thousand) (?:vnd|đồng)/iu.exec(line)?.[0]
  return words === undefined ? null : unitOf(words)
}
