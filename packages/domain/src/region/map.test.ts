import type { ProvinceData } from './data.ts'
import type { PlacedFact } from './map.ts'
import type { RegionCode } from './region.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { provinceData } from './data.ts'
import { onMap, provinceCount, regionChanges } from './map.ts'
import { regionCodes } from './region.ts'
import { provinceRegister } from './register.ts'

interface Fact extends PlacedFact { facility: string, dong: number }

const mergedOn = '2025-07-01'
const today = '2026-11-25'

/** Any number of provinces of old, merged in any way into fewer, with any regions on both maps and a move in between. */
const anyRegister = fc.integer({ min: 1, max: 12 }).chain(count => fc.record({
  successors: fc.array(fc.nat({ max: Math.ceil(count / 2) - 1 }), { minLength: count, maxLength: count }),
  before: fc.array(fc.constantFrom(...regionCodes), { minLength: count, maxLength: count }),
  moved: fc.array(fc.constantFrom(...regionCodes), { minLength: count, maxLength: count }),
  after: fc.array(fc.constantFrom(...regionCodes), { minLength: count, maxLength: count }),
})).map(({ successors, before, moved, after }): ProvinceData => {
  const oldId = (index: number) => `VN-${String(index).padStart(2, '0')}@2008`
  const newId = (index: number) => `VN-${String(index).padStart(2, '0')}@2025`
  const news = [...new Set(successors)]
  const unit = (id: string, successorId: string | null) => ({ id, code: id.slice(3, 5), validFrom: successorId ? '2008-08-01' : mergedOn, validTo: successorId ? '2025-06-30' : null, slug: null, successorId, aliases: [], mapPaths: [] })
  const provinces = [...successors.map((to, index) => unit(oldId(index), newId(to))), ...news.map(index => unit(newId(index), null))]
  const member = (provinceId: string, region: RegionCode, validFrom: string, validTo: string | null) => ({ provinceId, region, validFrom, validTo, status: 'confirmed' as const, why: null })
  return {
    regions: [],
    centres: [],
    regionCentres: [],
    provinces,
    names: provinces.map(({ id, validFrom, validTo }) => ({ provinceId: id, validFrom, validTo, name: id, fullName: id, type: 'province', decision: null })),
    memberships: [
      ...successors.flatMap((_, index) => [member(oldId(index), before[index]!, '2008-08-01', '2019-12-31'), member(oldId(index), moved[index]!, '2020-01-01', '2025-06-30')]),
      ...news.map(index => member(newId(index), after[index]!, mergedOn, null)),
    ],
  }
})

const anyDay = (from: string, to: string) => fc.date({ min: new Date(from), max: new Date(to), noInvalidDate: true }).map(date => date.toISOString().slice(0, 10))
const registerAndFacts = anyRegister.chain(data => fc.tuple(fc.constant(data), fc.array(fc.constantFrom(...data.provinces).chain(province => fc.record<Fact>({
  provinceId: fc.constant(province.id),
  on: anyDay(province.validFrom, province.validTo ?? today),
  facility: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  dong: fc.integer({ min: -1e9, max: 1e12 }),
})), { maxLength: 40 })))

const sum = (facts: readonly Fact[]) => facts.reduce((total, fact) => total + fact.dong, 0)
const facilities = (facts: readonly Fact[]) => new Set(facts.map(fact => fact.facility)).size

