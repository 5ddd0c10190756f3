import type { Db } from '@khuyencong/db'
import type { PublicHome } from '@khuyencong/domain/product'
import type { Day } from './cards.ts'
import { hasDemonstration } from '@khuyencong/db/demo'
import { productSearch as found, products } from '@khuyencong/db/schema'
import { plateOfGroup, productGroups } from '@khuyencong/domain/product'
import { eq, sql } from 'drizzle-orm'
import { cardsOf } from './cards.ts'

const newestCards = 8

const count = sql<number>`count(*)::int`

/** What the first page of the showroom shows. */
export async function homePage(db: Db, day: Day): Promise<PublicHome> {
  // Makers first, then provinces: a distinct count would sort every row.
  const made = db.select({ provinceId: found.provinceId, facilityId: products.facilityId, products: sql<number>`count(*)`.as('products') })
    .from(found).innerJoin(products, eq(products.id, found.productId)).groupBy(found.provinceId, products.facilityId).as('made')
  const [byProvince, byGroup, newest, demonstration] = await Promise.all([
    db.select({ id: made.provinceId, products: sql<number>`sum(${made.products})::int`, facilities: count }).from(made).groupBy(made.provinceId),
    db.select({ group: found.group, count, nation: sql<number>`(count(*) filter (where ${found.level} = 'nation'))::int` })
      .from(found).groupBy(found.group),
    db.select({ id: found.productId }).from(found)
      .orderBy(sql`${found.decidedOn} desc nulls last`, sql`${found.levelRank} desc nulls last`, sql`${found.year} desc nulls last`, found.name, found.productId).limit(newestCards),
    hasDemonstration(db),
  ])
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
  const here = new Map(byProvince.map(row => [row.id, row]))
  return {
    demonstration,
    totals: {
      products: sum(byGroup.map(row => row.count)),
      provinces: byProvince.length,
      facilities: sum(byProvince.map(row => row.facilities)),
      nation: sum(byGroup.map(row => row.nation)),
    },
    groups: productGroups.map(group => ({ group, count: byGroup.find(row => row.group === group)?.count ?? 0, plate: plateOfGroup[group] })),
    provinces: day.provinces.on(day.today).map(({ id, name, slug }) => ({ id, name, slug, products: here.get(id)?.products ?? 0, facilities: here.get(id)?.facilities ?? 0 })),
    newest: await cardsOf(db, newest.map(row => row.id), day),
  }
}
