import type { Dated } from './timeline.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAfter, dayBefore } from '../text/date.ts'
import { rowOn, supersede, timelineFaults } from './timeline.ts'

const row = (validFrom: string, validTo: string | null = null) => ({ validFrom, validTo })

describe('the rows of a rule', () => {
  it('have their days, first and last included', () => {
    const rows = [row('2018-05-11', '2025-12-31'), row('2026-01-01')]
    expect(['2018-05-10', '2018-05-11', '2025-12-31', '2026-01-01', '2099-01-01'].map(on => rowOn(rows, on)?.validFrom ?? null)).toEqual([null, '2018-05-11', '2018-05-11', '2026-01-01', '2026-01-01'])
  })

  it('are searched for days that two share or none has', () => {
    expect(timelineFaults([row('2026-01-01'), row('2018-05-11', '2025-12-31')])).toEqual([])
    expect(timelineFaults([row('2018-05-11', '2025-12-31'), row('2026-03-01')])).toEqual([{ kind: 'gap', from: '2026-01-01', to: '2026-02-28' }])
    expect(timelineFaults([row('2018-05-11'), row('2026-03-01', '2026-12-31')])).toEqual([{ kind: 'overlap', from: '2026-03-01', to: '2026-12-31' }])
    expect(timelineFaults([row('2018-05-11', '2026-04-30'), row('2026-03-01')])).toEqual([{ kind: 'overlap', from: '2026-03-01', to: '2026-04-30' }])
  })
})

describe('a change of law', () => {
  it('ends the row of before the day before and adds the new one', () => {
    expect(supersede([row('2018-05-11')], row('2026-01-01'))).toEqual({ ended: row('2018-05-11', '2025-12-31'), added: row('2026-01-01'), warnings: [] })
    expect(supersede([], row('2026-01-01'))).toEqual({ ended: null, added: row('2026-01-01'), warnings: [] })
  })

  it('may lie between two rows, and names the days it leaves without a rule', () => {
    const rows = [row('2018-05-11', '2025-12-31'), row('2026-01-01')]
    expect(supersede(rows, row('2024-11-01', '2025-12-31'))).toEqual({ ended: row('2018-05-11', '2024-10-31'), added: row('2024-11-01', '2025-12-31'), warnings: [] })
    expect(supersede(rows, row('2024-11-01', '2025-06-30'))).toMatchObject({ warnings: [{ field: 'validFrom', reason: 'gap', values: { from: '2025-07-01', to: '2025-12-31' } }] })
    expect(supersede([row('2018-05-11', '2020-12-31')], row('2022-01-01'))).toMatchObject({ ended: null, warnings: [{ reason: 'gap', values: { from: '2021-01-01', to: '2021-12-31' } }] })
  })

  it('is refused where it would begin with or run into a row that stands, with the days', () => {
    const rows = [row('2018-05-11', '2025-12-31'), row('2026-01-01')]
    expect(supersede(rows, row('2026-01-01'))).toEqual({ issues: [{ field: 'validFrom', reason: 'starts-the-same-day', values: { day: '2026-01-01' } }] })
    expect(supersede(rows, row('2024-11-01', '2026-01-31'))).toEqual({ issues: [{ field: 'validTo', reason: 'overlaps', values: { from: '2026-01-01', to: '2026-01-31' } }] })
    expect(supersede(rows, row('2024-11-01'))).toMatchObject({ issues: [{ reason: 'overlaps', values: { from: '2026-01-01' } }] })
    expect(supersede(rows, row('2027-01-01', '2026-12-31'))).toEqual({ issues: [{ field: 'validTo', reason: 'end-before-start', values: { day: '2027-01-01' } }] })
  })

  const day = fc.date({ min: new Date('2018-01-01T00:00:00Z'), max: new Date('2018-12-31T00:00:00Z'), noInvalidDate: true }).map(date => date.toISOString().slice(0, 10))
  const rule = fc.record({ validFrom: day, validTo: fc.option(day, { freq: 2 }), figure: fc.integer() })
  /** A history of changes: what is refused leaves the rows as they were. */
  const made = (changes: (Dated & { figure: number })[]) => changes.reduce<(Dated & { figure: number })[]>((rows, next) => {
    const change = supersede(rows, next)
    return 'issues' in change ? rows : [...rows.filter(one => one.validFrom !== change.ended?.validFrom), ...(change.ended ? [change.ended] : []), change.added]
  }, [])

  it('law: whatever is superseded in whatever order, each day has one row at most', () => {
    fc.assert(fc.property(fc.array(rule, { maxLength: 12 }), (changes) => {
      const rows = made(changes)
      expect(timelineFaults(rows).filter(fault => fault.kind === 'overlap')).toEqual([])
      for (let on = '2017-12-31'; on <= '2019-01-01'; on = dayAfter(on))
        expect(rows.filter(one => one.validFrom <= on && (one.validTo === null || on <= one.validTo)).length).toBeLessThanOrEqual(1)
    }), { numRuns: 200 })
  })

  it('law: a change takes no day before its own from the rows of before', () => {
    fc.assert(fc.property(fc.array(rule, { maxLength: 8 }), rule, (changes, next) => {
      const before = made(changes)
      const after = made([...changes, next])
      for (const on of ['2018-01-01', dayBefore(next.validFrom)].filter(on => on < next.validFrom))
        expect(rowOn(after, on)?.figure).toBe(rowOn(before, on)?.figure)
    }))
  })
})
