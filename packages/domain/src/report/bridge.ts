import type { BridgeStep, ReportFigure, ReportTypeRow } from './phase-report.ts'

const step = (name: string, value: number, derived = false): BridgeStep => ({ step: name, value, derived })

/** From the facilities of one phase to those of the next by type of support, as the records have it. */
export function bridgeOf(before: number | null, now: number | null, types: readonly ReportTypeRow[], overcount: { now: number, before: number }): BridgeStep[] {
  if (before === null || now === null)
    return []
  const correction = overcount.before - overcount.now
  return [
    step('before', before),
    ...types.filter(row => row.change !== null && row.change !== 0).map(row => step(row.type, row.change!)),
    ...(correction === 0 ? [] : [step('several-types', correction)]),
    step('now', now),
  ]
}

/** The same from what was published: printed changes by type, and one derived step for what they leave open. */
export function publishedBridgeOf(facilities: Pick<ReportFigure, 'published'>, types: readonly ReportTypeRow[]): BridgeStep[] {
  const [before, now] = [facilities.published.before, facilities.published.now]
  if (!before || !now)
    return []
  const steps = types.flatMap(row => row.published.change ? [step(row.type, row.published.change.value)] : [])
  const rest = now.value - before.value - steps.reduce((sum, { value }) => sum + value, 0)
  return [step('before', before.value), ...steps, ...(rest === 0 ? [] : [step('rest', rest, true)]), step('now', now.value)]
}
