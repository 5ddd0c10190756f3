import type { Db } from '@khuyencong/db'
import type { Instrument } from '@khuyencong/domain/instrument'
import type { Issue } from '@khuyencong/domain/refusal'
import type { SQL } from 'drizzle-orm'
import { instrumentLinks, instruments } from '@khuyencong/db/schema'
import { asc, eq, inArray } from 'drizzle-orm'

/** Texts with their links, in the order of their codes; few enough to be read whole. */
export async function textsOf(db: Db, matching?: SQL): Promise<Instrument[]> {
  const rows = await db.select().from(instruments).where(matching).orderBy(asc(instruments.code))
  const links = rows.length === 0 ? [] : await db.select().from(instrumentLinks).where(inArray(instrumentLinks.instrument, rows.map(row => row.code))).orderBy(asc(instrumentLinks.relation), asc(instrumentLinks.target))
  return rows.map(({ createdAt: _, updatedAt: __, ...row }) => ({ ...row, links: links.filter(link => link.instrument === row.code).map(({ relation, target }) => ({ relation, target })) }))
}

/** A rule rests on a text that is there and in use. */
export async function checkText(tx: Db, code: string | null): Promise<Issue[]> {
  if (code === null)
    return []
  const [row] = await tx.select({ archivedAt: instruments.archivedAt }).from(instruments).where(eq(instruments.code, code))
  return row === undefined ? [{ field: 'instrument', reason: 'unknown-instrument' }] : row.archivedAt === null ? [] : [{ field: 'instrument', reason: 'instrument-archived' }]
}
