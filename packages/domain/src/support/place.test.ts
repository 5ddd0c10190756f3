import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { provinceData, provinceRegister } from '../region/index.ts'
import { supportProvinces } from './place.ts'

const register = provinceRegister(provinceData)
const names = (ids: string[]) => ids.map(id => register.get(id).name)

describe('where a support to a facility may lie', () => {
  it('is the province of the plan year, though the facility is known by the successor', () => {
    // Today's Ninh Bình came of Hà Nam, Nam Định and the old Ninh Bình on 1 July 2025.
    expect(names(supportProvinces(['VN-37@2025'], 2022, register)).sort()).toEqual(['Hà Nam', 'Nam Định', 'Ninh Bình'])
    expect(supportProvinces(['VN-37@2025'], 2026, register)).toEqual(['VN-37@2025'])
  })

  it('is the successor for a facility known by a province of old, and never its sibling', () => {
    expect(supportProvinces(['VN-36@2008'], 2026, register)).toEqual(['VN-37@2025'])
    expect(supportProvinces(['VN-36@2008'], 2022, register)).toEqual(['VN-36@2008'])
  })

  it('is either of both in the year of the merger, the facility\'s own first', () => {
    expect(supportProvinces(['VN-37@2025'], 2025, register)[0]).toBe('VN-37@2025')
    expect(supportProvinces(['VN-36@2008'], 2025, register)).toEqual(['VN-36@2008', 'VN-37@2025'])
  })

  it('counts where the facility lay before', () => {
    expect(names(supportProvinces(['VN-01@2025', 'VN-36@2008'], 2022, register))).toContain('Nam Định')
    expect(names(supportProvinces(['VN-01@2025'], 2022, register))).not.toContain('Nam Định')
  })

  it('law: every one stood in that year and becomes or came of the facility\'s province', () => {
    const ids = provinceData.provinces.map(unit => unit.id)
    fc.assert(fc.property(fc.constantFrom(...ids), fc.integer({ min: 2009, max: 2030 }), (id, year) => {
      for (const found of supportProvinces([id], year, register)) {
        const { validFrom, validTo } = register.get(found)
        expect(validFrom <= `${year}-12-31` && (validTo === null || validTo >= `${year}-01-01`)).toBe(true)
        expect(register.today(found, '2026-11-25').id).toBe(register.today(id, '2026-11-25').id)
      }
    }))
  })
})
