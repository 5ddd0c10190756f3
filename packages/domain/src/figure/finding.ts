import type { Figure, Period, Scope } from './figure.ts'
import type { Quantity } from './quantity.ts'
import type { Outcome, Reading, Severity, Verdict } from './verdict.ts'
import { periodCode } from './ledger.ts'
import { quantityOf, shown } from './quantity.ts'

interface Finding {
  rule: string
  /** Ids of the claim or of the things compared: with the rule they make the verdict's own id. */
  about: string[]
  of: { subject: string, scope: Scope, period: Period | null }
  expression: string
  computed?: Quantity | null
  computedText?: string
  printed?: Verdict['printed']
  outcome: Outcome
  severity?: Severity | null
  gap?: number | null
  readings?: Reading[]
  figures: string[]
}

/** A verdict with everything a rule need not say. Codes of officers are added when all rules have run. */
export function finding(found: Finding): Verdict {
  const { about, of, computed, computedText, figures, ...rest } = found
  return {
    printed: null,
    severity: null,
    gap: null,
    readings: [],
    ...rest,
    id: `${found.rule}:${about.join('+')}`,
    code: null,
    subject: of.subject,
    scope: Object.fromEntries(Object.entries(of.scope).filter(([, value]) => value !== undefined)),
    period: periodCode(of.period),
    computed: computed ? shown(computed) : null,
    ...(computedText === undefined ? {} : { computedText }),
    figures: [...new Set(figures)],
    demonstration: false,
  }
}

/** The printed side of a verdict, exactly as it stands in the document. */
export function printedOf(figure: Figure): NonNullable<Verdict['printed']> {
  return { figure: figure.id, text: figure.printed, interval: shown(quantityOf(figure)) }
}

/** One way to read a doubtful figure. */
export function reading(kind: string, expression: string, computed: Quantity, outcome: Outcome, figures: string[], means?: Quantity): Reading {
  return { code: kind, kind, expression, computed: shown(computed), outcome, figures: [...new Set(figures)], ...(means ? { means: shown(means) } : {}) }
}

/** Distance of two quantities in the unit shown: points for rates. */
export function distance(computed: Quantity, printed: Quantity): number {
  return Math.abs(shown({ ...computed, unit: printed.unit }).value - shown(printed).value)
}
