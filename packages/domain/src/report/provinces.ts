import type { MapChoice, Province, ProvinceId, ProvinceRegister, RegionCode } from '../region/index.ts'
import type { Acceptance } from './cells.ts'
import type { PhaseReport, ReportProvince } from './phase-report.ts'
import type { Tally } from './tally.ts'
import { onMap } from '../region/index.ts'
import { byName } from '../text/index.ts'

export interface Places { register: ProvinceRegister, region: RegionCode, map: MapChoice, today: string }

/** Distinct facilities by the province that a map counts them in. An event brings its province without a facility. */
function placed(places: Places, rows: readonly Acceptance[]): Map<ProvinceId, Set<string>> {
  const facts = rows.filter(row => row.facilityId !== null).map(row => ({ provinceId: row.provinceId, on: `${row.year}-12-31`, facilityId: row.facilityId! }))
  const groups = new Map<ProvinceId, Set<string>>()
  for (const { fact, provinceId } of onMap(places.register, facts, places.map, places.today))
    groups.set(provinceId, new Set([...groups.get(provinceId) ?? [], fact.facilityId]))
  return groups
}

/**
 * Where the key programmes were, in both phases, on one map.
 * @param places - The map, the region and the day of reading.
 * @param now - Records of the phase.
 * @param before - Records of the phase compared with.
 * @param lastDay - Last day of the phase: the map of its time.
 */
export function provincesOf(places: Places, now: Tally, before: Tally, lastDay: string): Omit<PhaseReport['provinces'], 'published' | 'publishedLists'> {
  const { register, region, map, today } = places
  const mapDay = map === 'today' || lastDay > today ? today : lastDay
  const onThisMap = new Map(register.on(mapDay).map(province => [province.id, province]))
  const provinceOf = (id: ProvinceId): Province => onThisMap.get(id) ?? register.get(id)
  const [placedNow, placedBefore] = [placed(places, now.acceptances), placed(places, before.acceptances)]
  const row = (id: ProvinceId): ReportProvince => ({ id, name: provinceOf(id).name, now: placedNow.get(id)?.size ?? 0, before: placedBefore.get(id)?.size ?? 0 })
  const seen = [...new Set([...placedNow.keys(), ...placedBefore.keys()])]
  const inside = (id: ProvinceId) => provinceOf(id).region === region
  const rows = seen.filter(inside).map(row)
  const members = [...onThisMap.values()].filter(province => province.region === region)
  const sorted = (list: ReportProvince[]) => list.sort((a, b) => byName(a.name, b.name))
  return {
    of: members.length,
    now: rows.filter(province => province.now > 0).length,
    before: rows.filter(province => province.before > 0).length,
    kept: sorted(rows.filter(province => province.now > 0 && province.before > 0)),
    entered: sorted(rows.filter(province => province.now > 0 && province.before === 0)),
    left: sorted(rows.filter(province => province.now === 0 && province.before > 0)),
    // Where nothing is recorded at all, "never" would be a claim without ground.
    never: seen.length === 0 ? [] : sorted(members.filter(province => !seen.includes(province.id)).map(province => row(province.id))),
    outside: sorted(seen.filter(id => !inside(id)).map(row)),
  }
}
