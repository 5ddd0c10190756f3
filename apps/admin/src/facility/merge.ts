import type { FacilityField, FacilityForm } from './form.ts'
import { facilityFormFields } from './form.ts'

export type Side = 'mine' | 'theirs' | 'other'

/** One field in which two versions differ. `settled` is the side that alone changed it; null where both did. */
export interface FieldMerge { field: FacilityField, base: string, mine: string, theirs: string, settled: 'mine' | 'theirs' | null }

/**
 * Two versions of one facility held against the one both began with: only fields that differ, those of both sides first to choose.
 * @example
 * mergeFields(base, { ...base, phone: '0912345678' }, { ...base, workers: '30' }).map(one => one.settled) // ['theirs', 'mine']
 */
export function mergeFields(base: FacilityForm, mine: FacilityForm, theirs: FacilityForm): FieldMerge[] {
  return facilityFormFields.filter(field => mine[field].trim() !== theirs[field].trim()).map((field) => {
    const [was, own, other] = [base[field].trim(), mine[field].trim(), theirs[field].trim()]
    return { field, base: base[field], mine: mine[field], theirs: theirs[field], settled: own === was ? 'theirs' : other === was ? 'mine' : null }
  })
}

/** The version to save: theirs, with the chosen value of every field in which the two differ. */
export function merged(theirs: FacilityForm, rows: readonly FieldMerge[], choices: Partial<Record<FacilityField, { side: Side, other: string }>>): FacilityForm {
  const result = { ...theirs }
  for (const row of rows) {
    const choice = choices[row.field]
    const side = choice?.side ?? row.settled
    result[row.field] = side === 'other' ? choice?.other ?? '' : side === 'mine' ? row.mine : row.theirs
  }
  return result
}
