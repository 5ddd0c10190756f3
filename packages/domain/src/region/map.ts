import type { MapChoice, ProvinceId, RegionCode } from './region.ts'
import type { ProvinceRegister } from './register.ts'

/** Anything that happened in a province on a day: an amount, a support, a cell of sums. */
export interface PlacedFact { provinceId: ProvinceId, on: string }

/** A fact with the province and region it is counted in. */
export interface OnMap<F> { fact: F, provinceId: ProvinceId, region: RegionCode }

/** Facts of one province that today's map counts in another region: the line of its own that every regional sum prints. */
export interface RegionChange<F> { provinceId: ProvinceId, todayId: ProvinceId, from: RegionCode, to: RegionCode, facts: F[] }

type Places = Pick<ProvinceRegister, 'get' | 'today'>

/** The region of the fact's own day; a day outside the province's life is read as the nearest day inside it. */
function regionThen(register: Places, fact: PlacedFact): RegionCode {
  const { validFrom, validTo } = register.get(fact.provinceId)
  const day = fact.on < validFrom ? validFrom : validTo !== null && fact.on > validTo ? validTo : fact.on
  return register.get(fact.provinceId, day).region
}

/**
 * Facts placed on a map. The map law: national sums and distinct facilities are the same on both maps; sums of regions
 * differ by exactly the facts that `regionChanges` lists; provinces are counted again, never added.
 * @param register - Provinces over time.
 * @param facts - Each in the province of its day.
 * @param map - `then`: every fact in its own province; `today`: in the successor on `date`.
 * @param date - The day of reading.
 * @throws Refusal for an unknown province or a date before the register.
 * @example
 * onMap(register, [{ provinceId: 'VN-60@2008', on: '2018-05-01' }], 'today', '2026-11-25')[0].region // 'central'
 */
export function onMap<F extends PlacedFact>(register: Places, facts: readonly F[], map: MapChoice, date: string): OnMap<F>[] {
  return facts.map((fact) => {
    if (map === 'then')
      return { fact, provinceId: fact.provinceId, region: regionThen(register, fact) }
    const { id, region } = register.today(fact.provinceId, date)
    return { fact, provinceId: id, region }
  })
}

/**
 * The facts that a change of map moves to another region, by province: what a regional report prints as a line of its own.
 * @param register - Provinces over time.
 * @param facts - Each in the province of its day.
 * @param date - The day of reading.
 * @example
 * regionChanges(register, [{ provinceId: 'VN-60@2008', on: '2018-05-01' }], '2026-11-25') // [{ provinceId: 'VN-60@2008', todayId: 'VN-68@2025', from: 'south', to: 'central', facts: [{ provinceId: 'VN-60@2008', on: '2018-05-01' }] }]
 */
export function regionChanges<F extends PlacedFact>(register: Places, facts: readonly F[], date: string): RegionChange<F>[] {
  const changes = new Map<string, RegionChange<F>>()
  for (const fact of facts) {
    const from = regionThen(register, fact)
    const { id: todayId, region: to } = register.today(fact.provinceId, date)
    if (from === to)
      continue
    const key = `${fact.provinceId} ${from}`
    const change = changes.get(key) ?? { provinceId: fact.provinceId, todayId, from, to, facts: [] }
    change.facts.push(fact)
    changes.set(key, change)
  }
  return [...changes.values()]
}

/**
 * How many different provinces facts fall in on a map. Counts of two maps are never added.
 * @example
 * provinceCount([{ fact: {}, provinceId: 'VN-68@2025', region: 'central' }]) // 1
 */
export function provinceCount(placed: readonly OnMap<unknown>[]): number {
  return new Set(placed.map(fact => fact.provinceId)).size
}
