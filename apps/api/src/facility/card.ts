import type { StaffContext } from '../trpc.ts'
import { amounts, certificates, products, recognitionLevels, recognitions, supports } from '@khuyencong/db/schema'
import { certificateState } from '@khuyencong/domain/recognition'
import { ledgerOf, repeatedSupports, splitOf, supportYears } from '@khuyencong/domain/support'
import { dayInVietnam } from '@khuyencong/domain/text'
import { and, asc, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { placesOf } from '../region/place.ts'
import { supportRows } from '../support/list.ts'
import { facilityRow, pastOf } from './detail.ts'
import { shownFacility } from './record.ts'
import { namesThen } from './then.ts'

/** This year and the nine before it. */
const years = 10

/** Supports that were planned, or flowed, in these years, with the name and place of their day. */
async function supportsOf(ctx: StaffContext, facilityId: string, from: number, to: number) {
  const { db, scope, provinces } = ctx
  const flowed = db.select({ one: sql`1` }).from(amounts).where(and(eq(amounts.supportId, supports.id), eq(amounts.measure, 'realised'), sql`extract(year from ${amounts.on}) between ${from} and ${to}`))
  const rows = await supportRows(ctx, and(eq(supports.facilityId, facilityId), isNull(supports.archivedAt), within(scope, supports.provinceId), or(sql`${supports.planYear} between ${from} and ${to}`, sql`exists (${flowed})`)), { sort: 'year', desc: true, map: 'then', limit: 500, offset: 0 })
  const ids = rows.map(row => row.id)
  const entries = ids.length === 0 ? [] : await db.select({ id: amounts.id, supportId: amounts.supportId, source: amounts.source, measure: amounts.measure, on: amounts.on, dong: amounts.dong, supersedes: amounts.supersedes, counters: amounts.counters }).from(amounts).where(and(inArray(amounts.supportId, ids), inArray(amounts.measure, ['approved', 'realised']))).orderBy(asc(amounts.on), asc(amounts.createdAt), asc(amounts.id))
  const then = await namesThen(db, rows.map(row => ({ id: row.id, facilityId, planYear: row.planYear })))
  const repeated = repeatedSupports(rows)
  const codes = new Map(rows.map(row => [row.id, row.code]))
  const place = placesOf(provinces, dayInVietnam(ctx.clock()))
  return {
    supports: rows.map(({ realised: _, total: __, ...row }) => {
      const own = entries.filter(entry => entry.supportId === row.id)
      const { name, provinceId, on } = then.get(row.id)!
      return { ...row, approved: splitOf(own, 'approved'), realised: splitOf(own, 'realised'), then: { name, place: place(provinceId), on }, repeats: (repeated.get(row.id) ?? []).map(id => codes.get(id)!) }
    }),
    years: supportYears(rows, ledgerOf(entries), from, to),
  }
}

/** What it makes, with every recognition and its paper: an expired one is told from a valid one. */
async function productsOf({ db, clock }: StaffContext, facilityId: string) {
  const today = dayInVietnam(clock())
  const made = await db.select({ id: products.id, slug: products.slug, name: products.name, nameEn: products.nameEn, group: products.group, status: products.status }).from(products).where(and(eq(products.facilityId, facilityId), isNull(products.archivedAt))).orderBy(asc(products.name))
  const honours = made.length === 0
    ? []
    : await db.select({ productId: recognitions.productId, level: recognitions.level, year: recognitions.year, decisionNumber: recognitions.decisionNumber, decidedOn: recognitions.decidedOn, number: certificates.number, issuedOn: certificates.issuedOn, validTo: certificates.validTo, withdrawnOn: certificates.withdrawnOn }).from(recognitions).innerJoin(recognitionLevels, eq(recognitionLevels.code, recognitions.level)).leftJoin(certificates, eq(certificates.recognitionId, recognitions.id)).where(inArray(recognitions.productId, made.map(product => product.id))).orderBy(desc(recognitionLevels.rank), desc(recognitions.year), desc(certificates.issuedOn))
  return made.map(product => ({
    ...product,
    recognitions: honours.filter(row => row.productId === product.id).map(({ productId: _, number, issuedOn, validTo, withdrawnOn, ...row }) => ({
      ...row,
      certificate: number === null ? null : { number, issuedOn, validTo, state: certificateState({ validTo, withdrawnOn }, today) },
    })),
  }))
}

/** One facility over ten years: what it received, makes and was recognised for, under the names and places of each time. */
export async function facilityCard(ctx: StaffContext, id: string) {
  const today = dayInVietnam(ctx.clock())
  const to = Number(today.slice(0, 4))
  const from = to - years + 1
  const row = await facilityRow(ctx, id)
  const { supports: given, years: byYear } = await supportsOf(ctx, id, from, to)
  return { facility: shownFacility(ctx, row), place: placesOf(ctx.provinces, today)(row.provinceId), ...await pastOf(ctx, row), from, to, on: today, supports: given, years: byYear, products: await productsOf(ctx, id) }
}
