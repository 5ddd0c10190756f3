import type { Figure, Operand, Register } from './figure.ts'
import type { About, Rule } from './ledger.ts'
import type { Quantity } from './quantity.ts'
import { finding } from './finding.ts'
import { add, divide, exact, integersIn, scale, subtract } from './interval.ts'
import { figureOf, periodCode, sameThing, scopeCode } from './ledger.ts'
import { written } from './notation.ts'
import { inWords, like, quantityOf } from './quantity.ts'
import { severityOf } from './severity.ts'

/** A number that nobody printed, but that a printed number and a printed claim determine. */
export interface Implied {
  rule: 'implied-whole' | 'implied-base'
  claim: Figure
  about: About
  quantity: Quantity
  expression: string
  figures: string[]
  /** True where the claim measures a figure against its own printed measure, which no figure can be. */
  contradicts: boolean
}

/** Counts are whole: an implied count is given as the integers that fit. */
function whole(quantity: Quantity): Quantity {
  return quantity.dimension === 'count' ? { ...quantity, ...integersIn(quantity) ?? {} } : quantity
}

function described(operand: Operand): About | null {
  return 'figure' in operand ? null : operand
}

/** The whole behind a printed rate whose whole is not printed: `745 / 20,79 %`. */
function wholeOf(register: Register, claim: Figure): Implied[] {
  if (claim.claim?.relation !== 'ratio' || claim.unit !== '%')
    return []
  const part = figureOf({ register }, claim.claim.numerator, claim)
  const about = described(claim.claim.denominator)
  if (part === null || about === null || figureOf({ register }, claim.claim.denominator, claim, part) !== null)
    return []
  const [amount, rate] = [quantityOf(part), quantityOf(claim)]
  const range = divide(amount, scale(rate, 0.01))
  if (range === null)
    return []
  return [{ rule: 'implied-whole', claim, about, quantity: whole(like(amount, range)), expression: `${inWords(amount)} / ${inWords(rate)}`, figures: [part.id, claim.id], contradicts: sameThing(part, about) }]
}

/** The base behind a printed change whose base is not printed: `7 + 2`, `128.925 / 1,045`. */
function baseOf(register: Register, claim: Figure): Implied[] {
  if (claim.claim?.relation !== 'change')
    return []
  const now = figureOf({ register }, claim.claim.of, claim)
  const about = described(claim.claim.base)
  if (now === null || about === null || now.unit === '%' || figureOf({ register }, claim.claim.base, claim, now) !== null)
    return []
  const [amount, change] = [quantityOf(now), quantityOf(claim)]
  const growth = claim.unit === '%'
  const factor = add(exact(1), scale(change, 0.01))
  const range = growth ? divide(amount, factor) : subtract(amount, change)
  if (range === null)
    return []
  const expression = growth
    ? `${inWords(amount)} / ${written(factor.value)}`
    : `${inWords(amount)} ${change.value < 0 ? '+' : '−'} ${inWords({ ...change, value: Math.abs(change.value) }, amount.unit)}`
  return [{ rule: 'implied-base', claim, about, quantity: whole(like(amount, range)), expression, figures: [now.id, claim.id], contradicts: false }]
}

/** Everything the register implies without printing it. */
export function impliedBy(register: Register): Implied[] {
  return register.figures.flatMap(claim => [...wholeOf(register, claim), ...baseOf(register, claim)])
}

/** What an implied number is about, as one text: claims of one thing share it. */
export function thingCode(about: About): string {
  return [about.subject, about.metric, scopeCode(about.scope), periodCode(about.period), about.supportType ?? ''].join(' ')
}

export const implied: Rule = ledger => ledger.implied.map(({ rule, claim, about, quantity, expression, figures, contradicts }) => finding({
  rule,
  about: [claim.id],
  of: about,
  expression,
  computed: quantity,
  outcome: 'implied',
  severity: contradicts ? severityOf('measure-against-its-rate') : null,
  figures,
}))
