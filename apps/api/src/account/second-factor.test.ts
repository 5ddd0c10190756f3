import type { TestApp } from '../testing/app.ts'
import { base32 } from '@better-auth/utils/base32'
import { createOTP } from '@better-auth/utils/otp'
import { auditEntries, sessions, twoFactors, users } from '@khuyencong/db/schema'
import { write } from '@khuyencong/db/write'
import { desc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser, password, testApp } from '../testing/app.ts'
import { codeAsKept } from './second-factor.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

type Visitor = ReturnType<typeof browser>
const signIn = (visitor: Visitor, email: string, given = password) => visitor.ask('/api/auth/sign-in/email', { body: { email, password: given } })
const second = (visitor: Visitor, body: object) => visitor.ask('/api/auth/second-factor', { body })
const codeNow = (secret: string, steps = 0) => createOTP(base32.decode(secret), { digits: 6, period: 30 }).hotp(Math.floor(Date.now() / 30_000) + steps)

async function call<Result>(visitor: Visitor, path: string, body?: object): Promise<{ status: number, data: Result, refusal: { code: string, detail: { reason: string, issues?: { field: string, reason: string }[] } } }> {
  const answer = await visitor.ask(`/api/trpc/${path}`, body === undefined ? {} : { body })
  const { result, error } = await answer.json() as { result?: { data: Result }, error?: { data: { refusal: never } } }
  return { status: answer.status, data: result?.data as Result, refusal: error?.data.refusal as never }
}
const facilities = 'facility.list?input=%7B%7D'
interface Begun { uri: string, secret: string, recoveryCodes: string[] }

/** Somebody signed in here who has just set the second factor up. */
async function withSecondFactor(role: Parameters<TestApp['person']>[0] = 'agency-officer') {
  const email = await test.person(role)
  const visitor = browser(test.app)
  await signIn(visitor, email)
  const { data: begun } = await call<Begun>(visitor, 'account.beginSecondFactor', { password })
  expect((await call(visitor, 'account.confirmSecondFactor', { code: await codeNow(begun.secret) })).status).toBe(200)
  return { email, visitor, ...begun }
}

