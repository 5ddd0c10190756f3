import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nouns as rightNouns } from '../right/rights.ts'
import { fromAddress, toAddress } from '../text/address.ts'
import { auditField, auditFieldNames, AuditFilter, auditNounCodes, auditNouns, auditRecords, auditValueText, isToldField, partsOf, recordNoun, sensitivityOf } from './index.ts'

const nobody = () => null
const text = (noun: string, field: string, value: unknown, lang: 'vi' | 'en' = 'vi') => auditValueText(auditField(noun, field).kind, value, lang, id => id === 'x' ? 'Gốm Bát Tràng' : null)

describe('a value of the trail in words', () => {
  it.each([
    ['facility', 'legalForm', 'household', 'Hộ kinh doanh'],
    ['facility', 'workers', 1234, '1.234'],
    ['facility', 'sector', null, 'để trống'],
    ['facility', 'furtherSectors', ['textile', 'wood'], 'Dệt may, Gỗ, tre, nứa (chế biến lâm sản)'],
    ['facility', 'furtherSectors', [], 'để trống'],
    ['facility', 'mergedInto', 'x', 'Gốm Bát Tràng'],
    ['facility', 'mergedInto', 'y', 'không rõ'],
    ['amount', 'dong', 0, '0\u00A0đồng'],
    ['amount', 'on', '2026-11-25', '25/11/2026'],
    ['amount', 'assumption', false, 'không'],
    ['account', 'role', 'leader', 'Lãnh đạo, thanh tra'],
    ['account', 'suspendedAt', '2026-11-25T18:30:00Z', '01:30 26/11/2026'],
    ['norm', 'rate', 0.5, '50 %'],
    ['support', 'state', 'a-state-of-later', 'a-state-of-later'],
    ['support', 'somethingOfLater', 'x', 'x'],
  ])('%s.%s: %j', (noun, field, value, expected) => {
    expect(text(noun, field, value).replace(/[\u00A0\u202F]%/, ' %')).toBe(expected)
  })

  it('reads lists that were kept as text, since they are personal', () => {
    const contacts = JSON.stringify([{ name: 'Người A', role: null, phone: '0912345678', email: null }, { name: 'Người B', role: 'Kế toán', phone: null, email: null }])
    expect(text('facility', 'furtherContacts', contacts)).toBe('Người A, 0912345678; Người B, Kế toán')
    expect(text('facility', 'furtherContacts', '[broken')).toBe('[broken')
  })

  it('is never a bug, whatever stands there', () => {
    fc.assert(fc.property(fc.constantFrom(...auditFieldNames), fc.jsonValue(), fc.constantFrom('vi' as const, 'en' as const), (field, value, lang) => {
      expect(auditValueText(auditField('', field).kind, value, lang, nobody)).not.toMatch(/undefined|\[object/)
    }))
  })
})

describe('nouns of the trail', () => {
  it('each belong to a record, whose right they share', () => {
    for (const noun of auditNounCodes) {
      expect(auditNounCodes).toContain(recordNoun(noun))
      expect(partsOf(recordNoun(noun))).toContain(noun)
      if (auditNouns[noun].right !== null)
        expect(rightNouns).toContain(auditNouns[noun].right)
    }
    expect(auditRecords.flatMap(partsOf).every(noun => auditNouns[noun].right !== null)).toBe(true)
  })

  it('tell what was typed and not what the platform keeps for itself', () => {
    expect([isToldField('facility', 'folded'), isToldField('facility', 'name'), isToldField('amount', 'supportId'), isToldField('support', 'programmeId'), isToldField('facility-merge', 'before')]).toEqual([false, true, false, true, false])
  })

  it('keep identity and bank apart, of facilities alone', () => {
    expect(['taxCode', 'phone', 'contactEmail', 'furtherContacts', 'bankName', 'bankAccount', 'name'].map(field => sensitivityOf('facility', field))).toEqual(['identity', 'identity', 'identity', 'identity', 'bank', 'bank', null])
    expect(sensitivityOf('account', 'phone')).toBeNull()
  })
})

describe('conditions of the trail', () => {
  it('go into an address and come back', () => {
    const filter = AuditFilter.parse({ reason: 'đổi theo', noun: ['facility', 'amount'], actor: 'system:reference', from: '2026-01-01', field: 'taxCode', record: 'KC24-0142', before: 12 })
    const issues: unknown[] = []
    expect(fromAddress(AuditFilter, toAddress(AuditFilter, filter), issue => issues.push(issue))).toEqual(filter)
    expect(issues).toEqual([])
  })

  it('fall back where they are not understood, and say so', () => {
    const issues: { field: string }[] = []
    const address: Record<string, string[]> = { noun: ['facility,spaceship'], from: ['2026-02-31'], field: ['1;drop'] }
    expect(fromAddress(AuditFilter, { getAll: name => address[name] ?? [] }, issue => issues.push(issue))).toEqual({ reason: '', noun: ['facility'] })
    expect(issues.map(issue => issue.field).sort()).toEqual(['field', 'from', 'noun'])
  })
})
