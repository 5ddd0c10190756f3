import type { CatalogueQuery, PublicProductPage } from '@khuyencong/domain/product'
import type { TestApp } from '../testing/app.ts'
import type { FacetName } from './facets.ts'
import { addDemonstration } from '@khuyencong/db/demo'
import { loadProvinceRegister } from '@khuyencong/db/region'
import { facilities, products } from '@khuyencong/db/schema'
import { indexProducts } from '@khuyencong/db/search'
import { rolledBack } from '@khuyencong/db/testing'
import { aFacility, aProduct } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { productGroups, CatalogueQuery as Query } from '@khuyencong/domain/product'
import { recognitionLevels } from '@khuyencong/domain/recognition'
import { regionCodes } from '@khuyencong/domain/region'
import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'
import { catalogue } from './catalogue.ts'
import { facetNames } from './facets.ts'

const today = '2026-11-25'
let test: TestApp
let ask: (query: Partial<CatalogueQuery>) => Promise<PublicProductPage>
const names = (page: PublicProductPage) => page.items.map(item => item.name)
const plainName = (name: string) => name.normalize('NFC').toLowerCase()

beforeAll(async () => {
  test = await testApp()
  await addDemonstration(test.db, { today })
  const register = await loadProvinceRegister(test.db)
  ask = query => catalogue(test.db, Query.parse(query), { provinces: register, today })
})
afterAll(() => test.close())

describe('words', () => {
  it.each(['che', 'chè', 'che tan cuong', 'CHÈ TÂN CƯƠNG', 'Che Tân Cuong', 'che tan cu', 'tan cuong che'])('%s finds the Tân Cương tea first', async (q) => {
    expect(plainName(names(await ask({ q }))[0]!)).toContain('chè tân cương')
  })

  it('forgives typing errors where the words find nothing, and says so', async () => {
    for (const q of ['che tan cuogn', 'cuogn', 'chee tan cuong', 'nuoc mma', 'thai nguyne']) {
      const page = await ask({ q })
      expect(page.reading, q).toBe('similar')
      expect(page.total, q).toBeGreaterThan(0)
    }
    expect(names(await ask({ q: 'che tan cuogn' })).slice(0, 3).map(plainName).some(name => name.includes('chè tân cương'))).toBe(true)
    expect(names(await ask({ q: 'nuoc mma' })).every(name => name.startsWith('Nước mắm'))).toBe(true)
    expect(await ask({ q: 'qqqq zzzz' })).toMatchObject({ total: 0, items: [], reading: 'similar' })
  })

  it('puts every bò before any bơ, and neither is lost', async () => {
    const page = await ask({ q: 'bò', pageSize: 100 })
    const has = (name: string, word: string) => plainName(name).split(/\P{L}+/u).includes(word)
    const found = names(page)
    const [lastBo, firstBơ] = [found.findLastIndex(name => has(name, 'bò')), found.findIndex(name => has(name, 'bơ'))]
    expect(lastBo).toBeGreaterThanOrEqual(0)
    expect(firstBơ).toBeGreaterThan(lastBo)
    expect((await ask({ q: 'bo', pageSize: 100 })).total).toBe(page.total)
  })

  it('reads a text exactly when asked, and says how it was read', async () => {
    const exact = await ask({ q: 'bò', exact: true, pageSize: 100 })
    expect(exact.reading).toBe('exact')
    expect(names(exact).some(name => plainName(name).includes('bơ'))).toBe(false)
    expect((await ask({ q: 'che tan', exact: true })).total).toBe(0)
    expect((await ask({})).reading).toBe('all')
    expect((await ask({ q: 'che tan cuong' })).reading).toBe('folded')
    expect((await ask({ q: 'chè tân cương' })).reading).toBe('exact')
  })

  it('knows former provinces by name and as a filter', async () => {
    const byName = await ask({ q: 'ha nam', province: ['VN-37@2025'], pageSize: 100 })
    expect(byName.total).toBe((await ask({ province: ['VN-37@2025'] })).total)
    const former = await ask({ province: ['VN-35@2008'] })
    expect(former.items.map(item => item.place.province)).toEqual(former.items.map(() => 'Ninh Bình'))
    expect(former.total).toBeGreaterThan(0)
    await expect(ask({ province: ['VN-99@2025'] })).rejects.toMatchObject({ code: 'invalid', detail: { issues: [{ field: 'province', reason: 'unknown-province' }] } })
  })

  it('orders marked matches, then folded ones: name, phrase, words, elsewhere', async () => {
    await rolledBack(test.db, async (tx) => {
      const register = await loadProvinceRegister(tx)
      await write(tx, { actor: 'system:test' }, async (inner) => {
        const made = []
        for (const name of ['Mạt Kxòa', 'Kxoá', 'Kxòa đỏ', 'Đỏ Kxòa', 'Kxòa', 'Lụa đỏ', 'Kxòang'])
          made.push(await aProduct(inner, { name, summary: name === 'Lụa đỏ' ? 'Bán kèm kxòa.' : 'Không.', recognition: null }))
        await indexProducts(inner, made.map(product => product.id), register, today)
      })
      const page = await catalogue(tx, Query.parse({ q: 'kxòa' }), { provinces: register, today })
      expect(names(page)).toEqual(['Kxòa', 'Kxòa đỏ', 'Đỏ Kxòa', 'Mạt Kxòa', 'Kxòang', 'Lụa đỏ', 'Kxoá'])
    })
  })
})

