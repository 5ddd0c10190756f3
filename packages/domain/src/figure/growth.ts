import type { Rule } from './ledger.ts'
import { distance, finding, printedOf } from './finding.ts'
import { add, divide, exact, multiply, scale, subtract } from './interval.ts'
import { figureOf } from './ledger.ts'
import { written } from './notation.ts'
import { inWords, like, percent, quantityOf } from './quantity.ts'
import { compare, severityOfPoints, severityOfStatements } from './severity.ts'

/** A printed growth against the two sums it relates, and the sum that base and growth would give. */
export const growth: Rule = ledger => ledger.register.figures.flatMap((claim) => {
  if (claim.claim?.relation !== 'change' || claim.unit !== '%')
    return []
  const now = figureOf(ledger, claim.claim.of, claim)
  const base = now && figureOf(ledger, claim.claim.base, claim, now)
  if (!now || !base || now.unit === '%')
    return []
  const [amount, before, rate] = [quantityOf(now), quantityOf(base), quantityOf(claim)]
  const ratio = divide(amount, before)
  if (ratio === null)
    return []
  const figures = [claim.id, now.id, base.id]
  const computed = percent(scale(subtract(ratio, exact(1)), 100))
  const outcome = compare(computed, rate)
  const gap = distance(computed, rate)
  const factor = add(exact(1), scale(rate, 0.01))
  const product = like(amount, multiply(before, factor))
  const reached = compare(product, amount)
  return [
    finding({
      rule: 'growth',
      about: [claim.id],
      of: claim,
      expression: `${inWords(amount)} / ${inWords(before, amount.unit)} − 1`,
      computed,
      printed: printedOf(claim),
      outcome,
      severity: severityOfPoints(outcome, gap),
      gap,
      figures,
    }),
    // The same disagreement seen from the sum: its severity is the growth's own.
    finding({
      rule: 'product',
      about: [claim.id],
      of: now,
      expression: `${inWords(before, amount.unit)} × ${written(factor.value)}`,
      computed: product,
      printed: printedOf(now),
      outcome: reached,
      severity: reached === 'disagree' ? severityOfPoints(outcome, gap) ?? severityOfStatements(reached) : null,
      gap: distance(product, amount),
      figures,
    }),
  ]
})
