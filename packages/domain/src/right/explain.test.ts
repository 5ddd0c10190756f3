import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { provinceData, provinceRegister } from '../region/index.ts'
import { decide, extentOf, rightsOf, rolesThat } from './explain.ts'
import { actions, mayRole, nationalNouns, nouns, roles } from './rights.ts'
import { isWithin, scopeOf } from './scope.ts'

const register = provinceRegister(provinceData)
const scope = (role: (typeof roles)[number], reach: string | null) => scopeOf({ role, reach }, register, '2026-11-25')
const ninhBinh = { role: 'province-officer', scope: scope('province-officer', 'VN-37@2025'), hindrance: null } as const

describe('what a role can do, line by line', () => {
  it('is the table of rights and nothing else', () => {
    for (const role of roles) {
      const { lines } = rightsOf(role)
      expect(lines.map(line => line.noun)).toEqual([...nouns])
      for (const { noun, extents } of lines)
        expect(actions.map(action => [noun, action, extents[action] !== 'no'])).toEqual(actions.map(action => [noun, action, mayRole(role, action, noun)]))
    }
  })

  it('tells a reach from the whole country', () => {
    expect([extentOf('province-officer', 'edit', 'facility'), extentOf('agency-officer', 'edit', 'facility'), extentOf('leader', 'edit', 'facility')]).toEqual(['in-reach', 'everywhere', 'no'])
    // Published figures and law are the same for everybody.
    expect([extentOf('province-officer', 'read', 'figure'), extentOf('centre-officer', 'export', 'instrument')]).toEqual(['everywhere', 'everywhere'])
  })

  it('tells sensitive fields apart from their record', () => {
    expect(rightsOf('leader').sensitive).toEqual([{ sensitivity: 'identity', read: 'no', edit: 'no' }, { sensitivity: 'bank', read: 'no', edit: 'no' }])
    expect(rightsOf('agency-officer').sensitive).toEqual([{ sensitivity: 'identity', read: 'everywhere', edit: 'everywhere' }, { sensitivity: 'bank', read: 'everywhere', edit: 'no' }])
    expect(rightsOf('centre-officer').sensitive[1]).toEqual({ sensitivity: 'bank', read: 'in-reach', edit: 'in-reach' })
  })

  it('is edited by whoever may add: one column for both', () => {
    for (const role of roles)
      expect(nouns.filter(noun => mayRole(role, 'create', noun) !== mayRole(role, 'edit', noun))).toEqual([])
  })
})

describe('one thing tried', () => {
  it('is allowed in the own province and in what it was made of, not next door', () => {
    const asked = { ...ninhBinh, action: 'edit', noun: 'facility' } as const
    expect(decide({ ...asked, provinceId: 'VN-37@2025' }).allowed).toBe(true)
    expect(decide({ ...asked, provinceId: 'VN-36@2008' }).allowed).toBe(true)
    const refused = decide({ ...asked, provinceId: 'VN-19@2025' })
    expect(refused).toEqual({ allowed: false, reasons: [{ key: 'account', ok: true, hindrance: null }, { key: 'role', ok: true }, { key: 'reach', ok: false, by: 'province' }] })
  })

  it('shows every reason, ticked and crossed', () => {
    expect(decide({ ...ninhBinh, hindrance: 'suspended', action: 'publish', noun: 'report', provinceId: 'VN-19@2025' }).reasons.map(reason => reason.ok)).toEqual([false, false, false])
  })

  it('needs no province where none owns the record', () => {
    expect(decide({ ...ninhBinh, action: 'read', noun: 'figure', provinceId: null }).allowed).toBe(true)
    expect(decide({ ...ninhBinh, scope: scope('province-officer', null), action: 'read', noun: 'facility', provinceId: null }).reasons.at(-1)).toEqual({ key: 'reach', ok: false, by: 'no-reach' })
  })

  it('agrees with the table and the scope, whoever asks for whatever', () => {
    const reaches = [null, 'north', 'central', 'south', 'VN-37@2025', 'VN-68@2025', 'VN-36@2008']
    const places = ['VN-37@2025', 'VN-36@2008', 'VN-19@2025', 'VN-60@2008', 'VN-68@2025']
    fc.assert(fc.property(fc.constantFrom(...roles), fc.constantFrom(...reaches), fc.constantFrom(...actions), fc.constantFrom(...nouns), fc.constantFrom(...places), (role, reach, action, noun, provinceId) => {
      const own = scope(role, reach)
      const expected = mayRole(role, action, noun) && (nationalNouns.includes(noun) || isWithin(own, provinceId))
      expect(decide({ role, scope: own, hindrance: null, action, noun, provinceId }).allowed).toBe(expected)
    }))
  })

  it('names the roles that could', () => {
    expect(rolesThat('publish', 'report')).toEqual(['administrator', 'agency-officer'])
    expect(rolesThat('create', 'figure')).toEqual([])
  })
})
