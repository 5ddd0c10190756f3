import type { Figure } from './figure.ts'
import type { Ledger, Rule } from './ledger.ts'
import type { Quantity } from './quantity.ts'
import type { Reading } from './verdict.ts'
import { distance, finding, printedOf, reading } from './finding.ts'
import { contains, divide, integersIn, multiply, scale } from './interval.ts'
import { figureOf, sameScope } from './ledger.ts'
import { inWords, like, percent, quantityOf } from './quantity.ts'
import { compare, severityOfPoints } from './severity.ts'

const rateOf = (part: Quantity, whole: Quantity) => {
  const range = divide(part, whole)
  return range && percent(scale(range, 100))
}

/** Figures that could have stood in a figure's place: the same thing in another period of the same kind. */
function alternatives(ledger: Ledger, figure: Figure): Figure[] {
  return ledger.register.figures.filter(other => other.subject === figure.subject && other.metric === figure.metric
    && other.supportType === figure.supportType && sameScope(other, figure) && other.period?.type === figure.period?.type)
}

/** The other pair of printed figures whose ratio comes nearest to the printed one, and all figures looked at. */
function nearestPair(ledger: Ledger, part: Figure, whole: Figure, rate: Quantity): { pair: Reading | null, seen: string[] } {
  const [parts, wholes] = [alternatives(ledger, part), alternatives(ledger, whole)]
  const pairs = parts.flatMap(a => wholes.flatMap((b) => {
    const value = a.id === part.id && b.id === whole.id ? null : rateOf(quantityOf(a), quantityOf(b))
    return value === null ? [] : [{ a, b, value, off: distance(value, rate) }]
  })).sort((x, y) => x.off - y.off)
  const best = pairs[0]
  const pair = best && reading('nearest-pair', `${inWords(quantityOf(best.a))} / ${inWords(quantityOf(best.b))}`, best.value, compare(best.value, rate), [best.a.id, best.b.id])
  return { pair: pair ?? null, seen: pairs.flatMap(({ a, b }) => [a.id, b.id]) }
}

/** What one side would have to be for the other side and the rate to hold. */
function wouldBe(kind: 'implied-whole' | 'implied-part', claim: Figure, known: Figure, sought: Figure): Reading[] {
  const [given, printed, rate] = [quantityOf(known), quantityOf(sought), quantityOf(claim)]
  const fraction = scale(rate, 0.01)
  const range = kind === 'implied-whole' ? divide(given, fraction) : multiply(given, fraction)
  const value = range && (printed.dimension === 'count' ? integersIn(range) ?? range : range)
  if (!value)
    return []
  // Counts agree when the printed count is one of the integers, whatever the unrounded middle.
  const outcome = printed.dimension === 'count' ? (contains(value, printed.value) ? 'agree' : 'disagree') : compare(like(printed, value), printed)
  const expression = kind === 'implied-whole' ? `${inWords(given)} / ${inWords(rate)}` : `${inWords(given)} × ${inWords(rate)}`
  return [reading(kind, expression, like(printed, value), outcome, [known.id, claim.id])]
}

/** A printed share or rate against the two figures it relates: `145 / 236`, `19,9 / 69,41`. */
export const ratio: Rule = ledger => ledger.register.figures.flatMap((claim) => {
  if (claim.claim?.relation !== 'ratio' || claim.unit !== '%')
    return []
  const part = figureOf(ledger, claim.claim.numerator, claim)
  const whole = part && figureOf(ledger, claim.claim.denominator, claim, part)
  const computed = part && whole && rateOf(quantityOf(part), quantityOf(whole))
  if (!part || !whole || !computed)
    return []
  const rate = quantityOf(claim)
  const outcome = compare(computed, rate)
  const gap = distance(computed, rate)
  const { pair, seen } = outcome === 'disagree' ? nearestPair(ledger, part, whole, rate) : { pair: null, seen: [] }
  const readings = outcome !== 'disagree'
    ? []
    : [...(pair ? [pair] : wouldBe('implied-part', claim, whole, part)), ...wouldBe('implied-whole', claim, part, whole)]
  return [finding({
    rule: claim.metric.endsWith('_share') ? 'share' : 'rate',
    about: [claim.id],
    of: claim,
    expression: `${inWords(quantityOf(part))} / ${inWords(quantityOf(whole), quantityOf(part).unit)}`,
    computed,
    printed: printedOf(claim),
    outcome,
    severity: severityOfPoints(outcome, gap),
    gap,
    readings,
    figures: [claim.id, part.id, whole.id, ...seen],
  })]
})