describe('hostile words', () => {
  const nasty = ['%', '_', '\\', '\'', '"', '\'; drop table products; --', 'a & b | !c', '(', '<->', 'che:*', '\u0000', 'che\u0000tan', '🍵', 'chè 🍵', '\uD800', '{}', '<script>', 'a'.repeat(200), 'ê\u0301'.repeat(60), '1e5 -3.14 http://x.vn/a?b', 'ﬁ ǆ İ ß', 'שלום 茶']
  it.each(nasty)('%j is answered', async (q) => {
    const page = await ask({ q })
    expect(page.items.length).toBeLessThanOrEqual(page.total)
  })

  it('is answered whatever the characters', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), fc.boolean(), async (q, exact) => {
      expect((await ask({ q, exact, pageSize: 1 })).total).toBeGreaterThanOrEqual(0)
    }), { numRuns: 60 })
  })

  it('finds a product by every single word of its name', async () => {
    const all = await ask({ pageSize: 100 })
    for (const { name } of all.items.filter((_, at) => at % 7 === 0)) {
      for (const q of name.split(/[^\p{L}\p{N}]+/u).filter(Boolean))
        expect(names(await ask({ q, pageSize: 100 })), `${q} of ${name}`).toContain(name)
    }
  })
})

const filters = fc.record({
  q: fc.constantFrom('', '', 'che', 'bo', 'chè', 'che tan cuogn', 'may'),
  region: fc.subarray([...regionCodes], { maxLength: 2 }),
  province: fc.subarray(['VN-19@2025', 'VN-37@2025', 'VN-01@2025', 'VN-35@2008', 'VN-48@2025'], { maxLength: 3 }),
  group: fc.subarray([...productGroups], { maxLength: 2 }),
  level: fc.subarray([...recognitionLevels], { maxLength: 2 }),
  year: fc.subarray([2022, 2023, 2024, 2025, 2026], { maxLength: 3 }),
  validity: fc.subarray(['valid', 'expired', 'withdrawn', 'unstated'] as const, { maxLength: 2 }),
})

