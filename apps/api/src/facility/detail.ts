import type { Issue } from '@khuyencong/domain/refusal'
import type { StaffContext } from '../trpc.ts'
import type { FacilityRecord } from './record.ts'
import { facilities, facilityMerges, products, supports } from '@khuyencong/db/schema'
import { taxCodeFault } from '@khuyencong/domain/facility'
import { Refusal } from '@khuyencong/domain/refusal'
import { isWithin } from '@khuyencong/domain/right'
import { dayInVietnam } from '@khuyencong/domain/text'
import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { placesOf } from '../region/place.ts'
import { supportRows } from '../support/list.ts'
import { formersOf } from './former.ts'
import { seesOf, shownFacility } from './record.ts'
import { namesThen } from './then.ts'

/** A facility inside this person's reach. */
export async function facilityRow({ db, scope }: Pick<StaffContext, 'db' | 'scope'>, id: string): Promise<FacilityRecord> {
  const [row] = await db.select().from(facilities).where(and(eq(facilities.id, id), within(scope, facilities.provinceId)))
  if (!row)
    throw new Refusal('not-found', { reason: 'no-such-facility' })
  return row
}

/** Records merged into this one, newest first, and what this one was merged into; one outside this person's reach has no name here. */
async function mergesOf({ db, scope }: StaffContext, row: FacilityRecord) {
  const other = { id: facilities.id, code: facilities.code, name: facilities.name, provinceId: facilities.provinceId }
  const named = ({ provinceId, ...facility }: { id: string, code: string, name: string, provinceId: string }) => isWithin(scope, provinceId) ? facility : null
  const merged = await db.select({ id: facilityMerges.id, facility: other, reason: facilityMerges.reason, mergedAt: facilityMerges.mergedAt }).from(facilityMerges).innerJoin(facilities, eq(facilities.id, facilityMerges.mergedId)).where(and(eq(facilityMerges.keptId, row.id), isNull(facilityMerges.undoneAt))).orderBy(desc(facilityMerges.mergedAt))
  const [kept] = row.mergedInto === null ? [] : await db.select({ id: facilityMerges.id, facility: other }).from(facilityMerges).innerJoin(facilities, eq(facilities.id, facilityMerges.keptId)).where(and(eq(facilityMerges.mergedId, row.id), isNull(facilityMerges.undoneAt)))
  return { merged: merged.map(merge => ({ ...merge, facility: named(merge.facility) })), mergedInto: kept ? { mergeId: kept.id, facility: named(kept.facility) } : null }
}

/** Former names and places, and the names of records merged into this one. */
export async function pastOf(ctx: StaffContext, row: FacilityRecord) {
  const place = placesOf(ctx.provinces, dayInVietnam(ctx.clock()))
  const { merged, mergedInto } = await mergesOf(ctx, row)
  const { names, addresses } = (await formersOf(ctx.db, [row.id])).get(row.id)!
  return { formerNames: names, formerAddresses: addresses.map(({ provinceId, ...former }) => ({ ...former, place: place(provinceId) })), merged, mergedInto }
}

/** A facility with what was done for it and what it makes, as far as this person's records reach. */
export async function facilityDetail(ctx: StaffContext, id: string) {
  const { db, scope } = ctx
  const today = dayInVietnam(ctx.clock())
  const row = await facilityRow(ctx, id)
  const made = await db.select({ id: products.id, slug: products.slug, name: products.name, nameEn: products.nameEn, group: products.group, plate: products.plate, status: products.status, demonstration: products.demonstration }).from(products).where(and(eq(products.facilityId, id), isNull(products.archivedAt))).orderBy(asc(products.name))
  const given = await supportRows(ctx, and(eq(supports.facilityId, id), isNull(supports.archivedAt), within(scope, supports.provinceId)), { sort: 'year', desc: true, map: 'today', limit: 200, offset: 0 })
  const then = await namesThen(db, given.map(support => ({ id: support.id, facilityId: id, planYear: support.planYear })))
  return {
    facility: shownFacility(ctx, row),
    place: placesOf(ctx.provinces, today)(row.provinceId),
    ...await pastOf(ctx, row),
    products: made,
    supports: given.map(support => ({ ...support, nameThen: then.get(support.id)!.name })),
    /** What would be refused today if it were typed anew; it stays all the same. */
    warnings: seesOf(ctx, 'read').identity ? recordFaults(row, today) : [],
  }
}

function recordFaults(row: FacilityRecord, today: string): Issue[] {
  const fault = row.taxCode === null ? null : taxCodeFault(row.taxCode, { legalForm: row.legalForm, today })
  return fault ? [{ field: 'taxCode', ...fault }] : []
}
