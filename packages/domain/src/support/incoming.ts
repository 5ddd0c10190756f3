import type { Amount, Measure, Source } from './support.ts'
import { measures, sources } from './support.ts'

/** An entry on record, with when it was written. */
export type RecordedEntry = Omit<Amount, 'supportId'> & { createdAt: string }

/** An entry as a file tells it. A field without a column is `undefined` and tells nothing apart. */
export interface GivenEntry {
  ordinal: number | null
  source: Source
  measure: Measure
  on: string
  dong: number
  decision?: string | null
  reason?: string | null
  assumption?: boolean
  /** Ordinal of the entry of the same support that it revises or takes back. */
  corrects?: number | null
}

/** What a given entry names: another of the file by its place there, one on record by its id, nothing, or something that is not there. */
export type Named = { given: number } | { recorded: string } | 'unknown' | 'circular' | null

const order = Object.keys(measures) as Measure[]
const before = <T>(a: T, b: T) => a < b ? -1 : a > b ? 1 : 0

/**
 * Entries of one support in the order of their numbers: as they were written, and of one writing by day, measure and
 * source. Entries are only ever added, so that a number once given stays.
 * @example
 * inOrderOfEntry([{ ...second, createdAt: '2022-05-02' }, { ...first, createdAt: '2022-01-02' }]).map(one => one.id) // ['first', 'second']
 */
export function inOrderOfEntry<E extends Pick<RecordedEntry, 'id' | 'createdAt' | 'on' | 'measure' | 'source'>>(entries: readonly E[]): E[] {
  return entries.toSorted((a, b) => before(a.createdAt, b.createdAt) || before(a.on, b.on) || order.indexOf(a.measure) - order.indexOf(b.measure) || sources.indexOf(a.source) - sources.indexOf(b.source) || before(a.id, b.id))
}

/**
 * Which entries of a file are on record already: those equal in all that the file tells, each at most once, one of the
 * same number first. The rest are new; whatever is on record and not in the file stays.
 * @param given - Entries of one support as the file has them.
 * @param recorded - Its entries on record, in the order of their numbers.
 * @returns For each given one the id on record, or `null` for a new one, and what it names.
 * @example
 * matchEntries([{ ordinal: 1, source: 'national', measure: 'approved', on: '2022-01-01', dong: 1 }, { ordinal: 2, source: 'national', measure: 'approved', on: '2022-05-01', dong: 2, corrects: 1 }], [{ ...first, dong: 1 }]) // [{ recordedId: 'first', names: null }, { recordedId: null, names: { given: 0 } }]
 */
export function matchEntries(given: readonly GivenEntry[], recorded: readonly RecordedEntry[]): { recordedId: string | null, names: Named }[] {
  const byId = new Map(recorded.map(entry => [entry.id, entry]))
  const byOrdinal = new Map<number, number>()
  given.forEach(({ ordinal }, at) => void (ordinal !== null && !byOrdinal.has(ordinal) && byOrdinal.set(ordinal, at)))
  const namedBy = ({ corrects }: GivenEntry): Named => {
    if (corrects === null || corrects === undefined)
      return null
    const at = byOrdinal.get(corrects)
    const known = recorded[corrects - 1]
    return at !== undefined ? { given: at } : known ? { recorded: known.id } : 'unknown'
  }
  const named = given.map(namedBy)

  const told = (entry: GivenEntry) => ([['decision', entry.decision], ['reason', entry.reason], ['assumption', entry.assumption], ['corrects', entry.corrects]] as const).flatMap(([field, value]) => value === undefined ? [] : [field])
  type Told = ReturnType<typeof told>
  const content = (entry: Pick<GivenEntry, 'source' | 'measure' | 'on' | 'dong' | 'decision' | 'reason' | 'assumption'>, fields: Told, corrected: string) =>
    JSON.stringify([entry.source, entry.measure, entry.on, entry.dong, ...fields.map(field => field === 'corrects' ? corrected : entry[field])])
  function recordedKey(entry: RecordedEntry, fields: Told, path: readonly string[] = []): string {
    const target = byId.get(entry.supersedes ?? entry.counters ?? '')
    return content(entry, fields, target === undefined || path.includes(entry.id) ? '' : recordedKey(target, fields, [...path, entry.id]))
  }
  /** `null` where entries name each other in a ring, or something that is not there. */
  function givenKey(at: number, fields: Told, path: readonly number[] = []): string | null {
    const names = named[at]
    if (names === 'unknown' || names === 'circular' || path.includes(at))
      return null
    const target = names == null ? '' : 'recorded' in names ? recordedKey(byId.get(names.recorded)!, fields) : givenKey(names.given, fields, [...path, at])
    return target === null ? null : content(given[at]!, fields, target)
  }

  const taken = new Set<string>()
  const keys = given.map((entry, at) => ({ fields: told(entry), key: givenKey(at, told(entry)) }))
  const found: (string | null)[] = given.map(() => null)
  const take = (at: number, candidates: readonly RecordedEntry[]) => {
    const { key, fields } = keys[at]!
    const match = found[at] !== null || key === null ? undefined : candidates.find(entry => !taken.has(entry.id) && recordedKey(entry, fields) === key)
    if (match) {
      taken.add(match.id)
      found[at] = match.id
    }
  }
  given.forEach(({ ordinal }, at) => take(at, ordinal === null || recorded[ordinal - 1] === undefined ? [] : [recorded[ordinal - 1]!]))
  given.forEach((_, at) => take(at, recorded))
  return given.map((_, at) => ({ recordedId: found[at]!, names: isCircular(at, named) ? 'circular' : named[at]! }))
}

function isCircular(start: number, named: readonly Named[]): boolean {
  const seen = new Set<number>()
  for (let at: number | undefined = start; at !== undefined;) {
    if (seen.has(at))
      return true
    seen.add(at)
    const names: Named = named[at] ?? null
    at = typeof names === 'object' && names !== null && 'given' in names ? names.given : undefined
  }
  return false
}
