import type { AuditNoun } from '@khuyencong/domain/audit'
import type { AnyColumn, SQL } from 'drizzle-orm'
import type { StaffContext } from '../trpc.ts'
import type { AuditLines } from './line.ts'
import { auditEntries, certificates, facilities, facilityDistinctions, facilityMerges, products, programmes, recognitions, supports } from '@khuyencong/db/schema'
import { auditNouns, partsOf } from '@khuyencong/domain/audit'
import { Refusal } from '@khuyencong/domain/refusal'
import { and, desc, eq, exists, inArray, lt, or, sql } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { programmesWithin } from '../programme/list.ts'
import { permitted } from '../trpc.ts'
import { linesOf } from './line.ts'
import { recordKey } from './scope.ts'

const pageSize = 100
export interface Asked { noun: AuditNoun, id: string, before?: number }

const isUuid = (id: string) => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)

/** Does the record lie where this person looks? National nouns lie everywhere. */
async function standsWithin({ db, scope }: StaffContext, noun: AuditNoun, id: string): Promise<boolean> {
  const found = async (table: typeof facilities | typeof supports | typeof programmes | typeof products, key: AnyColumn, seen: SQL | undefined) =>
    isUuid(id) && (await db.select({ one: sql`1` }).from(table).where(and(eq(key, id), seen)).limit(1)).length === 1
  switch (noun) {
    case 'facility': return found(facilities, facilities.id, within(scope, facilities.provinceId))
    case 'support': return found(supports, supports.id, within(scope, supports.provinceId))
    case 'programme': return found(programmes, programmes.id, programmesWithin(scope))
    case 'product': return found(products, products.id, exists(db.select({ one: sql`1` }).from(facilities).where(and(eq(facilities.id, products.facilityId), within(scope, facilities.provinceId)))))
    default: return true
  }
}

/** Rows whose own key does not begin with that of the record. */
async function furtherRows({ db }: StaffContext, noun: AuditNoun, id: string): Promise<{ noun: AuditNoun, rowIds: string[] }[]> {
  const texts = (rows: { id: string }[]) => rows.map(row => row.id)
  if (noun === 'facility') {
    return [
      { noun: 'facility-merge', rowIds: texts(await db.select({ id: facilityMerges.id }).from(facilityMerges).where(or(eq(facilityMerges.keptId, id), eq(facilityMerges.mergedId, id)))) },
      { noun: 'facility-distinction', rowIds: texts(await db.select({ id: sql<string>`${facilityDistinctions.firstId} || '/' || ${facilityDistinctions.secondId}` }).from(facilityDistinctions).where(eq(facilityDistinctions.secondId, id))) },
    ]
  }
  if (noun !== 'product')
    return []
  const honours = texts(await db.select({ id: recognitions.id }).from(recognitions).where(eq(recognitions.productId, id)))
  const papers = honours.length === 0 ? [] : texts(await db.select({ id: certificates.id }).from(certificates).where(inArray(certificates.recognitionId, honours)))
  return [{ noun: 'recognition', rowIds: honours }, { noun: 'certificate', rowIds: papers }]
}

/** A norm or criterion is one row by code and first day; by its code alone all its rows are meant. */
async function entriesOf(ctx: StaffContext, noun: AuditNoun, id: string): Promise<SQL> {
  const own = id.includes('/')
    ? and(eq(auditEntries.noun, noun), or(eq(auditEntries.rowId, id), and(eq(auditEntries.rowId, id.split('/')[0]!), sql`coalesce(${auditEntries.after}, ${auditEntries.before}) ->> 'valid_from' = ${id.split('/')[1]}`)))
    : and(eq(recordKey, id), inArray(auditEntries.noun, partsOf(noun)))
  const further = (await furtherRows(ctx, noun, id)).filter(rows => rows.rowIds.length > 0)
  return or(own, ...further.map(rows => and(eq(auditEntries.noun, rows.noun), inArray(auditEntries.rowId, rows.rowIds))))!
}

/**
 * Everything that happened to one record and its parts, newest first. Who may read such records, and has this one
 * within reach, may know what became of it.
 */
export async function recordHistory(signed: StaffContext, { noun, id, before }: Asked): Promise<AuditLines & { next: number | null }> {
  const { right } = auditNouns[noun]
  const ctx = right === null ? signed : permitted(signed, 'read', right)
  if (!await standsWithin(ctx, noun, id))
    throw new Refusal('not-found', { reason: 'no-such-record' })
  const matching = and(await entriesOf(ctx, noun, id), before === undefined ? undefined : lt(auditEntries.id, before))
  const entries = await ctx.db.select().from(auditEntries).where(matching).orderBy(desc(auditEntries.id)).limit(pageSize + 1)
  const shown = entries.slice(0, pageSize)
  const products = new Map(noun === 'product' ? shown.filter(entry => entry.noun === 'certificate').map(entry => [entry.id, id]) : [])
  return { ...await linesOf(ctx, shown, products), next: entries.length > pageSize ? shown.at(-1)!.id : null }
}