describe('facets', () => {
  it('count what choosing a value alone would give', async () => {
    await fc.assert(fc.asyncProperty(filters, fc.constantFrom(...facetNames), fc.nat(), async (query, facet, pick) => {
      const values = (await ask(query)).facets[facet]
      const { value, count } = values[pick % values.length]!
      const chosen = await ask({ ...query, [facet]: [facet === 'year' ? Number(value) : value] })
      expect(chosen.total).toBe(count)
    }), { numRuns: 60 })
  })

  it('of one value each add up to the total where they filter nothing', async () => {
    const single: FacetName[] = ['region', 'province', 'group']
    await fc.assert(fc.asyncProperty(filters, fc.constantFrom(...single), async (query, facet) => {
      const page = await ask({ ...query, [facet]: [] })
      expect(page.facets[facet].reduce((sum, { count }) => sum + count, 0)).toBe(page.total)
    }), { numRuns: 40 })
  })

  it('show every region, group, level and province of today, with zero where nothing is', async () => {
    const { facets } = await ask({ q: 'che tan cuong' })
    expect(facets.region.map(({ value }) => value)).toEqual(['north', 'central', 'south'])
    expect(facets.province).toHaveLength(34)
    expect(facets.level.map(({ value }) => value)).toEqual(['nation', 'region', 'province', 'district'])
    expect(facets.region.map(({ count }) => count)).toEqual([1, 0, 0])
    expect(facets.province[0]).toEqual({ value: 'VN-19@2025', label: 'Thái Nguyên', labelEn: 'Thái Nguyên', count: 1 })
  })
})

describe('pages', () => {
  it.each(['relevance', 'name', 'newest', 'level'] as const)('by %s cover every product exactly once', async (sort) => {
    for (const q of ['', 'che', 'bo']) {
      const whole = await ask({ q, sort, pageSize: 100 })
      const slugs: string[] = []
      for (let page = 1; page <= Math.ceil(whole.total / 7); page++)
        slugs.push(...(await ask({ q, sort, page, pageSize: 7 })).items.map(item => item.slug))
      expect(slugs).toEqual(whole.items.map(item => item.slug))
      expect(new Set(slugs).size).toBe(whole.total)
    }
    expect((await ask({ page: 10_000, sort })).items).toEqual([])
  })

  it('sort names in Vietnamese order', async () => {
    const found = names(await ask({ sort: 'name', pageSize: 100 }))
    expect(found).toEqual(found.toSorted(new Intl.Collator('vi').compare))
  })
})

describe('what is shown', () => {
  it('leaves at once when it is withdrawn, archived or its maker is', async () => {
    const before = await ask({ q: 'chè tân cương' })
    const slug = before.items[0]!.slug
    const [row] = await test.db.select({ id: products.id, facilityId: products.facilityId }).from(products).where(eq(products.slug, slug))
    for (const hide of ['status', 'archive', 'maker'] as const) {
      await rolledBack(test.db, async (tx) => {
        await write(tx, { actor: 'system:test' }, async (inner) => {
          if (hide === 'maker')
            await inner.update(facilities).set({ archivedAt: '2026-11-25T00:00:00Z', archivedReason: 'thử' }).where(eq(facilities.id, row!.facilityId))
          else
            await inner.update(products).set(hide === 'status' ? { status: 'withdrawn' } : { archivedAt: '2026-11-25T00:00:00Z', archivedReason: 'thử' }).where(eq(products.id, row!.id))
        })
        const register = await loadProvinceRegister(tx)
        expect((await catalogue(tx, Query.parse({ q: 'chè tân cương', exact: true }), { provinces: register, today })).total).toBe(0)
      })
    }
    expect((await ask({ q: 'chè tân cương' })).total).toBe(before.total)
  })

  it('shows no draft, and a maker of another time on the map of today', async () => {
    await rolledBack(test.db, async (tx) => {
      const register = await loadProvinceRegister(tx)
      await write(tx, { actor: 'system:test' }, async (inner) => {
        const maker = await aFacility(inner, { provinceId: 'VN-35@2008' })
        const shown = await aProduct(inner, { name: 'Zzkhăn một', facilityId: maker.id, recognition: null })
        const draft = await aProduct(inner, { name: 'Zzkhăn hai', facilityId: maker.id, status: 'draft' })
        await indexProducts(inner, [shown.id, draft.id], register, today)
      })
      const page = await catalogue(tx, Query.parse({ q: 'zzkhan' }), { provinces: register, today })
      expect(names(page)).toEqual(['Zzkhăn một'])
      expect(page.items[0]).toMatchObject({ place: { provinceId: 'VN-37@2025', province: 'Ninh Bình', formerProvince: 'Hà Nam', region: 'north' }, recognition: null })
      expect(page.facets.level.every(({ count }) => count === 0)).toBe(true)
    })
  })
})
