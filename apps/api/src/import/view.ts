import type { Db } from '@khuyencong/db'
import type { ImportCard, ImportView } from '@khuyencong/domain/import'
import type { Job } from '@khuyencong/domain/job'
import type { StaffContext } from '../trpc.ts'
import type { ImportRow } from './row.ts'
import { importMappings, imports, jobs } from '@khuyencong/db/schema'
import { and, desc, eq, inArray, ne } from 'drizzle-orm'
import { jobOf, moment } from '../job/row.ts'
import { ownImport } from './row.ts'

/** The newest work for each of these imports. */
export async function newestJobs(ctx: StaffContext, db: Db, ids: readonly string[]): Promise<Map<string, Job>> {
  if (ids.length === 0)
    return new Map()
  const rows = await db.selectDistinctOn([jobs.subjectId]).from(jobs).where(and(inArray(jobs.subjectId, [...ids]), eq(jobs.userId, ctx.account.id))).orderBy(jobs.subjectId, desc(jobs.createdAt))
  return new Map(rows.map(row => [row.subjectId, jobOf(row, ctx.jobs.running(row.id)?.progress ?? null)]))
}

export function cardOf(row: Omit<ImportRow, 'tables' | 'mapping' | 'edits' | 'options'>, job: Job | null): ImportCard {
  const { id, noun, state, fileName, byteCount, number, createdAt, updatedAt, result } = row
  return { id, noun, state, fileName, bytes: byteCount, number, createdAt: moment(createdAt), updatedAt: moment(updatedAt), job, result }
}

/** One import as its page reads it. While it is written into the embedded database, memory tells how far it is. */
export async function importView(ctx: StaffContext, id: string): Promise<ImportView> {
  const { db, account } = ctx
  const now = ctx.jobs.runningOf(account.id).find(one => one.isHolding && one.row.subjectId === id && one.shown !== null)
  if (now)
    return { ...now.shown as ImportView, job: jobOf(now.row, now.progress) }
  const row = await ownImport(ctx, db, id)
  const job = (await newestJobs(ctx, db, [id])).get(id) ?? null
  const own = eq(importMappings.userId, account.id)
  const [kept] = row.signature === null ? [] : await db.select({ id: importMappings.id, name: importMappings.name }).from(importMappings).where(and(own, eq(importMappings.noun, row.noun), eq(importMappings.signature, row.signature))).orderBy(desc(importMappings.usedAt)).limit(1)
  const [same] = await db.select({ receipt: imports.receipt }).from(imports).where(and(eq(imports.userId, account.id), eq(imports.noun, row.noun), eq(imports.sha256, row.sha256), eq(imports.state, 'committed'), ne(imports.id, id))).orderBy(desc(imports.updatedAt)).limit(1)
  const { version, fileKind, template, tables, mapping, options, edits, problem, receipt } = row
  return {
    ...cardOf(row, job),
    version,
    fileKind,
    template,
    tables,
    mapping,
    keptMapping: kept ?? null,
    options,
    edits: edits.length,
    problem,
    receipt,
    sameFile: same?.receipt ? { number: same.receipt.number, at: same.receipt.at } : null,
  }
}
