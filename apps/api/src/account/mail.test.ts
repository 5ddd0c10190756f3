import type { TestApp } from '../testing/app.ts'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { invitations, users } from '@khuyencong/db/schema'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { mailOf } from '../mail/mail.ts'
import { outboxFolder } from '../mail/outbox.ts'
import { browser, callAs, password, testApp } from '../testing/app.ts'
import { siteOf } from './origin.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
beforeEach(() => rmSync(outboxFolder(test.env.dataDir), { recursive: true, force: true }))
afterAll(() => test.close())

const chosen = 'bay-con-vit-ra-dong'
const ask = (path: string, body: object, origin?: string) => browser(test.app, origin).ask(`/api/auth/${path}`, { body })
const files = () => existsSync(outboxFolder(test.env.dataDir)) ? readdirSync(outboxFolder(test.env.dataDir)) : []

/** The newest message as its reader sees it. */
async function letter(): Promise<{ text: string, link: string, token: string }> {
  await expect.poll(() => files().length, { timeout: 10_000 }).toBeGreaterThan(0)
  const whole = readFileSync(join(outboxFolder(test.env.dataDir), files().sort().at(-1)!), 'utf8')
  const [head = '', text = ''] = whole.split(/\n\n([\s\S]*)/)
  expect(head).toMatch(/^content-transfer-encoding: 8bit$/im)
  const [link = ''] = /https?:\S+/.exec(text) ?? []
  return { text, link, token: link.split('#')[1] ?? '' }
}
const invited = async (email: string) => (await test.as('administrator')).account.invite({ email, name: 'Lê Thị Cúc', role: 'centre-officer', reach: 'central' })

describe('an invitation', () => {
  it('by mail opens an account once, with a password of the person\'s own', async () => {
    const { person, mail } = await invited('  Cuc@Example.VN ')
    expect([mail, person.state, person.email, person.expiresAt]).toEqual(['outbox', 'invited', 'cuc@example.vn', new Date(test.now.at.getTime() + 72 * 3_600_000).toISOString()])
    const { text, link, token } = await letter()
    expect(link).toBe(`http://localhost/admin/accept#${token}`)
    expect(token).toMatch(/^[\w-]{43}$/)
    // 03:00 UTC + 72 hours, in Vietnam.
    expect(text).toContain('đến 10:00 28/11/2026 (giờ Việt Nam)')
    expect(text).toContain('Kính gửi Lê Thị Cúc')
    expect(text).toContain('Cán bộ Trung tâm')
    expect(text).toContain('as Centre officer')
    const [kept] = await test.db.select().from(invitations).where(eq(invitations.userId, person.id))
    expect(kept!.tokenDigest).toBe(createHash('sha256').update(token).digest('hex'))
    expect(JSON.stringify(kept)).not.toContain(token)

    expect(await (await ask('link', { token })).json()).toEqual({ kind: 'invitation', expiresAt: person.expiresAt })
    expect(await (await ask('check-password', { token, password: 'lethicuc1990' })).json()).toMatchObject({ reasons: ['password-like-name'] })
    expect(await (await ask('accept', { token, password: 'lethicuc1990' })).json()).toMatchObject({ code: 'invalid', detail: { issues: [{ field: 'password', reason: 'password-like-name' }] } })
    const done = await ask('accept', { token, password: chosen })
    expect([done.status, await done.text(), done.headers.getSetCookie()]).toEqual([200, '{"done":true}', []])
    const visitor = browser(test.app)
    expect((await visitor.ask('/api/auth/sign-in/email', { body: { email: 'cuc@example.vn', password: chosen } })).status).toBe(200)
    expect(await (await visitor.ask('/api/trpc/account.me')).json()).toMatchObject({ result: { data: { role: 'centre-officer', reach: 'central', mustChangePassword: false } } })
    for (const path of ['link', 'accept'])
      expect(await (await ask(path, { token, password: 'mot-cai-khac-han-2' })).json()).toMatchObject({ code: 'closed', detail: { reason: 'link-not-valid' } })
  })

  it('works once also when it is used twice at once', async () => {
    await invited('hai-lan@example.vn')
    const { token } = await letter()
    const answers = await Promise.all([ask('accept', { token, password: chosen }), ask('accept', { token, password: chosen })])
    expect(answers.map(answer => answer.status).sort()).toEqual([200, 403])
  })

  it('ends after the hours of the setting, with a newer one, with a withdrawal and with a suspension', async () => {
    const administrator = await test.as('administrator')
    const { person } = await invited('het-han@example.vn')
    const { token: first } = await letter()
    expect(await administrator.account.resetByMail({ id: person.id })).toMatchObject({ mail: 'outbox' })
    const { token: second, text } = await letter()
    expect(text).toContain('Bạn được mời')
    expect([(await ask('link', { token: first })).status, (await ask('link', { token: second })).status]).toEqual([403, 200])
    test.now.pass(72 * 3_600_000 - 1)
    expect((await ask('link', { token: second })).status).toBe(200)
    test.now.pass(1)
    expect((await ask('link', { token: second })).status).toBe(403)
    const set = await administrator.setting.set({ key: 'invitation-hours', version: 0, value: 2 })
    expect((await administrator.account.resetByMail({ id: person.id })).person.expiresAt).toBe(new Date(test.now.at.getTime() + 2 * 3_600_000).toISOString())
    await administrator.setting.set({ key: 'invitation-hours', version: set.version, value: 72 })
    const { token: third } = await letter()
    const now = await administrator.account.byId({ id: person.id })
    const suspended = await administrator.account.suspend({ id: person.id, version: now.version, reason: 'Nhầm người' })
    expect((await ask('accept', { token: third, password: chosen })).status).toBe(403)
    const resumed = await administrator.account.resume({ id: person.id, version: suspended.version })
    expect(await administrator.account.withdraw({ id: person.id, version: resumed.version })).toEqual({ done: true })
    expect(await test.db.$count(users, eq(users.id, person.id))).toBe(0)
  })

  it('is not sent to an address that somebody has, and a person who works here is not withdrawn', async () => {
    const administrator = await test.as('administrator')
    const email = await test.person('leader')
    const refused = await administrator.account.invite({ email: email.toUpperCase(), name: 'Ai đó', role: 'leader', reach: null }).then(() => null, (error: { cause: { detail: unknown } }) => error.cause.detail)
    expect(refused).toEqual({ reason: 'check-fields', issues: [{ field: 'email', reason: 'email-taken' }] })
    expect(files()).toEqual([])
    const [row] = await test.db.select({ id: users.id, version: users.version }).from(users).where(eq(users.email, email))
    await expect(administrator.account.withdraw(row!)).rejects.toThrow('not-invited')
  })

  it('pressed twice is sent once', async () => {
    const context = await test.contextAs('administrator', null, { once: '6f1d8c8e-3d6b-4b55-9c5e-1f1f0b1f5f10' })
    const given = { email: 'mot-lan@example.vn', name: 'Một lần', role: 'leader', reach: null } as const
    const [a, b] = [await callAs(context).account.invite(given), await callAs(context).account.invite(given)]
    expect([a.mail, b.mail, a.person.id === b.person.id, files().length]).toEqual(['outbox', null, true, 1])
  })
})

