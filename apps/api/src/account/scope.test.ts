import type { Role } from '@khuyencong/domain/right'
import type { TestApp } from '../testing/app.ts'
import { randomUUID } from 'node:crypto'
import { programmeProvinces } from '@khuyencong/db/schema'
import { aFacility, aProgramme, aSupport } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { FacilityFilter } from '@khuyencong/domain/facility'
import { ProgrammeFilter } from '@khuyencong/domain/programme'
import { SupportFilter } from '@khuyencong/domain/support'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'

let test: TestApp
const mark = randomUUID().slice(0, 8)
/** Records in today's Ninh Bình, in old Nam Định (now Ninh Bình), in Thái Nguyên and in old Bình Thuận (now Lâm Đồng). */
const places = { here: 'VN-37@2025', before: 'VN-36@2008', neighbour: 'VN-19@2025', south: 'VN-60@2008' } as const
type Place = keyof typeof places
const made = {} as Record<Place, { facility: string, support: string, programme: string }>

beforeAll(async () => {
  test = await testApp()
  await write(test.db, { actor: 'system:test' }, async (tx) => {
    for (const [place, provinceId] of Object.entries(places) as [Place, string][]) {
      const programme = await aProgramme(tx, { code: `${place}-${mark}`, region: place === 'south' ? 'south' : 'north', centre: place === 'south' ? null : 'ipc1' })
      await tx.insert(programmeProvinces).values({ programmeId: programme.id, provinceId })
      const facility = await aFacility(tx, { name: `${place} ${mark}`, provinceId })
      const support = await aSupport(tx, { programmeId: programme.id, facilityId: facility.id, provinceId })
      made[place] = { facility: facility.id, support: support.code, programme: programme.code }
    }
  })
})
afterAll(() => test.close())

const sees: [Role, string | null, Place[]][] = [
  ['administrator', null, ['here', 'before', 'neighbour', 'south']],
  ['leader', null, ['here', 'before', 'neighbour', 'south']],
  ['centre-officer', 'north', ['here', 'before', 'neighbour']],
  // Lâm Đồng holds Bình Thuận's records today, and the South held them then: both centres read them.
  ['centre-officer', 'central', ['south']],
  ['centre-officer', 'south', ['south']],
  ['province-officer', 'VN-37@2025', ['here', 'before']],
  ['province-officer', 'VN-19@2025', ['neighbour']],
  ['province-officer', 'VN-68@2025', ['south']],
  // A reach that names nothing of today opens nothing, and never the whole country.
  ['province-officer', 'VN-36@2008', []],
  ['province-officer', null, []],
  ['centre-officer', null, []],
  ['centre-officer', 'VN-37@2025', []],
]

it.each(sees)('%s of %s sees only what is theirs', async (role, reach, expected) => {
  const person = await test.as(role, reach)
  const { items: facilities } = await person.facility.list(FacilityFilter.parse({ q: mark, archived: 'all' }))
  expect(facilities.map(row => row.name.split(' ')[0]).sort()).toEqual(expected.toSorted())
  const { items: supports, total, sums } = await person.support.list(SupportFilter.parse({ q: mark }))
  expect(supports.map(row => row.facility!.name.split(' ')[0]).sort()).toEqual(expected.toSorted())
  expect([total, sums.total]).toEqual([expected.length, expected.length * 500_000_000])
  const { items: programmes } = await person.programme.list(ProgrammeFilter.parse({ q: mark }))
  expect(programmes.filter(row => row.supports > 0).map(row => row.code.split('-')[0]).sort()).toEqual(expected.toSorted())

  for (const place of Object.keys(places) as Place[]) {
    const asked = [() => person.facility.byId({ id: made[place].facility }), () => person.audit.history({ noun: 'facility', id: made[place].facility }), () => person.support.byCode({ code: made[place].support })]
    for (const question of asked) {
      if (expected.includes(place))
        await expect(question()).resolves.toBeTruthy()
      else
        await expect(question()).rejects.toMatchObject({ code: 'NOT_FOUND' })
    }
  }
})

it('nobody writes outside their reach, not even by moving a facility away', async () => {
  const officer = await test.as('province-officer', 'VN-37@2025')
  const draft = { name: `Mới ${mark}`, nameEn: null, legalForm: 'household', address: null, sector: null, foundedYear: null, workers: null, taxCode: null, contactName: null, phone: null } as const
  await expect(officer.facility.create({ ...draft, provinceId: 'VN-19@2025' })).rejects.toMatchObject({ code: 'FORBIDDEN', cause: { detail: { reason: 'outside-reach', issues: [{ field: 'provinceId' }] } } })
  const own = await officer.facility.create({ ...draft, provinceId: 'VN-37@2025' })
  await expect(officer.facility.edit({ id: own.id, version: 1, draft: { ...draft, provinceId: 'VN-19@2025' } })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  for (const attempt of [() => officer.facility.edit({ id: made.neighbour.facility, version: 1, draft: { ...draft, provinceId: 'VN-37@2025' } }), () => officer.facility.archive({ id: made.neighbour.facility, version: 1, reason: 'không phải của tôi' }), () => officer.facility.restore({ id: made.neighbour.facility, version: 1 })])
    await expect(attempt()).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

it('a programme that crosses borders shows each reader their own part', async () => {
  const code = `chung-${mark}`
  await write(test.db, { actor: 'system:test' }, async (tx) => {
    const shared = await aProgramme(tx, { code, region: 'north' })
    for (const provinceId of [places.here, places.neighbour])
      await aSupport(tx, { programmeId: shared.id, provinceId })
  })
  const whole = await (await test.as('leader')).programme.byCode({ code })
  const part = await (await test.as('province-officer')).programme.byCode({ code })
  expect([whole.programme.supports, whole.programme.total, whole.places.length]).toEqual([2, 1_000_000_000, 2])
  expect([part.programme.supports, part.programme.total, part.places.map(place => place.today.name)]).toEqual([1, 500_000_000, ['Ninh Bình']])
  expect(part.execution).toEqual(whole.execution.map(cell => ({ ...cell, dong: cell.dong / 2 })))
  // A part says nothing about the criteria of the whole.
  expect([whole.isWhole, part.isWhole]).toEqual([true, false])
})

it('the audit trail of a centre stays in its region', async () => {
  const north = await (await test.as('centre-officer', 'north')).audit.search({ pageSize: 200 })
  const south = await (await test.as('centre-officer', 'south')).audit.search({ pageSize: 200 })
  const touched = (trail: typeof north, place: Place) => trail.items.some(entry => entry.record.id === made[place].facility)
  expect([touched(north, 'here'), touched(north, 'before'), touched(north, 'south')]).toEqual([true, true, false])
  expect([touched(south, 'here'), touched(south, 'south')]).toEqual([false, true])
  expect(north.items.some(entry => entry.noun === 'account')).toBe(false)
})
