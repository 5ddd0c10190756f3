import type { Entry } from './money.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { repeatedSupports, supportYears } from './card.ts'
import { flowOf } from './money.ts'

const entry = (supportId: string, measure: Entry['measure'], on: string, dong: number, more: Partial<Entry> = {}): Entry => ({ id: `${supportId} ${measure} ${on} ${dong}`, supportId, source: 'national', measure, on, dong, supersedes: null, counters: null, ...more })
const supports = [{ id: 'a', type: 'machinery', planYear: 2022 }, { id: 'b', type: 'consultancy', planYear: 2022 }] as const

describe('what a facility received, year by year', () => {
  it('reads levels by plan year and flows by their date', () => {
    const first = entry('a', 'approved', '2022-01-05', 300)
    const years = supportYears(supports, [
      first,
      entry('a', 'approved', '2023-02-01', 250, { supersedes: first.id }),
      entry('a', 'realised', '2022-11-01', 100),
      entry('a', 'realised', '2023-03-01', 150),
      entry('b', 'realised', '2022-06-01', 40, { source: 'local' }),
      entry('a', 'realised', '2012-03-01', 7),
    ], 2017, 2026)
    expect(years.map(({ year, count, approved, realised }) => [year, count, approved.total, realised.total])).toEqual([[2023, 0, null, 150], [2022, 2, 250, 140]])
    expect(years[1]!.types.map(({ type, count, realised }) => [type, count, realised.national, realised.local])).toEqual([['machinery', 1, 100, null], ['consultancy', 1, null, 40]])
    expect(years[0]!.types.map(row => row.type)).toEqual(['machinery'])
  })

  it('splits what flowed in the period without losing or doubling a đồng', () => {
    const flows = fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 2010, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: -1000, max: 1000 })))
    fc.assert(fc.property(flows, (given) => {
      const entries = given.map(([id, year, month, dong], at) => entry(id, 'realised', `${year}-${String(month).padStart(2, '0')}-15`, dong, { id: String(at) }))
      const years = supportYears(supports, entries, 2017, 2026)
      expect(years.reduce((sum, row) => sum + (row.realised.total ?? 0), 0)).toBe(flowOf(entries, 'realised', '2017-01-01', '2026-12-31') ?? 0)
      for (const row of years)
        expect(row.types.reduce((sum, type) => sum + (type.realised.total ?? 0), 0)).toBe(row.realised.total ?? 0)
    }))
  })
})

describe('help given twice', () => {
  it('is the same type again, whatever the year', () => {
    const given = [{ id: 'a', type: 'machinery', state: 'settled' }, { id: 'b', type: 'machinery', state: 'accepted' }, { id: 'c', type: 'showroom', state: 'settled' }] as const
    expect([...repeatedSupports(given)]).toEqual([['a', ['b']], ['b', ['a']]])
  })

  it('is not what was abandoned, or what no source names', () => {
    expect(repeatedSupports([{ id: 'a', type: 'machinery', state: 'settled' }, { id: 'b', type: 'machinery', state: 'cancelled' }]).size).toBe(0)
    expect(repeatedSupports([{ id: 'a', type: 'unclassified', state: 'settled' }, { id: 'b', type: 'unclassified', state: 'settled' }]).size).toBe(0)
  })
})
