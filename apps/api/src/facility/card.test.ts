import type { TestApp } from '../testing/app.ts'
import { aFacility, aProduct, aSupport } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

const given = <Row>(build: (tx: TestApp['db']) => Promise<Row>) => write(test.db, { actor: 'system:test' }, build)
const here = 'VN-37@2025'

it('one facility over ten years: what it received, under which name, and what it was recognised for', async () => {
  const officer = await test.as('province-officer')
  const facility = await given(tx => aFacility(tx, { name: 'Gốm Gia Thủy', provinceId: 'VN-37@2008', address: 'Xã Gia Thủy', workers: 30 }))
  await officer.facility.edit({ id: facility.id, version: 1, draft: { name: 'HTX Gốm Gia Thủy', nameEn: null, legalForm: 'cooperative', provinceId: here, address: 'Xã Gia Thủy', sector: null, foundedYear: null, workers: 30, taxCode: null, contactName: null, phone: null }, change: { kind: 'change', on: '2020-01-01' } })
  const made = await given(async (tx) => {
    const [first, again, other, old] = [
      await aSupport(tx, { facilityId: facility.id, provinceId: 'VN-37@2008', planYear: 2018, amounts: [{ source: 'national', measure: 'approved', on: '2018-02-01', dong: 300 }, { source: 'national', measure: 'realised', on: '2018-09-01', dong: 200 }, { source: 'counterpart', measure: 'realised', on: '2019-01-15', dong: 500 }] }),
      await aSupport(tx, { facilityId: facility.id, provinceId: here, planYear: 2026, amounts: [{ source: 'local', measure: 'approved', on: '2026-02-01', dong: 150 }] }),
      await aSupport(tx, { facilityId: facility.id, provinceId: here, planYear: 2026, type: 'showroom', amounts: [] }),
      await aSupport(tx, { facilityId: facility.id, provinceId: 'VN-37@2008', planYear: 2015, type: 'consultancy' }),
    ]
    await aProduct(tx, { facilityId: facility.id, name: 'Bình rượu', recognition: { year: 2024, certificate: { number: 'GT-01', issuedOn: '2024-09-15', validTo: '2026-09-15' } } })
    return { first, again, other, old }
  })
  const card = await officer.facility.card({ id: facility.id })
  expect([card.from, card.to, card.on]).toEqual([2017, 2026, '2026-11-25'])
  expect(card.years.map(({ year, count, approved, realised, types }) => [year, count, approved.total, realised.total, types.map(row => row.type)])).toEqual([
    [2026, 2, 150, null, ['machinery', 'showroom']],
    [2019, 0, null, 500, ['machinery']],
    [2018, 1, 300, 200, ['machinery']],
  ])
  expect(card.years[2]!.realised).toMatchObject({ national: 200, counterpart: null })
  const rows = new Map(card.supports.map(row => [row.code, row]))
  expect(rows.has(made.old.code)).toBe(false)
  expect(rows.get(made.first.code)).toMatchObject({ then: { name: 'Gốm Gia Thủy', on: '2018-02-01', place: { then: { id: 'VN-37@2008' } } }, realised: { total: 700 }, repeats: [made.again.code] })
  expect(rows.get(made.again.code)).toMatchObject({ then: { name: 'HTX Gốm Gia Thủy' }, repeats: [made.first.code] })
  expect(rows.get(made.other.code)!.repeats).toEqual([])
  expect(card.products).toMatchObject([{ name: 'Bình rượu', recognitions: [{ level: 'region', year: 2024, certificate: { number: 'GT-01', validTo: '2026-09-15', state: 'expired' } }] }])
  expect(card.formerNames).toEqual([{ name: 'Gốm Gia Thủy', validTo: '2019-12-31' }])
  expect(card.formerAddresses).toMatchObject([{ address: 'Xã Gia Thủy', validTo: '2025-06-30' }])
  await expect((await test.as('province-officer', 'VN-19@2025')).facility.card({ id: facility.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect((await (await test.as('leader')).facility.card({ id: facility.id })).facility).toMatchObject({ taxCode: null, identityHidden: true })
})
