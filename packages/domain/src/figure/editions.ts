import type { Rule } from './ledger.ts'
import type { Quantity } from './quantity.ts'
import { finding } from './finding.ts'
import { exact } from './interval.ts'
import { sameScope } from './ledger.ts'
import { roman, written } from './notation.ts'
import { compare, severityOfStatements } from './severity.ts'

const edition = (value: number): Quantity => ({ ...exact(value), dimension: 'count', unit: 'lần' })

/** Editions of a yearly conference: each year adds one, so a printed edition gives its neighbours. */
export const editions: Rule = ({ register }) => register.events.flatMap((event) => {
  const at = (year: number | null) => register.figures.find(figure => figure.metric === 'conference_edition' && sameScope(figure, event) && figure.period?.type === 'year' && figure.period.year === year)
  if (event.year === null || event.nextYear === null)
    return []
  const [now, next] = [at(event.year), at(event.nextYear)]
  const apart = event.nextYear - event.year
  const known = next ?? now
  if (!known)
    return []
  const value = next ? next.value - apart : known.value + apart
  const computed = edition(value)
  const both = now && next
  const outcome = both ? compare(computed, edition(now.value)) : 'implied'
  return [finding({
    rule: 'edition',
    about: [event.id],
    of: { subject: 'conference', scope: event.scope, period: { type: 'year', year: next ? event.year : event.nextYear } },
    expression: `${roman(known.value)} ${next ? '−' : '+'} ${written(apart)}`,
    computed,
    computedText: roman(value),
    printed: both ? { figure: now.id, text: now.printed, interval: null } : null,
    outcome,
    severity: severityOfStatements(outcome),
    gap: both ? Math.abs(value - now.value) : null,
    figures: [event.id, known.id, ...(both ? [now.id] : [])],
  })]
})
