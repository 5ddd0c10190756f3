import type { TestApp } from '../testing/app.ts'
import { randomUUID } from 'node:crypto'
import { insertBatch } from '@khuyencong/db/batch'
import { exports, facilities, jobs, users } from '@khuyencong/db/schema'
import { write } from '@khuyencong/db/write'
import { exportLimits } from '@khuyencong/domain/job'
import { fold } from '@khuyencong/domain/text'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser, password, testApp } from '../testing/app.ts'
import { workbookCells } from '../workbook/write.ts'
import { exportJob } from './job.ts'

let test: TestApp
let officer: ReturnType<typeof browser>
let other: ReturnType<typeof browser>
const rows = exportLimits.atOnce + 1

beforeAll(async () => {
  test = await testApp()
  await write(test.db, { actor: 'system:test' }, tx => insertBatch(tx, facilities, Array.from({ length: rows }, (_, index) => {
    const name = `Xưởng số ${String(index).padStart(5, '0')}`
    return { id: randomUUID(), code: `CS-${String(index).padStart(5, '0')}`, slug: `xuong-${index}`, name, folded: fold(name), legalForm: 'household' as const, provinceId: index % 2 ? 'VN-37@2025' : 'VN-19@2025', furtherSectors: [], workers: index, demonstration: index === 7 }
  })))
  const email = await test.person('province-officer')
  officer = browser(test.app)
  await officer.ask('/api/auth/sign-in/email', { body: { email: await test.person('agency-officer'), password } })
  other = browser(test.app)
  await other.ask('/api/auth/sign-in/email', { body: { email, password } })
})
afterAll(() => test.close())

type Caller = Awaited<ReturnType<TestApp['as']>>
const asked = { list: 'facilities', format: 'xlsx', address: 'sort=code&columns=code,name,workers', lang: 'vi' } as const

async function ended(caller: Caller, id: string) {
  for (let tries = 0; tries < 200; tries++) {
    const card = (await caller.export.list()).find(one => one.id === id)!
    if (card.job && !['queued', 'running'].includes(card.job.state))
      return card
    await test.app.jobs.settled(card.job!.id, 200)
  }
  throw new Error('the job never ended')
}

describe('a list that is short', () => {
  it('is loaded at once, from the address that is answered', async () => {
    const caller = await test.as('agency-officer')
    const { address } = await caller.export.start({ ...asked, address: 'q=Xưởng số 00042&columns=code' })
    expect(address).toBe('/api/export/facilities.xlsx?q=X%C6%B0%E1%BB%9Fng+s%E1%BB%91+00042&columns=code&lang=vi')
    const [list] = await workbookCells(new Uint8Array(await (await officer.ask(address!)).arrayBuffer()))
    expect(list!.rows).toEqual([['Mã'], ['CS-00042']])
    expect(await caller.export.list()).toEqual([])
  })
})

