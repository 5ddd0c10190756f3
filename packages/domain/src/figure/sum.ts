import type { Rule } from './ledger.ts'
import { distance, finding, printedOf } from './finding.ts'
import { add } from './interval.ts'
import { figureOf, samePeriod, sameScope, sameThing } from './ledger.ts'
import { inWords, like, quantityOf } from './quantity.ts'
import { compare, severityOf, severityOfStatements } from './severity.ts'

const total = (quantities: ReturnType<typeof quantityOf>[]) => quantities.slice(1).reduce((sum, next) => like(sum, add(sum, next)), quantities[0]!)

/** A total and the parts the text lists under it: `7 + 128 + 4 + 6`. */
export const sum: Rule = ledger => ledger.register.figures.flatMap((claim) => {
  if (claim.claim?.relation !== 'sum')
    return []
  const parts = claim.claim.parts.flatMap(part => figureOf(ledger, part, claim) ?? [])
  if (parts.length === 0 || parts.length < claim.claim.parts.length)
    return []
  const printed = quantityOf(claim)
  const quantities = parts.map(quantityOf)
  const computed = like(printed, total(quantities))
  const outcome = compare(computed, printed)
  return [finding({
    rule: 'sum',
    about: [claim.id],
    of: claim,
    expression: quantities.map(part => inWords(part, printed.unit)).join(' + '),
    computed,
    printed: printedOf(claim),
    outcome,
    severity: severityOfStatements(outcome),
    gap: distance(computed, printed),
    figures: [claim.id, ...parts.map(part => part.id)],
  })]
})

/** A printed total against the parts that only follow from printed changes: what is left has no type yet. */
export const residual: Rule = ledger => ledger.register.figures.flatMap((figure) => {
  const parts = ledger.implied.filter(({ about, rule }) => rule === 'implied-base' && (about.supportType ?? null) !== null
    && figure.supportType === null && sameThing({ ...about, supportType: null }, figure) && sameScope(about, figure) && samePeriod(about, figure))
  if (parts.length < 2)
    return []
  const printed = quantityOf(figure)
  const computed = like(printed, total(parts.map(part => part.quantity)))
  const left = printed.value - computed.value
  const outcome = compare(computed, printed) !== 'disagree' ? 'agree' : left > 0 ? 'residual' : 'disagree'
  return [finding({
    rule: 'residual',
    about: [figure.id],
    of: figure,
    expression: parts.map(part => inWords(part.quantity, printed.unit)).join(' + '),
    computed,
    printed: printedOf(figure),
    outcome,
    severity: outcome === 'residual' ? severityOf('residual') : severityOfStatements(outcome),
    gap: distance(computed, printed),
    figures: [figure.id, ...parts.flatMap(part => part.figures)],
  })]
})
