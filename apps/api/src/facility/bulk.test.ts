import type { TestApp } from '../testing/app.ts'
import { randomUUID } from 'node:crypto'
import { auditEntries, facilities, submissions } from '@khuyencong/db/schema'
import { aFacility } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { FacilityFilter } from '@khuyencong/domain/facility'
import { eq, inArray, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { refusalIn } from '../refusal/answer.ts'
import { callAs, testApp } from '../testing/app.ts'

let test: TestApp
let mark = ''
/** Two of the own province, one of the predecessor, one archived, one of a neighbour. */
const made = {} as Record<'first' | 'second' | 'before' | 'archived' | 'neighbour', { id: string, version: number, code: string }>
beforeAll(async () => {
  test = await testApp()
})
beforeEach(async () => {
  mark = randomUUID().slice(0, 8)
  await write(test.db, { actor: 'system:test' }, async (tx) => {
    const at = (name: keyof typeof made, provinceId: string, more = {}) => aFacility(tx, { name: `${name} ${mark}`, provinceId, sector: 'textile', ...more }).then((row) => {
      made[name] = row
    })
    await at('first', 'VN-37@2025')
    await at('second', 'VN-37@2025', { furtherSectors: ['wood', 'agro'] })
    await at('before', 'VN-36@2008', { sector: 'wood' })
    await at('archived', 'VN-37@2025', { archivedAt: '2026-01-01T00:00:00Z', archivedReason: 'Giải thể' })
    await at('neighbour', 'VN-19@2025')
  })
})
afterAll(() => test.close())

const records = (...names: (keyof typeof made)[]) => names.map(name => ({ id: made[name].id, version: made[name].version }))
const officer = async (key: string | null = null) => {
  const context = await test.contextAs('province-officer', 'VN-37@2025')
  return callAs({ ...context, once: key })
}
const undoer = async () => callAs({ ...await test.contextAs('province-officer', 'VN-37@2025') })
const rowOf = async (name: keyof typeof made) => (await test.db.select().from(facilities).where(eq(facilities.id, made[name].id)))[0]!
const named = (lines: { name: string | null }[]) => lines.map(line => line.name?.split(' ')[0] ?? null).sort()
const change = { field: 'sector', value: 'wood' } as const

describe('many facilities at once', () => {
  it('are previewed: what would change, what is so already, what is refused and why; and nothing is changed', async () => {
    const stale = { ...records('second')[0]!, version: 99 }
    const outcome = await (await officer()).facility.bulkPreview({ records: [...records('first', 'before', 'archived', 'neighbour'), stale], change })
    expect(outcome.done.map(line => [line.name, line.before, line.after])).toEqual([[`first ${mark}`, 'textile', 'wood']])
    expect(named(outcome.same)).toEqual(['before'])
    expect(outcome.refused.map(line => [line.code, line.reason]).sort()).toEqual([[made.archived.code, 'archived'], [made.second.code, 'stale-version'], [null, 'no-such-record']].sort())
    expect([(await rowOf('first')).sector, (await rowOf('first')).version]).toEqual(['textile', 1])
    expect(await test.db.$count(auditEntries, inArray(auditEntries.rowId, Object.values(made).map(row => row.id)))).toBe(5)
  })

  it('are found by the filter, inside the scope alone', async () => {
    const outcome = await (await officer()).facility.bulkPreview({ filter: FacilityFilter.parse({ q: mark, archived: 'all' }), change })
    expect(outcome.records.map(record => record.id).sort()).toEqual([made.first.id, made.second.id, made.before.id, made.archived.id].sort())
    expect(named(outcome.done)).toEqual(['first', 'second'])
  })

  it('change in one transaction, each with its line in the audit trail and the reason', async () => {
    const outcome = await (await officer()).facility.bulkChange({ records: records('first', 'second', 'before', 'neighbour'), change: { ...change, reason: 'Rà soát ngành năm 2026' } })
    expect([named(outcome.done), named(outcome.same), outcome.refused.map(line => line.reason)]).toEqual([['first', 'second'], ['before'], ['no-such-record']])
    const second = await rowOf('second')
    // Its main sector is no further one any more.
    expect([second.sector, second.furtherSectors, second.version]).toEqual(['wood', ['agro'], 2])
    expect((await rowOf('neighbour')).sector).toBe('textile')
    const entries = await test.db.select({ actor: auditEntries.actor, reason: auditEntries.reason }).from(auditEntries).where(sql`${auditEntries.rowId} = ${made.first.id} and ${auditEntries.version} = 2`)
    expect(entries).toEqual([{ actor: 'province-officer:VN-37@2025', reason: 'Rà soát ngành năm 2026' }])
  })

  it('are archived with a reason and restored', async () => {
    const me = await officer()
    const archived = await me.facility.bulkChange({ records: records('first', 'archived'), change: { field: 'archive', reason: 'Trùng khi nhập' } })
    expect([named(archived.done), named(archived.same)]).toEqual([['first'], ['archived']])
    expect((await rowOf('first')).archivedReason).toBe('Trùng khi nhập')
    const restored = await me.facility.bulkChange({ records: [{ id: made.first.id, version: 2 }, ...records('archived')], change: { field: 'restore' } })
    expect(named(restored.done)).toEqual(['archived', 'first'])
    expect((await rowOf('archived')).archivedAt).toBeNull()
    await expect(me.facility.bulkChange({ records: records('second'), change: { field: 'archive', reason: ' ' } })).rejects.toThrow()
  })

  it('of more than 500, of none and twice the same are refused', async () => {
    const me = await officer()
    const said = (asked: Promise<unknown>) => asked.then(() => null, (error: unknown) => refusalIn(error)?.detail.issues?.[0]?.reason)
    expect(await said(me.facility.bulkPreview({ records: Array.from({ length: 501 }, () => ({ id: randomUUID(), version: 1 })), change }))).toBe('too-many-records')
    expect(await said(me.facility.bulkChange({ records: [], change }))).toBe('required')
    expect(await said(me.facility.bulkChange({ records: records('first', 'first'), change }))).toBe('named-twice')
    expect(await said(me.facility.bulkChange({ records: records('first'), change: { field: 'name' as 'sector', value: 'wood' } }))).toBe('wrong-type')
  })
})

describe('taking it back', () => {
  it('puts each as it was, but for those that somebody changed since', async () => {
    const key = randomUUID()
    const me = await officer(key)
    await me.facility.bulkChange({ records: records('first', 'second', 'before'), change })
    await write(test.db, { actor: 'system:test' }, tx => tx.update(facilities).set({ workers: 7 }).where(eq(facilities.id, made.first.id)))
    const undone = await (await undoer()).facility.bulkUndo({ key })
    expect([named(undone.done), undone.refused.map(line => [line.code, line.reason])]).toEqual([['second'], [[made.first.code, 'stale-version']]])
    const second = await rowOf('second')
    expect([second.sector, second.furtherSectors, second.version]).toEqual(['textile', ['wood', 'agro'], 3])
    expect((await rowOf('first')).sector).toBe('wood')
    // A second time finds nothing as it was left.
    expect((await (await undoer()).facility.bulkUndo({ key })).done).toEqual([])
  })

  it('brings an archived one back, and one restored back to its archive with its reason', async () => {
    const [archive, restore] = [randomUUID(), randomUUID()]
    await (await officer(archive)).facility.bulkChange({ records: records('first'), change: { field: 'archive', reason: 'Nhầm' } })
    await (await officer(restore)).facility.bulkChange({ records: records('archived'), change: { field: 'restore' } })
    await (await undoer()).facility.bulkUndo({ key: archive })
    await (await undoer()).facility.bulkUndo({ key: restore })
    expect((await rowOf('first')).archivedAt).toBeNull()
    expect((await rowOf('archived')).archivedReason).toBe('Giải thể')
  })

  it('is one\'s own alone, and for ten minutes', async () => {
    const key = randomUUID()
    await (await officer(key)).facility.bulkChange({ records: records('first'), change })
    await expect((await test.as('administrator')).facility.bulkUndo({ key })).rejects.toThrow('no-such-change')
    await test.db.update(submissions).set({ at: sql`now() - interval '11 minutes'` }).where(eq(submissions.key, key))
    await expect((await undoer()).facility.bulkUndo({ key })).rejects.toThrow('too-late-to-undo')
    expect((await rowOf('first')).sector).toBe('wood')
  })
})
