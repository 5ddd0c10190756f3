import { PublicPhaseReport } from '@khuyencong/domain/report'
import { dayInVietnam } from '@khuyencong/domain/text'
import { z } from 'zod'
import { may, open, router } from '../trpc.ts'
import { ReportQuestion } from './asked.ts'
import { staffReport } from './phase.ts'
import { Opening, publicationList, publish, unpublish } from './publications.ts'
import { publishedReport } from './published.ts'

const Closing = z.object({ id: z.uuid('not-an-id'), version: z.int().min(1).max(2_147_483_647), reason: z.string().trim().max(500, 'too-long').optional() })

export const reportRouter = router({
  phase: may('read', 'report').input(ReportQuestion).query(({ ctx, input }) => staffReport(ctx, input)),
  publishedPhase: open.input(ReportQuestion).output(PublicPhaseReport).query(({ ctx, input }) => publishedReport(ctx.db, input, { provinces: ctx.provinces, today: dayInVietnam(ctx.clock()) })),
  publications: may('read', 'report').query(({ ctx }) => publicationList(ctx.db)),
  publish: may('publish', 'report').input(Opening).mutation(({ ctx, input }) => publish(ctx, input)),
  unpublish: may('publish', 'report').input(Closing).mutation(({ ctx, input }) => unpublish(ctx, input)),
})
