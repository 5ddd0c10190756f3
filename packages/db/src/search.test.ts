import type { ProvinceRegister } from '@khuyencong/domain/region'
import type { Db } from './index.ts'
import { productStatuses } from '@khuyencong/domain/product'
import { eq, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadProvinceRegister } from './region.ts'
import { rowsOf } from './rows.ts'
import { certificates, facilities, products, productSearch, recognitions } from './schema.ts'
import { indexProducts } from './search.ts'
import { aFacility, aProduct } from './testing/builders.ts'
import { freshDb } from './testing/index.ts'
import { write } from './write.ts'

const today = '2026-11-25'
const actor = 'system:test'
let fresh: Awaited<ReturnType<typeof freshDb>>
let db: Db
let register: ProvinceRegister

beforeAll(async () => {
  fresh = await freshDb()
  db = fresh.db
  register = await loadProvinceRegister(db)
})
afterAll(() => fresh.close())

async function indexed(ids: string[] | 'all') {
  await write(db, { actor }, tx => indexProducts(tx, ids, register, today))
}
const rowOf = async (id: string) => (await db.select().from(productSearch).where(eq(productSearch.productId, id)))[0]

describe('search rows', () => {
  it('hold the name, the maker, the craft and the provinces of then and now', async () => {
    const product = await write(db, { actor }, async (tx) => {
      const maker = await aFacility(tx, { name: 'Cơ sở Dệt Nha Đàm', provinceId: 'VN-35@2008' })
      return aProduct(tx, { facilityId: maker.id, name: 'Khăn  Đũi', plate: 'det-lua', summary: 'Mát, nhẹ.' })
    })
    await indexed([product.id])
    const row = (await rowOf(product.id))!
    expect(row).toMatchObject({ nameMarked: 'khăn đũi', nameFolded: 'khan dui', provinceId: 'VN-37@2025', region: 'north', level: 'region', year: 2024, decidedOn: '2024-09-10' })
    for (const words of ['khăn đũi', 'cơ sở dệt nha đàm', 'lụa', 'ninh bình', 'hà nam', 'mát nhẹ'])
      expect(` ${row.marked} `).toContain(` ${words} `)
    expect(row.folded).toContain('ha nam')
  })

  it('put a former province of the south in the region of its successor', async () => {
    const product = await write(db, { actor }, async tx => aProduct(tx, { facilityId: (await aFacility(tx, { provinceId: 'VN-60@2008' })).id }))
    await indexed([product.id])
    expect(await rowOf(product.id)).toMatchObject({ provinceId: 'VN-68@2025', region: 'central' })
  })

  it('take the highest recognition, of that level the newest, with the newest paper', async () => {
    const product = await write(db, { actor }, async (tx) => {
      const made = await aProduct(tx, { recognition: { level: 'nation', year: 2021, decidedOn: '2021-10-01', certificate: { validTo: '2023-10-01' } } })
      const add = (id: string, level: 'region' | 'nation', year: number) => tx.insert(recognitions).values({ id, productId: made.id, level, year, decidedOn: `${year}-09-01` })
      await add('00000000-0000-4000-8000-0000000000a1', 'region', 2024)
      await add('00000000-0000-4000-8000-0000000000a2', 'nation', 2023)
      const paper = (id: string, issuedOn: string, validTo: string | null) => tx.insert(certificates).values({ id, recognitionId: '00000000-0000-4000-8000-0000000000a2', number: id, issuedOn, validTo })
      await paper('00000000-0000-4000-8000-0000000000b1', '2023-09-05', '2025-09-05')
      await paper('00000000-0000-4000-8000-0000000000b2', '2024-01-05', null)
      return made
    })
    await indexed([product.id])
    expect(await rowOf(product.id)).toMatchObject({ level: 'nation', year: 2023, decidedOn: '2023-09-01', validTo: null })
  })

  it('stand for a product without recognition too', async () => {
    const product = await write(db, { actor }, tx => aProduct(tx, { recognition: null }))
    await indexed([product.id])
    expect(await rowOf(product.id)).toMatchObject({ level: null, levelRank: 0, year: null })
  })

  it('are exactly the shown products after any edits', async () => {
    const ids = await write(db, { actor }, async (tx) => {
      const made = []
      for (let count = 0; count < 6; count++)
        made.push((await aProduct(tx, { recognition: null })).id)
      return made
    })
    await indexed(ids)
    const edit = fc.record({ at: fc.nat({ max: ids.length - 1 }), status: fc.constantFrom(...productStatuses), isArchived: fc.boolean(), name: fc.constantFrom('Chè', 'Bò khô', 'Bơ'), province: fc.constantFrom('VN-19@2025', 'VN-35@2008', 'VN-60@2008') })
    await fc.assert(fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), fc.boolean(), async (edits, isAll) => {
      await write(db, { actor }, async (tx) => {
        for (const { at, status, isArchived, name, province } of edits) {
          const [product] = await tx.update(products).set({ status, name, archivedAt: isArchived ? '2026-01-01T00:00:00Z' : null }).where(eq(products.id, ids[at]!)).returning()
          await tx.update(facilities).set({ provinceId: province }).where(eq(facilities.id, product!.facilityId))
        }
        await indexProducts(tx, isAll ? 'all' : edits.map(({ at }) => ids[at]!), register, today)
      })
      const stale = await rowsOf(db, sql`
        select p.id from products p join facilities f on f.id = p.facility_id left join provinces v on v.id = f.province_id
        full join product_search s on s.product_id = p.id
        where (p.status = 'shown' and p.archived_at is null) is distinct from (s.product_id is not null)
          or s.name <> p.name or s.province_id <> coalesce(v.successor_id, v.id)`)
      expect(stale).toEqual([])
    }), { numRuns: 15 })
  })
})
