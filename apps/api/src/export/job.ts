import type { JobKindOf } from '../job/kind.ts'
import { exports } from '@khuyencong/db/schema'
import { exportLimits } from '@khuyencong/domain/job'
import { Refusal } from '@khuyencong/domain/refusal'
import { eq, not } from 'drizzle-orm'
import { permitted } from '../trpc.ts'
import { exportedFile, listOf } from './file.ts'
import { isKept } from './kept.ts'

/** A long list written to a file while its person is elsewhere; rights and reach are those of the moment it is written. */
export const exportJob: JobKindOf = {
  kind: 'export',
  run: async ({ subjectId, ctx, step, pace, holding, done }) => {
    const [row] = await ctx.db.select().from(exports).where(eq(exports.id, subjectId))
    if (!row)
      throw new Refusal('not-found', { reason: 'no-such-export' })
    const { list, format, address, lang } = row
    step('writing')
    const staff = permitted(ctx, 'export', listOf(list).noun)
    const { bytes, rows } = await holding(() => exportedFile(staff, { list, format, address: new URLSearchParams(address), lang }, { most: exportLimits.rows, pace }))
    await ctx.db.transaction(async (tx) => {
      await tx.update(exports).set({ bytes, rows }).where(eq(exports.id, subjectId))
      await done(tx)
    })
  },
  // The row stays and tells its person what became of it.
  stopped: async () => {},
  tidy: async (db) => {
    await db.delete(exports).where(not(isKept()))
  },
}
