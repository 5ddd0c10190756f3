import type { StaffContext } from '../trpc.ts'
import { imports } from '@khuyencong/db/schema'
import { Refusal } from '@khuyencong/domain/refusal'
import { eq, sql } from 'drizzle-orm'
import { askToStop, enqueue } from '../job/row.ts'
import { heldImport, mayImport, mustBeOpen, ownImport } from './row.ts'
import { importView } from './view.ts'

/** Has what was checked written. Pressed twice it is written once. */
export async function commit(ctx: StaffContext, given: { id: string, version: number }) {
  await ctx.db.transaction(async (tx) => {
    const row = await heldImport(ctx, tx, given.id)
    if (row.state === 'committing' || row.state === 'committed')
      return
    mustBeOpen(row, given.version)
    mayImport(ctx, row.noun)
    if (row.state !== 'checked' || !row.result)
      throw new Refusal('closed', { reason: 'import-not-checked' })
    if (row.result.blocking > 0)
      throw new Refusal('closed', { reason: 'import-has-errors' })
    await tx.update(imports).set({ state: 'committing', version: row.version + 1, problem: null, updatedAt: sql`now()` }).where(eq(imports.id, row.id))
    await enqueue(tx, { userId: row.userId, kind: 'import-commit', subjectId: row.id })
  })
  // Read before it begins: then, the embedded database answers nobody.
  const view = await importView(ctx, given.id)
  ctx.jobs.wake()
  return view
}

/** Stops what is going on; what is written is written. The import goes back to where it can be changed. */
export async function cancel(ctx: StaffContext, id: string) {
  // Said to the work itself first: while it writes, the embedded database answers nobody.
  for (const one of ctx.jobs.runningOf(ctx.account.id)) {
    if (one.row.subjectId === id)
      ctx.jobs.cancel(one.row.id)
  }
  await ownImport(ctx, ctx.db, id)
  const stopped = await askToStop(ctx.db, id)
  stopped.forEach(ctx.jobs.cancel)
  ctx.jobs.wake()
  await Promise.all(stopped.map(job => ctx.jobs.settled(job, 1500)))
  return importView(ctx, id)
}

/** Throws an import away with its file; one that was written stays with its receipt. */
export async function discard(ctx: StaffContext, id: string) {
  const stopped = await ctx.db.transaction(async (tx) => {
    const row = await heldImport(ctx, tx, id)
    if (row.state === 'committed')
      throw new Refusal('closed', { reason: 'import-committed' })
    if (row.state === 'committing')
      throw new Refusal('closed', { reason: 'import-being-written' })
    const asked = await askToStop(tx, id)
    await tx.delete(imports).where(eq(imports.id, id))
    return asked
  })
  stopped.forEach(ctx.jobs.cancel)
  return { id }
}
