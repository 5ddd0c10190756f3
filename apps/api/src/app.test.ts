import type { LogLine } from './log.ts'
import type { TestApp } from './testing/app.ts'
import { facilities, supports } from '@khuyencong/db/schema'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from './app.ts'
import { browser, password, testApp } from './testing/app.ts'

let test: TestApp
let officer: ReturnType<typeof browser>
beforeAll(async () => {
  test = await testApp()
  officer = browser(test.app)
  await officer.ask('/api/auth/sign-in/email', { body: { email: await test.person('agency-officer'), password } })
})
afterAll(() => test.close())

const leaks = /\bat .+\.ts\b|node_modules|select |insert |postgres|\/work|\/home|\$1/i

describe('a hostile request', () => {
  it('of 10 MB is refused before anybody reads it', async () => {
    for (const path of ['/api/trpc/facility.create', '/api/auth/sign-in/email', '/api/v1/anything']) {
      const answer = await officer.ask(path, { raw: `"${'x'.repeat(10 * 1024 * 1024)}"` })
      expect([path, answer.status]).toEqual([path, 413])
      expect(await answer.json()).toMatchObject({ code: 'invalid', detail: { reason: 'body-too-large', issues: [{ field: 'body', reason: 'body-too-large' }] } })
    }
  })

  it('of 10 MB without a length is cut off too', async () => {
    const chunk = new TextEncoder().encode('x'.repeat(1024 * 1024))
    let sent = 0
    const body = new ReadableStream({ pull: stream => sent++ < 10 ? stream.enqueue(chunk) : stream.close() })
    const answer = await test.app.request('/api/trpc/facility.create', { method: 'POST', body, headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' }, duplex: 'half' } as RequestInit)
    expect(answer.status).toBe(413)
    expect(sent).toBeLessThan(5)
  })

  const malformed: [string, string, string | undefined][] = [
    ['JSON cut short', '/api/trpc/facility.create', '{"name": "Chè'],
    ['JSON cut short at sign-in', '/api/auth/sign-in/email', '{"email": '],
    ['no JSON at all', '/api/trpc/facility.create', 'name=Che'],
    ['a query that is no JSON', '/api/trpc/facility.list?input=%7Bbad', undefined],
    ['a query of broken percent signs', '/api/trpc/facility.list?input=%E0%A4%A', undefined],
  ]
  it.each(malformed)('%s is a 400 that says so and nothing else', async (_, path, raw) => {
    const answer = await officer.ask(path, { raw })
    expect(answer.status).toBe(400)
    const text = await answer.text()
    expect(text).not.toMatch(leaks)
    const body = JSON.parse(text) as { code?: string, detail?: unknown, error?: { data: { refusal: unknown } } }
    expect(body.error?.data.refusal ?? body).toMatchObject({ code: 'invalid', detail: { issues: [{ field: 'body' }] } })
  })

  const queries: [string, string, object, string][] = [
    ['a page of minus one', 'facility.list', { page: -1 }, 'page'],
    ['half a page', 'support.list', { page: 1.5 }, 'page'],
    ['ten million rows a page', 'support.list', { pageSize: 10_000_000 }, 'pageSize'],
    ['an order nobody offers', 'programme.list', { sort: 'id; drop table users' }, 'sort'],
    ['a year before the register', 'support.list', { yearFrom: 1066 }, 'yearFrom'],
    ['a search of 10 000 letters', 'facility.list', { q: 'x'.repeat(10_000) }, 'q'],
    ['a null character', 'support.list', { programme: ['a\0b'] }, 'programme.0'],
    ['an object for a text', 'facility.list', { q: { $gt: '' } }, 'q'],
    ['an unknown province', 'support.list', { province: ['VN-99@2025'] }, 'province.0'],
    ['a province that is SQL', 'support.list', { province: ['\' or 1=1 --'] }, 'province.0'],
    ['a number for an id', 'facility.byId', { id: 7 }, 'id'],
  ]
  it.each(queries)('%s names the field', async (_, path, input, field) => {
    const answer = await officer.ask(`/api/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`)
    expect(answer.status).toBe(400)
    const text = await answer.text()
    expect(text).not.toMatch(leaks)
    expect((JSON.parse(text) as { error: { data: { refusal: { detail: { issues: { field: string }[] } } } } }).error.data.refusal.detail.issues.map(issue => issue.field)).toContain(field)
  })

  it('for what is not there is a plain 404', async () => {
    for (const path of ['/api/nothing', '/api/trpc/nothing.at.all', '/api/trpc/__proto__', '/api/trpc/facility.constructor', '/api/export/users.xlsx', '/api/../../etc/passwd/api/x']) {
      const answer = await officer.ask(path)
      expect([path, answer.status]).toEqual([path, 404])
      expect(await answer.text()).not.toMatch(leaks)
    }
  })

  it('in a crowd of calls is refused', async () => {
    const many = Array.from({ length: 60 }).fill('account.me').join(',')
    expect((await officer.ask(`/api/trpc/${many}?batch=1&input=%7B%7D`)).status).toBe(400)
  })

  it('that writes by GET is refused', async () => {
    const answer = await officer.ask('/api/trpc/facility.create?input=%7B%7D')
    expect(answer.status).toBe(405)
  })

  it('from another site writes nothing, though it carries the cookie', async () => {
    const answer = await officer.ask('/api/trpc/facility.create', { body: {}, headers: { origin: 'https://evil.example' } })
    expect(answer.status).toBe(403)
  })
})

describe('a bug', () => {
  it('is logged with a number, and the reader gets the number alone', async () => {
    const lines: LogLine[] = []
    const app = createApp({ connection: test.connection, env: test.env, clock: () => test.now.at, log: line => lines.push(line) })
    await test.db.execute(sql`alter table supports rename column plan_year to plan_year_gone`)
    try {
      const cookie = [...officer.jar].map(([name, value]) => `${name}=${value}`).join('; ')
      const answer = await app.request('/api/trpc/support.list?input=%7B%22q%22%3A%22bi%20mat%22%7D', { headers: { cookie } })
      expect(answer.status).toBe(500)
      const text = await answer.text()
      expect(text).not.toMatch(leaks)
      const { error } = JSON.parse(text) as { error: { message: string, data: { incident: string, refusal: null } } }
      expect([error.message, error.data.refusal]).toEqual(['something-went-wrong', null])
      const bug = lines.find(line => line.level === 'error')
      expect(bug).toMatchObject({ incident: error.data.incident, where: 'support.list' })
      expect(JSON.stringify(bug)).toContain('plan_year')
      expect(JSON.stringify(bug)).not.toContain('bi mat')
      const request = lines.find(line => line.level === 'info')
      expect(request).toMatchObject({ method: 'GET', path: '/api/trpc/support.list', status: 500 })
      expect(JSON.stringify(request)).not.toContain('bi')
      expect(answer.headers.get('x-request-id')).toBe((request as { id: string }).id)
    }
    finally {
      await test.db.execute(sql`alter table supports rename column plan_year_gone to plan_year`)
    }
  })
})

describe('every answer', () => {
  it('carries the headers that keep browsers careful', async () => {
    const { headers } = await test.app.request('/api/trpc/account.me')
    expect(headers.get('content-security-policy')).toBe('default-src \'none\'; frame-ancestors \'none\'')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-request-id')).toBeTruthy()
  })

  it('tells life from readiness', async () => {
    expect(await (await test.app.request('/healthz')).json()).toEqual({ status: 'alive' })
    expect((await test.app.request('/readyz')).status).toBe(200)
  })
})

it('nothing of all this was stored', async () => {
  expect([await test.db.$count(facilities), await test.db.$count(supports)]).toEqual([0, 0])
})
