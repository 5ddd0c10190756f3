import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatCount, formatFraction, formatNumber, roundTo } from './number.ts'

describe('numbers', () => {
  it('prints as each language writes', () => {
    expect(formatNumber(1234.5, 'vi')).toBe('1.234,5')
    expect(formatNumber(1234.5, 'en')).toBe('1,234.5')
    expect(formatNumber(1_234_567, 'vi')).toBe('1.234.567')
    expect(formatNumber(-2, 'vi')).toBe('\u22122')
    expect(formatNumber(0, 'vi', 1)).toBe('0,0')
    expect(formatNumber(-0.04, 'vi', 1)).toBe('0,0')
    expect(formatNumber(null, 'en')).toBe('–')
    expect(formatNumber(Number.NaN, 'en')).toBe('–')
  })

  it('prints rates with a no-break space in Vietnamese only', () => {
    expect(formatFraction(145 / 236, 'vi')).toBe('61,4\u00A0%')
    expect(formatFraction(145 / 236, 'en')).toBe('61.4%')
    expect(formatFraction(232_908_000_000 / 181_946_900_000 - 1, 'vi', 2)).toBe('28,01\u00A0%')
    expect(formatFraction(-0.036, 'vi')).toBe('\u22123,6\u00A0%')
    expect(formatFraction(null, 'vi')).toBe('–')
  })

  it('prints counts below ten with a leading zero in Vietnamese', () => {
    expect([formatCount(7, 'vi'), formatCount(0, 'vi'), formatCount(10, 'vi'), formatCount(7, 'en')]).toEqual(['07', '00', '10', '7'])
  })

  it('rounds halves away from zero, on the printed digits', () => {
    expect(roundTo(1.005, 2)).toBe(1.01)
    expect(roundTo(-0.25, 1)).toBe(-0.3)
    expect(roundTo(1e-9, 2)).toBe(0)
    expect(roundTo(1606, -2)).toBe(1600)
    expect(Object.is(roundTo(-0.001, 2), -0)).toBe(false)
  })

  it('law: what is printed reads back within half of its last digit', () => {
    fc.assert(fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.integer({ min: 0, max: 3 }), (value, digits) => {
      const text = formatNumber(value, 'vi', digits)
      const back = Number(text.replaceAll('.', '').replace(',', '.').replace('\u2212', '-'))
      expect(Math.abs(back - value)).toBeLessThanOrEqual(0.5 * 10 ** -digits + Math.abs(value) * 1e-12)
    }))
  })
})
