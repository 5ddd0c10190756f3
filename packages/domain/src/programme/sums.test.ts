import type { MoneyCell } from './sums.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sources } from './source.ts'
import { yearSums } from './sums.ts'

const cell = fc.record({ year: fc.integer({ min: 2018, max: 2030 }), source: fc.constantFrom(...sources), dong: fc.integer({ min: 0, max: 1e12 }) })
const add = (values: (number | null)[]) => values.some(value => value !== null) ? values.reduce<number>((sum, value) => sum + (value ?? 0), 0) : null

describe('money by year and source', () => {
  it('adds up lines of one year and source, and tells nothing recorded from nothing given', () => {
    const lines: MoneyCell[] = [{ year: 2022, source: 'national', dong: 2_000_000 }, { year: 2021, source: 'national', dong: 1_000_000 }, { year: 2021, source: 'counterpart', dong: 0 }, { year: 2021, source: 'national', dong: 500_000 }]
    expect(yearSums(lines)).toEqual({
      years: [
        { year: 2021, bySource: { national: 1_500_000, local: null, counterpart: 0, other: null }, total: 1_500_000 },
        { year: 2022, bySource: { national: 2_000_000, local: null, counterpart: null, other: null }, total: 2_000_000 },
      ],
      bySource: { national: 3_500_000, local: null, counterpart: 0, other: null },
      total: 3_500_000,
    })
    expect(yearSums([])).toEqual({ years: [], bySource: { national: null, local: null, counterpart: null, other: null }, total: null })
  })

  it('law: years together, sources together and all lines together are the same sum', () => {
    fc.assert(fc.property(fc.array(cell, { maxLength: 60 }), (cells) => {
      const { years, bySource, total } = yearSums(cells)
      expect(total).toBe(add(cells.map(one => one.dong)))
      expect(add(years.map(year => year.total))).toBe(total)
      expect(add(Object.values(bySource))).toBe(total)
      for (const year of years)
        expect(add(Object.values(year.bySource))).toBe(year.total)
      for (const source of sources)
        expect(add(years.map(year => year.bySource[source]))).toBe(bySource[source])
    }))
  })

  it('law: the order of the lines changes nothing', () => {
    fc.assert(fc.property(fc.array(cell, { maxLength: 30 }), (cells) => {
      expect(yearSums(cells.toReversed())).toEqual(yearSums(cells))
    }))
  })

  it('refuses more than can be counted to the đồng', () => {
    const lines = Array.from({ length: 10 }, (_, at): MoneyCell => ({ year: 2018 + at, source: 'national', dong: 1e15 }))
    expect(() => yearSums(lines)).toThrow('too-large')
  })
})
