import type { Range } from './interval.ts'
import type { Outcome, Severity } from './verdict.ts'
import { contains, overlaps } from './interval.ts'

/**
 * What can be wrong, and how bad that is. Nothing else decides a severity:
 * no figure and no check is named here.
 */
const severities = {
  'missing-reporters': 'error',
  'over-cap': 'error',
  'off-by-more-than-a-point': 'error',
  'off-within-a-point': 'warning',
  'measure-against-its-rate': 'warning',
  'statements-differ': 'warning',
  'residual': 'info',
  'convention': 'info',
  'two-readings': 'info',
  'role': 'info',
} as const satisfies Record<string, Severity>

export function severityOf(fault: keyof typeof severities): Severity {
  return severities[fault]
}

/** How a computed value stands to a printed one: the value itself within the printed interval, or only the intervals meeting. */
export function compare(computed: Range, printed: Range): Outcome {
  if (contains(printed, computed.value))
    return 'agree'
  return overlaps(computed, printed) ? 'agree-rounded' : 'disagree'
}

/** Severity of a share, a rate or a growth that is off by so many points; `null` where it agrees. */
export function severityOfPoints(outcome: Outcome, points: number): Severity | null {
  if (outcome !== 'disagree')
    return null
  return severityOf(points > 1 ? 'off-by-more-than-a-point' : 'off-within-a-point')
}

/** Severity of counts, sums and lists: two statements about one thing. */
export function severityOfStatements(outcome: Outcome): Severity | null {
  return outcome === 'disagree' ? severityOf('statements-differ') : null
}
