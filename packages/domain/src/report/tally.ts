import type { Phase } from '../programme/programme.ts'
import type { ProvinceId } from '../region/region.ts'
import type { Source } from '../support/support.ts'
import type { SupportType } from '../support/types.ts'
import type { Acceptance, MoneyCell, PhaseReportCells, ReportProgramme } from './cells.ts'
import { sources, supportTypes } from '../support/index.ts'

const within = (phase: Phase, year: number) => year >= phase.from && year <= phase.to
const eventTypes = new Set(supportTypes.filter(type => type.reach === 'event').map(type => type.code))

/** True for a type that gathers people and has no facility. */
export function isEvent(type: string): boolean {
  return eventTypes.has(type)
}

/** One phase of a centre, counted from its records. */
export interface Tally {
  /** False where no record of a key programme lies in the phase: every number is unknown then, not zero. */
  hasRecords: boolean
  demonstration: boolean
  /** Key programmes active in the phase. */
  programmes: ReportProgramme[]
  /** Realised money of key programmes, whole đồng. */
  total: number
  bySource: Record<Source, number>
  assumption: boolean
  /** Distinct facilities of key programmes, and of programmes of every kind. */
  facilities: Set<string>
  facilitiesAll: Set<string>
  byType: Map<SupportType, Set<string>>
  supportsByType: Map<SupportType, Set<string>>
  byProgramme: Map<string, { facilities: Set<string>, provinces: Set<ProvinceId>, total: number }>
  /** Acceptances of key programmes: for the map. */
  acceptances: Acceptance[]
}

/** Supports whose acceptance stands: net money above zero within the phase. */
function standing(rows: readonly Acceptance[], phase: Phase): Acceptance[] {
  const inPhase = rows.filter(row => within(phase, row.year))
  const net = new Map<string, number>()
  for (const row of inPhase)
    net.set(row.supportId, (net.get(row.supportId) ?? 0) + row.dong)
  return inPhase.filter(row => (net.get(row.supportId) ?? 0) > 0)
}

function gathered<Key>(rows: readonly Acceptance[], key: (row: Acceptance) => Key, value: (row: Acceptance) => string | null): Map<Key, Set<string>> {
  const groups = new Map<Key, Set<string>>()
  for (const row of rows) {
    const group = groups.get(key(row)) ?? new Set<string>()
    const entry = value(row)
    if (entry !== null)
      group.add(entry)
    groups.set(key(row), group)
  }
  return groups
}

const distinct = (rows: readonly Acceptance[]) => new Set(rows.flatMap(row => row.facilityId ?? []))
const sumOf = (cells: readonly MoneyCell[]) => cells.reduce((sum, cell) => sum + cell.dong, 0)

/**
 * Counts one phase: facilities are distinct facilities with accepted money dated in it, money is realised flows dated in it.
 * @param cells - Records of the centre's programmes, of any years.
 * @param phase - Whole years, both ends counted.
 */
export function tallyOf(cells: PhaseReportCells, phase: Phase): Tally {
  const key = new Set(cells.programmes.filter(programme => programme.kind === 'key').map(programme => programme.code))
  const money = cells.money.filter(cell => key.has(cell.programme) && within(phase, cell.year) && cell.measure === 'realised')
  const all = standing(cells.acceptances, phase)
  const acceptances = all.filter(row => key.has(row.programme))
  const programmes = cells.programmes.filter(programme => programme.kind === 'key' && programme.yearFrom <= phase.to && programme.yearTo >= phase.from)
  return {
    hasRecords: money.length + acceptances.length > 0,
    demonstration: [...money, ...acceptances].some(row => row.demonstration),
    programmes,
    total: sumOf(money),
    bySource: Object.fromEntries(sources.map(source => [source, sumOf(money.filter(cell => cell.source === source))])) as Record<Source, number>,
    assumption: money.some(cell => cell.assumption),
    facilities: distinct(acceptances),
    facilitiesAll: distinct(all),
    byType: gathered(acceptances, row => row.type, row => row.facilityId),
    supportsByType: gathered(acceptances, row => row.type, row => row.supportId),
    byProgramme: new Map(programmes.map(({ code }) => {
      const rows = acceptances.filter(row => row.programme === code)
      return [code, { facilities: distinct(rows), provinces: new Set(rows.map(row => row.provinceId)), total: sumOf(money.filter(cell => cell.programme === code)) }]
    })),
    acceptances,
  }
}

/** How many more the rows by type count than there are facilities, and how many facilities have several types. */
export function overcount(tally: Tally): { extra: number, several: number } {
  const types = gathered(tally.acceptances.filter(row => row.facilityId !== null), row => row.facilityId, row => row.type)
  const counts = [...types.values()].map(set => set.size)
  return { extra: counts.reduce((sum, count) => sum + count - 1, 0), several: counts.filter(count => count > 1).length }
}
