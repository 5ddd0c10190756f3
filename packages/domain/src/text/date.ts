import type { Lang } from './number.ts'

const nothing = '–'
const aheadOfUtc = 7 * 60 * 60 * 1000

/** PostgreSQL prints `2026-11-25 05:14:00+00`; only the form with T and minutes is read alike everywhere. */
function momentOf(text: string): number {
  const withT = text.trim().replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00')
  return Date.parse(/(?:Z|[+-]\d{2}:?\d{2})$/.test(withT) ? withT : `${withT}Z`)
}

/** Wall clock of Vietnam, which has kept UTC+7 without summer time since 1975. */
function inVietnam(at: string | Date): string | null {
  const moment = typeof at === 'string' ? momentOf(at) : at.getTime()
  return Number.isNaN(moment) ? null : new Date(moment + aheadOfUtc).toISOString()
}

/**
 * Is this a day of the calendar, written `yyyy-mm-dd`?
 * @example
 * isDay('2024-02-29') // true
 * isDay('2024-02-31') // false
 */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
    return false
  const moment = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text)
}

/**
 * The day in Vietnam at a moment: what "today" means for every rule.
 * @param at - A moment, as a Date or as UTC text.
 * @throws RangeError for a text that is no moment.
 * @example
 * dayInVietnam('2026-11-25T18:30:00Z') // '2026-11-26'
 */
export function dayInVietnam(at: string | Date): string {
  const wall = inVietnam(at)
  if (wall === null)
    throw new RangeError(`Not a moment: ${String(at)}`)
  return wall.slice(0, 10)
}

/**
 * The day before, for periods whose last day counts.
 * @param day - `yyyy-mm-dd`.
 * @example
 * dayBefore('2025-07-01') // '2025-06-30'
 */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
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
  const day = isDay(iso) ? iso : inVietnam(iso)
  return day === null ? iso : `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`
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
  const [day, time] = [formatDate(wall.slice(0, 10), lang), wall.slice(11, 16)]
  return lang === 'vi' ? `${time} ${day}` : `${day}, ${time}`
}
