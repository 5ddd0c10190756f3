import { isDay } from './date.ts'

/**
 * A day as people here type it: day, month, year, with any sign between; also as `yyyy-mm-dd`.
 * @param text - What was typed.
 * @returns `yyyy-mm-dd`, or `null` for a day the calendar does not have and for anything else.
 * @example
 * parseDay('5/3/2026') // '2026-03-05'
 * parseDay('05032026') // '2026-03-05'
 * parseDay('31/02/2024') // null
 */
export function parseDay(text: string): string | null {
  const typed = text.trim()
  if (isDay(typed))
    return typed
  const [, day, month, year] = /^(\d{1,2})[\x09-\x0D\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]*(?: |(?: \s*)?[\-./])\s*(\d{1,2})[\x09-\x0D\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]*(?: |(?: \s*)?[\-./])\s*(\d{4})$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(typed) ?? []
  if (day === undefined || month === undefined)
    return null
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(iso) ? iso : null
}
