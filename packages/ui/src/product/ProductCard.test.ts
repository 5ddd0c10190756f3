import type { PublicProductCard } from '@khuyencong/domain/product'
import { renderToString } from '@vue/server-renderer'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createSSRApp, h } from 'vue'
import ProductCard from './ProductCard.vue'

const card: PublicProductCard = {
  slug: 'am-chen',
  name: 'Bộ ấm chén hoa lam',
  nameEn: 'Blue-and-white tea set',
  summary: 'Vuốt tay, nung củi ba ngày.',
  summaryEn: 'Thrown by hand, fired for three days.',
  group: 'handicraft',
  plate: 'gom-hoa-lam',
  facility: { slug: 'gom', name: 'Gốm Thanh Trà', nameEn: null },
  place: { provinceId: 'VN-31@2025', province: 'Hải Phòng', provinceSlug: 'hai-phong', formerProvince: null, region: 'north' },
  recognition: { level: 'nation', year: 2025, decisionNumber: null, decidedOn: null, certificateNumber: null, issuedOn: null, validTo: '2027-10-28', state: 'valid' },
  demonstration: true,
}
const draw = (props: Record<string, unknown>) => renderToString(createSSRApp(() => h(ProductCard, { product: card, lang: 'vi', href: '/san-pham/am-chen', ...props } as never)))
const text = (html: string) => html.replace(/<!--.*?-->/g, '').replace(/<[^>]+>/g, '').replaceAll('&nbsp;', ' ').replace(/\s+/g, ' ')

describe('productCard', () => {
  const warn = vi.spyOn(console, 'warn')
  afterEach(() => expect(warn).not.toHaveBeenCalled())

  it('links its name and says level, maker and place', async () => {
    const html = await draw({})
    expect(html).toContain('<a href="/san-pham/am-chen">')
    expect(text(html)).toContain('Quốc gia 2025')
    expect(text(html)).toContain('Gốm Thanh Trà · Hải Phòng')
    expect(html).not.toMatch(/\sstyle=/)
  })

  it('says in words that a paper has lapsed, and takes the gold away', async () => {
    const html = await draw({ product: { ...card, recognition: { ...card.recognition, state: 'expired' } } })
    expect(text(html)).toContain('Quốc gia 2025, đã hết hạn')
    expect(html).toContain('recognition-seal-soft')
    expect(html).not.toContain('product-card-nation')
  })

  it('shows Vietnamese, said to be so, where English is missing', async () => {
    expect(await draw({ lang: 'en' })).toContain('Blue-and-white tea set')
    const html = await draw({ lang: 'en', product: { ...card, nameEn: null } })
    expect(html).toMatch(/<h3[^>]*lang="vi"/)
    expect(text(html)).toContain('Bộ ấm chén hoa lam')
  })

  it('marks hits and prints a name as text', async () => {
    const html = await draw({ product: { ...card, name: '<img src=x onerror=alert(1)>' }, search: { words: 'vuot tay', exact: false } })
    expect(html).toContain('<mark>Vuốt tay</mark>')
    expect(html).not.toContain('<img src=x')
    expect(html).toContain('&lt;')
  })

  it('tags invented records where the page does not', async () => {
    expect(text(await draw({ tagged: true }))).toContain('Dữ liệu minh hoạ')
    expect(text(await draw({}))).not.toContain('Dữ liệu minh hoạ')
  })
})
