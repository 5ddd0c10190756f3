import type { Register } from '../figure/figure.ts'
import type { Reconciliation, Verdict } from '../figure/verdict.ts'
import type { Phase } from '../programme/programme.ts'
import type { CentreCode } from '../region/region.ts'
import type { ReportTypeRow } from './phase-report.ts'
import type { Tally } from './tally.ts'
import { supportTypes } from '../support/index.ts'
import { SupportType } from '../support/types.ts'
import { againstRecords } from './badges.ts'
import { findFigure, publishedValue } from './published.ts'
import { isEvent } from './tally.ts'

/** Rows by type of support: types that records or published figures know, in their usual order. */
export function typeRowsOf(input: { register: Register, reconciliation: Reconciliation, centre: CentreCode, phase: Phase, compare: Phase, now: Tally, before: Tally }): { rows: ReportTypeRow[], verdicts: Verdict[] } {
  const { register, reconciliation, centre, phase, now: tallyNow, before: tallyBefore } = input
  const verdicts: Verdict[] = []
  const used = usedTypes(register, centre, phase)
  const rows = supportTypes.flatMap((entry) => {
    const type = SupportType.parse(entry.code)
    const wanted = (metric: string, of: Phase) => findFigure(register, centre, { subject: 'facility', metrics: [metric], programme: 'key', phase: of, type })
    const [printed, printedChange] = [wanted('facilities_supported', phase), wanted('facilities_change', phase)]
    if (!tallyNow.supportsByType.has(type) && !tallyBefore.supportsByType.has(type) && !printed && !used.has(type))
      return []
    const countIn = (tally: Tally) => tally.hasRecords && !isEvent(type) ? tally.byType.get(type)?.size ?? 0 : null
    const [now, before] = [countIn(tallyNow), countIn(tallyBefore)]
    const change = now !== null && before !== null ? now - before : null
    const published = { now: printed && publishedValue(printed), change: printedChange && publishedValue(printedChange) }
    const implied = reconciliation.verdicts.find(verdict => verdict.rule === 'implied-base' && printedChange !== null && verdict.id.endsWith(`:${printedChange.id}`))
    if (implied)
      verdicts.push(implied)
    verdicts.push(...againstRecords(register, published.now, now, tallyNow.demonstration), ...againstRecords(register, published.change, change, tallyNow.demonstration || tallyBefore.demonstration))
    return [{
      type,
      now,
      before,
      change,
      share: now === null || tallyNow.facilities.size === 0 ? null : now / tallyNow.facilities.size,
      supportsNow: tallyNow.supportsByType.get(type)?.size ?? 0,
      supportsBefore: tallyBefore.supportsByType.get(type)?.size ?? 0,
      published,
      impliedBefore: implied?.computed?.value ?? null,
    }]
  })
  return { rows, verdicts }
}

/** Types that a published list names for the phase, counted or not. */
function usedTypes(register: Register, centre: CentreCode, phase: Phase): Set<string> {
  const lists = register.lists.filter(list => list.subject === 'support-type' && list.scope.centre === centre && list.period !== null && 'from' in list.period && list.period.from === phase.from && list.period.to === phase.to)
  return new Set(lists.flatMap(list => list.items.flatMap(item => item.code ?? [])))
}
