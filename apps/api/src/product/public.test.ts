import type { TestApp } from '../testing/app.ts'
import { addDemonstration } from '@khuyencong/db/demo'
import { loadProvinceRegister } from '@khuyencong/db/region'
import { certificates, facilities, products, recognitions } from '@khuyencong/db/schema'
import { indexProducts } from '@khuyencong/db/search'
import { rolledBack } from '@khuyencong/db/testing'
import { aFacility, aProduct, aProgramme, aSupport } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'
import { productPage } from './page.ts'
import { suggestions } from './suggest.ts'

const today = '2026-11-25'
let test: TestApp
let stranger: Awaited<ReturnType<TestApp['as']>>

beforeAll(async () => {
  test = await testApp()
  await addDemonstration(test.db, { today })
  await write(test.db, { actor: 'system:test' }, tx => tx.update(facilities).set({ taxCode: '0109876543', contactName: 'Bà Thử Danh', phone: '0911222333', address: 'Ngõ thử 9' }))
  stranger = await test.as('leader')
})
afterAll(() => test.close())

/** Every key of an answer, however deep. */
function keysOf(value: unknown): string[] {
  if (Array.isArray(value))
    return value.flatMap(keysOf)
  return value !== null && typeof value === 'object' ? Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]) : []
}

describe('what leaves the open door', () => {
  it('names no tax code, telephone, owner or inner id', async () => {
    const home = await stranger.product.home()
    const answers: unknown[] = [
      home,
      await stranger.product.catalogue({ pageSize: 100 }),
      await stranger.product.suggest({ q: 'co so' }),
      ...await Promise.all(home.newest.map(({ slug }) => stranger.product.bySlug({ slug }))),
      await stranger.report.publishedPhase({ phase: { from: 2021, to: 2023 }, map: 'today' }),
      await stranger.figure.published(),
      await stranger.region.regions(),
    ]
    for (const answer of answers) {
      const text = JSON.stringify(answer)
      for (const secret of ['0109876543', 'Thử Danh', '0911222333', 'Ngõ thử'])
        expect(text).not.toContain(secret)
      for (const key of ['taxCode', 'phone', 'contactName', 'address', 'facilityId', 'version', 'folded', 'createdAt', 'archivedAt', 'archivedReason', 'createdBy'])
        expect(keysOf(answer)).not.toContain(key)
    }
  })
})

describe('home', () => {
  it('adds up with the catalogue', async () => {
    const [home, all] = [await stranger.product.home(), await stranger.product.catalogue({})]
    expect(home.demonstration).toBe(true)
    expect(home.totals.products).toBe(all.total)
    expect(home.groups.map(({ group, count }) => [group, count])).toEqual(all.facets.group.map(({ value, count }) => [value, count]))
    expect(home.totals.nation).toBe(all.facets.level.find(({ value }) => value === 'nation')!.count)
    expect(home.provinces).toHaveLength(34)
    for (const { id, products } of home.provinces)
      expect(products).toBe(all.facets.province.find(({ value }) => value === id)!.count)
    expect(home.totals.provinces).toBe(home.provinces.filter(province => province.products > 0).length)
    expect(home.newest.map(card => card.recognition!.decidedOn)).toEqual(home.newest.map(card => card.recognition!.decidedOn).toSorted().toReversed())
  })
})

