import type { Db } from '@khuyencong/db'
import type { SupportDraft } from '@khuyencong/domain/support'
import type { StaffContext } from '../trpc.ts'
import { randomUUID } from 'node:crypto'
import { amounts, auditEntries, facilities, programmes, supports } from '@khuyencong/db/schema'
import { Refusal } from '@khuyencong/domain/refusal'
import { and, asc, eq, sql } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { writing } from '../writing.ts'
import { checkDraft } from './draft.ts'
import { exceededIn, judgedBy, judgedLevels } from './norm.ts'

export type SupportRecord = typeof supports.$inferSelect

/** A support as a form reads it, with the names of what it refers to. */
export async function shownSupport(db: Db, { createdAt: _, updatedAt: __, ...row }: SupportRecord) {
  const [programme] = await db.select({ id: programmes.id, code: programmes.code, name: programmes.name, nameEn: programmes.nameEn, yearFrom: programmes.yearFrom, yearTo: programmes.yearTo }).from(programmes).where(eq(programmes.id, row.programmeId))
  const [facility] = row.facilityId === null ? [] : await db.select({ id: facilities.id, code: facilities.code, name: facilities.name, provinceId: facilities.provinceId }).from(facilities).where(eq(facilities.id, row.facilityId))
  return { ...row, programme: programme!, facility: facility ?? null }
}

/** The row for writing, inside the scope and held until the transaction ends; on another version than was read, both can be shown. */
export async function held(tx: Db, ctx: StaffContext, id: string, version: number | null): Promise<SupportRecord> {
  const [row] = await tx.select().from(supports).where(and(eq(supports.id, id), within(ctx.scope, supports.provinceId))).for('update')
  if (!row)
    throw new Refusal('not-found', { reason: 'no-such-support' })
  if (version !== null && row.version !== version)
    throw new Refusal('conflict', { reason: 'stale-version', current: await shownSupport(tx, row) })
  return row
}

export function inUse(row: SupportRecord): SupportRecord {
  if (row.archivedAt !== null)
    throw new Refusal('closed', { reason: 'archived' })
  return row
}

export function entriesOf(tx: Db, supportId: string) {
  return tx.select().from(amounts).where(eq(amounts.supportId, supportId)).orderBy(asc(amounts.on), asc(amounts.createdAt), asc(amounts.id))
}

/** Numbers are given, and doubles looked for, one after the other: the lock ends with the transaction. */
export async function aloneWithNumbers(tx: Db): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('khuyencong:support-code'))`)
}

async function nextCode(tx: Db, planYear: number): Promise<string> {
  const year = `KC${String(planYear % 100).padStart(2, '0')}`
  const [row] = await tx.select({ last: sql<number>`coalesce(max(substring(${supports.code} from 6)::int), 0)` }).from(supports).where(sql`${supports.code} ~ ${`^${year}-[0-9]{4,8}$`}`)
  return `${year}-${String((row?.last ?? 0) + 1).padStart(4, '0')}`
}

export function createSupport(ctx: StaffContext, { draft, reason }: { draft: SupportDraft, reason: string | null }) {
  return writing(ctx, { reason: reason ?? undefined }, async (tx) => {
    await aloneWithNumbers(tx)
    const { demonstration } = await checkDraft(tx, ctx, draft, null, reason)
    const [row] = await tx.insert(supports).values({ id: randomUUID(), code: await nextCode(tx, draft.planYear), ...draft, demonstration }).returning()
    return shownSupport(tx, row!)
  })
}

/** A change of kind or place may bring another norm, and taking the reason away leaves a breach without one. */
async function checkNormKept(tx: Db, ctx: StaffContext, draft: SupportDraft, before: SupportRecord): Promise<void> {
  const isTouched = draft.type !== before.type || draft.variant !== before.variant || draft.provinceId !== before.provinceId || before.normJustification !== null
  if (!isTouched || draft.normJustification !== null)
    return
  const [exceeded] = exceededIn(await judgedBy(tx, ctx, { ...draft, liesIn: null }, await entriesOf(tx, before.id), judgedLevels))
  if (exceeded)
    throw new Refusal('invalid', { reason: 'check-fields', issues: [{ field: 'normJustification', reason: 'norm-exceeded', values: { ceiling: exceeded.ceilingDong!, excess: exceeded.excessDong! } }] })
}

export function editSupport(ctx: StaffContext, { id, version, draft, reason }: { id: string, version: number, draft: SupportDraft, reason: string | null }) {
  return writing(ctx, { reason: reason ?? undefined }, async (tx) => {
    await aloneWithNumbers(tx)
    const before = inUse(await held(tx, ctx, id, version))
    await checkDraft(tx, ctx, draft, before, reason)
    await checkNormKept(tx, ctx, draft, before)
    const [row] = await tx.update(supports).set(draft).where(eq(supports.id, id)).returning()
    return shownSupport(tx, row!)
  })
}

export function archiveSupport(ctx: StaffContext, { id, version, reason }: { id: string, version: number, reason: string }) {
  return writing(ctx, { reason }, async (tx) => {
    inUse(await held(tx, ctx, id, version))
    const [row] = await tx.update(supports).set({ archivedAt: ctx.clock().toISOString(), archivedReason: reason }).where(eq(supports.id, id)).returning()
    return shownSupport(tx, row!)
  })
}

export function restoreSupport(ctx: StaffContext, { id, version }: { id: string, version: number }) {
  return writing(ctx, {}, async (tx) => {
    const before = await held(tx, ctx, id, version)
    if (before.archivedAt === null)
      throw new Refusal('closed', { reason: 'not-archived' })
    const [row] = await tx.update(supports).set({ archivedAt: null, archivedReason: null }).where(eq(supports.id, id)).returning()
    return shownSupport(tx, row!)
  })
}

/** Why this person may not throw this support away; null where they may: a draft all its life, their own, without money. */
export async function keptBecause(db: Db, { account }: StaffContext, row: Pick<SupportRecord, 'id' | 'state'>): Promise<string | null> {
  if (row.state !== 'draft')
    return 'not-a-draft'
  if (await db.$count(amounts, eq(amounts.supportId, row.id)) > 0)
    return 'has-amounts'
  const history = await db.select({ actor: auditEntries.actor, action: auditEntries.action, state: sql<string | null>`${auditEntries.after}->>'state'` }).from(auditEntries).where(and(eq(auditEntries.noun, 'support'), eq(auditEntries.rowId, row.id))).orderBy(asc(auditEntries.id))
  if (history[0]?.action !== 'insert' || history[0].actor !== account.id)
    return 'not-the-author'
  return history.some(entry => entry.state !== 'draft') ? 'has-history' : null
}

export function discardSupport(ctx: StaffContext, { id, version }: { id: string, version: number }) {
  return writing(ctx, {}, async (tx) => {
    const row = inUse(await held(tx, ctx, id, version))
    const reason = await keptBecause(tx, ctx, row)
    if (reason !== null)
      throw new Refusal(reason === 'not-the-author' ? 'forbidden' : 'closed', { reason })
    await tx.delete(supports).where(eq(supports.id, id))
    return { id, code: row.code }
  })
}
