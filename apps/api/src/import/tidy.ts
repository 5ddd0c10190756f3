import type { Db } from '@khuyencong/db'
import { imports, jobs } from '@khuyencong/db/schema'
import { importLimits } from '@khuyencong/domain/import'
import { and, inArray, isNull, lt, notInArray, sql } from 'drizzle-orm'

/** Imports nobody came back to, with their files, and what long ended work said of itself. */
export async function tidyImports(db: Db): Promise<void> {
  const long = sql`now() - make_interval(days => ${importLimits.unfinishedDays})`
  const atWork = ['reading', 'checking', 'committing'] as const
  await db.delete(imports).where(and(isNull(imports.number), lt(imports.updatedAt, long), notInArray(imports.state, [...atWork])))
  await db.delete(jobs).where(and(inArray(jobs.state, ['done', 'failed', 'cancelled']), lt(jobs.endedAt, long)))
}
