import type { Criterion, CriterionFigures, CriterionLine } from './criteria.ts'
import type { ProgrammeDraft } from './draft.ts'
import { checkCriteria } from './criteria.ts'
import { yearSums } from './sums.ts'

/** One condition with the programme's own figure as planned, and as realised once anything is. */
export interface CriterionComparison {
  planned: CriterionLine
  realised: CriterionLine | null
}

/**
 * The day a programme is judged by: that of its decision, else the first of its years.
 * @example
 * programmeDay({ decidedOn: null, yearFrom: 2024 }) // '2024-01-01'
 */
export function programmeDay({ decidedOn, yearFrom }: { decidedOn: string | null, yearFrom: number }): string {
  return decidedOn ?? `${yearFrom}-01-01`
}

/**
 * The four figures of a plan, known before anything is realised; what is not planned is null, never zero.
 * @example
 * planFigures({ budget: [], types: ['machinery'], provinceIds: [], yearFrom: 2024, yearTo: 2026 }) // { 'funding-size': null, 'content': 1, 'area': null, 'duration': 3 }
 */
export function planFigures({ budget, types, provinceIds, yearFrom, yearTo }: Pick<ProgrammeDraft, 'budget' | 'types' | 'provinceIds' | 'yearFrom' | 'yearTo'>): CriterionFigures {
  return { 'funding-size': yearSums(budget).total, 'content': types.length || null, 'area': provinceIds.length || null, 'duration': yearTo - yearFrom + 1 }
}

/**
 * The conditions of the programme's day, line by line: planned beside realised.
 * @param planned - From the plan.
 * @param realised - From the supports; null before anything is realised.
 * @param criteria - Dated conditions.
 * @param on - The day the programme is judged by.
 * @example
 * compareCriteria(planFigures({ budget: [], types: [], provinceIds: [], yearFrom: 2024, yearTo: 2026 }), null, [], '2024-01-01')[3].planned.figure // 3
 */
export function compareCriteria(planned: CriterionFigures, realised: CriterionFigures | null, criteria: readonly Criterion[], on: string): CriterionComparison[] {
  const done = realised && checkCriteria(realised, criteria, on)
  return checkCriteria(planned, criteria, on).map((line, at) => ({ planned: line, realised: done?.[at] ?? null }))
}
