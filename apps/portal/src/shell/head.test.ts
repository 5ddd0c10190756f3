import type { Assets } from './assets.ts'
import type { View, Visit } from './view.ts'
import { describe, expect, it } from 'vitest'
import { backTo, langOf, pathOf } from './address.ts'
import { dataBlock, headOf } from './head.ts'

const assets: Assets = { style: '/assets/a.css', loader: '/assets/l.js', fonts: ['/assets/f.woff2'], island: name => `/assets/${name}.js` }
const view: View = { component: {}, props: {}, title: 'Chè "nõn" <tôm>', description: 'Mô tả', place: { page: 'product', slug: 'che' }, crumbs: [], data: { '@type': 'Product', 'name': '</script><script>alert(1)</script>' } }
const visit: Visit = { lang: 'vi', theme: null, demonstration: false, baseUrl: 'https://example.vn', address: '/san-pham/che' }

describe('the head of a page', () => {
  it('names the page in both languages', () => {
    const head = headOf(view, visit, assets, '/assets/p.png')
    expect(head).toContain('<link rel="canonical" href="https://example.vn/san-pham/che">')
    expect(head).toContain('<link rel="alternate" href="https://example.vn/en/products/che" hreflang="en">')
    expect(head).toContain('Chè &quot;nõn&quot; &lt;tôm&gt;')
    expect(head).not.toContain('noindex')
  })

  it('keeps structured data inside its block', () => {
    expect(dataBlock(view.data!)).not.toContain('<')
    expect(headOf(view, visit, assets, '').match(/<\/script>/g)).toHaveLength(2)
  })

  it('gives no structured data and no place in an index to a site with demonstration records', () => {
    const head = headOf(view, { ...visit, demonstration: true }, assets, '')
    expect(head).not.toContain('ld+json')
    expect(head).toContain('<meta name="robots" content="noindex">')
  })
})

describe('addresses', () => {
  it('speak the language of the page', () => {
    expect(pathOf({ page: 'product', slug: 'x' }, 'en')).toBe('/en/products/x')
    expect([langOf('/en'), langOf('/en/x'), langOf('/english'), langOf('/')]).toEqual(['en', 'en', 'vi', 'vi'])
  })

  it('lead back to this site only', () => {
    expect(backTo('/san-pham?q=ch%C3%A8')).toBe('/san-pham?q=ch%C3%A8')
    for (const address of ['//evil.example', '/\\evil.example', 'https://evil.example', '/a\r\nSet-Cookie: x', '/\\\\x', undefined])
      expect(backTo(address)).toBe('/')
  })
})
