import type { Entry, Split } from './money.ts'
import type { Support, SupportState } from './support.ts'
import type { SupportType } from './types.ts'
import { splitOf } from './money.ts'
import { abandonedStates } from './state.ts'

/** Supports of one facility in one year, in all or of one type. */
export interface YearMoney {
  /** Supports planned for the year. */
  count: number
  /** The level of those supports, by source; whole đồng. */
  approved: Split
  /** What flowed in the year itself, whichever year it was planned for. */
  realised: Split
}
export interface SupportYear extends YearMoney { year: number, types: (YearMoney & { type: SupportType })[] }

type Given = Pick<Support, 'id' | 'type' | 'planYear'>

/**
 * What one facility received, year by year, newest first: levels by plan year, flows by their date, so that neither is
 * counted twice; years without anything are left out.
 * @param supports - Supports of the facility.
 * @param entries - Their entries of money.
 * @param from - First year.
 * @param to - Last year.
 * @example
 * supportYears([{ id: 'a', type: 'machinery', planYear: 2022 }], [{ ...entry, supportId: 'a', measure: 'realised', on: '2023-02-01', dong: 200 }], 2017, 2026).map(one => [one.year, one.count, one.realised.total]) // [[2023, 0, 200], [2022, 1, null]]
 */
export function supportYears(supports: readonly Given[], entries: readonly Entry[], from: number, to: number): SupportYear[] {
  function money(given: readonly Given[], year: number): YearMoney {
    const ids = new Set(given.map(support => support.id))
    const planned = new Set(given.filter(support => support.planYear === year).map(support => support.id))
    return {
      count: planned.size,
      approved: splitOf(entries.filter(entry => planned.has(entry.supportId)), 'approved'),
      realised: splitOf(entries.filter(entry => ids.has(entry.supportId)), 'realised', `${year}-01-01`, `${year}-12-31`),
    }
  }
  const isEmpty = ({ count, realised }: YearMoney) => count === 0 && realised.total === null
  const types = [...new Set(supports.map(support => support.type))]
  return Array.from({ length: to - from + 1 }, (_, back) => to - back)
    .map(year => ({ year, ...money(supports, year), types: types.map(type => ({ type, ...money(supports.filter(support => support.type === type), year) })).filter(row => !isEmpty(row)) }))
    .filter(row => !isEmpty(row))
}

/**
 * Supports of a type the same facility has had before or since, each with the others. Abandoned ones and those whose
 * source names no type are left out: neither says that help was given twice.
 * @param supports - Supports of one facility in one period.
 * @example
 * repeatedSupports([{ id: 'a', type: 'machinery', state: 'settled' }, { id: 'b', type: 'machinery', state: 'settled' }]).get('a') // ['b']
 */
export function repeatedSupports(supports: readonly { id: string, type: SupportType, state: SupportState }[]): Map<string, string[]> {
  const given = supports.filter(support => support.type !== 'unclassified' && !(abandonedStates as readonly SupportState[]).includes(support.state))
  const others = (one: { id: string, type: SupportType }) => given.filter(other => other.id !== one.id && other.type === one.type).map(other => other.id)
  return new Map(given.map((support): [string, string[]] => [support.id, others(support)]).filter(([, ids]) => ids.length > 0))
}
