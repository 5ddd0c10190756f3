import type { TestApp } from '../testing/app.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser, password, testApp } from '../testing/app.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

const signIn = (visitor: ReturnType<typeof browser>, email: string, given = password) => visitor.ask('/api/auth/sign-in/email', { body: { email, password: given } })
async function me(visitor: ReturnType<typeof browser>) {
  const answer = await visitor.ask('/api/trpc/account.me')
  return (await answer.json() as { result: { data: { role: string } | null } }).result.data
}

describe('signing in and out', () => {
  it('gives a cookie that scripts cannot read, and takes it away', async () => {
    const visitor = browser(test.app)
    expect(await me(visitor)).toBeNull()
    const answer = await signIn(visitor, await test.person('agency-officer'))
    expect(answer.status).toBe(200)
    const [cookie] = answer.headers.getSetCookie()
    expect(cookie).toMatch(/^khuyencong\.session_token=/)
    expect(cookie).toMatch(/httponly/i)
    expect(cookie).toMatch(/samesite=lax/i)
    expect(cookie).toMatch(/path=\//i)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(await answer.text()).toBe('{"done":true}')
    expect((await me(visitor))?.role).toBe('agency-officer')
    const stolen = new Map(visitor.jar)
    expect((await visitor.ask('/api/auth/sign-out', { body: {} })).status).toBe(200)
    expect(await me(visitor)).toBeNull()
    stolen.forEach((value, name) => visitor.jar.set(name, value))
    expect(await me(visitor)).toBeNull()
  })

  it('says the same for an unknown address and a wrong password', async () => {
    const visitor = browser(test.app)
    const wrong = await signIn(visitor, await test.person('leader'), 'sai-mat-khau-roi')
    const unknown = await signIn(visitor, 'nobody@example.vn', 'sai-mat-khau-roi')
    expect([wrong.status, unknown.status]).toEqual([401, 401])
    const [a, b] = [await wrong.json(), await unknown.json()] as { code: string, detail: unknown }[]
    expect([a!.code, a!.detail]).toEqual([b!.code, b!.detail])
    expect([a!.code, a!.detail]).toEqual(['unauthenticated', { reason: 'wrong-email-or-password' }])
    expect(visitor.jar.size).toBe(0)
  })

  it('uses a cookie bound to the host where the site has https', async () => {
    const secure = await testApp({ BASE_URL: 'https://khuyencong.example.vn' })
    try {
      const visitor = browser(secure.app, 'https://khuyencong.example.vn')
      const answer = await signIn(visitor, await secure.person('leader'))
      const [cookie] = answer.headers.getSetCookie()
      expect(cookie).toMatch(/^__Host-khuyencong\.session_token=/)
      expect(cookie).toMatch(/; secure/i)
      expect(cookie).not.toMatch(/domain=/i)
      expect(answer.headers.get('strict-transport-security')).toContain('max-age')
      expect((await me(visitor))?.role).toBe('leader')
      const foreign = await visitor.ask('/api/auth/sign-out', { body: {}, headers: { origin: 'http://khuyencong.example.vn' } })
      expect(foreign.status).toBe(403)
    }
    finally {
      await secure.close()
    }
  })

  it('refuses a write from another site, and one that hides where it comes from', async () => {
    const visitor = browser(test.app)
    const email = await test.person('leader')
    for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }, { origin: 'http://localhost:81' }]) {
      const answer = await visitor.ask('/api/auth/sign-in/email', { body: { email, password }, headers })
      expect(answer.status).toBe(403)
      expect(await answer.json()).toMatchObject({ detail: { reason: 'foreign-origin' } })
    }
    const blind = await test.app.request('/api/auth/sign-in/email', { method: 'POST', body: JSON.stringify({ email, password }), headers: { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' } })
    expect(blind.status).toBe(403)
    const program = await test.app.request('/api/auth/sign-in/email', { method: 'POST', body: JSON.stringify({ email, password }), headers: { 'content-type': 'application/json' } })
    expect(program.status).toBe(200)
  })

  it('has no other door of the library open', async () => {
    const visitor = browser(test.app)
    for (const path of ['sign-up/email', 'update-user', 'delete-user', 'request-password-reset', 'reset-password', 'sign-in/social', 'change-email', 'verify-email', 'link-social']) {
      const answer = await visitor.ask(`/api/auth/${path}`, { body: { email: 'a@example.vn', password, name: 'A', role: 'administrator' } })
      expect([path, answer.status]).toEqual([path, 404])
    }
    for (const path of ['error', 'ok', 'get-session', 'list-sessions'])
      expect((await visitor.ask(`/api/auth/${path}`)).status).toBe(404)
  })
})

describe('the throttle', () => {
  it('stops the eleventh wrong password of an account, also when it is right, and lets go after a quarter of an hour', async () => {
    const visitor = browser(test.app)
    const email = await test.person('leader')
    for (let attempt = 0; attempt < 10; attempt++)
      expect((await signIn(visitor, email, 'sai-mat-khau-roi')).status).toBe(401)
    const stopped = await signIn(visitor, email.toUpperCase())
    expect(stopped.status).toBe(429)
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(600)
    expect(await stopped.json()).toMatchObject({ code: 'too-many', detail: { reason: 'too-many-sign-ins', issues: [{ values: { minutes: 15 } }] } })
    test.now.pass(15 * 60_000)
    expect((await signIn(visitor, email)).status).toBe(200)
    test.now.pass(15 * 60_000)
  })

  it('counts a burst, not only what came before it', async () => {
    const visitor = browser(test.app)
    const email = await test.person('leader')
    const answers = await Promise.all(Array.from({ length: 14 }, () => signIn(visitor, email, 'sai-mat-khau-roi')))
    expect(answers.filter(answer => answer.status === 401)).toHaveLength(10)
    test.now.pass(15 * 60_000)
  })

  it('stops one address that tries many accounts, believing no forged header', async () => {
    const answers: number[] = []
    for (let attempt = 0; attempt < 51; attempt++) {
      const answer = await test.app.request('/api/auth/sign-in/email', { method: 'POST', body: JSON.stringify({ email: `guess-${attempt}@example.vn`, password: 'x' }), headers: { 'content-type': 'application/json', 'x-forwarded-for': `10.0.0.${attempt}` } })
      answers.push(answer.status)
    }
    expect(answers.slice(0, 50).every(status => status === 401)).toBe(true)
    expect(answers[50]).toBe(429)
    test.now.pass(15 * 60_000)
  }, 120_000)

  it('does not count right passwords', async () => {
    const email = await test.person('leader')
    for (let attempt = 0; attempt < 12; attempt++)
      expect((await signIn(browser(test.app), email)).status).toBe(200)
  })
})

describe('a first password', () => {
  it('opens nothing but its own change', async () => {
    const visitor = browser(test.app)
    const email = await test.person('administrator', { firstUntil: new Date(test.now.at.getTime() + 3_600_000) })
    expect((await signIn(visitor, email)).status).toBe(200)
    const closed = await visitor.ask('/api/trpc/account.people')
    expect(closed.status).toBe(403)
    expect(await closed.json()).toMatchObject({ error: { data: { refusal: { code: 'closed', detail: { reason: 'password-change-first' } } } } })
    const exported = await visitor.ask('/api/export/facilities.xlsx')
    expect(exported.status).toBe(403)

    const change = (currentPassword: string, newPassword: string) => visitor.ask('/api/auth/change-password', { body: { currentPassword, newPassword } })
    expect(await (await change(password, 'ngan')).json()).toMatchObject({ detail: { issues: [{ field: 'newPassword', reason: 'password-too-short' }] } })
    expect(await (await change(password, password)).json()).toMatchObject({ detail: { issues: [{ field: 'newPassword', reason: 'same-password' }] } })
    expect(await (await change('khong-phai-cai-nay', 'mot-mat-khau-moi-2026')).json()).toMatchObject({ detail: { issues: [{ field: 'currentPassword', reason: 'wrong-password' }] } })
    expect((await change(password, 'mot-mat-khau-moi-2026')).status).toBe(200)
    expect((await visitor.ask('/api/trpc/account.people')).status).toBe(200)
    expect((await signIn(browser(test.app), email)).status).toBe(401)
    expect((await signIn(browser(test.app), email, 'mot-mat-khau-moi-2026')).status).toBe(200)
  })

  it('expires, and says so only to somebody who knows it', async () => {
    const visitor = browser(test.app)
    const email = await test.person('leader', { firstUntil: new Date(test.now.at.getTime() - 1) })
    const answer = await signIn(visitor, email)
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ code: 'closed', detail: { reason: 'first-password-expired' } })
    expect((await signIn(visitor, email, 'sai-mat-khau-roi')).status).toBe(401)
    expect(visitor.jar.size).toBe(0)
  })

  it('ends every other session when it is changed', async () => {
    const email = await test.person('leader')
    const [here, elsewhere] = [browser(test.app), browser(test.app)]
    await signIn(here, email)
    await signIn(elsewhere, email)
    expect((await here.ask('/api/auth/change-password', { body: { currentPassword: password, newPassword: 'mot-mat-khau-khac-2026' } })).status).toBe(200)
    expect((await me(here))?.role).toBe('leader')
    expect(await me(elsewhere)).toBeNull()
  })
})
