import type { StaffContext } from '../trpc.ts'
import type { Asked } from './asked.ts'
import { facilities, instruments, nationalProgrammes, products, productSearch, programmes, users } from '@khuyencong/db/schema'
import { and, asc, eq, ilike, isNull, ne, or, sql } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { literally } from '../facility/matching.ts'
import { programmesWithin } from '../programme/list.ts'
import { codeRank, codeStarts, most, nameHas, nameRank, ranked, unfolded } from './asked.ts'

/** Programmes by code and by either name. */
export function findProgrammes({ db, scope }: StaffContext, asked: Asked) {
  const [name, english] = [unfolded(programmes.name), unfolded(programmes.nameEn)]
  const rank = codeRank(asked, programmes.code, sql<number>`least(case when ${nameHas(asked, name)} then ${nameRank(asked, name)} end, case when ${nameHas(asked, english)} then ${nameRank(asked, english)} end)`)
  return db.select({ id: programmes.id, code: programmes.code, title: programmes.name, nameEn: programmes.nameEn, kind: programmes.kind, yearFrom: programmes.yearFrom, yearTo: programmes.yearTo, demonstration: programmes.demonstration, rank }).from(programmes).where(and(isNull(programmes.archivedAt), programmesWithin(scope), or(codeStarts(asked, programmes.code), nameHas(asked, name), nameHas(asked, english)))).orderBy(rank, sql`${programmes.yearFrom} desc`, asc(programmes.name)).limit(most)
}

export function findNationalProgrammes({ db }: StaffContext, asked: Asked) {
  const [name, english] = [unfolded(nationalProgrammes.name), unfolded(nationalProgrammes.nameEn)]
  const rank = codeRank(asked, nationalProgrammes.code, sql<number>`least(case when ${nameHas(asked, name)} then ${nameRank(asked, name)} end, case when ${nameHas(asked, english)} then ${nameRank(asked, english)} end)`)
  return db.select({ id: nationalProgrammes.id, code: nationalProgrammes.code, title: nationalProgrammes.name, nameEn: nationalProgrammes.nameEn, rank }).from(nationalProgrammes).where(and(isNull(nationalProgrammes.archivedAt), or(codeStarts(asked, nationalProgrammes.code), nameHas(asked, name), nameHas(asked, english)))).orderBy(rank, asc(nationalProgrammes.name)).limit(most)
}

/** Legal texts by their number, also a part of it, and by their title. */
export function findInstruments({ db }: StaffContext, asked: Asked) {
  const title = unfolded(instruments.title)
  const number = `%${literally(asked.typed)}%`
  const rank = sql<number>`(case when lower(${instruments.number}) = lower(${asked.typed}) then 0 when ${instruments.number} ilike ${number} then 1 else ${nameRank(asked, title)} end)::int`
  return db.select({ id: instruments.code, title: instruments.number, about: instruments.title, kind: instruments.kind, rank }).from(instruments).where(and(isNull(instruments.archivedAt), or(ilike(instruments.number, number), nameHas(asked, title)))).orderBy(rank, asc(instruments.number)).limit(most)
}

/** Products: shown ones by the search row of the showroom, the few others by their name. */
export async function findProducts({ db, scope }: StaffContext, asked: Asked) {
  const columns = { id: products.id, title: products.name, nameEn: products.nameEn, slug: products.slug, status: products.status, facilityId: products.facilityId, facility: facilities.name, demonstration: products.demonstration }
  const shown = { marked: productSearch.nameMarked, folded: productSearch.nameFolded }
  const other = unfolded(products.name)
  const seen = and(isNull(products.archivedAt), within(scope, facilities.provinceId))
  const inShowroom = await db.select({ ...columns, rank: nameRank(asked, shown) }).from(productSearch).innerJoin(products, eq(products.id, productSearch.productId)).innerJoin(facilities, eq(facilities.id, products.facilityId)).where(and(seen, nameHas(asked, shown))).orderBy(nameRank(asked, shown), asc(products.name)).limit(most)
  const elsewhere = await db.select({ ...columns, rank: sql<number>`${nameRank(asked, other)} + 1` }).from(products).innerJoin(facilities, eq(facilities.id, products.facilityId)).where(and(seen, ne(products.status, 'shown'), nameHas(asked, other))).orderBy(nameRank(asked, other), asc(products.name)).limit(most)
  return ranked([...inShowroom, ...elsewhere], hit => hit.id)
}

export function findPeople({ db }: StaffContext, asked: Asked) {
  const name = unfolded(users.name)
  const email = `%${literally(asked.typed)}%`
  const rank = sql<number>`(case when lower(${users.email}) = lower(${asked.typed}) then 0 when ${nameHas(asked, name)} then ${nameRank(asked, name)} else 5 end)::int`
  return db.select({ id: users.id, title: users.name, email: users.email, role: users.role, suspended: sql<boolean>`${users.suspendedAt} is not null`, rank }).from(users).where(or(nameHas(asked, name), ilike(users.email, email))).orderBy(rank, asc(users.name)).limit(most)
}
