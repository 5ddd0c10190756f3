import type { ExportAsked, ExportCard } from '@khuyencong/domain/job'
import type { StaffContext } from '../trpc.ts'
import { randomUUID } from 'node:crypto'
import { exports, jobs } from '@khuyencong/db/schema'
import { exportLimits } from '@khuyencong/domain/job'
import { Refusal } from '@khuyencong/domain/refusal'
import { and, desc, eq, inArray, notInArray, sql } from 'drizzle-orm'
import { askToStop, enqueue, jobOf, moment, openStates } from '../job/row.ts'
import { permitted } from '../trpc.ts'
import { fileNameOf, listOf, sizeOf } from './file.ts'
import { isKept, keptUntil } from './kept.ts'

/** As many files may be in the making for one person. */
const mostOpen = 5

async function cards({ db, account, jobs: work }: StaffContext, id?: string): Promise<ExportCard[]> {
  // The file itself stays in the database.
  const row = { id: exports.id, list: exports.list, format: exports.format, fileName: exports.fileName, rows: exports.rows, createdAt: exports.createdAt, byteCount: sql<number | null>`octet_length(${exports.bytes})` }
  const rows = await db.select({ row, job: jobs }).from(exports).leftJoin(jobs, eq(jobs.subjectId, exports.id)).where(and(eq(exports.userId, account.id), isKept(), id === undefined ? undefined : eq(exports.id, id))).orderBy(desc(exports.createdAt), exports.id).limit(200)
  return rows.map(({ row: { byteCount, createdAt, ...row }, job }) => ({ ...row, bytes: byteCount, createdAt: moment(createdAt), keptUntil: keptUntil(createdAt), job: job && jobOf(job, work.running(job.id)?.progress ?? null) }))
}

/** A person's own files, newest first, with the work on them. */
export const ownExports = (ctx: StaffContext): Promise<ExportCard[]> => cards(ctx)

/**
 * A list as a file: the address to fetch it from at once, or the job that makes a long one. The size rule is asked here and nowhere else.
 * @throws Refusal `invalid` for a filter that is not understood or a list beyond every limit; `busy` where too many are in the making.
 */
export async function startExport(ctx: StaffContext, { list, format, address, lang }: ExportAsked): Promise<{ address: string, export: null } | { address: null, export: ExportCard }> {
  const params = new URLSearchParams(address)
  const staff = permitted(ctx, 'export', listOf(list).noun)
  const rows = await sizeOf(staff, { list, format, address: params, lang })
  if (rows <= exportLimits.atOnce) {
    params.set('lang', lang)
    return { address: `/api/export/${list}.${format}?${params.toString()}`, export: null }
  }
  if (rows > exportLimits.rows)
    throw new Refusal('invalid', { reason: 'too-many-rows', issues: [{ field: 'filter', reason: 'too-many-rows', values: { rows, max: exportLimits.rows } }] })
  const id = randomUUID()
  await ctx.db.transaction(async (tx) => {
    const open = await tx.$count(jobs, and(eq(jobs.userId, ctx.account.id), eq(jobs.kind, 'export'), inArray(jobs.state, [...openStates])))
    if (open >= mostOpen)
      throw new Refusal('busy', { reason: 'too-many-exports', issues: [{ field: 'list', reason: 'too-many-exports', values: { max: mostOpen } }] })
    await tx.insert(exports).values({ id, userId: ctx.account.id, list, format, address, lang, fileName: fileNameOf({ list, format, lang }, ctx.clock()) })
    await enqueue(tx, { userId: ctx.account.id, kind: 'export', subjectId: id })
  })
  ctx.jobs.wake()
  const [card] = await cards(ctx, id)
  return { address: null, export: card! }
}

/** Takes one's own file away; the making of it, where it goes on, is stopped. */
export async function removeExport(ctx: StaffContext, id: string): Promise<{ id: string }> {
  const stopping = await ctx.db.transaction(async (tx) => {
    const [gone] = await tx.delete(exports).where(and(eq(exports.id, id), eq(exports.userId, ctx.account.id))).returning({ id: exports.id })
    if (!gone)
      throw new Refusal('not-found', { reason: 'no-such-export' })
    const stopping = await askToStop(tx, id)
    await tx.delete(jobs).where(and(eq(jobs.subjectId, id), notInArray(jobs.state, [...openStates])))
    return stopping
  })
  stopping.forEach(job => ctx.jobs.cancel(job))
  ctx.jobs.wake()
  return { id }
}
