import type { Db } from '@khuyencong/db'
import type { SQL } from 'drizzle-orm'
import { programmes } from '@khuyencong/db/schema'
import { and, asc, eq, inArray, isNull } from 'drizzle-orm'

const columns = { id: programmes.id, code: programmes.code, name: programmes.name, nameEn: programmes.nameEn, sector: programmes.sector, yearFrom: programmes.yearFrom, yearTo: programmes.yearTo, renews: programmes.renews }
export type Link = { [Key in keyof typeof columns]: (typeof programmes.$inferSelect)[Key] }

/** No chain of renewals is longer; a circle in old data ends here. */
const mostLinks = 30

/** The programme of this id, then the one it renews, and so on back; ends where the condition no longer holds. */
export async function chainBack(db: Db, id: string | null, seen: SQL | undefined): Promise<Link[]> {
  const found: Link[] = []
  for (let next = id; next !== null && found.length < mostLinks && !found.some(link => link.id === next);) {
    const [row] = await db.select(columns).from(programmes).where(and(eq(programmes.id, next), seen))
    if (!row)
      break
    found.push(row)
    next = row.renews
  }
  return found
}

/** Programmes in use that renew these, then those that renew them, and so on. */
export async function chainForward(db: Db, id: string, seen: SQL | undefined): Promise<Link[]> {
  const found: Link[] = []
  for (let last = [id]; last.length > 0 && found.length < mostLinks;) {
    const rows = await db.select(columns).from(programmes).where(and(inArray(programmes.renews, last), isNull(programmes.archivedAt), seen)).orderBy(asc(programmes.yearFrom), asc(programmes.code))
    const fresh = rows.filter(row => row.id !== id && !found.some(link => link.id === row.id))
    found.push(...fresh)
    last = fresh.map(row => row.id)
  }
  return found
}
