import type { Lang } from '@khuyencong/domain/text'
import type { Assets } from './assets.ts'
import type { View, Visit } from './view.ts'
import { pathOf } from './address.ts'

const siteName = { vi: 'Phòng trưng bày CNNT', en: 'Rural Industry Showroom' }
const locales = { vi: 'vi_VN', en: 'en_GB' }

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' })[sign]!)
}

/** JSON that no `</script>` inside a value can end. */
export function dataBlock(data: Record<string, unknown>): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}

/** Everything in `<head>`, escaped. */
export function headOf(view: View, visit: Visit, assets: Assets, picture: string): string {
  const { lang, baseUrl, demonstration } = visit
  const title = view.place?.page === 'home' ? view.title : `${view.title} | ${siteName[lang]}`
  const address = (language: Lang) => view.place === null ? null : `${baseUrl}${pathOf(view.place, language)}${view.query ? `?${view.query}` : ''}`
  const meta = (name: string, content: string) => `<meta name="${name}" content="${escaped(content)}">`
  const property = (name: string, content: string) => `<meta property="${name}" content="${escaped(content)}">`
  const link = (rel: string, href: string, more = '') => `<link rel="${rel}" href="${escaped(href)}"${more}>`
  const here = address(lang)
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}</title>`,
    meta('description', view.description),
    meta('color-scheme', visit.theme ?? 'light dark'),
    demonstration || view.robots === 'noindex' ? meta('robots', 'noindex') : '',
    ...assets.fonts.map(font => link('preload', font, ' as="font" type="font/woff2" crossorigin')),
    link('stylesheet', assets.style),
    link('icon', '/favicon.svg', ' type="image/svg+xml"'),
    ...(here === null
      ? []
      : [
          link('canonical', here),
          link('alternate', address('vi')!, ' hreflang="vi"'),
          link('alternate', address('en')!, ' hreflang="en"'),
          link('alternate', address('vi')!, ' hreflang="x-default"'),
          property('og:url', here),
        ]),
    property('og:type', 'website'),
    property('og:site_name', siteName[lang]),
    property('og:title', view.title),
    property('og:description', view.description),
    property('og:locale', locales[lang]),
    property('og:locale:alternate', locales[lang === 'vi' ? 'en' : 'vi']),
    property('og:image', `${baseUrl}${picture}`),
    property('og:image:width', '1200'),
    property('og:image:height', '630'),
    meta('twitter:card', 'summary_large_image'),
    view.data && !demonstration ? `<script type="application/ld+json">${dataBlock(view.data)}</script>` : '',
    `<script type="module" src="${escaped(assets.loader)}"></script>`,
  ].filter(Boolean).join('\n')
}
