import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { certificateDoubts, CertificateDraft, checkCertificate, RecognitionDraft } from './draft.ts'

const around = { today: '2026-11-25', levelEnds: { district: '2025-06-30', province: null } }
const decision = { level: 'district', year: 2024, decisionNumber: null, decidedOn: null } as const
const paper = { number: 'H-1', issuedOn: '2024-05-13', validTo: null, withdrawnOn: null, withdrawnReason: null }

describe('a recognition and its paper', () => {
  it('the district level takes nothing that was decided after it ended', () => {
    expect(checkCertificate({ ...decision, decidedOn: '2025-06-30' }, null, around)).toEqual([])
    expect(checkCertificate({ ...decision, decidedOn: '2025-07-01' }, null, around)).toEqual([{ field: 'level', reason: 'level-ended', values: { date: '2025-06-30' } }])
    expect(checkCertificate({ ...decision, year: 2026 }, null, around).map(issue => issue.reason)).toEqual(['level-ended'])
    expect(checkCertificate({ ...decision, level: 'province', year: 2026 }, null, around)).toEqual([])
  })

  it('a withdrawal has a day and a reason, or neither', () => {
    expect(checkCertificate(decision, { ...paper, withdrawnOn: '2025-01-01' }, around)).toEqual([{ field: 'withdrawnReason', reason: 'required' }])
    expect(checkCertificate(decision, { ...paper, withdrawnReason: 'Trả lại' }, around)).toEqual([{ field: 'withdrawnOn', reason: 'required' }])
    expect(checkCertificate(decision, { ...paper, withdrawnOn: '2025-01-01', withdrawnReason: 'Trả lại' }, around)).toEqual([])
  })

  it('nothing on it lies in the future but the end of validity', () => {
    expect(checkCertificate({ ...decision, level: 'province', decidedOn: '2026-11-26' }, { ...paper, issuedOn: '2026-11-26', validTo: '2030-01-01', withdrawnOn: '2026-11-26', withdrawnReason: 'x' }, around).map(issue => [issue.field, issue.reason])).toEqual([['decidedOn', 'day-to-come'], ['issuedOn', 'day-to-come'], ['withdrawnOn', 'day-to-come']])
  })

  it('a paper that ends on the day it was issued is odd and possible; one day earlier it is wrong', () => {
    fc.assert(fc.property(fc.constantFrom('2019-12-31', '2020-01-01', '2024-02-29'), fc.constantFrom('2019-12-31', '2020-01-01', '2024-02-29', '2025-01-01'), (issuedOn, validTo) => {
      const wrong = checkCertificate(decision, { ...paper, issuedOn, validTo }, around).some(issue => issue.field === 'validTo')
      expect(wrong).toBe(Date.parse(validTo) < Date.parse(issuedOn))
    }))
  })

  it('a year beside that of the decision is usual, two years are asked about', () => {
    expect([2022, 2023, 2024, 2025, 2026].map(year => certificateDoubts({ ...decision, year, decidedOn: '2024-12-30' }, null).length)).toEqual([1, 0, 0, 0, 1])
    expect(certificateDoubts({ ...decision, decidedOn: '2024-05-14' }, paper)).toEqual([{ field: 'issuedOn', reason: 'issued-before-decided', values: { date: '2024-05-14' } }])
  })

  it('years and texts have their limits', () => {
    expect(RecognitionDraft.safeParse({ ...decision, year: 2008 }).success).toBe(false)
    expect(CertificateDraft.safeParse({ ...paper, number: ' ' }).success).toBe(false)
    expect(CertificateDraft.parse({ ...paper, number: ' KV-1 ' }).number).toBe('KV-1')
  })
})
