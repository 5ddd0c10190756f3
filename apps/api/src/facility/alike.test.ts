import type { TestApp } from '../testing/app.ts'
import type { Typed } from './alike.ts'
import { rowsOf } from '@khuyencong/db/rows'
import { facilities } from '@khuyencong/db/schema'
import { aFacility, aProduct, aSupport } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { coreName } from '@khuyencong/domain/facility'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

const here = 'VN-37@2025'
const given = <Row>(build: (tx: TestApp['db']) => Promise<Row>) => write(test.db, { actor: 'system:test' }, build)
const typed = (change: Partial<Typed>): Typed => ({ name: '', legalForm: null, provinceId: here, address: null, taxCode: null, phone: null, exceptId: null, ...change })

it('the database cuts legal forms off a name as the domain does', async () => {
  const names = ['Công ty TNHH Một thành viên Gốm', 'CTCP Dệt', 'Công ty Cổ phần Sản xuất Chè', 'HTX Chè', 'Hộ kinh doanh cá thể Lụa', 'Cơ sở sản xuất Mộc', 'Cơ sở Cơ khí', 'Xưởng', 'Hợp tác xã', 'Tổ hợp tác Mây', 'Liên hiệp hợp tác xã Rau', 'Chi nhánh Công ty TNHH Thép', 'DN tư nhân Hùng', 'Thép CP', 'Cty CP Gạch']
  await given(async (tx) => {
    for (const name of names)
      await aFacility(tx, { name, provinceId: 'VN-01@2025' })
  })
  const rows = await rowsOf<{ name: string, core: string }>(test.db, sql`select name, facility_core(folded) as core from ${facilities}`)
  expect(rows.length).toBeGreaterThanOrEqual(names.length)
  expect(rows.filter(row => row.core !== coreName(row.name))).toEqual([])
})

describe('while a facility is typed', () => {
  it('records that may be the same come up, the likeliest first, with why', async () => {
    const officer = await test.as('province-officer')
    const made = await given(async tx => ({
      name: await aFacility(tx, { name: 'Hợp tác xã Cói Kim Sơn', provinceId: 'VN-37@2008' }),
      typo: await aFacility(tx, { name: 'Cói Kim Sơm', provinceId: here }),
      code: await aFacility(tx, { name: 'Tên khác hẳn', provinceId: here, taxCode: '0314409058' }),
      far: await aFacility(tx, { name: 'Cói Kim Sơn', provinceId: 'VN-01@2025' }),
    }))
    const found = async (change: Partial<Typed>) => (await officer.facility.alike(typed(change))).map(row => [row.id, row.reasons] as const)
    expect(await found({ name: 'HTX cói Kim Sơn' })).toEqual([[made.name.id, ['same-name', 'same-place']], [made.typo.id, ['similar-name', 'same-place']]])
    expect(await found({ name: 'Không giống gì', taxCode: '0314 409 058' as never })).toEqual([[made.code.id, ['same-tax-code', 'same-place']]])
    expect(await found({ name: 'HTX cói Kim Sơn', exceptId: made.name.id })).toEqual([[made.typo.id, ['similar-name', 'same-place']]])
    // Before a province is chosen, any in reach may be meant.
    expect((await found({ name: 'HTX cói Kim Sơn', provinceId: null })).map(([id]) => id)).toEqual([made.name.id, made.typo.id])
    expect(await found({ name: 'c' })).toEqual([])
    expect(await found({ name: '\'; drop table %' })).toEqual([])
    // Of another province nothing shows, however alike.
    const neighbour = await (await test.as('province-officer', 'VN-19@2025')).facility.alike(typed({ name: 'HTX cói Kim Sơn', provinceId: null, taxCode: '0314409058' }))
    expect(neighbour).toEqual([])
    expect(made.far.id).toBeTruthy()
  })

  it('a former name counts as well', async () => {
    const officer = await test.as('province-officer')
    const { id } = await officer.facility.create({ name: 'Thêu ren Văn Lâm', nameEn: null, legalForm: 'household', provinceId: here, address: null, sector: null, foundedYear: null, workers: null, taxCode: null, contactName: null, phone: null })
    await officer.facility.edit({ id, version: 1, draft: { name: 'Minh Trang', nameEn: null, legalForm: 'household', provinceId: here, address: null, sector: null, foundedYear: null, workers: null, taxCode: null, contactName: null, phone: null } })
    expect((await officer.facility.alike(typed({ name: 'HTX Thêu ren Văn Lâm' }))).map(row => [row.id, row.name, row.reasons])).toEqual([[id, 'Minh Trang', ['former-name', 'same-place']]])
  })
})

describe('the list of suspected pairs', () => {
  it('shows both sides with what hangs on them, the likeliest first', async () => {
    const officer = await test.as('province-officer', 'VN-19@2025')
    const made = await given(async (tx) => {
      const [a, b, c, d, e] = [await aFacility(tx, { name: 'HTX Chè La Bằng' }), await aFacility(tx, { name: 'Hợp tác xã Che La Bang', provinceId: 'VN-19@2008', address: 'Xã La Bằng' }), await aFacility(tx, { name: 'Mộc Ba', taxCode: '0100112437' }), await aFacility(tx, { name: 'Tre Bốn', taxCode: '0100112437' }), await aFacility(tx, { name: 'Mộc Ba', demonstration: true })]
      await aSupport(tx, { facilityId: b.id })
      await aProduct(tx, { facilityId: a.id })
      return { a, b, c, d, e }
    })
    const { items, total } = await officer.facility.duplicates({})
    const names = items.map(pair => [[pair.first.id, pair.second.id].sort(), pair.reasons, pair.score] as const)
    expect(names).toEqual([
      [[made.c.id, made.d.id].sort(), ['same-tax-code', 'same-place'], 1],
      [[made.a.id, made.b.id].sort(), ['same-name', 'same-place'], 0.9],
    ])
    expect(total).toBe(2)
    const sides = [items[1]!.first, items[1]!.second]
    expect(sides.find(side => side.id === made.a.id)).toMatchObject({ supports: 0, products: 1, version: 1 })
    expect(sides.find(side => side.id === made.b.id)).toMatchObject({ supports: 1, products: 0, address: 'Xã La Bằng', place: { today: { id: 'VN-19@2025' } } })
    expect((await officer.facility.duplicates({ page: 2, pageSize: 1 })).items.map(pair => pair.score)).toEqual([0.9])
    // Nothing of another province, and nothing of a province one has no part in.
    expect((await (await test.as('province-officer', 'VN-01@2025')).facility.duplicates({})).items.filter(pair => [made.a.id, made.c.id].includes(pair.first.id))).toEqual([])
    const country = await test.as('agency-officer')
    expect((await country.facility.duplicates({ province: 'VN-19@2025' })).total).toBe(2)
    await expect(country.facility.duplicates({ province: 'VN-99@2025' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  it('asks no more once somebody has said that two are two', async () => {
    const officer = await test.as('province-officer', 'VN-19@2025')
    const { items: [first], total } = await officer.facility.duplicates({})
    await officer.facility.distinguish({ ids: [first!.second.id, first!.first.id], reason: 'Hai hộ cùng thôn, đã hỏi xã' })
    expect((await officer.facility.duplicates({})).total).toBe(total - 1)
    await expect((await test.as('province-officer')).facility.distinguish({ ids: [first!.first.id, first!.second.id], reason: 'của tỉnh khác' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
