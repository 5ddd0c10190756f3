import type { Role } from './rights.ts'
import { reachOfRole } from './rights.ts'

/** Whose records a person sees. Ids are of every vintage: an officer reads the predecessors' records too. */
export type Scope<RegionCode extends string = string>
  = | { reach: 'country' }
    | { reach: 'region', region: RegionCode, provinceIds: readonly string[] }
    | { reach: 'province', province: string, provinceIds: readonly string[] }
    /** A person whose reach names nothing sees nothing. */
    | { reach: 'nothing', provinceIds: readonly [] }

/** What is asked of the register of provinces; rights look at no other noun. */
export interface Places<RegionCode extends string = string> {
  on: (date: string) => { id: string, region: RegionCode }[]
  get: (id: string) => { id: string, region: RegionCode }
  predecessors: (id: string) => string[]
}

/**
 * The records a person may see on a day, by role and reach. A province officer sees the province and its predecessors;
 * a centre officer the region's provinces of today with their predecessors, and those of old that lay in the region.
 * @param account - A signed-in person.
 * @param account.role - Decides how far the reach goes.
 * @param account.reach - Region code or id of today's province; null for the whole country.
 * @param places - Provinces over time.
 * @param date - The day of reading, `yyyy-mm-dd`.
 * @example
 * scopeOf({ role: 'province-officer', reach: 'VN-37@2025' }, register, '2026-11-25').provinceIds // ['VN-37@2025', 'VN-35@2008', 'VN-36@2008', 'VN-37@2008']
 */
export function scopeOf<RegionCode extends string>(account: { role: Role, reach: string | null }, places: Places<RegionCode>, date: string): Scope<RegionCode> {
  const reach = reachOfRole[account.role]
  if (reach === 'country')
    return { reach }
  const today = places.on(date)
  const withPredecessors = (id: string) => [id, ...places.predecessors(id)]
  if (reach === 'province') {
    const province = today.find(candidate => candidate.id === account.reach)
    return province ? { reach, province: province.id, provinceIds: withPredecessors(province.id) } : { reach: 'nothing', provinceIds: [] }
  }
  const region = today.find(candidate => candidate.region === account.reach)?.region
  if (region === undefined)
    return { reach: 'nothing', provinceIds: [] }
  const now = today.filter(province => province.region === region).flatMap(province => withPredecessors(province.id))
  const then = today.flatMap(province => places.predecessors(province.id)).filter(id => places.get(id).region === region)
  return { reach, region, provinceIds: [...new Set([...now, ...then])] }
}

/**
 * Does a record of a province lie within a scope?
 * @example
 * isWithin({ reach: 'nothing', provinceIds: [] }, 'VN-01@2025') // false
 */
export function isWithin(scope: Scope, provinceId: string): boolean {
  return scope.reach === 'country' || (scope.provinceIds as readonly string[]).includes(provinceId)
}
