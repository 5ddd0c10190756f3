import type { Job } from '@khuyencong/domain/job'
import type { SQL } from 'drizzle-orm'
import type { StaffContext } from '../trpc.ts'
import type { Running } from './kind.ts'
import { jobs } from '@khuyencong/db/schema'
import { Refusal } from '@khuyencong/domain/refusal'
import { and, desc, eq, inArray, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import { own, router } from '../trpc.ts'
import { jobOf, openStates, titledJobs } from './row.ts'

const One = z.object({ id: z.uuid('not-an-id') })
const isOpen = inArray(jobs.state, [...openStates])
/** What ended is told this long. */
const isTold = or(isOpen, sql`${jobs.endedAt} >= now() - interval '1 day'`)!

/** `title` is the name of the file it works for. */
type TitledJob = Job & { title: string | null }

const live = ({ row, title, progress }: Running): TitledJob => ({ ...jobOf(row, progress), title })

async function read({ db, account, jobs: work }: StaffContext, where: SQL): Promise<TitledJob[]> {
  const rows = await titledJobs(db).where(and(eq(jobs.userId, account.id), where)).orderBy(desc(jobs.createdAt), jobs.id).limit(20)
  return rows.map(({ job, importName, exportName }) => ({ ...jobOf(job, work.running(job.id)?.progress ?? null), title: importName ?? exportName }))
}

/** What goes on, newest first, and what ended of late. While the embedded database is being written, what goes on here. */
function ownJobs(ctx: StaffContext) {
  return ctx.jobs.isHolding() ? Promise.resolve(ctx.jobs.runningOf(ctx.account.id).map(live)) : read(ctx, isTold)
}

async function ownJob(ctx: StaffContext, id: string): Promise<TitledJob> {
  const one = ctx.jobs.isHolding() ? ctx.jobs.running(id) : null
  if (one?.row.userId === ctx.account.id)
    return live(one)
  const [job] = await read(ctx, eq(jobs.id, id))
  if (!job)
    throw new Refusal('not-found', { reason: 'no-such-job' })
  return job
}

/** Asks it to stop; what is written is written. */
async function cancel(ctx: StaffContext, id: string): Promise<TitledJob> {
  const one = ctx.jobs.running(id)
  if (one?.row.userId === ctx.account.id)
    ctx.jobs.cancel(id)
  await ctx.db.update(jobs).set({ cancelAsked: true }).where(and(eq(jobs.id, id), eq(jobs.userId, ctx.account.id), isOpen))
  ctx.jobs.wake()
  await ctx.jobs.settled(id, 1500)
  return ownJob(ctx, id)
}

/** A person's long work. */
export const jobRouter = router({
  mine: own.query(({ ctx }) => ownJobs(ctx)),
  byId: own.input(One).query(({ ctx, input }) => ownJob(ctx, input.id)),
  cancel: own.input(One).mutation(({ ctx, input }) => cancel(ctx, input.id)),
})
