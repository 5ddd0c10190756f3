import { describe, expect, it } from 'vitest'
import { Refusal } from '../refusal/index.ts'
import { provinceData } from './data.ts'
import { provinceRegister } from './register.ts'

const register = provinceRegister(provinceData)
const inRegion = (date: string, region: string) => register.on(date).filter(province => province.region === region).length

describe('provinces over time', () => {
  it('has 63 to 2025-06-30 and 34 from the day after', () => {
    expect(register.on('2008-08-01')).toHaveLength(63)
    expect(register.on('2025-06-30')).toHaveLength(63)
    expect(register.on('2025-07-01')).toHaveLength(34)
  })

  it('has 28, 15 and 20 provinces in the regions before, 18, 8 and 8 after', () => {
    expect(['north', 'central', 'south'].map(region => inRegion('2018-01-01', region))).toEqual([28, 15, 20])
    expect(['north', 'central', 'south'].map(region => inRegion('2026-01-01', region))).toEqual([18, 8, 8])
  })

  it('applies renames and changes of type on their day', () => {
    const typeOn = (id: string, date: string) => register.get(id, date).type
    expect(register.get('VN-46@2008', '2024-12-31').fullName).toBe('Tỉnh Thừa Thiên Huế')
    expect(register.get('VN-46@2008', '2025-01-01').fullName).toBe('Thành phố Huế')
    expect(register.get('VN-46@2025', '2025-07-01').fullName).toBe('Thành phố Huế')
    expect([typeOn('VN-75@2025', '2026-04-29'), typeOn('VN-75@2025', '2026-04-30')]).toEqual(['province', 'city'])
    expect([typeOn('VN-22@2025', '2026-08-31'), typeOn('VN-22@2025', '2026-09-01')]).toEqual(['province', 'city'])
    expect([typeOn('VN-24@2025', '2026-09-19'), typeOn('VN-24@2025', '2026-09-20')]).toEqual(['province', 'city'])
  })

  it('never takes a code for a key: 24 was Bắc Giang and is Bắc Ninh', () => {
    expect(register.get('VN-24@2008').name).toBe('Bắc Giang')
    expect(register.get('VN-24@2025').name).toBe('Bắc Ninh')
  })

  it('links successors and predecessors both ways', () => {
    expect(register.today('VN-60@2008', '2026-11-25').name).toBe('Lâm Đồng')
    expect(register.today('VN-60@2008', '2018-05-01').name).toBe('Bình Thuận')
    expect(register.predecessors('VN-68@2025').sort()).toEqual(['VN-60@2008', 'VN-67@2008', 'VN-68@2008'])
    for (const province of register.on('2025-07-01')) {
      for (const id of register.predecessors(province.id))
        expect(register.today(id, '2025-07-01').id).toBe(province.id)
    }
    expect(register.on('2025-07-01').flatMap(province => register.predecessors(province.id))).toHaveLength(63)
  })

  it('says that the region of Lâm Đồng is provisional, and of no other', () => {
    expect(register.get('VN-68@2025').regionStatus).toBe('provisional')
    expect(register.on('2026-01-01').filter(province => province.regionStatus !== 'confirmed').map(province => province.name)).toEqual(['Lâm Đồng'])
  })

  it('refuses a date before its first and a day that is none', () => {
    expect(() => register.on('2008-07-31')).toThrow(Refusal)
    expect(() => register.regionOf('VN-01@2008', '2007-01-01')).toThrow('date-before-register')
    expect(() => register.on('2024-02-31')).toThrow('invalid: date')
    expect(() => register.centreOf('north', '1999-01-01')).toThrow('date-before-register')
  })

  it('refuses an unknown province, and one that was not there that day', () => {
    expect(() => register.get('VN-99@2025')).toThrow('unknown-province')
    expect(() => register.get('VN-35@2008', '2026-01-01')).toThrow('province-not-on-date')
    expect(() => register.today('VN-37@2025', '2018-01-01')).toThrow('province-not-on-date')
    expect(register.has('VN-99@2025')).toBe(false)
  })

  it('knows the centre of the north from the texts, and no other', () => {
    expect(register.centreOf('north', '2021-06-01')).toMatchObject({ code: 'ipc1', status: 'confirmed' })
    expect(register.centreOf('north', '2017-12-31')).toBeNull()
    expect(register.centreOf('central', '2021-06-01')).toBeNull()
    expect([register.regionServed('ipc1', '2023-01-01'), register.regionServed('ipc2', '2023-01-01')]).toEqual(['north', null])
  })

  it('draws Hoàng Sa and Trường Sa on both maps', () => {
    for (const date of ['2018-01-01', '2026-01-01']) {
      const byPath = (path: string) => register.on(date).find(province => province.mapPaths.includes(path))?.name
      expect([byPath('hoangsa'), byPath('truongsa')]).toEqual(['Đà Nẵng', 'Khánh Hòa'])
      expect(register.on(date).flatMap(province => province.mapPaths)).toHaveLength(65)
    }
  })

  it('keeps its lists to itself', () => {
    register.on('2025-07-01').length = 0
    register.get('VN-48@2025').mapPaths.length = 0
    expect(register.on('2025-07-01')).toHaveLength(34)
    expect(register.get('VN-48@2025').mapPaths).toContain('hoangsa')
  })
})
