import { describe, expect, it } from 'vitest'
import { FacilityDraft } from './facility.ts'
import { bankAccountOf, phoneOf, taxCodeOf } from './number.ts'

const draft = { name: 'Dệt lụa Nha Hà', nameEn: null, legalForm: 'household', provinceId: 'VN-37@2025', address: null, sector: 'textile', foundedYear: 1998, workers: 24, taxCode: null, contactName: null, phone: null }
const issues = (change: object) => FacilityDraft.safeParse({ ...draft, ...change }).error?.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`) ?? []

describe('a facility entered', () => {
  it('is taken as it is, in NFC and without spaces around', () => {
    expect(issues({})).toEqual([])
    expect(FacilityDraft.parse({ ...draft, name: `  ${'Dệt lụa'.normalize('NFD')} `, address: '   ' })).toMatchObject({ name: 'Dệt lụa', address: null })
  })

  it('names the field and what is wrong, all at once', () => {
    expect(issues({ name: ' ', workers: -1, foundedYear: 1700, taxCode: '123', phone: 'gọi sau' })).toEqual(['name: required', 'foundedYear: year-range', 'workers: not-negative', 'phone: phone'])
    expect(issues({ workers: 2.5 })).toEqual(['workers: whole-number'])
    expect(issues({ name: 'a'.repeat(201) })).toEqual(['name: too-long'])
    expect(issues({ name: 'A' })).toEqual(['name: required'])
    expect(issues({ provinceId: '37' })).toHaveLength(1)
  })

  it('holds no HTML, no control characters and nothing that turns the text around', () => {
    for (const name of ['<script>alert(1)</script>', 'Dệt <b>lụa</b>', 'Dệt &lt;b&gt;', '< img src=x>', 'Dệt <!-- -->'])
      expect([name, issues({ name })]).toEqual([name, ['name: html']])
    expect(issues({ address: 'Thôn\u202E 3' })).toEqual(['address: control-character'])
    expect(issues({ name: 'Dệt\0lụa' })).toEqual(['name: control-character'])
    expect(issues({ name: 'Cơ khí A & B; C < 5 lao động' })).toEqual([])
  })

  it('stores a tax code of 10, 12 or 13 digits in one spelling', () => {
    expect(['0101234567', '0101 234 567', '0101.234.567', '0101234567-001', '0101234567001', '001099012345'].map(taxCodeOf)).toEqual(['0101234567', '0101234567', '0101234567', '0101234567-001', '0101234567-001', '001099012345'])
    expect(['', '123456789', '12345678901', '01012345678901', 'MST 0101234567', '０１０１２３４５６７'].map(taxCodeOf)).toEqual([null, null, null, null, null, null])
    expect(FacilityDraft.parse({ ...draft, taxCode: '0101234567001' }).taxCode).toBe('0101234567-001')
  })

  it('stores a telephone number as digits', () => {
    expect(['0912 345 678', '0912.345.678', '+84 912 345 678', '(024) 3825 1234', '84912345678'].map(phoneOf)).toEqual(['0912345678', '0912345678', '0912345678', '02438251234', '0912345678'])
    expect(['912345678', '09', 'không có', '1900 1234'].map(phoneOf)).toEqual([null, null, null, null])
  })

  it('has further contacts, sectors and a bank account, each checked by its own place', () => {
    const contact = { name: 'Trần Thị Thử', role: ' Kế toán ', phone: '+84 912 345 678', email: 'KeToan@Example.VN' }
    expect(FacilityDraft.parse({ ...draft, furtherContacts: [contact], furtherSectors: ['wood', 'wood'], bankAccount: '1020 1000-0123', bankName: ' ' })).toMatchObject({ furtherContacts: [{ name: 'Trần Thị Thử', role: 'Kế toán', phone: '0912345678', email: 'ketoan@example.vn' }], furtherSectors: ['wood'], bankAccount: '102010000123', bankName: null })
    expect(issues({ furtherContacts: [contact, { ...contact, name: '', phone: '1', email: 'không có' }] })).toEqual(['furtherContacts.1.name: required', 'furtherContacts.1.phone: phone', 'furtherContacts.1.email: email'])
    expect(issues({ bankAccount: 'số 12', contactEmail: 'a@' })).toEqual(['contactEmail: email', 'bankAccount: bank-account'])
    expect(['1020 1000 0123 45', 'vcb 123.456', '12345'].map(bankAccountOf)).toEqual(['10201000012345', 'VCB123456', null])
  })

  it('leaves on record what a draft does not name', () => {
    expect('furtherContacts' in FacilityDraft.parse(draft)).toBe(false)
  })
})
