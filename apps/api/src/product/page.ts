import type { Db } from '@khuyencong/db'
import type { PublicProduct } from '@khuyencong/domain/product'
import type { Day } from './cards.ts'
import { amounts, facilities, products, productSearch, programmes, supports } from '@khuyencong/db/schema'
import { Refusal } from '@khuyencong/domain/refusal'
import { slugOf } from '@khuyencong/domain/text'
import { and, desc, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import { cardsOf, recognitionsOf } from './cards.ts'

const relatedCards = 4

/** State money that was accepted, by support: what the public paid, for what, and when. */
async function supportsOf(db: Db, facilityId: string): Promise<PublicProduct['supports']> {
  const dong = sql<number>`sum(${amounts.dong})`.mapWith(Number)
  const year = sql<number>`extract(year from max(${amounts.on}))::int`
  return db
    .select({ year, type: supports.type, programme: programmes.name, programmeEn: programmes.nameEn, stateDong: dong })
    .from(supports)
    .innerJoin(programmes, eq(programmes.id, supports.programmeId))
    .innerJoin(amounts, eq(amounts.supportId, supports.id))
    .where(and(eq(supports.facilityId, facilityId), isNull(supports.archivedAt), isNull(programmes.archivedAt), eq(amounts.measure, 'accepted'), inArray(amounts.source, ['national', 'local'])))
    .groupBy(supports.id, programmes.id)
    .having(sql`sum(${amounts.dong}) > 0`)
    .orderBy(desc(year), supports.code)
}

/** Products that lie near: of the same producer, then of the same group and province, then of the same group. */
async function relatedIds(db: Db, product: { id: string, facilityId: string, group: string }): Promise<string[]> {
  const own = db.select({ provinceId: productSearch.provinceId }).from(productSearch).where(eq(productSearch.productId, product.id))
  const rows = await db
    .select({ id: productSearch.productId })
    .from(productSearch)
    .innerJoin(products, eq(products.id, productSearch.productId))
    .where(and(ne(products.id, product.id), sql`(${products.facilityId} = ${product.facilityId} or ${productSearch.group} = ${product.group})`))
    .orderBy(sql`(${products.facilityId} = ${product.facilityId}) desc`, sql`(${productSearch.provinceId} = (${own})) desc`, sql`${productSearch.levelRank} desc nulls last`, sql`${productSearch.year} desc nulls last`, productSearch.name, productSearch.productId)
    .limit(relatedCards)
  return rows.map(row => row.id)
}

/** The page of one product, public fields alone. A product that is not shown is not found. */
export async function productPage(db: Db, slug: string, day: Day): Promise<PublicProduct> {
  const unknown = new Refusal('not-found', { reason: 'no-such-product', issues: [{ field: 'slug', reason: 'no-such-product' }] })
  if (slugOf(slug) !== slug)
    throw unknown
  const [row] = await db
    .select({
      id: products.id,
      facilityId: products.facilityId,
      group: products.group,
      story: products.story,
      storyEn: products.storyEn,
      isSet: products.isSet,
      specification: products.specification,
      updatedAt: products.updatedAt,
      producer: { code: facilities.code, slug: facilities.slug, name: facilities.name, nameEn: facilities.nameEn, legalForm: facilities.legalForm, foundedYear: facilities.foundedYear, workers: facilities.workers },
    })
    .from(products)
    .innerJoin(facilities, eq(facilities.id, products.facilityId))
    .where(and(eq(products.slug, slug), eq(products.status, 'shown'), isNull(products.archivedAt), isNull(facilities.archivedAt)))
  if (!row)
    throw unknown
  const { id, facilityId, group: _, updatedAt, producer, ...story } = row
  const [cards, honours, supported, related, [made]] = await Promise.all([
    cardsOf(db, [id], day),
    recognitionsOf(db, [id], day.today),
    supportsOf(db, facilityId),
    relatedIds(db, row).then(ids => cardsOf(db, ids, day)),
    db.select({ count: sql<number>`count(*)::int` }).from(products).where(and(eq(products.facilityId, facilityId), eq(products.status, 'shown'), isNull(products.archivedAt))),
  ])
  return {
    ...cards[0]!,
    ...story,
    recognitions: honours.get(id) ?? [],
    producer: { ...producer, products: made!.count },
    supports: supported,
    related,
    updatedAt: new Date(updatedAt).toISOString(),
  }
}
