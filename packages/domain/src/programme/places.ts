import type { ProvinceId, ProvinceRegister, RegionCode } from '../region/index.ts'

interface NamedProvince {
  id: ProvinceId
  name: string
  /** It stood on at least one day of the years. */
  stood: boolean
  /** Regions it lay in during them. */
  regions: RegionCode[]
  isProvisional: boolean
  /** It merged into another before the last day. */
  ends: boolean
}

interface Years { yearFrom: number, yearTo: number }

/** The provinces a programme names, as they stood in its years; ids the register does not know are left out. */
export function namedProvinces({ provinceIds, yearFrom, yearTo }: Years & { provinceIds: readonly ProvinceId[] }, register: Pick<ProvinceRegister, 'has' | 'get'>): NamedProvince[] {
  const [from, to] = [`${yearFrom}-01-01`, `${yearTo}-12-31`]
  return provinceIds.filter(id => register.has(id)).map((id) => {
    const unit = register.get(id)
    const stood = unit.validFrom <= to && (unit.validTo === null || unit.validTo >= from)
    const days = stood ? [unit.validFrom > from ? unit.validFrom : from, unit.validTo !== null && unit.validTo < to ? unit.validTo : to] : []
    const then = days.map(day => register.get(id, day))
    return { id, name: unit.name, stood, regions: then.map(province => province.region), isProvisional: then.some(province => province.regionStatus !== 'confirmed'), ends: unit.validTo !== null && unit.validTo < to }
  })
}

/**
 * The days whose maps a programme can be drawn on: its first, and its last where provinces change in between.
 * @param years - The programme's years.
 * @param register - Provinces over time.
 * @returns Days, `yyyy-mm-dd`.
 * @example
 * mapDays({ yearFrom: 2024, yearTo: 2026 }, register) // ['2024-01-01', '2026-12-31']
 * mapDays({ yearFrom: 2021, yearTo: 2023 }, register) // ['2021-01-01']
 */
export function mapDays(years: Years, register: Pick<ProvinceRegister, 'on'>): string[] {
  const [first, last] = [`${years.yearFrom}-01-01`, `${years.yearTo}-12-31`]
  const ids = (day: string) => register.on(day).map(province => province.id).sort().join()
  return ids(first) === ids(last) ? [first] : [first, last]
}
