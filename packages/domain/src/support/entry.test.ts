import type { Entry, Flow, Level } from './money.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAmount, checkAmounts, AmountDraft as Draft, withDrafts } from './entry.ts'
import { splitOf } from './money.ts'
import { measures, sources } from './support.ts'

type AmountDraft = ReturnType<typeof Draft.parse>
const today = '2026-11-25'
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const entry = (change: Partial<Entry> = {}): Entry => ({ id: id(1), supportId: 's1', source: 'national', measure: 'approved', on: '2022-01-01', dong: 100, supersedes: null, counters: null, ...change })
const draft = (change: Partial<AmountDraft> = {}): AmountDraft => ({ source: 'national', measure: 'approved', on: '2022-06-01', dong: 100, decision: null, supersedes: null, counters: null, reason: null, assumption: false, ...change })
const reasons = (change: Partial<AmountDraft>, amounts: Entry[] = [entry()]) => checkAmount(draft(change), amounts, today).map(issue => `${issue.field}: ${issue.reason}`)

describe('an entry of money', () => {
  const messageOf = (change: object) => Draft.safeParse({ ...draft(), ...change }).error?.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`)
  it('is whole đồng, and a level is never negative', () => {
    expect(messageOf({})).toBeUndefined()
    expect(messageOf({ dong: 0.5 })).toEqual(['dong: whole-dong'])
    expect(messageOf({ dong: -1 })).toEqual(['dong: not-negative'])
    expect(messageOf({ dong: -1, measure: 'realised' })).toBeUndefined()
    expect(messageOf({ dong: 2e15 })).toEqual(['dong: too-large'])
  })

  it('is dated by a day that exists and on which there were papers', () => {
    expect(messageOf({ on: '2022-02-30' })).toEqual(['on: date'])
    expect(messageOf({ on: '2008-07-31' })).toEqual(['on: too-early'])
    expect(reasons({ on: '2026-11-25' }, [])).toEqual([])
    expect(reasons({ on: '2026-11-26' }, [])).toEqual(['on: in-the-future'])
  })
})

describe('a new entry of a level', () => {
  it('names the entry it revises, and why', () => {
    expect(reasons({}, [])).toEqual([])
    expect(reasons({})).toEqual(['supersedes: revision-names-entry'])
    expect(reasons({ supersedes: id(1), reason: 'điều chỉnh' })).toEqual([])
    expect(reasons({ supersedes: id(1) })).toEqual(['reason: required'])
    expect(reasons({ supersedes: id(9), reason: 'x' })).toEqual(['supersedes: unknown-entry'])
    expect(reasons({ supersedes: id(1), source: 'local', reason: 'x' })).toEqual(['supersedes: other-measure-or-source'])
    expect(reasons({ supersedes: id(1), on: '2021-12-31', reason: 'x' })).toEqual(['on: before-revised'])
    expect(reasons({ dong: -1 })).toEqual(['dong: not-negative'])
    expect(reasons({ counters: id(1), reason: 'x' })).toEqual(['counters: level-not-countered'])
  })

  it('does not revise what is revised already, and says what stands now', () => {
    const amounts = [entry(), entry({ id: id(2), supersedes: id(1) })]
    expect(checkAmount(draft({ supersedes: id(1), reason: 'x' }), amounts, today)).toEqual([{ field: 'supersedes', reason: 'already-revised', values: { current: id(2) } }])
  })
})

describe('a new entry of a flow', () => {
  const paid = entry({ measure: 'advanced' })
  const back = (change: Partial<AmountDraft>, amounts = [paid]) => reasons({ measure: 'advanced', dong: -100, counters: id(1), reason: 'ghi hai lần', ...change }, amounts)
  it('adds, revises nothing, and is not nothing', () => {
    expect(reasons({ measure: 'advanced' }, [paid])).toEqual([])
    expect(reasons({ measure: 'advanced', supersedes: id(1), reason: 'x' }, [paid])).toEqual(['supersedes: flow-not-revised'])
    expect(reasons({ measure: 'advanced', dong: 0 }, [paid])).toEqual(['dong: not-zero'])
  })

  it('takes back only by a counter-entry that names what it corrects, and why', () => {
    expect(back({})).toEqual([])
    expect(back({ dong: -40 })).toEqual([])
    expect(back({ counters: null })).toEqual(['counters: counter-names-entry'])
    expect(back({ reason: null })).toEqual(['reason: required'])
    expect(back({ dong: 40 })).toEqual(['dong: counter-below-zero'])
    expect(back({ counters: id(9) })).toEqual(['counters: unknown-entry'])
    expect(back({ source: 'local' })).toEqual(['counters: other-measure-or-source'])
    expect(back({ on: '2021-12-31' })).toEqual(['on: before-countered'])
  })

  it('takes back no more than was booked, and no counter-entry', () => {
    expect(back({ dong: -101 })).toEqual(['dong: countered-too-much'])
    const half = entry({ id: id(2), measure: 'advanced', dong: -60, counters: id(1) })
    expect(checkAmount(draft({ measure: 'advanced', dong: -41, counters: id(1), reason: 'x' }), [paid, half], today)).toEqual([{ field: 'dong', reason: 'countered-too-much', values: { left: 40 } }])
    expect(back({ dong: -40 }, [paid, half])).toEqual([])
    expect(back({ dong: -10, counters: id(2) }, [paid, half])).toEqual(['counters: counters-a-counter'])
  })
})

describe('entries made together', () => {
  it('name the place of what is wrong', () => {
    const plan = sources.map(source => draft({ source, measure: 'planned' }))
    expect(checkAmounts(plan, [], today)).toEqual([])
    expect(checkAmounts([...plan, draft({ measure: 'planned' })], [], today)).toEqual([{ field: 'amounts.4.source', reason: 'entered-twice' }])
    expect(checkAmounts([draft({ measure: 'settled' }), draft({ measure: 'settled', dong: 0 })], [], today)).toEqual([{ field: 'amounts.1.dong', reason: 'not-zero' }])
  })

  const anyDraft = fc.record({ source: fc.constantFrom(...sources), measure: fc.constantFrom(...Object.keys(measures) as (keyof typeof measures)[]), dong: fc.integer({ min: -300, max: 300 }), revises: fc.boolean(), target: fc.nat(20), on: fc.constantFrom('2021-01-01', '2022-01-01', '2023-01-01') })
  it('law: whatever is let in, each level is what was entered last and each flow what was booked less what was taken back', () => {
    fc.assert(fc.property(fc.array(anyDraft, { maxLength: 40 }), (tries) => {
      let amounts: Entry[] = []
      const model = new Map<string, number>()
      for (const { revises, target, ...given } of tries) {
        const same = amounts.filter(row => row.measure === given.measure && row.source === given.source)
        const named = revises ? same[target % Math.max(same.length, 1)]?.id ?? null : null
        const isLevel = measures[given.measure] === 'level'
        const one = draft({ ...given, reason: 'thử', supersedes: isLevel ? named : null, counters: !isLevel && given.dong < 0 ? named : null })
        if (checkAmount(one, amounts, today).length > 0)
          continue
        amounts = withDrafts(amounts, [one]).map((row, at) => ({ ...row, supportId: 's1', id: at === amounts.length ? id(at) : row.id }))
        const key = `${given.measure} ${given.source}`
        model.set(key, isLevel ? given.dong : (model.get(key) ?? 0) + given.dong)
      }
      for (const measure of Object.keys(measures) as (Level | Flow)[]) {
        const split = splitOf(amounts, measure)
        for (const source of sources) {
          expect(split[source]).toBe(model.get(`${measure} ${source}`) ?? null)
          expect(split[source] ?? 0).toBeGreaterThanOrEqual(0)
        }
      }
    }), { numRuns: 300 })
  })
})
