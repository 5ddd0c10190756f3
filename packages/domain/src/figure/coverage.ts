import type { Rule } from './ledger.ts'
import { finding, reading } from './finding.ts'
import { divide, scale } from './interval.ts'
import { figureOf, firstYear, groupsOf, periodCode, scopeCode } from './ledger.ts'
import { inWords, percent, quantityOf } from './quantity.ts'

/** A pair printed as `13/28` claims no share; the share is computed, period by period. */
export const coverage: Rule = (ledger) => {
  const pairs = ledger.register.figures.flatMap((figure) => {
    const { claim, period } = figure
    if (claim?.relation !== 'ratio' || figure.unit === '%' || period === null || !('figure' in claim.numerator) || claim.numerator.figure !== figure.id)
      return []
    const whole = figureOf(ledger, claim.denominator, figure, figure)
    const share = whole && divide(quantityOf(figure), quantityOf(whole))
    return whole && share ? [{ figure, whole, period, share: percent(scale(share, 100)), expression: `${inWords(quantityOf(figure))} / ${inWords(quantityOf(whole))}` }] : []
  }).sort((a, b) => firstYear(a.period) - firstYear(b.period))
  return groupsOf(pairs, ({ figure }) => [figure.subject, figure.metric, scopeCode(figure.scope)].join(' ')).map((same) => {
    const last = same.at(-1)!
    return finding({
      rule: 'coverage',
      about: same.map(pair => pair.figure.id),
      of: last.figure,
      expression: same.map(pair => pair.expression).join(' ; '),
      computed: last.share,
      outcome: 'computed',
      readings: same.map(pair => reading(periodCode(pair.period) ?? '', pair.expression, pair.share, 'computed', [pair.figure.id, pair.whole.id])),
      figures: same.flatMap(pair => [pair.figure.id, pair.whole.id]),
    })
  })
}
