import type { Db } from '@khuyencong/db'
import type { FreshDb } from '@khuyencong/db/testing'
import type { PhaseReport } from '@khuyencong/domain/report'
import { randomUUID } from 'node:crypto'
import { loadProvinceRegister } from '@khuyencong/db/region'
import { amounts, supports } from '@khuyencong/db/schema'
import { freshDb, rolledBack } from '@khuyencong/db/testing'
import { aFacility, aProgramme } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { measures, sources } from '@khuyencong/domain/support'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { composed } from './phase.ts'

const million = 1_000_000
const phases = [{ from: 2021, to: 2023 }, { from: 2018, to: 2020 }] as const
const isLevel = (measure: keyof typeof measures) => measures[measure] === 'level'

const step = fc.record({
  measure: fc.constantFrom(...Object.keys(measures) as (keyof typeof measures)[]),
  source: fc.constantFrom(...sources),
  days: fc.array(fc.integer({ min: 2018, max: 2023 }).chain(year => fc.constantFrom(`${year}-01-01`, `${year}-07-15`, `${year}-12-31`)), { minLength: 1, maxLength: 3 }),
  dong: fc.integer({ min: 1, max: 900 }).map(number => number * million),
})
const history = fc.record({ programme: fc.nat(2), facility: fc.nat(2), type: fc.constantFrom('machinery', 'demo-model', 'conference'), province: fc.constantFrom('VN-36@2008', 'VN-19@2008', 'VN-60@2008'), planYear: fc.integer({ min: 2018, max: 2023 }), steps: fc.array(step, { maxLength: 5 }) })

type Support = typeof supports.$inferInsert
type Amount = typeof amounts.$inferInsert
interface Records { supports: Support[], amounts: Amount[] }

/** Rows with ids of their own: levels as chains of revisions, every second payment taken back by half. */
function recordsOf(histories: { programme: number, facility: number, type: string, province: string, planYear: number, steps: { measure: keyof typeof measures, source: typeof sources[number], days: string[], dong: number }[] }[], base: { programmes: string[], facilities: string[] }): Records {
  const found: Records = { supports: [], amounts: [] }
  for (const [number, { steps, facility, programme, province, type, planYear }] of histories.entries()) {
    const support = { id: randomUUID(), code: `KC${number}-${randomUUID()}`, type: type as 'machinery', programmeId: base.programmes[programme]!, facilityId: type === 'conference' ? null : base.facilities[facility]!, provinceId: province, planYear, state: 'settled' as const }
    found.supports.push(support)
    const last = new Map<string, string>()
    for (const { measure, source, days, dong } of steps) {
      for (const [at, on] of days.entries()) {
        const key = `${measure} ${source}`
        const id = randomUUID()
        const isCounter = !isLevel(measure) && at === 1
        found.amounts.push({ id, supportId: support.id, source, measure, on, dong: isCounter ? -dong / 2 : dong + at, supersedes: isLevel(measure) ? last.get(key) ?? null : null, counters: isCounter ? last.get(key)! : null, reason: 'thử' })
        last.set(key, id)
      }
    }
  }
  return found
}

/** The rows in an order drawn by chance; only an entry that names another waits for it. */
async function entered(tx: Db, { supports: rows, amounts: entries }: Records, order: readonly number[]) {
  const rank = (at: number) => order[at % order.length]! + at / 1000
  const waiting = [...rows.map((row, at) => ({ at: rank(at), row, needs: [] as string[], isSupport: true as const })), ...entries.map((row, at) => ({ at: rank(at + rows.length), row, needs: [row.supportId, row.supersedes, row.counters].filter(id => id != null), isSupport: false as const }))].sort((a, b) => a.at - b.at)
  const there = new Set<string>()
  while (waiting.length > 0) {
    const next = waiting.splice(waiting.findIndex(one => one.needs.every(id => there.has(id))), 1)[0]!
    if (next.isSupport)
      await tx.insert(supports).values(next.row)
    else
      await tx.insert(amounts).values(next.row)
    there.add(next.row.id)
  }
}

describe('the phase report', () => {
  let fresh: FreshDb
  beforeAll(async () => {
    fresh = await freshDb()
  })
  afterAll(() => fresh.close())

  it('law: is the same whatever the order of entry, and counts what was realised once', async () => {
    const provinces = await loadProvinceRegister(fresh.db)
    const base = await write(fresh.db, { actor: 'system:test' }, async tx => ({
      programmes: [(await aProgramme(tx, { kind: 'key', yearFrom: 2018, yearTo: 2023 })).id, (await aProgramme(tx, { kind: 'key', yearFrom: 2021, yearTo: 2023, sector: 'wood' })).id, (await aProgramme(tx, { kind: 'group', yearFrom: 2018, yearTo: 2023 })).id],
      facilities: [(await aFacility(tx)).id, (await aFacility(tx)).id, (await aFacility(tx)).id],
    }))
    const reportOf = async (records: Records, order: readonly number[], map: 'then' | 'today'): Promise<PhaseReport> => {
      let report: PhaseReport | undefined
      await rolledBack(fresh.db, async (tx) => {
        await write(tx, { actor: 'system:test' }, inner => entered(inner, records, order))
        report = await composed(tx, { centre: 'ipc1', phase: phases[0], compare: phases[1], map }, { scope: { reach: 'country' }, provinces, today: '2026-11-25', phases })
      })
      return report!
    }
    const chance = fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 })
    await fc.assert(fc.asyncProperty(fc.array(history, { minLength: 1, maxLength: 5 }), chance, chance, fc.constantFrom('then' as const, 'today' as const), async (histories, one, other, map) => {
      const records = recordsOf(histories, base)
      const report = await reportOf(records, one, map)
      expect(await reportOf(records, other, map)).toEqual(report)

      const key = new Set(records.supports.filter(row => row.programmeId !== base.programmes[2]).map(row => row.id))
      const realised = records.amounts.filter(row => row.measure === 'realised' && key.has(row.supportId) && row.on >= '2021-01-01' && row.on <= '2023-12-31')
      const total = report.figures.find(figure => figure.key === 'total')!.now
      expect(total ?? 0).toBe(realised.reduce((sum, row) => sum + row.dong, 0))
    }), { numRuns: 20 })
  })
})
