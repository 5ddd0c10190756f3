import type { SupportDraft } from './draft.ts'
import { describe, expect, it } from 'vitest'
import { AmountDraft, checkSupport, SupportDraft as Draft } from './draft.ts'

const id = '3f0c8e9a-5d0b-4f62-9b0e-2f6f3e0a1b2c'
const machinery: SupportDraft = { type: 'machinery', programmeId: id, planYear: 2022, facilityId: id, provinceId: 'VN-01@2008', place: null, participants: null }
const programme = { yearFrom: 2021, yearTo: 2023 }
const reasons = (draft: Partial<SupportDraft>, province?: { validFrom: string, validTo: string | null }) =>
  checkSupport({ ...machinery, ...draft }, { programme, ...province && { province } }).map(issue => `${issue.field}: ${issue.reason}`)

describe('a support entered', () => {
  it('needs a facility where the type reaches one', () => {
    for (const type of ['demo-model', 'machinery', 'showroom', 'consultancy'] as const) {
      expect(reasons({ type })).toEqual([])
      expect(reasons({ type, facilityId: null })).toEqual(['facilityId: required'])
    }
  })

  it('has none where the type is an event, and then a place', () => {
    expect(reasons({ type: 'conference' })).toEqual(['facilityId: not-for-event', 'place: required'])
    expect(reasons({ type: 'conference', facilityId: null, place: 'Hà Nội', participants: 120 })).toEqual([])
  })

  it('may have one for the other types', () => {
    for (const type of ['vocational-training', 'information'] as const)
      expect([reasons({ type }), reasons({ type, facilityId: null })]).toEqual([[], []])
  })

  it('is not entered as unclassified', () => {
    expect(reasons({ type: 'unclassified' })).toEqual(['type: not-offered'])
  })

  it('stays within the years of its programme', () => {
    expect(reasons({ planYear: 2020 })).toEqual(['planYear: outside-programme'])
    expect(reasons({ planYear: 2024 })).toEqual(['planYear: outside-programme'])
    expect([reasons({ planYear: 2021 }), reasons({ planYear: 2023 })]).toEqual([[], []])
  })

  it('lies in a province that stood in its year', () => {
    expect(reasons({}, { validFrom: '2025-07-01', validTo: null })).toEqual(['provinceId: province-not-on-date'])
    expect(reasons({}, { validFrom: '2008-08-01', validTo: '2025-06-30' })).toEqual([])
  })

  it('is refused for a year that is none and a province that is no id', () => {
    expect(Draft.safeParse({ ...machinery, planYear: 2021.5 }).error?.issues[0]?.message).toBe('whole-number')
    expect(Draft.safeParse({ ...machinery, provinceId: '01' }).success).toBe(false)
    expect(Draft.parse({ ...machinery, place: '  Hue\u0302\u0301 ' }).place).toBe('Huế')
  })
})

describe('an entry of money', () => {
  const entry = { source: 'national', measure: 'planned', on: '2022-01-01', dong: 1, decision: null, supersedes: null }
  it('is whole đồng, and a level is never negative', () => {
    const messageOf = (change: object) => AmountDraft.safeParse({ ...entry, ...change }).error?.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`)
    expect(messageOf({})).toBeUndefined()
    expect(messageOf({ dong: 0.5 })).toEqual(['dong: whole-dong'])
    expect(messageOf({ dong: -1 })).toEqual(['dong: not-negative'])
    expect(messageOf({ dong: -1, measure: 'realised' })).toBeUndefined()
    expect(messageOf({ dong: 2e15 })).toEqual(['dong: too-large'])
    expect(messageOf({ on: '2022-02-30' })).toEqual(['on: date'])
  })
})
