import type { Ring } from './outline.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import vietnam from '@svg-maps/vietnam'
import { areaOf, dissolved, ringsOf } from './outline.ts'
import { boxOf, middleOf, pathOf, simplified } from './simplify.ts'

interface Unit { unit_id: string, map_id?: string, predecessors?: string[] }

const target = fileURLToPath(new URL('../src/region/shapes.ts', import.meta.url))
const register = new URL('../../domain/src/region/provinces.json', import.meta.url)

/** Two archipelagos that every map of Vietnam shows, whatever their size on it. */
const archipelagos = { hoangSa: { path: 'hoangsa', province: 'danang' }, truongSa: { path: 'truongsa', province: 'khanhhoa' } }

/** The text of `src/region/shapes.ts`: the published drawing, simplified, by the ids of our provinces. */
export function shapesText(): string {
  const { units_before_2025_07_01: before, units_after_2025_07_01: after } = JSON.parse(readFileSync(register, 'utf8')) as Record<string, Unit[]>
  const outlines = new Map((vietnam.locations as { id: string, path: string }[]).map(location => [location.id, ringsOf(location.path)]))
  const old = new Map(before!.map(unit => [unit.unit_id, outlines.get(unit.map_id!)!]))
  const land = (rings: Ring[]) => rings.filter(ring => areaOf(ring) > 0.5).map(ring => simplified(ring, 0.35)).filter(ring => ring.length > 2)
  const shape = (id: string, rings: Ring[]) => {
    const drawn = land(rings)
    return `  '${id}': ${JSON.stringify({ d: pathOf(drawn), ...middleOf(drawn), box: boxOf(drawn) })},`
  }
  const successor = (mapId: string) => {
    const unit = before!.find(other => other.map_id === mapId)!
    return [unit.unit_id, after!.find(other => other.predecessors!.includes(unit.unit_id))!.unit_id]
  }
  return [
    '/* eslint-disable */',
    '// Written by `pnpm --filter @khuyencong/ui draw`; a test holds it against what that writes today.',
    '// Drawing: @svg-maps/vietnam 2.0.0 by Stephen Truong, CC BY 4.0, simplified, and joined to the provinces of 2025.',
    `export interface Shape { d: string, at: [number, number], room: number, box: [number, number, number, number] }`,
    `export const view: [number, number, number, number] = [${vietnam.viewBox.split(' ').join(', ')}]`,
    '/** The 63 provinces to 2025-06-30. */',
    'export const then: Record<string, Shape> = {',
    ...before!.map(unit => shape(unit.unit_id, old.get(unit.unit_id)!)),
    '}',
    '/** The 34 provinces from 2025-07-01: their predecessors as one outline each. */',
    'export const today: Record<string, Shape> = {',
    ...after!.map(unit => shape(unit.unit_id, dissolved(unit.predecessors!.flatMap(id => old.get(id)!), 3))),
    '}',
    '/** Hoàng Sa and Trường Sa, with the province that each belongs to, of old and of today. */',
    'export const islands: Record<"hoangSa" | "truongSa", { d: string, box: [number, number, number, number], province: { then: string, today: string } }> = {',
    ...Object.entries(archipelagos).map(([key, { path, province }]) => {
      const rings = outlines.get(path)!
      const [then, today] = successor(province)
      return `  ${key}: ${JSON.stringify({ d: pathOf(rings.map(ring => simplified(ring, 0.15))), box: boxOf(rings), province: { then, today } })},`
    }),
    '}',
    '/** The outer line of the country. */',
    `export const coast = ${JSON.stringify(pathOf(land(dissolved([...old.values()].flat(), 3))))}`,
    '',
  ].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(target, shapesText())
