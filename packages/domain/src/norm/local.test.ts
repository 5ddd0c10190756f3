import type { Norm } from './norm.ts'
import { describe, expect, it } from 'vitest'
import { provinceData, provinceRegister } from '../region/index.ts'
import { normsOfPlace } from './local.ts'
import { aboveNational, normCode } from './norm.ts'
import { norms } from './norms.ts'

const register = provinceRegister(provinceData)
const machinery = norms.find(row => row.code === 'machinery')!
/** Invented norms of councils; no local figure is known. */
const of = (provinceId: string, capDong: number, change: Partial<Norm> = {}): Norm => ({ ...machinery, code: normCode({ supportType: 'machinery', variant: 'standard', provinceId }), provinceId, capDong, instrument: null, legalBasis: 'Nghị quyết thử', validFrom: '2019-01-01', ...change })
/** Nam Định, Hà Nam and Ninh Bình became Ninh Bình on 2025-07-01. */
const [hanam, namdinh, before, ninhbinh] = ['VN-35@2008', 'VN-36@2008', 'VN-37@2008', 'VN-37@2025'] as const
const local = (rows: Norm[], place: Parameters<typeof normsOfPlace>[0]) => normsOfPlace(place, rows, register).filter(row => row.provinceId !== null).map(row => [row.provinceId, row.capDong, row.inheritedFrom?.name ?? null])

describe('norms of a place', () => {
  it('are the national ones and those of its province', () => {
    const rows = [...norms, of(namdinh, 100_000_000), of(hanam, 120_000_000)]
    expect(normsOfPlace({ provinceId: namdinh, on: '2022-03-01' }, rows, register).map(row => row.code).sort()).toEqual(['consultancy', 'demo-model', 'machinery', 'machinery-vn-36-2008', 'showroom'])
    expect(local(rows, { provinceId: namdinh, on: '2022-03-01' })).toEqual([[namdinh, 100_000_000, null]])
    expect(local(rows, { provinceId: namdinh, on: '2018-12-31' })).toEqual([])
  })

  it('of a new province are its predecessors\' until its council has passed one', () => {
    const rows = [of(namdinh, 100_000_000), of(hanam, 120_000_000)]
    expect(local(rows, { provinceId: ninhbinh, on: '2025-08-01' })).toEqual([[namdinh, 100_000_000, 'Nam Định'], [hanam, 120_000_000, 'Hà Nam']])
    expect(local(rows, { provinceId: ninhbinh, on: '2025-08-01', liesIn: namdinh })).toEqual([[namdinh, 100_000_000, 'Nam Định']])
    expect(local(rows, { provinceId: namdinh, on: '2025-08-01' })).toEqual([[namdinh, 100_000_000, 'Nam Định']])
    expect(local(rows, { provinceId: before, on: '2025-08-01' })).toEqual([])
  })

  it('are its own from the day its council passed one, wherever in it a facility lies', () => {
    const rows = [of(namdinh, 100_000_000), of(ninhbinh, 150_000_000, { validFrom: '2026-01-01' })]
    for (const place of [{ provinceId: ninhbinh }, { provinceId: namdinh }, { provinceId: hanam }, { provinceId: ninhbinh, liesIn: namdinh }]) {
      expect(local(rows, { ...place, on: '2026-01-01' })).toEqual([[ninhbinh, 150_000_000, null]])
    }
    expect(local(rows, { provinceId: ninhbinh, on: '2025-12-31' })).toEqual([[namdinh, 100_000_000, 'Nam Định']])
  })

  it('are those of an old province on a day before the new one stood, though the record names the new one', () => {
    const rows = [of(namdinh, 100_000_000), of(hanam, 120_000_000)]
    expect(local(rows, { provinceId: ninhbinh, on: '2022-03-01', liesIn: namdinh })).toEqual([[namdinh, 100_000_000, null]])
    expect(local(rows, { provinceId: ninhbinh, on: '2022-03-01' })).toEqual([[namdinh, 100_000_000, null], [hanam, 120_000_000, null]].toSorted((a, b) => String(a[0]).localeCompare(String(b[0]))))
  })

  it('are told rule by rule: a council that passed one for machinery has passed none for models', () => {
    const rows = [of(namdinh, 100_000_000), of(namdinh, 300_000_000, { supportType: 'demo-model', code: 'demo-model-vn-36-2008' }), of(ninhbinh, 150_000_000)]
    expect(local(rows, { provinceId: ninhbinh, on: '2026-01-01' })).toEqual([[ninhbinh, 150_000_000, null], [namdinh, 300_000_000, 'Nam Định']])
  })
})

describe('a local norm', () => {
  it('lies within the national ceiling, figure by figure', () => {
    expect(aboveNational(of(namdinh, 300_000_000), machinery)).toEqual([])
    expect(aboveNational({ rate: 0.6, capDong: 300_000_001, lineFactor: 2 }, machinery).map(issue => [issue.field, issue.values])).toEqual([['rate', { ceiling: 0.5 }], ['capDong', { ceiling: 300_000_000 }], ['lineFactor', { ceiling: 1.5 }]])
    expect(aboveNational({ rate: null, capDong: null, lineFactor: null }, machinery)).toEqual([])
    expect(aboveNational(of(namdinh, 900_000_000), { rate: null, capDong: null, lineFactor: null })).toEqual([])
  })
})
