import type { TestApp } from '../testing/app.ts'
import type { Tried } from './throttle.ts'
import { createHook } from 'node:async_hooks'
import { rateLimits, settings as settingRows, users } from '@khuyencong/db/schema'
import { write } from '@khuyencong/db/write'
import { Refusal } from '@khuyencong/domain/refusal'
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { outboxOf } from '../mail/outbox.ts'
import { browser, password, testApp } from '../testing/app.ts'
import { throttled } from './throttle.ts'

/** Node names every run of scrypt: how often a password was worked on is counted, not timed. */
let hashes = 0
const hook = createHook({ init: (_, type) => type === 'SCRYPTREQUEST' ? hashes++ : undefined })

let test: TestApp
beforeAll(async () => {
  test = await testApp()
  hook.enable()
})
beforeEach(() => {
  hashes = 0
})
afterEach(() => test.db.delete(rateLimits))
afterAll(async () => {
  hook.disable()
  await test.close()
})

const from = (address: string) => ({ 'content-type': 'application/json', 'x-forwarded-for': address })
const signIn = (email: string, given: string, headers = from('10.0.0.1')) => test.app.request('/api/auth/sign-in/email', { method: 'POST', headers, body: JSON.stringify({ email, password: given }) })

const setLimits = (value: { account: number, address: number, minutes: number } | null) => write(test.db, { actor: 'system:test' }, async (tx) => {
  await tx.delete(settingRows).where(eq(settingRows.key, 'sign-in-limits'))
  if (value)
    await tx.insert(settingRows).values({ key: 'sign-in-limits', value })
})

/** The throttle decides before the password is looked at, so a thousand tries are counted at the throttle itself, and cost no hash. */
async function through(tries: { account: string, address: string }[], tried: Tried = 'sign-in'): Promise<number> {
  let passed = 0
  for (let start = 0; start < tries.length; start += 50) {
    const answers = await Promise.allSettled(tries.slice(start, start + 50).map(who => throttled(test.db, { tried, ...who }, test.now.at)))
    for (const answer of answers) {
      if (answer.status === 'fulfilled')
        passed++
      else
        expect(answer.reason).toBeInstanceOf(Refusal)
    }
  }
  return passed
}
const thousand = <Item>(item: (i: number) => Item) => Array.from({ length: 1000 }, (_, i) => item(i))

describe('a thousand tries', { timeout: 180_000 }, () => {
  it('on one account through the door: ten passwords are looked at, as set, and the right one comes too late', async () => {
    const email = await test.person('leader')
    hashes = 0
    const seen = new Map<number, number>()
    for (let i = 0; i < 1000; i++) {
      const { status } = await signIn(email, i === 500 ? password : `sai-mat-khau-${i}`)
      seen.set(status, (seen.get(status) ?? 0) + 1)
    }
    expect(Object.fromEntries(seen)).toEqual({ 401: 10, 429: 990 })
    expect(hashes).toBe(10)
  })

  it.each([
    ['one account, one address', (_: number) => ({ account: 'an@example.vn', address: '10.0.0.1' }), 10],
    ['one account, a thousand addresses', (i: number) => ({ account: 'an@example.vn', address: `10.0.${i >> 8}.${i & 255}` }), 10],
    ['a thousand accounts, one address', (i: number) => ({ account: `nguoi-${i}@example.vn`, address: '10.0.0.1' }), 50],
    ['a thousand accounts, forty addresses', (i: number) => ({ account: `nguoi-${i}@example.vn`, address: `10.0.0.${i % 40}` }), 1000],
    ['a thousand accounts, ten addresses', (i: number) => ({ account: `nguoi-${i}@example.vn`, address: `10.0.0.${i % 10}` }), 500],
    ['a hundred accounts ten times each, a thousand addresses', (i: number) => ({ account: `nguoi-${i % 100}@example.vn`, address: `10.0.${i >> 8}.${i & 255}` }), 1000],
  ])('%s: what gets through is the usual limit, ten an account and fifty an address', async (_, who, expected) => {
    expect(await through(thousand(who))).toBe(expected)
    expect(hashes).toBe(0)
  })

  it('follow the setting, and start anew when its minutes are over', async () => {
    await setLimits({ account: 3, address: 20, minutes: 5 })
    try {
      const one = () => ({ account: 'an@example.vn', address: '10.0.0.1' })
      expect(await through(thousand(one))).toBe(3)
      expect(await through(thousand(i => ({ account: `nguoi-${i}@example.vn`, address: '10.0.0.2' })))).toBe(20)
      test.now.pass(5 * 60_000 - 1)
      expect(await through([one()])).toBe(0)
      test.now.pass(1)
      expect(await through(thousand(one))).toBe(3)
    }
    finally {
      await setLimits(null)
    }
  })

  it('at codes and at forgotten passwords are counted apart with the same limits', async () => {
    for (const tried of ['second-factor', 'forgot'] as const)
      expect([tried, await through(thousand(() => ({ account: 'an', address: '10.0.0.1' })), tried)]).toEqual([tried, 10])
    expect(await through([{ account: 'an', address: '10.0.0.1' }])).toBe(1)
  })

  it('from one address are stopped at the door too, whatever addresses they claim', async () => {
    await setLimits({ account: 10, address: 5, minutes: 15 })
    try {
      const seen: number[] = []
      for (let i = 0; i < 8; i++)
        seen.push((await signIn(`nguoi-${i}@example.vn`, 'sai-mat-khau', from(`10.9.9.${i}`))).status)
      expect(seen).toEqual([401, 401, 401, 401, 401, 429, 429, 429])
      expect(hashes).toBe(5)
    }
    finally {
      await setLimits(null)
    }
  })
})

