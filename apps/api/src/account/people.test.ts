import type { TestApp } from '../testing/app.ts'
import { auditEntries, notices, sessions, users } from '@khuyencong/db/schema'
import { write } from '@khuyencong/db/write'
import { PersonFilter } from '@khuyencong/domain/account'
import { Refusal } from '@khuyencong/domain/refusal'
import { and, desc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { browser, callAs, password, testApp } from '../testing/app.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

const signIn = (email: string, visitor = browser(test.app), headers = {}) => visitor.ask('/api/auth/sign-in/email', { body: { email, password }, headers }).then(() => visitor)
const rowOf = async (email: string) => (await test.db.select().from(users).where(eq(users.email, email)))[0]!
async function reasonOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(() => null, (error: unknown) => error as { cause?: unknown })
  const refusal = error instanceof Refusal ? error : error?.cause
  return refusal instanceof Refusal ? [refusal.detail.reason, ...(refusal.detail.issues ?? []).map(issue => `${issue.field}:${issue.reason}`)].join(' ') : `no refusal: ${String(error)}`
}
async function statusOf(visitor: ReturnType<typeof browser>, path: string): Promise<number> {
  return (await visitor.ask(`/api/trpc/${path}`)).status
}

/** An administrator of the database who can sign in, and procedures called as that very person. */
async function anAdministrator() {
  const email = await test.person('administrator')
  const { id } = await rowOf(email)
  const context = await test.contextAs('administrator')
  return { id, email, api: callAs({ ...context, account: { ...context.account!, id, email } }) }
}

describe('editing a person', () => {
  it('changes role and reach from the next request on, tells the person, and asks for the version that was read', async () => {
    const { api, id: administratorId } = await anAdministrator()
    const email = await test.person('province-officer')
    const visitor = await signIn(email)
    const before = await rowOf(email)
    expect(await statusOf(visitor, 'account.people')).toBe(403)
    const person = await api.account.edit({ id: before.id, version: before.version, draft: { name: 'Trần Thị Bình', role: 'administrator', reach: 'VN-37@2025' } })
    expect(person).toMatchObject({ name: 'Trần Thị Bình', role: 'administrator', reach: null, version: before.version + 1, state: 'active', sessions: 1 })
    expect(await statusOf(visitor, 'account.people')).toBe(200)
    expect(await test.db.select({ kind: notices.kind, values: notices.values }).from(notices).where(eq(notices.userId, before.id))).toEqual([{ kind: 'account-changed', values: { role: 'administrator', reach: '' } }])
    const [entry] = await test.db.select().from(auditEntries).where(and(eq(auditEntries.noun, 'account'), eq(auditEntries.rowId, before.id))).orderBy(desc(auditEntries.id)).limit(1)
    expect(entry).toMatchObject({ actor: administratorId, before: { role: 'province-officer' }, after: { role: 'administrator' } })

    const stale = await api.account.edit({ id: before.id, version: before.version, draft: { name: 'Khác', role: 'leader', reach: null } }).then(() => null, (error: { cause: Refusal }) => error.cause)
    expect(stale).toMatchObject({ code: 'conflict', detail: { reason: 'stale-version', current: { name: 'Trần Thị Bình', version: before.version + 1 } } })
    await api.account.edit({ id: before.id, version: person.version, draft: { name: 'Trần Thị Bình', role: 'centre-officer', reach: 'south' } })
    expect(await statusOf(visitor, 'account.people')).toBe(403)
  })

  it.each([
    ['province-officer', null, 'check-fields reach:required'],
    ['province-officer', 'north', 'check-fields reach:not-offered'],
    ['province-officer', 'VN-35@2008', 'check-fields reach:not-offered'],
    ['centre-officer', 'VN-37@2025', 'check-fields reach:not-offered'],
    ['centre-officer', '', 'check-fields reach:required'],
  ] as const)('%s with reach %s is refused', async (role, reach, reason) => {
    const { api } = await anAdministrator()
    const { id, version } = await rowOf(await test.person('leader'))
    expect(await reasonOf(api.account.edit({ id, version, draft: { name: 'An', role, reach } }))).toBe(reason)
    expect(await reasonOf(api.account.invite({ email: 'moi@example.vn', name: 'An', role, reach }))).toBe(reason)
  })
})