describe('setting up a second factor', () => {
  it('takes the password, then a right code; until then nothing has changed', async () => {
    const email = await test.person('agency-officer')
    const [visitor, elsewhere] = [browser(test.app), browser(test.app)]
    await signIn(visitor, email)
    await signIn(elsewhere, email)
    expect((await call(visitor, 'account.beginSecondFactor', { password: 'khong-phai-cai-nay' })).refusal.detail.issues).toEqual([{ field: 'password', reason: 'wrong-password' }])
    const { data } = await call<Begun>(visitor, 'account.beginSecondFactor', { password })
    expect(data.uri).toBe(`otpauth://totp/Khuy%E1%BA%BFn%20C%C3%B4ng:${encodeURIComponent(email)}?secret=${data.secret}&issuer=Khuy%E1%BA%BFn+C%C3%B4ng&digits=6&period=30`)
    expect(data.secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(data.recoveryCodes).toHaveLength(10)
    expect(new Set(data.recoveryCodes).size).toBe(10)
    expect(data.recoveryCodes.every(code => /^[a-z2-9]{5}-[a-z2-9]{5}$/.test(code))).toBe(true)
    expect(await (await signIn(browser(test.app), email)).json()).toEqual({ done: true })

    const right = await codeNow(data.secret)
    const wrong = right === '000000' ? '000001' : '000000'
    expect((await call(visitor, 'account.confirmSecondFactor', { code: wrong })).refusal.detail.issues).toEqual([{ field: 'code', reason: 'wrong-code' }])
    expect((await call(visitor, 'account.confirmSecondFactor', { code: `${right.slice(0, 3)} ${right.slice(3)}` })).data).toEqual({ done: true })
    expect((await call(visitor, 'account.me')).data).toMatchObject({ hasSecondFactor: true, mustSetSecondFactor: false })
    expect((await call(visitor, 'account.secondFactor')).data).toEqual({ isSet: true, isRequired: false, recoveryCodesLeft: 10 })
    // What was opened with the password alone has ended, but for the place where it was set up.
    expect((await call(elsewhere, 'account.me')).data).toBeNull()
    expect((await call(visitor, 'account.beginSecondFactor', { password })).refusal).toMatchObject({ code: 'closed', detail: { reason: 'second-factor-set' } })
  })

  it('keeps secret and codes sealed, and names the person in the audit', async () => {
    const { email, secret, recoveryCodes } = await withSecondFactor()
    const [person] = await test.db.select().from(users).where(eq(users.email, email))
    const [kept] = await test.db.select().from(twoFactors).where(eq(twoFactors.userId, person!.id))
    for (const hidden of [secret, ...recoveryCodes])
      expect(JSON.stringify(kept)).not.toContain(hidden)
    const [entry] = await test.db.select().from(auditEntries).where(eq(auditEntries.rowId, person!.id)).orderBy(desc(auditEntries.id)).limit(1)
    expect(entry).toMatchObject({ actor: person!.id, noun: 'account', before: { two_factor_enabled: false }, after: { two_factor_enabled: true } })
  })
})

describe('signing in with a second factor', () => {
  it('is not signed in after the password, and is after the code; the token stays in the cookie', async () => {
    const { email, secret } = await withSecondFactor()
    const visitor = browser(test.app)
    const first = await signIn(visitor, email)
    expect([first.status, await first.text()]).toEqual([200, '{"secondFactor":true}'])
    expect([...visitor.jar.keys()]).toEqual(['khuyencong.two_factor'])
    expect((await call(visitor, 'account.me')).data).toBeNull()
    expect((await call(visitor, facilities)).status).toBe(401)
    const code = await codeNow(secret)
    const done = await second(visitor, { code })
    expect([done.status, await done.text()]).toEqual([200, '{"done":true}'])
    expect(done.headers.getSetCookie().find(line => line.startsWith('khuyencong.session_token='))).toMatch(/httponly/i)
    expect((await call<{ email: string }>(visitor, 'account.me')).data.email).toBe(email)
  })

  it('takes a code once: whoever saw it typed cannot use it', async () => {
    const { email, secret } = await withSecondFactor()
    const [owner, onlooker] = [browser(test.app), browser(test.app)]
    await signIn(owner, email)
    await signIn(onlooker, email)
    const code = await codeNow(secret)
    expect((await second(owner, { code })).status).toBe(200)
    expect(await (await second(onlooker, { code })).json()).toMatchObject({ code: 'invalid', detail: { issues: [{ field: 'code', reason: 'code-used' }] } })
    expect((await second(onlooker, { code: await codeNow(secret, 1) })).status).toBe(200)
  })

  it('takes a recovery code once, however it is written, and counts what is left', async () => {
    const { email, recoveryCodes } = await withSecondFactor()
    const [visitor, again] = [browser(test.app), browser(test.app)]
    await signIn(visitor, email)
    const typed = ` ${recoveryCodes[3]!.toUpperCase().replace('-', ' ')} `
    expect((await second(visitor, { recoveryCode: typed })).status).toBe(200)
    expect((await call(visitor, 'account.secondFactor')).data).toMatchObject({ recoveryCodesLeft: 9 })
    await signIn(again, email)
    expect(await (await second(again, { recoveryCode: recoveryCodes[3] })).json()).toMatchObject({ detail: { issues: [{ field: 'recoveryCode', reason: 'wrong-code' }] } })
    const { data } = await call<{ recoveryCodes: string[] }>(visitor, 'account.renewRecoveryCodes', { password })
    expect(data.recoveryCodes).toHaveLength(10)
    expect((await second(again, { recoveryCode: recoveryCodes[0] })).status).toBe(400)
    expect((await second(again, { recoveryCode: data.recoveryCodes[0] })).status).toBe(200)
  })

  it('one recovery code used twice at once opens one session', async () => {
    const { email, recoveryCodes } = await withSecondFactor()
    const [a, b] = [browser(test.app), browser(test.app)]
    await signIn(a, email)
    await signIn(b, email)
    const answers = await Promise.all([second(a, { recoveryCode: recoveryCodes[0] }), second(b, { recoveryCode: recoveryCodes[0] })])
    expect(answers.filter(answer => answer.status === 200)).toHaveLength(1)
  })

  it('needs the first step: without it, or with a forged one, it starts again', async () => {
    const { secret, visitor: signedIn } = await withSecondFactor()
    const visitor = browser(test.app)
    const code = await codeNow(secret)
    expect(await (await second(visitor, { code })).json()).toMatchObject({ code: 'unauthenticated', detail: { reason: 'second-factor-again' } })
    visitor.jar.set('khuyencong.two_factor', '2fa-abcdefghijklmnopqrst.c2lnbmF0dXJl')
    expect((await second(visitor, { code })).status).toBe(401)
    expect((await second(signedIn, { code })).status).toBe(401)
    for (const body of [{}, { code: '12345' }, { code: 'abcdef' }, { code, recoveryCode: 'abcde-23456' }])
      expect([body, (await second(visitor, body)).status]).toEqual([body, 400])
  })

  it('a challenge of somebody suspended meanwhile opens nothing', async () => {
    const { email, secret } = await withSecondFactor()
    const visitor = browser(test.app)
    await signIn(visitor, email)
    await write(test.db, { actor: 'system:test' }, tx => tx.update(users).set({ suspendedAt: test.now.at }).where(eq(users.email, email)))
    expect((await second(visitor, { code: await codeNow(secret) })).status).toBe(401)
    expect((await call(visitor, 'account.me')).data).toBeNull()
  })

  it('lets as many wrong codes through as the setting says, also over many sign-ins, and a right password wins none back', async () => {
    const { email, secret } = await withSecondFactor()
    const right = await codeNow(secret, 1)
    const wrong = Array.from({ length: 12 }, (_, i) => String(100_000 + i)).filter(code => code !== right)
    const seen: number[] = []
    for (let attempt = 0; attempt < 11; attempt++) {
      const visitor = browser(test.app)
      expect(await (await signIn(visitor, email)).json()).toEqual({ secondFactor: true })
      seen.push((await second(visitor, { code: wrong[attempt] })).status)
    }
    expect(seen).toEqual([...Array.from({ length: 10 }).fill(400), 429])
    const visitor = browser(test.app)
    await signIn(visitor, email)
    const stopped = await second(visitor, { code: right })
    expect([stopped.status, await stopped.json()]).toMatchObject([429, { detail: { reason: 'too-many-tries' } }])
    test.now.pass(15 * 60_000)
    expect((await second(visitor, { code: await codeNow(secret, 1) })).status).toBe(200)
  })
})

describe('the setting second-factor-roles', () => {
  it('closes everything but setting it up to an approver who has none, from the next request on', async () => {
    const administrator = await test.as('administrator')
    const email = await test.person('agency-officer')
    const visitor = browser(test.app)
    await signIn(visitor, email)
    expect((await call(visitor, facilities)).status).toBe(200)
    const set = await administrator.setting.set({ key: 'second-factor-roles', version: 0, value: ['agency-officer'] })
    try {
      expect((await call(visitor, 'account.me')).data).toMatchObject({ hasSecondFactor: false, mustSetSecondFactor: true })
      for (const path of [facilities, 'account.sessions'])
        expect([path, (await call(visitor, path)).refusal?.detail.reason]).toEqual([path, 'second-factor-first'])
      expect((await visitor.ask('/api/export/facilities.xlsx')).status).toBe(403)
      expect((await call(visitor, 'account.secondFactor')).data).toEqual({ isSet: false, isRequired: true, recoveryCodesLeft: 0 })
      // A role that binds nobody is not asked.
      const officer = browser(test.app)
      await signIn(officer, await test.person('province-officer'))
      expect((await call(officer, facilities)).status).toBe(200)

      const { data } = await call<Begun>(visitor, 'account.beginSecondFactor', { password })
      await call(visitor, 'account.confirmSecondFactor', { code: await codeNow(data.secret) })
      expect((await call(visitor, facilities)).status).toBe(200)
      expect((await call(visitor, 'account.dropSecondFactor', { password })).refusal).toMatchObject({ code: 'closed', detail: { reason: 'second-factor-required' } })
    }
    finally {
      await administrator.setting.set({ key: 'second-factor-roles', version: set.version, value: [] })
    }
    expect((await call(visitor, 'account.dropSecondFactor', { password: 'khong-phai-cai-nay' })).status).toBe(400)
    expect((await call(visitor, 'account.dropSecondFactor', { password })).status).toBe(200)
    expect(await (await signIn(browser(test.app), email)).json()).toEqual({ done: true })
  })
})

it('who finds a screen open cannot guess the password there: tries count with those at the door', async () => {
  const { email, visitor } = await withSecondFactor()
  const paths = ['account.dropSecondFactor', 'account.renewRecoveryCodes']
  for (let attempt = 0; attempt < 10; attempt++)
    expect((await call(visitor, paths[attempt % 2]!, { password: `sai-mat-khau-${attempt}` })).status).toBe(400)
  expect((await call(visitor, 'account.dropSecondFactor', { password })).refusal).toMatchObject({ code: 'too-many', detail: { reason: 'too-many-sign-ins' } })
  expect((await signIn(browser(test.app), email)).status).toBe(429)
  test.now.pass(15 * 60_000)
  expect((await call(visitor, 'account.dropSecondFactor', { password })).status).toBe(200)
})

it('an administrator takes it from somebody who lost the telephone: with a reason, and every session ends', async () => {
  const { email, visitor } = await withSecondFactor()
  const administrator = await test.as('administrator')
  const [row] = await test.db.select({ id: users.id, version: users.version }).from(users).where(eq(users.email, email))
  await expect(administrator.account.dropSecondFactorOf({ ...row!, reason: '' })).rejects.toThrow()
  const person = await administrator.account.dropSecondFactorOf({ ...row!, reason: 'Mất điện thoại' })
  expect(person).toMatchObject({ hasSecondFactor: false, sessions: 0 })
  expect((await call(visitor, 'account.me')).data).toBeNull()
  expect(await test.db.$count(sessions, eq(sessions.userId, row!.id))).toBe(0)
  expect(await (await signIn(browser(test.app), email)).json()).toEqual({ done: true })
})

it('a recovery code is the same however it is typed', () => {
  expect([' ABCDE 23456 ', 'abcde-23456', 'Abcde23456', 'abc de2-3456'].map(codeAsKept)).toEqual(Array.from({ length: 4 }).fill('abcde-23456'))
})
