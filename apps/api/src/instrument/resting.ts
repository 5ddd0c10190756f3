import type { Db } from '@khuyencong/db'
import { contents, criteria, nationalProgrammes, norms, supportTypes } from '@khuyencong/db/schema'
import { asc, eq, isNotNull, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'

const tables = [norms, criteria, contents, supportTypes, nationalProgrammes]

/** How many rules and programmes rest on each text. */
export async function restingCounts(db: Db): Promise<Map<string, number>> {
  const [first, second, ...rest] = tables.map(table => db.select({ instrument: table.instrument, count: sql<number>`count(*)::int`.as('count') }).from(table).where(isNotNull(table.instrument)).groupBy(table.instrument))
  const counts = new Map<string, number>()
  for (const { instrument, count } of await unionAll(first!, second!, ...rest))
    counts.set(instrument!, (counts.get(instrument!) ?? 0) + count)
  return counts
}

/** The rules and programmes that rest on one text. */
export async function restingOn(db: Db, code: string) {
  return {
    norms: await db.select().from(norms).where(eq(norms.instrument, code)).orderBy(asc(norms.code), asc(norms.validFrom)),
    criteria: await db.select().from(criteria).where(eq(criteria.instrument, code)).orderBy(asc(criteria.code), asc(criteria.validFrom)),
    contents: await db.select().from(contents).where(eq(contents.instrument, code)).orderBy(asc(contents.number), asc(contents.validFrom)),
    types: await db.select().from(supportTypes).where(eq(supportTypes.instrument, code)).orderBy(asc(supportTypes.code)),
    nationalProgrammes: await db.select({ code: nationalProgrammes.code, name: nationalProgrammes.name, nameEn: nationalProgrammes.nameEn, archivedAt: nationalProgrammes.archivedAt }).from(nationalProgrammes).where(eq(nationalProgrammes.instrument, code)).orderBy(asc(nationalProgrammes.code)),
  }
}