describe('suspending a person', () => {
  it('ends every session at once; a sign-in is answered as a wrong password, and works again after', async () => {
    const { api } = await anAdministrator()
    const email = await test.person('leader')
    const visitors = [await signIn(email), await signIn(email)]
    const { id, version } = await rowOf(email)
    expect(await reasonOf(api.account.suspend({ id, version, reason: '  ' }))).toBe('check-fields reason:required')
    const suspended = await api.account.suspend({ id, version, reason: 'Chuyển công tác' })
    expect(suspended).toMatchObject({ state: 'suspended', suspendedReason: 'Chuyển công tác', suspendedAt: test.now.at.toISOString(), sessions: 0 })
    for (const visitor of visitors)
      expect(await statusOf(visitor, 'account.sessions')).toBe(401)
    const answer = await browser(test.app).ask('/api/auth/sign-in/email', { body: { email, password } })
    expect([answer.status, (await answer.json() as { detail: unknown }).detail]).toEqual([401, { reason: 'wrong-email-or-password' }])
    const [entry] = await test.db.select().from(auditEntries).where(eq(auditEntries.rowId, id)).orderBy(desc(auditEntries.id)).limit(1)
    expect(entry!.reason).toBe('Chuyển công tác')
    expect(await reasonOf(api.account.suspend({ id, version: suspended.version, reason: 'Hai lần' }))).toBe('suspended')
    expect(await reasonOf(api.account.resetByMail({ id }))).toBe('suspended')
    const resumed = await api.account.resume({ id, version: suspended.version })
    expect(resumed).toMatchObject({ state: 'active', suspendedAt: null, suspendedReason: null })
    expect((await browser(test.app).ask('/api/auth/sign-in/email', { body: { email, password } })).status).toBe(200)
  })

  it('a session that a sign-in under way left behind opens nothing', async () => {
    const email = await test.person('leader')
    const visitor = await signIn(email)
    await write(test.db, { actor: 'system:test' }, tx => tx.update(users).set({ suspendedAt: test.now.at }).where(eq(users.email, email)))
    expect(await test.db.$count(sessions, eq(sessions.userId, (await rowOf(email)).id))).toBe(1)
    expect(await statusOf(visitor, 'account.sessions')).toBe(401)
    expect((await visitor.ask('/api/auth/change-password', { body: { currentPassword: password, newPassword: 'bay-con-vit-ra-dong' } })).status).toBe(401)
  })

  it('is not for oneself', async () => {
    const { api, id } = await anAdministrator()
    const { version } = await rowOf((await test.db.select().from(users).where(eq(users.id, id)))[0]!.email)
    expect(await reasonOf(api.account.suspend({ id, version, reason: 'Tôi nghỉ' }))).toBe('own-account')
  })
})

describe('the last administrator', () => {
  beforeEach(async () => {
    await write(test.db, { actor: 'system:test' }, tx => tx.update(users).set({ role: 'leader' }).where(eq(users.role, 'administrator')))
  })
  const versioned = async (id: string) => (await test.db.select({ id: users.id, version: users.version }).from(users).where(eq(users.id, id)))[0]!
  const asLeader = { name: 'Không quản trị nữa', role: 'leader', reach: null } as const

  it('cannot be suspended or given another role, whoever else is invited, suspended or has an expired first password', async () => {
    const only = await anAdministrator()
    const { api: other } = await anAdministrator().then(async made => ({ ...made, gone: await write(test.db, { actor: 'system:test' }, tx => tx.update(users).set({ role: 'leader' }).where(eq(users.id, made.id))) }))
    await test.person('administrator', { firstUntil: new Date(test.now.at.getTime() - 1) })
    await only.api.account.invite({ email: `moi-${only.id}@example.vn`, name: 'Quản trị mới', role: 'administrator', reach: null })
    const suspended = await test.person('administrator')
    await write(test.db, { actor: 'system:test' }, tx => tx.update(users).set({ suspendedAt: test.now.at }).where(eq(users.email, suspended)))
    expect((await only.api.account.byId({ id: only.id })).isLastAdministrator).toBe(true)
    expect(await reasonOf(only.api.account.edit({ ...await versioned(only.id), draft: asLeader }))).toBe('last-administrator')
    expect(await reasonOf(other.account.suspend({ ...await versioned(only.id), reason: 'Thử xem' }))).toBe('last-administrator')
    expect((await only.api.account.edit({ ...await versioned(only.id), draft: { name: 'Tên khác', role: 'administrator', reach: null } })).name).toBe('Tên khác')
    const second = await anAdministrator()
    expect((await only.api.account.byId({ id: only.id })).isLastAdministrator).toBe(false)
    expect((await second.api.account.edit({ ...await versioned(only.id), draft: asLeader })).role).toBe('leader')
  })

  it.each(['suspend', 'edit'] as const)('two who %s each other at once: one stays', async (how) => {
    for (let round = 0; round < 3; round++) {
      const [a, b] = [await anAdministrator(), await anAdministrator()]
      const [rowA, rowB] = [await versioned(a.id), await versioned(b.id)]
      const work = how === 'suspend'
        ? [a.api.account.suspend({ ...rowB, reason: 'Cùng lúc' }), b.api.account.suspend({ ...rowA, reason: 'Cùng lúc' })]
        : [a.api.account.edit({ ...rowA, draft: asLeader }), b.api.account.edit({ ...rowB, draft: asLeader })]
      const ended = await Promise.all(work.map(reasonOf))
      expect(ended.filter(reason => reason.startsWith('no refusal: null'))).toHaveLength(1)
      expect(ended.filter(reason => reason === 'last-administrator')).toHaveLength(1)
      await write(test.db, { actor: 'system:test' }, tx => tx.update(users).set({ role: 'leader', suspendedAt: null }).where(eq(users.role, 'administrator')))
    }
  })
})

