import type { Instrument, InstrumentRelation } from './instrument.ts'

export type InForce = 'yes' | 'no' | 'unknown'

type Days = Pick<Instrument, 'number' | 'issuedOn' | 'signedOn' | 'effectiveFrom' | 'effectiveTo'>

/**
 * The first day a text can have been in force: its day of effect, else that of its signature or issue, else the first
 * day of the year in its number.
 * @returns `null` where not even the year is known.
 * @example
 * earliestDay({ number: '64/2024/TT-BTC', issuedOn: null, signedOn: null, effectiveFrom: null, effectiveTo: null }) // '2024-01-01'
 */
export function earliestDay({ number, issuedOn, signedOn, effectiveFrom }: Days): string | null {
  const [, year] = /\/(\d{4})(?:\/|$)/.exec(number) ?? []
  return effectiveFrom ?? [issuedOn, signedOn].filter(day => day !== null).sort()[0] ?? (year === undefined ? null : `${year}-01-01`)
}

/**
 * Was a text in force on a day? A day of effect nobody has read leaves the answer open from the first day it can have been.
 * @param text - Its number and days.
 * @param on - `yyyy-mm-dd`.
 * @example
 * inForceOn({ number: '235/2025/NĐ-CP', issuedOn: '2025-08-27', signedOn: null, effectiveFrom: '2025-10-15', effectiveTo: null }, '2025-10-14') // 'no'
 */
export function inForceOn(text: Days, on: string): InForce {
  const earliest = earliestDay(text)
  if ((earliest !== null && on < earliest) || (text.effectiveTo !== null && on > text.effectiveTo))
    return 'no'
  return text.effectiveFrom === null ? 'unknown' : 'yes'
}

type Linked = Pick<Instrument, 'code' | 'links' | 'archivedAt'> & Days

const byDay = (a: Linked, b: Linked) => (earliestDay(a) ?? '').localeCompare(earliestDay(b) ?? '') || a.code.localeCompare(b.code)

/** The texts that do this to one of `codes`, archived ones left out, earliest first. */
function doing<Text extends Linked>(relations: readonly InstrumentRelation[], codes: readonly string[], all: readonly Text[]): Text[] {
  return all.filter(text => text.archivedAt === null && text.links.some(link => relations.includes(link.relation) && codes.includes(link.target))).sort(byDay)
}

/** Everything reached step by step; a circle of links ends by itself. */
function closure<Text extends Linked>(start: string, step: (codes: string[]) => Text[]): Text[] {
  const found = new Map<string, Text>()
  for (let codes = [start]; codes.length > 0;) {
    const fresh = step(codes).filter(text => text.code !== start && !found.has(text.code))
    fresh.forEach(text => found.set(text.code, text))
    codes = fresh.map(text => text.code)
  }
  return [...found.values()]
}

/** A text among those it stands with: what it took the place of, what amends or details it, what took its place. */
export interface InstrumentChain<Text> { before: Text[], amendments: Text[], details: Text[], after: Text[] }

/**
 * The chain of a text, each part earliest first. An amendment of an amendment counts as one of the text.
 * @param code - Of the text.
 * @param all - Every known text.
 * @example
 * chainOf('nd-45-2012', instruments).amendments.map(text => text.code) // ['nd-235-2025']
 */
export function chainOf<Text extends Linked>(code: string, all: readonly Text[]): InstrumentChain<Text> {
  const replacedBy = (codes: string[]) => {
    const targets = all.filter(text => codes.includes(text.code)).flatMap(text => text.links.filter(link => link.relation === 'replaces').map(link => link.target))
    return all.filter(text => text.archivedAt === null && targets.includes(text.code))
  }
  return {
    before: closure(code, replacedBy).sort(byDay),
    amendments: closure(code, codes => doing(['amends'], codes, all)).sort(byDay),
    details: doing(['details'], [code], all),
    after: closure(code, codes => doing(['replaces'], codes, all)).sort(byDay),
  }
}

/**
 * The first text that may have changed or ended another one by a day: it amends or replaces it, or amends an amendment,
 * and is in force or may be. What rests on the older text alone is then no longer sure.
 * @param code - Of the older text.
 * @param all - Every known text.
 * @param on - `yyyy-mm-dd`.
 * @example
 * changedBy('tt-28-2018-btc', instruments, '2025-03-01')?.code // 'tt-64-2024-btc'
 * changedBy('tt-28-2018-btc', instruments, '2023-12-31') // null
 */
export function changedBy<Text extends Linked>(code: string, all: readonly Text[], on: string): Text | null {
  return closure(code, codes => doing(['amends', 'replaces'], codes, all)).sort(byDay).find(text => inForceOn(text, on) !== 'no') ?? null
}
