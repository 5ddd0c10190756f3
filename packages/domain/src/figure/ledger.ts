import type { Norm } from '../norm/index.ts'
import type { Figure, Operand, Period, Register, Scope } from './figure.ts'
import type { Implied } from './implied.ts'
import type { Verdict } from './verdict.ts'

/** What every rule reads: the figures, ways to find one, the norms, and what figures imply about unprinted ones. */
export interface Ledger {
  register: Register
  norms: readonly Norm[]
  implied: readonly Implied[]
}

/** A family of checks. It looks at subjects, metrics, units, scopes, periods and claims, never at an id or a sentence. */
export type Rule = (ledger: Ledger) => Verdict[]

/** What a number is about; two figures with the same five parts speak of one thing. */
export interface About { subject: string, metric: string, scope: Scope, period: Period | null, supportType?: string | null }

export function scopeCode(scope: Scope): string {
  return [scope.region, scope.centre, scope.province, scope.programme].map(part => part ?? '').join('|')
}

/**
 * A period in short: `2018`, `2018-H1`, `2021-2023`; `null` where the text names none.
 * @example
 * periodCode({ type: 'half-year', year: 2018, half: 1 }) // '2018-H1'
 */
export function periodCode(period: Period | null): string | null {
  if (period === null)
    return null
  if (period.type === 'year')
    return `${period.year}`
  return period.type === 'half-year' ? `${period.year}-H${period.half}` : `${period.from}-${period.to}`
}

export function firstYear(period: Period): number {
  return 'year' in period ? period.year : period.from
}

export function lastYear(period: Period): number {
  return 'year' in period ? period.year : period.to
}

/** Plain `funding` names no measure and may stand for any. */
export function metricsMeet(a: string, b: string): boolean {
  const measures = ['funding_planned', 'funding_realised']
  return a === b || (a === 'funding' && measures.includes(b)) || (b === 'funding' && measures.includes(a))
}

export function sameScope(a: { scope: Scope }, b: { scope: Scope }): boolean {
  return scopeCode(a.scope) === scopeCode(b.scope)
}

export function samePeriod(a: { period: Period | null }, b: { period: Period | null }): boolean {
  return periodCode(a.period) === periodCode(b.period)
}

export function sameThing(a: About, b: About): boolean {
  return a.subject === b.subject && metricsMeet(a.metric, b.metric) && sameScope(a, b) && samePeriod(a, b) && (a.supportType ?? null) === (b.supportType ?? null)
}

/**
 * The figure an operand means; `null` where no figure prints it.
 * @param ledger - Where figures are looked for.
 * @param operand - One side of a claim.
 * @param beside - The figure that makes the claim; one of its own document is preferred.
 * @param except - The figure that makes the claim's other side: a number is no base of itself.
 */
export function figureOf(ledger: Pick<Ledger, 'register'>, operand: Operand, beside: Figure, except: Figure | null = null): Figure | null {
  const { figures } = ledger.register
  if ('figure' in operand)
    return figures.find(figure => figure.id === operand.figure) ?? null
  const found = figures.filter(figure => figure.id !== except?.id && figure.id !== beside.id && sameThing(figure, operand))
  return found.find(figure => figure.document.file === beside.document.file) ?? found[0] ?? null
}

/** Whole-region or whole-programme sums of money: no type of support, no rate. */
export function isTotalMoney(figure: Figure): boolean {
  return figure.subject === 'funding' && figure.supportType === null && ['funding', 'funding_planned', 'funding_realised'].includes(figure.metric)
}

/** Entries that share a key, in the order in which they first appear. */
export function groupsOf<Entry>(entries: readonly Entry[], key: (entry: Entry) => string): Entry[][] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries)
    groups.set(key(entry), [...groups.get(key(entry)) ?? [], entry])
  return [...groups.values()]
}
