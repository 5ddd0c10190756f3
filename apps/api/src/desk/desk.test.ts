import type { TestApp } from '../testing/app.ts'
import { notices, savedFilters, users } from '@khuyencong/db/schema'
import { write } from '@khuyencong/db/write'
import { savedFiltersMost } from '@khuyencong/domain/desk'
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'
import { notify, readersOf } from './notify.ts'

let test: TestApp
const ninhBinh = 'province-officer:VN-37@2025'
const thaiNguyen = 'province-officer:VN-19@2025'
beforeAll(async () => {
  test = await testApp()
  for (const [role, reach] of [['province-officer', 'VN-37@2025'], ['province-officer', 'VN-19@2025'], ['centre-officer', 'north'], ['centre-officer', 'south'], ['agency-officer', null], ['council-member', null]] as const)
    await test.as(role, reach)
})
afterEach(async () => {
  await test.db.delete(notices)
  await test.db.delete(savedFilters)
})
afterAll(() => test.close())

const here = () => test.as('province-officer', 'VN-37@2025')
const there = () => test.as('province-officer', 'VN-19@2025')
const tell = (given: Parameters<typeof notify>[1]) => write(test.db, { actor: 'system:test' }, tx => notify(tx, given))
const reasonOf = (work: Promise<unknown>) => work.then(() => 'done', (error: { cause?: { detail?: { reason?: string } } }) => error.cause?.detail?.reason)

describe('notices', () => {
  it('reach whom they name, each on their own, but not who did it', async () => {
    await tell({ users: [ninhBinh, thaiNguyen, ninhBinh, 'nobody'], except: thaiNguyen, kind: 'facility-merged', values: { kept: 'A', merged: 'B' }, path: '/facilities/x' })
    expect(await (await here()).desk.notices({})).toMatchObject({ unread: 1, items: [{ kind: 'facility-merged', values: { kept: 'A', merged: 'B' }, path: '/facilities/x', readAt: null }] })
    expect(await (await there()).desk.notices({})).toEqual({ items: [], unread: 0 })
  })

  it('reach a role, and within it a reach', async () => {
    await tell({ to: { roles: ['province-officer'] }, kind: 'rule-changed', values: { rule: 'X' } })
    await tell({ to: { roles: ['province-officer'], reach: 'VN-19@2025' }, kind: 'rule-changed', values: { rule: 'Y' } })
    expect([(await (await here()).desk.notices({})).unread, (await (await there()).desk.notices({})).unread]).toEqual([1, 2])
  })

  it('of a record concern those who may read it there, also as the successor of its province', async () => {
    const context = await test.contextAs('leader')
    const readers = await readersOf(test.db, context, { noun: 'facility', provinceIds: ['VN-35@2008'] })
    expect(readers).toEqual(expect.arrayContaining([ninhBinh, 'centre-officer:north', 'agency-officer:']))
    for (const other of [thaiNguyen, 'centre-officer:south', 'council-member:'])
      expect(readers).not.toContain(other)
  })

  it('are read one by one or all at once, by their owner alone', async () => {
    for (const rule of ['1', '2', '3'])
      await tell({ users: [ninhBinh], kind: 'rule-changed', values: { rule } })
    const officer = await here()
    const { items } = await officer.desk.notices({})
    const ids = [items[0]!.id]
    expect(await (await there()).desk.readNotices({ ids })).toEqual({ read: 0 })
    expect(await officer.desk.readNotices({ ids })).toEqual({ read: 1 })
    expect(await officer.desk.readNotices({ ids })).toEqual({ read: 0 })
    expect((await officer.desk.notices({ unread: true })).items).toHaveLength(2)
    expect(await officer.desk.readNotices({ ids: null })).toEqual({ read: 2 })
    expect((await officer.desk.notices({})).unread).toBe(0)
  })

  it('go after 180 days, and a suspended person gets none', async () => {
    await test.db.insert(notices).values({ id: crypto.randomUUID(), userId: ninhBinh, kind: 'rule-changed', values: {}, at: '2026-05-01T00:00:00Z' })
    expect((await (await here()).desk.notices({})).items).toEqual([])
    await tell({ users: [ninhBinh], kind: 'rule-changed', values: {} })
    expect(await test.db.$count(notices, eq(notices.userId, ninhBinh))).toBe(1)
    await write(test.db, { actor: 'system:test' }, tx => tx.update(users).set({ suspendedAt: new Date() }).where(eq(users.id, thaiNguyen)))
    await tell({ to: { roles: ['province-officer'] }, users: [thaiNguyen], kind: 'rule-changed', values: {} })
    expect(await test.db.$count(notices, eq(notices.userId, thaiNguyen))).toBe(0)
    await write(test.db, { actor: 'system:test' }, tx => tx.update(users).set({ suspendedAt: null }).where(eq(users.id, thaiNguyen)))
  })

  it('are not told where the change did not happen', async () => {
    await write(test.db, { actor: 'system:test' }, async (tx) => {
      await notify(tx, { users: [ninhBinh], kind: 'rule-changed', values: {} })
      throw new Error('the change failed')
    }).catch(() => {})
    expect(await test.db.$count(notices)).toBe(0)
  })
})

describe('saved filters', () => {
  const draft = { list: 'facilities', name: 'Dệt may Ninh Bình', address: '?sector=textile' }

  it('are kept, renamed, listed in Vietnamese order and removed', async () => {
    const officer = await here()
    const made = await officer.desk.saveFilter(draft)
    expect(made).toMatchObject({ list: 'facilities', name: 'Dệt may Ninh Bình', address: 'sector=textile' })
    await officer.desk.saveFilter({ ...draft, name: 'Đã lâu không sửa' })
    await officer.desk.saveFilter({ ...draft, name: 'Ăn uống' })
    await officer.desk.saveFilter({ ...draft, list: 'supports', name: 'Khoản lớn' })
    expect((await officer.desk.filters({ list: 'facilities' })).map(filter => filter.name)).toEqual(['Ăn uống', 'Dệt may Ninh Bình', 'Đã lâu không sửa'])
    expect(await officer.desk.filters({})).toHaveLength(4)
    expect(await officer.desk.saveFilter({ ...draft, id: made.id, name: 'Dệt may' })).toMatchObject({ id: made.id, name: 'Dệt may' })
    await officer.desk.removeFilter({ id: made.id })
    await officer.desk.removeFilter({ id: made.id })
    expect(await officer.desk.filters({})).toHaveLength(3)
  })

  it('have one name once, and only so many', async () => {
    const officer = await here()
    await officer.desk.saveFilter(draft)
    expect(await reasonOf(officer.desk.saveFilter({ ...draft, name: 'dệt  may ninh bình' }))).toBe('name-taken')
    expect(await reasonOf(officer.desk.saveFilter({ ...draft, list: 'supports' }))).toBe('done')
    for (let number = 1; number < savedFiltersMost; number++)
      await officer.desk.saveFilter({ ...draft, name: `Bộ lọc ${number}` })
    expect(await reasonOf(officer.desk.saveFilter({ ...draft, name: 'Một bộ nữa' }))).toBe('too-many-filters')
  })

  it('are one\'s own', async () => {
    const made = await (await here()).desk.saveFilter(draft)
    const other = await there()
    expect(await other.desk.filters({})).toEqual([])
    expect(await reasonOf(other.desk.saveFilter({ ...draft, id: made.id }))).toBe('no-such-filter')
    await other.desk.removeFilter({ id: made.id })
    expect(await (await here()).desk.filters({})).toHaveLength(1)
  })
})
