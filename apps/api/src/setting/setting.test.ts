import type { TestApp } from '../testing/app.ts'
import { auditEntries, settings as rows } from '@khuyencong/db/schema'
import { write } from '@khuyencong/db/write'
import { Refusal } from '@khuyencong/domain/refusal'
import { settingKeys } from '@khuyencong/domain/setting'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'
import { settingOf } from './read.ts'

let test: TestApp
let administrator: Awaited<ReturnType<TestApp['as']>>
beforeAll(async () => {
  test = await testApp()
  administrator = await test.as('administrator')
})
afterAll(() => test.close())

const refusal = (work: Promise<unknown>) => work.then(() => null, (error: { cause: unknown }) => error.cause instanceof Refusal ? error.cause : error)

describe('settings', () => {
  it('have their usual value until somebody sets one', async () => {
    const list = await administrator.setting.list()
    expect(list.map(row => row.key)).toEqual([...settingKeys])
    expect(list).toContainEqual({ key: 'sign-in-limits', version: 0, value: { account: 10, address: 50, minutes: 15 }, isSet: false, updatedAt: null })
    expect(list).toContainEqual({ key: 'second-factor-roles', version: 0, value: [], isSet: false, updatedAt: null })
    expect(await settingOf(test.db, 'reset-hours')).toBe(1)
  })

  it('count at once, under the name of who set them, and keep apart two who set the same', async () => {
    const set = await administrator.setting.set({ key: 'reset-hours', version: 0, value: 4 })
    expect(set).toMatchObject({ version: 1, value: 4, isSet: true })
    expect(await settingOf(test.db, 'reset-hours')).toBe(4)
    const late = await refusal(administrator.setting.set({ key: 'reset-hours', version: 0, value: 5 }))
    expect(late).toMatchObject({ code: 'conflict', detail: { reason: 'stale-version', current: { version: 1, value: 4 } } })
    expect(await administrator.setting.set({ key: 'reset-hours', version: 1, value: 6 })).toMatchObject({ version: 2, value: 6 })
    expect(await refusal(administrator.setting.set({ key: 'reset-hours', version: 1, value: 7 }))).toMatchObject({ code: 'conflict', detail: { current: { version: 2 } } })
    const entries = await test.db.select({ actor: auditEntries.actor, action: auditEntries.action, after: auditEntries.after }).from(auditEntries).where(and(eq(auditEntries.noun, 'setting'), eq(auditEntries.rowId, 'reset-hours')))
    expect(entries).toMatchObject([{ actor: 'administrator:', action: 'insert', after: { value: 4 } }, { actor: 'administrator:', action: 'update', after: { value: 6 } }])
  })

  it('two who set one first at once: one is a conflict', async () => {
    const both = await Promise.all([10, 20].map(value => refusal(administrator.setting.set({ key: 'invitation-hours', version: 0, value }))))
    expect(both.filter(answer => answer === null)).toHaveLength(1)
    expect(both.find(answer => answer !== null)).toMatchObject({ code: 'conflict' })
  })

  it.each([
    ['sign-in-limits', { account: 2, address: 50, minutes: 15 }, 'value.account', 'too-small'],
    ['sign-in-limits', { account: 10, address: 50 }, 'value.minutes', 'whole-number'],
    ['sign-in-limits', { account: 10.5, address: 50, minutes: 15 }, 'value.account', 'whole-number'],
    ['reset-hours', 0, 'value', 'too-small'],
    ['reset-hours', '4', 'value', 'whole-number'],
    ['invitation-hours', 10_000, 'value', 'too-large'],
    ['second-factor-roles', ['leader'], 'value.0', 'not-offered'],
    ['second-factor-roles', 'administrator', 'value', 'wrong-type'],
  ] as const)('%s refuses %j at its field', async (key, value, field, reason) => {
    expect(await refusal(administrator.setting.set({ key, version: 0, value }))).toMatchObject({ code: 'invalid', detail: { issues: [{ field, reason }] } })
  })

  it('that no longer fit count as not set, and a name nobody knows is refused', async () => {
    await write(test.db, { actor: 'system:test' }, tx => tx.insert(rows).values({ key: 'sign-in-limits', value: { account: 'many' } }))
    expect(await settingOf(test.db, 'sign-in-limits')).toEqual({ account: 10, address: 50, minutes: 15 })
    expect(await refusal(administrator.setting.set({ key: 'colour' as 'reset-hours', version: 0, value: 1 }))).toMatchObject({ code: 'invalid' })
  })

  it('are the administrator\'s alone', async () => {
    for (const role of ['agency-officer', 'leader', 'centre-officer'] as const) {
      const api = await test.as(role)
      expect(await refusal(api.setting.set({ key: 'reset-hours', version: 0, value: 2 }))).toMatchObject({ code: 'forbidden' })
      expect(await refusal(api.setting.list())).toMatchObject({ code: 'forbidden' })
    }
  })
})
