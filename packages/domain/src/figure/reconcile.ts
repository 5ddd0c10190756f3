import type { Norm } from '../norm/index.ts'
import type { Register } from './figure.ts'
import type { Ledger, Rule } from './ledger.ts'
import type { DerivedFigure, Reconciliation, Verdict } from './verdict.ts'
import { average, unitCost } from './average.ts'
import { numbered } from './codes.ts'
import { coverage } from './coverage.ts'
import { difference } from './difference.ts'
import { editions } from './editions.ts'
import { dates, organisers } from './events.ts'
import { growth } from './growth.ts'
import { implied, impliedBy } from './implied.ts'
import { list, programmes } from './list.ts'
import { normCeiling } from './norms.ts'
import { awards, named, parts } from './parts.ts'
import { paths } from './paths.ts'
import { rateChange } from './rate-change.ts'
import { ratio } from './ratio.ts'
import { reporters } from './reporters.ts'
import { sets, statements } from './sets.ts'
import { residual, sum } from './sum.ts'
import { units } from './units.ts'
import { yearly } from './yearly.ts'
import { years } from './years.ts'

const rules: readonly Rule[] = [growth, difference, sum, ratio, implied, residual, list, coverage, sets, programmes, years, statements, average, normCeiling, yearly, unitCost, parts, reporters, paths, rateChange, named, awards, editions, dates, organisers, units]

/** The order in which rows arrive must not change an answer. */
function inOrder({ figures, lists, events }: Register): Register {
  const byId = <Entry extends { id: string }>(entries: readonly Entry[]) => [...entries].sort((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  return { figures: byId(figures), lists: byId(lists), events: byId(events) }
}

/** Every computed number of a verdict, kept apart from the reported ones. */
function derivedOf(verdict: Verdict): DerivedFigure[] {
  const one = (id: string, formula: string, inputs: string[], interval: DerivedFigure['interval']): DerivedFigure => ({ id, origin: 'derived', verdictId: verdict.id, formula, inputs, interval })
  return [
    ...(verdict.computed ? [one(verdict.id, verdict.expression, verdict.figures, verdict.computed)] : []),
    ...verdict.readings.flatMap(({ kind, code, expression, figures, computed, means }) => [
      one(`${verdict.id}/${kind ?? code}`, expression, figures, computed),
      ...(means ? [one(`${verdict.id}/${kind ?? code}/means`, expression, figures, means)] : []),
    ]),
  ]
}

/**
 * Checks everything that was published against everything else that was published, by rule and interval
 * arithmetic on the printed precision. Reads no notes, names no figure, changes no reported value.
 * @param register - Figures, lists and events as printed; see `readRegister`.
 * @param known - What is known beside the figures.
 * @param known.norms - Ceilings of support by type (dated); without them no total is held against the norms.
 * @returns Verdicts in the order of the rules, and every computed number with formula and interval.
 * @example
 * reconcile(publishedRegister, { norms }).verdicts.find(verdict => verdict.code === 'R05')?.expression // '145 / 236'
 */
export function reconcile(register: Register, known: { norms?: readonly Norm[] } = {}): Reconciliation {
  const ordered = inOrder(register)
  const ledger: Ledger = { register: ordered, norms: known.norms ?? [], implied: impliedBy(ordered) }
  const verdicts = rules.flatMap(rule => rule(ledger)).map(numbered)
  return { verdicts, derived: verdicts.flatMap(derivedOf) }
}
