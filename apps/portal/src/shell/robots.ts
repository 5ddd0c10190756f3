import type { Doors } from './doors.ts'
import { CatalogueQuery } from '@khuyencong/domain/product'
import { pathOf } from './address.ts'
import { escaped } from './head.ts'

/** Crawlers may look: what must stay out of an index says so itself, and could not if it were never fetched. */
export function robotsText(baseUrl: string): string {
  return `User-agent: *\nDisallow: /goi-y\nDisallow: /en/suggest\n\nSitemap: ${baseUrl}/sitemap.xml\n`
}

const perQuestion = 100
const mostQuestions = 100

/** Addresses of every page in both languages; none at all while the site holds demonstration records. */
export async function sitemapText(doors: Doors, baseUrl: string): Promise<string> {
  const { demonstration } = await doors.site()
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${demonstration ? '' : await entries(doors, baseUrl)}</urlset>\n`
}

async function entries(doors: Doors, baseUrl: string): Promise<string> {
  const slugs: string[] = []
  for (let page = 1; page <= mostQuestions; page++) {
    const { items, total } = await doors.catalogue(CatalogueQuery.parse({ page, pageSize: perQuestion, sort: 'name' }))
    slugs.push(...items.map(item => item.slug))
    if (items.length === 0 || slugs.length >= total)
      break
  }
  const places = [...(['home', 'catalogue', 'figures', 'privacy', 'terms', 'accessibility'] as const).map(page => ({ page })), ...slugs.map(slug => ({ page: 'product' as const, slug }))]
  return places.flatMap(place => (['vi', 'en'] as const).map(lang => `<url><loc>${escaped(baseUrl + pathOf(place, lang))}</loc></url>`)).join('')
}
