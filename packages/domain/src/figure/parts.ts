import type { Figure } from './figure.ts'
import type { Range } from './interval.ts'
import type { Rule } from './ledger.ts'
import type { Quantity } from './quantity.ts'
import { finding, reading } from './finding.ts'
import { add, divide, scale, subtract } from './interval.ts'
import { groupsOf, isTotalMoney, metricsMeet, samePeriod, sameScope } from './ledger.ts'
import { written } from './notation.ts'
import { inWords, like, percent, quantityOf, shown } from './quantity.ts'

const totalOf = (parts: Quantity[]) => parts.slice(1).reduce<Range>((sum, part) => add(sum, part), parts[0]!)
const byValue = (a: Figure, b: Figure) => quantityOf(b).value - quantityOf(a).value

/** The contents a text names inside a total, and what it leaves unexplained. */
export const parts: Rule = ({ register }) => register.figures.filter(isTotalMoney).flatMap((total) => {
  const named = register.figures.filter(figure => figure.subject === 'funding' && figure.supportType !== null && figure.unit !== '%'
    && metricsMeet(figure.metric, total.metric) && sameScope(figure, total) && samePeriod(figure, total)).sort(byValue)
  const whole = quantityOf(total)
  const sum = named.length > 0 ? like(whole, totalOf(named.map(quantityOf))) : null
  const share = sum && divide(sum, whole)
  if (!sum || !share)
    return []
  const rest = like(whole, subtract(whole, sum))
  const restShare = divide(rest, whole)
  const figures = [total.id, ...named.map(figure => figure.id)]
  const written = named.map(figure => inWords(quantityOf(figure), whole.unit)).join(' + ')
  return [finding({
    rule: 'parts',
    about: [total.id],
    of: total,
    expression: `(${written}) / ${inWords(whole)}`,
    computed: percent(scale(share, 100)),
    outcome: 'computed',
    readings: restShare ? [reading('remainder', `${inWords(whole)} − (${written})`, percent(scale(restShare, 100)), 'computed', figures, rest)] : [],
    figures,
  })]
})

/** Provinces that a text names with their money beside the total of their region: at least this share. */
export const named: Rule = ({ register }) => register.figures.filter(figure => isTotalMoney(figure) && figure.scope.region !== undefined && figure.period?.type === 'year').flatMap((total) => {
  const provinces = register.figures.filter(figure => isTotalMoney(figure) && figure.scope.province !== undefined && figure.document.file === total.document.file
    && metricsMeet(figure.metric, total.metric) && samePeriod(figure, total)).sort(byValue)
  if (provinces.length === 0)
    return []
  const whole = quantityOf(total)
  const open = provinces.some(figure => figure.qualifier === 'lower-bound')
  const raw = totalOf(provinces.map(quantityOf))
  // A part cannot exceed its whole, which closes the sum above.
  const sum = like(whole, { ...raw, high: Math.max(raw.low, Math.min(raw.high, whole.high)) })
  const share = divide(sum, whole)
  if (!share)
    return []
  const computed = percent(scale({ ...share, high: Math.min(1, share.high) }, 100))
  return [finding({
    rule: 'named',
    about: [total.id],
    of: total,
    expression: `(${provinces.map(figure => inWords(quantityOf(figure), whole.unit)).join(' + ')}) / ${inWords(whole)}`,
    computed,
    ...(open ? { computedText: `> ${written(computed.value, 2)}\u00A0%` } : {}),
    outcome: 'computed',
    readings: [reading('sum', provinces.map(figure => inWords(quantityOf(figure), whole.unit)).join(' + '), sum, 'computed', provinces.map(figure => figure.id))],
    figures: [total.id, ...provinces.map(figure => figure.id)],
  })]
})

/** Awards of one event that are printed by kind of recipient: their sum, or a check of a printed sum. */
export const awards: Rule = ({ register }) => groupsOf(register.figures.filter(figure => figure.metric === 'awards' && figure.event !== null && figure.recipients?.length === 1), figure => figure.event!).flatMap((same) => {
  const [first] = same
  const kinds = new Set(same.flatMap(figure => figure.recipients ?? []))
  if (!first || same.length < 2 || kinds.size < same.length)
    return []
  const sum: Quantity = { ...totalOf(same.map(quantityOf)), dimension: 'count', unit: 'bằng khen' }
  return [finding({
    rule: 'awards',
    about: same.map(figure => figure.id),
    of: first,
    expression: same.map(figure => written(shown(quantityOf(figure)).value)).join(' + '),
    computed: sum,
    outcome: 'computed',
    figures: same.map(figure => figure.id),
  })]
})
