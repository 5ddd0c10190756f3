// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { areaOf, ringsOf } from '../../draw/outline.ts'
import { shapesText } from '../../draw/shapes.ts'
import { islands, then, today } from './shapes.ts'

interface Unit { unit_id: string, predecessors: string[] }
const register = JSON.parse(readFileSync(new URL('../../../domain/src/region/provinces.json', import.meta.url), 'utf8'))
const area = (d: string) => ringsOf(d).reduce((sum, ring) => sum + areaOf(ring), 0)

describe('the drawing of the provinces', () => {
  it('is what the drawing script writes', () => {
    expect(readFileSync(new URL('./shapes.ts', import.meta.url), 'utf8')).toBe(shapesText())
  })

  it('has the 63 provinces of old and the 34 of today, by the ids of the register', () => {
    expect(Object.keys(then).sort()).toEqual(register.units_before_2025_07_01.map((unit: Unit) => unit.unit_id).sort())
    expect(Object.keys(today).sort()).toEqual(register.units_after_2025_07_01.map((unit: Unit) => unit.unit_id).sort())
    expect([Object.keys(then).length, Object.keys(today).length]).toEqual([63, 34])
  })

  it('joins provinces without losing land', () => {
    for (const unit of register.units_after_2025_07_01 as Unit[]) {
      const parts = unit.predecessors.reduce((sum, id) => sum + area(then[id]!.d), 0)
      expect(area(today[unit.unit_id]!.d) / parts, unit.unit_id).toBeCloseTo(1, 1.5)
    }
  })

  it('has both archipelagos with every islet of the source, and the provinces they belong to', () => {
    expect((islands.hoangSa.d.match(/m/gi) ?? []).length).toBe(19)
    expect((islands.truongSa.d.match(/m/gi) ?? []).length).toBe(54)
    expect(islands.hoangSa.province).toEqual({ then: 'VN-48@2008', today: 'VN-48@2025' })
    expect(islands.truongSa.province).toEqual({ then: 'VN-56@2008', today: 'VN-56@2025' })
  })
})
