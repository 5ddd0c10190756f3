import type { Account } from '@khuyencong/domain/account'
import type { ProvinceId, ProvinceRegister, RegionCode } from '@khuyencong/domain/region'
import type { AnyColumn, SQL } from 'drizzle-orm'
import { RegionCode as RegionCodeSchema } from '@khuyencong/domain/region'
import { reachOfRole } from '@khuyencong/domain/right'
import { inArray, sql } from 'drizzle-orm'

/** Whose records a person sees. Ids are of every vintage: an officer reads the predecessors' records too. */
export type Scope
  = | { reach: 'country' }
    | { reach: 'region', region: RegionCode, provinceIds: readonly ProvinceId[] }
    | { reach: 'province', province: ProvinceId, provinceIds: readonly ProvinceId[] }
    /** A person whose reach names nothing sees nothing. */
    | { reach: 'nothing', provinceIds: readonly [] }

/** Today's provinces of a region with their predecessors, and those of old that lay in it themselves. */
function provincesOf(region: RegionCode, provinces: ProvinceRegister, date: string): ProvinceId[] {
  const today = provinces.on(date)
  const units = today.flatMap(province => [province, ...provinces.predecessors(province.id).map(id => provinces.get(id))])
  return [...new Set(units.filter(unit => unit.region === region).flatMap(unit => [unit.id, ...provinces.predecessors(unit.id)]))]
}

/** The records a person may see, by role and reach, on the day of reading. */
export function scopeOf(account: Pick<Account, 'role' | 'reach'>, provinces: ProvinceRegister, date: string): Scope {
  const reach = reachOfRole[account.role]
  if (reach === 'country')
    return { reach }
  if (reach === 'region') {
    const region = RegionCodeSchema.safeParse(account.reach)
    return region.success ? { reach, region: region.data, provinceIds: provincesOf(region.data, provinces, date) } : { reach: 'nothing', provinceIds: [] }
  }
  const known = account.reach !== null && provinces.on(date).some(province => province.id === account.reach)
  return known ? { reach, province: account.reach!, provinceIds: [account.reach!, ...provinces.predecessors(account.reach!)] } : { reach: 'nothing', provinceIds: [] }
}

/** The condition that keeps a query inside a scope; part of every query a `may` procedure makes. */
export function within(scope: Scope, provinceColumn: AnyColumn | SQL): SQL | undefined {
  if (scope.reach === 'country')
    return undefined
  return scope.provinceIds.length === 0 ? sql`false` : inArray(provinceColumn as AnyColumn, [...scope.provinceIds])
}

/** Does a record of this province lie inside the scope? For what is written. */
export function covers(scope: Scope, provinceId: ProvinceId): boolean {
  return scope.reach === 'country' || (scope.provinceIds as readonly ProvinceId[]).includes(provinceId)
}
