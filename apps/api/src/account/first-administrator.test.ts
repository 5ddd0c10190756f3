import type { TestApp } from '../testing/app.ts'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { addDemonstration } from '@khuyencong/db/demo'
import { users } from '@khuyencong/db/schema'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { browser, testApp } from '../testing/app.ts'
import { demonstrationPassword, demonstrationPeople, ensureDemonstrationPeople, removeDemonstrationPeople } from './demonstration-people.ts'
import { ensureFirstAdministrator, firstPasswordFile } from './first-administrator.ts'
import { secretOf } from './secret.ts'

let test: TestApp
let said: string[]
beforeEach(async () => {
  test = await testApp()
  said = []
})
afterEach(() => test.close())

const ensure = (env: Partial<TestApp['env']> = {}, isTerminal = true) => ensureFirstAdministrator({ db: test.db, env: { ...test.env, ...env }, clock: () => test.now.at, isTerminal, say: line => said.push(line) })
const signIn = (email: string, password: string) => browser(test.app).ask('/api/auth/sign-in/email', { body: { email, password } })
const shown = () => /password: (\S+)/.exec(said.join('\n'))![1]!

describe('the first administrator', () => {
  it('has the address and password of the settings, which count only while there is none', async () => {
    await ensure({ adminEmail: 'an@example.vn', adminPassword: 'mat-khau-tu-cai-dat' })
    expect(said).toEqual([])
    expect((await signIn('an@example.vn', 'mat-khau-tu-cai-dat')).status).toBe(200)
    await ensure({ adminEmail: 'binh@example.vn', adminPassword: 'mot-mat-khau-khac-han' })
    expect((await signIn('binh@example.vn', 'mot-mat-khau-khac-han')).status).toBe(401)
    expect(await test.db.$count(users)).toBe(1)
    const [row] = await test.db.select().from(users)
    expect([row!.role, row!.mustChangePassword]).toEqual(['administrator', false])
  })

  it('else gets a password that a terminal shows, to be changed, for 72 hours', async () => {
    await ensure()
    expect(shown()).toMatch(/^(?:[a-z2-9]{4}-){4}[a-z2-9]{4}$/)
    const answer = await signIn('admin@khuyencong.local', shown())
    expect(answer.status).toBe(200)
    const [row] = await test.db.select().from(users)
    expect([row!.mustChangePassword, row!.passwordExpiresAt!.getTime() - test.now.at.getTime()]).toEqual([true, 72 * 3_600_000])
    expect(existsSync(firstPasswordFile(test.env.dataDir))).toBe(false)
    test.now.pass(72 * 3_600_000)
    expect((await signIn('admin@khuyencong.local', shown())).status).toBe(403)
  })

  it('where nobody watches, finds it in a file for this user alone, which goes once it is changed', async () => {
    await ensure({}, false)
    const file = firstPasswordFile(test.env.dataDir)
    const [email = '', password = ''] = readFileSync(file, 'utf8').split('\n')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(said.join('\n')).not.toContain(password)
    expect(said.join('\n')).toContain(file)
    const visitor = browser(test.app)
    await visitor.ask('/api/auth/sign-in/email', { body: { email, password } })
    expect((await visitor.ask('/api/auth/change-password', { body: { currentPassword: password, newPassword: 'mat-khau-rieng-cua-toi' } })).status).toBe(200)
    expect(existsSync(file)).toBe(false)
  })

  it('gets another password when the first one expired unused, and keeps one that still works', async () => {
    await ensure()
    const first = shown()
    said = []
    await ensure()
    expect(said).toEqual([])
    test.now.pass(73 * 3_600_000)
    await ensure()
    expect(shown()).not.toBe(first)
    expect((await signIn('admin@khuyencong.local', first)).status).toBe(401)
    expect((await signIn('admin@khuyencong.local', shown())).status).toBe(200)
  })

  it('is made once by two servers that start together', async () => {
    await Promise.all([ensure(), ensure()])
    expect(await test.db.$count(users)).toBe(1)
  })
})

describe('demonstration accounts', () => {
  it('exist only beside demonstration records, and go again', async () => {
    await ensureDemonstrationPeople({ db: test.db, say: line => said.push(line) })
    expect([await test.db.$count(users), said]).toEqual([0, []])
    await addDemonstration(test.db, { today: '2026-11-25' })
    await ensureDemonstrationPeople({ db: test.db, say: line => said.push(line) })
    await ensureDemonstrationPeople({ db: test.db, say: () => {} })
    for (const { email, name } of demonstrationPeople) {
      expect(name).toContain('(minh hoạ)')
      expect(said.join('\n')).toContain(email)
      expect((await signIn(email, demonstrationPassword)).status).toBe(200)
    }
    expect(await removeDemonstrationPeople(test.db)).toBe(demonstrationPeople.length)
    expect((await signIn(demonstrationPeople[0]!.email, demonstrationPassword)).status).toBe(401)
  })
})

it('the secret is made once and kept for this user alone', async () => {
  const env = { authSecret: null, dataDir: test.env.dataDir }
  const secret = secretOf(env)
  expect(secret.length).toBeGreaterThanOrEqual(64)
  expect(secretOf(env)).toBe(secret)
  expect(statSync(`${env.dataDir}/auth-secret`).mode & 0o777).toBe(0o600)
  expect(await test.db.$count(users, eq(users.role, 'administrator'))).toBe(0)
})
