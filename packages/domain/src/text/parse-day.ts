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
  const parts = /^\d{8}$/.test(typed) ? [typed.slice(0, 2), typed.slice(2, 4), typed.slice(4)] : typed.split(/[\s/.-]+/)
  const [day, month, year, ...rest] = parts
  if (!/^\d{1,2}$/.test(day ?? '') || !/^\d{1,2}$/.test(month ?? '') || rest.length > 0)
    return null
  const iso = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
  return isDay(iso) ? iso : null
}
