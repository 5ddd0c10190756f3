import type { ProvinceId } from '../region/region.ts'
import type { ProvinceRegister } from '../region/register.ts'

type Places = Pick<ProvinceRegister, 'get' | 'predecessors'>

/** A province, what it became and what it was made of; a sibling that merged into the same one is another place. */
function lineOf(id: ProvinceId, places: Places): ProvinceId[] {
  const line = [id]
  for (let next = places.get(id).successorId; next !== null && !line.includes(next); next = places.get(next).successorId)
    line.push(next)
  return [...line, ...places.predecessors(id)]
}

/**
 * Provinces a support to a facility may lie in: the facility's own, what it became or was made of, as far as it stood
 * in the plan year. A record keeps the province of its day, while the facility may be known by the successor.
 * @param facilityProvinces - Where the facility lies and lay, the present province first.
 * @param planYear - Year of the plan.
 * @param places - Provinces over time.
 * @returns Ids, the one to suggest first; empty where none of them stood in that year.
 * @example
 * supportProvinces(['VN-37@2025'], 2022, register) // ['VN-35@2008', 'VN-36@2008', 'VN-37@2008']
 * supportProvinces(['VN-35@2008'], 2026, register) // ['VN-37@2025']
 */
export function supportProvinces(facilityProvinces: readonly ProvinceId[], planYear: number, places: Places): ProvinceId[] {
  return [...new Set(facilityProvinces.flatMap(id => lineOf(id, places)))].filter((id) => {
    const { validFrom, validTo } = places.get(id)
    return validFrom <= `${planYear}-12-31` && (validTo === null || validTo >= `${planYear}-01-01`)
  })
}
