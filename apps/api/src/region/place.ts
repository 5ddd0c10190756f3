import type { PlaceThenNow } from '@khuyencong/domain/facility'
import type { MapChoice, ProvinceId, ProvinceRegister, RegionCode } from '@khuyencong/domain/region'
import type { AnyColumn, SQL } from 'drizzle-orm'
import { Refusal } from '@khuyencong/domain/refusal'
import { byName } from '@khuyencong/domain/text'
import { and, inArray, sql } from 'drizzle-orm'

interface Places { region: readonly RegionCode[], province: readonly ProvinceId[], map: MapChoice }

/** Every province of every vintage, each as it last stood. */
function allUnits(provinces: ProvinceRegister) {
  return provinces.on(provinces.latest).flatMap(unit => [unit, ...provinces.predecessors(unit.id).map(id => provinces.get(id))])
}

const idsOrNothing = (column: AnyColumn, ids: readonly ProvinceId[]) => ids.length === 0 ? sql`false` : inArray(column, [...ids])

/**
 * The condition for a filter by place. On today's map a province finds its predecessors' records and a region what
 * lies in it now; on the map of the time each record counts where it was.
 */
export function inPlaces(column: AnyColumn, { region, province, map }: Places, provinces: ProvinceRegister, today: string): SQL | undefined {
  const unknown = province.findIndex(id => !provinces.has(id))
  if (unknown !== -1)
    throw new Refusal('invalid', { reason: 'check-fields', issues: [{ field: `province.${unknown}`, reason: 'unknown-province' }] })
  const byProvince = province.length === 0 ? undefined : idsOrNothing(column, map === 'today' ? province.flatMap(id => [id, ...provinces.predecessors(id)]) : province)
  if (region.length === 0)
    return byProvince
  const regionNow = (id: ProvinceId) => map === 'today' ? provinces.today(id, today).region : provinces.get(id).region
  return and(byProvince, idsOrNothing(column, allUnits(provinces).map(unit => unit.id).filter(id => region.includes(regionNow(id)))))
}

/** Names of a record's province then and now, looked up once for each province of a page. */
export function placesOf(provinces: ProvinceRegister, today: string): (id: ProvinceId) => PlaceThenNow {
  const found = new Map<ProvinceId, PlaceThenNow>()
  return (id) => {
    const known = found.get(id)
    if (known)
      return known
    const [then, now] = [provinces.get(id), provinces.today(id, today)]
    const place = { then: { id, name: then.name }, today: { id: now.id, name: now.name } }
    found.set(id, place)
    return place
  }
}

/** Vietnamese order of a province column on the chosen map; names are short, so the order travels with the query. */
export function provinceOrder(column: AnyColumn, map: MapChoice, provinces: ProvinceRegister, today: string): SQL {
  const named = allUnits(provinces).map(unit => ({ id: unit.id, name: map === 'today' ? provinces.today(unit.id, today).name : unit.name }))
  const names = [...new Set(named.map(unit => unit.name))].sort(byName)
  const ids = named.map(unit => unit.id)
  const ranks = named.map(unit => names.indexOf(unit.name))
  return sql`(${`{${ranks.join(',')}}`}::int[])[array_position(${`{${ids.join(',')}}`}::text[], ${column})]`
}
