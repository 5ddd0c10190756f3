import type { Figure } from './figure.ts'
import type { Range } from './interval.ts'
import type { Interval } from './verdict.ts'
import { around } from './interval.ts'
import { dongPer, written } from './notation.ts'

/** A range that knows what it measures. Money is held in đồng whatever unit it was entered in. */
export interface Quantity extends Range {
  dimension: 'money' | 'percent' | 'count'
  /** The unit it is shown in: that of the printed text. */
  unit: string
}

function unitShown(figure: Figure): string {
  if (figure.printed.includes('triệu'))
    return 'triệu đồng'
  return figure.printed.includes('tỷ') ? 'tỷ đồng' : figure.unit
}

/**
 * A published figure with the interval of its printed precision. A lower bound has no upper end.
 * @param figure - Its `value` and `precision` stand in its `unit`; money becomes whole đồng, so that the unit cannot change a result.
 */
export function quantityOf(figure: Figure): Quantity {
  const dong = dongPer(figure.unit)
  const range = dong === null
    ? around(figure.value, figure.precision)
    : around(Math.round(figure.value * dong), Math.round(figure.precision * dong))
  if (figure.qualifier === 'lower-bound')
    range.high = Number.POSITIVE_INFINITY
  const dimension = dong !== null ? 'money' : figure.unit === '%' ? 'percent' : 'count'
  return { ...range, dimension, unit: dong === null ? figure.unit : unitShown(figure) }
}

export const percent = (range: Range): Quantity => ({ ...range, dimension: 'percent', unit: '%' })
export const like = (sample: Quantity, range: Range): Quantity => ({ ...range, dimension: sample.dimension, unit: sample.unit })

/** The quantity in the unit it is shown in. An end that is open is given as the greatest exact integer. */
export function shown(quantity: Quantity): Interval {
  const per = dongPer(quantity.unit) ?? 1
  const end = (value: number) => Math.max(-Number.MAX_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, value / per))
  return { value: quantity.value / per, low: end(quantity.low), high: end(quantity.high), unit: quantity.unit }
}

/** The quantity inside an expression; money in the unit asked for, rates with their sign. */
export function inWords(quantity: Quantity, unit = quantity.unit, digits = 6): string {
  if (quantity.dimension === 'money')
    return written(quantity.value / (dongPer(unit) ?? 1), digits)
  return quantity.dimension === 'percent' ? `${written(quantity.value, digits)}\u00A0%` : written(quantity.value, digits)
}
