import type { Lang } from '@khuyencong/domain/text'

/** Every page of the portal. The catalogue's filters are not part of it: they are the address's query. */
export type Place
  = | { page: 'home' | 'catalogue' | 'figures' | 'privacy' | 'terms' | 'accessibility' }
    | { page: 'product', slug: string }

/** Each language has its own words in the address. */
export const paths = {
  vi: { home: '/', catalogue: '/san-pham', figures: '/so-lieu', privacy: '/quyen-rieng-tu', terms: '/dieu-khoan', accessibility: '/tro-nang' },
  en: { home: '/en/', catalogue: '/en/products', figures: '/en/figures', privacy: '/en/privacy', terms: '/en/terms', accessibility: '/en/accessibility' },
} as const

/** The path of a page in a language. */
export function pathOf(place: Place, lang: Lang): string {
  return place.page === 'product' ? `${paths[lang].catalogue}/${place.slug}` : paths[lang][place.page]
}

/** The language an address speaks, for pages that do not exist as well. */
export function langOf(path: string): Lang {
  return /^\/en(?:\/|$)/.test(path) ? 'en' : 'vi'
}

export const otherLang = (lang: Lang): Lang => lang === 'vi' ? 'en' : 'vi'

/** A path of this site to go back to; anything else leads home. */
export function backTo(address: string | undefined): string {
  return address !== undefined && /^\/(?![/\\])[\x21-\x7E]*$/.test(address) && !address.includes('\\') ? address : '/'
}
