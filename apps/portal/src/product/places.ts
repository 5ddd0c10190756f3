import type { ProvinceId } from '@khuyencong/domain/region'
import { provinceData } from '@khuyencong/domain/region'

/** Ids of an address as provinces of today; a former province stands for its successor. */
export function knownProvinces(ids: readonly ProvinceId[]): { known: ProvinceId[], unknown: string[] } {
  const found = ids.map(id => ({ id, unit: provinceData.provinces.find(unit => unit.id === id) }))
  return {
    known: [...new Set(found.flatMap(({ unit }) => unit ? [unit.successorId ?? unit.id] : []))],
    unknown: found.filter(({ unit }) => unit === undefined).map(({ id }) => id),
  }
}

/** Name of a province as it last stood. */
export function provinceName(id: string): string {
  return provinceData.names.findLast(row => row.provinceId === id)?.name ?? id
}
