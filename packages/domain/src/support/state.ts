import type { SupportState } from './support.ts'

/**
 * States an officer may record by hand. Appraisals, advances, inspections and adjustments come with papers of their
 * own and are not typed. How one state follows another is for the gates of the workflow, which decide later.
 */
export const recordableStates = ['need-recorded', 'draft', 'registered', 'approved', 'contracted', 'in-progress', 'accepted', 'settled', 'evaluated', 'stopped', 'cancelled', 'rejected'] as const satisfies readonly SupportState[]

/** States in which a support came to nothing: another one for the same facility, programme, type and year is no duplicate. */
export const abandonedStates = ['cancelled', 'rejected'] as const satisfies readonly SupportState[]

/**
 * May an officer record this state? The one already on record stays.
 * @param state - State wanted.
 * @param before - State on record; null for a new support.
 * @example
 * mayRecordState('inspected', null) // false
 * mayRecordState('inspected', 'inspected') // true
 */
export function mayRecordState(state: SupportState, before: SupportState | null): boolean {
  return state === before || (recordableStates as readonly SupportState[]).includes(state)
}
