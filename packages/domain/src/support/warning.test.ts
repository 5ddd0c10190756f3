import type { Entry } from './money.ts'
import { describe, expect, it } from 'vitest'
import { warnAmounts } from './warning.ts'

let made = 0
const entry = (measure: Entry['measure'], dong: number, source: Entry['source'] = 'national'): Entry => ({ id: `e${++made}`, supportId: 's1', source, measure, on: '2022-01-01', dong, supersedes: null, counters: null })

describe('a second look at the money of a support', () => {
  it('is asked where more is settled than approved, source by source', () => {
    expect(warnAmounts([entry('approved', 300), entry('settled', 300)])).toEqual([])
    expect(warnAmounts([entry('approved', 300), entry('settled', 200), entry('settled', 101)])).toEqual([{ field: 'settled', reason: 'settled-above-approved', values: { source: 'national', dong: 301, level: 300 } }])
    expect(warnAmounts([entry('approved', 300), entry('approved', 900, 'counterpart'), entry('settled', 400)])).toHaveLength(1)
  })

  it('is asked where more is advanced than contracted', () => {
    expect(warnAmounts([entry('contracted', 300), entry('advanced', 301)]).map(issue => issue.reason)).toEqual(['advanced-above-contracted'])
  })

  it('says that a level is not on record instead of inventing one', () => {
    expect(warnAmounts([entry('settled', 5, 'local')])).toEqual([{ field: 'settled', reason: 'approved-not-recorded', values: { source: 'local', dong: 5 } }])
    expect(warnAmounts([entry('advanced', 5)]).map(issue => issue.reason)).toEqual(['contracted-not-recorded'])
    expect(warnAmounts([])).toEqual([])
  })
})
