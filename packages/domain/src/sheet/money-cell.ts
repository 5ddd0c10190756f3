import type { Label } from '../text/number.ts'
import type { Cell } from './cell.ts'
import type { Doubt } from './doubt.ts'
import type { FieldValue, MoneyUnit } from './field.ts'
import type { ColumnSigns, TypedNumber } from './number.ts'
import { parseDong } from '../money/parse.ts'
import { formatNumber, roundTo } from '../text/number.ts'
import { fold } from '../text/text.ts'
import { certain, leftEmpty, possible, refused, told } from './doubt.ts'
import { afterDigits, digitsOf, partsThousands, scaled, scaledNumber, signsOf, typedNumber } from './number.ts'
import { serialOf } from './serial.ts'
import { tidied } from './tidy.ts'
import { sheetUnitLabels, unitPowers } from './unit.ts'

/** Longer texts are no sums of money. */
const longestText = 80

/** What the reader of a column of numbers knows beside the cell. */
export interface NumberColumn { unit: MoneyUnit | null, signs: ColumnSigns }

/** Money in a unit as a fix puts it: no sign that could be read in two ways. */
export function moneyFix(dong: number, unit: MoneyUnit): { value: string, label: Label } {
  const amount = scaledNumber(dong, -unitPowers[unit])
  const shown = (lang: 'vi' | 'en') => `${formatNumber(amount, lang, unit === 'dong' || unit === 'thousand' ? undefined : Number.isInteger(roundTo(amount, 3)) ? 1 : undefined)} ${sheetUnitLabels[unit][lang]}`
  return { value: `${String(amount).replace('.', ',')} ${sheetUnitLabels[unit].vi}`, label: { vi: shown('vi'), en: shown('en') } }
}

/** Whole đồng, told where a part of one was left over; what no amount can be is refused. */
function whole(dong: number): FieldValue | Doubt {
  if (!Number.isSafeInteger(Math.round(dong)))
    return refused('money-too-large')
  return Number.isInteger(dong) ? dong : told(roundTo(dong, 0), 'part-of-dong')
}

/** A figure without a unit of its own: where the column has none yet either, parts of a đồng say nothing. */
function inColumn(dong: number, { unit }: NumberColumn): FieldValue | Doubt {
  return whole(unit === null ? Math.round(dong) : dong)
}

/** `1.606` or `1,606`, where neither the unit nor the column says what the sign means. */
function open(typed: TypedNumber, { unit, signs }: NumberColumn): Doubt {
  const read = (isThousands: boolean) => Math.round(scaled({ ...digitsOf(typed, isThousands), isNegative: typed.isNegative }, unitPowers[unit ?? 'dong']))
  const fixOf = (isThousands: boolean) => {
    const { value, label } = moneyFix(read(isThousands), unit ?? 'dong')
    return possible(value, label)
  }
  const language = signs.vi > signs.en ? 'vi' : signs.en > signs.vi ? 'en' : null
  const hint = language === null ? 'none' : partsThousands(typed.signs, language) ? 'thousands' : 'decimals'
  const fixes = hint === 'decimals' ? [fixOf(false), fixOf(true)] : [fixOf(true), fixOf(false)]
  return refused('number-open', { sign: typed.signs === 'open-dot' ? '.' : ',', hint, thousands: typed.whole + typed.decimals, decimals: `${typed.whole},${typed.decimals}` }, fixes)
}

const unitWord = /(?<![\p{L}\p{M}])(?:nghìn tỷ|ngàn tỷ|tỷ|tỉ|triệu|trieu|tr|trđ|trd|nghìn|ngàn|nghin|ngan|ty|million|billion|bn)(?![\p{L}\p{M}])/giu
const unitNames: Readonly<Record<string, MoneyUnit>> = { ty: 'billion', ti: 'billion', billion: 'billion', bn: 'billion', trieu: 'million', tr: 'million', trd: 'million', million: 'million', nghin: 'thousand', ngan: 'thousand' }