describe('sessions', () => {
  const chrome = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36'
  const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0'
  const read = async (visitor: ReturnType<typeof browser>) => (await (await visitor.ask('/api/trpc/account.sessions')).json() as { result: { data: { id: string, browser: string, system: string, isCurrent: boolean, startedAt: string }[] } }).result.data

  it('are listed with browser and system in words, the current one marked, and ended one or all others', async () => {
    const email = await test.person('leader')
    const here = await signIn(email, browser(test.app), { 'user-agent': chrome })
    const there = await signIn(email, browser(test.app), { 'user-agent': firefox })
    const third = await signIn(email)
    const listed = await read(here)
    expect(listed.map(({ browser, system, isCurrent }) => [browser, system, isCurrent]).sort()).toEqual([[null, null, false], ['Chrome', 'Windows', true], ['Firefox', 'Linux', false]].sort())
    expect(listed.every(session => /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(session.startedAt))).toBe(true)
    const token = decodeURIComponent(here.jar.get('khuyencong.session_token')!).split('.')[0]!
    expect(JSON.stringify(listed)).not.toContain(token)

    const firefoxes = listed.find(session => session.browser === 'Firefox')!
    expect((await here.ask('/api/trpc/account.endSession', { body: { id: firefoxes.id } })).status).toBe(200)
    expect(await statusOf(there, 'account.sessions')).toBe(401)
    expect((await here.ask('/api/trpc/account.endSession', { body: { id: firefoxes.id } })).status).toBe(404)
    expect(await (await here.ask('/api/trpc/account.endOtherSessions', { body: {} })).json()).toEqual({ result: { data: { ended: 1 } } })
    expect([await statusOf(third, 'account.sessions'), (await read(here)).length]).toEqual([401, 1])
  })

  it('of somebody else cannot be ended, but by an administrator, who sees them too', async () => {
    const email = await test.person('leader')
    const [owner, stranger] = [await signIn(email), await signIn(await test.person('agency-officer'))]
    const [session] = await read(owner)
    expect((await stranger.ask('/api/trpc/account.endSession', { body: { id: session!.id } })).status).toBe(404)
    const { id } = await rowOf(email)
    expect((await stranger.ask(`/api/trpc/account.sessionsOf?input=${encodeURIComponent(JSON.stringify({ id }))}`)).status).toBe(403)
    const { api } = await anAdministrator()
    expect(await api.account.sessionsOf({ id })).toEqual([expect.objectContaining({ id: session!.id, isCurrent: false })])
    expect(await api.account.endSessionsOf({ id, sessionId: session!.id })).toEqual({ ended: 1 })
    expect(await statusOf(owner, 'account.sessions')).toBe(401)
    await signIn(email, owner)
    await signIn(email)
    expect(await api.account.endSessionsOf({ id })).toEqual({ ended: 2 })
    expect(await reasonOf(api.account.sessionsOf({ id: 'nobody' }))).toBe('no-such-person')
  })
})

describe('the list of people', () => {
  it('finds by name without marks, address, role, reach and state, in Vietnamese order, and counts those without a second factor', async () => {
    const list = await testApp()
    try {
      const api = await list.as('administrator')
      for (const [name, email, role, reach] of [['Đặng Văn Ân', 'an@tinh.example', 'province-officer', 'VN-37@2025'], ['Dương Thị Ái', 'ai@tinh.example', 'centre-officer', 'north'], ['Ngô Bảo', 'bao@cuc.example', 'agency-officer', null]] as const)
        await api.account.invite({ name, email, role, reach })
      const names = async (filter: Partial<PersonFilter>) => (await api.account.people(PersonFilter.parse({ state: ['invited'], ...filter }))).items.map(person => person.name)
      // `as` adds the administrator who asks: somebody without a password counts as invited.
      expect(await names({ role: ['province-officer', 'centre-officer', 'agency-officer'] })).toEqual(['Dương Thị Ái', 'Đặng Văn Ân', 'Ngô Bảo'])
      expect(await names({ q: 'dang van' })).toEqual(['Đặng Văn Ân'])
      expect(await names({ q: 'AI@TINH' })).toEqual(['Dương Thị Ái'])
      expect(await names({ reach: ['north'] })).toEqual(['Dương Thị Ái'])
      expect(await names({ role: ['agency-officer'] })).toEqual(['Ngô Bảo'])
      expect(await names({ state: ['suspended'] })).toEqual([])
      expect(await names({ secondFactor: 'yes' })).toEqual([])
      expect(await names({ sort: 'email', desc: true, pageSize: 2, role: ['province-officer', 'centre-officer', 'agency-officer'] })).toEqual(['Ngô Bảo', 'Đặng Văn Ân'])
      const { total, secondFactor } = await api.account.people({})
      expect([total, secondFactor]).toEqual([4, { required: [], approvers: 2, without: 2 }])
      await api.setting.set({ key: 'second-factor-roles', version: 0, value: ['agency-officer'] })
      expect((await api.account.people({ role: ['agency-officer'] })).items[0]!.mustSetSecondFactor).toBe(true)
    }
    finally {
      await list.close()
    }
  })
})
