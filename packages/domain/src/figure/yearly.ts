import type { Rule } from './ledger.ts'
import { finding, reading } from './finding.ts'
import { divide, exact, scale, subtract } from './interval.ts'
import { figureOf, isTotalMoney, metricsMeet, sameScope } from './ledger.ts'
import { impliedValue } from './paths.ts'
import { inWords, percent, quantityOf } from './quantity.ts'

/** Growth between sums of successive years that the text prints without relating them. */
export const yearly: Rule = (ledger) => {
  const totals = ledger.register.figures.filter(figure => isTotalMoney(figure) && figure.period?.type === 'year' && figure.scope.province === undefined)
  return totals.flatMap(now => totals.flatMap((before) => {
    if (now.period?.type !== 'year' || before.period?.type !== 'year' || before.period.year !== now.period.year - 1 || !sameScope(now, before) || !metricsMeet(now.metric, before.metric))
      return []
    const related = ledger.register.figures.some(({ claim }) => claim?.relation === 'change' && 'figure' in claim.of && claim.of.figure === now.id
      && figureOf(ledger, claim.base, now, now)?.id === before.id)
    const [amount, base] = [quantityOf(now), quantityOf(before)]
    const ratio = divide(amount, base)
    if (related || ratio === null)
      return []
    const implied = impliedValue(ledger, { metric: now.metric, scope: now.scope, year: before.period.year })
    const against = implied && divide(amount, implied.quantity)
    const growth = (range: typeof ratio) => percent(scale(subtract(range, exact(1)), 100))
    return [finding({
      rule: 'yearly',
      about: [now.id],
      of: now,
      expression: `${inWords(amount)} / ${inWords(base, amount.unit)} − 1`,
      computed: growth(ratio),
      outcome: 'computed',
      readings: implied && against ? [reading('against-implied', `${inWords(amount)} / ${implied.expression} − 1`, growth(against), 'computed', [now.id, ...implied.figures])] : [],
      figures: [now.id, before.id, ...(implied?.figures ?? [])],
    })]
  }))
}
