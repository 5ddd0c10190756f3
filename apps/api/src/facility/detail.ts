import type { StaffContext } from '../trpc.ts'
import { facilities, facilityNames, products, supports } from '@khuyencong/db/schema'
import { Refusal } from '@khuyencong/domain/refusal'
import { dayInVietnam } from '@khuyencong/domain/text'
import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { placesOf } from '../region/place.ts'
import { supportRows } from '../support/list.ts'
import { shownFacility } from './record.ts'

/** A facility with what was done for it and what it makes, as far as this person's records reach. */
export async function facilityDetail(ctx: StaffContext, id: string) {
  const { db, scope } = ctx
  const [row] = await db.select().from(facilities).where(and(eq(facilities.id, id), within(scope, facilities.provinceId)))
  if (!row)
    throw new Refusal('not-found', { reason: 'no-such-facility' })
  const formerNames = await db.select({ name: facilityNames.name, validTo: facilityNames.validTo }).from(facilityNames).where(eq(facilityNames.facilityId, id)).orderBy(desc(facilityNames.validTo))
  const made = await db.select({ id: products.id, slug: products.slug, name: products.name, nameEn: products.nameEn, group: products.group, plate: products.plate, status: products.status, demonstration: products.demonstration }).from(products).where(and(eq(products.facilityId, id), isNull(products.archivedAt))).orderBy(asc(products.name))
  const given = await supportRows(ctx, and(eq(supports.facilityId, id), isNull(supports.archivedAt), within(scope, supports.provinceId)), { sort: 'year', desc: true, map: 'today', limit: 200, offset: 0 })
  return { facility: shownFacility(ctx, row), place: placesOf(ctx.provinces, dayInVietnam(ctx.clock()))(row.provinceId), formerNames, products: made, supports: given }
}
