import type { FieldValues, SheetKey } from '../sheet/field.ts'

/**
 * The day on whose map a row names its provinces: the last of its year, since lists of a year are written after it; within
 * that year, the day its money is of. `null` for a row of no year: the map of today.
 * @param sheet - The sheet of ours that the row is read as.
 * @param values - Its other values.
 * @example
 * dayOfRow('supports', { planYear: 2022 }) // '2022-12-31'
 * dayOfRow('supports', { planYear: 2025, moneyOn: '2025-05-20' }) // '2025-05-20'
 * dayOfRow('programmes', { yearFrom: 2021, yearTo: 2023 }) // '2023-12-31'
 * dayOfRow('facilities', { foundedYear: 2011 }) // null
 */
export function dayOfRow(sheet: SheetKey, values: FieldValues): string | null {
  const year = sheet === 'supports' ? values.planYear : sheet === 'programmes' ? values.yearTo : null
  if (typeof year !== 'number')
    return null
  const { moneyOn } = values
  return typeof moneyOn === 'string' && moneyOn.startsWith(`${year}-`) ? moneyOn : `${year}-12-31`
}
