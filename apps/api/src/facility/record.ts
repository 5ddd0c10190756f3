import type { Db } from '@khuyencong/db'
import type { FacilityDraft } from '@khuyencong/domain/facility'
import type { StaffContext } from '../trpc.ts'
import { randomUUID } from 'node:crypto'
import { facilities, facilityNames, products } from '@khuyencong/db/schema'
import { indexProducts } from '@khuyencong/db/search'
import { write } from '@khuyencong/db/write'
import { Refusal } from '@khuyencong/domain/refusal'
import { maySensitive } from '@khuyencong/domain/right'
import { dayInVietnam, fold, plain, slugOf } from '@khuyencong/domain/text'
import { and, eq, sql } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { checkDraft, hideIdentity, keepUnseen } from './draft.ts'

export type FacilityRecord = typeof facilities.$inferSelect

const seesIdentity = (ctx: StaffContext) => maySensitive(ctx.account.role, 'read', 'identity')
const changesIdentity = (ctx: StaffContext) => maySensitive(ctx.account.role, 'edit', 'identity')

/** A facility as this person may see it. */
export function shownFacility(ctx: StaffContext, row: FacilityRecord) {
  const { folded: _, createdAt: __, ...facility } = row
  return hideIdentity(facility, seesIdentity(ctx))
}

/** The row for writing, inside the scope and held until the transaction ends. */
async function held(tx: Db, ctx: StaffContext, id: string, version: number): Promise<FacilityRecord> {
  const [row] = await tx.select().from(facilities).where(and(eq(facilities.id, id), within(ctx.scope, facilities.provinceId))).for('update')
  if (!row)
    throw new Refusal('not-found', { reason: 'no-such-facility' })
  if (row.version !== version)
    throw new Refusal('conflict', { reason: 'stale-version', current: shownFacility(ctx, row) })
  return row
}

/** The showroom finds a product by its maker and place too. */
async function reindex(tx: Db, ctx: StaffContext, facilityId: string): Promise<void> {
  const made = await tx.select({ id: products.id }).from(products).where(eq(products.facilityId, facilityId))
  if (made.length > 0)
    await indexProducts(tx, made.map(product => product.id), ctx.provinces, dayInVietnam(ctx.clock()))
}

/** Numbers and addresses are given one after the other: the lock ends with the transaction. */
async function nextCode(tx: Db): Promise<string> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('khuyencong:facility-code'))`)
  const [row] = await tx.select({ last: sql<number>`coalesce(max(substring(${facilities.code} from 4)::int), 0)` }).from(facilities).where(sql`${facilities.code} ~ '^CS-[0-9]{5,9}$'`)
  return `CS-${String((row?.last ?? 0) + 1).padStart(5, '0')}`
}

async function freeSlug(tx: Db, name: string, code: string): Promise<string> {
  const base = slugOf(name).slice(0, 80).replace(/-$/, '') || code.toLowerCase()
  const [taken] = await tx.select({ id: facilities.id }).from(facilities).where(eq(facilities.slug, base))
  return taken ? `${base}-${code.slice(3)}` : base
}

export function createFacility(ctx: StaffContext, given: FacilityDraft) {
  const today = dayInVietnam(ctx.clock())
  const draft = keepUnseen(given, null, changesIdentity(ctx))
  checkDraft(draft, { provinces: ctx.provinces, scope: ctx.scope, today, before: null })
  return write(ctx.db, { actor: ctx.account.id }, async (tx) => {
    const code = await nextCode(tx)
    const slug = await freeSlug(tx, draft.name, code)
    const [row] = await tx.insert(facilities).values({ id: randomUUID(), code, slug, ...draft, folded: fold(draft.name) }).returning()
    return shownFacility(ctx, row!)
  })
}

export function editFacility(ctx: StaffContext, { id, version, draft: given }: { id: string, version: number, draft: FacilityDraft }) {
  const today = dayInVietnam(ctx.clock())
  return write(ctx.db, { actor: ctx.account.id }, async (tx) => {
    const before = await held(tx, ctx, id, version)
    if (before.archivedAt !== null)
      throw new Refusal('closed', { reason: 'archived' })
    const draft = keepUnseen(given, before, changesIdentity(ctx))
    checkDraft(draft, { provinces: ctx.provinces, scope: ctx.scope, today, before: before.provinceId })
    if (plain(before.name) !== plain(draft.name))
      await tx.insert(facilityNames).values({ facilityId: id, validTo: today, name: before.name }).onConflictDoNothing()
    const [row] = await tx.update(facilities).set({ ...draft, folded: fold(draft.name) }).where(eq(facilities.id, id)).returning()
    await reindex(tx, ctx, id)
    return shownFacility(ctx, row!)
  })
}

export function archiveFacility(ctx: StaffContext, { id, version, reason }: { id: string, version: number, reason: string }) {
  return write(ctx.db, { actor: ctx.account.id, reason }, async (tx) => {
    const before = await held(tx, ctx, id, version)
    if (before.archivedAt !== null)
      throw new Refusal('closed', { reason: 'archived' })
    const [row] = await tx.update(facilities).set({ archivedAt: ctx.clock().toISOString(), archivedReason: reason }).where(eq(facilities.id, id)).returning()
    await reindex(tx, ctx, id)
    return shownFacility(ctx, row!)
  })
}

export function restoreFacility(ctx: StaffContext, { id, version }: { id: string, version: number }) {
  return write(ctx.db, { actor: ctx.account.id }, async (tx) => {
    const before = await held(tx, ctx, id, version)
    if (before.archivedAt === null)
      throw new Refusal('closed', { reason: 'not-archived' })
    const [row] = await tx.update(facilities).set({ archivedAt: null, archivedReason: null }).where(eq(facilities.id, id)).returning()
    await reindex(tx, ctx, id)
    return shownFacility(ctx, row!)
  })
}
