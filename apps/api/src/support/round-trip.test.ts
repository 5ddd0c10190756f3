import type { Measure, Source } from '@khuyencong/domain/support'
import type { TestApp } from '../testing/app.ts'
import type { StaffContext } from '../trpc.ts'
import { randomUUID } from 'node:crypto'
import { amounts, facilities, supports } from '@khuyencong/db/schema'
import { rolledBack } from '@khuyencong/db/testing'
import { aFacility, aProgramme } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { measures, sources, supportStates, supportTypes, variantsOf } from '@khuyencong/domain/support'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'
import { awkwardText, perhaps } from '../testing/awkward.ts'
import { onAndOn } from '../testing/given.ts'
import { roundTrip } from '../testing/round-trip.ts'
import { supportNoun } from './sheet.ts'

let test: TestApp
let ctx: StaffContext
beforeAll(async () => {
  test = await testApp()
  ctx = await test.contextAs('agency-officer') as StaffContext
})
afterAll(() => test.close())

const rule = (code: string) => supportTypes.find(type => type.code === code)!
const day = (year: number) => fc.integer({ min: 0, max: 320 }).map(days => new Date(Date.UTC(year, 0, 1 + days)).toISOString().slice(0, 10))
const decision = perhaps(awkwardText(200, 1))

/** A ledger as it grows: each entry stands alone, revises the standing level, or takes part of a flow back; some by a later writing. */
function ledger(year: number) {
  const step = fc.record({ source: fc.constantFrom(...sources), measure: fc.constantFrom(...Object.keys(measures) as Measure[]), dong: fc.integer({ min: 1_000_000, max: 5_000_000_000 }), on: day(year), decision, assumption: fc.boolean(), isCorrection: fc.boolean(), reason: awkwardText(500, 1), isLater: fc.boolean() })
  return fc.array(step, { maxLength: 9 }).map((steps) => {
    const made: (typeof amounts.$inferInsert & { source: Source, measure: Measure })[] = []
    let writing = 0
    for (const { isCorrection, isLater, reason, ...one } of steps) {
      writing += Number(isLater)
      const alike = made.filter(entry => entry.measure === one.measure && entry.source === one.source)
      const isLevel = measures[one.measure] === 'level'
      const standing = alike.find(entry => !alike.some(other => other.supersedes === entry.id))
      const booked = alike.find(entry => entry.dong > 0 && !alike.some(other => other.counters === entry.id))
      const named = isLevel ? standing : isCorrection ? booked : undefined
      const names = { supersedes: isLevel ? named?.id ?? null : null, counters: isLevel ? null : named?.id ?? null }
      const on = named && one.on < named.on ? named.on : one.on
      made.push({ ...one, ...names, on, id: randomUUID(), supportId: '', dong: !isLevel && named ? -Math.min(named.dong, one.dong) : one.dong, reason: named ? reason : null, createdAt: `2024-0${writing % 9 + 1}-01T00:00:00Z` })
    }
    return made
  })
}

/** Supports as the register may hold them: every type and state, provinces of their day, events and facilities, real and invented. */
const someSupports = fc.array(fc.constantFrom(...supportTypes).chain(type => fc.record({
  type: fc.constant(type.code),
  variant: fc.constantFrom(...variantsOf(type.code as never)),
  planYear: fc.integer({ min: 2018, max: 2026 }),
  isOfFacility: fc.boolean(),
  title: perhaps(awkwardText(200, 1)),
  place: awkwardText(200, 1),
  participants: perhaps(fc.nat({ max: 1_000_000 })),
  note: perhaps(awkwardText(200, 1)),
  normJustification: fc.constant('Theo văn bản số 0'),
  state: fc.constantFrom(...supportStates),
  demonstration: fc.boolean(),
  isOld: fc.boolean(),
})).chain(one => ledger(one.planYear).map(entries => ({ ...one, entries }))), { minLength: 3, maxLength: 12 })

