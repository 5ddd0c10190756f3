import type { Db } from '@khuyencong/db'
import type { FacilityChange, FacilityDraft } from '@khuyencong/domain/facility'
import type { StaffContext } from '../trpc.ts'
import { randomUUID } from 'node:crypto'
import { facilities, products } from '@khuyencong/db/schema'
import { indexProducts } from '@khuyencong/db/search'
import { Refusal } from '@khuyencong/domain/refusal'
import { maySensitive } from '@khuyencong/domain/right'
import { dayInVietnam, fold } from '@khuyencong/domain/text'
import { and, eq, inArray } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { writing } from '../writing.ts'
import { checkedDraft, hideUnseen, storedDraft } from './draft.ts'
import { formersOf, keepFormer, lastDayOf } from './former.ts'
import { codeOfNumber, numbersFrom, slugBase } from './insert.ts'

export type FacilityRecord = typeof facilities.$inferSelect

/** Which sensitive fields this person may read, or change. */
export function seesOf({ account }: StaffContext, action: 'read' | 'edit') {
  return { identity: maySensitive(account.role, action, 'identity'), bank: maySensitive(account.role, action, 'bank') }
}

/** A facility as this person may see it. */
export function shownFacility(ctx: StaffContext, row: FacilityRecord) {
  const { folded: _, createdAt: __, ...facility } = row
  return hideUnseen(facility, seesOf(ctx, 'read'))
}

/** Is this the version that was read? */
export function fresh(ctx: StaffContext, row: FacilityRecord, version: number): FacilityRecord {
  if (row.version !== version)
    throw new Refusal('conflict', { reason: 'stale-version', current: shownFacility(ctx, row) })
  return row
}

/** The row for writing, inside the scope and held until the transaction ends. */
async function held(tx: Db, ctx: StaffContext, id: string, version: number): Promise<FacilityRecord> {
  const [row] = await tx.select().from(facilities).where(and(eq(facilities.id, id), within(ctx.scope, facilities.provinceId))).for('update')
  if (!row)
    throw new Refusal('not-found', { reason: 'no-such-facility' })
  return fresh(ctx, row, version)
}

/** The showroom finds a product by its maker and place too. */
export async function reindex(tx: Db, ctx: StaffContext, facilityIds: readonly string[]): Promise<void> {
  const made = await tx.select({ id: products.id }).from(products).where(inArray(products.facilityId, [...facilityIds]))
  if (made.length > 0)
    await indexProducts(tx, made.map(product => product.id), ctx.provinces, dayInVietnam(ctx.clock()))
}

async function freeSlug(tx: Db, name: string, code: string): Promise<string> {
  const base = slugBase(name, code)
  const [taken] = await tx.select({ id: facilities.id }).from(facilities).where(eq(facilities.slug, base))
  return taken ? `${base}-${code.slice(3)}` : base
}

export function createFacility(ctx: StaffContext, given: unknown) {
  const { provinces, scope } = ctx
  const draft = checkedDraft(given, { provinces, scope, today: dayInVietnam(ctx.clock()), before: null, sees: seesOf(ctx, 'edit') })
  return writing(ctx, {}, async (tx) => {
    const code = codeOfNumber(await numbersFrom(tx))
    const slug = await freeSlug(tx, draft.name, code)
    const [row] = await tx.insert(facilities).values({ id: randomUUID(), code, slug, ...storedDraft(draft), folded: fold(draft.name) }).returning()
    return shownFacility(ctx, row!)
  })
}

export function editFacility(ctx: StaffContext, { id, version, draft: given, change: how = { kind: 'change', on: null } }: { id: string, version: number, draft: FacilityDraft, change?: FacilityChange }) {
  const { provinces, scope } = ctx
  const today = dayInVietnam(ctx.clock())
  return writing(ctx, {}, async (tx) => {
    const before = await held(tx, ctx, id, version)
    if (before.archivedAt !== null)
      throw new Refusal('closed', { reason: before.mergedInto === null ? 'archived' : 'merged' })
    const formers = (await formersOf(tx, [id])).get(id)!
    const draft = checkedDraft(given, { provinces, scope, today, before, sees: seesOf(ctx, 'edit'), change: { how, lastFormer: lastDayOf(formers) } })
    await keepFormer(tx, before, draft, how, { provinces, today, formers })
    const [row] = await tx.update(facilities).set({ ...storedDraft(draft), folded: fold(draft.name) }).where(eq(facilities.id, id)).returning()
    await reindex(tx, ctx, [id])
    return shownFacility(ctx, row!)
  })
}

export function archiveFacility(ctx: StaffContext, { id, version, reason }: { id: string, version: number, reason: string }) {
  return writing(ctx, { reason }, async (tx) => {
    const before = await held(tx, ctx, id, version)
    if (before.archivedAt !== null)
      throw new Refusal('closed', { reason: 'archived' })
    const [row] = await tx.update(facilities).set({ archivedAt: ctx.clock().toISOString(), archivedReason: reason }).where(eq(facilities.id, id)).returning()
    await reindex(tx, ctx, [id])
    return shownFacility(ctx, row!)
  })
}

export function restoreFacility(ctx: StaffContext, { id, version }: { id: string, version: number }) {
  return writing(ctx, {}, async (tx) => {
    const before = await held(tx, ctx, id, version)
    if (before.archivedAt === null)
      throw new Refusal('closed', { reason: 'not-archived' })
    // A merged record comes back with what was its own: by taking the merge apart.
    if (before.mergedInto !== null)
      throw new Refusal('closed', { reason: 'merged' })
    const [row] = await tx.update(facilities).set({ archivedAt: null, archivedReason: null }).where(eq(facilities.id, id)).returning()
    await reindex(tx, ctx, [id])
    return shownFacility(ctx, row!)
  })
}
