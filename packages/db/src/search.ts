import type { Plate } from '@khuyencong/domain/product'
import type { ProvinceRegister } from '@khuyencong/domain/region'
import type { Db } from './index.ts'
import { fold, plain } from '@khuyencong/domain/text'
import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm'
import { certificates, facilities, products, productSearch, provinceNames, provinces, recognitionLevels, recognitions } from './schema.ts'

/** Words for a craft that people type and texts leave out. The plate says which craft a product belongs to. */
const craftWords: Record<Plate, string> = {
  'bac-vong-co': 'chạm bạc kim hoàn trang sức silver jewellery',
  'che-am-tra': 'chè trà tea',
  'che-hop-thiec': 'chè trà tea',
  'co-khi-banh-rang': 'cơ khí máy móc phụ tùng machinery',
  'co-khi-may-vo-che': 'cơ khí máy móc thiết bị machinery',
  'det-lua': 'dệt lụa tơ tằm silk',
  'det-tho-cam': 'dệt thổ cẩm brocade',
  'dong-mat-trong': 'đúc đồng bronze',
  'go-cham': 'chạm gỗ mỹ nghệ mộc wood carving',
  'gom-dat-nung': 'gốm đất nung pottery',
  'gom-hoa-lam': 'gốm sứ ceramics pottery',
  'may-tre-den': 'mây tre đan bamboo rattan',
  'may-tre-lang': 'mây tre đan bamboo rattan',
  'nhom-khac': '',
  'son-mai-dia': 'sơn mài lacquer',
  'son-mai-hop': 'sơn mài lacquer',
  'thuc-pham-ca-phe': 'cà phê cafe coffee',
  'thuc-pham-nuoc-mam': 'nước mắm fish sauce',
}

const slice = 200

/** All names and aliases of every province of both vintages. */
async function placeNames(tx: Db): Promise<Map<string, string[]>> {
  const rows = await tx.select({ id: provinces.id, aliases: provinces.aliases, name: provinceNames.name }).from(provinces).innerJoin(provinceNames, eq(provinceNames.provinceId, provinces.id))
  const names = new Map<string, string[]>()
  for (const { id, name, aliases } of rows)
    names.set(id, [...names.get(id) ?? aliases, name])
  return names
}

/**
 * Writes the search rows of products anew: one for each that is shown and neither archived itself nor made by an
 * archived facility, none for any other. The only writer of `product_search`; call it in the transaction that changes a
 * product, its facility or its recognitions.
 */
export async function indexProducts(tx: Db, productIds: readonly string[] | 'all', register: Pick<ProvinceRegister, 'today'>, today: string): Promise<void> {
  const ids = productIds === 'all' ? (await tx.select({ id: products.id }).from(products).orderBy(asc(products.id))).map(row => row.id) : [...new Set(productIds)]
  const names = await placeNames(tx)
  for (let from = 0; from < ids.length; from += slice)
    await indexSlice(tx, ids.slice(from, from + slice), names, register, today)
}

async function indexSlice(tx: Db, ids: string[], names: Map<string, string[]>, register: Pick<ProvinceRegister, 'today'>, today: string): Promise<void> {
  await tx.delete(productSearch).where(inArray(productSearch.productId, ids))
  const shown = await tx
    .select({ id: products.id, name: products.name, nameEn: products.nameEn, summary: products.summary, summaryEn: products.summaryEn, group: products.group, plate: products.plate, maker: facilities.name, makerEn: facilities.nameEn, provinceId: facilities.provinceId })
    .from(products)
    .innerJoin(facilities, eq(facilities.id, products.facilityId))
    .where(and(inArray(products.id, ids), eq(products.status, 'shown'), isNull(products.archivedAt), isNull(facilities.archivedAt)))
  if (shown.length === 0)
    return
  // The highest level first, its newest recognition before older ones, the newest paper first.
  const honours = await tx
    .select({ productId: recognitions.productId, level: recognitions.level, levelRank: recognitionLevels.rank, year: recognitions.year, decidedOn: recognitions.decidedOn, validTo: certificates.validTo, withdrawnOn: certificates.withdrawnOn })
    .from(recognitions)
    .innerJoin(recognitionLevels, eq(recognitionLevels.code, recognitions.level))
    .leftJoin(certificates, eq(certificates.recognitionId, recognitions.id))
    .where(inArray(recognitions.productId, shown.map(product => product.id)))
    .orderBy(desc(recognitionLevels.rank), desc(recognitions.year), desc(certificates.issuedOn), asc(recognitions.id))
  const best = new Map<string, (typeof honours)[number]>()
  for (const honour of honours) {
    if (!best.has(honour.productId))
      best.set(honour.productId, honour)
  }
  await tx.insert(productSearch).values(shown.map((product) => {
    const place = register.today(product.provinceId, today)
    const honour = best.get(product.id)
    const words = [product.name, product.nameEn, product.maker, product.makerEn, craftWords[product.plate], ...new Set([...names.get(place.id)!, ...names.get(product.provinceId)!]), product.summary, product.summaryEn].join(' ')
    return {
      productId: product.id,
      nameMarked: plain(product.name),
      nameFolded: fold(product.name),
      marked: plain(words),
      folded: fold(words),
      name: product.name,
      group: product.group,
      provinceId: place.id,
      region: place.region,
      level: honour?.level ?? null,
      levelRank: honour?.levelRank ?? 0,
      year: honour?.year ?? null,
      decidedOn: honour?.decidedOn ?? null,
      validTo: honour?.validTo ?? null,
      withdrawnOn: honour?.withdrawnOn ?? null,
    }
  }))
}