it.each(['vi', 'en'] as const)('supports and their money that are exported change nothing, and after removal come back the same (%s)', async (lang) => {
  await fc.assert(fc.asyncProperty(someSupports, rows => rolledBack(test.db, tx => write(tx, { actor: 'system:test' }, async (own) => {
    const here = { ...ctx, db: own, lang }
    const programmes = [await aProgramme(own, { yearFrom: 2018, yearTo: 2026 }), await aProgramme(own, { yearFrom: 2018, yearTo: 2026, demonstration: true })]
    const homes = [await aFacility(own, { provinceId: 'VN-37@2025' }), await aFacility(own, { provinceId: 'VN-37@2025', demonstration: true })]
    for (const [at, { entries, isOfFacility, isOld, demonstration, place, ...row }] of rows.entries()) {
      const reach = rule(row.type).reach
      const hasFacility = reach === 'facility' || (reach === 'any' && isOfFacility)
      const id = randomUUID()
      await own.insert(supports).values({ ...row, type: row.type as never, id, demonstration, code: at % 3 === 2 ? `HS-${at}/KC.19` : `KC${String(row.planYear).slice(2)}-${String(at + 5).padStart(4, '0')}`, programmeId: programmes[Number(demonstration)]!.id, facilityId: hasFacility ? homes[Number(demonstration)]!.id : null, provinceId: row.planYear < 2025 || (row.planYear === 2025 && isOld) ? 'VN-36@2008' : 'VN-37@2025', place: hasFacility ? null : place })
      if (entries.length > 0)
        await own.insert(amounts).values(entries.map(entry => ({ ...entry, supportId: id })))
    }
    const money = rows.reduce((sum, row) => sum + row.entries.length, 0)
    const before = await supportNoun.filled(here, new URLSearchParams())
    const back = await roundTrip(here, 'support', '', lang)
    const plan = await supportNoun.plan(own, here, back.given, onAndOn)
    expect([...back.issues, ...plan.issues]).toEqual([])
    expect(plan.effects).toEqual([expect.objectContaining({ sheet: 'supports', new: 0, changed: 0, unchanged: rows.length, refused: 0 }), ...money === 0 ? [] : [expect.objectContaining({ sheet: 'amounts', new: 0, changed: 0, unchanged: money, refused: 0 })]])

    // Away with them, as if another database were asked.
    for (const table of [sql`supports`, sql`amounts`])
      await own.execute(sql`alter table ${table} disable trigger user`)
    await own.delete(amounts)
    await own.delete(supports)
    for (const table of [sql`supports`, sql`amounts`])
      await own.execute(sql`alter table ${table} enable trigger user`)
    const again = await supportNoun.plan(own, here, back.given, onAndOn)
    const told = new Set(again.issues.map(issue => `${issue.severity} ${issue.reason}`))
    expect([...told].filter(reason => !['advisory new-under-code', 'advisory new-under-codes', 'advisory state-not-recordable', 'advisory not-offered', 'advisory same-support-in-file', 'advisory settled-above-approved', 'advisory advanced-above-contracted'].includes(reason))).toEqual([])
    await again.write(own, onAndOn)
    const [rowsAfter, moneyAfter] = await supportNoun.filled(here, new URLSearchParams())
    expect(rowsAfter).toEqual(before[0])
    expect(numberless(moneyAfter!)).toEqual(numberless(before[1]!))
    expect(await own.$count(facilities)).toBe(2)
  }))), { numRuns: 4, endOnFailure: true })
}, 240_000)

type Filled = Awaited<ReturnType<typeof supportNoun.filled>>[number]
/** Entries of one writing are numbered by day: what was written at several times comes back as one. Each names another by what that says. */
function numberless({ fields, rows }: Filled): string[] {
  const cell = (row: Filled['rows'][number], field: string) => row[fields.indexOf(field)]
  const content = (row: Filled['rows'][number]): string => {
    const named = rows.find(other => cell(other, 'supportCode') === cell(row, 'supportCode') && cell(other, 'ordinal') === cell(row, 'corrects'))
    return JSON.stringify([...fields.filter(field => field !== 'ordinal' && field !== 'corrects').map(field => cell(row, field)), named ? content(named) : null])
  }
  return rows.map(content).sort()
}
