import type { ProvinceData } from './data.ts'
import type { Recognised } from './recognise.ts'
import type { CentreCode, Province, ProvinceId, RegionCode } from './region.ts'
import { Refusal } from '../refusal/refusal.ts'
import { isDay } from '../text/date.ts'
import { byName } from '../text/text.ts'
import { recogniser } from './recognise.ts'

/** A centre as it serves a region; `attested` are the first and last date of a text that says so. */
export interface RegionCentre { code: CentreCode, name: string, abbr: string, status: 'confirmed' | 'unconfirmed', attested: [string, string] | null }

/** Provinces and regions as they stood on any date the register knows. Dates are days, `yyyy-mm-dd`. */
export interface ProvinceRegister {
  /** The first day it has an answer for. */
  readonly first: string
  /** The day its last known change took effect: the newest map. */
  readonly latest: string
  /** All provinces of a day, in Vietnamese order. */
  on: (date: string) => Province[]
  has: (id: string) => boolean
  /** A province as it stood on a date; without a date, as it last stood. */
  get: (id: ProvinceId, date?: string) => Province
  /** The province that a place belongs to on a later date: the end of the chain of successors. */
  today: (id: ProvinceId, date: string) => Province
  /** Ids of the provinces that merged into this one, directly or by way of others. */
  predecessors: (id: ProvinceId) => ProvinceId[]
  /** The region of a place on a date; after a merger, that of its successor. */
  regionOf: (id: ProvinceId, date: string) => RegionCode
  /** The centre known to serve a region on a date, else null. */
  centreOf: (region: RegionCode, date: string) => RegionCentre | null
  /** The region a centre is known to serve on a date, else null. */
  regionServed: (centre: CentreCode, date: string) => RegionCode | null
  /** The province of a date (the newest map by default) that a text names in any spelling. */
  recognise: (text: string, date?: string) => Recognised
}

interface Dated { validFrom: string | null, validTo: string | null }

const covers = (row: Dated, date: string) => (row.validFrom === null || row.validFrom <= date) && (row.validTo === null || date <= row.validTo)
const refused = (reason: string, values: Record<string, string>) => new Refusal('not-found', { reason, issues: [{ field: 'province', reason, values }] })

function grouped<T extends { provinceId: ProvinceId }>(rows: readonly T[]): Map<ProvinceId, T[]> {
  const groups = new Map<ProvinceId, T[]>()
  for (const row of rows)
    groups.set(row.provinceId, [...groups.get(row.provinceId) ?? [], row])
  return groups
}

/**
 * Answers about provinces by date: renames, changes of type, mergers and regions as data, never as code.
 * @param data - Rows of the reference data or of the database.
 * @returns A register whose methods refuse (`Refusal`) a date before its first day and an unknown province.
 * @example
 * provinceRegister(provinceData).on('2025-06-30').length // 63
 * provinceRegister(provinceData).get('VN-46@2008', '2025-01-01').fullName // 'Thành phố Huế'
 * provinceRegister(provinceData).today('VN-60@2008', '2026-11-25').name // 'Lâm Đồng'
 */
export function provinceRegister(data: ProvinceData): ProvinceRegister {
  const units = new Map(data.provinces.map(unit => [unit.id, unit]))
  const names = grouped(data.names)
  const memberships = grouped(data.memberships)
  const parents = new Map<ProvinceId, ProvinceId[]>()
  for (const unit of data.provinces) {
    if (unit.successorId !== null)
      parents.set(unit.successorId, [...parents.get(unit.successorId) ?? [], unit.id])
  }
  const days = data.provinces.map(unit => unit.validFrom)
  const first = days.reduce((a, b) => a < b ? a : b)
  const latest = [...days, ...data.names.map(row => row.validFrom)].reduce((a, b) => a > b ? a : b)
  // Strangers may ask for any day: only so many are kept.
  const maps = new Map<string, Province[]>()
  const mapsKept = 100

  function known(date: string): string {
    const reason = isDay(date) ? 'date-before-register' : 'date'
    if (reason === 'date' || date < first)
      throw new Refusal('invalid', { reason, issues: [{ field: 'on', reason, values: { first } }] })
    return date
  }

  function unitOf(id: ProvinceId) {
    const unit = units.get(id)
    if (!unit)
      throw refused('unknown-province', { id })
    return unit
  }

  /** Where rows leave a gap, the last row before it still holds. */
  function rowOn<T extends Dated>(rows: readonly T[], date: string, id: ProvinceId): T {
    const row = rows.find(candidate => covers(candidate, date)) ?? rows.at(-1)
    if (!row)
      throw new Error(`The register has no name or region for ${id}`)
    return row
  }

  function get(id: ProvinceId, date?: string): Province {
    const unit = unitOf(id)
    if (date !== undefined && !covers(unit, known(date)))
      throw refused('province-not-on-date', { id, date })
    const day = date ?? unit.validTo ?? latest
    const name = rowOn(names.get(id) ?? [], day, id)
    const membership = rowOn(memberships.get(id) ?? [], day, id)
    return {
      id,
      code: unit.code,
      name: name.name,
      fullName: name.fullName,
      type: name.type,
      slug: unit.slug,
      region: membership.region,
      regionStatus: membership.status,
      validFrom: unit.validFrom,
      validTo: unit.validTo,
      successorId: unit.successorId,
      predecessorIds: [...parents.get(id) ?? []],
      mapPaths: [...unit.mapPaths],
    }
  }

  function on(date: string): Province[] {
    const map = maps.get(known(date)) ?? data.provinces.filter(unit => covers(unit, date)).map(unit => get(unit.id, date)).sort((a, b) => byName(a.name, b.name))
    if (maps.size >= mapsKept)
      maps.clear()
    maps.set(date, map)
    return [...map]
  }

  function today(id: ProvinceId, date: string): Province {
    known(date)
    const seen = new Set<ProvinceId>()
    let unit = unitOf(id)
    while (unit.validTo !== null && unit.validTo < date && unit.successorId !== null && !seen.has(unit.id)) {
      seen.add(unit.id)
      unit = unitOf(unit.successorId)
    }
    return get(unit.id, date)
  }

  function predecessors(id: ProvinceId): ProvinceId[] {
    const found = new Set<ProvinceId>()
    const queue = [...parents.get(unitOf(id).id) ?? []]
    for (const before of queue) {
      if (found.has(before))
        continue
      found.add(before)
      queue.push(...parents.get(before) ?? [])
    }
    return [...found]
  }

  function centreOf(region: RegionCode, date: string): RegionCentre | null {
    const row = data.regionCentres.find(candidate => candidate.region === region && candidate.centre !== null && covers(candidate, known(date)))
    const centre = data.centres.find(candidate => candidate.code === row?.centre)
    return row && centre ? { ...centre, status: row.status, attested: row.attested } : null
  }

  return {
    first,
    latest,
    on,
    has: id => units.has(id),
    get,
    today,
    predecessors,
    regionOf: (id, date) => today(id, date).region,
    centreOf,
    regionServed: (centre, date) => data.regionCentres.find(row => row.centre === centre && covers(row, known(date)))?.region ?? null,
    recognise: recogniser(data, { latest, on, get, predecessors, has: id => units.has(id) }),
  }
}
