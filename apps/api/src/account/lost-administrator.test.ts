import type { TestApp } from '../testing/app.ts'
import { auditEntries, users } from '@khuyencong/db/schema'
import { write } from '@khuyencong/db/write'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser, password, testApp } from '../testing/app.ts'
import { resetAdministrator } from './lost-administrator.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

const reset = (...words: string[]) => resetAdministrator(test.db, words, test.now.at)
const signIn = (email: string, given: string, visitor = browser(test.app)) => visitor.ask('/api/auth/sign-in/email', { body: { email, password: given } })

describe('a lost administrator', () => {
  it('gets a first password for 72 hours, no second factor, and every session ends', async () => {
    const email = await test.person('administrator')
    const open = browser(test.app)
    await signIn(email, password, open)
    await write(test.db, { actor: 'system:test' }, tx => tx.update(users).set({ twoFactorEnabled: true }).where(eq(users.email, email)))
    for (let tries = 0; tries < 11; tries++)
      await signIn(email, 'sai-mat-khau-roi')
    const said = await reset(` ${email.toUpperCase()} `)
    expect(said).toContain('10:00 28/11/2026')
    const [given = ''] = /(?:[a-z2-9]{4}-){4}[a-z2-9]{4}/.exec(said) ?? []
    expect((await open.ask('/api/trpc/account.sessions')).status).toBe(401)
    expect((await signIn(email, password)).status).toBe(401)
    const visitor = browser(test.app)
    expect(await (await signIn(email, given, visitor)).json()).toEqual({ done: true })
    expect(await (await visitor.ask('/api/trpc/account.me')).json()).toMatchObject({ result: { data: { mustChangePassword: true, hasSecondFactor: false } } })
    const [person] = await test.db.select().from(users).where(eq(users.email, email))
    const entries = await test.db.select({ actor: auditEntries.actor, reason: auditEntries.reason }).from(auditEntries).where(and(eq(auditEntries.rowId, person!.id), eq(auditEntries.reason, 'admin:reset')))
    expect(entries.every(entry => entry.actor === 'system:lost-administrator') && entries.length > 0).toBe(true)
    test.now.pass(72 * 3_600_000)
    expect((await signIn(email, given)).status).toBe(403)
  })

  it('is an administrator, by the right address, and not suspended', async () => {
    const [officer, administrator] = [await test.person('agency-officer'), await test.person('administrator')]
    await expect(reset(officer)).rejects.toThrow(new RegExp(`there is no administrator ${officer}; there are: .*${administrator}`))
    await expect(reset('nobody@example.vn')).rejects.toThrow('there is no administrator nobody@example.vn')
    for (const words of [[], ['an'], [administrator, 'x']])
      await expect(reset(...words)).rejects.toThrow('npm run admin:reset')
    await write(test.db, { actor: 'system:test' }, tx => tx.update(users).set({ suspendedAt: test.now.at }).where(eq(users.email, administrator)))
    await expect(reset(administrator)).rejects.toThrow('is suspended')
    expect((await signIn(officer, password)).status).toBe(200)
  })
})
