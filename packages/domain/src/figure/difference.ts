import type { Rule } from './ledger.ts'
import { distance, finding, printedOf } from './finding.ts'
import { subtract } from './interval.ts'
import { figureOf } from './ledger.ts'
import { inWords, like, quantityOf } from './quantity.ts'
import { compare, severityOfStatements } from './severity.ts'

/** A printed difference of two counts or sums: `145 − 63`. */
export const difference: Rule = ledger => ledger.register.figures.flatMap((claim) => {
  if (claim.claim?.relation !== 'change' || claim.unit === '%')
    return []
  const now = figureOf(ledger, claim.claim.of, claim)
  const base = now && figureOf(ledger, claim.claim.base, claim, now)
  if (!now || !base)
    return []
  const [amount, before, change] = [quantityOf(now), quantityOf(base), quantityOf(claim)]
  const computed = like(change, subtract(amount, before))
  const outcome = compare(computed, change)
  return [finding({
    rule: 'difference',
    about: [claim.id],
    of: claim,
    expression: `${inWords(amount)} − ${inWords(before, amount.unit)}`,
    computed,
    printed: printedOf(claim),
    outcome,
    severity: severityOfStatements(outcome),
    gap: distance(computed, change),
    figures: [claim.id, now.id, base.id],
  })]
})