describe('a product', () => {
  it('is found by its slug alone', async () => {
    for (const slug of ['khong-co', '', ' ', '%', 'Chè', '../x', '\u0001', 'a'.repeat(200)])
      await expect(stranger.product.bySlug({ slug }).catch((error: { cause: unknown }) => { throw error.cause })).rejects.toMatchObject({ code: expect.stringMatching(/^(?:not-found|invalid)$/) })
  })

  it('shows the highest recognition first, and state money that was accepted alone', async () => {
    await rolledBack(test.db, async (tx) => {
      const provinces = await loadProvinceRegister(tx)
      const slug = await write(tx, { actor: 'system:test' }, async (inner) => {
        const maker = await aFacility(inner)
        const product = await aProduct(inner, { facilityId: maker.id, recognition: { level: 'region', year: 2024, certificate: { validTo: '2026-11-24' } } })
        await inner.insert(recognitions).values({ id: '00000000-0000-4000-8000-000000000001', productId: product.id, level: 'province', year: 2026 })
        await inner.insert(recognitions).values({ id: '00000000-0000-4000-8000-000000000002', productId: product.id, level: 'region', year: 2022 })
        await inner.insert(certificates).values({ id: '00000000-0000-4000-8000-000000000003', recognitionId: '00000000-0000-4000-8000-000000000002', number: 'T-CU', issuedOn: '2022-09-01', validTo: null })
        const programme = await aProgramme(inner, { name: 'Đề án thử', nameEn: 'A test programme' })
        const on = '2024-10-15'
        await aSupport(inner, { facilityId: maker.id, programmeId: programme.id, amounts: [
          { source: 'national', measure: 'accepted', on, dong: 150_000_000 },
          { source: 'local', measure: 'accepted', on, dong: 50_000_000 },
          { source: 'counterpart', measure: 'accepted', on, dong: 900_000_000 },
          { source: 'national', measure: 'realised', on, dong: 777_000_000 },
        ] })
        // Undone, not yet accepted, archived: none of them is told.
        await aSupport(inner, { facilityId: maker.id, programmeId: programme.id, amounts: [{ source: 'national', measure: 'accepted', on, dong: 5 }, { source: 'national', measure: 'accepted', on, dong: -5 }] })
        await aSupport(inner, { facilityId: maker.id, programmeId: programme.id, amounts: [{ source: 'national', measure: 'approved', on, dong: 9 }] })
        await aSupport(inner, { facilityId: maker.id, programmeId: programme.id, archivedAt: '2026-01-01T00:00:00Z', archivedReason: 'thử' })
        await indexProducts(inner, [product.id], provinces, today)
        return product.slug
      })
      const page = await productPage(tx, slug, { provinces, today })
      expect(page.recognitions.map(({ level, year, state }) => [level, year, state])).toEqual([['region', 2024, 'expired'], ['region', 2022, 'unstated'], ['province', 2026, 'unstated']])
      expect(page.recognition).toEqual(page.recognitions[0])
      expect(page.supports).toEqual([{ year: 2024, type: 'machinery', programme: 'Đề án thử', programmeEn: 'A test programme', stateDong: 200_000_000 }])
      expect(page.producer.products).toBe(1)
      expect(page.demonstration).toBe(false)
      expect(page.related).toHaveLength(4)
      expect(page.related.map(card => card.slug)).not.toContain(slug)
    })
  })

  it('is gone when withdrawn', async () => {
    const { slug } = (await stranger.product.home()).newest[0]!
    await rolledBack(test.db, async (tx) => {
      await write(tx, { actor: 'system:test' }, inner => inner.update(products).set({ status: 'withdrawn' }).where(eq(products.slug, slug)))
      await expect(productPage(tx, slug, { provinces: await loadProvinceRegister(tx), today })).rejects.toMatchObject({ code: 'not-found', detail: { reason: 'no-such-product' } })
    })
  })
})

describe('suggestions', () => {
  it('name products, makers and provinces, with marks or none', async () => {
    const day = { provinces: await loadProvinceRegister(test.db), today }
    const kinds = async (q: string) => (await suggestions(test.db, q, day)).map(({ kind, label }) => `${kind} ${label}`)
    expect((await kinds('che tan'))[0]).toMatch(/^product Chè Tân Cương/)
    expect(await kinds('thái ng')).toContain('province Thái Nguyên')
    expect(await suggestions(test.db, 'hà nam', day)).toContainEqual({ kind: 'province', label: 'Ninh Bình', labelEn: 'Ninh Bình', slug: 'ninh-binh', note: 'Hà Nam' })
    expect((await kinds('htx che')).some(label => label.startsWith('facility HTX Chè'))).toBe(true)
    expect(await suggestions(test.db, ' % ', day)).toEqual([])
  })
})
