import type { Db } from '@khuyencong/db'
import type { PublicProductCard } from '@khuyencong/domain/product'
import type { ProvinceId, ProvinceRegister } from '@khuyencong/domain/region'
import { certificates, facilities, products, recognitionLevels, recognitions } from '@khuyencong/db/schema'
import { certificateState } from '@khuyencong/domain/recognition'
import { asc, desc, eq, inArray } from 'drizzle-orm'

export interface Day { provinces: ProvinceRegister, today: string }

/** Where the producer is on today's map, with the province of its own day where that has another name. */
export function placeOf(provinceId: ProvinceId, { provinces, today }: Day): PublicProductCard['place'] {
  const [then, now] = [provinces.get(provinceId), provinces.today(provinceId, today)]
  return { provinceId: now.id, province: now.name, provinceSlug: now.slug, formerProvince: then.name === now.name ? null : then.name, region: now.region }
}

/** Recognitions of products as strangers see them: the highest level first, its newest before older ones. */
export async function recognitionsOf(db: Db, productIds: readonly string[], today: string) {
  const rows = productIds.length === 0
    ? []
    : await db
        .select({
          productId: recognitions.productId,
          level: recognitions.level,
          year: recognitions.year,
          decisionNumber: recognitions.decisionNumber,
          decidedOn: recognitions.decidedOn,
          certificateNumber: certificates.number,
          issuedOn: certificates.issuedOn,
          validTo: certificates.validTo,
          withdrawnOn: certificates.withdrawnOn,
        })
        .from(recognitions)
        .innerJoin(recognitionLevels, eq(recognitionLevels.code, recognitions.level))
        .leftJoin(certificates, eq(certificates.recognitionId, recognitions.id))
        .where(inArray(recognitions.productId, [...productIds]))
        .orderBy(desc(recognitionLevels.rank), desc(recognitions.year), desc(certificates.issuedOn), asc(recognitions.id))
  const byProduct = new Map<string, NonNullable<PublicProductCard['recognition']>[]>()
  for (const { productId, withdrawnOn, ...row } of rows)
    byProduct.set(productId, [...byProduct.get(productId) ?? [], { ...row, state: certificateState({ validTo: row.validTo, withdrawnOn }, today) }])
  return byProduct
}

/** Cards of products in the order of their ids, public fields alone. */
export async function cardsOf(db: Db, productIds: readonly string[], day: Day): Promise<PublicProductCard[]> {
  if (productIds.length === 0)
    return []
  const [rows, honours] = await Promise.all([
    db.select({
      id: products.id,
      slug: products.slug,
      name: products.name,
      nameEn: products.nameEn,
      summary: products.summary,
      summaryEn: products.summaryEn,
      group: products.group,
      plate: products.plate,
      demonstration: products.demonstration,
      facility: { slug: facilities.slug, name: facilities.name, nameEn: facilities.nameEn },
      provinceId: facilities.provinceId,
    }).from(products).innerJoin(facilities, eq(facilities.id, products.facilityId)).where(inArray(products.id, [...productIds])),
    recognitionsOf(db, productIds, day.today),
  ])
  const byId = new Map(rows.map(row => [row.id, row]))
  return productIds.flatMap((id) => {
    const row = byId.get(id)
    if (!row)
      return []
    const { id: _, provinceId, ...card } = row
    return [{ ...card, place: placeOf(provinceId, day), recognition: honours.get(id)?.[0] ?? null }]
  })
}
