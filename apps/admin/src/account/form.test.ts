import { describe, expect, it } from 'vitest'
import { emptyForm, formOf, invitationOf, messageOf, personOf } from './form.ts'

const filled = { name: 'Nguyễn Văn An', email: ' An@MOIT.gov.vn ', role: 'province-officer', reach: 'VN-37@2025' }

describe('a person as entered', () => {
  it('says what is missing, field by field', () => {
    expect(invitationOf(emptyForm()).issues.map(issue => [issue.field, messageOf(issue, 'vi')])).toEqual([['name', 'Cần điền ô này.'], ['role', 'Cần điền ô này.'], ['email', 'Cần điền ô này.']])
    expect(invitationOf({ ...filled, email: 'an' }).issues.map(issue => messageOf(issue, 'en'))).toEqual(['This is not an e-mail address, e.g. name@moit.gov.vn.'])
  })

  it('wants a reach that fits the role', () => {
    expect(invitationOf(filled).draft).toEqual({ ...filled, email: 'an@moit.gov.vn' })
    expect(personOf({ ...filled, reach: '' }).issues).toEqual([{ field: 'reach', reason: 'required' }])
    expect(personOf({ ...filled, reach: 'north' }).issues).toEqual([{ field: 'reach', reason: 'not-offered' }])
    // A province that has been merged is nobody's reach any more.
    expect(personOf({ ...filled, reach: 'VN-36@2008' }).issues).toEqual([{ field: 'reach', reason: 'not-offered' }])
    expect(personOf({ ...filled, role: 'leader' }).draft).toMatchObject({ role: 'leader', reach: null })
  })

  it('shows a person as one entered it', () => {
    expect(formOf({ name: 'An', email: 'an@example.vn', role: 'leader', reach: null })).toEqual({ name: 'An', email: 'an@example.vn', role: 'leader', reach: '' })
  })
})
