import type { TestApp } from '../testing/app.ts'
import { randomUUID } from 'node:crypto'
import { rowsOf } from '@khuyencong/db/rows'
import { facilities, facilityNames, instruments, nationalProgrammes } from '@khuyencong/db/schema'
import { indexProducts } from '@khuyencong/db/search'
import { aFacility, aProduct, aProgramme, aSupport } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { roles } from '@khuyencong/domain/right'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
  const provinces = (await test.contextAs('leader')).provinces
  await write(test.db, { actor: 'system:test' }, async (tx) => {
    const programme = await aProgramme(tx, { code: 'det-may-thu', name: 'Đề án dệt may vùng cao', nameEn: 'Highland weaving' })
    await tx.insert(nationalProgrammes).values({ id: randomUUID(), code: 'ctqg-thu', name: 'Chương trình quốc gia thử', nameEn: 'National test' })
    const here = await aFacility(tx, { code: 'CS-70001', name: 'Cơ khí Đồng Chiêm', provinceId: 'VN-37@2025', taxCode: '0101234567', workers: 5 })
    await aFacility(tx, { code: 'CS-70002', name: 'Đồng Chiêm', provinceId: 'VN-35@2008' })
    await aFacility(tx, { code: 'CS-70003', name: 'Dong Chiem Bamboo', provinceId: 'VN-37@2025' })
    await aFacility(tx, { code: 'CS-70004', name: 'Xưởng Đồng Chiêm Nam', provinceId: 'VN-79@2025' })
    const renamed = await aFacility(tx, { code: 'CS-70005', name: 'HTX Hoa Sen', provinceId: 'VN-37@2025' })
    await tx.insert(facilityNames).values({ facilityId: renamed.id, validTo: '2020-01-01', name: 'Tổ hợp Mẫu Đơn' })
    const gone = await aFacility(tx, { code: 'CS-70006', name: 'Mẫu Đơn', provinceId: 'VN-37@2025' })
    await tx.update(facilities).set({ archivedAt: '2026-01-01T00:00:00Z', archivedReason: 'thử' }).where(eq(facilities.id, gone.id))
    await aSupport(tx, { code: 'KC24-0187', programmeId: programme.id, facilityId: here.id, provinceId: 'VN-37@2025', title: 'Máy cắt laser' })
    await aSupport(tx, { code: 'KC24-0188', programmeId: programme.id, provinceId: 'VN-79@2025', title: 'Máy cắt laser' })
    const product = await aProduct(tx, { name: 'Lụa tơ tằm', facilityId: here.id })
    await aProduct(tx, { name: 'Lụa nháp', facilityId: here.id, status: 'draft', recognition: null })
    await indexProducts(tx, [product.id], provinces, '2026-11-25')
    await tx.insert(instruments).values({ code: 'tt-999', kind: 'circular', number: '999/2099/TT-THỬ', title: 'Thông tư để thử việc tìm', issuer: 'Nơi thử', status: 'unverified' })
  })
})
afterAll(() => test.close())

const find = async (q: string, role: Parameters<TestApp['as']>[0] = 'agency-officer', reach?: string) => (await test.as(role, reach)).find.everything({ q })
const titles = (hits: { title: string }[]) => hits.map(hit => hit.title)

describe('facilities are found', () => {
  it('without marks and with, the exact name first', async () => {
    expect(titles((await find('dong chiem')).facilities)).toEqual(['Đồng Chiêm', 'Dong Chiem Bamboo', 'Cơ khí Đồng Chiêm', 'Xưởng Đồng Chiêm Nam'])
    expect(titles((await find('Đồng Chiêm')).facilities)).toEqual(['Đồng Chiêm', 'Cơ khí Đồng Chiêm', 'Xưởng Đồng Chiêm Nam'])
    expect(titles((await find('chiem co khi')).facilities)).toEqual(['Cơ khí Đồng Chiêm'])
    expect(titles((await find('đòng chiem')).facilities)).toEqual([])
  })

  it('by code, exact before its beginning, and by a former name that is told', async () => {
    expect(titles((await find('cs-70001')).facilities)[0]).toBe('Cơ khí Đồng Chiêm')
    expect((await find('CS-7000')).facilities).toHaveLength(6)
    const [hit, archived] = (await find('mau don')).facilities
    expect([hit!.title, hit!.former, hit!.by]).toEqual(['HTX Hoa Sen', 'Tổ hợp Mẫu Đơn', 'former'])
    expect([archived!.title, archived!.archived]).toEqual(['Mẫu Đơn', true])
  })

  it('by the whole tax code alone, and by those alone who may see it', async () => {
    for (const q of ['0101234567', '0101 234 567'])
      expect((await find(q)).facilities).toMatchObject([{ title: 'Cơ khí Đồng Chiêm', by: 'tax-code' }])
    expect((await find('010123456')).facilities).toEqual([])
    expect((await find('0101234567', 'leader')).facilities).toEqual([])
    expect((await find('0101234567', 'province-officer', 'VN-19@2025')).facilities).toEqual([])
    expect(JSON.stringify(await find('dong chiem'))).not.toContain('0101234567')
  })

  it('quickly among ten thousand, with the index of their names', async () => {
    await write(test.db, { actor: 'system:test' }, tx => tx.execute(sql`insert into facilities (id, code, slug, name, folded, legal_form, province_id, address) select gen_random_uuid(), 'CS-8' || lpad(n::text, 5, '0'), 'nhieu-' || n, 'Cơ sở số ' || n, 'co so so ' || n, 'household', 'VN-19@2025', repeat('Thôn Thử ', 12) from generate_series(1, 10000) as n`))
    await test.db.execute(sql`select gin_clean_pending_list('facilities_folded_parts')`)
    await test.db.execute(sql`analyze facilities`)
    const plan = (await rowsOf<{ 'QUERY PLAN': string }>(test.db, sql`explain select id from facilities where folded like '%co so so 7431%'`)).map(row => row['QUERY PLAN']).join('\n')
    expect(plan).toContain('facilities_folded_parts')
    const times: number[] = []
    for (const q of ['mau don', 'co so so 7431', 'CS-70001', 'dong chiem', 'không có gì']) {
      const start = performance.now()
      await find(q)
      times.push(performance.now() - start)
    }
    // Generous beside the some 50 ms it takes: a scan of everything for each noun would be seconds on a busy machine.
    expect(Math.max(...times)).toBeLessThan(3000)
    expect(titles((await find('co so so 7431')).facilities)).toEqual(['Cơ sở số 7431'])
  }, 120_000)
})

