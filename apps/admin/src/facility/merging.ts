import type { FacilityForm } from './form.ts'
import { sameValue } from '../shell/form/merge.ts'
import { facilityFormFields } from './form.ts'

export type MergeField = (typeof facilityFormFields)[number]
export type Hand = 'left' | 'right' | 'other'
export interface MergeRow { field: MergeField, left: unknown, right: unknown, /** The side that alone says something; null where both do. */ settled: 'left' | 'right' | null }
export type MergeChoices = Partial<Record<MergeField, { hand: Hand, other: string }>>

const isEmpty = (value: unknown) => value === '' || (Array.isArray(value) && value.length === 0)

/**
 * Fields in which two records differ, in the order of the form.
 * @param left - One record.
 * @param right - The other.
 * @param fields - Fields this person may change; others are kept by the server.
 */
export function mergeRows(left: FacilityForm, right: FacilityForm, fields: readonly MergeField[] = facilityFormFields): MergeRow[] {
  return fields.filter(field => !sameValue(left[field], right[field])).map(field => ({ field, left: left[field], right: right[field], settled: isEmpty(right[field]) ? 'left' : isEmpty(left[field]) ? 'right' : null }))
}

/** The record as it will stand: what both say, and of each difference the side chosen. */
export function mergedForm(left: FacilityForm, rows: readonly MergeRow[], choices: MergeChoices): FacilityForm {
  const chosen = rows.map((row) => {
    const choice = choices[row.field]
    const hand = choice?.hand ?? row.settled
    return [row.field, hand === 'other' ? choice!.other : hand === 'right' ? row.right : row.left]
  })
  return { ...left, ...Object.fromEntries(chosen) }
}
