import type { PublicProductPage } from '@khuyencong/domain/product'
import type { Lang } from '@khuyencong/domain/text'
import type { Doors } from '../shell/doors.ts'
import type { View } from '../shell/view.ts'
import { CatalogueQuery } from '@khuyencong/domain/product'
import { formatNumber, fromAddress } from '@khuyencong/domain/text'
import { pathOf } from '../shell/address.ts'
import { say } from '../shell/say.ts'
import { addressOfQuery, facetNames, withoutFilters } from './filters.ts'
import { knownProvinces } from './places.ts'
import ProductCatalogue from './ProductCatalogue.vue'

const longestText = 200
const largestPage = 48

/** Whatever stands in the address becomes a query that the catalogue can answer; the rest is named and left out. */
export function readQuery(params: URLSearchParams): { query: CatalogueQuery, ignored: string[] } {
  const ignored = new Set<string>()
  const readable = new URLSearchParams([...params].slice(0, 200).map(([name, value]) => [name, name === 'q' ? value.slice(0, longestText) : value.slice(0, 1000)]))
  const read = fromAddress(CatalogueQuery, readable, issue => ignored.add(String(issue.values?.value ?? issue.field)))
  const { known, unknown } = knownProvinces(read.province)
  for (const id of unknown)
    ignored.add(id)
  return { query: { ...read, province: known, pageSize: Math.min(read.pageSize, largestPage) }, ignored: [...ignored].slice(0, 3) }
}

export async function catalogueView(doors: Doors, lang: Lang, params: URLSearchParams): Promise<View> {
  const t = say(lang)
  const { query, ignored } = readQuery(params)
  const rows = params.get('view') === 'list'
  const asked = await doors.catalogue(query)
  const last = Math.max(1, Math.ceil(asked.total / query.pageSize))
  const found: PublicProductPage = query.page > last ? await doors.catalogue({ ...query, page: last }) : asked
  const shown = { ...query, page: Math.min(query.page, last) }
  const heading = headingOf(found, shown, lang)
  const unfiltered = found.total === 0 && facetNames.some(facet => shown[facet].length > 0) ? (await doors.catalogue(withoutFilters(shown))).total : 0
  return {
    component: ProductCatalogue,
    props: { found, query: shown, ignored, rows, heading, unfiltered },
    title: shown.page > 1 ? `${heading}, ${t('trang', 'page')} ${formatNumber(shown.page, lang)}` : heading,
    description: t('Tìm sản phẩm công nghiệp nông thôn tiêu biểu theo tên, nhóm hàng, tỉnh, cấp và năm công nhận; gõ không dấu cũng được.', 'Search featured rural-industry products by name, group, province, level and year of recognition; diacritics are not needed.'),
    place: { page: 'catalogue' },
    query: addressOfQuery(shown, rows),
    crumbs: [{ label: t('Trang chủ', 'Home'), href: pathOf({ page: 'home' }, lang) }, { label: t('Sản phẩm', 'Products') }],
    robots: shown.q === '' ? null : 'noindex',
    section: 'catalogue',
  }
}

function headingOf(found: PublicProductPage, query: CatalogueQuery, lang: Lang): string {
  const count = formatNumber(found.total, lang)
  const products = lang === 'vi' ? 'sản phẩm' : found.total === 1 ? 'product' : 'products'
  if (query.q === '')
    return `${count} ${products}`
  if (found.reading === 'similar' && found.total > 0)
    return lang === 'vi' ? `${count} sản phẩm gần giống “${query.q}”` : `${count} ${products} close to “${query.q}”`
  return lang === 'vi' ? `${count} sản phẩm khớp “${query.q}”` : `${count} ${products} for “${query.q}”`
}
