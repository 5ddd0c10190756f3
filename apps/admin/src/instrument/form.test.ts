import { instruments } from '@khuyencong/domain/instrument'
import { describe, expect, it } from 'vitest'
import { draftOf, emptyForm, formOf } from './form.ts'

const typed = { ...emptyForm(), number: '2/2026/TT-THU', kind: 'circular', title: 'Văn bản thử', issuer: 'Nơi thử', status: 'documented' }
const reasons = (change: object) => draftOf({ ...typed, ...change }, 'tt-2-2026-thu').issues.map(issue => [issue.field, issue.reason])

describe('the form of a legal text', () => {
  it('leaves a day that nobody has read empty', () => {
    expect(draftOf(typed, '').draft).toMatchObject({ issuedOn: null, signedOn: null, effectiveFrom: null, effectiveTo: null, provinceId: null, note: null })
  })

  it('says what is wrong with each field, and which relation names no text', () => {
    expect(reasons({ number: '', kind: '', status: '' })).toEqual([['kind', 'not-chosen'], ['number', 'required'], ['status', 'not-chosen']])
    expect(reasons({ issuedOn: '2026-03-01', effectiveFrom: '2026-01-01' })).toEqual([['effectiveFrom', 'effect-before-issue']])
    expect(reasons({ links: [{ relation: 'amends', target: 'nd-45-2012' }, { relation: 'amends', target: '' }] })).toEqual([['links.1', 'required']])
    expect(reasons({ links: [{ relation: 'amends', target: 'tt-2-2026-thu' }] })).toEqual([['links.0', 'itself']])
  })

  it('shows every known text and reads it back the same', () => {
    for (const text of instruments) {
      const { code, version: _, archivedAt: __, archivedReason: ___, ...draft } = text
      expect(draftOf(formOf(text), code).draft).toEqual(draft)
    }
  })
})
