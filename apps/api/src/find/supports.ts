import type { StaffContext } from '../trpc.ts'
import type { Asked } from './asked.ts'
import { facilities, programmes, supports } from '@khuyencong/db/schema'
import { dayInVietnam } from '@khuyencong/domain/text'
import { and, asc, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { placesOf } from '../region/place.ts'
import { codeRank, codeStarts, most, nameHas, nameRank, ranked, unfolded } from './asked.ts'

const columns = { id: supports.id, title: supports.code, type: supports.type, planYear: supports.planYear, about: supports.title, facility: facilities.name, eventPlace: supports.place, provinceId: supports.provinceId, programme: programmes.name, demonstration: supports.demonstration }

/** Supports by their code, by what they are for or where, and the newest of facilities that are named so. */
export async function findSupports(ctx: StaffContext, asked: Asked) {
  const { db, scope } = ctx
  const seen = and(isNull(supports.archivedAt), within(scope, supports.provinceId))
  const [about, place] = [unfolded(supports.title), unfolded(supports.place)]
  const rank = codeRank(asked, supports.code, sql<number>`coalesce(least(case when ${nameHas(asked, about)} then ${nameRank(asked, about)} end, case when ${nameHas(asked, place)} then ${nameRank(asked, place)} end), 6)`)
  const own = db.select({ ...columns, rank }).from(supports).innerJoin(programmes, eq(programmes.id, supports.programmeId)).leftJoin(facilities, eq(facilities.id, supports.facilityId)).where(and(seen, or(codeStarts(asked, supports.code), nameHas(asked, about), nameHas(asked, place)))).orderBy(rank, desc(supports.planYear)).limit(most)
  const name = { marked: facilities.name, folded: facilities.folded }
  const named = db.select({ id: facilities.id }).from(facilities).where(and(nameHas(asked, name), within(scope, facilities.provinceId))).orderBy(nameRank(asked, name), asc(facilities.name)).limit(20)
  const ofFacilities = db.select({ ...columns, rank: sql<number>`6 + ${nameRank(asked, name)}` }).from(supports).innerJoin(programmes, eq(programmes.id, supports.programmeId)).innerJoin(facilities, eq(facilities.id, supports.facilityId)).where(and(seen, inArray(supports.facilityId, (await named).map(row => row.id)))).orderBy(nameRank(asked, name), desc(supports.planYear)).limit(most)
  const where = placesOf(ctx.provinces, dayInVietnam(ctx.clock()))
  return ranked([...await own, ...await ofFacilities], hit => hit.id).map(({ provinceId, ...hit }) => ({ ...hit, place: where(provinceId) }))
}
