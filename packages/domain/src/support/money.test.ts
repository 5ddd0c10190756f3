import type { Entry } from './money.ts'
import type { Measure } from './support.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../refusal/index.ts'
import { flowOf, ledgerOf, levelOf, rateOf, splitOf, stateDong } from './money.ts'
import { measures, sources } from './support.ts'

const entry = (id: string, change: Partial<Entry> = {}): Entry => ({ id, supportId: 's1', source: 'national', measure: 'approved', on: '2022-01-01', dong: 100, supersedes: null, counters: null, ...change })

const day = fc.date({ min: new Date('2018-01-01'), max: new Date('2023-12-31'), noInvalidDate: true }).map(date => date.toISOString().slice(0, 10))
const entries = (measure: Measure) => fc.array(fc.record({ supportId: fc.constantFrom('s1', 's2', 's3'), source: fc.constantFrom(...sources), on: day, dong: fc.integer({ min: 0, max: 1e12 }) }), { maxLength: 30 })
  .map(rows => rows.map((row, index): Entry => ({ ...row, id: `e${index}`, measure, supersedes: null, counters: null })))

/** Histories as they are entered: chains of revisions, flows with counter-entries, several sources and supports in one list. */
const histories = fc.array(fc.record({
  supportId: fc.constantFrom('s1', 's2', 's3'),
  source: fc.constantFrom(...sources),
  measure: fc.constantFrom(...Object.keys(measures) as Measure[]),
  on: fc.array(day, { minLength: 1, maxLength: 4 }),
  dong: fc.array(fc.integer({ min: 1, max: 1e12 }), { minLength: 4, maxLength: 4 }),
}), { maxLength: 14 }).map((steps) => {
  const last = new Map<string, string>()
  const found: Entry[] = []
  for (const { on, dong, ...step } of steps) {
    for (const [at, date] of on.entries()) {
      const id = `e${found.length}`
      const key = `${step.supportId} ${step.source} ${step.measure}`
      if (measures[step.measure] === 'level')
        found.push({ ...step, id, on: date, dong: dong[at]!, supersedes: last.get(key) ?? null, counters: null })
      else
        found.push({ ...step, id, on: date, dong: at === 1 ? -dong[0]! : dong[at]!, supersedes: null, counters: at === 1 ? `e${found.length - 1}` : null })
      last.set(key, id)
    }
  }
  return found
})

describe('levels', () => {
  it('are replaced by a revision, never added to', () => {
    const revised = [entry('a', { dong: 300 }), entry('b', { dong: 250, supersedes: 'a', on: '2022-05-01' })]
    expect(levelOf(revised, 'approved')).toBe(250)
    expect(levelOf(revised.toReversed(), 'approved')).toBe(250)
    expect(levelOf(revised, 'planned')).toBeNull()
  })

  it('follow a chain of revisions to its end, even one dated earlier', () => {
    const chain = [entry('a', { dong: 1 }), entry('b', { dong: 2, supersedes: 'a', on: '2022-03-01' }), entry('c', { dong: 3, supersedes: 'b', on: '2022-02-01' })]
    expect(levelOf(chain, 'approved')).toBe(3)
    expect(ledgerOf(chain).map(({ id, counts, supersededBy }) => [id, counts, supersededBy])).toEqual([['a', false, 'b'], ['c', true, null], ['b', false, 'c']])
  })

  it('take the latest where two entries stand side by side, and one of two on a day whatever their order', () => {
    expect(levelOf([entry('a', { dong: 1, on: '2022-05-01' }), entry('b', { dong: 2, on: '2022-01-01' })], 'approved')).toBe(1)
    const sameDay = [entry('a', { dong: 1 }), entry('b', { dong: 2 })]
    expect([levelOf(sameDay, 'approved'), levelOf(sameDay.toReversed(), 'approved')]).toEqual([2, 2])
  })

  it('refuse a ring of revisions', () => {
    const ring = [entry('a', { supersedes: 'b' }), entry('b', { supersedes: 'a' })]
    expect(() => levelOf(ring, 'approved')).toThrow(Refusal)
  })

  it('law: a revision replaces exactly what it revises', () => {
    fc.assert(fc.property(entries('approved'), fc.integer({ min: 0, max: 1e12 }), (rows, dong) => {
      const standing = ledgerOf(rows).filter(row => row.counts)
      const before = levelOf(rows, 'approved')
      for (const row of standing) {
        const after = levelOf([...rows, { ...row, id: 'new', dong, supersedes: row.id, on: '2024-01-01' }], 'approved')
        expect(after).toBe(before! - row.dong + dong)
      }
    }))
  })
})

