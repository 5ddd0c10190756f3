import type { Role } from '@khuyencong/domain/right'
import type { TestApp } from './testing/app.ts'
import { settings } from '@khuyencong/db/schema'
import { write } from '@khuyencong/db/write'
import { mayRole, roles } from '@khuyencong/domain/right'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publicRouter } from './router.ts'
import { browser, password, testApp } from './testing/app.ts'
import { probes } from './testing/probes/index.ts'
import { doorOf, procedures } from './testing/procedures.ts'

describe('every procedure', () => {
  it('has a door', () => {
    expect(procedures.length).toBeGreaterThan(20)
    expect(procedures.filter(([, procedure]) => !doorOf(procedure)).map(([path]) => path)).toEqual([])
  })

  it('that is not open says what it does when asked for records of others, and only such a one', () => {
    const staff = procedures.filter(([, procedure]) => doorOf(procedure)?.kind !== 'open').map(([path]) => path)
    expect(staff.filter(path => !probes.has(path)), 'To fix: add a probe in testing/probes/<noun>.ts').toEqual([])
    expect([...probes.keys()].filter(path => !staff.includes(path))).toEqual([])
    expect([...probes].filter(([, list]) => list.some(probe => probe.outside === 'unscoped' && (probe.why ?? '').length < 20)).map(([path]) => path)).toEqual([])
  })

  it('that is open says what it gives', () => {
    const open = procedures.filter(([, procedure]) => doorOf(procedure)?.kind === 'open')
    expect(open.length).toBeGreaterThan(5)
    expect(open.filter(([, procedure]) => procedure._def.output === undefined).map(([path]) => path)).toEqual([])
    expect(open.filter(([, procedure]) => procedure._def.type === 'mutation').map(([path]) => path)).toEqual([])
  })
})

it('the public router is every open procedure but that of one\'s own session', () => {
  const open = procedures.filter(([, procedure]) => doorOf(procedure)?.kind === 'open').map(([path]) => path)
  expect(Object.keys(publicRouter._def.procedures).sort()).toEqual(open.filter(path => path !== 'account.me').sort())
})

const call = (visitor: ReturnType<typeof browser>, path: string, type: 'query' | 'mutation') => type === 'query'
  ? visitor.ask(`/api/trpc/${path}?input=${encodeURIComponent(JSON.stringify({}))}`)
  : visitor.ask(`/api/trpc/${path}`, { body: {} })

describe('the staff door', () => {
  let test: TestApp
  const visitors = new Map<Role, ReturnType<typeof browser>>()
  beforeAll(async () => {
    test = await testApp()
    for (const role of roles) {
      const visitor = browser(test.app)
      expect((await visitor.ask('/api/auth/sign-in/email', { body: { email: await test.person(role), password } })).status).toBe(200)
      visitors.set(role, visitor)
    }
  })
  afterAll(() => test.close())

  const staff = procedures.flatMap(([path, procedure]) => {
    const door = doorOf(procedure)
    return door?.kind === 'may' ? [{ path, type: procedure._def.type, action: door.action, noun: door.noun }] : []
  })

  it.each(staff)('$path: $action $noun, as the table of rights says', async ({ path, type, action, noun }) => {
    const stranger = await call(browser(test.app), path, type)
    expect(stranger.status).toBe(401)
    for (const role of roles) {
      const answer = await call(visitors.get(role)!, path, type)
      const { error } = await answer.json() as { error?: { data: { refusal: { code: string, detail: { reason: string } } | null } } }
      if (mayRole(role, action, noun))
        // Past the door; without proper input some then miss a field or a record.
        expect([role, path, error?.data.refusal?.code]).toEqual([role, path, error === undefined ? undefined : expect.stringMatching(/^(?:invalid|not-found)$/)])
      else
        expect([role, path, answer.status, error?.data.refusal?.detail.reason]).toEqual([role, path, 403, `no-right-to-${action}`])
    }
  })
})

describe('the door of a person\'s own things', () => {
  let test: TestApp
  beforeAll(async () => {
    test = await testApp()
  })
  afterAll(() => test.close())

  it.each(procedures.filter(([, procedure]) => doorOf(procedure)?.kind === 'own').map(([path, procedure]) => ({ path, type: procedure._def.type })))('$path: nobody who is not signed in', async ({ path, type }) => {
    expect((await call(browser(test.app), path, type)).status).toBe(401)
  })
})

describe('whoever must do something first', () => {
  let test: TestApp
  beforeAll(async () => {
    test = await testApp()
  })
  afterAll(() => test.close())

  const shut = procedures.filter(([, procedure]) => doorOf(procedure)?.kind !== 'open').map(([path, procedure]) => ({ path, type: procedure._def.type }))
  async function reasonsFor(email: string) {
    const visitor = browser(test.app)
    expect((await visitor.ask('/api/auth/sign-in/email', { body: { email, password } })).status).toBe(200)
    const found: [string, string | undefined][] = []
    for (const { path, type } of shut) {
      const { error } = await (await call(visitor, path, type)).json() as { error?: { data: { refusal: { detail: { reason: string } } | null } } }
      found.push([path, error?.data.refusal?.detail.reason])
    }
    return found
  }

  it('with a first password can do nothing but change it', async () => {
    const found = await reasonsFor(await test.person('administrator', { firstUntil: new Date(test.now.at.getTime() + 3_600_000) }))
    expect(found.filter(([, reason]) => reason !== 'password-change-first')).toEqual([])
  })

  it('without the second factor that the role needs can do nothing but set it up', async () => {
    const email = await test.person('administrator')
    await write(test.db, { actor: 'system:test' }, tx => tx.insert(settings).values({ key: 'second-factor-roles', value: ['administrator'] }))
    const found = await reasonsFor(email)
    expect(found.filter(([, reason]) => reason !== 'second-factor-first').map(([path]) => path)).toEqual(['account.secondFactor', 'account.beginSecondFactor', 'account.confirmSecondFactor'])
  })
})
