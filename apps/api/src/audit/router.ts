import { z } from 'zod'
import { may, router } from '../trpc.ts'
import { recentChanges } from './recent.ts'

export const AuditFilter = z.object({
  noun: z.array(z.string().max(40)).max(30).default([]),
  /** A user's id, or `system:<what>`. */
  actor: z.string().max(80).optional(),
  page: z.int().min(1).max(10_000).default(1),
  pageSize: z.int().min(1).max(200).default(50),
})
export type AuditFilter = z.infer<typeof AuditFilter>

export const auditRouter = router({
  recent: may('read', 'audit').input(AuditFilter).query(({ ctx, input }) => recentChanges(ctx, input)),
})