describe('flows', () => {
  it('add up within their days, first and last included', () => {
    const paid = [entry('a', { measure: 'advanced', on: '2022-01-01', dong: 100 }), entry('b', { measure: 'advanced', on: '2022-06-30', dong: 50 }), entry('c', { measure: 'advanced', on: '2022-07-01', dong: 7 })]
    expect(flowOf(paid, 'advanced')).toBe(157)
    expect(flowOf(paid, 'advanced', '2022-01-01', '2022-06-30')).toBe(150)
    expect(flowOf(paid, 'advanced', '2023-01-01')).toBeNull()
  })

  it('tell a real zero from nothing recorded', () => {
    expect(flowOf([entry('a', { measure: 'realised', dong: 5 }), entry('b', { measure: 'realised', dong: -5 })], 'realised')).toBe(0)
    expect(flowOf([], 'realised')).toBeNull()
  })

  it('law: a payment adds exactly itself, and a counter-entry takes it back', () => {
    fc.assert(fc.property(entries('advanced'), day, fc.integer({ min: 1, max: 1e12 }), (rows, on, dong) => {
      const before = flowOf(rows, 'advanced') ?? 0
      const paid = [...rows, entry('new', { measure: 'advanced', on, dong })]
      expect(flowOf(paid, 'advanced')).toBe(before + dong)
      expect(flowOf([...paid, entry('back', { measure: 'advanced', on, dong: -dong })], 'advanced')).toBe(before)
    }))
  })

  it('law: periods that meet make the whole', () => {
    fc.assert(fc.property(entries('realised'), fc.integer({ min: 2018, max: 2022 }), (rows, year) => {
      const first = flowOf(rows, 'realised', null, `${year}-12-31`) ?? 0
      const second = flowOf(rows, 'realised', `${year + 1}-01-01`) ?? 0
      expect(first + second).toBe(flowOf(rows, 'realised') ?? 0)
    }))
  })
})

describe('sources', () => {
  it('law: the parts make the whole, over sources and over supports', () => {
    fc.assert(fc.property(fc.constantFrom(...Object.keys(measures) as Measure[]).chain(measure => fc.tuple(fc.constant(measure), entries(measure))), ([measure, rows]) => {
      const split = splitOf(rows, measure)
      const parts = sources.map(source => split[source])
      expect(parts.reduce<number>((a, b) => a + (b ?? 0), 0)).toBe(split.total ?? 0)
      expect(parts.every(part => part === null)).toBe(split.total === null)
      const bySupport = ['s1', 's2', 's3'].map(id => splitOf(rows.filter(row => row.supportId === id), measure).total ?? 0)
      expect(bySupport.reduce((a, b) => a + b)).toBe(split.total ?? 0)
    }))
  })

  it('law: over chains, sources and supports the parts make the whole, and each chain counts once', () => {
    fc.assert(fc.property(histories, (rows) => {
      for (const measure of Object.keys(measures) as Measure[]) {
        const split = splitOf(rows, measure)
        expect(sources.reduce((sum, source) => sum + (split[source] ?? 0), 0)).toBe(split.total ?? 0)
        // Told without the functions at hand: the last of each chain, or everything that flowed.
        const own = rows.filter(row => row.measure === measure)
        const expected = measures[measure] === 'level' ? own.filter(row => !own.some(other => other.supersedes === row.id)) : own
        expect(split.total).toBe(own.length === 0 ? null : expected.reduce((sum, row) => sum + row.dong, 0))
        expect(ledgerOf(rows).filter(row => row.measure === measure && row.counts).map(row => row.id).sort()).toEqual(expected.map(row => row.id).sort())
      }
    }))
  })

  it('law: the order of entry changes nothing', () => {
    const shuffled = histories.chain(rows => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })))
    fc.assert(fc.property(shuffled, ([rows, others]) => {
      for (const measure of Object.keys(measures) as Measure[])
        expect(splitOf(others, measure)).toEqual(splitOf(rows, measure))
      const marks = (list: Entry[]) => Object.fromEntries(ledgerOf(list).map(row => [row.id, [row.counts, row.supersededBy, row.counteredBy.toSorted()]]))
      expect(marks(others)).toEqual(marks(rows))
    }))
  })

  it('law: two entries side by side on one day never make the order matter', () => {
    const beside = entries('approved').chain(rows => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })))
    fc.assert(fc.property(beside, ([rows, others]) => {
      expect(splitOf(others, 'approved')).toEqual(splitOf(rows, 'approved'))
    }))
  })

  it('count national and local as state money', () => {
    expect(stateDong({ national: 200, local: 100 })).toBe(300)
    expect(stateDong({ national: null, local: null })).toBeNull()
  })

  it('give rates as one measure in another', () => {
    expect(rateOf(46_022_000_000, 130_005_000_000)).toBeCloseTo(0.354, 4)
    expect([rateOf(1, 0), rateOf(null, 1), rateOf(1, null)]).toEqual([null, null, null])
  })

  it('refuse sums that a number no longer holds exactly', () => {
    expect(() => flowOf([entry('a', { measure: 'realised', dong: Number.MAX_SAFE_INTEGER }), entry('b', { measure: 'realised', dong: 2 })], 'realised')).toThrow('too-large')
  })
})
