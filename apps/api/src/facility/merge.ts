import type { Db } from '@khuyencong/db'
import type { StaffContext } from '../trpc.ts'
import type { WholeDraft } from './draft.ts'
import type { FacilityRecord } from './record.ts'
import { randomUUID } from 'node:crypto'
import { facilities, facilityMerges, products, supports, users } from '@khuyencong/db/schema'
import { FacilityDraft } from '@khuyencong/domain/facility'
import { Refusal } from '@khuyencong/domain/refusal'
import { mayRole, reachOfRole, roles } from '@khuyencong/domain/right'
import { dayInVietnam, fold, requiredText } from '@khuyencong/domain/text'
import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { within } from '../account/scope.ts'
import { notify, readersOf } from '../desk/notify.ts'
import { writing } from '../writing.ts'
import { checkedDraft, storedDraft } from './draft.ts'
import { fresh, reindex, seesOf, shownFacility } from './record.ts'

const Version = z.int().min(1).max(2_147_483_647)
const Reason = requiredText(500, 3)
export const Merge = z.object({ keptId: z.uuid('not-an-id'), mergedId: z.uuid('not-an-id'), versions: z.object({ kept: Version, merged: Version }), draft: z.custom<z.input<typeof FacilityDraft>>(), reason: Reason })
export type Merge = z.infer<typeof Merge>
export const Unmerge = z.object({ mergeId: z.uuid('not-an-id'), reason: Reason })
export type Unmerge = z.infer<typeof Unmerge>

/** What a merge keeps so that it can be taken apart: the kept record before and after, and what was its own. */
interface Kept { was: Record<string, unknown>, became: Record<string, unknown>, supports: string[], products: string[] }

const fields = Object.keys(FacilityDraft.shape) as (keyof FacilityDraft)[]
const partOf = (row: Record<string, unknown>) => Object.fromEntries(fields.map(field => [field, row[field] ?? null]))
const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** Both rows in reach, held in one order whoever merges what. */
async function heldPair(tx: Db, ctx: StaffContext, keptId: string, mergedId: string): Promise<[FacilityRecord, FacilityRecord]> {
  const rows = await tx.select().from(facilities).where(and(inArray(facilities.id, [keptId, mergedId]), within(ctx.scope, facilities.provinceId))).orderBy(facilities.id).for('update')
  const [kept, merged] = [rows.find(row => row.id === keptId), rows.find(row => row.id === mergedId)]
  if (!kept || !merged)
    throw new Refusal('not-found', { reason: 'no-such-facility' })
  return [kept, merged]
}

async function idsOf(tx: Db, table: typeof supports | typeof products, facilityId: string): Promise<string[]> {
  return (await tx.select({ id: table.id }).from(table).where(eq(table.facilityId, facilityId)).orderBy(table.id).for('update')).map(row => row.id)
}

async function move(tx: Db, table: typeof supports | typeof products, ids: readonly string[], facilityId: string): Promise<void> {
  for (let from = 0; from < ids.length; from += 500)
    await tx.update(table).set({ facilityId }).where(inArray(table.id, ids.slice(from, from + 500)))
}

/** What the writer cannot see of either record is kept: the kept one's value, the other's where it has none. */
function withUnseen(draft: WholeDraft, kept: FacilityRecord, merged: FacilityRecord, sees: ReturnType<typeof seesOf>): WholeDraft {
  const pick = <Field extends 'taxCode' | 'contactName' | 'contactRole' | 'phone' | 'contactEmail' | 'bankName' | 'bankAccount'>(field: Field) => kept[field] ?? merged[field]
  // Half of one account and half of another would be nobody's.
  const bank = kept.bankAccount === null && kept.bankName === null ? merged : kept
  return {
    ...draft,
    ...sees.identity ? {} : { taxCode: pick('taxCode'), contactName: pick('contactName'), contactRole: pick('contactRole'), phone: pick('phone'), contactEmail: pick('contactEmail'), furtherContacts: kept.furtherContacts ?? merged.furtherContacts ?? [] },
    ...sees.bank ? {} : { bankName: bank.bankName, bankAccount: bank.bankAccount },
  }
}

/** Makes two records of one facility one: supports and products move, the merged record is archived and points to the kept one. */
export function mergeFacilities(ctx: StaffContext, { keptId, mergedId, versions, draft: given, reason }: Merge) {
  const { provinces, scope } = ctx
  if (keptId === mergedId)
    throw new Refusal('invalid', { reason: 'check-fields', issues: [{ field: 'mergedId', reason: 'same-record' }] })
  return writing(ctx, { reason }, async (tx) => {
    const [kept, merged] = await heldPair(tx, ctx, keptId, mergedId)
    fresh(ctx, kept, versions.kept)
    fresh(ctx, merged, versions.merged)
    for (const row of [kept, merged]) {
      if (row.archivedAt !== null)
        throw new Refusal('closed', { reason: row.mergedInto === null ? 'archived' : 'merged' })
    }
    if (kept.demonstration !== merged.demonstration)
      throw new Refusal('closed', { reason: 'demonstration-and-real' })
    const sees = seesOf(ctx, 'edit')
    const draft = withUnseen(checkedDraft(given, { provinces, scope, today: dayInVietnam(ctx.clock()), before: kept, other: merged, sees }), kept, merged, sees)
    const [supportIds, productIds] = [await idsOf(tx, supports, mergedId), await idsOf(tx, products, mergedId)]
    const stored = storedDraft(draft)
    const before: Kept = { was: partOf(kept), became: partOf(stored), supports: await idsOf(tx, supports, keptId), products: await idsOf(tx, products, keptId) }
    const [merge] = await tx.insert(facilityMerges).values({ id: randomUUID(), keptId, mergedId, reason, before: { ...before }, supports: supportIds, products: productIds, demonstration: kept.demonstration }).returning({ id: facilityMerges.id })
    await move(tx, supports, supportIds, keptId)
    await move(tx, products, productIds, keptId)
    await tx.update(facilities).set({ archivedAt: ctx.clock().toISOString(), archivedReason: reason, mergedInto: keptId }).where(eq(facilities.id, mergedId))
    const [row] = await tx.update(facilities).set({ ...stored, folded: fold(draft.name) }).where(eq(facilities.id, keptId)).returning()
    await reindex(tx, ctx, [keptId])
    await tell(tx, ctx, 'facility-merged', row!, merged)
    return { mergeId: merge!.id, facility: shownFacility(ctx, row!), moved: { supports: supportIds.length, products: productIds.length } }
  })
}

