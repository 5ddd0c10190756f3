import type { Issue } from '../refusal/refusal.ts'
import { dayAfter, dayBefore } from '../text/date.ts'

/** A rule with its days, first and last included; null is "until another one comes". */
export interface Dated { validFrom: string, validTo: string | null }

const covers = (row: Dated, on: string) => row.validFrom <= on && (row.validTo === null || on <= row.validTo)
const inOrder = <Row extends Dated>(rows: readonly Row[]) => [...rows].sort((a, b) => a.validFrom < b.validFrom ? -1 : 1)

/**
 * The row of a day. Rows of one rule never overlap, so there is one at most.
 * @example
 * rowOn([{ validFrom: '2018-05-11', validTo: null }], '2022-03-01') // { validFrom: '2018-05-11', validTo: null }
 */
export function rowOn<Row extends Dated>(rows: readonly Row[], on: string): Row | null {
  return rows.find(row => covers(row, on)) ?? null
}

/** Days that two rows of a rule share, or that none has between the first and the last. */
export interface TimelineFault { kind: 'overlap' | 'gap', from: string, to: string | null }

/**
 * Overlaps and gaps in the rows of one rule, in the order of days.
 * @example
 * timelineFaults([{ validFrom: '2018-05-11', validTo: '2025-12-31' }, { validFrom: '2026-03-01', validTo: null }]) // [{ kind: 'gap', from: '2026-01-01', to: '2026-02-28' }]
 */
export function timelineFaults(rows: readonly Dated[]): TimelineFault[] {
  const faults: TimelineFault[] = []
  const lesser = (a: string | null, b: string | null) => a === null ? b : b === null || a < b ? a : b
  /** The last day covered so far; `undefined` before the first row. */
  let end: string | null | undefined
  for (const { validFrom, validTo } of inOrder(rows)) {
    if (end === null || (end !== undefined && end >= validFrom))
      faults.push({ kind: 'overlap', from: validFrom, to: lesser(end, validTo) })
    else if (end !== undefined && dayAfter(end) < validFrom)
      faults.push({ kind: 'gap', from: dayAfter(end), to: dayBefore(validFrom) })
    end = end === null || validTo === null ? null : end === undefined || validTo > end ? validTo : end
  }
  return faults
}

/** A change of law: the row it ends, with its new last day, the row it adds, and what to look at before saving. */
export interface Superseding<Row> { ended: Row | null, added: Row, warnings: Issue[] }

/**
 * A change of law as rows: the row in force on the new row's first day ends the day before, the new one is added. Rows
 * before stay as they are, so that each record keeps the rule of its own day.
 * @param rows - All rows of the rule.
 * @param next - The new row.
 * @returns The change, or the issues that stand against it: it would begin with or inside a row that comes after it.
 * @example
 * supersede([{ validFrom: '2018-05-11', validTo: null }], { validFrom: '2026-01-01', validTo: null }) // { ended: { validFrom: '2018-05-11', validTo: '2025-12-31' }, added: { validFrom: '2026-01-01', validTo: null }, warnings: [] }
 */
export function supersede<Row extends Dated>(rows: readonly Row[], next: Row): Superseding<Row> | { issues: Issue[] } {
  const { validFrom, validTo } = next
  if (validTo !== null && validTo < validFrom)
    return { issues: [{ field: 'validTo', reason: 'end-before-start', values: { day: validFrom } }] }
  const same = rows.find(row => row.validFrom === validFrom)
  if (same)
    return { issues: [{ field: 'validFrom', reason: 'starts-the-same-day', values: { day: validFrom } }] }
  const later = inOrder(rows).find(row => row.validFrom > validFrom)
  if (later && (validTo === null || validTo >= later.validFrom))
    return { issues: [{ field: 'validTo', reason: 'overlaps', values: { from: later.validFrom, to: validTo === null || (later.validTo !== null && later.validTo < validTo) ? later.validTo ?? '' : validTo } }] }
  const current = rowOn(rows, validFrom)
  const ended = current === null ? null : { ...current, validTo: dayBefore(validFrom) }
  const after = [...rows.filter(row => row !== current), ...(ended === null ? [] : [ended]), next]
  const known = timelineFaults(rows)
  const warnings = timelineFaults(after)
    .filter(fault => !known.some(other => other.kind === fault.kind && other.from === fault.from && other.to === fault.to))
    .map((fault): Issue => ({ field: 'validFrom', reason: fault.kind, values: { from: fault.from, to: fault.to ?? '' } }))
  return { ended, added: next, warnings }
}
