import type { Db } from '@khuyencong/db'
import type { JobKindOf, Work } from '../job/kind.ts'
import type { ReadFile, Understood } from './chain.ts'
import type { ImportRow } from './row.ts'
import { setTimeout as pause } from 'node:timers/promises'
import { rowsOf } from '@khuyencong/db/rows'
import { imports } from '@khuyencong/db/schema'
import { write } from '@khuyencong/db/write'
import { Refusal } from '@khuyencong/domain/refusal'
import { dayInVietnam } from '@khuyencong/domain/text'
import { eq, sql } from 'drizzle-orm'
import { workMilliseconds } from '../job/perform.ts'
import { enqueue } from '../job/row.ts'
import { understood } from './chain.ts'
import { fileOf } from './check.ts'
import { isAsSeen, resultOf } from './checked.ts'
import { sheetNounOf } from './nouns.ts'
import { mayImport } from './row.ts'
import { importView } from './view.ts'

/** The next receipt of the year; only one commit at a time gets here. */
async function nextNumber(tx: Db, year: string): Promise<string> {
  const [last] = await rowsOf<{ number: number | null }>(tx, sql`select max(substring(number from 9)::int)::int as number from imports where number like ${`NK-${year}-%`}`)
  return `NK-${year}-${String((last?.number ?? 0) + 1).padStart(4, '0')}`
}

/** Two imports that know nothing of one another would both make the same record, so each waits for the one before it; asked to stop, it stops waiting. */
async function ownTurn(tx: Db, work: Work): Promise<void> {
  for (;;) {
    const [row] = await rowsOf<{ mine: boolean }>(tx, sql`select pg_try_advisory_xact_lock(hashtext('khuyencong:import-commit')) as mine`)
    if (row?.mine)
      return
    work.step('queued')
    await pause(300)
    await work.pace(0)
  }
}

/** All or nothing: what the rows do to the register as it is now, the receipt, and the end of the job, in one transaction. */
async function written(work: Work, row: ImportRow, file: ReadFile, read: Understood): Promise<void> {
  const { ctx } = work
  const shown = await importView(ctx, row.id)
  await work.holding(() => ctx.db.transaction(async (outer) => {
    await outer.execute(sql.raw(`set local statement_timeout = ${workMilliseconds}`))
    await ownTurn(outer, work)
    const [now] = await outer.select({ state: imports.state }).from(imports).where(eq(imports.id, row.id)).for('update')
    if (now?.state !== 'committing')
      return work.done(outer)
    const at = ctx.clock()
    const number = await nextNumber(outer, dayInVietnam(at).slice(0, 4))
    const result = await write(outer, { actor: ctx.account.id, reason: `${number} · ${row.fileName}` }, async (tx) => {
      work.step('comparing', read.rows)
      const plan = await sheetNounOf(row.noun).plan(tx, ctx, read.given, work.pace)
      const found = await resultOf(tx, file, row, read, plan)
      if (row.result === null || !isAsSeen(row.result, found.result))
        throw new Refusal('conflict', { reason: 'register-changed' })
      work.step('writing', read.rows)
      await plan.write(tx, work.pace)
      return found.result
    })
    await work.pace(read.rows)
    const receipt = { number, at: at.toISOString(), by: ctx.account.name, fileName: row.fileName, sha256: row.sha256, effects: result.effects }
    await outer.update(imports).set({ state: 'committed', number, receipt, result, problem: null, updatedAt: sql`now()` }).where(eq(imports.id, row.id))
    await work.done(outer)
  }), shown)
}

async function run(work: Work): Promise<void> {
  const { ctx } = work
  const [row] = await ctx.db.select().from(imports).where(eq(imports.id, work.subjectId))
  if (row?.state !== 'committing')
    return
  mayImport(ctx, row.noun)
  const file = await fileOf(work, row)
  work.step('checking', file.tables.reduce((sum, table) => sum + table.rows.length, 0))
  await written(work, row, file, await understood(file, row, ctx.provinces, work.pace))
}

/** Writes what was checked. Stopped or broken off, it leaves the register and the import as they were before. */
export const importCommit: JobKindOf = {
  kind: 'import-commit',
  run,
  stopped: async (tx, { subjectId }, state, problem) => {
    const [row] = await tx.select({ state: imports.state, userId: imports.userId }).from(imports).where(eq(imports.id, subjectId)).for('update')
    if (row?.state !== 'committing')
      return
    // The register is another than the one checked against: it is checked anew, and the messages say what is in the way.
    const isOutdated = state === 'failed' && problem?.reason === 'register-changed'
    await tx.update(imports).set({ state: isOutdated ? 'checking' : 'checked', problem, version: sql`version + 1`, updatedAt: sql`now()` }).where(eq(imports.id, subjectId))
    if (isOutdated)
      await enqueue(tx, { userId: row.userId, kind: 'import-check', subjectId })
  },
}
