import type { Register } from '../figure/figure.ts'
import type { Reconciliation, Verdict } from '../figure/verdict.ts'
import type { Phase } from '../programme/programme.ts'
import type { CentreCode, MapChoice, ProvinceRegister } from '../region/index.ts'
import type { PhaseReportCells } from './cells.ts'
import type { PhaseReport, ReportKey } from './phase-report.ts'
import type { Tally } from './tally.ts'
import { Refusal } from '../refusal/index.ts'
import { sources } from '../support/index.ts'
import { bridgeOf, publishedBridgeOf } from './bridge.ts'
import { linesOf } from './lines.ts'
import { provincesOf } from './provinces.ts'
import { publishedProvinces } from './published.ts'
import { overcount, tallyOf } from './tally.ts'
import { typeRowsOf } from './type-rows.ts'

export interface PhaseReportInput {
  cells: PhaseReportCells
  register: Register
  reconciliation: Reconciliation
  provinceRegister: ProvinceRegister
  centre: CentreCode
  phase: Phase
  compare: Phase
  map: MapChoice
  /** The day of reading, `yyyy-mm-dd`. */
  today: string
  /** Ids of verdicts accepted by a named person with a reason. */
  accepted?: readonly string[]
  /** True where the reader may see only part of the centre's records. Published numbers speak of the whole and stay out. */
  partial?: boolean
}

/**
 * A share and a number of years are judged by what was printed with them; the records would only repeat that verdict.
 * Provinces were printed on the map of their time and can be compared on no other.
 */
function comparableOn(map: MapChoice): (key: ReportKey) => boolean {
  return key => key !== 'share' && key !== 'years' && (key !== 'provinces' || map === 'then')
}

function programmeRows(phase: 'now' | 'before', tally: Tally): PhaseReport['programmes'] {
  return tally.programmes.map(({ code, name, nameEn, sector, yearFrom, yearTo, renews }) => {
    const sums = tally.hasRecords ? tally.byProgramme.get(code) : undefined
    return { code, name, nameEn, sector, yearFrom, yearTo, renews, phase, facilities: sums?.facilities.size ?? null, total: sums?.total ?? null, provinces: sums?.provinces.size ?? null }
  })
}

const nothingPublished: Register = { figures: [], lists: [], events: [] }
const nothingChecked: Reconciliation = { verdicts: [], derived: [] }

const once = (verdicts: Verdict[]) => [...new Map(verdicts.map(verdict => [verdict.id, verdict])).values()]

/**
 * Report T1 of a centre: a phase against the one before, from records, beside what was published.
 * Facilities are distinct facilities with accepted money dated in the phase; money is realised flows dated in it.
 * Without records every computed number is `null` and the published ones stand alone.
 * @param input - Grouped rows, published figures with their verdicts, provinces over time, and the choices of the reader.
 * @throws Refusal `not-found` where no region is known for the centre, `invalid` where the phases overlap.
 * @example
 * phaseReport(input).figures.find(line => line.key === 'total')?.growth // 0.28008776…
 */
export function phaseReport(input: PhaseReportInput): PhaseReport {
  const { cells, provinceRegister, centre, phase, compare, map, today, accepted = [], partial = false } = input
  const register = partial ? nothingPublished : input.register
  const reconciliation = partial ? nothingChecked : input.reconciliation
  if (phase.from <= compare.to && compare.from <= phase.to)
    throw new Refusal('invalid', { reason: 'phases-overlap', issues: [{ field: 'compare', reason: 'phases-overlap' }] })
  const lastDay = `${phase.to}-12-31`
  const day = lastDay > today ? today : lastDay
  const region = provinceRegister.regionServed(centre, day)
  const served = region && provinceRegister.centreOf(region, day)
  if (!region || !served)
    throw new Refusal('not-found', { reason: 'centre-without-region', issues: [{ field: 'centre', reason: 'centre-without-region', values: { centre } }] })
  const [now, before] = [tallyOf(cells, phase), tallyOf(cells, compare)]
  const hasRecords = now.hasRecords || before.hasRecords
  const provinces = provincesOf({ register: provinceRegister, region, map, today }, now, before, lastDay)
  const { lines, verdicts } = linesOf({ register, reconciliation, centre, phase, compare, now, before, provinces, accepted, comparable: comparableOn(map) })
  const types = typeRowsOf({ register, reconciliation, centre, phase, compare, now, before })
  const lineOf = (key: string) => lines.find(line => line.key === key)!
  const extra = { now: overcount(now).extra, before: overcount(before).extra }
  const figureOf = (id: string | undefined) => register.figures.find(figure => figure.id === id) ?? null
  const published = lineOf('provinces').published
  return {
    centre: { code: centre, name: served.name, abbr: served.abbr },
    region,
    phase,
    compare,
    map,
    partial,
    hasRecords,
    demonstration: now.demonstration || before.demonstration,
    figures: lines,
    types: types.rows,
    facilitiesWithSeveralTypes: overcount(now).several,
    typesOvercount: extra,
    sources: sources.map(source => ({ source, now: now.hasRecords ? now.bySource[source] : null, before: before.hasRecords ? before.bySource[source] : null, assumption: now.assumption || before.assumption })),
    provinces: {
      ...provinces,
      published: { now: published.now, before: published.before },
      publishedLists: { now: publishedProvinces(register, figureOf(published.now?.figure)), before: publishedProvinces(register, figureOf(published.before?.figure)) },
    },
    programmes: [...programmeRows('now', now), ...programmeRows('before', before)],
    bridge: bridgeOf(lineOf('facilities').before, lineOf('facilities').now, types.rows, extra),
    publishedBridge: publishedBridgeOf(lineOf('facilities'), types.rows),
    verdicts: once([...verdicts, ...types.verdicts]),
  }
}
