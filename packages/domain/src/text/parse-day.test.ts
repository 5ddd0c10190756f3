import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDate } from './date.ts'
import { parseDay } from './parse-day.ts'

describe('a day as it is typed', () => {
  it.each([['05/03/2026', '2026-03-05'], ['5/3/2026', '2026-03-05'], [' 5.3.2026 ', '2026-03-05'], ['05-03-2026', '2026-03-05'], ['5 3 2026', '2026-03-05'], ['05032026', '2026-03-05'], ['29/02/2024', '2024-02-29'], ['2026-03-05', '2026-03-05']])('%s', (typed, day) => {
    expect(parseDay(typed)).toBe(day)
  })

  it.each(['', '31/02/2024', '29/02/2023', '13/13/2026', '00/01/2026', '5/3', '5/3/26', '3 tháng 5', '2026-3-5', '05/03/20266'])('%s is none', (typed) => {
    expect(parseDay(typed)).toBeNull()
  })

  it('law: what is printed reads back', () => {
    fc.assert(fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
      const day = date.toISOString().slice(0, 10)
      expect(parseDay(formatDate(day, 'vi'))).toBe(day)
    }))
  })
})
