import type { FieldValues } from '../sheet/field.ts'
import type { Entry, Flow, Level } from './money.ts'
import type { Measure, Source } from './support.ts'
import { flowOf, levelOf } from './money.ts'
import { measures, sources } from './support.ts'

/** One cell of money side by side, held against what is on record of that measure and source, whole đồng. */
export interface MoneyBeside { field: string, measure: Measure, source: Source, given: number, recorded: number | null, isNew: boolean, differs: boolean }

const cells = (Object.keys(measures) as Measure[]).flatMap(measure => sources.map(source => ({ field: `${measure}.${source}`, measure, source })))

/**
 * Money that a table has in columns, by measure and source, e.g. `realised.national`: new where nothing of the kind is on
 * record, known where the sum is the same; anything else differs. An empty cell says nothing, nor does a zero beside nothing.
 * @param values - Fields of the row.
 * @param recorded - Entries of its support.
 * @example
 * moneyBeside({ 'realised.national': 300, 'realised.local': 0 }, []).map(cell => [cell.field, cell.isNew]) // [['realised.national', true]]
 */
export function moneyBeside(values: FieldValues, recorded: readonly Entry[]): MoneyBeside[] {
  return cells.flatMap(({ field, measure, source }): MoneyBeside[] => {
    const given = values[field]
    if (typeof given !== 'number')
      return []
    const known = measures[measure] === 'level' ? levelOf(recorded, measure as Level, source) : flowOf(recorded, measure as Flow, null, null, source)
    return given === 0 && known === null ? [] : [{ field, measure, source, given, recorded: known, isNew: known === null, differs: known !== null && known !== given }]
  })
}
