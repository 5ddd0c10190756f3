import type { Amount, Measure, Source } from './support.ts'
import { Refusal } from '../refusal/refusal.ts'
import { measures, sources } from './support.ts'

/** What the arithmetic needs of an entry. Entries of several supports may stand in one list. */
export type Entry = Pick<Amount, 'id' | 'supportId' | 'source' | 'measure' | 'on' | 'dong' | 'supersedes'> & Partial<Pick<Amount, 'counters'>>

/** Money by source and in all, whole đồng; null where nothing is recorded. */
export type Split = Record<Source | 'total', number | null>

/** An entry as a ledger shows it: does it count, what revised it, and what took it back? */
export type LedgerEntry<E extends Entry> = E & { counts: boolean, supersededBy: string | null, counteredBy: string[] }

/** The kinds of measure apart: mixing them up is how totals go wrong. */
export type Level = { [M in Measure]: (typeof measures)[M] extends 'level' ? M : never }[Measure]
export type Flow = Exclude<Measure, Level>

function sum(values: readonly number[]): number | null {
  if (values.length === 0)
    return null
  const total = values.reduce((a, b) => a + b, 0)
  if (!Number.isSafeInteger(total))
    throw new Refusal('invalid', { reason: 'too-large' })
  return total
}

/** Of two entries side by side the later stands; on one day the ids decide, so that no order of entry does. */
const isLater = (entry: Entry, other: Entry) => entry.on > other.on || (entry.on === other.on && entry.id > other.id)

/** Entries that nothing revised: one for each support and source. */
export function standing<E extends Entry>(amounts: readonly E[], measure: Measure): E[] {
  const entries = amounts.filter(entry => entry.measure === measure)
  const revised = new Set(entries.map(entry => entry.supersedes))
  const latest = new Map<string, E | null>()
  for (const entry of entries) {
    const key = `${entry.supportId} ${entry.source}`
    const known = latest.get(key) ?? null
    const better = !revised.has(entry.id) && (known === null || isLater(entry, known))
    latest.set(key, better ? entry : known)
  }
  const found = [...latest.values()]
  if (found.includes(null))
    throw new Refusal('invalid', { reason: 'circular-revision' })
  return found as E[]
}

/**
 * A level (`planned`, `approved`, `contracted`): the latest entry that no other supersedes counts; revisions never add.
 * @param amounts - Entries of one or more supports.
 * @param measure - Which level.
 * @param source - One source; all together without it.
 * @returns Whole đồng, or `null` where nothing is recorded.
 * @throws Refusal `circular-revision` where entries supersede each other in a ring.
 * @example
 * levelOf([{ ...first, dong: 300_000_000 }, { ...second, dong: 250_000_000, supersedes: first.id }], 'approved') // 250000000
 */
export function levelOf(amounts: readonly Entry[], measure: Level, source?: Source): number | null {
  return sum(standing(amounts, measure).filter(entry => source === undefined || entry.source === source).map(entry => entry.dong))
}

/**
 * A flow (`advanced`, `realised`, `accepted`, `settled`, `returned`): entries add up by their date; a correction is a counter-entry.
 * @param amounts - Entries of one or more supports.
 * @param measure - Which flow.
 * @param from - First day that counts; open without it.
 * @param to - Last day that counts; open without it.
 * @param source - One source; all together without it.
 * @returns Whole đồng, or `null` where nothing is recorded in these days.
 * @example
 * flowOf([{ ...advance, on: '2022-03-01', dong: 100 }, { ...advance, on: '2022-09-01', dong: 50 }], 'advanced', '2022-01-01', '2022-06-30') // 100
 */
export function flowOf(amounts: readonly Entry[], measure: Flow, from?: string | null, to?: string | null, source?: Source): number | null {
  return sum(amounts
    .filter(entry => entry.measure === measure && (source === undefined || entry.source === source))
    .filter(entry => (from == null || entry.on >= from) && (to == null || entry.on <= to))
    .map(entry => entry.dong))
}

/**
 * A measure split by source; the parts make the whole.
 * @param amounts - Entries of one or more supports.
 * @param measure - Level or flow; the days count for a flow only.
 * @example
 * splitOf([{ ...entry, source: 'national', measure: 'realised', dong: 300 }], 'realised') // { national: 300, local: null, counterpart: null, other: null, total: 300 }
 */
export function splitOf(amounts: readonly Entry[], measure: Measure, from?: string | null, to?: string | null): Split {
  const of = (source?: Source) => measures[measure] === 'level' ? levelOf(amounts, measure as Level, source) : flowOf(amounts, measure as Flow, from, to, source)
  return { ...Object.fromEntries(sources.map(source => [source, of(source)])) as Record<Source, number | null>, total: of() }
}

/**
 * State money of a split: national and local together.
 * @example
 * stateDong({ national: 200, local: 100, counterpart: 600, other: null, total: 900 }) // 300
 */
export function stateDong(split: Pick<Split, 'national' | 'local'>): number | null {
  return sum([split.national, split.local].filter(part => part !== null))
}

/**
 * One measure in another, as a fraction; `null` where either is unknown or the base is zero.
 * @example
 * rateOf(46_022_000_000, 130_005_000_000) // 0.35400176…
 */
export function rateOf(part: number | null, base: number | null): number | null {
  return part === null || base === null || base === 0 ? null : part / base
}

/**
 * All entries in order of date, measure and source, each saying whether it counts, which entry revised it and which took it back.
 * @example
 * ledgerOf([{ ...first, on: '2022-01-10' }, { ...second, on: '2022-05-10', supersedes: first.id }]).map(entry => entry.counts) // [false, true]
 */
export function ledgerOf<E extends Entry>(amounts: readonly E[]): LedgerEntry<E>[] {
  const revisions = new Map(amounts.filter(entry => entry.supersedes !== null).map(entry => [entry.supersedes, entry.id]))
  const order = Object.keys(measures) as Measure[]
  const levels = order.filter(measure => measures[measure] === 'level')
  const counting = new Set(levels.flatMap(measure => standing(amounts, measure)).map(entry => entry.id))
  return amounts
    .map(entry => ({ ...entry, counts: measures[entry.measure] === 'flow' || counting.has(entry.id), supersededBy: revisions.get(entry.id) ?? null, counteredBy: amounts.filter(other => other.counters === entry.id).map(other => other.id) }))
    .sort((a, b) => a.on < b.on ? -1 : a.on > b.on ? 1 : order.indexOf(a.measure) - order.indexOf(b.measure) || sources.indexOf(a.source) - sources.indexOf(b.source))
}