describe('who has an account here cannot be told', () => {
  it('an unknown address, a wrong password, somebody suspended and somebody only invited: one answer, and one hash each', async () => {
    const [known, suspended] = [await test.person('leader'), await test.person('leader')]
    await write(test.db, { actor: 'system:test' }, async (tx) => {
      await tx.update(users).set({ suspendedAt: test.now.at }).where(eq(users.email, suspended))
      await tx.insert(users).values({ id: 'invited', name: 'Được mời', email: 'invited@example.vn', role: 'leader' })
    })
    const answers: unknown[] = []
    for (const [email, given] of [['nobody@example.vn', password], [known, 'sai-mat-khau-roi'], [suspended, password], [suspended, 'sai-mat-khau-roi'], ['invited@example.vn', password]] as const) {
      hashes = 0
      const answer = await signIn(email, given)
      const { requestId: _, ...body } = await answer.json() as { requestId: string }
      answers.push([answer.status, body, answer.headers.getSetCookie(), [...answer.headers.keys()].filter(name => name !== 'x-request-id').sort(), hashes])
    }
    expect(answers[0]).toEqual([401, { code: 'unauthenticated', detail: { reason: 'wrong-email-or-password' } }, [], expect.any(Array), 1])
    for (const answer of answers)
      expect(answer).toEqual(answers[0])
  })

  it('asking for a new password: one answer, no hash, and the throttle at the same try', async () => {
    const known = await test.person('leader')
    const ask = async (email: string) => {
      const answer = await browser(test.app).ask('/api/auth/forgot', { body: { email } })
      const { requestId: _, ...body } = await answer.json() as { requestId?: string }
      return [answer.status, body]
    }
    hashes = 0
    for (const email of ['nobody@example.vn', known]) {
      const answers: unknown[] = []
      for (let i = 0; i < 11; i++)
        answers.push(await ask(email))
      expect(answers.slice(0, 10)).toEqual(Array.from({ length: 10 }).fill([200, { done: true }]))
      expect(answers[10]).toEqual([429, { code: 'too-many', detail: { reason: 'too-many-tries', issues: [{ field: 'email', reason: 'too-many-tries', values: { minutes: 15, seconds: 900 } }] } }])
    }
    expect(hashes).toBe(0)
    // What was let through for somebody who is here is in the outbox; for nobody there is nothing.
    await expect.poll(() => outboxOf(test.env.dataDir).length, { timeout: 20_000 }).toBe(10)
    expect(outboxOf(test.env.dataDir).every(({ to }) => to.includes(known))).toBe(true)
  })
})