describe('a long list', () => {
  it('is not made while one waits', async () => {
    const answer = await officer.ask('/api/export/facilities.xlsx')
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ detail: { reason: 'too-many-rows', issues: [{ values: { rows, max: exportLimits.atOnce } }] } })
  })

  it.each(['xlsx', 'csv', 'json'] as const)('is made as a job and lies ready for its person alone: %s', async (format) => {
    const caller = await test.as('agency-officer')
    const { export: started } = await caller.export.start({ ...asked, format })
    expect(started).toMatchObject({ list: 'facilities', format, fileName: `co-so-cnnt-2026-11-25.${format}`, rows: null, bytes: null })
    const card = await ended(caller, started!.id)
    expect(card).toMatchObject({ rows, job: { state: 'done', kind: 'export' } })
    expect(card.bytes).toBeGreaterThan(20_000)
    // The session is that of the caller's account, which signs in by no password: the door is asked as that person.
    const [row] = await test.db.select().from(exports).where(eq(exports.id, card.id))
    await test.db.update(exports).set({ userId: (await test.db.select({ id: users.id }).from(users).where(eq(users.email, 'agency-officer-2@example.vn')))[0]!.id }).where(eq(exports.id, card.id))
    const answer = await officer.ask(`/api/export/file/${card.id}`)
    expect([answer.status, answer.headers.get('content-disposition')]).toEqual([200, `attachment; filename="co-so-cnnt-2026-11-25.${format}"`])
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const codes = Array.from({ length: rows }, (_, index) => `CS-${String(index).padStart(5, '0')}`)
    if (format === 'xlsx')
      expect((await workbookCells(bytes))[0]!.rows.slice(1).map(cells => cells[0])).toEqual(codes)
    else if (format === 'json')
      expect((JSON.parse(new TextDecoder().decode(bytes)) as { rows: { code: string }[] }).rows.map(cells => cells.code)).toEqual(codes)
    else
      expect(new TextDecoder().decode(bytes).split('\r\n').slice(1, -1).map(line => line.split(';')[0])).toEqual(codes)
    expect((await other.ask(`/api/export/file/${card.id}`)).status).toBe(404)
    await test.db.update(exports).set({ userId: row!.userId }).where(eq(exports.id, card.id))
  })

  it('holds what its person may see when it is written, and nothing once the right is gone', async () => {
    const caller = await test.as('agency-officer')
    const { export: started } = await caller.export.start(asked)
    await ended(caller, started!.id)
    const id = (await test.contextAs('agency-officer')).account!.id
    await test.db.update(exports).set({ bytes: null, rows: null }).where(eq(exports.id, started!.id))
    await test.db.update(jobs).set({ state: 'queued', attempts: 0, endedAt: null }).where(eq(jobs.subjectId, started!.id))
    await write(test.db, { actor: 'system:test' }, tx => tx.update(users).set({ role: 'council-member' }).where(eq(users.id, id)))
    test.app.jobs.wake()
    expect((await ended(caller, started!.id)).job).toMatchObject({ state: 'failed', problem: { reason: 'no-right-to-export' } })
    await write(test.db, { actor: 'system:test' }, tx => tx.update(users).set({ role: 'agency-officer' }).where(eq(users.id, id)))
  })

  it('can be taken away, with what remembers it', async () => {
    const caller = await test.as('agency-officer')
    for (const { id } of await caller.export.list())
      await caller.export.remove({ id })
    expect(await caller.export.list()).toEqual([])
    expect(await test.db.select().from(jobs).where(eq(jobs.kind, 'export'))).toEqual([])
  })

  it('is kept for seven days', async () => {
    const caller = await test.as('agency-officer')
    const { export: started } = await caller.export.start(asked)
    const { createdAt, keptUntil } = await ended(caller, started!.id)
    expect(Date.parse(keptUntil) - Date.parse(createdAt)).toBe(7 * 24 * 3_600_000)
    const aged = (text: string) => test.db.update(exports).set({ createdAt: sql`now() - ${text}::interval` }).where(eq(exports.id, started!.id))
    await aged('6 days 23 hours')
    await exportJob.tidy!(test.db)
    expect(await caller.export.list()).toHaveLength(1)
    await aged('7 days 1 minute')
    expect(await caller.export.list()).toEqual([])
    await exportJob.tidy!(test.db)
    expect(await test.db.select().from(exports)).toEqual([])
  })

  it('is made for five at a time, and refused where the filter says nothing', async () => {
    const caller = await test.as('agency-officer')
    const id = (await test.contextAs('agency-officer')).account!.id
    await test.db.insert(jobs).values(Array.from({ length: 5 }, () => ({ id: randomUUID(), userId: id, kind: 'export' as const, subjectId: randomUUID(), state: 'queued' as const, attempts: 0 })))
    await expect(caller.export.start(asked)).rejects.toThrow('too-many-exports')
    await test.db.delete(jobs)
    await expect(caller.export.start({ ...asked, address: 'legalForm=club' })).rejects.toThrow('check-fields')
    await expect(caller.export.start({ ...asked, list: 'people' })).rejects.toThrow('no-right-to-export')
  })
})
