import type { Db } from '@khuyencong/db'
import type { Connection } from '@khuyencong/db/connect'
import type { Job } from '@khuyencong/domain/job'
import type { StaffContext } from '../trpc.ts'
import type { JobKindOf, Running, Work } from './kind.ts'
import type { JobRow } from './row.ts'
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises'
import { jobs } from '@khuyencong/db/schema'
import { Refusal } from '@khuyencong/domain/refusal'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { refusalIn } from '../refusal/answer.ts'
import { ending, wish } from './kind.ts'
import { openStates } from './row.ts'

interface Parts {
  id: string
  one: Running
  connection: Connection
  report: (error: unknown, where: string) => string
  contextFor: (userId: string) => Promise<StaffContext>
  kinds: readonly JobKindOf[]
  /** Leaves the job in the queue for so long. */
  rest: (milliseconds: number) => void
}

/** Begun so often without an end, it is what ends the server. */
const mostAttempts = 5
const noteMilliseconds = 1000
const graceMilliseconds = 150
/** Nobody waits for one statement of long work as for a page. */
export const workMilliseconds = 120_000

/** Does one job that is ours alone, from its row to its end; whatever happens to it is written there. */
export async function perform(parts: Parts): Promise<void> {
  const { id, one, connection: { db }, report, contextFor, kinds, rest } = parts
  const [row] = await db.select().from(jobs).where(and(eq(jobs.id, id), inArray(jobs.state, [...openStates])))
  const kind = kinds.find(known => known.kind === row?.kind)
  if (!row || !kind)
    return
  if (row.cancelAsked)
    return ended(parts, row, kind, 'cancelled', null)
  if (row.attempts >= mostAttempts)
    return ended(parts, row, kind, 'failed', { reason: 'something-went-wrong', incident: report(new Error(`job ${row.kind} was begun ${row.attempts} times and never ended`), row.kind), issues: [] })
  await db.update(jobs).set({ state: 'running', step: null, done: 0, total: null, attempts: row.attempts + 1 }).where(eq(jobs.id, id))
  try {
    one.stop.signal.throwIfAborted()
    const ctx = await contextFor(row.userId)
    await kind.run(workOf(parts, row, ctx))
    await markDone(db, id)
  }
  catch (error) {
    const refusal = refusalIn(error)
    if (one.stop.signal.aborted) {
      if (one.stop.signal.reason === ending)
        // Not its fault: it counts as not begun.
        await db.update(jobs).set({ state: 'queued', step: null, attempts: row.attempts }).where(and(eq(jobs.id, id), eq(jobs.state, 'running')))
      else
        await ended(parts, row, kind, 'cancelled', null)
    }
    else if (refusal?.code === 'busy') {
      rest(3000 * (row.attempts + 1))
      await db.update(jobs).set({ state: 'queued', step: null }).where(eq(jobs.id, id))
    }
    else {
      const problem = refusal
        ? { reason: refusal.detail.reason, incident: null, issues: refusal.detail.issues ?? [] }
        : { reason: 'something-went-wrong', incident: report(error, row.kind), issues: [] }
      await ended(parts, row, kind, 'failed', problem)
    }
  }
}

async function markDone(db: Db, id: string) {
  await db.update(jobs).set({ state: 'done', endedAt: sql`clock_timestamp()` }).where(and(eq(jobs.id, id), eq(jobs.state, 'running')))
}

async function ended({ connection, id }: Parts, row: JobRow, kind: JobKindOf, state: 'failed' | 'cancelled', problem: Job['problem']) {
  await connection.db.transaction(async (tx) => {
    const open = await tx.update(jobs).set({ state, problem, endedAt: sql`clock_timestamp()` }).where(and(eq(jobs.id, id), inArray(jobs.state, [...openStates]))).returning({ id: jobs.id })
    // A connection may break right after its transaction was through: then the work is done, whatever the error says.
    if (open.length > 0)
      await kind.stopped(tx, { id, subjectId: row.subjectId }, state, problem)
  })
}

function workOf(parts: Parts, row: JobRow, ctx: StaffContext): Work {
  const { id, one, connection } = parts
  const { signal } = one.stop
  let noted = performance.now()

  /** Others read the row; the embedded database has no others, and within a transaction this would wait for itself. */
  async function note() {
    if (connection.kind === 'embedded' || performance.now() - noted < noteMilliseconds)
      return
    noted = performance.now()
    const [now] = await connection.db.update(jobs).set(one.progress).where(eq(jobs.id, id)).returning({ cancelAsked: jobs.cancelAsked })
    if (now?.cancelAsked)
      one.stop.abort(wish)
  }

  return {
    id,
    subjectId: row.subjectId,
    ctx,
    signal,
    step: (name, total) => {
      one.progress = { step: name, done: 0, total: total ?? null }
    },
    pace: async (done, total) => {
      one.progress = { ...one.progress, done, total: total ?? one.progress.total }
      await note()
      await turn()
      if (signal.aborted)
        throw new Refusal('closed', { reason: 'cancelled' })
    },
    reading: work => connection.kind === 'embedded'
      ? work(connection.db)
      : connection.db.transaction(async (tx) => {
          await tx.execute(sql.raw(`set local statement_timeout = ${workMilliseconds}`))
          return work(tx)
        }, { isolationLevel: 'repeatable read', accessMode: 'read only' }),
    holding: async (transaction, shown = null) => {
      one.shown = shown
      one.isHolding = connection.kind === 'embedded'
      try {
        // Questions under way get their answers before the database falls silent; later ones are told from memory.
        if (one.isHolding)
          await pause(graceMilliseconds)
        return await transaction()
      }
      finally {
        one.isHolding = false
      }
    },
    done: tx => markDone(tx, id),
  }
}
