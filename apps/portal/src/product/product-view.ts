import type { PublicProduct } from '@khuyencong/domain/product'
import type { Lang } from '@khuyencong/domain/text'
import type { View } from '../shell/view.ts'
import { levelLabels } from '@khuyencong/domain/recognition'
import { pathOf } from '../shell/address.ts'
import { say } from '../shell/say.ts'
import { groupShort } from './groups.ts'
import ProductPage from './ProductPage.vue'

export function productView(product: PublicProduct, lang: Lang, baseUrl: string): View {
  const t = say(lang)
  const name = lang === 'en' && product.nameEn !== null ? product.nameEn : product.name
  const summary = lang === 'en' && product.summaryEn !== null ? product.summaryEn : product.summary
  const place = { page: 'product', slug: product.slug } as const
  const catalogue = pathOf({ page: 'catalogue' }, lang)
  return {
    component: ProductPage,
    props: { product },
    title: name,
    description: summary,
    place,
    crumbs: [
      { label: t('Sản phẩm', 'Products'), href: catalogue },
      { label: groupShort[product.group][lang], href: `${catalogue}?group=${product.group}` },
      { label: name },
    ],
    section: 'catalogue',
    data: product.demonstration ? null : structuredData(product, { lang, name, summary, url: `${baseUrl}${pathOf(place, lang)}` }),
  }
}

/** What machines may read: a recognition counts only while its paper has neither expired nor been withdrawn. */
function structuredData(product: PublicProduct, { lang, name, summary, url }: { lang: Lang, name: string, summary: string, url: string }): Record<string, unknown> {
  const standing = product.recognitions.filter(recognition => recognition.state === 'valid' || recognition.state === 'unstated')
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name,
    'description': summary,
    url,
    'manufacturer': { '@type': 'Organization', 'name': lang === 'en' && product.producer.nameEn !== null ? product.producer.nameEn : product.producer.name, 'address': { '@type': 'PostalAddress', 'addressRegion': product.place.province, 'addressCountry': 'VN' } },
    'award': standing.map(recognition => `${lang === 'vi' ? 'Sản phẩm công nghiệp nông thôn tiêu biểu' : 'Featured rural-industry product'}, ${levelLabels[recognition.level][lang].toLowerCase()} ${recognition.year}`),
  }
}
