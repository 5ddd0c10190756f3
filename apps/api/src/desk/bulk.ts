import type { Db } from '@khuyencong/db'
import type { BulkRecords } from '@khuyencong/domain/desk'
import type { StaffContext } from '../trpc.ts'
import { submissions } from '@khuyencong/db/schema'
import { write } from '@khuyencong/db/write'
import { bulkLimits } from '@khuyencong/domain/desk'
import { Refusal } from '@khuyencong/domain/refusal'
import { and, eq, sql } from 'drizzle-orm'
import { writing } from '../writing.ts'

/** A record of a bulk change as the reader knows it. */
export interface BulkLine { id: string, code: string, name: string }
/** One that changes: from what, to what, and the columns that take it back. */
interface BulkDone extends BulkLine { version: number, before: unknown, after: unknown, was: Record<string, unknown> }
/** One that stays as it is, and why. A record outside the scope has no name here. */
interface BulkRefused { id: string, code: string | null, name: string | null, reason: string, values?: Record<string, string | number> }
interface BulkOutcome { done: BulkDone[], same: BulkLine[], refused: BulkRefused[] }

/** What one record answers to a change: columns to set, nothing to do, or a refusal. */
export type BulkStep<Row> = (row: Row) => Promise<{ set: Partial<Row>, before: unknown, after: unknown } | null>

interface Kept { id: string, version: number }
interface Parts<Row extends Kept> {
  /** The rows inside the scope, held until the transaction ends. */
  rows: Row[]
  lineOf: (row: Row) => BulkLine
  step: BulkStep<Row>
  /** Writes the columns and gives the new version. */
  update: (id: string, set: Partial<Row>) => Promise<number>
}

/** A rule's refusal of one record in words of data; anything else is a bug. */
function becauseOf(error: unknown): { reason: string, values?: Record<string, string | number> } {
  if (!(error instanceof Refusal))
    throw error
  const [issue] = error.detail.issues ?? []
  return issue ? { reason: issue.reason, ...issue.values && { values: issue.values } } : { reason: error.detail.reason }
}

/** Record by record, in the order asked: what a change does to each, and what it may not do to some. */
export async function inBulk<Row extends Kept>(records: BulkRecords, { rows, lineOf, step, update }: Parts<Row>): Promise<BulkOutcome> {
  const known = new Map(rows.map(row => [row.id, row]))
  const outcome: BulkOutcome = { done: [], same: [], refused: [] }
  for (const { id, version } of records) {
    const row = known.get(id)
    if (!row) {
      outcome.refused.push({ id, code: null, name: null, reason: 'no-such-record' })
      continue
    }
    const line = lineOf(row)
    try {
      if (row.version !== version)
        throw new Refusal('conflict', { reason: 'stale-version' })
      const change = await step(row)
      if (change === null) {
        outcome.same.push(line)
        continue
      }
      const was = Object.fromEntries(Object.keys(change.set).map(column => [column, row[column as keyof Row]]))
      outcome.done.push({ ...line, version: await update(id, change.set), before: change.before, after: change.after, was })
    }
    catch (error) {
      outcome.refused.push({ ...line, ...becauseOf(error) })
    }
  }
  return outcome
}

class Tried extends Error {
  readonly outcome: BulkOutcome
  constructor(outcome: BulkOutcome) {
    super('tried')
    this.outcome = outcome
  }
}

/** The same work, and nothing of it stays: a preview that cannot say anything but what would happen. */
export async function tried({ db, account }: StaffContext, work: (tx: Db) => Promise<BulkOutcome>): Promise<BulkOutcome> {
  try {
    return await write(db, { actor: account.id }, async (tx) => {
      throw new Tried(await work(tx))
    })
  }
  catch (error) {
    if (error instanceof Tried)
      return error.outcome
    throw error
  }
}

interface Undoing<Row extends Kept> { key: string, procedure: string, held: (tx: Db, ids: string[]) => Promise<Row[]>, lineOf: (row: Row) => BulkLine, update: (tx: Db, id: string, set: Partial<Row>) => Promise<number>, after?: (tx: Db, ids: string[]) => Promise<void> }

/** Takes one's own bulk change back by the key of its submit, record by record; one that somebody changed since stays as it is now. */
export function undoInBulk<Row extends Kept>(ctx: StaffContext, { key, procedure, held, lineOf, update, after }: Undoing<Row>): Promise<BulkOutcome> {
  return writing(ctx, { reason: 'undo' }, async (tx) => {
    const [known] = await tx.select({ answer: submissions.answer, isLate: sql<boolean>`${submissions.at} < now() - make_interval(mins => ${bulkLimits.undoMinutes})` }).from(submissions).where(and(eq(submissions.userId, ctx.account.id), eq(submissions.key, key), eq(submissions.procedure, procedure)))
    if (!known)
      throw new Refusal('not-found', { reason: 'no-such-change' })
    if (known.isLate)
      throw new Refusal('closed', { reason: 'too-late-to-undo' })
    const { done } = known.answer as BulkOutcome
    const was = new Map(done.map(line => [line.id, line]))
    const outcome = await inBulk(done.map(({ id, version }) => ({ id, version })), {
      rows: await held(tx, [...was.keys()]),
      lineOf,
      step: async row => ({ set: was.get(row.id)!.was as Partial<Row>, before: was.get(row.id)!.after, after: was.get(row.id)!.before }),
      update: (id, set) => update(tx, id, set),
    })
    await after?.(tx, outcome.done.map(line => line.id))
    return outcome
  })
}
