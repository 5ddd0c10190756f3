import type { Db } from '@khuyencong/db'
import type { DerivedFigure, Figure, FigureEvent, FigureList, Verdict } from '@khuyencong/domain/figure'
import type { RecordsLink } from './records.ts'
import { Refusal } from '@khuyencong/domain/refusal'
import { checked } from './checked.ts'
import { recordsOf } from './records.ts'

/** A figure with all that hangs on it: how it was computed, from what, which checks rest on it, where its records are. */
export interface FigureDetail {
  id: string
  /** What the id names: exactly one of these is set. */
  figure: Figure | null
  list: FigureList | null
  event: FigureEvent | null
  derived: DerivedFigure | null
  verdict: Verdict | null
  formula: string | null
  inputs: { figures: Figure[], lists: FigureList[], events: FigureEvent[] }
  /** Checks that rest on it. */
  verdicts: Verdict[]
  /** Numbers computed from it. */
  derivedFrom: DerivedFigure[]
  records: RecordsLink | null
}

/** What an id opens: that of a published figure, list or event, of a derived figure, or of a verdict (`R05` or `share:F056`). */
export async function figureDetail(db: Db, id: string): Promise<FigureDetail> {
  const { register: { figures, lists, events }, reconciliation: { verdicts, derived } } = await checked(db)
  const figure = figures.find(one => one.id === id) ?? null
  const list = lists.find(one => one.id === id) ?? null
  const event = events.find(one => one.id === id) ?? null
  const verdict = verdicts.find(one => one.code === id || one.id === id) ?? null
  const computed = derived.find(one => one.id === id) ?? null
  if (!figure && !list && !event && !computed && !verdict)
    throw new Refusal('not-found', { reason: 'no-such-figure', issues: [{ field: 'id', reason: 'no-such-figure' }] })
  const inputs = computed?.inputs ?? verdict?.figures ?? []
  const taken = <Entry extends { id: string }>(entries: Entry[]) => entries.filter(entry => inputs.includes(entry.id))
  const told = figure ?? list ?? figures.find(one => one.id === verdict?.printed?.figure) ?? taken(figures)[0]
  return {
    id,
    figure,
    list,
    event,
    derived: computed,
    verdict,
    formula: computed?.formula ?? verdict?.expression ?? null,
    inputs: { figures: taken(figures), lists: taken(lists), events: taken(events) },
    verdicts: verdicts.filter(one => one.figures.includes(id) || one.id === computed?.verdictId),
    derivedFrom: derived.filter(one => one.inputs.includes(id)),
    records: told ? recordsOf(told) : null,
  }
}
