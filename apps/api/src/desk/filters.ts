import type { SavedFilterDraft } from '@khuyencong/domain/desk'
import type { StaffContext } from '../trpc.ts'
import { randomUUID } from 'node:crypto'
import { savedFilters } from '@khuyencong/db/schema'
import { savedFiltersMost } from '@khuyencong/domain/desk'
import { Refusal } from '@khuyencong/domain/refusal'
import { plain } from '@khuyencong/domain/text'
import { and, asc, eq, sql } from 'drizzle-orm'

const shown = { id: savedFilters.id, list: savedFilters.noun, name: savedFilters.name, address: savedFilters.address }

/** A person's own filters, of one list or of all. */
export function ownFilters({ db, account }: StaffContext, list: string | undefined) {
  return db.select(shown).from(savedFilters).where(and(eq(savedFilters.userId, account.id), list === undefined ? undefined : eq(savedFilters.noun, list))).orderBy(sql`${savedFilters.name} collate vi_sort`, asc(savedFilters.createdAt))
}

/** Keeps conditions under a name, or changes a kept one. One name stands once in a list. */
export function saveFilter({ db, account }: StaffContext, { id, list, name, address }: SavedFilterDraft & { id?: string }) {
  return db.transaction(async (tx) => {
    // Two tabs saving at once count one after the other.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`khuyencong:filters:${account.id}`}))`)
    const own = await tx.select(shown).from(savedFilters).where(and(eq(savedFilters.userId, account.id), eq(savedFilters.noun, list)))
    if (own.some(filter => filter.id !== id && plain(filter.name) === plain(name)))
      throw new Refusal('conflict', { reason: 'name-taken', issues: [{ field: 'name', reason: 'name-taken' }] })
    if (id !== undefined) {
      const [changed] = await tx.update(savedFilters).set({ name, address }).where(and(eq(savedFilters.id, id), eq(savedFilters.userId, account.id), eq(savedFilters.noun, list))).returning(shown)
      if (!changed)
        throw new Refusal('not-found', { reason: 'no-such-filter' })
      return changed
    }
    if (own.length >= savedFiltersMost)
      throw new Refusal('invalid', { reason: 'too-many-filters', issues: [{ field: 'name', reason: 'too-many-filters', values: { max: savedFiltersMost } }] })
    const [made] = await tx.insert(savedFilters).values({ id: randomUUID(), userId: account.id, noun: list, name, address }).returning(shown)
    return made!
  })
}

/** Takes a filter away; one that is gone already is gone. */
export async function removeFilter({ db, account }: StaffContext, id: string) {
  await db.delete(savedFilters).where(and(eq(savedFilters.id, id), eq(savedFilters.userId, account.id)))
  return { id }
}
