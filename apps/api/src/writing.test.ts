import type { TestApp } from './testing/app.ts'
import type { StaffContext, Submission } from './trpc.ts'
import { randomUUID } from 'node:crypto'
import { auditEntries, facilities, submissions, users } from '@khuyencong/db/schema'
import { aFacility } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { Refusal } from '@khuyencong/domain/refusal'
import { and, eq, like, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser, password, testApp } from './testing/app.ts'
import { writing } from './writing.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
  await write(test.db, { actor: 'system:test' }, tx => tx.insert(users).values(['one', 'two'].map(id => ({ id, name: `Người ${id}`, email: `${id}@example.vn`, role: 'agency-officer' as const, reach: null }))))
})
afterAll(() => test.close())

/** What `writing` asks of a context: who writes, and which submit this is. */
const as = (id: string, submission: Submission | null) => ({ db: test.db, account: { id }, submission }) as unknown as StaffContext
const submit = (key: string, digest = 'a', procedure = 'facility.create'): Submission => ({ key, procedure, digest })
const made = (name: string) => test.db.$count(facilities, eq(facilities.name, name))
const making = (name: string) => async (tx: Parameters<Parameters<typeof writing>[2]>[0]) => {
  const { id } = await aFacility(tx, { name })
  return { id }
}

describe('a submit with a key', () => {
  it('happens once, and the second time gives the first answer', async () => {
    const key = randomUUID()
    const first = await writing(as('one', submit(key)), { reason: 'Ghi lần đầu' }, making('Một lần'))
    expect(await writing(as('one', submit(key)), { reason: 'Ghi lần đầu' }, making('Một lần'))).toEqual(first)
    expect(await made('Một lần')).toBe(1)
    const entries = await test.db.select({ actor: auditEntries.actor, reason: auditEntries.reason }).from(auditEntries).where(and(eq(auditEntries.noun, 'facility'), eq(auditEntries.rowId, first.id)))
    expect(entries).toEqual([{ actor: 'one', reason: 'Ghi lần đầu' }])
  })

  it('happens once though it comes many times at once', async () => {
    const key = randomUUID()
    const answers = await Promise.all(Array.from({ length: 5 }, () => writing(as('one', submit(key)), {}, making('Cùng lúc'))))
    expect(new Set(answers.map(answer => answer.id)).size).toBe(1)
    expect(await made('Cùng lúc')).toBe(1)
  })

  it('is refused when the key already stands for something else', async () => {
    const key = randomUUID()
    await writing(as('one', submit(key)), {}, making('Nội dung đầu'))
    for (const other of [submit(key, 'b'), submit(key, 'a', 'facility.edit')])
      await expect(writing(as('one', other), {}, making('Nội dung khác'))).rejects.toMatchObject({ code: 'conflict', detail: { reason: 'key-of-another-submit' } })
    expect(await made('Nội dung khác')).toBe(0)
  })

  it('that was rolled back leaves its key free', async () => {
    const key = randomUUID()
    const refused = writing(as('one', submit(key)), {}, async (tx) => {
      await aFacility(tx, { name: 'Bị huỷ' })
      throw new Refusal('invalid', { reason: 'check-fields' })
    })
    await expect(refused).rejects.toMatchObject({ code: 'invalid' })
    expect(await test.db.$count(submissions, eq(submissions.key, key))).toBe(0)
    await writing(as('one', submit(key)), {}, making('Bị huỷ'))
    expect(await made('Bị huỷ')).toBe(1)
  })

  it('has a key of its own person: the same of another is another', async () => {
    const key = randomUUID()
    const first = await writing(as('one', submit(key)), {}, making('Hai người'))
    const second = await writing(as('two', submit(key, 'b')), {}, making('Hai người'))
    expect(second.id).not.toBe(first.id)
    expect(await made('Hai người')).toBe(2)
  })

  it('is forgotten after a day, by the person\'s next submit', async () => {
    const [old, next] = [randomUUID(), randomUUID()]
    await writing(as('two', submit(old)), {}, making('Hôm trước'))
    await test.db.update(submissions).set({ at: sql`now() - interval '25 hours'` }).where(eq(submissions.key, old))
    await writing(as('two', submit(next)), {}, making('Hôm nay'))
    expect((await test.db.select({ key: submissions.key }).from(submissions).where(eq(submissions.userId, 'two'))).map(row => row.key)).not.toContain(old)
  })

  it('without a key happens as often as it comes', async () => {
    await writing(as('one', null), {}, making('Không khoá'))
    await writing(as('one', null), {}, making('Không khoá'))
    expect(await made('Không khoá')).toBe(2)
  })
})

describe('through the door', () => {
  const draft = { name: 'Cơ sở Gửi Hai Lần', nameEn: null, legalForm: 'household', provinceId: 'VN-37@2025', address: null, sector: null, foundedYear: null, workers: null, taxCode: null, contactName: null, phone: null }
  const create = async (visitor: ReturnType<typeof browser>, key: string, body: object = draft) => {
    const answer = await visitor.ask('/api/trpc/facility.create', { body, headers: { 'idempotency-key': key } })
    return { status: answer.status, body: await answer.json() as { result?: { data: { id: string } }, error?: { data: { refusal: { detail: { reason: string } } } } } }
  }
  async function officer() {
    const visitor = browser(test.app)
    expect((await visitor.ask('/api/auth/sign-in/email', { body: { email: await test.person('province-officer'), password } })).status).toBe(200)
    return visitor
  }

  it('a second press, a lost answer and a changed body are told apart', async () => {
    const [me, other] = [await officer(), await officer()]
    const key = randomUUID()
    const both = await Promise.all([create(me, key), create(me, key)])
    expect(both.map(answer => answer.status)).toEqual([200, 200])
    expect(both[0]!.body.result!.data.id).toBe(both[1]!.body.result!.data.id)
    expect((await create(me, key)).body.result!.data.id).toBe(both[0]!.body.result!.data.id)
    const changed = await create(me, key, { ...draft, name: 'Cơ sở Gửi Hai Lần, sửa', address: 'Thôn Ba' })
    expect([changed.status, changed.body.error?.data.refusal.detail.reason]).toEqual([409, 'key-of-another-submit'])
    expect((await create(other, key)).status).toBe(200)
    expect(await test.db.$count(facilities, like(facilities.name, 'Cơ sở Gửi Hai Lần%'))).toBe(2)
  })

  it('a key that is none is refused: it would protect nothing', async () => {
    const me = await officer()
    expect((await create(me, 'twice')).status).toBe(400)
  })

  it('a key at the door of a visitor opens nothing', async () => {
    expect((await create(browser(test.app), randomUUID())).status).toBe(401)
  })
})
