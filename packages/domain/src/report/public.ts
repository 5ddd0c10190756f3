import { z } from 'zod'
import { Verdict } from '../figure/verdict.ts'
import { PhaseReport } from './phase-report.ts'

/** The report as an open door gives it: no reconciliation but the findings that an officer released. */
export const PublicPhaseReport = PhaseReport.omit({ verdicts: true, partial: true }).extend({ findings: z.array(Verdict) })
export type PublicPhaseReport = z.infer<typeof PublicPhaseReport>

/**
 * What strangers may read of a report. A value that a check holds back is given only together with that check;
 * otherwise the line stays empty and says that it is withheld.
 * @param report - The staff's report.
 * @param released - Codes or ids of released findings, e.g. `['R05']` for 2021–2023.
 * @example
 * publicPhaseReport(report, ['R05']).figures.find(line => line.key === 'average')?.now // null
 */
export function publicPhaseReport(report: PhaseReport, released: readonly string[]): PublicPhaseReport {
  const { verdicts, partial: _, ...rest } = report
  const isReleased = ({ id, code }: { id: string, code: string | null }) => released.includes(id) || (code !== null && released.includes(code))
  return {
    ...rest,
    figures: rest.figures.map((line) => {
      const shown = line.verdicts.filter(isReleased)
      const explained = !line.withheld || shown.some(verdict => verdict.severity === 'error')
      return explained ? { ...line, verdicts: shown } : { ...line, verdicts: shown, now: null, before: null, change: null, growth: null }
    }),
    findings: verdicts.filter(isReleased),
  }
}
