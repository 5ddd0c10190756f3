import type { LogLine } from '../log.ts'
import type { TestApp } from '../testing/app.ts'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { base32 } from '@better-auth/utils/base32'
import { createOTP } from '@better-auth/utils/otp'
import { auditEntries, auditValues, submissions } from '@khuyencong/db/schema'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createApp } from '../app.ts'
import { outboxFolder } from '../mail/outbox.ts'
import { browser, password, testApp } from '../testing/app.ts'
import { resetAdministrator } from './lost-administrator.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

it('no password, link, code, secret or token is ever in a log, an audit row, a kept submit or another answer', async () => {
  const logged: LogLine[] = []
  const app = createApp({ connection: test.connection, env: test.env, clock: () => test.now.at, log: line => logged.push(line) })
  const answers: string[] = []
  const secrets = new Set<string>([password])
  const visitor = browser(app)
  const ask = async (path: string, body?: object, from = visitor) => {
    const answer = await from.ask(path, body === undefined ? {} : { body, headers: { 'idempotency-key': crypto.randomUUID() } })
    const text = await answer.text()
    answers.push(text)
    return JSON.parse(text) as { result: { data: never } }
  }

  const administrator = await test.person('administrator')
  const chosen = 'bay-con-vit-ra-dong'
  secrets.add(chosen)
  await ask('/api/auth/sign-in/email', { email: administrator, password: 'sai-mat-khau-roi' })
  await ask('/api/auth/sign-in/email', { email: administrator, password })
  const { result: { data: { person } } } = await ask('/api/trpc/account.invite', { email: 'moi@example.vn', name: 'Người mới', role: 'leader', reach: null }) as { result: { data: { person: { id: string } } } }
  await ask('/api/auth/forgot', { email: administrator })
  await expect.poll(() => readdirSync(outboxFolder(test.env.dataDir)).length).toBe(2)
  const letters = readdirSync(outboxFolder(test.env.dataDir)).map(name => readFileSync(join(outboxFolder(test.env.dataDir), name), 'utf8'))
  const links = letters.sort((a, b) => Number(b.includes('moi@')) - Number(a.includes('moi@'))).map((letter) => {
    const [, token = ''] = /accept#([\w-]+)$/m.exec(letter) ?? []
    return token
  })
  links.forEach(token => secrets.add(token))
  expect([...secrets].every(secret => secret.length > 15)).toBe(true)
  expect(secrets.size).toBe(4)
  for (const token of links) {
    await ask('/api/auth/link', { token })
    await ask('/api/auth/check-password', { token, password: chosen })
  }
  await ask('/api/auth/accept', { token: 'x'.repeat(43), password: chosen })
  await ask('/api/auth/accept', { token: links[0]!, password: chosen }, browser(app))
  await ask('/api/trpc/account.byId?input='.concat(encodeURIComponent(JSON.stringify({ id: person.id }))))
  await ask('/api/trpc/account.people')
  await ask('/api/trpc/account.mail')
  await ask('/api/trpc/account.sessions')

  const begun = await visitor.ask('/api/trpc/account.beginSecondFactor', { body: { password }, headers: { 'idempotency-key': crypto.randomUUID() } })
  const { result: { data } } = await begun.json() as { result: { data: { secret: string, recoveryCodes: string[] } } }
  for (const secret of [data.secret, ...data.recoveryCodes])
    secrets.add(secret)
  const code = () => createOTP(base32.decode(data.secret), { digits: 6, period: 30 }).totp()
  await ask('/api/trpc/account.confirmSecondFactor', { code: await code() })
  const second = browser(app)
  await ask('/api/auth/sign-in/email', { email: administrator, password }, second)
  await ask('/api/auth/second-factor', { recoveryCode: data.recoveryCodes[0] }, second)
  await ask('/api/trpc/account.secondFactor', undefined, second)
  for (const from of [visitor, second])
    secrets.add(decodeURIComponent(from.jar.get('khuyencong.session_token')!).split('.')[0]!)
  const told = await resetAdministrator(test.db, [administrator], test.now.at)
  const [first = ''] = /(?:[a-z2-9]{4}-){4}[a-z2-9]{4}/.exec(told) ?? []
  expect(first).toHaveLength(24)
  secrets.add(first)

  const rows = await test.db.select().from(auditEntries)
  expect(rows.some(row => row.noun === 'invitation') && rows.some(row => row.reason === 'admin:reset')).toBe(true)
  expect(logged.length).toBeGreaterThan(15)
  const places = { log: JSON.stringify(logged), audit: JSON.stringify(rows), values: JSON.stringify(await test.db.select().from(auditValues)), submits: JSON.stringify(await test.db.select().from(submissions)), answers: answers.join('\n') }
  for (const [place, text] of Object.entries(places)) {
    expect(text.length).toBeGreaterThan(20)
    for (const secret of secrets)
      expect([place, text.includes(secret)]).toEqual([place, false])
    expect([place, /outbox\/|\$2[aby]\$|"password":"/.test(text)]).toEqual([place, false])
  }
})
