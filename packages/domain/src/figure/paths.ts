import type { Implied } from './implied.ts'
import type { Range } from './interval.ts'
import type { Ledger, Rule } from './ledger.ts'
import type { Quantity } from './quantity.ts'
import { finding, reading } from './finding.ts'
import { thingCode } from './implied.ts'
import { intersect, subtract } from './interval.ts'
import { groupsOf, metricsMeet, sameScope } from './ledger.ts'
import { written } from './notation.ts'
import { like, shown } from './quantity.ts'
import { severityOfStatements } from './severity.ts'

function common(ways: Implied[]): Range | null {
  return ways.slice(1).reduce<Range | null>((both, way) => both && intersect(both, way.quantity), ways[0]!.quantity)
}

/** Two printed claims that imply the same unprinted number must allow one value. */
export const paths: Rule = ({ implied }) => groupsOf(implied, way => thingCode(way.about)).flatMap((ways) => {
  const [first] = ways
  if (!first || ways.length < 2)
    return []
  const range = common(ways)
  const computed = range && like(first.quantity, range)
  const values = ways.map(way => shown(way.quantity).value)
  const outcome = computed ? 'agree' : 'disagree'
  return [finding({
    rule: 'paths',
    about: ways.map(way => way.claim.id).sort(),
    of: first.about,
    expression: ways.map(way => way.expression).join(' ∩ '),
    computed,
    outcome,
    severity: severityOfStatements(outcome),
    gap: computed ? 0 : Math.max(...values) - Math.min(...values),
    readings: ways.map(way => reading(way.rule, way.expression, way.quantity, 'implied', way.figures)),
    figures: ways.flatMap(way => way.figures),
  })]
})

/** What the figures imply about a plan or a sum that nobody printed, all ways taken together. */
export function impliedValue(ledger: Ledger, wanted: { metric: string, scope: Implied['about']['scope'], year: number }): { quantity: Quantity, expression: string, figures: string[] } | null {
  const ways = ledger.implied.filter(({ about }) => about.subject === 'funding' && metricsMeet(about.metric, wanted.metric) && sameScope(about, wanted)
    && (about.supportType ?? null) === null && about.period?.type === 'year' && about.period.year === wanted.year)
  const [first] = ways
  if (!first)
    return null
  const quantity = like(first.quantity, common(ways) ?? first.quantity)
  const span = subtract(quantity, quantity)
  // No more decimals than the interval can carry.
  const digits = span.high > 0 ? Math.max(0, Math.ceil(-Math.log10(shown({ ...quantity, value: span.high }).value)) + 1) : 6
  return { quantity, expression: written(shown(quantity).value, Math.min(6, digits)), figures: ways.flatMap(way => way.figures) }
}
