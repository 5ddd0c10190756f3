import type { Db } from '@khuyencong/db'
import type { Job, JobKind } from '@khuyencong/domain/job'
import { randomUUID } from 'node:crypto'
import { exports, imports, jobs } from '@khuyencong/db/schema'
import { and, eq, inArray } from 'drizzle-orm'

export type JobRow = typeof jobs.$inferSelect
export const openStates = ['queued', 'running'] as const

/** A moment of the database as every client reads it. */
export const moment = (text: string) => new Date(text).toISOString()

/** A job as its person sees it; while it runs here, what memory says of it is newer than its row. */
export function jobOf(row: JobRow, now: { step: string | null, done: number, total: number | null } | null): Job {
  const { id, kind, subjectId, state, step, done, total, problem, createdAt, endedAt } = row
  const live = now && state !== 'done' ? { state: 'running' as const, ...now } : {}
  return { id, kind, subjectId, state, step, done, total, problem, createdAt: moment(createdAt), endedAt: endedAt && moment(endedAt), ...live }
}

/** Jobs with the name of the file each works for. */
export function titledJobs(db: Db) {
  return db.select({ job: jobs, importName: imports.fileName, exportName: exports.fileName }).from(jobs).leftJoin(imports, eq(imports.id, jobs.subjectId)).leftJoin(exports, eq(exports.id, jobs.subjectId)).$dynamic()
}

/** Puts work into the queue, in the transaction of what it follows from; `ctx.jobs.wake()` once that is through. */
export async function enqueue(tx: Db, { userId, kind, subjectId }: { userId: string, kind: JobKind, subjectId: string }): Promise<string> {
  const id = randomUUID()
  await tx.insert(jobs).values({ id, userId, kind, subjectId, state: 'queued' })
  return id
}

/** Asks all open work for a subject to stop, whichever server is at it. */
export async function askToStop(tx: Db, subjectId: string): Promise<string[]> {
  const asked = await tx.update(jobs).set({ cancelAsked: true }).where(and(eq(jobs.subjectId, subjectId), inArray(jobs.state, [...openStates]))).returning({ id: jobs.id })
  return asked.map(row => row.id)
}

/** Is other work for this subject waiting or going on? */
export async function hasOpenWork(tx: Db, subjectId: string): Promise<boolean> {
  return await tx.$count(jobs, and(eq(jobs.subjectId, subjectId), inArray(jobs.state, [...openStates]))) > 0
}
