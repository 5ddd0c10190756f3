import type { AuditFilter } from '@khuyencong/domain/audit'
import type { SQL } from 'drizzle-orm'
import type { StaffContext } from '../trpc.ts'
import type { Actor, AuditEntry } from './change.ts'
import type { AuditLines } from './line.ts'
import { auditEntries, facilities, instruments, nationalProgrammes, programmes, recognitions, supports } from '@khuyencong/db/schema'
import { fold, plain } from '@khuyencong/domain/text'
import { and, desc, eq, gte, ilike, inArray, isNotNull, lt, or, sql } from 'drizzle-orm'
import { literally } from '../facility/matching.ts'
import { actorsOf, snake } from './change.ts'
import { linesOf } from './line.ts'
import { entriesWithin, recordKey } from './scope.ts'

/** Words of the reason, marks only where they were typed. */
function reasonSays(words: string): SQL | undefined {
  const folded = sql`lower(regexp_replace(normalize(replace(replace(${auditEntries.reason}, 'đ', 'd'), 'Đ', 'D'), NFD), '[\u0300-\u036F]', '', 'g'))`
  const parts = plain(words).split(' ').filter(Boolean)
  return parts.length === 0 ? undefined : and(isNotNull(auditEntries.reason), ...parts.map(word => fold(word) === word ? sql`${folded} like ${`%${literally(word)}%`}` : sql`lower(${auditEntries.reason}) like ${`%${literally(word)}%`}`))
}

/** A record is named by its code or id. */
async function recordIs({ db }: StaffContext, named: string): Promise<SQL> {
  const ids = (await Promise.all([
    db.select({ id: facilities.id }).from(facilities).where(ilike(facilities.code, literally(named))),
    db.select({ id: supports.id }).from(supports).where(ilike(supports.code, literally(named))),
    db.select({ id: programmes.id }).from(programmes).where(ilike(programmes.code, literally(named))),
    db.select({ id: nationalProgrammes.id }).from(nationalProgrammes).where(ilike(nationalProgrammes.code, literally(named))),
    db.select({ id: instruments.code }).from(instruments).where(ilike(instruments.number, literally(named))),
  ])).flat().map(row => row.id)
  return or(inArray(recordKey, [...ids, named.split('/')[0]!]), undefined)!
}

async function matching(ctx: StaffContext, filter: AuditFilter): Promise<SQL | undefined> {
  const { account, scope } = ctx
  const column = filter.field === undefined ? null : snake(filter.field)
  return and(
    entriesWithin(account.role, scope),
    filter.noun.length === 0 ? undefined : inArray(auditEntries.noun, filter.noun),
    filter.actor === undefined ? undefined : eq(auditEntries.actor, filter.actor),
    // Days are days of Vietnam.
    filter.from === undefined ? undefined : gte(auditEntries.at, `${filter.from}T00:00:00+07:00`),
    filter.to === undefined ? undefined : sql`${auditEntries.at} < (${filter.to}::date + 1)::timestamp at time zone interval '+07:00'`,
    column === null ? undefined : and(eq(auditEntries.action, 'update'), sql`(${auditEntries.before} -> ${column}) is distinct from (${auditEntries.after} -> ${column})`),
    reasonSays(filter.reason),
    filter.record === undefined || filter.record === '' ? undefined : await recordIs(ctx, filter.record),
    filter.before === undefined ? undefined : lt(auditEntries.id, filter.before),
  )
}

/** A certificate names its recognition; its product is one step further. */
async function productsOf({ db }: StaffContext, entries: readonly AuditEntry[]): Promise<Map<number, string>> {
  const papers = entries.filter(entry => entry.noun === 'certificate').map(entry => ({ id: entry.id, recognition: String((entry.after ?? entry.before)?.recognition_id) }))
  const rows = papers.length === 0 ? [] : await db.select({ id: recognitions.id, productId: recognitions.productId }).from(recognitions).where(inArray(recognitions.id, papers.map(paper => paper.recognition)))
  return new Map(papers.flatMap(paper => rows.filter(row => row.id === paper.recognition).map(row => [paper.id, row.productId])))
}

/** The audit trail, newest first, inside the reader's reach. `next` is where the older ones begin. */
export async function searchEntries(ctx: StaffContext, filter: AuditFilter, pageSize: number): Promise<AuditLines & { next: number | null }> {
  const entries = await ctx.db.select().from(auditEntries).where(await matching(ctx, filter)).orderBy(desc(auditEntries.id)).limit(pageSize + 1)
  const shown = entries.slice(0, pageSize)
  return { ...await linesOf(ctx, shown, await productsOf(ctx, shown)), next: entries.length > pageSize ? shown.at(-1)!.id : null }
}

/** How many entries a filter finds inside the reader's reach. */
export async function countEntries(ctx: StaffContext, filter: AuditFilter): Promise<number> {
  const [counted] = await ctx.db.select({ entries: sql<number>`count(*)::int` }).from(auditEntries).where(await matching(ctx, filter))
  return counted!.entries
}

/** Who acted lately inside the reader's reach, for the choice of one of them. */
export async function recentActors(ctx: StaffContext): Promise<Actor[]> {
  const recent = ctx.db.select({ actor: auditEntries.actor }).from(auditEntries).where(entriesWithin(ctx.account.role, ctx.scope)).orderBy(desc(auditEntries.id)).limit(5000).as('recent')
  const rows = await ctx.db.selectDistinct({ actor: recent.actor }).from(recent)
  const actor = await actorsOf(ctx.db, rows.map(row => row.actor))
  return rows.map(row => actor(row.actor)).sort((a, b) => Number(a.isSystem) - Number(b.isSystem) || (a.name ?? a.id).localeCompare(b.name ?? b.id, 'vi'))
}
