import type { StaffContext } from '../trpc.ts'
import { exports, imports, jobs } from '@khuyencong/db/schema'
import { Refusal } from '@khuyencong/domain/refusal'
import { and, desc, eq, inArray, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import { own, router } from '../trpc.ts'
import { jobOf, openStates } from './row.ts'

const One = z.object({ id: z.uuid('not-an-id') })
/** What ended is told this long. */
const told = sql`now() - interval '1 day'`

async function read({ db, account, jobs: work }: StaffContext, where: Parameters<typeof and>[0]) {
  const rows = await db.select({ job: jobs, importName: imports.fileName, exportName: exports.fileName }).from(jobs).leftJoin(imports, eq(imports.id, jobs.subjectId)).leftJoin(exports, eq(exports.id, jobs.subjectId)).where(and(eq(jobs.userId, account.id), where)).orderBy(desc(jobs.createdAt), jobs.id).limit(20)
  return rows.map(({ job, importName, exportName }) => ({ ...jobOf(job, work.progress(job.id)), title: importName ?? exportName }))
}

async function ownJob(ctx: StaffContext, id: string) {
  const [job] = await read(ctx, eq(jobs.id, id))
  if (!job)
    throw new Refusal('not-found', { reason: 'no-such-job' })
  return job
}

async function cancel(ctx: StaffContext, id: string) {
  const { db, account } = ctx
  await db.update(jobs).set({ cancelAsked: true }).where(and(eq(jobs.id, id), eq(jobs.userId, account.id), inArray(jobs.state, [...openStates])))
  const job = await ownJob(ctx, id)
  ctx.jobs.cancel(id)
  ctx.jobs.wake()
  return job
}

/** A person's long work: what goes on, newest first, and what ended of late. `title` is the name of the file it works for. */
export const jobRouter = router({
  mine: own.query(({ ctx }) => read(ctx, or(inArray(jobs.state, [...openStates]), sql`${jobs.endedAt} >= ${told}`))),
  byId: own.input(One).query(({ ctx, input }) => ownJob(ctx, input.id)),
  cancel: own.input(One).mutation(({ ctx, input }) => cancel(ctx, input.id)),
})
