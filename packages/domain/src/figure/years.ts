import type { Rule } from './ledger.ts'
import { finding, printedOf, reading } from './finding.ts'
import { exact } from './interval.ts'
import { firstYear, lastYear } from './ledger.ts'
import { like, quantityOf } from './quantity.ts'
import { compare, severityOf, severityOfStatements } from './severity.ts'

/** Years that a programme ran: counted inclusively, or as years elapsed. */
export const years: Rule = ({ register }) => register.figures.flatMap((figure) => {
  if (figure.metric !== 'years_run' || figure.period === null)
    return []
  const [from, to] = [firstYear(figure.period), lastYear(figure.period)]
  const printed = quantityOf(figure)
  const computed = like(printed, exact(to - from + 1))
  const elapsed = like(printed, exact(to - from))
  const outcome = compare(computed, printed)
  const byConvention = outcome === 'disagree' && compare(elapsed, printed) !== 'disagree'
  return [finding({
    rule: 'years',
    about: [figure.id],
    of: figure,
    expression: `${to} − ${from} + 1`,
    computed,
    printed: printedOf(figure),
    outcome,
    severity: byConvention ? severityOf('convention') : severityOfStatements(outcome),
    gap: Math.abs(computed.value - printed.value),
    readings: outcome === 'agree' ? [] : [reading('inclusive', `${to} − ${from} + 1`, computed, outcome, [figure.id]), reading('elapsed', `${to} − ${from}`, elapsed, compare(elapsed, printed), [figure.id])],
    figures: [figure.id],
  })]
})
