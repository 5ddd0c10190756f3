import { z } from 'zod'

export const outcomes = ['agree', 'agree-rounded', 'disagree', 'residual', 'implied', 'computed', 'unverifiable', 'not-state-support-alone', 'do-not-publish'] as const
export const Outcome = z.enum(outcomes)
export type Outcome = z.infer<typeof Outcome>

export const severities = ['error', 'warning', 'info'] as const
export const Severity = z.enum(severities)
export type Severity = z.infer<typeof Severity>

/** A value with the interval its printed precision allows, in `unit`. */
export const Interval = z.object({ value: z.number(), low: z.number(), high: z.number(), unit: z.string() })
export type Interval = z.infer<typeof Interval>

/** One way to read a doubtful figure, with what it would mean. */
export const Reading = z.object({
  code: z.string(),
  expression: z.string(),
  computed: Interval,
  outcome: Outcome,
  /** Figures this reading takes. */
  figures: z.array(z.string()),
  /** What kind of reading it is, e.g. `nearest-pair`; `code` is the officers' number where they gave one. */
  kind: z.string().optional(),
  /** What would follow, e.g. the money behind a rate. */
  means: Interval.optional(),
})
export type Reading = z.infer<typeof Reading>

/** What one check found. Everything in it was computed; nothing was typed. */
export const Verdict = z.object({
  /** Rule and subject, e.g. `share:F056`: the same for the same claim, whatever the numbers. */
  id: z.string(),
  rule: z.string(),
  /** The officers' number of this check, e.g. `R05`; null for one not numbered yet. */
  code: z.string().nullable(),
  subject: z.string(),
  scope: z.record(z.string(), z.string()),
  period: z.string().nullable(),
  /** In Vietnamese notation, e.g. `145 / 236`. */
  expression: z.string(),
  computed: Interval.nullable(),
  /** Vietnamese wording where a number alone would mislead, e.g. `543 hoặc 544`, `XI`. */
  computedText: z.string().optional(),
  printed: z.object({ figure: z.string().nullable(), text: z.string(), interval: Interval.nullable() }).nullable(),
  outcome: Outcome,
  severity: Severity.nullable(),
  /** Distance between computed and printed in the printed unit; points for rates. */
  gap: z.number().nullable(),
  readings: z.array(Reading),
  /** Ids of all figures and lists the verdict rests on. */
  figures: z.array(z.string()),
  /** True where an input comes from demonstration records. */
  demonstration: z.boolean(),
})
export type Verdict = z.infer<typeof Verdict>

/** A figure that nobody printed: computed, with formula and interval, and kept apart from reported ones. */
export const DerivedFigure = z.object({
  id: z.string(),
  origin: z.literal('derived'),
  verdictId: z.string(),
  formula: z.string(),
  inputs: z.array(z.string()),
  interval: Interval,
})
export type DerivedFigure = z.infer<typeof DerivedFigure>

export const Reconciliation = z.object({ verdicts: z.array(Verdict), derived: z.array(DerivedFigure) })
export type Reconciliation = z.infer<typeof Reconciliation>
