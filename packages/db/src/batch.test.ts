import { randomUUID } from 'node:crypto'
import { asc, eq, inArray, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insertBatch, updateBatch } from './batch.ts'
import { errorCode } from './problem.ts'
import { amounts, auditEntries, facilities, facilityNames, products, supports } from './schema.ts'
import { aFacility, aProgramme, aSupport } from './testing/builders.ts'
import { freshDb, rolledBack } from './testing/index.ts'
import { write } from './write.ts'

let opened: Awaited<ReturnType<typeof freshDb>>
beforeAll(async () => {
  opened = await freshDb()
})
afterAll(() => opened.close())

const inside = <Result>(work: (tx: typeof opened.db) => Promise<Result>) => rolledBack(opened.db, db => write(db, { actor: 'system:test', reason: 'thử' }, work))

const facility = (code: string, more: Partial<typeof facilities.$inferInsert> = {}): typeof facilities.$inferInsert =>
  ({ id: randomUUID(), code, slug: code.toLowerCase(), name: `Cơ sở "${code}"\n\\ Đường`, folded: 'x', legalForm: 'household', provinceId: 'VN-19@2025', ...more })

describe('many rows in one statement', () => {
  it('come back exactly as they were given, lists and texts of every kind too', () => inside(async (tx) => {
    const contacts = [{ name: 'Người thử', role: null, phone: '024', email: null }]
    const row = facility('CS-B1', { furtherSectors: ['agro'], furtherContacts: contacts, workers: 12, archivedAt: '2024-03-01T02:03:04Z', address: `'; drop table facilities; --` })
    await insertBatch(tx, facilities, [row, facility('CS-B2')])
    const [first, second] = await tx.select().from(facilities).where(inArray(facilities.code, ['CS-B1', 'CS-B2'])).orderBy(asc(facilities.code))
    expect(first).toMatchObject({ ...row, archivedAt: '2024-03-01 02:03:04+00' })
    // What is left out has the table's default.
    expect(second).toMatchObject({ version: 1, furtherSectors: [], furtherContacts: null, demonstration: false, archivedAt: null })
  }))

  it('keep large money, days and the order in which they name one another', () => inside(async (tx) => {
    const support = await aSupport(tx, { amounts: [] })
    const first = randomUUID()
    const second = randomUUID()
    const entry = { supportId: support.id, source: 'national', measure: 'approved', on: '2024-02-29', decision: null, assumption: false } as const
    await insertBatch(tx, amounts, [{ ...entry, id: first, dong: 9_007_199_254_740_991 }, { ...entry, id: second, dong: 0, supersedes: first, reason: 'giảm' }])
    const kept = await tx.select().from(amounts).where(eq(amounts.supportId, support.id))
    expect(kept.find(row => row.id === first)).toMatchObject({ dong: 9_007_199_254_740_991, on: '2024-02-29' })
    expect(kept.find(row => row.id === second)).toMatchObject({ dong: 0, supersedes: first, reason: 'giảm' })
  }))

  it('number more than a statement takes, each audited, and tell how far they are', () => inside(async (tx) => {
    const told: number[] = []
    const rows = Array.from({ length: 2500 }, (_, index) => facility(`CS-C${10_000 + index}`))
    await insertBatch(tx, facilities, rows, async (done) => {
      told.push(done)
    })
    expect(told).toEqual([1000, 2000, 2500])
    expect(await tx.$count(facilities, sql`${facilities.code} like 'CS-C%'`)).toBe(2500)
    expect(await tx.$count(auditEntries, sql`${auditEntries.noun} = 'facility' and ${auditEntries.action} = 'insert' and ${auditEntries.reason} = 'thử' and ${auditEntries.after}->>'code' like 'CS-C%'`)).toBe(2500)
  }))

  it('are refused together where one breaks a rule, and without an actor', async () => {
    await expect(inside(tx => insertBatch(tx, facilities, [facility('CS-D1'), facility('CS-D1')]))).rejects.toSatisfy(error => errorCode(error) === '23505')
    await expect(rolledBack(opened.db, tx => insertBatch(tx, facilities, [facility('CS-D2')]))).rejects.toSatisfy(error => errorCode(error) === 'KC001')
  })

  it('stop where whoever is told asks for it', async () => {
    const rows = Array.from({ length: 1500 }, (_, index) => facility(`CS-E${10_000 + index}`))
    await expect(inside(tx => insertBatch(tx, facilities, rows, () => Promise.reject(new Error('đủ rồi'))))).rejects.toThrow('đủ rồi')
    expect(await opened.db.$count(facilities, sql`${facilities.code} like 'CS-E%'`)).toBe(0)
  })

  it('do nothing where there are none', () => inside(async (tx) => {
    await insertBatch(tx, facilities, [])
    await updateBatch(tx, facilities, [])
  }))

  it('go into tables whose key is their content', () => inside(async (tx) => {
    const { id } = await aFacility(tx)
    await insertBatch(tx, facilityNames, [{ facilityId: id, validTo: '2020-01-01', name: 'Tên cũ' }, { facilityId: id, validTo: '2021-01-01', name: 'Tên sau' }])
    expect(await tx.$count(facilityNames, eq(facilityNames.facilityId, id))).toBe(2)
  }))
})

describe('many rows changed in one statement', () => {
  it('each get their own values, and only those that change get a version and an audit row', () => inside(async (tx) => {
    const [a, b, c] = [await aFacility(tx), await aFacility(tx, { workers: 5 }), await aFacility(tx)]
    await updateBatch(tx, facilities, [{ id: a.id, name: 'Một', workers: null }, { id: b.id, workers: 5 }, { id: c.id, furtherSectors: ['agro', 'craft'] as never }])
    const rows = new Map((await tx.select().from(facilities).where(inArray(facilities.id, [a.id, b.id, c.id]))).map(row => [row.id, row]))
    expect(rows.get(a.id)).toMatchObject({ name: 'Một', workers: null, version: 2, code: a.code })
    expect(rows.get(b.id)).toMatchObject({ workers: 5, version: 1, name: b.name })
    expect(rows.get(c.id)).toMatchObject({ furtherSectors: ['agro', 'craft'], version: 2 })
    expect(await tx.$count(auditEntries, sql`${auditEntries.action} = 'update' and ${auditEntries.rowId} in (${a.id}, ${b.id}, ${c.id})`)).toBe(2)
  }))

  it('leave what is not named alone', () => inside(async (tx) => {
    const [programme, support] = [await aProgramme(tx), await aSupport(tx, { title: 'Cũ', note: 'giữ' })]
    await updateBatch(tx, supports, [{ id: support.id, title: null, programmeId: programme.id, planYear: 2024 }])
    expect((await tx.select().from(supports).where(eq(supports.id, support.id)))[0]).toMatchObject({ title: null, note: 'giữ', programmeId: programme.id, code: support.code })
    await updateBatch(tx, products, [])
  }))
})
