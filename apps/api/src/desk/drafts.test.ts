import type { TestApp } from '../testing/app.ts'
import { drafts } from '@khuyencong/db/schema'
import { and, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

const office = { id: 'office-0001', name: 'Chrome, Windows' }
const phone = { id: 'phone-00001', name: 'Safari, iPhone' }
const draft = (key: string, name: string, machine = office, seen: string | null = null) => ({ key, value: { name }, base: { name: '' }, version: null, machine, title: name, path: '/facilities/new', seen })

describe('drafts on the server', () => {
  it('come back as they were typed, and go when their record is saved', async () => {
    const me = await test.as('province-officer')
    expect(await me.desk.draft({ key: 'facility.new' })).toBeNull()
    const { at } = await me.desk.keepDraft(draft('facility.new', 'HTX Chè Tân Cương'))
    expect(await me.desk.draft({ key: 'facility.new' })).toEqual({ key: 'facility.new', version: null, at, value: { name: 'HTX Chè Tân Cương' }, base: { name: '' }, machine: office, title: 'HTX Chè Tân Cương', path: '/facilities/new' })
    expect((await me.desk.drafts()).map(row => [row.key, row.title, row.path])).toEqual([['facility.new', 'HTX Chè Tân Cương', '/facilities/new']])
    await me.desk.forgetDraft({ key: 'facility.new' })
    await me.desk.forgetDraft({ key: 'facility.new' })
    expect(await me.desk.drafts()).toEqual([])
  })

  it('belong to one person: the same key of another is another draft', async () => {
    const [me, other] = [await test.as('centre-officer'), await test.as('province-officer', 'VN-19@2025')]
    await me.desk.keepDraft(draft('facility.new', 'Của tôi'))
    expect(await other.desk.draft({ key: 'facility.new' })).toBeNull()
    expect(await other.desk.drafts()).toEqual([])
    await other.desk.keepDraft(draft('facility.new', 'Của người khác', phone))
    await other.desk.forgetDraft({ key: 'facility.new' })
    expect((await me.desk.draft({ key: 'facility.new' }))?.value).toEqual({ name: 'Của tôi' })
  })

  it('typed on two machines are not written over unseen', async () => {
    const me = await test.as('administrator')
    const first = await me.desk.keepDraft(draft('facility.new', 'Gõ ở cơ quan'))
    expect(first).toMatchObject({ kept: true, machine: office.name })
    // The same machine goes on without asking.
    const second = await me.desk.keepDraft(draft('facility.new', 'Gõ ở cơ quan, thêm'))
    expect(second.kept).toBe(true)
    // The telephone has seen the first only.
    const refused = await me.desk.keepDraft(draft('facility.new', 'Gõ trên điện thoại', phone, first.at))
    expect(refused).toEqual({ kept: false, at: second.at, machine: office.name })
    expect((await me.desk.draft({ key: 'facility.new' }))?.value).toEqual({ name: 'Gõ ở cơ quan, thêm' })
    expect(await me.desk.keepDraft(draft('facility.new', 'Gõ trên điện thoại', phone, second.at))).toMatchObject({ kept: true, machine: phone.name })
    expect((await me.desk.draft({ key: 'facility.new' }))?.value).toEqual({ name: 'Gõ trên điện thoại' })
  })

  it('have limits: 200 kB each, 50 of one person, 30 days', async () => {
    const me = await test.as('agency-officer')
    await expect(me.desk.keepDraft({ ...draft('facility.new', ''), value: { note: 'ă'.repeat(100_001) } })).rejects.toThrow('draft-too-large')
    expect((await me.desk.keepDraft({ ...draft('facility.new', ''), value: { note: 'ă'.repeat(99_000) } })).kept).toBe(true)
    for (let n = 0; n < 51; n++)
      await me.desk.keepDraft(draft(`facility.${n}`, `Cơ sở ${n}`))
    const kept = await me.desk.drafts()
    expect([kept.length, kept[0]!.key, kept.at(-1)!.key]).toEqual([50, 'facility.50', 'facility.1'])
    await test.db.update(drafts).set({ updatedAt: sql`now() - interval '31 days'` }).where(and(eq(drafts.userId, 'agency-officer:'), eq(drafts.key, 'facility.7')))
    expect((await me.desk.drafts()).map(row => row.key)).not.toContain('facility.7')
    await me.desk.keepDraft(draft('facility.50', 'Cơ sở 50, sửa'))
    expect(await me.desk.draft({ key: 'facility.7' })).toBeNull()
  })

  it('take no path out of the app and no key that is none', async () => {
    const me = await test.as('leader')
    for (const path of ['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)'])
      await expect(me.desk.keepDraft({ ...draft('facility.new', ''), path })).rejects.toThrow()
    await expect(me.desk.keepDraft(draft('Facility new', ''))).rejects.toThrow()
  })
})
