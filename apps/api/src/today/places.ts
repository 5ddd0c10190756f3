import type { ProvinceId } from '@khuyencong/domain/region'
import type { SupportState } from '@khuyencong/domain/support'
import type { StaffContext } from '../trpc.ts'
import { supports } from '@khuyencong/db/schema'
import { byName } from '@khuyencong/domain/text'
import { and, inArray, isNull, sql } from 'drizzle-orm'
import { within } from '../account/scope.ts'

/** Work that has been approved and is not yet accepted, stopped or given up. */
export const underWay = ['approved', 'contracted', 'advanced', 'in-progress', 'inspected', 'adjust-requested', 'adjusted'] as const satisfies readonly SupportState[]

export interface PlaceCount { id: ProvinceId, name: string, supports: number, underWay: number, facilities: number }

/**
 * Supports by province on both maps. Supports add up over a merger, facilities do not, so they travel as ids once
 * and are counted anew on today's map.
 */
export async function supportsByPlace({ db, scope, provinces }: StaffContext, today: string): Promise<{ then: PlaceCount[], today: PlaceCount[], total: number, underWay: number }> {
  const rows = await db.select({
    id: supports.provinceId,
    supports: sql<number>`count(*)::int`,
    underWay: sql<number>`(count(*) filter (where ${inArray(supports.state, [...underWay])}))::int`,
    facilities: sql<string[]>`array_remove(array_agg(distinct ${supports.facilityId}::text), null)`,
  }).from(supports).where(and(isNull(supports.archivedAt), within(scope, supports.provinceId))).groupBy(supports.provinceId)
  const now = new Map<ProvinceId, { name: string, supports: number, underWay: number, facilities: Set<string> }>()
  for (const row of rows) {
    const place = provinces.today(row.id, today)
    const known = now.get(place.id) ?? { name: place.name, supports: 0, underWay: 0, facilities: new Set<string>() }
    known.supports += row.supports
    known.underWay += row.underWay
    row.facilities.forEach(id => known.facilities.add(id))
    now.set(place.id, known)
  }
  const ordered = (places: PlaceCount[]) => places.sort((a, b) => byName(a.name, b.name))
  return {
    then: ordered(rows.map(row => ({ ...row, name: provinces.get(row.id).name, facilities: row.facilities.length }))),
    today: ordered([...now].map(([id, { facilities, ...place }]) => ({ id, ...place, facilities: facilities.size }))),
    total: rows.reduce((sum, row) => sum + row.supports, 0),
    underWay: rows.reduce((sum, row) => sum + row.underWay, 0),
  }
}
