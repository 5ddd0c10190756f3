import { hasDemonstration } from '@khuyencong/db/demo'
import { Province, PublicRegion, PublicSite } from '@khuyencong/domain/region'
import { dayInVietnam } from '@khuyencong/domain/text'
import { z } from 'zod'
import { open, router } from '../trpc.ts'
import { regionsOn } from './regions.ts'

export const regionRouter = router({
  /** Provinces as they stood on a day; without one, today. */
  provinces: open.input(z.object({ on: z.iso.date('date').optional() }).default({})).output(z.array(Province)).query(({ ctx, input }) => ctx.provinces.on(input.on ?? dayInVietnam(ctx.clock()))),
  regions: open.output(z.array(PublicRegion)).query(({ ctx }) => regionsOn({ provinces: ctx.provinces, today: dayInVietnam(ctx.clock()) })),
  site: open.output(PublicSite).query(async ({ ctx }) => ({ demonstration: await hasDemonstration(ctx.db) })),
})
