import type { roles } from './rights.ts'
import { describe, expect, it } from 'vitest'
import { provinceData, provinceRegister } from '../region/index.ts'
import { isWithin, scopeOf } from './scope.ts'

const register = provinceRegister(provinceData)
const scope = (role: (typeof roles)[number], reach: string | null) => scopeOf({ role, reach }, register, '2026-11-25')

describe('whose records a person sees', () => {
  it('a province officer: the own province and its predecessors, no other', () => {
    const ninhBinh = scope('province-officer', 'VN-37@2025')
    expect([...(ninhBinh as { provinceIds: readonly string[] }).provinceIds].sort()).toEqual(['VN-35@2008', 'VN-36@2008', 'VN-37@2008', 'VN-37@2025'])
    expect([isWithin(ninhBinh, 'VN-37@2025'), isWithin(ninhBinh, 'VN-35@2008'), isWithin(ninhBinh, 'VN-38@2025'), isWithin(ninhBinh, 'VN-01@2008')]).toEqual([true, true, false, false])
  })

  it('keeps codes that changed meaning apart', () => {
    const bacNinh = scope('province-officer', 'VN-24@2025')
    expect([isWithin(bacNinh, 'VN-24@2008'), isWithin(bacNinh, 'VN-27@2008')]).toEqual([true, true])
    const laoCai = scope('province-officer', 'VN-15@2025')
    expect([isWithin(laoCai, 'VN-10@2008'), isWithin(laoCai, 'VN-15@2008')]).toEqual([true, true])
    expect(isWithin(scope('province-officer', 'VN-08@2025'), 'VN-10@2008')).toBe(false)
  })

  it('a centre officer: the region on both maps', () => {
    const north = scope('centre-officer', 'north') as { provinceIds: readonly string[] }
    expect(north.provinceIds).toHaveLength(18 + 28)
    expect(isWithin(scope('centre-officer', 'north'), 'VN-44@2008')).toBe(false)
    expect(isWithin(scope('centre-officer', 'central'), 'VN-60@2008')).toBe(true)
    expect(isWithin(scope('centre-officer', 'south'), 'VN-60@2008')).toBe(true)
    expect(isWithin(scope('centre-officer', 'south'), 'VN-68@2025')).toBe(false)
  })

  it('the country: everything', () => {
    for (const role of ['administrator', 'agency-officer', 'leader'] as const)
      expect(isWithin(scope(role, null), 'VN-96@2008')).toBe(true)
  })

  it('nothing where the reach names nothing, or a province of old', () => {
    for (const reach of [null, '', 'north', 'VN-99@2025', 'VN-35@2008', 'country'])
      expect(scope('province-officer', reach)).toEqual({ reach: 'nothing', provinceIds: [] })
    for (const reach of [null, '', 'VN-37@2025', 'east'])
      expect(scope('centre-officer', reach)).toEqual({ reach: 'nothing', provinceIds: [] })
  })
})