describe('the others are found', () => {
  it('supports by code, by what they are for, and by their facility', async () => {
    expect(titles((await find('kc24-0187')).supports)).toEqual(['KC24-0187'])
    expect(titles((await find('may cat laser')).supports).sort()).toEqual(['KC24-0187', 'KC24-0188'])
    expect((await find('cơ khí đồng chiêm')).supports).toMatchObject([{ title: 'KC24-0187', facility: 'Cơ khí Đồng Chiêm' }])
  })

  it('programmes in both languages, national ones, texts by number, products shown or not', async () => {
    expect(titles((await find('det may vung cao')).programmes)).toEqual(['Đề án dệt may vùng cao'])
    expect(titles((await find('highland')).programmes)).toEqual(['Đề án dệt may vùng cao'])
    expect(titles((await find('ctqg-thu')).nationalProgrammes)).toEqual(['Chương trình quốc gia thử'])
    expect((await find('999/2099')).instruments).toMatchObject([{ title: '999/2099/TT-THỬ', rank: 1 }])
    expect(titles((await find('thong tu de thu viec tim')).instruments)).toEqual(['999/2099/TT-THỬ'])
    expect((await find('lụa')).products.map(hit => [hit.title, hit.status])).toEqual([['Lụa tơ tằm', 'shown'], ['Lụa nháp', 'draft']])
  })

  it('provinces of today by their former names and by both vintages of a code', async () => {
    expect((await find('ha nam')).provinces[0]).toMatchObject({ title: 'Ninh Bình', former: 'Hà Nam' })
    expect((await find('Nam Định')).provinces[0]).toMatchObject({ id: 'VN-37@2025', former: 'Nam Định' })
    expect((await find('ninh binh')).provinces[0]).toMatchObject({ title: 'Ninh Bình', former: null })
    // 24 is Bắc Ninh today and was Bắc Giang, which merged into it.
    expect((await find('VN-24')).provinces[0]).toMatchObject({ id: 'VN-24@2025', title: 'Bắc Ninh' })
    expect((await find('35')).provinces.map(hit => [hit.title, hit.former])).toContainEqual(['Ninh Bình', 'Hà Nam'])
  })

  it('nothing for one letter or none', async () => {
    for (const q of ['', ' ', 'a', '%', '--'])
      expect(Object.values(await find(q)).flat()).toEqual([])
  })
})

describe('nobody finds', () => {
  it('what lies outside their reach', async () => {
    expect(titles((await find('dong chiem', 'province-officer', 'VN-37@2025')).facilities)).toEqual(['Đồng Chiêm', 'Dong Chiem Bamboo', 'Cơ khí Đồng Chiêm'])
    const elsewhere = await find('dong chiem', 'province-officer', 'VN-19@2025')
    expect(Object.values(elsewhere).flat()).toEqual([])
    expect(titles((await find('may cat laser', 'centre-officer', 'south')).supports)).toEqual(['KC24-0188'])
    expect((await find('lua', 'centre-officer', 'south')).products).toEqual([])
    expect((await find('ha nam', 'province-officer', 'VN-19@2025')).provinces).toEqual([])
    expect(titles((await find('ha nam', 'province-officer', 'VN-37@2025')).provinces)).toEqual(['Ninh Bình'])
    expect((await find('mau don', 'province-officer', 'VN-19@2025')).facilities).toEqual([])
  })

  it('what their role does not read', async () => {
    const council = await find('dong chiem', 'council-member')
    expect([council.facilities, council.supports, council.programmes, council.provinces]).toEqual([[], [], [], []])
    expect(titles((await find('lua', 'council-member')).products)).toContain('Lụa tơ tằm')
    for (const role of roles)
      expect([role, (await find('nguoi thu', role)).people.length > 0]).toEqual([role, role === 'administrator'])
  })
})
