import type { Severity } from '@khuyencong/domain/figure'
import type { PhaseReport, ReportKey } from '@khuyencong/domain/report'
import type { StaffContext } from '../trpc.ts'
import { publications } from '@khuyencong/db/schema'
import { severities } from '@khuyencong/domain/figure'
import { and, desc, eq } from 'drizzle-orm'
import { checked } from '../figure/checked.ts'
import { staffReport } from '../report/phase.ts'

const shownKeys: readonly ReportKey[] = ['total', 'facilities', 'provinces', 'programmes']

/** The newest phase an officer has published for the reader's region; null where there is none. */
export async function currentPhase(ctx: StaffContext, today: string) {
  const { db, scope, provinces } = ctx
  const region = scope.reach === 'region' ? scope.region : scope.reach === 'province' ? provinces.get(scope.province).region : null
  const centre = region === null ? null : provinces.centreOf(region, today)?.code ?? null
  if (region !== null && centre === null)
    return null
  const [newest] = await db.select({ centre: publications.centre, from: publications.yearFrom, to: publications.yearTo }).from(publications).where(and(eq(publications.kind, 'phase-report'), centre === null ? undefined : eq(publications.centre, centre))).orderBy(desc(publications.yearTo), desc(publications.yearFrom)).limit(1)
  if (!newest)
    return null
  const report = await staffReport(ctx, { centre: newest.centre, phase: { from: newest.from, to: newest.to }, map: 'then' })
  const { phase, compare, hasRecords, demonstration, partial } = report
  return { centre: report.centre, phase, compare, hasRecords, demonstration, partial, figures: inOrder(report) }
}

/** The four figures of the card, each with the worst verdict that bears on it first. */
function inOrder(report: PhaseReport) {
  return shownKeys.flatMap(key => report.figures.filter(figure => figure.key === key))
}

/** What the checks find wrong in what was published, the worst first. Findings are national: every reader sees the same. */
export async function openFindings({ db }: StaffContext) {
  const { reconciliation } = await checked(db)
  const found = reconciliation.verdicts.filter(verdict => verdict.severity !== null)
  const rank = (severity: Severity | null) => severities.indexOf(severity ?? 'info')
  const counts = Object.fromEntries(severities.map(severity => [severity, found.filter(verdict => verdict.severity === severity).length])) as Record<Severity, number>
  const worst = found.filter(verdict => verdict.severity !== 'info').sort((a, b) => rank(a.severity) - rank(b.severity) || (a.code ?? 'Z').localeCompare(b.code ?? 'Z', 'en'))
  return { counts, worst: worst.slice(0, 8) }
}
