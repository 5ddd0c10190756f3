import type { ReportProvince } from '@khuyencong/domain/report'
import type { StaffReport } from './address.ts'
import { byName } from '@khuyencong/domain/text'
import { provinces } from '../region/provinces.ts'

export interface Area { of: number, now: number | null, before: number | null, kept: ReportProvince[], entered: ReportProvince[], left: ReportProvince[], never: ReportProvince[], outside: ReportProvince[], /** True where the lists are the printed ones. */ printed: boolean }

/** Provinces by what became of them: from the records, else from the two printed lists, on the map of their time alone. */
export function areaOf(report: StaffReport): Area {
  const places = report.provinces
  if (report.hasRecords)
    return { ...places, printed: false }
  const { now, before } = places.publishedLists
  if (report.map === 'today' || (now.length === 0 && before.length === 0))
    return { ...places, now: null, before: null, printed: false }
  const row = (id: string): ReportProvince => ({ id, name: provinces.get(id).name, now: 0, before: 0 })
  const rows = (ids: string[]) => ids.map(row).sort((a, b) => byName(a.name, b.name))
  const members = provinces.on(`${report.phase.to}-12-31`).filter(province => province.region === report.region).map(province => province.id)
  return {
    of: places.of,
    now: now.length,
    before: before.length,
    kept: rows(now.filter(id => before.includes(id))),
    entered: rows(now.filter(id => !before.includes(id))),
    left: rows(before.filter(id => !now.includes(id))),
    never: rows(members.filter(id => !now.includes(id) && !before.includes(id))),
    outside: [],
    printed: true,
  }
}
