import type { TestApp } from '../testing/app.ts'
import { programmeProvinces } from '@khuyencong/db/schema'
import { aFacility, aProgramme, aSupport } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { ProgrammeFilter, programmeSorts } from '@khuyencong/domain/programme'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
  await write(test.db, { actor: 'system:test' }, async (tx) => {
    const pilot = await aProgramme(tx, { code: 'gom-2019', name: 'Đề án gốm Bát Tràng thí điểm', nameEn: 'Pottery pilot', kind: 'group', sector: null, yearFrom: 2019, yearTo: 2020 })
    const renewed = await aProgramme(tx, { code: 'gom-2022', name: 'Đề án gốm Bát Tràng', nameEn: 'Pottery', kind: 'group', sector: null, yearFrom: 2022, yearTo: 2024, renews: pilot.id })
    await tx.insert(programmeProvinces).values([{ programmeId: renewed.id, provinceId: 'VN-01@2008' }, { programmeId: renewed.id, provinceId: 'VN-36@2008' }])
    const facility = await aFacility(tx, { provinceId: 'VN-01@2008' })
    for (const planYear of [2022, 2023])
      await aSupport(tx, { programmeId: renewed.id, planYear, facilityId: facility.id, provinceId: 'VN-01@2008' })
    await aSupport(tx, { programmeId: renewed.id, planYear: 2023, type: 'conference', facilityId: null, provinceId: 'VN-01@2008', amounts: [] })
  })
})
afterAll(() => test.close())

describe('programmes', () => {
  it('are counted in what they did', async () => {
    const officer = await test.as('leader')
    const { items, total } = await officer.programme.list(ProgrammeFilter.parse({ q: 'gom bat trang' }))
    expect(total).toBe(2)
    expect(items.map(row => [row.code, row.supports, row.facilities, row.provinces, row.total, row.renewsCode])).toEqual([['gom-2019', 0, 0, 0, null, null], ['gom-2022', 3, 1, 1, 1_000_000_000, 'gom-2019']])
    expect(items[1]!.provinceIds.toSorted()).toEqual(['VN-01@2008', 'VN-36@2008'])
  })

  it('are found by words with and without marks, by code, and by years they were active in', async () => {
    const officer = await test.as('leader')
    const codes = async (filter: object) => (await officer.programme.list(ProgrammeFilter.parse(filter))).items.map(row => row.code).filter(code => code.startsWith('gom'))
    expect(await codes({ q: 'gốm' })).toEqual(['gom-2019', 'gom-2022'])
    expect(await codes({ q: 'gôm' })).toEqual([])
    expect(await codes({ q: 'POTTERY pilot' })).toEqual(['gom-2019'])
    expect(await codes({ q: 'gom-2022' })).toEqual(['gom-2022'])
    expect(await codes({ yearFrom: 2020, yearTo: 2021, kind: ['group'] })).toEqual(['gom-2019'])
    expect(await codes({ yearFrom: 2021, yearTo: 2021, kind: ['group'] })).toEqual([])
    expect(await codes({ q: '100%' })).toEqual([])
  })

  it.each(programmeSorts)('can be ordered by %s', async (sort) => {
    const officer = await test.as('leader')
    const up = await officer.programme.list(ProgrammeFilter.parse({ sort }))
    const down = await officer.programme.list(ProgrammeFilter.parse({ sort, desc: true }))
    expect(up.items.map(row => row.code).sort()).toEqual(down.items.map(row => row.code).sort())
  })

  it('open to where, what and when', async () => {
    const officer = await test.as('leader')
    const detail = await officer.programme.byCode({ code: 'gom-2022' })
    expect(detail.places.map(place => [place.then.name, place.today.name, place.isNamed, place.supports])).toEqual([['Hà Nội', 'Hà Nội', true, 3], ['Nam Định', 'Ninh Bình', true, 0]])
    expect(detail.types.map(row => [row.type, row.isPlanned, row.supports, row.facilities])).toEqual([['conference', false, 1, 0], ['machinery', false, 2, 1]])
    const realised = detail.execution.filter(cell => cell.measure === 'realised').map(cell => `${cell.year} ${cell.source}: ${cell.dong}`)
    expect(realised.sort()).toEqual(['2022 counterpart: 300000000', '2022 national: 200000000', '2023 counterpart: 300000000', '2023 national: 200000000'])
    expect([detail.before.map(row => row.code), detail.after]).toEqual([['gom-2019'], []])
    expect((await officer.programme.byCode({ code: 'gom-2019' })).after.map(row => row.code)).toEqual(['gom-2022'])
    await expect(officer.programme.byCode({ code: 'nowhere' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('that are key ones carry the criteria of their day, thresholds nobody gave as empty', async () => {
    const { criteria, judgedOn } = await (await test.as('leader')).programme.byCode({ code: 'textile-2021-2023' })
    expect(criteria.map(line => line.planned.dimension)).toEqual(['funding-size', 'content', 'area', 'duration'])
    expect(criteria.map(line => line.planned.outcome)).toEqual(['not-set', 'not-set', 'not-set', 'not-set'])
    expect([judgedOn, criteria[3]!.planned.figure, criteria[0]!.realised]).toEqual(['2021-01-01', 3, null])
  })
})
