import type { FreshDb } from './testing/index.ts'
import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorCode } from './problem.ts'
import { amounts, figures, provinceNames, supports } from './schema.ts'
import { aFacility, aSupport } from './testing/builders.ts'
import { freshDb, rolledBack } from './testing/index.ts'
import { write } from './write.ts'

let fresh: FreshDb
beforeAll(async () => {
  fresh = await freshDb()
})
afterAll(() => fresh.close())

/** SQLSTATE that the work ends with, `done` without one; nothing stays. */
const outcome = (work: Parameters<typeof write>[2], removing?: 'demonstration') =>
  rolledBack(fresh.db, tx => write(tx, { actor: 'user-1', removing }, work)).then(() => 'done', errorCode)

const entry = (dong: number, more: Partial<typeof amounts.$inferInsert> = {}) => ({ id: randomUUID(), source: 'national' as const, measure: 'approved' as const, on: '2024-03-01', dong, ...more })
const withAmounts = (...drafts: ReturnType<typeof entry>[]) => outcome(tx => aSupport(tx, { amounts: drafts }))

describe('entries of money', () => {
  it('are whole đồng: a fraction is refused, however it is sent', async () => {
    expect(await withAmounts(entry(1.5))).toBe('22P02')
    expect(await withAmounts(entry(Number.NaN))).toBe('22P02')
    expect(await withAmounts(entry(2 ** 53))).toBe('23514')
    expect(await withAmounts(entry(9_007_199_254_740_991))).toBe('done')
  })

  it('are not negative for a level; a flow may be, as a counter-entry', async () => {
    expect(await withAmounts(entry(-1))).toBe('23514')
    expect(await withAmounts(entry(0))).toBe('done')
    expect(await withAmounts(entry(-1, { measure: 'realised' }))).toBe('done')
  })

  it('know only their sources and measures', async () => {
    expect(await withAmounts(entry(1, { source: 'donor' as never }))).toBe('23514')
    expect(await withAmounts(entry(1, { measure: 'spent' as never }))).toBe('23514')
  })

  it('are superseded level by level: once, and within one support, source and measure', async () => {
    const first = entry(100)
    const second = (more: Partial<typeof amounts.$inferInsert> = {}) => entry(120, { supersedes: first.id, ...more })
    expect(await withAmounts(first, second())).toBe('done')
    expect(await withAmounts(first, second({ source: 'local' }))).toBe('KC004')
    expect(await withAmounts(first, second({ measure: 'planned' }))).toBe('KC004')
    expect(await withAmounts(first, second(), second())).toBe('23505')
    const flow = entry(100, { measure: 'realised' })
    expect(await withAmounts(flow, entry(120, { measure: 'realised', supersedes: flow.id }))).toBe('KC004')
    expect(await outcome(async (tx) => {
      await aSupport(tx, { amounts: [first] })
      await aSupport(tx, { amounts: [second()] })
    })).toBe('KC004')
  })

  it('are countered flow by flow: below zero, within one support, source and measure, and only what was booked', async () => {
    const paid = entry(100, { measure: 'realised' })
    const back = (more: Partial<typeof amounts.$inferInsert> = {}) => entry(-100, { measure: 'realised', counters: paid.id, ...more })
    expect(await withAmounts(paid, back())).toBe('done')
    expect(await withAmounts(paid, back({ dong: 100 }))).toBe('KC004')
    expect(await withAmounts(paid, back({ source: 'local' }))).toBe('KC004')
    expect(await withAmounts(paid, back({ measure: 'settled' }))).toBe('KC004')
    const first = back()
    expect(await withAmounts(paid, first, back({ counters: first.id }))).toBe('KC004')
    const level = entry(100)
    expect(await withAmounts(level, entry(0, { counters: level.id }))).toBe('KC004')
    expect(await outcome(async (tx) => {
      await aSupport(tx, { amounts: [paid] })
      await aSupport(tx, { amounts: [back()] })
    })).toBe('KC004')
  })

  it('are never changed and never deleted', async () => {
    expect(await outcome(async (tx) => {
      await aSupport(tx)
      await tx.update(amounts).set({ dong: 1 })
    })).toBe('KC002')
    expect(await outcome(async (tx) => {
      await aSupport(tx)
      await tx.delete(amounts)
    })).toBe('KC002')
    expect(await outcome(tx => tx.execute(sql`truncate amounts`))).toBe('KC002')
  })

  it('go with an invented support while those are removed, and with no real one', async () => {
    const removing = (demonstration: boolean) => outcome(async (tx) => {
      const support = await aSupport(tx, { demonstration })
      await tx.delete(amounts).where(eq(amounts.supportId, support.id))
      await tx.delete(supports).where(eq(supports.id, support.id))
    }, 'demonstration')
    expect(await removing(true)).toBe('done')
    expect(await removing(false)).toBe('KC002')
  })
})

describe('what a support and its place must be', () => {
  it('names a facility or none, as its type asks', async () => {
    expect(await outcome(tx => aSupport(tx, { type: 'machinery', facilityId: null }))).toBe('23514')
    expect(await outcome(async tx => aSupport(tx, { type: 'conference', facilityId: (await aFacility(tx)).id }))).toBe('23514')
    expect(await outcome(tx => aSupport(tx, { type: 'conference' }))).toBe('done')
    expect(await outcome(tx => aSupport(tx, { type: 'information', facilityId: null }))).toBe('done')
  })

  it('lies in a known province, by the key of its vintage', async () => {
    expect(await outcome(tx => aFacility(tx, { provinceId: 'VN-99@2025' }))).toBe('23503')
    expect(await outcome(tx => aFacility(tx, { provinceId: '19' }))).toBe('23503')
    expect(await outcome(tx => aFacility(tx, { provinceId: 'VN-19@2008' }))).toBe('done')
  })

  it('has a type that the list knows', async () => {
    expect(await outcome(tx => aSupport(tx, { type: 'gift' as never, facilityId: null }))).toBe('23503')
  })
})

describe('published figures', () => {
  it('are never changed, deleted or emptied, whoever asks', async () => {
    expect(await outcome(tx => tx.update(figures).set({ body: sql`jsonb_set(body, '{value}', '27')` }))).toBe('KC002')
    expect(await outcome(tx => tx.delete(figures), 'demonstration')).toBe('KC002')
    for (const table of ['figures', 'figure_lists', 'figure_events', 'audit_entries']) {
      expect(await outcome(tx => tx.execute(sql`delete from ${sql.identifier(table)}`))).toBe('KC002')
      expect(await outcome(tx => tx.execute(sql`truncate ${sql.identifier(table)}`))).toBe('KC002')
    }
  })

  it('stay beside provinces whose names may still be corrected', async () => {
    expect(await outcome(tx => tx.update(provinceNames).set({ decision: 'Nghị quyết thử' }).where(eq(provinceNames.provinceId, 'VN-01@2025')))).toBe('done')
  })
})
