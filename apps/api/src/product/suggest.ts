import type { Db } from '@khuyencong/db'
import type { Suggestion } from '@khuyencong/domain/product'
import type { Day } from './cards.ts'
import { facilities, productSearch as found, products } from '@khuyencong/db/schema'
import { CatalogueQuery } from '@khuyencong/domain/product'
import { byName, fold, plain } from '@khuyencong/domain/text'
import { and, eq, exists, sql } from 'drizzle-orm'
import { catalogue } from './catalogue.ts'

const offered = { products: 5, facilities: 3, provinces: 3 }

/** Provinces of today whose name, or a predecessor's, has a word that begins so; the former name is said beside it. */
function provincesLike(q: string, { provinces, today }: Day): Suggestion[] {
  const [marked, folded] = [plain(q), fold(q)]
  const isMarked = marked !== folded
  const begins = (name: string) => ` ${fold(name)}`.includes(` ${folded}`)
  const rank = (name: string) => (isMarked && ` ${plain(name)}`.includes(` ${marked}`) ? 0 : 2) + (fold(name).startsWith(folded) ? 0 : 1)
  return provinces.on(today)
    .flatMap((province) => {
      const formers = provinces.predecessors(province.id).map(id => provinces.get(id).name)
      const name = [province.name, ...formers].filter(begins).sort((a, b) => rank(a) - rank(b))[0]
      return name === undefined || province.slug === null ? [] : [{ province, name, rank: rank(name) + (name === province.name ? 0 : 0.5) }]
    })
    .sort((a, b) => a.rank - b.rank || byName(a.province.name, b.province.name))
    .slice(0, offered.provinces)
    .map(({ province, name }) => ({ kind: 'province', label: province.name, labelEn: province.name, slug: province.slug!, note: name === province.name ? null : name }))
}

/** Producers that show a product, by a word of their name that begins so; a name with the same marks comes first. */
async function facilitiesLike(db: Db, q: string, { provinces, today }: Day): Promise<Suggestion[]> {
  const [marked, folded] = [plain(q), fold(q)]
  const showing = db.select({ one: sql`1` }).from(found).innerJoin(products, eq(products.id, found.productId)).where(and(eq(products.facilityId, facilities.id)))
  const rows = await db
    .select({ name: facilities.name, nameEn: facilities.nameEn, slug: facilities.slug, provinceId: facilities.provinceId })
    .from(facilities)
    .where(and(sql`strpos(' ' || ${facilities.folded}, ${` ${folded}`}) > 0`, exists(showing)))
    .orderBy(sql`strpos(' ' || lower(${facilities.name}), ${` ${marked}`}) > 0 desc`, sql`starts_with(${facilities.folded}, ${folded}) desc`, facilities.name, facilities.id)
    .limit(offered.facilities)
  return rows.map(row => ({ kind: 'facility', label: row.name, labelEn: row.nameEn ?? row.name, slug: row.slug, note: provinces.today(row.provinceId, today).name }))
}

/** What a visitor may mean while typing: products, then producers, then provinces. Marks may be left out. */
export async function suggestions(db: Db, q: string, day: Day): Promise<Suggestion[]> {
  if (fold(q) === '')
    return []
  const [page, makers] = await Promise.all([
    catalogue(db, CatalogueQuery.parse({ q, pageSize: offered.products }), day),
    facilitiesLike(db, q, day),
  ])
  const items: Suggestion[] = page.items.map(card => ({ kind: 'product', label: card.name, labelEn: card.nameEn ?? card.name, slug: card.slug, note: `${card.facility.name} · ${card.place.province}` }))
  return [...items, ...makers, ...provincesLike(q, day)]
}
