import type { Cell } from './cell.ts'
import type { Doubt } from './doubt.ts'
import type { FieldValue } from './field.ts'
import { dayOfCount, formatDate, isDay } from '../text/date.ts'
import { fold } from '../text/text.ts'
import { certain, leftEmpty, possible, refused, told } from './doubt.ts'
import { dayOfCell, daysOfSerial, serialOf } from './serial.ts'
import { tidied } from './tidy.ts'

const [firstYear, lastYear] = [1945, 2100]
const two = (value: number | string) => String(value).padStart(2, '0')
const isoOf = (year: number | string, month: number | string, day: number | string) => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
const shown = (day: string) => formatDate(day, 'vi')
const monthDays = (year: number, month: number) => month === 2 ? (isDay(`${year}-02-29`) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const vietnamese = ['gieng', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi', 'muoi mot', 'muoi hai']

/** Do other cells of the column show that the month stands first, as in `12/28/2023`? */
export interface DayColumn { isMonthFirst: boolean }

function checked(day: string): FieldValue | Doubt {
  const year = Number(day.slice(0, 4))
  return year < firstYear || year > lastYear ? refused('day-far', { from: firstYear, to: lastYear }, [leftEmpty]) : day
}

function dayOf(year: number, month: number, day: number): FieldValue | Doubt {
  const iso = isoOf(year, month, day)
  if (isDay(iso))
    return checked(iso)
  const last = monthDays(year, month)
  return month >= 1 && month <= 12 && day > last && day <= 31 ? refused('no-such-day', { month, year, days: last }, [leftEmpty, possible(`${last}/${two(month)}/${year}`)]) : refused('not-a-day', undefined, [leftEmpty])
}

const fullYear = (year: string) => year.length === 2 ? (Number(year) < 50 ? 2000 : 1900) + Number(year) : Number(year)

/** Day, month and year in numbers, in the order people here write them. */
function numbered(day: number, month: number, year: string, column: DayColumn): FieldValue | Doubt {
  const fully = fullYear(year)
  if (month > 12 && day <= 12 && isDay(isoOf(fully, day, month))) {
    const right = isoOf(fully, day, month)
    return told(right, 'month-first', { day: shown(right) }, [certain(shown(right))])
  }
  if (column.isMonthFirst && day <= 12 && month <= 12 && day !== month)
    return refused('day-or-month', undefined, [possible(shown(isoOf(fully, month, day))), possible(shown(isoOf(fully, day, month)))])
  const read = dayOf(fully, month, day)
  return year.length === 2 && typeof read === 'string' ? told(read, 'short-year', { day: shown(read) }, [certain(shown(read))]) : read
}

/** Months by word: `28-thg 1-2023`, `28 tháng 01 năm 2023`, `28-Jan-2023`. */
function worded(text: string): { day: number | null, month: number, year: string | null } | null {
  const line = fold(text).replace(/^ngay /, '')
  const names = [...english, ...vietnamese].sort((a, b) => b.length - a.length).join('|')
  const monthOf = (word: string) => /^\d+$/.test(word) ? Number(word) : (english.findIndex(name => word.startsWith(name)) + 1 || vietnamese.indexOf(word) + 1)
  const local = new RegExp(`^(?:(\\d{1,2}) )?(?:thg|thang) ?(\\d{1,2}|${vietnamese.toReversed().join('|')})(?: (?:nam )?(\\d{4}|\\d{2}))?$`).exec(line)
  if (local)
    return { day: local[1] === undefined ? null : Number(local[1]), month: monthOf(local[2]!), year: local[3] ?? null }
  const dayFirst = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? (${names})[a-z]*(?: (\\d{4}|\\d{2}))?$`).exec(line)
  if (dayFirst)
    return { day: Number(dayFirst[1]), month: monthOf(dayFirst[2]!), year: dayFirst[3] ?? null }
  const monthFirst = new RegExp(`^(${names})[a-z]* (\\d{1,2})(?:st|nd|rd|th)? (\\d{4})$`).exec(line)
  return monthFirst ? { day: Number(monthFirst[2]), month: monthOf(monthFirst[1]!), year: monthFirst[3]! } : null
}

/** A day that lacks its day or its year: nothing is guessed, the ends of what it could be are offered. */
function incomplete(year: number, month: number | null): Doubt {
  const first = `01/${two(month ?? 1)}/${year}`
  const last = `${month === null ? 31 : monthDays(year, month)}/${two(month ?? 12)}/${year}`
  return refused('day-incomplete', undefined, [possible(first), possible(last), leftEmpty])
}

/** Does a text show that its column writes the month first? */
export function showsMonthFirst(text: string): boolean {
  const [, first, second] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}(?:\s|$)/.exec(text) ?? []
  return first !== undefined && Number(first) <= 12 && Number(second) > 12
}

function textDay(given: string, column: DayColumn): FieldValue | Doubt {
  const text = tidied(given).replace(/[,;.]$/, '')
  if (/^[-\u2013\u2014.…/\s]+$/.test(text))
    return null
  const bare = text.replace(/[T\s]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[AP]M|SA|CH)?(?:Z|[+-]\d{2}:?\d{2})?$/i, '')
  const [, y, m, d] = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(bare) ?? []
  if (y !== undefined)
    return dayOf(Number(y), Number(m), Number(d))
  const [, day, month, year] = /^(\d{1,2})(?:\s*[/.-]\s*|\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+)(\d{4}|\d{2})$/.exec(bare) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(bare) ?? []
  const [, yearFirst, m2, d2] = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(bare) ?? []
  if (yearFirst !== undefined && isDay(`${yearFirst}-${m2}-${d2}`) && !(year !== undefined && isDay(isoOf(year, month!, day!)) && Number(year) >= firstYear && Number(year) <= lastYear))
    return checked(`${yearFirst}-${m2}-${d2}`)
  if (day !== undefined)
    return numbered(Number(day), Number(month), year!, column)
  const [, onlyMonth, ofYear] = /^(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(bare) ?? []
  if (onlyMonth !== undefined && Number(onlyMonth) >= 1 && Number(onlyMonth) <= 12)
    return incomplete(Number(ofYear), Number(onlyMonth))
  if (/^(?:năm\s*)?(?:19|20)\d\d$/i.test(bare))
    return incomplete(Number(bare.slice(-4)), null)
  if (/^\d{5}(?:[.,]\d+)?$/.test(bare))
    return serialDay(Number(bare.slice(0, 5)))
  const words = worded(bare)
  if (words !== null && words.month >= 1 && words.month <= 12) {
    if (words.year === null)
      return refused('day-without-year', undefined, [leftEmpty])
    if (words.day === null)
      return incomplete(fullYear(words.year), words.month)
    return words.year.length === 2 ? numbered(words.day, words.month, words.year, { isMonthFirst: false }) : dayOf(Number(words.year), words.month, words.day)
  }
  return /^\d{1,2}\s*[/.-]\s*\d{1,2}$/.test(bare) ? refused('day-without-year', undefined, [leftEmpty]) : refused('not-a-day', undefined, [leftEmpty])
}

/** A number that a spreadsheet keeps for a day, when the column is not formatted as one. */
function serialDay(serial: number): FieldValue | Doubt {
  const days = daysOfSerial(serial)
  const iso = days === null ? null : dayOfCount(days)
  return iso === null || iso < `${firstYear}` ? refused('not-a-day', undefined, [leftEmpty]) : told(iso, 'serial-day', { day: shown(iso) }, [certain(shown(iso))])
}

/** A cell of a day, as `yyyy-mm-dd`. */
export function readDay(cell: Exclude<Cell, null>, column: DayColumn): FieldValue | Doubt {
  if (typeof cell === 'object') {
    const day = dayOfCell(cell)
    return day === null ? refused('not-a-day', undefined, [leftEmpty]) : checked(day)
  }
  if (typeof cell === 'number') {
    if (Number.isInteger(cell) && cell >= 1990 && cell <= lastYear)
      return incomplete(cell, null)
    return /^\d{7,8}$/.test(String(cell)) ? textDay(String(cell).padStart(8, '0'), column) : serialDay(cell)
  }
  return typeof cell === 'boolean' ? refused('not-a-day', undefined, [leftEmpty]) : textDay(cell, column)
}

/** A cell of a year. */
export function readYear(cell: Exclude<Cell, null>): FieldValue | Doubt {
  const isYear = (value: number) => Number.isInteger(value) && value >= 1800 && value <= lastYear
  if (typeof cell === 'number') {
    if (isYear(cell))
      return cell
    const days = cell > 20_000 ? daysOfSerial(cell) : null
    return refused('not-a-year', undefined, days === null ? [] : [possible(dayOfCount(days).slice(0, 4))])
  }
  if (typeof cell === 'object') {
    const day = dayOfCell(cell)
    if (day === null)
      return refused('not-a-year')
    /** 2023 in a column formatted as days shows as 15/07/1905. */
    const serial = serialOf(cell)
    const year = serial >= 1900 && serial <= lastYear ? serial : Number(day.slice(0, 4))
    return told(year, 'day-for-year', { year }, [certain(String(year))])
  }
  if (typeof cell === 'boolean')
    return refused('not-a-year')
  const text = tidied(cell)
  if (/^[-\u2013\u2014.…]+$/.test(text))
    return null
  const plain = /^(?:năm|nam|year|kế hoạch|kh)?\s*((?:18|19|20)\d\d|2100)$/iu.exec(text.normalize('NFC'))
  if (plain)
    return Number(plain[1])
  const years = [...new Set([...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => year))]
  return refused(years.length > 1 ? 'several-years' : 'not-a-year', undefined, years.slice(0, 6).map(year => possible(year)))
}
