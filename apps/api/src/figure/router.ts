import { PublicFigures } from '@khuyencong/domain/figure'
import { z } from 'zod'
import { may, open, router } from '../trpc.ts'
import { checked } from './checked.ts'
import { figureDetail } from './detail.ts'
import { publishedFigures } from './published.ts'

export const figureRouter = router({
  /** All checks, for staff: what was published is national, so every reader sees the same. */
  reconciliation: may('read', 'figure').query(async ({ ctx }) => (await checked(ctx.db)).reconciliation),
  published: open.output(PublicFigures).query(({ ctx }) => publishedFigures(ctx.db)),
  byId: may('read', 'figure').input(z.object({ id: z.string().min(1).max(200) })).query(({ ctx, input }) => figureDetail(ctx.db, input.id)),
})
