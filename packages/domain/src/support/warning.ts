import type { Issue } from '../refusal/refusal.ts'
import type { Entry } from './money.ts'
import { splitOf } from './money.ts'
import { sources } from './support.ts'

/** The level each flow is held against. No text at hand says how far an advance may go, so nothing here refuses. */
const bounds = [{ flow: 'settled', level: 'approved' }, { flow: 'advanced', level: 'contracted' }] as const

/**
 * What deserves a second look in the money of one support, source by source: more settled than approved, more advanced
 * than contracted, or no such level on record. Warnings, not refusals.
 * @param amounts - The entries of one support.
 * @returns Issues on the field of the flow, e.g. `settled`, with source, flow and level in whole đồng.
 * @example
 * warnAmounts([{ ...entry, source: 'national', measure: 'settled', dong: 5 }]) // [{ field: 'settled', reason: 'approved-not-recorded', values: { source: 'national', dong: 5 } }]
 */
export function warnAmounts(amounts: readonly Entry[]): Issue[] {
  return bounds.flatMap(({ flow, level }) => {
    const [flowed, limit] = [splitOf(amounts, flow), splitOf(amounts, level)]
    return sources.flatMap((source): Issue[] => {
      const [dong, most] = [flowed[source] ?? 0, limit[source]]
      if (dong === 0)
        return []
      if (most === null)
        return [{ field: flow, reason: `${level}-not-recorded`, values: { source, dong } }]
      return dong > most ? [{ field: flow, reason: `${flow}-above-${level}`, values: { source, dong, level: most } }] : []
    })
  })
}