async function codesOf(tx: Db, ids: readonly string[]): Promise<string[]> {
  return ids.length === 0 ? [] : (await tx.select({ code: supports.code }).from(supports).where(inArray(supports.id, [...ids])).orderBy(supports.code)).map(row => row.code)
}

async function namesOf(tx: Db, ids: readonly string[]): Promise<string[]> {
  return ids.length === 0 ? [] : (await tx.select({ name: products.name }).from(products).where(inArray(products.id, [...ids])).orderBy(products.name)).map(row => row.name)
}

/** Takes a merge apart: what it moved goes back, what was changed or added since stays where it is and is named. */
export function unmergeFacilities(ctx: StaffContext, { mergeId, reason }: Unmerge) {
  return writing(ctx, { reason }, async (tx) => {
    const [merge] = await tx.select().from(facilityMerges).where(eq(facilityMerges.id, mergeId)).for('update')
    if (!merge)
      throw new Refusal('not-found', { reason: 'no-such-merge' })
    const [kept, merged] = await heldPair(tx, ctx, merge.keptId, merge.mergedId)
    if (merge.undoneAt !== null)
      throw new Refusal('closed', { reason: 'already-unmerged' })
    // The later merge took these records along: it is taken apart first.
    if (kept.mergedInto !== null)
      throw new Refusal('closed', { reason: 'kept-was-merged' })
    const before = merge.before as unknown as Kept
    const here = { supports: await idsOf(tx, supports, kept.id), products: await idsOf(tx, products, kept.id) }
    const back = { supports: merge.supports.filter(id => here.supports.includes(id)), products: merge.products.filter(id => here.products.includes(id)) }
    await move(tx, supports, back.supports, merged.id)
    await move(tx, products, back.products, merged.id)
    const now = partOf(kept)
    const changed = fields.filter(field => !same(before.was[field], before.became[field]))
    const restored = Object.fromEntries(changed.filter(field => same(now[field], before.became[field])).map(field => [field, before.was[field]])) as Partial<FacilityRecord>
    const [row] = await tx.update(facilities).set({ ...restored, folded: fold(restored.name ?? kept.name) }).where(eq(facilities.id, kept.id)).returning()
    const [freed] = await tx.update(facilities).set({ archivedAt: null, archivedReason: null, mergedInto: null }).where(eq(facilities.id, merged.id)).returning()
    await tx.update(facilityMerges).set({ undoneAt: ctx.clock().toISOString(), undoneReason: reason }).where(eq(facilityMerges.id, mergeId))
    await reindex(tx, ctx, [kept.id, merged.id])
    await tell(tx, ctx, 'facility-merge-undone', row!, freed!)
    const own = { supports: new Set([...before.supports, ...back.supports]), products: new Set([...before.products, ...back.products]) }
    return {
      kept: shownFacility(ctx, row!),
      merged: shownFacility(ctx, freed!),
      back: { supports: back.supports.length, products: back.products.length },
      /** What came after the merge, or went elsewhere since. */
      stayed: {
        fields: fields.filter(field => !same(now[field], before.became[field])),
        supports: await codesOf(tx, here.supports.filter(id => !own.supports.has(id))),
        products: await namesOf(tx, here.products.filter(id => !own.products.has(id))),
        gone: merge.supports.length - back.supports.length + merge.products.length - back.products.length,
      },
    }
  })
}

/** Officers who look after either record hear of it; who reads the whole country finds it in the audit. */
async function tell(tx: Db, ctx: StaffContext, kind: 'facility-merged' | 'facility-merge-undone', kept: FacilityRecord, merged: FacilityRecord): Promise<void> {
  const keepers = roles.filter(role => mayRole(role, 'edit', 'facility') && reachOfRole[role] !== 'country')
  const readers = await readersOf(tx, ctx, { noun: 'facility', provinceIds: [kept.provinceId, merged.provinceId] })
  const told = readers.length === 0 ? [] : await tx.select({ id: users.id }).from(users).where(and(inArray(users.id, readers), inArray(users.role, keepers)))
  await notify(tx, { users: told.map(row => row.id), except: ctx.account.id, kind, values: { kept: kept.name, keptCode: kept.code, merged: merged.name, mergedCode: merged.code }, path: `/facilities/${kept.id}` })
}