describe('a forgotten password', () => {
  it('is answered alike for everybody, and a link sets another one and ends every session', async () => {
    const email = await test.person('leader')
    const open = browser(test.app)
    await open.ask('/api/auth/sign-in/email', { body: { email, password } })
    for (let tries = 0; tries < 10; tries++)
      await ask('sign-in/email', { email, password: 'sai-mat-khau-roi' })
    expect((await ask('sign-in/email', { email, password })).status).toBe(429)
    expect(await (await ask('forgot', { email: 'nobody@example.vn' })).text()).toBe('{"done":true}')
    expect(await (await ask('forgot', { email: ` ${email.toUpperCase()}` })).text()).toBe('{"done":true}')
    const { text, token } = await letter()
    expect(files()).toHaveLength(1)
    const at = new Date(test.now.at.getTime() + 3_600_000 + 7 * 3_600_000).toISOString()
    expect(text).toContain(`đến ${at.slice(11, 16)} ${at.slice(8, 10)}/${at.slice(5, 7)}/${at.slice(0, 4)} (giờ Việt Nam)`)
    expect(await (await ask('link', { token })).json()).toMatchObject({ kind: 'reset' })
    expect((await ask('accept', { token, password: chosen })).status).toBe(200)
    expect(await (await open.ask('/api/trpc/account.me')).json()).toEqual({ result: { data: null } })
    // Whoever owns the mailbox does not wait for somebody else's wrong tries.
    expect((await ask('sign-in/email', { email, password: chosen })).status).toBe(200)
    expect((await ask('sign-in/email', { email, password })).status).toBe(401)
  })

  it('asked for twice gives two links that work until one is used: nobody spoils another\'s by asking too', async () => {
    const email = await test.person('leader')
    await ask('forgot', { email })
    const { token: first } = await letter()
    await ask('forgot', { email })
    await expect.poll(() => files().length).toBe(2)
    const { token: second } = await letter()
    expect((await ask('accept', { token: first, password: chosen })).status).toBe(200)
    expect((await ask('accept', { token: second, password: 'con-ca-ro-dong' })).status).toBe(403)
  })

  it('of somebody only invited is the invitation once more', async () => {
    await invited('quen@example.vn')
    rmSync(outboxFolder(test.env.dataDir), { recursive: true, force: true })
    await ask('forgot', { email: 'quen@example.vn' })
    expect((await letter()).text).toContain('Bạn được mời')
  })

  it('sends nothing to somebody suspended', async () => {
    const administrator = await test.as('administrator')
    const [gone, here] = [await test.person('leader'), await test.person('leader')]
    const [row] = await test.db.select({ id: users.id, version: users.version }).from(users).where(eq(users.email, gone))
    await administrator.account.suspend({ ...row!, reason: 'Nghỉ việc' })
    await ask('forgot', { email: gone })
    await ask('forgot', { email: here })
    await letter()
    expect((await administrator.account.mail()).outbox.map(({ to }) => to)).toEqual([expect.stringContaining(here)])
  })

  it('writes no address that a stranger\'s request names', async () => {
    const email = await test.person('leader')
    await ask('forgot', { email }, 'http://evil.example')
    expect((await letter()).link).toMatch(/^http:\/\/127\.0\.0\.1:3000\/admin\/accept#/)
    // Who is signed in came by the address that is named: the cookie belongs to its host.
    const visitor = browser(test.app, 'http://kc.noi-bo')
    await visitor.ask('/api/auth/sign-in/email', { body: { email: await test.person('administrator'), password } })
    rmSync(outboxFolder(test.env.dataDir), { recursive: true, force: true })
    expect((await visitor.ask('/api/trpc/account.invite', { body: { email: 'noi-bo@example.vn', name: 'Nội bộ', role: 'leader', reach: null } })).status).toBe(200)
    expect((await letter()).link).toMatch(/^http:\/\/kc\.noi-bo\/admin\/accept#/)
    const here = { baseUrl: null, host: '0.0.0.0', port: 3000 }
    const site = (env: typeof here | { baseUrl: string, host: string, port: number }, url: string) => siteOf(env, new Request(url))
    expect(site(here, 'http://evil.example/api/auth/forgot')).toBe('http://localhost:3000')
    expect(site(here, 'http://localhost:5173/x')).toBe('http://localhost:5173')
    expect(site(here, 'http://localhost.evil.example/x')).toBe('http://localhost:3000')
    expect(site({ ...here, host: 'kc.noi-bo' }, 'http://kc.noi-bo:3000/x')).toBe('http://kc.noi-bo:3000')
    expect(site({ ...here, host: '::' }, 'http://evil.example/x')).toBe('http://localhost:3000')
    expect(site({ ...here, baseUrl: 'https://khuyencong.example.vn' }, 'http://localhost/x')).toBe('https://khuyencong.example.vn')
  })
})

describe('where messages go', () => {
  it('without a mail server: into files for the owner alone; the administrator sees what lies there and no link', async () => {
    await invited('thu-di@example.vn')
    const { token } = await letter()
    const folder = outboxFolder(test.env.dataDir)
    expect([statSync(folder).mode & 0o777, statSync(join(folder, files()[0]!)).mode & 0o777]).toEqual([0o700, 0o600])
    const state = await (await test.as('administrator')).account.mail()
    expect(state).toEqual({ way: 'outbox', outbox: [{ subject: 'Thư mời dùng Khuyến Công / Invitation to Khuyến Công', to: 'Lê Thị Cúc <thu-di@example.vn>', at: `${test.now.at.toISOString().slice(0, 19)}.000Z` }] })
    expect(JSON.stringify(state)).not.toMatch(new RegExp(`${token}|outbox/|eml`))
    await expect((await test.as('agency-officer')).account.mail()).rejects.toThrow('forbidden')
  })

  it('with one: to it, and where it refuses into the outbox, with nothing of the message in the log', async () => {
    const received: string[] = []
    let refuses = false
    const server = createServer((socket) => {
      socket.write('220 test\r\n')
      let inData = false
      socket.on('data', (chunk) => {
        for (const line of chunk.toString('utf8').split('\r\n')) {
          if (inData) {
            received.push(line)
            if (line === '.') {
              inData = false
              socket.write('250 queued\r\n')
            }
          }
          else if (line.startsWith('EHLO')) {
            socket.write('250 test\r\n')
          }
          else if (line.startsWith('RCPT') && refuses) {
            socket.write(`550 no such ${line}\r\n`)
          }
          else if (line.startsWith('DATA')) {
            inData = true
            socket.write('354 go on\r\n')
          }
          else if (/^(?:MAIL|RCPT|RSET)/.test(line)) {
            socket.write('250 ok\r\n')
          }
          else if (line.startsWith('QUIT')) {
            socket.end('221 bye\r\n')
          }
        }
      })
      socket.on('error', () => {})
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    const logged: unknown[] = []
    const mail = mailOf({ env: { ...test.env, smtpUrl: `smtp://127.0.0.1:${port}`, mailFrom: 'Khuyến Công <kc@example.vn>' }, clock: () => test.now.at, report: error => String(logged.push(error)) })
    const message = { to: { name: 'Ân', address: 'an@example.vn' }, subject: 'Thử', text: 'http://localhost/admin/accept#bi-mat\n' }
    try {
      expect(await mail.send(message)).toBe('sent')
      expect(received.join('\n')).toContain('kc@example.vn')
      expect(files()).toEqual([])
      refuses = true
      expect(await mail.send(message)).toBe('outbox')
      expect(files()).toHaveLength(1)
    }
    finally {
      await new Promise(resolve => server.close(resolve))
    }
    expect(await mail.send(message)).toBe('outbox')
    expect(logged.map(String)).toEqual(['Error: the mail server refused: EENVELOPE', expect.stringMatching(/^Error: the mail server refused: E\w+$/)])
    expect(logged.map(String).join()).not.toMatch(/bi-mat|an@example/)
    expect((await mail.state()).way).toBe('server')
  })
})