describe('the map law', () => {
  it('national sums and distinct facilities are equal on every map', () => {
    fc.assert(fc.property(registerAndFacts, ([data, facts]) => {
      const register = provinceRegister(data)
      for (const map of ['then', 'today'] as const) {
        const placed = onMap(register, facts, map, today)
        expect(sum(placed.map(row => row.fact))).toBe(sum(facts))
        expect(facilities(placed.map(row => row.fact))).toBe(facilities(facts))
        const parts = regionCodes.map(region => sum(placed.filter(row => row.region === region).map(row => row.fact)))
        expect(parts.reduce((a, b) => a + b)).toBe(sum(facts))
      }
    }))
  })

  it('sums of a region differ by exactly the provinces whose region changed', () => {
    fc.assert(fc.property(registerAndFacts, ([data, facts]) => {
      const register = provinceRegister(data)
      const changes = regionChanges(register, facts, today)
      for (const region of regionCodes) {
        const inRegion = (map: 'then' | 'today') => onMap(register, facts, map, today).filter(row => row.region === region).map(row => row.fact)
        const came = sum(changes.filter(change => change.to === region).flatMap(change => change.facts))
        const went = sum(changes.filter(change => change.from === region).flatMap(change => change.facts))
        expect(sum(inRegion('today')) - sum(inRegion('then'))).toBe(came - went)
      }
      expect(changes.every(change => change.from !== change.to && change.facts.length > 0)).toBe(true)
    }))
  })

  it('every fact falls in a province of the map read, and provinces are counted again', () => {
    fc.assert(fc.property(registerAndFacts, ([data, facts]) => {
      const register = provinceRegister(data)
      const ids = new Set(register.on(today).map(province => province.id))
      const placed = onMap(register, facts, 'today', today)
      expect(placed.every(row => ids.has(row.provinceId))).toBe(true)
      expect(provinceCount(placed)).toBeLessThanOrEqual(provinceCount(onMap(register, facts, 'then', today)))
      expect(provinceCount(placed)).toBe(new Set(facts.map(fact => register.today(fact.provinceId, today).id)).size)
    }))
  })
})

describe('the map law on the real provinces', () => {
  const register = provinceRegister(provinceData)
  /** As the two published phase reports name them. */
  const named = {
    2018: ['Lào Cai', 'Yên Bái', 'Tuyên Quang', 'Thái Nguyên', 'Hà Nam', 'Ninh Bình', 'Thanh Hóa', 'Nghệ An', 'Nam Định'],
    2021: ['Nghệ An', 'Thanh Hóa', 'Ninh Bình', 'Nam Định', 'Hà Nam', 'Hòa Bình', 'Hải Dương', 'Phú Thọ', 'Thái Nguyên', 'Tuyên Quang', 'Yên Bái', 'Thái Bình', 'Cao Bằng'],
  }

  it.each([[2018, 9, 6], [2021, 13, 10]] as const)('the provinces of the phase from %i: %i then, %i on today’s map', (from, then, now) => {
    const facts = named[from].map(name => ({ provinceId: register.recognise(name, `${from}-06-01`).province!.id, on: `${from}-06-01` }))
    expect([provinceCount(onMap(register, facts, 'then', today)), provinceCount(onMap(register, facts, 'today', today))]).toEqual([then, now])
    expect(regionChanges(register, facts, today)).toEqual([])
  })

  it('only Bình Thuận changed its region', () => {
    const facts = register.on('2018-01-01').map(province => ({ provinceId: province.id, on: '2018-01-01' }))
    expect(regionChanges(register, facts, today).map(change => register.get(change.provinceId).name)).toEqual(['Bình Thuận'])
  })

  it('a support in Bình Thuận in 2018 falls in central today, in a line of its own', () => {
    const facts = [{ provinceId: 'VN-60@2008', on: '2018-05-01', dong: 300 }, { provinceId: 'VN-68@2008', on: '2018-05-01', dong: 200 }]
    const regionsOn = (map: 'then' | 'today') => onMap(register, facts, map, today).map(row => row.region)
    expect([regionsOn('then'), regionsOn('today')]).toEqual([['south', 'central'], ['central', 'central']])
    expect(regionChanges(register, facts, today)).toEqual([{ provinceId: 'VN-60@2008', todayId: 'VN-68@2025', from: 'south', to: 'central', facts: [facts[0]] }])
  })

  it('reads a day outside a province’s life as the nearest day inside it', () => {
    expect(onMap(register, [{ provinceId: 'VN-60@2008', on: '2025-12-31' }], 'then', today)[0]?.region).toBe('south')
  })
})
