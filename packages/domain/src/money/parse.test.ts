import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dongPerUnit, formatDong, formatMoney, moneyUnits } from './dong.ts'
import { parseDong } from './parse.ts'

const exactly = (dong: number, precisionDong = 0) => ({ dong, precisionDong, qualifier: null })

describe('printed money', () => {
  it.each([
    ['128.925 triệu', exactly(128_925_000_000, 500_000)],
    ['946,9 triệu', exactly(946_900_000, 50_000)],
    ['181 tỷ 946,9 triệu', exactly(181_946_900_000, 50_000)],
    ['181 tỷ 946,9 triệu đồng.', exactly(181_946_900_000, 50_000)],
    ['64,47 tỷ', exactly(64_470_000_000, 5_000_000)],
    ['1.234.567', exactly(1_234_567)],
    ['1.234.567 đồng', exactly(1_234_567)],
    ['128 925 000 000 đ', exactly(128_925_000_000)],
    ['232.908\u00A0triệu\u202Fđồng', exactly(232_908_000_000, 500_000)],
    ['946,9 triệu'.normalize('NFD'), exactly(946_900_000, 50_000)],
    ['10 TỶ', exactly(10_000_000_000, 500_000_000)],
    ['10 tỉ', exactly(10_000_000_000, 500_000_000)],
    ['5 trieu dong', exactly(5_000_000, 500_000)],
    ['500tr', exactly(500_000_000, 500_000)],
    ['5 tr.đ', exactly(5_000_000, 500_000)],
    ['100 VNĐ', exactly(100)],
    ['08', exactly(8)],
    ['\u22125 triệu', exactly(-5_000_000, 500_000)],
    ['hơn 10 tỷ', { dong: 10_000_000_000, precisionDong: 0, qualifier: 'lower-bound' }],
    ['từ 2 tỷ đồng trở lên', { dong: 2_000_000_000, precisionDong: 0, qualifier: 'lower-bound' }],
    ['không quá 300 triệu đồng', { dong: 300_000_000, precisionDong: 0, qualifier: 'upper-bound' }],
    ['gần 3 tỷ', { dong: 3_000_000_000, precisionDong: 0, qualifier: 'upper-bound' }],
    ['khoảng 3,5 tỷ', { dong: 3_500_000_000, precisionDong: 50_000_000, qualifier: 'approximate' }],
  ])('%s', (text, parsed) => {
    expect(parseDong(text)).toEqual(parsed)
  })

  it.each(['', 'hơn', 'triệu', '13/28', '28,01 %', 'năm 2019-2020', '10.5 tỷ', '1,5', '0,5 đồng', '1,0000001 triệu', '1 triệu 2 tỷ', '2 tỷ 1.500 triệu', '2 tỷ 500', '1 tỷ rưỡi', '1,234,567', '1e9', '1.23', 'XIII', '100.000.000.000.000.000', '5 cơ sở', '<b>5</b> triệu'])('has no answer for %s', (text) => {
    expect(parseDong(text)).toBeNull()
  })

  it('prints with the unit and without', () => {
    expect(formatDong(181_946_900_000, 'vi', 'trieu')).toBe('181.946,9\u00A0triệu đồng')
    expect(formatDong(232_908_000_000, 'en', 'ty')).toBe('232.91\u00A0billion VND')
    expect(formatMoney(0, 'vi', 'trieu')).toBe('0,0')
    expect(formatDong(null, 'vi', 'dong')).toBe('–')
  })

  const money = fc.integer({ min: -9_000_000_000_000_000, max: 9_000_000_000_000_000 })
  it('law: parse ∘ print is the same đồng when every digit is printed', () => {
    const digits = { dong: 0, trieu: 6, ty: 9 }
    fc.assert(fc.property(fc.integer({ min: -99_999_999_999_999, max: 99_999_999_999_999 }), fc.constantFrom(...moneyUnits), (dong, unit) => {
      expect(parseDong(formatDong(dong, 'vi', unit, digits[unit]))?.dong).toBe(dong)
    }))
    fc.assert(fc.property(money, (dong) => {
      expect(parseDong(formatDong(dong, 'vi', 'dong'))?.dong).toBe(dong)
    }))
  })

  it('law: a rounded print reads back within its own precision', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 9_000_000_000_000 }), fc.constantFrom('trieu', 'ty' as const), fc.integer({ min: 0, max: 3 }), (dong, unit, digits) => {
      const parsed = parseDong(formatDong(dong, 'vi', unit, digits))
      expect(parsed?.precisionDong).toBe(dongPerUnit[unit] / 10 ** digits / 2)
      expect(Math.abs(parsed!.dong - dong)).toBeLessThanOrEqual(parsed!.precisionDong)
    }))
  })
})
