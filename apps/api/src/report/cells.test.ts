import type { Db } from '@khuyencong/db'
import type { FreshDb } from '@khuyencong/db/testing'
import type { Scope } from '../account/scope.ts'
import { randomUUID } from 'node:crypto'
import { amounts } from '@khuyencong/db/schema'
import { freshDb, rolledBack } from '@khuyencong/db/testing'
import { aFacility, aProgramme, aSupport } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { measures, sources } from '@khuyencong/domain/support'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { phaseCells } from './cells.ts'

const phases = [{ from: 2021, to: 2023 }, { from: 2018, to: 2020 }]
const provinces = ['VN-35@2008', 'VN-37@2025', 'VN-60@2008'] as const
const day = fc.record({ year: fc.integer({ min: 2016, max: 2025 }), end: fc.constantFrom('-01-01', '-06-15', '-12-31') }).map(({ year, end }) => `${year}${end}`)
const entry = fc.record({
  measure: fc.constantFrom(...Object.keys(measures) as (keyof typeof measures)[]),
  source: fc.constantFrom(...sources),
  on: day,
  dong: fc.integer({ min: -900_000_000, max: 900_000_000 }),
  /** How often a level is revised afterwards. */
  revisions: fc.integer({ min: 0, max: 2 }),
  assumption: fc.boolean(),
})
const support = fc.record({
  programme: fc.integer({ min: 0, max: 3 }),
  type: fc.constantFrom('machinery', 'demo-model', 'conference', 'information'),
  province: fc.constantFrom(...provinces),
  planYear: fc.integer({ min: 2016, max: 2025 }),
  facility: fc.integer({ min: 0, max: 2 }),
  archived: fc.boolean(),
  entries: fc.array(entry, { maxLength: 5 }),
})
const isLevel = (measure: keyof typeof measures) => measures[measure] === 'level'
const inPhases = (year: number) => phases.some(({ from, to }) => year >= from && year <= to)

interface Raw { programme: { code: string, centre: string | null, archived: boolean }, supportId: string, facilityId: string | null, provinceId: string, type: string, planYear: number, archived: boolean, entries: { source: string, measure: keyof typeof measures, on: string, dong: number, assumption: boolean }[] }

async function stored(db: Db, drafts: { programme: number, type: string, province: string, planYear: number, facility: number, archived: boolean, entries: { measure: keyof typeof measures, source: typeof sources[number], on: string, dong: number, revisions: number, assumption: boolean }[] }[]): Promise<Raw[]> {
  return write(db, { actor: 'system:test' }, async (tx) => {
    const gone = { archivedAt: '2026-01-01T00:00:00Z', archivedReason: 'thử' }
    const programmes = [await aProgramme(tx, { kind: 'key' }), await aProgramme(tx, { kind: 'group' }), await aProgramme(tx, { kind: 'key', centre: 'ipc2' }), await aProgramme(tx, { kind: 'key', ...gone })]
    const facilities = [await aFacility(tx), await aFacility(tx), await aFacility(tx)]
    const raw: Raw[] = []
    for (const draft of drafts) {
      const programme = programmes[draft.programme]!
      const facilityId = draft.type === 'conference' ? null : facilities[draft.facility]!.id
      const row = await aSupport(tx, { type: draft.type as 'machinery', planYear: draft.planYear, programmeId: programme.id, facilityId, provinceId: draft.province, amounts: [], ...(draft.archived ? gone : {}) })
      const entries: Raw['entries'] = []
      for (const { revisions, ...given } of draft.entries) {
        const level = isLevel(given.measure)
        const chain = Array.from({ length: level ? revisions + 1 : 1 }, (_, at) => ({ ...given, dong: level ? Math.abs(given.dong) + at : given.dong, id: randomUUID() }))
        for (const [at, link] of chain.entries()) {
          await tx.insert(amounts).values({ ...link, supportId: row.id, supersedes: chain[at - 1]?.id ?? null })
          entries.push(link)
        }
      }
      raw.push({ programme: { code: programme.code, centre: programme.centre, archived: programme.archivedAt !== null }, supportId: row.id, facilityId, provinceId: draft.province, type: draft.type, planYear: draft.planYear, archived: draft.archived, entries })
    }
    return raw
  })
}

/** Sums by key, in a stable order. */
function grouped<Row>(rows: Row[], key: (row: Row) => string, dong: (row: Row) => number): [string, number][] {
  const sums = new Map<string, number>()
  for (const row of rows)
    sums.set(key(row), (sums.get(key(row)) ?? 0) + dong(row))
  return [...sums].sort(([a], [b]) => a < b ? -1 : 1)
}

describe('cells of a phase report', () => {
  let fresh: FreshDb
  beforeAll(async () => {
    fresh = await freshDb()
  })
  afterAll(() => fresh.close())

  it('are the raw rows, grouped', async () => {
    await fc.assert(fc.asyncProperty(fc.array(support, { maxLength: 8 }), fc.boolean(), async (drafts, isNarrow) => {
      const scope: Scope = isNarrow ? { reach: 'province', province: 'VN-37@2025', provinceIds: ['VN-37@2025', 'VN-35@2008'] } : { reach: 'country' }
      await rolledBack(fresh.db, async (tx) => {
        const raw = await stored(tx, drafts)
        const cells = await phaseCells(tx, { centre: 'ipc1', phases, scope })
        const seen = raw.filter(row => row.programme.centre === 'ipc1' && !row.programme.archived && !row.archived && (!isNarrow || row.provinceId !== 'VN-60@2008'))
        const entries = seen.flatMap(row => row.entries.map(one => ({ ...row, ...one, year: Number(one.on.slice(0, 4)) }))).filter(row => inPhases(row.year))
        const realised = entries.filter(row => row.measure === 'realised')

        expect(grouped(cells.money, cell => [cell.programme, cell.provinceId, cell.year, cell.type, cell.source, cell.measure].join(' '), cell => cell.dong))
          .toEqual(grouped(realised, row => [row.programme.code, row.provinceId, row.year, row.type, row.source, row.measure].join(' '), row => row.dong))
        expect(cells.money.length).toBe(new Set(cells.money.map(cell => [cell.programme, cell.provinceId, cell.year, cell.type, cell.source, cell.measure].join(' '))).size)
        for (const cell of cells.money) {
          const own = realised.filter(row => row.programme.code === cell.programme && row.provinceId === cell.provinceId && row.year === cell.year && row.type === cell.type && row.source === cell.source && row.measure === cell.measure)
          expect(cell.assumption).toBe(own.some(row => row.assumption))
          expect(cell.demonstration).toBe(false)
        }

        const accepted = entries.filter(row => row.measure === 'accepted')
        expect(grouped(cells.acceptances, row => [row.supportId, row.facilityId, row.programme, row.provinceId, row.year, row.type].join(' '), row => row.dong))
          .toEqual(grouped(accepted, row => [row.supportId, row.facilityId, row.programme.code, row.provinceId, row.year, row.type].join(' '), row => row.dong))
        if (isNarrow)
          expect(cells.programmes.map(programme => programme.code).sort()).toEqual([...new Set(seen.map(row => row.programme.code))].sort())
      })
    }), { numRuns: 25 })
  })
})
