import type { TestApp } from '../testing/app.ts'
import { randomUUID } from 'node:crypto'
import { programmeProvinces, supports } from '@khuyencong/db/schema'
import { aFacility, aProgramme, aSupport } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { SupportFilter } from '@khuyencong/domain/support'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { callAs, testApp } from '../testing/app.ts'

let test: TestApp
const made = {} as Record<'first' | 'second' | 'neighbour', { id: string, version: number, code: string }>
let programme: { id: string, code: string }
let later: { id: string, code: string }
let mark = ''
beforeAll(async () => {
  test = await testApp()
})
beforeEach(async () => {
  mark = randomUUID().slice(0, 8)
  await write(test.db, { actor: 'system:test' }, async (tx) => {
    programme = await aProgramme(tx, { code: `P-${mark}`, yearFrom: 2021, yearTo: 2023, region: 'north' })
    later = await aProgramme(tx, { code: `Q-${mark}`, yearFrom: 2023, yearTo: 2024, region: 'north' })
    await tx.insert(programmeProvinces).values([programme, later].flatMap(({ id }) => ['VN-37@2008', 'VN-19@2008'].map(provinceId => ({ programmeId: id, provinceId }))))
    for (const [name, provinceId] of [['first', 'VN-37@2008'], ['second', 'VN-37@2008'], ['neighbour', 'VN-19@2008']] as const) {
      const facility = await aFacility(tx, { name: `${name} ${mark}`, provinceId })
      made[name] = await aSupport(tx, { programmeId: programme.id, facilityId: facility.id, provinceId, planYear: 2022, type: 'consultancy', state: 'draft' })
    }
  })
})
afterAll(() => test.close())

const records = (...names: (keyof typeof made)[]) => names.map(name => ({ id: made[name].id, version: made[name].version }))
const officer = async (key: string | null = null) => callAs({ ...await test.contextAs('province-officer', 'VN-37@2025'), once: key })
const rowOf = async (name: keyof typeof made) => (await test.db.select().from(supports).where(eq(supports.id, made[name].id)))[0]!

describe('many supports at once', () => {
  it('change their state, inside the scope alone', async () => {
    const outcome = await (await officer()).support.bulkChange({ records: records('first', 'second', 'neighbour'), change: { field: 'state', value: 'registered' } })
    expect(outcome.done.map(line => [line.code, line.before, line.after])).toEqual([[made.first.code, 'draft', 'registered'], [made.second.code, 'draft', 'registered']])
    expect(outcome.refused.map(line => [line.code, line.reason])).toEqual([[null, 'no-such-record']])
    expect((await rowOf('neighbour')).state).toBe('draft')
  })

  it('are held to the rules of one: a state that is not typed, a year outside the programme, a year and a programme that do not meet', async () => {
    const me = await officer()
    const reasons = async (change: Parameters<typeof me.support.bulkPreview>[0]['change']) => (await me.support.bulkPreview({ records: records('first', 'second'), change })).refused.map(line => line.reason)
    expect(await reasons({ field: 'state', value: 'inspected' })).toEqual(['state-not-recordable', 'state-not-recordable'])
    expect(await reasons({ field: 'planYear', value: 2020 })).toEqual(['outside-programme', 'outside-programme'])
    expect(await reasons({ field: 'programmeId', value: later.id })).toEqual(['outside-programme', 'outside-programme'])
    expect(await reasons({ field: 'programmeId', value: randomUUID() })).toEqual(['no-such-programme', 'no-such-programme'])
    expect(await reasons({ field: 'planYear', value: 2023 })).toEqual([])
  })

  it('do not become doubles of one another: the second is refused, in the preview as in the change', async () => {
    const { facilityId } = await rowOf('first')
    const twin = await write(test.db, { actor: 'system:test' }, tx => aSupport(tx, { programmeId: programme.id, facilityId, provinceId: 'VN-37@2008', planYear: 2021, type: 'consultancy', state: 'draft' }))
    const asked = { records: [{ id: made.first.id, version: 1 }, { id: twin.id, version: 1 }], change: { field: 'planYear', value: 2023 } as const }
    const me = await officer()
    const [preview, change] = [await me.support.bulkPreview(asked), await me.support.bulkChange(asked)]
    for (const outcome of [preview, change])
      expect([outcome.done.map(line => line.code), outcome.refused.map(line => [line.code, line.reason])]).toEqual([[made.first.code], [[twin.code, 'same-support']]])
  })

  it('show their programmes by code, and are taken back', async () => {
    const key = randomUUID()
    const me = await officer(key)
    expect((await me.support.bulkPreview({ filter: SupportFilter.parse({ q: mark, programme: [programme.code] }), change: { field: 'planYear', value: 2023 } })).done).toHaveLength(2)
    await write(test.db, { actor: 'system:test' }, tx => tx.update(supports).set({ planYear: 2023 }).where(eq(supports.id, made.first.id)))
    const moved = await me.support.bulkChange({ records: [{ id: made.first.id, version: 2 }], change: { field: 'programmeId', value: later.id } })
    expect(moved.done.map(line => [line.before, line.after])).toEqual([[programme.code, later.code]])
    await (await officer()).support.bulkUndo({ key })
    expect((await rowOf('first')).programmeId).toBe(programme.id)
  })

  it('are archived with a reason', async () => {
    await (await officer()).support.bulkChange({ records: records('first'), change: { field: 'archive', reason: 'Đề án dừng' } })
    expect((await rowOf('first')).archivedReason).toBe('Đề án dừng')
    const refused = await (await officer()).support.bulkPreview({ records: [{ id: made.first.id, version: 2 }], change: { field: 'state', value: 'registered' } })
    expect(refused.refused.map(line => line.reason)).toEqual(['archived'])
  })
})
