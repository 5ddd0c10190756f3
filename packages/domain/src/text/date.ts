import type { Lang } from './number.ts'

const nothing = '–'

/** Days since 1970-01-01 in the calendar of today, counted without a clock (years start in March, so that leap days come last). */
function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** The day of a number of days, `yyyy-mm-dd`. */
function dayText(days: number): string {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = (fromMarch + 2) % 12 + 1
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1)}`
}

/** Days of a text `yyyy-mm-dd`, or null where the calendar has no such day. */
function daysOf(text: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  const days = dayNumber(Number(year), Number(month), Number(day))
  return dayText(days) === text ? days : null
}

/**
 * Is this a day of the calendar, written `yyyy-mm-dd`?
 * @example
 * isDay('2024-02-29') // true
 * isDay('2024-02-31') // false
 */
export function isDay(text: string): boolean {
  return daysOf(text) !== null
}

const moment = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|([+-])(\d{2}):?(\d{2})?)?$/
const aheadOfUtc = 7 * 60

/** Wall clock of Vietnam, which has kept UTC+7 without summer time since 1975. PostgreSQL prints `2026-11-25 05:14:00+00`. */
function inVietnam(text: string): { day: string, time: string } | null {
  const [, day = '', hours, minutes, sign, offsetHours = '0', offsetMinutes = '0'] = moment.exec(text.trim()) ?? []
  const days = daysOf(day)
  if (days === null || Number(hours) > 23 || Number(minutes) > 59)
    return null
  const offset = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -1 : 1)
  const wall = Number(hours) * 60 + Number(minutes) - offset + aheadOfUtc
  const inDay = ((wall % 1440) + 1440) % 1440
  const two = (value: number) => String(value).padStart(2, '0')
  return { day: dayText(days + Math.floor(wall / 1440)), time: `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}` }
}

/**
 * The day in Vietnam at a moment: what "today" means for every rule.
 * @param at - A moment: a clock's, or UTC text.
 * @throws RangeError for a text that is no moment.
 * @example
 * dayInVietnam('2026-11-25T18:30:00Z') // '2026-11-26'
 */
export function dayInVietnam(at: string | { toISOString: () => string }): string {
  const text = typeof at === 'string' ? at : at.toISOString()
  const wall = inVietnam(text)
  if (wall === null)
    throw new RangeError(`Not a moment: ${text}`)
  return wall.day
}

/**
 * The day before, for periods whose last day counts.
 * @param day - `yyyy-mm-dd`.
 * @throws RangeError for a day the calendar does not have.
 * @example
 * dayBefore('2025-07-01') // '2025-06-30'
 */
export function dayBefore(day: string): string {
  const days = daysOf(day)
  if (days === null)
    throw new RangeError(`Not a day: ${day}`)
  return dayText(days - 1)
}

/**
 * The day after, for a period that begins where another ends.
 * @param day - `yyyy-mm-dd`.
 * @throws RangeError for a day the calendar does not have.
 * @example
 * dayAfter('2025-06-30') // '2025-07-01'
 */
export function dayAfter(day: string): string {
  const days = daysOf(day)
  if (days === null)
    throw new RangeError(`Not a day: ${day}`)
  return dayText(days + 1)
}

/**
 * The day of a number of days since 1970-01-01, as computers count them.
 * @param days - Whole days; negative before 1970.
 * @example
 * dayOfCount(20_454) // '2026-01-01'
 */
export function dayOfCount(days: number): string {
  return dayText(days)
}

/**
 * A date as both languages print it here. A moment is shown by its day in Vietnam.
 * @param iso - `yyyy-mm-dd` or a UTC moment; `null` prints as `–`, a text that is no date as it is.
 * @example
 * formatDate('2025-10-28', 'vi') // '28/10/2025'
 * formatDate('2026-11-25T18:30:00Z', 'en') // '26/11/2026'
 */
export function formatDate(iso: string | null, _lang: Lang): string {
  if (iso === null)
    return nothing
  const day = isDay(iso) ? iso : inVietnam(iso)?.day
  return day === undefined ? iso : day.split('-').toReversed().join('/')
}

/**
 * A moment in Vietnam's time, to the minute.
 * @param iso - A UTC moment; `null` prints as `–`, a text that is no moment as it is.
 * @example
 * formatDateTime('2026-11-25T05:14:00Z', 'vi') // '12:14 25/11/2026'
 * formatDateTime('2026-11-25 05:14:00+00', 'en') // '25/11/2026, 12:14'
 */
export function formatDateTime(iso: string | null, lang: Lang): string {
  const wall = iso === null ? null : inVietnam(iso)
  if (iso === null || wall === null)
    return iso ?? nothing
  const day = formatDate(wall.day, lang)
  return lang === 'vi' ? `${wall.time} ${day}` : `${day}, ${wall.time}`
}
