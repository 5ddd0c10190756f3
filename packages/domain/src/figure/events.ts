import type { FigureEvent, Register } from './figure.ts'
import type { Rule } from './ledger.ts'
import { finding } from './finding.ts'
import { groupsOf, scopeCode } from './ledger.ts'
import { severityOf, severityOfStatements } from './severity.ts'

/** Events of one kind, scope and year that several documents tell of. */
function toldTwice(register: Register): FigureEvent[][] {
  const dated = register.events.filter(event => event.year !== null)
  return groupsOf(dated, event => [event.type, scopeCode(event.scope), event.year].join(' '))
    .filter(same => new Set(same.map(event => event.document.file)).size > 1)
}

const shownDate = (iso: string) => iso.split('-').reverse().join('/')
const about = (events: FigureEvent[]) => ({ subject: 'event', scope: events[0]!.scope, period: { type: 'year' as const, year: events[0]!.year! } })

/** The day of an event in two documents. */
export const dates: Rule = ({ register }) => toldTwice(register).flatMap((same) => {
  const dated = same.filter(event => event.heldOn !== null)
  const [first, other] = dated
  if (!first || !other)
    return []
  const outcome = new Set(dated.map(event => event.heldOn)).size === 1 ? 'agree' : 'disagree'
  return [finding({
    rule: 'date',
    about: dated.map(event => event.id),
    of: about(dated),
    expression: dated.map(event => event.heldOnPrinted ?? event.heldOn).join(outcome === 'agree' ? ' = ' : ' ≠ '),
    computedText: shownDate(first.heldOn!),
    printed: { figure: other.id, text: other.heldOnPrinted ?? shownDate(other.heldOn!), interval: null },
    outcome,
    severity: severityOfStatements(outcome),
    figures: dated.map(event => event.id),
  })]
})

/** Who organised: an organiser and a directing body are two roles, and a register that quotes the organiser's side alone cannot tell them apart. */
export const organisers: Rule = ({ register }) => toldTwice(register).flatMap((same) => {
  const told = same.filter(event => event.organisers.length > 0)
  const [first] = told
  if (!first || told.length < 2)
    return []
  const variants = groupsOf(told, event => [...event.organisers].sort().join(' ; '))
  return [finding({
    rule: 'organiser',
    about: told.map(event => event.id),
    of: about(told),
    expression: variants.map(([event]) => event!.organisers.join(', ')).join(' ≠ '),
    outcome: variants.length > 1 ? 'disagree' : 'unverifiable',
    severity: severityOf('role'),
    figures: told.map(event => event.id),
  })]
})
