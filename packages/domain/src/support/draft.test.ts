import type { SupportDraft } from './draft.ts'
import { describe, expect, it } from 'vitest'
import { checkSupport, SupportDraft as Draft } from './draft.ts'
import { recordableStates } from './state.ts'
import { supportStates } from './support.ts'

const id = '3f0c8e9a-5d0b-4f62-9b0e-2f6f3e0a1b2c'
const machinery: SupportDraft = { type: 'machinery', programmeId: id, planYear: 2022, facilityId: id, provinceId: 'VN-01@2008', place: null, participants: null, title: null, note: null, variant: 'standard', normJustification: null, state: 'draft' }
const programme = { yearFrom: 2021, yearTo: 2023 }
const reasons = (draft: Partial<SupportDraft>, context: Partial<Parameters<typeof checkSupport>[1]> = {}) =>
  checkSupport({ ...machinery, ...draft }, { programme, ...context }).map(issue => `${issue.field}: ${issue.reason}`)

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
    expect(reasons({ type: 'unclassified' }, { before: { type: 'machinery', state: 'settled' } })).toEqual(['type: not-offered'])
    expect(reasons({ type: 'unclassified' }, { before: { type: 'unclassified', state: 'settled' } })).toEqual([])
  })

  it('stays within the years of its programme', () => {
    expect(reasons({ planYear: 2020 })).toEqual(['planYear: outside-programme'])
    expect(reasons({ planYear: 2024 })).toEqual(['planYear: outside-programme'])
    expect([reasons({ planYear: 2021 }), reasons({ planYear: 2023 })]).toEqual([[], []])
  })

  it('lies in a province that stood in its year', () => {
    expect(reasons({}, { province: { validFrom: '2025-07-01', validTo: null } })).toEqual(['provinceId: province-not-on-date'])
    expect(reasons({}, { province: { validFrom: '2008-08-01', validTo: '2025-06-30' } })).toEqual([])
  })

  it('lies where its facility does, and says where that is', () => {
    expect(reasons({}, { provinces: ['VN-01@2008'] })).toEqual([])
    expect(reasons({}, { provinces: ['VN-35@2008', 'VN-36@2008'] })).toEqual(['provinceId: not-the-facility-place'])
    expect(reasons({ type: 'information', facilityId: null }, { provinces: ['VN-35@2008'] })).toEqual([])
    const [issue] = checkSupport({ ...machinery, provinceId: 'VN-37@2025' }, { programme, province: { validFrom: '2025-07-01', validTo: null }, provinces: ['VN-35@2008'] })
    expect(issue).toEqual({ field: 'provinceId', reason: 'province-not-on-date', values: { year: 2022, suggested: 'VN-35@2008' } })
  })

  it('has a variant of its type', () => {
    expect(reasons({ variant: 'production-line' })).toEqual([])
    expect(reasons({ type: 'demo-model', variant: 'production-line' })).toEqual(['variant: variant-not-for-type'])
    expect([reasons({ type: 'demo-model', variant: 'copied-model' }), reasons({ type: 'demo-model', variant: 'cleaner-production' })]).toEqual([[], []])
    expect(reasons({ type: 'showroom', variant: 'production-line' })).toEqual(['variant: variant-not-for-type'])
  })

  it('is recorded in a state that needs no paper of its own, or keeps the one it has', () => {
    for (const state of recordableStates)
      expect(reasons({ state })).toEqual([])
    for (const state of supportStates.filter(state => !(recordableStates as readonly string[]).includes(state))) {
      expect(reasons({ state })).toEqual(['state: state-not-recordable'])
      expect(reasons({ state }, { before: { type: 'machinery', state } })).toEqual([])
    }
  })

  it('is refused for a year that is none and a province that is no id', () => {
    expect(Draft.safeParse({ ...machinery, planYear: 2021.5 }).error?.issues[0]?.message).toBe('whole-number')
    expect(Draft.safeParse({ ...machinery, provinceId: '01' }).success).toBe(false)
    expect(Draft.parse({ ...machinery, place: '  Hue\u0302\u0301 ' }).place).toBe('Huế')
    expect(Draft.parse({ ...machinery, note: ' Dòng một\r\nDòng hai ', normJustification: '  ' })).toMatchObject({ note: 'Dòng một\nDòng hai', normJustification: null })
    for (const note of ['<b>đậm</b>', 'chuông \u0007', 'x'.repeat(2001)])
      expect(Draft.safeParse({ ...machinery, note }).success).toBe(false)
  })
})
