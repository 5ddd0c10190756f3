import type { Likened, Likeness } from './likeness.ts'
import { addressKey, likeness, suspicious, tellingWords } from './likeness.ts'
import { firmOfTaxCode } from './tax-code.ts'

/** Two records worth a look; the smaller id stands first. */
export interface LikelyPair extends Likeness { first: string, second: string }

/** So many facilities at one address (a commune, often) say nothing by it. */
const crowd = 60

/** A list of words without one of them, and of a long one without two, as `nearness` allows. */
function shortened(words: readonly string[]): string[][] {
  const without = (list: readonly string[]) => list.map((_, at) => list.filter((__, other) => other !== at))
  const once = without(words).filter(list => list.length >= 2)
  return words.length > 4 ? [...once, ...once.flatMap(without)] : once
}

/**
 * Keys by which names meet that may be one: their telling words, and those without one of them. Names without a key in
 * common are not near; those with one are worth a look by `likeness`.
 * @example
 * meetingKeys('HTX Chè Tân Cương').some(key => meetingKeys('Hợp tác xã chè Tân Cưng').includes(key)) // true
 */
export function meetingKeys(name: string): string[] {
  const words = tellingWords(name).toSorted()
  return [...new Set([words, ...shortened(words)].map(list => list.join(' ')))]
}

/**
 * Suspected pairs among many records, the likeliest first. Records meet only where they share a key – their words (or all
 * but one) in one province, a firm, a telephone, an address – so that none is held against every other.
 * @param records - Records of one kind, each with its id.
 * @param most - So many meetings are looked at: a register of namesakes alone must not hold everybody up.
 * @example
 * likelyPairs(['HTX Chè Tân Cương', 'Hợp tác xã chè Tân Cương'].map((name, at) => ({ id: 'ab'[at], name, formerNames: [], taxCode: null, phone: null, address: null, places: ['VN-19@2025'] }))).map(pair => [pair.first, pair.second]) // [['a', 'b']]
 */
export function likelyPairs(records: readonly (Likened & { id: string })[], most = 5000): LikelyPair[] {
  const groups = new Map<string, Set<string>>()
  const join = (key: string, id: string) => void (groups.get(key) ?? groups.set(key, new Set()).get(key)!).add(id)
  const names = records.map(record => ({ record, words: [record.name, ...record.formerNames].map(name => tellingWords(name).toSorted()) }))
  for (const { record, words } of names) {
    for (const place of record.places) {
      words.forEach(list => join(`name ${place} ${list.join(' ')}`, record.id))
      if (addressKey(record.address) !== '')
        join(`address ${place} ${addressKey(record.address)}`, record.id)
    }
    if (record.taxCode !== null)
      join(`firm ${firmOfTaxCode(record.taxCode)}`, record.id)
    if (record.phone !== null)
      join(`phone ${record.phone}`, record.id)
  }
  const met = new Map<string, [string, string]>()
  const meet = (one: string, other: string) => {
    const [first, second] = one < other ? [one, other] : [other, one]
    if (first !== second && met.size < most)
      met.set(`${first} ${second}`, [first, second])
  }
  const shared = [...groups].filter(([key, ids]) => ids.size > 1 && (ids.size <= crowd || !key.startsWith('address ')))
  // The surest sign first, should there be too many.
  for (const kind of ['firm', 'name', 'phone', 'address']) {
    for (const [, ids] of shared.filter(([key]) => key.startsWith(`${kind} `)))
      [...ids].slice(0, crowd).forEach((one, at, all) => all.slice(at + 1).forEach(other => meet(one, other)))
  }
  for (const { record, words } of names) {
    for (const place of record.places)
      words.flatMap(shortened).forEach(list => groups.get(`name ${place} ${list.join(' ')}`)?.forEach(other => meet(record.id, other)))
  }
  const known = new Map(records.map(record => [record.id, record]))
  return [...met.values()]
    .map(([first, second]) => ({ first, second, ...likeness(known.get(first)!, known.get(second)!) }))
    .filter(pair => pair.score >= suspicious)
    .sort((a, b) => b.score - a.score || (a.first < b.first ? -1 : a.first > b.first ? 1 : a.second < b.second ? -1 : 1))
}
