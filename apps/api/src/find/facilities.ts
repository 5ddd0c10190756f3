import type { SQL } from 'drizzle-orm'
import type { StaffContext } from '../trpc.ts'
import type { Asked } from './asked.ts'
import { facilities, facilityNames } from '@khuyencong/db/schema'
import { taxCodeOf } from '@khuyencong/domain/facility'
import { maySensitive } from '@khuyencong/domain/right'
import { dayInVietnam } from '@khuyencong/domain/text'
import { and, asc, eq, sql } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { placesOf } from '../region/place.ts'
import { codeStarts, most, nameHas, nameRank, ranked, unfolded } from './asked.ts'

const columns = { id: facilities.id, code: facilities.code, title: facilities.name, provinceId: facilities.provinceId, archived: sql<boolean>`${facilities.archivedAt} is not null`, demonstration: facilities.demonstration }

/** Archived ones come after all others. */
const late = (rank: SQL<number>) => sql<number>`${rank} + case when ${facilities.archivedAt} is null then 0 else 10 end`

/**
 * Facilities by name, former name, code, and by the whole tax code for those who may see it. One question each, so that
 * each has its own index.
 */
export async function findFacilities(ctx: StaffContext, asked: Asked) {
  const { db, scope, account } = ctx
  const seen = within(scope, facilities.provinceId)
  const name = { marked: facilities.name, folded: facilities.folded }
  const former = unfolded(facilityNames.name)
  const rank = late(nameRank(asked, name))
  const byName = await db.select({ ...columns, rank, former: sql<string | null>`null`, by: sql<'name'>`'name'` }).from(facilities).where(and(seen, nameHas(asked, name))).orderBy(rank, asc(facilities.name)).limit(most)
  const formerRank = late(sql<number>`${nameRank(asked, former)} + 1`)
  const byFormer = await db.select({ ...columns, rank: formerRank, former: facilityNames.name, by: sql<'former'>`'former'` }).from(facilityNames).innerJoin(facilities, eq(facilities.id, facilityNames.facilityId)).where(and(seen, nameHas(asked, former))).orderBy(formerRank, asc(facilities.name)).limit(most)
  const codeRank = late(sql<number>`(case when lower(${facilities.code}) = lower(${asked.typed}) then 0 else 1 end)::int`)
  const byCode = /\d/.test(asked.typed) ? await db.select({ ...columns, rank: codeRank, former: sql<string | null>`null`, by: sql<'code'>`'code'` }).from(facilities).where(and(seen, codeStarts(asked, facilities.code))).orderBy(codeRank, asc(facilities.code)).limit(most) : []
  const taxCode = maySensitive(account.role, 'read', 'identity') ? taxCodeOf(asked.typed) : null
  const byTaxCode = taxCode === null ? [] : await db.select({ ...columns, rank: late(sql<number>`0`), former: sql<string | null>`null`, by: sql<'tax-code'>`'tax-code'` }).from(facilities).where(and(seen, eq(facilities.taxCode, taxCode))).limit(most)
  const place = placesOf(ctx.provinces, dayInVietnam(ctx.clock()))
  return ranked([...byCode, ...byTaxCode, ...byName, ...byFormer], hit => hit.id).map(({ provinceId, ...hit }) => ({ ...hit, place: place(provinceId) }))
}
