import fc from 'fast-check'
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

  it('law: counts the calendar as the platform does, in every time zone', () => {
    const someMoment = fc.date({ min: new Date('1976-01-01T00:00:00Z'), max: new Date('2399-12-31T23:59:59Z'), noInvalidDate: true })
    fc.assert(fc.property(someMoment, fc.integer({ min: -11, max: 13 }), (at, zone) => {
      const iso = at.toISOString()
      expect(dayInVietnam(at)).toBe(new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10))
      const elsewhere = `${new Date(at.getTime() + zone * 3_600_000).toISOString().slice(0, 19)}${zone < 0 ? '-' : '+'}${String(Math.abs(zone)).padStart(2, '0')}`
      expect(formatDateTime(elsewhere, 'vi')).toBe(formatDateTime(iso, 'vi'))
      expect(dayBefore(iso.slice(0, 10))).toBe(new Date(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10))
    }))
  })
})
