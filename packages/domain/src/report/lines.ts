import type { Register } from '../figure/figure.ts'
import type { Reconciliation, Verdict } from '../figure/verdict.ts'
import type { Phase } from '../programme/programme.ts'
import type { CentreCode } from '../region/region.ts'
import type { ReportFigure, ReportKey } from './phase-report.ts'
import type { Tally } from './tally.ts'
import { againstRecords, badge, verdictsOn } from './badges.ts'
import { reportKeys } from './phase-report.ts'
import { publishedLine, publishedValue, spanOf } from './published.ts'

export interface LineInput {
  register: Register
  reconciliation: Reconciliation
  centre: CentreCode
  phase: Phase
  compare: Phase
  now: Tally
  before: Tally
  /** Provinces of the region on this map, covered now and before. */
  provinces: { of: number, now: number, before: number }
  /** Ids of verdicts that a named person accepted with a reason: they hold nothing back any more. */
  accepted: readonly string[]
  /** May the published number of this line be held against the records? */
  comparable: (key: ReportKey) => boolean
}

const units: Record<ReportKey, ReportFigure['unit']> = {
  'programmes': 'programme',
  'total': 'dong',
  'facilities': 'facility',
  'facilities-all': 'facility',
  'share': 'fraction',
  'types': 'type',
  'provinces': 'province',
  'average': 'dong',
  'state-average': 'dong',
  'leverage': 'fraction',
  'years': 'year',
}

/** The check that, while it is an open error, keeps a line from being shown as fact. */
const heldBy: Partial<Record<ReportKey, string>> = { 'share': 'share', 'average': 'norms', 'state-average': 'norms', 'leverage': 'norms' }
const needsSplit: ReportKey[] = ['state-average', 'leverage']

/**
 * A quotient; an unknown or empty base gives nothing.
 * @example
 * quotient(145, 236) // 0.6144…
 * quotient(145, 0) // null
 */
export function quotient(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole
}

/**
 * Growth of a total as a fraction, from unrounded đồng.
 * @example
 * growth(232_908_000_000, 181_946_900_000) // 0.28008776…
 */
export function growth(now: number | null, before: number | null): number | null {
  // Difference first: whole đồng subtract exactly.
  return now === null || before === null ? null : quotient(now - before, before)
}

function valueOf(key: ReportKey, tally: Tally, provinces: number, input: LineInput): number | null {
  if (!tally.hasRecords)
    return null
  const state = tally.bySource.national + tally.bySource.local
  const facilities = tally.facilities.size
  const span = spanOf(input.phase, input.compare)
  const rounded = (value: number | null) => value === null ? null : Math.round(value)
  switch (key) {
    case 'programmes': return tally.programmes.length
    case 'total': return tally.total
    case 'facilities': return facilities
    case 'facilities-all': return tally.facilitiesAll.size
    case 'share': return quotient(facilities, tally.facilitiesAll.size)
    case 'types': return [...tally.supportsByType.keys()].filter(type => type !== 'unclassified').length
    case 'provinces': return provinces
    case 'average': return rounded(quotient(tally.total, facilities))
    case 'state-average': return rounded(quotient(state, facilities))
    case 'leverage': return quotient(tally.bySource.counterpart, state)
    case 'years': return tally === input.now ? span.to - span.from + 1 : null
  }
}

function line(key: ReportKey, input: LineInput): { line: ReportFigure, verdicts: Verdict[] } {
  const { register, reconciliation, centre, phase, compare, now: tallyNow, before: tallyBefore } = input
  const now = valueOf(key, tallyNow, input.provinces.now, input)
  const before = valueOf(key, tallyBefore, input.provinces.before, input)
  const printed = publishedLine(register, centre, key, phase, compare)
  const published = { now: printed.now && publishedValue(printed.now), before: printed.before && publishedValue(printed.before), change: printed.change && publishedValue(printed.change) }
  const figures = Object.values(printed).flatMap(figure => figure?.id ?? [])
  const total = publishedLine(register, centre, 'total', phase, compare)
  const bearing = ['average', ...needsSplit].includes(key) ? [total.now, total.before].flatMap(figure => figure?.id ?? []) : figures
  const change = now !== null && before !== null ? now - before : null
  const grown = units[key] === 'fraction' ? null : growth(now, before)
  const demonstration = (now !== null && tallyNow.demonstration) || (before !== null && tallyBefore.demonstration)
  const assumption = needsSplit.includes(key) && (tallyNow.assumption || tallyBefore.assumption)
  const checks = verdictsOn(key, bearing, register, reconciliation)
  const records = !input.comparable(key)
    ? []
    : [...againstRecords(register, published.now, now, tallyNow.demonstration), ...againstRecords(register, published.before, before, tallyBefore.demonstration), ...againstRecords(register, published.change, key === 'total' ? grown : change, demonstration)]
  const open = checks.some(verdict => verdict.rule === heldBy[key] && verdict.severity === 'error' && !input.accepted.includes(verdict.id))
  const verdicts = [...checks, ...records]
  return {
    line: {
      key,
      unit: units[key],
      now,
      before,
      change,
      growth: grown,
      of: key === 'provinces' && now !== null ? input.provinces.of : null,
      published,
      verdicts: verdicts.map(badge),
      withheld: needsSplit.includes(key) ? open && (assumption || now === null) : open,
      demonstration,
      assumption,
    },
    verdicts,
  }
}

/** Every line of the report in its order, and all verdicts that bear on one of them. */
export function linesOf(input: LineInput): { lines: ReportFigure[], verdicts: Verdict[] } {
  const all = reportKeys.map(key => line(key, input))
  return { lines: all.map(entry => entry.line), verdicts: all.flatMap(entry => entry.verdicts) }
}
