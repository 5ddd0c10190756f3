import type { StaffContext } from '../trpc.ts'
import { auditEntries, facilities } from '@khuyencong/db/schema'
import { Refusal } from '@khuyencong/domain/refusal'
import { maySensitive } from '@khuyencong/domain/right'
import { and, desc, eq } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { actorsOf, changesOf, personalValues, whatOf } from '../audit/change.ts'

/** Everything that happened to a facility, newest first: who, when, why, and field by field what. */
export async function facilityHistory(ctx: StaffContext, id: string) {
  const { db, scope, account, provinces } = ctx
  const [row] = await db.select({ id: facilities.id }).from(facilities).where(and(eq(facilities.id, id), within(scope, facilities.provinceId)))
  if (!row)
    throw new Refusal('not-found', { reason: 'no-such-facility' })
  const entries = await db.select().from(auditEntries).where(and(eq(auditEntries.noun, 'facility'), eq(auditEntries.rowId, id))).orderBy(desc(auditEntries.id)).limit(500)
  const values = maySensitive(account.role, 'read', 'identity') ? await personalValues(db, entries) : null
  const actor = await actorsOf(db, entries.map(entry => entry.actor))
  const named = (value: unknown) => typeof value === 'string' && provinces.has(value) ? provinces.get(value).name : value
  return entries.map(entry => ({
    id: entry.id,
    at: entry.at,
    actor: actor(entry.actor),
    what: whatOf(entry),
    reason: entry.reason,
    version: entry.version,
    changes: changesOf(entry, values).map(change => change.field === 'provinceId' ? { ...change, before: named(change.before), after: named(change.after) } : change),
  }))
}
