import type { Entering, LedgerEntry } from './entering.ts'
import { describe, expect, it } from 'vitest'
import { counterOf, draftsOf, emptyEntering, isAmbiguous, leftOf } from './entering.ts'

const today = '2026-11-25'
const million = 1_000_000
const row = (change: Partial<LedgerEntry>): LedgerEntry => ({ id: 'a', supportId: 's', source: 'national', measure: 'approved', on: '2022-03-01', dong: 300 * million, decision: null, supersedes: null, counters: null, assumption: false, reason: null, createdAt: '', counts: true, supersededBy: null, counteredBy: [], ...change })
const typed = (change: Partial<Entering> = {}, sums: Partial<Entering['sums']> = {}): Entering => {
  const empty = emptyEntering('approved', '2022-03-15')
  return { ...empty, ...change, sums: { ...empty.sums, ...sums } }
}
const issues = (form: Entering, ledger: LedgerEntry[] = []) => draftsOf(form, ledger, today).issues.map(issue => `${issue.field}: ${issue.reason}`)

describe('money as it is typed', () => {
  it('is one entry for each source that has a sum', () => {
    const { drafts, issues: found } = draftsOf(typed({ decision: ' 15/QĐ ' }, { national: '946,9 triệu', counterpart: '181 tỷ 946,9 triệu', local: '1.234.567' }), [], today)
    expect(found).toEqual([])
    expect(drafts.map(draft => [draft.source, draft.dong, draft.decision, draft.supersedes])).toEqual([['national', 946_900_000, '15/QĐ', null], ['local', 1_234_567, '15/QĐ', null], ['counterpart', 181_946_900_000, '15/QĐ', null]])
  })

  it('names the entry it revises, source by source, and asks why', () => {
    const ledger = [row({ id: 'old', counts: false }), row({ id: 'now', supersedes: 'old' }), row({ id: 'own', source: 'counterpart', dong: 900 * million })]
    expect(issues(typed({}, { national: '280 triệu' }), ledger)).toEqual(['reason: required'])
    expect(draftsOf(typed({ reason: 'Điều chỉnh' }, { national: '280 triệu', local: '10 triệu' }), ledger, today).drafts.map(draft => [draft.source, draft.supersedes, draft.reason])).toEqual([['national', 'now', 'Điều chỉnh'], ['local', null, null]])
    expect(issues(typed({}, { national: '300 triệu' }), ledger)).toEqual(['sums.national: unchanged'])
    expect(issues(typed({ on: '2022-02-01', reason: 'x' }, { national: '280 triệu' }), ledger)).toEqual(['on: before-revised'])
  })

  it('adds to a flow and revises nothing', () => {
    const ledger = [row({ measure: 'advanced' })]
    expect(draftsOf(typed({ measure: 'advanced' }, { national: '5 triệu' }), ledger, today)).toMatchObject({ issues: [], drafts: [{ supersedes: null, dong: 5 * million }] })
    expect(issues(typed({ measure: 'advanced' }, { national: '0 đồng' }), ledger)).toEqual(['sums.national: not-zero'])
    expect(draftsOf(typed({}, { national: '0' }), [], today).drafts[0]!.dong).toBe(0)
  })

  it.each(['1.234', '300', '946', '12 000'])('asks whether %s is million đồng', (text) => {
    expect(isAmbiguous(text)).toBe(true)
    expect(issues(typed({}, { national: text }))).toEqual(['sums.national: money-ambiguous'])
    expect(isAmbiguous(`${text} triệu`)).toBe(false)
    expect(isAmbiguous(`${text} đồng`)).toBe(false)
  })

  it.each([['1.234.567', null], ['', null], ['hơn 3 tỷ', 'money-bound'], ['-5 triệu', 'money-negative'], ['10.5 tỷ', 'money-unclear'], ['ba trăm', 'money-unclear']])('of %s says %s', (text, reason) => {
    expect(issues(typed({}, { other: text }))).toEqual(reason === null ? [] : [`sums.other: ${reason}`])
  })

  it('is dated by a day that was', () => {
    expect(issues(typed({ on: '31/02/2024' }, { other: '1 triệu' }))).toEqual(['on: date'])
    expect(issues(typed({ on: '2026-11-26' }, { other: '1 triệu' }))).toEqual(['on: in-the-future'])
    expect(issues(typed({ on: '2008-07-31' }, { other: '1 triệu' }))).toEqual(['on: too-early'])
  })
})

describe('a correction', () => {
  const paid = row({ id: 'paid', measure: 'realised', dong: 946_900_000 })
  const back = row({ id: 'back', measure: 'realised', dong: -46_900_000, counters: 'paid' })
  const counter = (change: object = {}, ledger = [paid]) => counterOf({ dong: '646,9 triệu', on: '2022-09-05', decision: '', reason: 'Gõ nhầm', ...change }, paid, ledger, today)

  it('takes back what is left of one entry, and no more', () => {
    expect(counter()).toEqual({ issues: [], drafts: [{ source: 'national', measure: 'realised', on: '2022-09-05', dong: -646_900_000, decision: null, supersedes: null, counters: 'paid', reason: 'Gõ nhầm', assumption: false }] })
    expect(leftOf(paid, [paid, back])).toBe(900 * million)
    expect(counter({ dong: '900,1 triệu' }, [paid, back]).issues).toEqual([{ field: 'dong', reason: 'countered-too-much', values: { left: 900 * million } }])
    expect(counter({ dong: '946.900.000' }).drafts[0]!.dong).toBe(-946_900_000)
  })

  it('says when and why', () => {
    expect(counter({ reason: ' ', on: '2022-02-28' }).issues.map(issue => issue.reason)).toEqual(['before-countered', 'required'])
    expect(counter({ dong: '646' }).issues.map(issue => issue.reason)).toEqual(['money-ambiguous'])
  })
})
