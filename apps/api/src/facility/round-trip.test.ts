import type { TestApp } from '../testing/app.ts'
import type { StaffContext } from '../trpc.ts'
import { randomUUID } from 'node:crypto'
import { facilities } from '@khuyencong/db/schema'
import { rolledBack } from '@khuyencong/db/testing'
import { write } from '@khuyencong/db/write'
import { legalForms } from '@khuyencong/domain/facility'
import { sectors } from '@khuyencong/domain/programme'
import { fold } from '@khuyencong/domain/text'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'
import { awkwardText, perhaps } from '../testing/awkward.ts'
import { onAndOn } from '../testing/given.ts'
import { roundTrip } from '../testing/round-trip.ts'
import { facilityNoun } from './sheet.ts'

let test: TestApp
let ctx: StaffContext
beforeAll(async () => {
  test = await testApp()
  ctx = await test.contextAs('agency-officer') as StaffContext
})
afterAll(() => test.close())

/** Records as the register may hold them: every vintage of province, every form, texts that spreadsheets misread. */
function records(ids: readonly string[]) {
  return fc.array(fc.record({
    name: awkwardText(200),
    nameEn: perhaps(awkwardText(200, 1)),
    legalForm: fc.constantFrom(...legalForms),
    sector: perhaps(fc.constantFrom(...sectors)),
    further: fc.subarray([...sectors]),
    provinceId: fc.constantFrom(...ids),
    address: perhaps(awkwardText(300, 1)),
    foundedYear: perhaps(fc.integer({ min: 1800, max: 2026 })),
    workers: perhaps(fc.nat({ max: 1_000_000 })),
    demonstration: fc.boolean(),
  }), { minLength: 8, maxLength: 30 }).map(rows => rows.map(({ further, ...row }, at) => ({ ...row, id: randomUUID(), code: at % 4 === 3 ? `HS/${at}.2019` : `CS-${String(at + 7).padStart(5, '0')}`, slug: `s-${at}`, folded: fold(row.name), furtherSectors: further.filter(sector => sector !== row.sector) })))
}

it.each(['vi', 'en'] as const)('what is exported changes nothing, and after removal comes back the same (%s)', async (lang) => {
  const ids = ctx.provinces.on(ctx.provinces.latest).flatMap(province => [province.id, ...ctx.provinces.predecessors(province.id)])
  await fc.assert(fc.asyncProperty(records(ids), rows => rolledBack(test.db, tx => write(tx, { actor: 'system:test', removing: 'demonstration' }, async (own) => {
    const here = { ...ctx, db: own, lang }
    await own.insert(facilities).values(rows)
    const before = await facilityNoun.filled(here, new URLSearchParams())
    const back = await roundTrip(here, 'facility', '', lang)
    const plan = await facilityNoun.plan(own, here, back.given, onAndOn)
    expect([...back.issues, ...plan.issues]).toEqual([])
    expect(plan.effects).toEqual([expect.objectContaining({ new: 0, changed: 0, unchanged: rows.length, refused: 0 })])

    // Away with them, as if another database were asked.
    await own.execute(sql`alter table facilities disable trigger user`)
    await own.delete(facilities)
    await own.execute(sql`alter table facilities enable trigger user`)
    const again = await facilityNoun.plan(own, here, back.given, onAndOn)
    expect([...new Set(again.issues.map(issue => `${issue.severity} ${issue.reason}`))].filter(reason => !['advisory new-under-code', 'advisory new-under-codes', 'advisory province-of-old'].includes(reason))).toEqual([])
    await again.write(own, onAndOn)
    expect(await facilityNoun.filled(here, new URLSearchParams())).toEqual(before)
  }))), { numRuns: 5 })
}, 240_000)
