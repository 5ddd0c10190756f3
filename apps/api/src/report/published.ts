import type { Db } from '@khuyencong/db'
import type { Phase } from '@khuyencong/domain/programme'
import type { PublicPhaseReport } from '@khuyencong/domain/report'
import type { Day } from '../product/cards.ts'
import type { ReportQuestion } from './asked.ts'
import { publications } from '@khuyencong/db/schema'
import { Refusal } from '@khuyencong/domain/refusal'
import { publicPhaseReport } from '@khuyencong/domain/report'
import { eq } from 'drizzle-orm'
import { centreMeant, phaseBefore } from './asked.ts'
import { composed } from './phase.ts'

const notPublished = (field: 'phase' | 'compare', { from, to }: Phase) =>
  new Refusal('not-found', { reason: 'phase-not-published', issues: [{ field, reason: 'phase-not-published', values: { value: `${from}-${to}` } }] })

/**
 * The report for everybody: only phases an officer has published, and of the checks only released findings. Where no
 * phase to compare with was named and the one before is not published, its records stay unread and its column empty.
 */
export async function publishedReport(db: Db, { phase, compare, map, ...question }: ReportQuestion, { provinces, today }: Day): Promise<PublicPhaseReport> {
  const centre = await centreMeant(db, question.centre)
  const opened = await db.select().from(publications).where(eq(publications.centre, centre))
  const of = ({ from, to }: Phase) => opened.filter(row => row.yearFrom === from && row.yearTo === to)
  const isPublished = (asked: Phase) => of(asked).some(row => row.kind === 'phase-report')
  if (!isPublished(phase))
    throw notPublished('phase', phase)
  if (compare && !isPublished(compare))
    throw notPublished('compare', compare)
  const beside = compare ?? phaseBefore(phase)
  const report = await composed(db, { centre, phase, compare: beside, map }, { scope: { reach: 'country' }, provinces, today, phases: isPublished(beside) ? [phase, beside] : [phase] })
  return publicPhaseReport(report, of(phase).flatMap(row => row.kind === 'finding' ? row.finding : []))
}
