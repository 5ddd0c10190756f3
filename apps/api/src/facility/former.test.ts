import type { FacilityDraft } from '@khuyencong/domain/facility'
import type { TestApp } from '../testing/app.ts'
import { aFacility, aSupport } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { FacilityFilter } from '@khuyencong/domain/facility'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

const draft: FacilityDraft = { name: 'Cơ sở Dệt Một', nameEn: null, legalForm: 'household', provinceId: 'VN-37@2025', address: 'Xã Một', sector: 'textile', foundedYear: null, workers: 4, taxCode: null, contactName: null, phone: null }
const given = <Row>(build: (tx: TestApp['db']) => Promise<Row>) => write(test.db, { actor: 'system:test' }, build)
const issuesOf = (asked: Promise<unknown>) => asked.then(() => [], (error: { cause: { detail: { issues: object[] } } }) => error.cause.detail.issues)

describe('a name that changes', () => {
  it('keeps the former one until the day before', async () => {
    const officer = await test.as('province-officer')
    const { id } = await officer.facility.create(draft)
    await officer.facility.edit({ id, version: 1, draft: { ...draft, name: 'Cơ sở Dệt Hai' }, change: { kind: 'change', on: '2022-03-01' } })
    await officer.facility.edit({ id, version: 2, draft: { ...draft, name: 'Cơ sở Dệt Ba', address: 'Xã Hai' }, change: { kind: 'change', on: '2024-01-01' } })
    const { formerNames, formerAddresses } = await officer.facility.byId({ id })
    expect(formerNames).toEqual([{ name: 'Cơ sở Dệt Hai', validTo: '2023-12-31' }, { name: 'Cơ sở Dệt Một', validTo: '2022-02-28' }])
    expect(formerAddresses).toMatchObject([{ address: 'Xã Một', validTo: '2023-12-31', place: { then: { name: 'Ninh Bình' } } }])
  })

  it('that was only written wrongly leaves no history but the audit', async () => {
    const officer = await test.as('province-officer')
    const { id } = await officer.facility.create({ ...draft, name: 'Cơ sở Dêt Sai' })
    await officer.facility.edit({ id, version: 1, draft: { ...draft, name: 'Cơ sở Dệt Sai', address: 'Xã Khác' }, change: { kind: 'correction' } })
    const { formerNames, formerAddresses } = await officer.facility.byId({ id })
    expect([formerNames, formerAddresses]).toEqual([[], []])
    expect((await officer.audit.history({ noun: 'facility', id })).items).toHaveLength(2)
  })

  it('changes neither in days to come nor before its last change', async () => {
    const officer = await test.as('province-officer')
    const { id } = await officer.facility.create({ ...draft, name: 'Cơ sở có ngày' })
    const rename = (version: number, name: string, on: string) => officer.facility.edit({ id, version, draft: { ...draft, name }, change: { kind: 'change', on } })
    expect(await issuesOf(rename(1, 'Cơ sở ngày mai', '2026-11-26'))).toEqual([{ field: 'changeOn', reason: 'day-to-come' }])
    await rename(1, 'Cơ sở có ngày hai', '2020-01-01')
    expect(await issuesOf(rename(2, 'Cơ sở có ngày ba', '2019-12-31'))).toEqual([{ field: 'changeOn', reason: 'before-last-change', values: { date: '2019-12-31' } }])
    // The day is asked of a change of name or place alone.
    expect(await issuesOf(officer.facility.edit({ id, version: 2, draft: { ...draft, name: 'Cơ sở có ngày hai', workers: 9 }, change: { kind: 'change', on: '2010-01-01' } }))).toEqual([])
  })

  it('twice in one day keeps what was there before that day', async () => {
    const officer = await test.as('province-officer')
    const { id } = await officer.facility.create({ ...draft, name: 'Sáng' })
    await officer.facility.edit({ id, version: 1, draft: { ...draft, name: 'Trưa' } })
    await officer.facility.edit({ id, version: 2, draft: { ...draft, name: 'Chiều' } })
    expect((await officer.facility.byId({ id })).formerNames).toEqual([{ name: 'Sáng', validTo: '2026-11-24' }])
  })

  it('finds the facility by its former name too, with and without marks', async () => {
    const officer = await test.as('province-officer')
    const { id } = await officer.facility.create({ ...draft, name: 'Xưởng Đũa Tre Ngọc' })
    await officer.facility.edit({ id, version: 1, draft: { ...draft, name: 'Hợp tác xã Quế Lâm' } })
    const found = async (q: string) => (await officer.facility.list(FacilityFilter.parse({ q }))).items.map(row => row.name)
    for (const q of ['dua tre', 'Đũa tre ngọc', 'que lam'])
      expect([q, await found(q)]).toEqual([q, ['Hợp tác xã Quế Lâm']])
    expect(await found('đua tre')).toEqual([])
  })
})

describe('a place that changes', () => {
  it('by a merger of provinces alone held until the province ended', async () => {
    const officer = await test.as('province-officer')
    const old = await given(tx => aFacility(tx, { name: 'Cơ sở Nam Định', provinceId: 'VN-36@2008', address: 'Xã Cũ' }))
    await officer.facility.edit({ id: old.id, version: 1, draft: { ...draft, name: old.name, address: 'Xã Cũ' } })
    expect((await officer.facility.byId({ id: old.id })).formerAddresses).toMatchObject([{ address: 'Xã Cũ', validTo: '2025-06-30', place: { then: { name: 'Nam Định' }, today: { name: 'Ninh Bình' } } }])
  })
})

it('a support bears the name of the day of its paper', async () => {
  const officer = await test.as('province-officer')
  const { id } = await officer.facility.create({ ...draft, name: 'Tên năm 2018' })
  await officer.facility.edit({ id, version: 1, draft: { ...draft, name: 'Tên năm 2021' }, change: { kind: 'change', on: '2021-06-01' } })
  await given(async (tx) => {
    await aSupport(tx, { facilityId: id, provinceId: 'VN-37@2025', planYear: 2018 })
    const money = { source: 'national', dong: 100 } as const
    await aSupport(tx, { facilityId: id, provinceId: 'VN-37@2025', planYear: 2021, amounts: [{ ...money, measure: 'approved', on: '2021-01-10' }] })
    await aSupport(tx, { facilityId: id, provinceId: 'VN-37@2025', planYear: 2021, type: 'showroom', amounts: [{ ...money, measure: 'approved', on: '2021-01-10' }, { ...money, measure: 'contracted', on: '2021-06-01' }] })
  })
  const { supports } = await officer.facility.byId({ id })
  expect(supports.map(row => [row.planYear, row.type, row.nameThen]).sort()).toEqual([[2018, 'machinery', 'Tên năm 2018'], [2021, 'machinery', 'Tên năm 2018'], [2021, 'showroom', 'Tên năm 2021']])
})