/** A text with words in it: `946,9 triệu`, `1 tỷ 46,9 triệu`, `hơn 10 tỷ`. */
function worded(text: string, column: NumberColumn): FieldValue | Doubt {
  const line = text.replace(/(?<=\d\s*)(?:trđ|trd)(?![\p{L}\p{M}])/giu, ' triệu đồng').replace(/million/gi, 'triệu').replace(/billion|\bbn\b/gi, 'tỷ').replace(/vnd$|đồng$|dong$|đ$/iu, ' đồng')
  const units = [...line.matchAll(unitWord)].map(([word]) => unitNames[fold(word)] ?? 'billion')
  const parsed = parseDong(line)
  const unit = column.unit ?? units[0] ?? 'dong'
  if (parsed?.qualifier) {
    const { value, label } = moneyFix(parsed.dong, unit)
    return refused('number-approximate', undefined, [possible(value, label), leftEmpty])
  }
  const [digits, rest] = afterDigits(line)
  const typed = typedNumber(digits)
  const isCurrency = /^(?:dong|d|vnd)?$/.test(fold(rest.replace(unitWord, ' ')))
  if (typed?.signs.startsWith('open') && units.length === 1 && isCurrency && signsOf(column.signs) === 'en')
    return open(typed, { ...column, unit: units[0]! })
  const english = parsed === null && typed !== null && units.length <= 1 && !/^(?:nghìn|ngàn) tỷ/iu.test(rest) && isCurrency ? scaled(typed, unitPowers[units[0] ?? 'dong']) : null
  const dong = parsed?.dong ?? english
  if (dong === null)
    return refused('not-money', undefined, [leftEmpty])
  if (units.length > 1) {
    const { value, label } = moneyFix(dong, unit)
    return refused('mixed-units', undefined, [certain(value, label)])
  }
  const said = units[0] ?? 'dong'
  if (column.unit !== null && column.unit !== said) {
    const { value, label } = moneyFix(dong, column.unit)
    return told(dong, 'other-unit', { unit: said, declared: column.unit }, [certain(value, label)])
  }
  return whole(dong)
}

/** A cell of money in whole đồng, after the column's unit. */
export function readMoney(cell: Exclude<Cell, null>, column: NumberColumn): FieldValue | Doubt {
  const power = unitPowers[column.unit ?? 'dong']
  if (typeof cell === 'number')
    return power === 0 && Number.isSafeInteger(cell) ? cell : inColumn(scaledNumber(cell, power), column)
  if (typeof cell === 'object')
    return dayForNumber(cell)
  if (typeof cell === 'boolean')
    return refused('not-money')
  const text = tidied(cell)
  if (/^[-\u2013\u2014\u2212.…]+$/.test(text))
    return null
  const typed = typedNumber(text)
  if (typed === null)
    return /\p{L}/u.test(text) && text.length <= longestText ? worded(text, column) : refused('not-money', undefined, [leftEmpty])
  if (!typed.signs.startsWith('open'))
    return inColumn(scaled(typed, power), column)
  const language = power === 0 && column.unit !== null ? null : signsOf(column.signs)
  if (power > 0 && language === null)
    return open(typed, column)
  /** There are no parts of a đồng: before three digits the sign parts thousands. */
  const isThousands = language === null || partsThousands(typed.signs, language)
  const read = scaled({ ...digitsOf(typed, isThousands), isNegative: typed.isNegative }, power)
  return power === 0 ? inColumn(read, column) : told(Math.round(read), 'signs-read', { sign: typed.signs === 'open-dot' ? '.' : ',', as: isThousands ? 'thousands' : 'decimals' })
}

/** A spreadsheet made a day of a number or a fraction: the number it keeps, and what may have been typed. */
function dayForNumber(cell: Exclude<Cell, string | number | boolean | null>): Doubt {
  const serial = serialOf(cell)
  const isSerial = Number.isFinite(serial) && serial > 0 && serial < 20_000
  return refused('day-for-number', undefined, [...isSerial ? [possible(String(serial))] : [], leftEmpty])
}

/** A count: whole, as typed or with a word after it (`25 người`). */
export function readWhole(cell: Exclude<Cell, null>): FieldValue | Doubt {
  if (typeof cell === 'number') {
    const value = scaledNumber(cell, 0)
    return Number.isSafeInteger(value) ? value : refused('not-whole', undefined, Number.isFinite(value) ? [possible(String(roundTo(value, 0)))] : [])
  }
  if (typeof cell === 'object')
    return dayForNumber(cell)
  if (typeof cell === 'boolean')
    return refused('not-a-number')
  const text = tidied(cell)
  if (/^[-\u2013\u2014\u2212.…]+$/.test(text))
    return null
  const about = /^(?:khoảng|hơn|trên|gần|dưới|~|≈|ước|about|over) ?/iu.exec(text)?.[0]
  const [digits, word] = afterDigits(text.slice(about?.length ?? 0, longestText))
  const typed = typedNumber(digits)
  if (typed === null || !/^[\p{L} ]{0,24}$/u.test(word))
    return refused('not-a-number', undefined, [leftEmpty])
  const isOpen = typed.signs.startsWith('open')
  const read = digitsOf(typed, true)
  const value = scaled({ ...read, isNegative: typed.isNegative }, 0)
  if (!Number.isSafeInteger(value) || (!isOpen && /[1-9]/.test(read.decimals)))
    return refused('not-whole', undefined, Number.isFinite(value) ? [possible(String(roundTo(value, 0)))] : [])
  if (about !== undefined)
    return refused('number-approximate', undefined, [possible(String(value)), leftEmpty])
  return word === '' ? value : told(value, 'word-after-number', { read: value }, [certain(String(value))])
}
