import { describe, expect, it } from 'vitest'
import { dayBefore, dayInVietnam, formatDate, formatDateTime, isDay } from './date.ts'

describe('dates', () => {
  it('prints days', () => {
    expect(formatDate('2025-10-28', 'vi')).toBe('28/10/2025')
    expect(formatDate('2025-10-28', 'en')).toBe('28/10/2025')
    expect(formatDate(null, 'vi')).toBe('–')
    expect(formatDate('chưa rõ', 'vi')).toBe('chưa rõ')
  })

  it('shows moments in Vietnam, also those PostgreSQL prints', () => {
    expect(formatDateTime('2026-11-25T05:14:00Z', 'vi')).toBe('12:14 25/11/2026')
    expect(formatDateTime('2026-11-25 05:14:00.123+00', 'vi')).toBe('12:14 25/11/2026')
    expect(formatDateTime('2026-12-31T17:00:00+00:00', 'en')).toBe('01/01/2027, 00:00')
    expect(formatDate('2026-11-25T18:30:00Z', 'vi')).toBe('26/11/2026')
    expect(dayInVietnam('2026-11-25T16:59:59Z')).toBe('2026-11-25')
    expect(dayInVietnam(new Date('2026-11-25T17:00:00Z'))).toBe('2026-11-26')
  })

  it('knows the calendar', () => {
    expect(isDay('2024-02-29')).toBe(true)
    expect(isDay('2024-02-31')).toBe(false)
    expect(isDay('2023-02-29')).toBe(false)
    expect(isDay('29/02/2024')).toBe(false)
    expect(dayBefore('2025-07-01')).toBe('2025-06-30')
    expect(dayBefore('2024-03-01')).toBe('2024-02-29')
    expect(() => dayInVietnam('hôm nay')).toThrow(RangeError)
  })
})
