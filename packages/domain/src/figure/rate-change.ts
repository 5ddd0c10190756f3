import type { Figure } from './figure.ts'
import type { Range } from './interval.ts'
import type { Ledger, Rule } from './ledger.ts'
import type { Quantity } from './quantity.ts'
import type { Outcome, Reading } from './verdict.ts'
import { finding, printedOf, reading } from './finding.ts'
import { add, divide, exact, multiply, scale, subtract } from './interval.ts'
import { figureOf, firstYear } from './ledger.ts'
import { written } from './notation.ts'
import { impliedValue } from './paths.ts'
import { like, percent, quantityOf } from './quantity.ts'
import { compare, severityOf } from './severity.ts'

/** The plan of the year that the earlier rate was measured against, printed or implied. */
function planBefore(ledger: Ledger, rate: Figure, year: number): { quantity: Quantity, figures: string[] } | null {
  const printed = ledger.register.figures.find(figure => figure.metric === 'funding_planned' && figure.supportType === null
    && figure.scope.region === rate.scope.region && figure.period?.type === 'year' && figure.period.year === year)
  return printed ? { quantity: quantityOf(printed), figures: [printed.id] } : impliedValue(ledger, { metric: 'funding_planned', scope: rate.scope, year })
}

/** A change between two rates: points or relative? Both readings are kept until a printed base decides. */
export const rateChange: Rule = ledger => ledger.register.figures.flatMap((claim) => {
  if (claim.claim?.relation !== 'change' || claim.unit !== '%')
    return []
  const now = figureOf(ledger, claim.claim.of, claim)
  const period = 'figure' in claim.claim.base ? null : claim.claim.base.period
  if (!now || now.unit !== '%')
    return []
  const base = figureOf(ledger, claim.claim.base, claim, now)
  const [rate, change] = [quantityOf(now), quantityOf(claim)]
  const plan = period && planBefore(ledger, now, firstYear(period))
  const factor = add(exact(1), scale(change, 0.01))
  const figures = [claim.id, now.id, ...(base ? [base.id] : []), ...(plan?.figures ?? [])]
  const read = (kind: string, expression: string, range: Range | null): Reading[] => {
    const outcome: Outcome = base && range ? compare(range, quantityOf(base)) : 'unverifiable'
    const means = plan && range && like(plan.quantity, multiply(scale(range, 0.01), plan.quantity))
    return range ? [reading(kind, expression, percent(range), outcome, figures, means ?? undefined)] : []
  }
  const points = read('points', `${written(rate.value)} − ${written(change.value)}`, subtract(rate, change))
  const relative = read('relative', `${written(rate.value)} / ${written(factor.value)}`, divide(rate, factor))
  const readings = [...points, ...relative]
  return readings.map(({ kind, expression, computed, outcome }) => finding({
    rule: kind ?? 'points',
    about: [claim.id],
    of: claim,
    expression,
    computed: percent(computed),
    printed: printedOf(claim),
    outcome,
    severity: base ? null : severityOf('two-readings'),
    readings,
    figures,
  }))
})
