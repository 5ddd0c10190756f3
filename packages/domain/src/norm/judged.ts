import type { Entry, Measure } from '../support/index.ts'
import { ledgerOf, splitOf } from '../support/index.ts'

/** The paper that fixed a support last decides what is judged and by which day's norm. */
const fixing = ['contracted', 'approved', 'planned', 'accepted', 'realised'] as const satisfies readonly Measure[]

export interface JudgedMoney {
  measure: Measure
  /** The day of the last entry that counts, `yyyy-mm-dd`. */
  on: string
  /** All sources, whole đồng; null while the facility's own part is not on record, since the state's money alone is no cost. */
  cost: number | null
  national: number | null
  local: number | null
}

/**
 * The money a support is judged by and its day: as contracted, else approved, planned, accepted or realised.
 * @param amounts - The entries of one support.
 * @returns `null` before any of these is on record: then no norm has judged it.
 * @example
 * judgedMoney([{ ...entry, measure: 'approved', on: '2022-05-04', dong: 300 }]).on // '2022-05-04'
 */
export function judgedMoney(amounts: readonly Entry[]): JudgedMoney | null {
  const measure = fixing.find(candidate => amounts.some(entry => entry.measure === candidate))
  if (measure === undefined)
    return null
  const days = ledgerOf(amounts.filter(entry => entry.measure === measure)).filter(entry => entry.counts).map(entry => entry.on)
  const { total, national, local, counterpart, other } = splitOf(amounts, measure)
  return { measure, on: days.reduce((a, b) => a > b ? a : b), cost: counterpart === null && other === null ? null : total, national, local }
}
