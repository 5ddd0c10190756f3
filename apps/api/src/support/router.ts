import { SupportFilter } from '@khuyencong/domain/support'
import { z } from 'zod'
import { may, router } from '../trpc.ts'
import { supportDetail } from './detail.ts'
import { supportList } from './list.ts'

export const supportRouter = router({
  list: may('read', 'support').input(SupportFilter).query(({ ctx, input }) => supportList(ctx, input)),
  byCode: may('read', 'support').input(z.object({ code: z.string().min(1, 'required').max(40, 'too-long') })).query(({ ctx, input }) => supportDetail(ctx, input.code)),
})
