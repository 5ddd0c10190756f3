import type { SQL } from 'drizzle-orm'
import type { Scope } from '../account/scope.ts'
import type { StaffContext } from '../trpc.ts'
import type { AuditFilter } from './router.ts'
import { auditEntries, facilities, products, programmes, supports } from '@khuyencong/db/schema'
import { maySensitive } from '@khuyencong/domain/right'
import { and, desc, eq, inArray, or, sql } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { actorsOf, changesOf, personalValues, whatOf } from './change.ts'

/** Inside a region or province one sees what happened to its facilities and supports, before or after a move. */
function entriesWithin(scope: Scope): SQL | undefined {
  if (scope.reach === 'country')
    return undefined
  const placed = (part: SQL) => within(scope, sql`(${part} ->> 'province_id')`)
  const support = sql`exists (select 1 from ${supports} where ${supports.id}::text = split_part(${auditEntries.rowId}, '/', 1) and ${within(scope, supports.provinceId)})`
  return or(
    and(inArray(auditEntries.noun, ['facility', 'support']), or(placed(sql`${auditEntries.after}`), placed(sql`${auditEntries.before}`))),
    and(eq(auditEntries.noun, 'amount'), support),
  )
}

/** What a row is called, where it still stands. */
async function titlesOf(ctx: StaffContext, entries: { noun: string, rowId: string }[]): Promise<Map<string, string>> {
  const ids = (noun: string) => [...new Set(entries.filter(entry => entry.noun === noun).map(entry => entry.rowId.split('/')[0]!))].filter(id => /^[0-9a-f-]{36}$/.test(id))
  const titles = new Map<string, string>()
  const [facility, support, product, programme] = [ids('facility'), [...ids('support'), ...ids('amount')], ids('product'), ids('programme')]
  const keep = (rows: { id: string, title: string }[]) => rows.forEach(row => titles.set(row.id, row.title))
  if (facility.length > 0)
    keep(await ctx.db.select({ id: facilities.id, title: facilities.name }).from(facilities).where(inArray(facilities.id, facility)))
  if (support.length > 0)
    keep(await ctx.db.select({ id: supports.id, title: supports.code }).from(supports).where(inArray(supports.id, support)))
  if (product.length > 0)
    keep(await ctx.db.select({ id: products.id, title: products.name }).from(products).where(inArray(products.id, product)))
  if (programme.length > 0)
    keep(await ctx.db.select({ id: programmes.id, title: programmes.name }).from(programmes).where(inArray(programmes.id, programme)))
  return titles
}

/** The audit trail, newest first, inside the reader's reach. */
export async function recentChanges(ctx: StaffContext, { noun, actor, page, pageSize }: AuditFilter) {
  const { db, scope, account } = ctx
  const matching = and(entriesWithin(scope), noun.length === 0 ? undefined : inArray(auditEntries.noun, noun), actor === undefined ? undefined : eq(auditEntries.actor, actor))
  const entries = await db.select().from(auditEntries).where(matching).orderBy(desc(auditEntries.id)).limit(pageSize + 1).offset((page - 1) * pageSize)
  const shown = entries.slice(0, pageSize)
  const values = maySensitive(account.role, 'read', 'identity') ? await personalValues(db, shown.filter(entry => entry.noun === 'facility')) : null
  const actors = await actorsOf(db, shown.map(entry => entry.actor))
  const titles = await titlesOf(ctx, shown)
  const items = shown.map(entry => ({
    id: entry.id,
    at: entry.at,
    actor: actors(entry.actor),
    what: whatOf(entry),
    noun: entry.noun,
    rowId: entry.rowId,
    title: titles.get(entry.rowId.split('/')[0]!) ?? null,
    reason: entry.reason,
    changes: changesOf(entry, entry.noun === 'facility' ? values : null),
  }))
  return { items, more: entries.length > pageSize }
}
