import type { ImportNoun } from '@khuyencong/domain/import'
import type { TestApp } from '../testing/app.ts'
import type { StaffContext } from '../trpc.ts'
import { addDemonstration, removeDemonstration } from '@khuyencong/db/demo'
import { amounts, facilities, supports } from '@khuyencong/db/schema'
import { write } from '@khuyencong/db/write'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { filledTemplate } from '../import/filled.ts'
import { sheetNounOf } from '../import/nouns.ts'
import { staffReport } from '../report/phase.ts'
import { testApp } from '../testing/app.ts'
import { onAndOn } from '../testing/given.ts'
import { readFile } from '../testing/round-trip.ts'

let test: TestApp
let ctx: StaffContext
beforeAll(async () => {
  test = await testApp()
  ctx = await test.contextAs('agency-officer') as StaffContext
  await addDemonstration(test.db, { today: '2026-11-25' })
}, 240_000)
afterAll(() => test.close())

const phases = [{ from: 2018, to: 2020 }, { from: 2021, to: 2023 }]
const reports = () => Promise.all(phases.flatMap(phase => (['then', 'today'] as const).map(map => staffReport(ctx, { phase, map, centre: 'ipc1' }))))

/** Everything of a noun that the file has; what a reading or a rule says against it fails the test. */
async function bringIn(noun: ImportNoun, bytes: Uint8Array) {
  const { given, issues } = await readFile(bytes, `${noun}.xlsx`, noun, ctx)
  return write(ctx.db, { actor: ctx.account.id, reason: 'NK-2026-0001 · minh hoạ.xlsx' }, async (tx) => {
    const plan = await sheetNounOf(noun).plan(tx, { ...ctx, db: tx }, given, onAndOn)
    expect([...issues, ...plan.issues].filter(issue => issue.severity === 'blocking')).toEqual([])
    await plan.write(tx, onAndOn)
    return plan.effects.map(({ sheet, new: made, changed, unchanged, refused }) => ({ sheet, made, changed, unchanged, refused }))
  })
}

it('demonstration supports of two phases, taken out, removed and brought in again, give the same reports', { timeout: 240_000 }, async () => {
  const before = await reports()
  expect(before.map(report => report.figures.find(figure => figure.key === 'facilities')?.now)).toEqual([63, 63, 145, 145])
  const files: [ImportNoun, Uint8Array][] = []
  for (const [noun, filter] of [['programme', ''], ['facility', ''], ['support', 'yearFrom=2018&yearTo=2023']] as const)
    files.push([noun, await filledTemplate(ctx, noun, new URLSearchParams(filter), 'vi')])
  const kept = await test.db.select({ code: supports.code, demonstration: supports.demonstration }).from(supports).orderBy(supports.code)

  await removeDemonstration(test.db)
  expect([await test.db.$count(supports), await test.db.$count(facilities), await test.db.$count(amounts)]).toEqual([0, 0, 0])
  for (const [noun, bytes] of files)
    await bringIn(noun, bytes)
  expect(await test.db.$count(supports, eq(supports.demonstration, false))).toBe(0)
  expect(kept.length).toBeGreaterThan(await test.db.$count(supports))
  expect(await reports()).toEqual(before)
})
