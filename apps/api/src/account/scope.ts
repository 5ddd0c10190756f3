import type { RegionCode } from '@khuyencong/domain/region'
import type { Scope as AnyScope } from '@khuyencong/domain/right'
import type { AnyColumn, SQL } from 'drizzle-orm'
import { inArray, sql } from 'drizzle-orm'

/** Whose records a person sees; the domain says which provinces that is. */
export type Scope = AnyScope<RegionCode>

/** The condition that keeps a query inside a scope; part of every query a `may` procedure makes. */
export function within(scope: Scope, provinceColumn: AnyColumn | SQL): SQL | undefined {
  if (scope.reach === 'country')
    return undefined
  return scope.provinceIds.length === 0 ? sql`false` : inArray(provinceColumn as AnyColumn, [...scope.provinceIds])
}
