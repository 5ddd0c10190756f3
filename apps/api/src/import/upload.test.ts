import type { TestApp } from '../testing/app.ts'
import { importFiles, imports, users } from '@khuyencong/db/schema'
import { write } from '@khuyencong/db/write'
import { importLimits } from '@khuyencong/domain/import'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enqueue } from '../job/row.ts'
import { browser, testApp } from '../testing/app.ts'
import { csv, facilityHead, facilityRow, importer } from '../testing/import.ts'
import { tidyImports } from './tidy.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

const file = csv(facilityHead, facilityRow(1))
const send = (visitor: ReturnType<typeof browser>, noun: string, headers: Record<string, string> = { 'x-file-name': 'a.csv' }, raw: string | Uint8Array = file) => visitor.ask(`/api/import/${noun}`, { raw, headers: { 'content-type': 'application/octet-stream', ...headers } })

describe('the door for files', () => {
  it('is shut to strangers, to those without both rights, and to other sites', async () => {
    expect((await send(browser(test.app), 'facility')).status).toBe(401)
    const leader = await importer(test, 'leader')
    const refused = await leader.upload(file)
    expect([refused.status, refused.body.detail.reason]).toEqual([403, 'no-right-to-create'])
    const officer = await importer(test, 'province-officer')
    expect((await officer.upload(file, 'a.csv', 'programme')).body.detail.reason).toBe('no-right-to-create')
    expect((await officer.upload(file, 'a.csv', 'report')).status).toBe(404)
    expect((await send(officer.visitor, 'facility', { 'x-file-name': 'a.csv', 'origin': 'https://elsewhere.example' })).status).toBe(403)
    expect(await test.db.$count(imports)).toBe(0)
  })

  it('takes the bytes exactly, under the last part of their name', async () => {
    const officer = await importer(test, 'province-officer')
    const names = [['C:\\Việc\\Danh sách cơ sở.xlsx', 'Danh sách cơ sở.xlsx'], ['../../etc/pass\u0000wd\u202E', 'pass wd'], [`${'dài '.repeat(80)}.xlsx`, `${'dài '.repeat(80).slice(0, 190)}.xlsx`]] as const
    for (const [given, kept] of names) {
      const { status, body } = await officer.upload(file, given)
      expect([status, body.fileName]).toEqual([201, kept])
      const [stored] = await test.db.select().from(importFiles).where(eq(importFiles.importId, body.id))
      expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(stored!.bytes)).toBe(file)
      await officer.settled(body.id)
    }
    expect((await send(officer.visitor, 'facility', {})).status).toBe(400)
    expect((await send(officer.visitor, 'facility', { 'x-file-name': '%E0%A4%A' })).status).toBe(400)
  })

  it('refuses what is empty or too big before it is kept, whatever the request says of its length', async () => {
    const officer = await importer(test, 'province-officer')
    const before = await test.db.$count(imports)
    expect((await officer.upload('')).body.detail).toEqual({ reason: 'empty-file', issues: [{ field: 'file', reason: 'empty-file' }] })
    const big = new Uint8Array(importLimits.bytes + 1)
    expect((await officer.upload(big)).body.detail.reason).toBe('too-big')
    expect((await officer.upload(file, 'a.csv', 'facility', { 'content-length': String(importLimits.bytes * 2) })).body.detail.reason).toBe('too-big')
    expect(await test.db.$count(imports)).toBe(before)
  })

  it('says why a file cannot be read, and keeps what was said', async () => {
    const officer = await importer(test, 'province-officer')
    const picture = await officer.settled((await officer.upload(new Uint8Array([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0]), 'bảng.xlsx')).body.id)
    expect([picture.state, picture.problem]).toMatchObject(['failed', { reason: 'unknown-kind', incident: null }])
    const empty = await officer.settled((await officer.upload('ghi chú\r\n', 'a.csv')).body.id)
    expect([empty.state, empty.problem?.reason]).toEqual(['failed', 'no-table'])
    expect((await officer.call('import.setOptions', { id: empty.id, version: empty.version, empty: 'keep' })).refusal).toMatchObject({ code: 'closed', detail: { reason: 'import-not-readable' } })
    await officer.done('import.discard', { id: empty.id })
  })

  it('holds so many unfinished ones and no more', async () => {
    const officer = await importer(test, 'province-officer')
    const { body } = await officer.upload(file)
    await officer.settled(body.id)
    const [row] = await test.db.select().from(imports).where(eq(imports.id, body.id))
    await test.db.insert(imports).values(Array.from({ length: importLimits.unfinished - 1 }, () => ({ ...row!, id: crypto.randomUUID() })))
    expect((await officer.upload(file)).body).toMatchObject({ code: 'closed', detail: { reason: 'too-many-unfinished', issues: [{ values: { max: 30 } }] } })
    await officer.done('import.discard', { id: body.id })
    expect((await officer.upload(file)).status).toBe(201)
  })
})

it('unfinished imports nobody comes back to are forgotten; receipts and those at work never', async () => {
  const officer = await importer(test, 'agency-officer')
  const { body } = await officer.upload(file)
  await officer.settled(body.id)
  const [row] = await test.db.select().from(imports).where(eq(imports.id, body.id))
  const make = (over: Partial<typeof row>) => ({ ...row!, ...over, id: crypto.randomUUID() })
  const old = { updatedAt: '2020-01-01T00:00:00Z' }
  const rows = [make(old), make({ ...old, state: 'failed' }), make({ ...old, state: 'committed', number: 'NK-2020-0001' }), make({ ...old, state: 'committing' }), make({})]
  await test.db.insert(imports).values(rows)
  await tidyImports(test.db)
  const left = new Set((await test.db.select({ id: imports.id }).from(imports).where(sql`${imports.userId} = ${row!.userId}`)).map(one => one.id))
  expect(rows.map(one => left.has(one.id))).toEqual([false, false, true, true, true])
})

it('rights are those of the moment it is written, not of the moment it was asked for', async () => {
  const officer = await importer(test, 'province-officer')
  const view = await officer.checked(csv(facilityHead, facilityRow(11)))
  const person = eq(users.email, officer.email)
  await write(test.db, { actor: 'system:test' }, tx => tx.update(users).set({ role: 'leader', reach: null }).where(person))
  const refused = await officer.call('import.commit', { id: view.id, version: view.version })
  expect(refused.refusal).toMatchObject({ code: 'forbidden' })
  // Asked for while the right was there, begun when it was gone.
  const [row] = await test.db.update(imports).set({ state: 'committing' }).where(eq(imports.id, view.id)).returning()
  const job = await enqueue(test.db, { userId: row!.userId, kind: 'import-commit', subjectId: view.id })
  test.app.jobs.wake()
  await test.app.jobs.settled(job, 10_000)
  const after = await officer.view(view.id)
  expect([after.state, after.number, after.problem?.reason]).toEqual(['checked', null, 'no-right-to-create'])
})
