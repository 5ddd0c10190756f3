import { AuditFilter, auditRecords } from '@khuyencong/domain/audit'
import { z } from 'zod'
import { may, own, router } from '../trpc.ts'
import { recordHistory } from './history.ts'
import { sealStates, verifyNow } from './seals.ts'
import { recentActors, searchEntries } from './search.ts'

const Older = z.int().min(1).optional()
const Asked = z.object({ noun: z.enum(auditRecords as unknown as [(typeof auditRecords)[number]]), id: z.string().trim().min(1, 'required').max(120, 'too-long'), before: Older })

export const auditRouter = router({
  /** Whoever may read a record may read its history: the right is that of the record's noun and is asked inside. */
  history: own.input(Asked).query(({ ctx, input }) => recordHistory(ctx, input)),
  search: may('read', 'audit').input(AuditFilter.extend({ pageSize: z.int().min(1).max(200).default(50) })).query(({ ctx, input: { pageSize, ...filter } }) => searchEntries(ctx, filter, pageSize)),
  actors: may('read', 'audit').query(({ ctx }) => recentActors(ctx)),
  seals: may('read', 'audit').query(({ ctx }) => sealStates(ctx)),
  verify: may('read', 'audit').query(({ ctx }) => verifyNow(ctx)),
})
