import { ProgrammeFilter } from '@khuyencong/domain/programme'
import { z } from 'zod'
import { may, router } from '../trpc.ts'
import { programmeDetail } from './detail.ts'
import { programmeList } from './list.ts'

export const programmeRouter = router({
  list: may('read', 'programme').input(ProgrammeFilter).query(({ ctx, input }) => programmeList(ctx, input)),
  byCode: may('read', 'programme').input(z.object({ code: z.string().min(1, 'required').max(80, 'too-long') })).query(({ ctx, input }) => programmeDetail(ctx, input.code)),
})
