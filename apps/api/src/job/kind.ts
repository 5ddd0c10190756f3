import type { Db } from '@khuyencong/db'
import type { Job, JobKind } from '@khuyencong/domain/job'
import type { StaffContext } from '../trpc.ts'
import type { JobRow } from './row.ts'

/** What a piece of long work has while it goes on. */
export interface Work {
  id: string
  subjectId: string
  /** The person it is done for, with the rights and the reach of this moment. */
  ctx: StaffContext
  /** Aborted once the person asked to stop, or the server is being stopped. */
  signal: AbortSignal
  /** Says what it is doing now; counting begins anew. */
  step: (name: string, total?: number) => void
  /** Tells how far the step is and lets others have a turn; rejects once the work must stop. Call it every few hundred rows. */
  pace: (done: number, total?: number) => Promise<void>
  /**
   * Reads as of one moment. On the embedded database everybody waits for a transaction, so there it reads as it goes;
   * what is written later is asked anew in its own transaction.
   */
  reading: <Result>(work: (tx: Db) => Promise<Result>) => Promise<Result>
  /** Runs the transaction that writes. On the embedded database everybody waits for it, so that meanwhile memory answers for this work. */
  holding: <Result>(transaction: () => Promise<Result>, shown?: unknown) => Promise<Result>
  /** Ends the job within the transaction that did the work: after a crash both are there or neither. */
  done: (tx: Db) => Promise<void>
}

export interface Progress { step: string | null, done: number, total: number | null }

/** One piece of work that this server is at. */
export interface Running { row: JobRow, title: string | null, progress: Progress, stop: AbortController, isHolding: boolean, /** What a page shows of its subject while the database cannot be asked. */ shown: unknown }

/** What makes work stop: the person's wish, or the end of the server. */
export const wish = Symbol('cancelled')
export const ending = Symbol('server ends')

/** One kind of long work: how it is done, and what its end means to what it works for. */
export interface JobKindOf {
  kind: JobKind
  run: (work: Work) => Promise<void>
  /** It ended without being done; in the transaction that says so. */
  stopped: (tx: Db, job: { id: string, subjectId: string }, state: 'failed' | 'cancelled', problem: Job['problem']) => Promise<void>
  /** Takes away what nobody will come back for. */
  tidy?: (db: Db) => Promise<void>
}
