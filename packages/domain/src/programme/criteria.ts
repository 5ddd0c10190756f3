import type { Label } from '../text/number.ts'
import { z } from 'zod'
import { InstrumentCode } from '../instrument/instrument.ts'
import { requiredText } from '../text/words.ts'

/** The four dimensions that the published texts judge a key programme by. */
export const criterionDimensions = ['funding-size', 'content', 'area', 'duration'] as const
export const CriterionDimension = z.enum(criterionDimensions)
export type CriterionDimension = z.infer<typeof CriterionDimension>

export const criterionOperators = ['at-least', 'at-most', 'one-of'] as const
export const CriterionOperator = z.enum(criterionOperators)
export type CriterionOperator = z.infer<typeof CriterionOperator>

/** Threshold, law and days of one row, as entered. A value of null is shown as "not set" (thresholds of Circular 36/2013/TT-BCT as amended are not known). */
export const CriterionDraft = z.object({
  /** In the unit of its dimension: đồng, contents, provinces or years. */
  value: z.int('whole-number').min(0, 'not-negative').max(1e15, 'too-large').nullable(),
  /** Text and article, as printed. */
  legalBasis: requiredText(300, 3),
  instrument: InstrumentCode.nullable(),
  validFrom: z.iso.date('date'),
  validTo: z.iso.date('date').nullable(),
})
export type CriterionDraft = z.infer<typeof CriterionDraft>

/** One condition, filled by the agency. */
export const Criterion = z.object({
  /** Shared by the rows that follow one another; `one-of` has one for each value allowed. */
  code: z.string(),
  dimension: CriterionDimension,
  operator: CriterionOperator,
  value: z.number().nullable(),
  unit: z.string(),
  legalBasis: z.string(),
  instrument: z.string().nullable(),
  validFrom: z.iso.date(),
  validTo: z.iso.date().nullable(),
})
export type Criterion = z.infer<typeof Criterion>

/**
 * The code that the rows of one condition share. Values of `one-of` stand side by side, each with a number of its own.
 * @example
 * criterionCode('area', 'at-least') // 'key-area'
 * criterionCode('duration', 'one-of', 2) // 'key-duration-one-of-2'
 */
export function criterionCode(dimension: CriterionDimension, operator: CriterionOperator, number = 1): string {
  return `key-${dimension}${operator === 'at-least' ? '' : `-${operator}`}${operator === 'one-of' ? `-${number}` : ''}`
}

/** What each dimension is counted in. */
export const criterionUnits: Record<CriterionDimension, string> = { 'funding-size': 'đồng', 'content': 'content', 'area': 'province', 'duration': 'year' }

export const criterionLabels: Record<CriterionDimension, Label> = {
  'funding-size': { vi: 'Quy mô kinh phí', en: 'Funding size' },
  'content': { vi: 'Nội dung', en: 'Contents' },
  'area': { vi: 'Địa bàn', en: 'Area' },
  'duration': { vi: 'Thời gian', en: 'Duration' },
}

export const criterionOutcomeLabels: Record<CriterionLine['outcome'], Label> = {
  'met': { vi: 'Đạt', en: 'Met' },
  'not-met': { vi: 'Chưa đạt', en: 'Not met' },
  'not-set': { vi: 'Chưa đặt', en: 'Not set' },
}

/** The programme's own figure in each dimension; null where it is not known. */
export interface CriterionFigures {
  /** Whole đồng, all sources. */
  'funding-size': number | null
  /** Different types of support. */
  'content': number | null
  /** Provinces. */
  'area': number | null
  /** Years, first and last included. */
  'duration': number | null
}

/** One line of the check: the figure beside the threshold. */
export interface CriterionLine {
  dimension: CriterionDimension
  outcome: 'met' | 'not-met' | 'not-set'
  figure: number | null
  /** The thresholds that apply; several only for `one-of`. */
  thresholds: number[]
  operator: Criterion['operator'] | null
  unit: string
  code: string | null
  legalBasis: string | null
  instrument: string | null
  /** First day of the row that applies; null where none does. */
  validFrom: string | null
}

function outcomeOf(figure: number | null, operator: Criterion['operator'], thresholds: number[]): CriterionLine['outcome'] {
  if (figure === null || thresholds.length === 0)
    return 'not-set'
  const met = operator === 'one-of' ? thresholds.includes(figure) : thresholds.every(threshold => operator === 'at-least' ? figure >= threshold : figure <= threshold)
  return met ? 'met' : 'not-met'
}

/**
 * A key programme against the conditions of a day, dimension by dimension and operator by operator.
 * Every dimension gets a line, also one for which no condition is filled in.
 * @param figures - The programme's own figures.
 * @param criteria - Dated conditions.
 * @param on - The day the programme is judged by, `yyyy-mm-dd`.
 * @example
 * checkCriteria({ 'funding-size': 77_636_000_000, 'content': 5, 'area': 13, 'duration': 3 }, [], '2021-01-01').map(line => line.outcome) // ['not-set', 'not-set', 'not-set', 'not-set']
 */
export function checkCriteria(figures: CriterionFigures, criteria: readonly Criterion[], on: string): CriterionLine[] {
  return criterionDimensions.flatMap((dimension): CriterionLine[] => {
    const figure = figures[dimension]
    const valid = criteria.filter(row => row.dimension === dimension && row.validFrom <= on && (row.validTo === null || on <= row.validTo))
    if (valid.length === 0)
      return [{ dimension, outcome: 'not-set', figure, thresholds: [], operator: null, unit: criterionUnits[dimension], code: null, legalBasis: null, instrument: null, validFrom: null }]
    return [...new Set(valid.map(row => row.operator))].map((operator) => {
      const rows = valid.filter(row => row.operator === operator)
      const thresholds = rows.map(row => row.value).filter(value => value !== null)
      const { unit, code, legalBasis, instrument, validFrom } = rows.find(row => row.value !== null) ?? rows[0]!
      return { dimension, outcome: outcomeOf(figure, operator, thresholds), figure, thresholds, operator, unit, code, legalBasis, instrument, validFrom }
    })
  })
}

/**
 * All lines together: one breach is a breach, and nothing is met before everything is set.
 * @example
 * criteriaOutcome([{ outcome: 'met' }, { outcome: 'not-set' }]) // 'not-set'
 */
export function criteriaOutcome(lines: readonly Pick<CriterionLine, 'outcome'>[]): CriterionLine['outcome'] {
  if (lines.some(line => line.outcome === 'not-met'))
    return 'not-met'
  return lines.length === 0 || lines.some(line => line.outcome === 'not-set') ? 'not-set' : 'met'
}
