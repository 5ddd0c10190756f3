import { describe, expect, it } from 'vitest'
import { dongPer, mixedDong, roman, written } from './notation.ts'

describe('notation in Vietnamese', () => {
  it.each([[181946.9, '181.946,9'], [232908, '232.908'], [1.2801, '1,2801'], [0, '0'], [-2, '−2'], [0.95, '0,95'], [1234567, '1.234.567'], [-0.0000001, '0']])('writes %d as %s', (value, text) => {
    expect(written(value)).toBe(text)
  })

  it('keeps no more decimals than asked for', () => {
    expect(written(-44.383, 1)).toBe('−44,4')
  })

  it.each([[14, 'XIV'], [13, 'XIII'], [9, 'IX'], [40, 'XL'], [1994, 'MCMXCIV']])('numbers edition %d as %s', (value, text) => {
    expect(roman(value)).toBe(text)
  })

  it('reads sums in mixed units and nothing else', () => {
    expect(mixedDong('181 tỷ 946,9 triệu')).toBe(181_946_900_000)
    expect(mixedDong('1 tỷ 2 triệu 300 nghìn')).toBe(1_002_300_000)
    expect(mixedDong('181 tỷ 946,9 triệu'.normalize('NFD'))).toBe(181_946_900_000)
    expect(mixedDong('232.908 triệu')).toBeNull()
    expect(mixedDong('hơn 10 tỷ')).toBeNull()
  })

  it('knows the units of money', () => {
    expect(['đồng', 'triệu đồng', 'tỷ đồng', 'cơ sở'].map(dongPer)).toEqual([1, 1_000_000, 1_000_000_000, null])
  })
})
