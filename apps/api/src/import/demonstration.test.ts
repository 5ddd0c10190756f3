import type { TestApp } from '../testing/app.ts'
import type { StaffContext } from '../trpc.ts'
import type { SheetNoun } from './noun.ts'
import { addDemonstration, removeDemonstration } from '@khuyencong/db/demo'
import { write } from '@khuyencong/db/write'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { facilityNoun } from '../facility/sheet.ts'
import { productNoun } from '../product/sheet.ts'
import { programmeNoun } from '../programme/sheet.ts'
import { certificateNoun } from '../recognition/sheet.ts'
import { testApp } from '../testing/app.ts'
import { onAndOn } from '../testing/given.ts'
import { roundTrip } from '../testing/round-trip.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
  await addDemonstration(test.db, { today: '2026-11-25' })
})
afterAll(() => test.close())

/** In the order in which one rests on another. */
const nouns: readonly SheetNoun[] = [programmeNoun, facilityNoun, productNoun, certificateNoun]

it('the demonstration goes out, is removed, and comes back the same under its own codes and marks', async () => {
  const ctx = await test.contextAs('agency-officer') as StaffContext
  const filled = async () => Promise.all(nouns.map(noun => noun.filled(ctx, new URLSearchParams())))
  const before = await filled()
  const files = []
  for (const [at, noun] of nouns.entries()) {
    const file = await roundTrip(ctx, noun.noun)
    const plan = await test.db.transaction(tx => noun.plan(tx, { ...ctx, db: tx }, file.given, onAndOn))
    expect([...file.issues, ...plan.issues], noun.noun).toEqual([])
    expect(plan.effects.map(({ new: added, changed, refused, unchanged }) => ({ added, changed, refused, unchanged })), noun.noun).toEqual(before[at]!.map(sheet => ({ added: 0, changed: 0, refused: 0, unchanged: sheet.rows.length })))
    files.push(file)
  }
  await removeDemonstration(test.db)
  for (const [at, noun] of nouns.entries()) {
    await write(test.db, { actor: 'system:test' }, async (tx) => {
      const plan = await noun.plan(tx, { ...ctx, db: tx }, files[at]!.given, onAndOn)
      expect(plan.issues.filter(issue => issue.severity === 'blocking'), noun.noun).toEqual([])
      await plan.write(tx, onAndOn)
    })
  }
  const after = await filled()
  for (const [at, noun] of nouns.entries()) {
    const sorted = (sheets: Awaited<ReturnType<SheetNoun['filled']>>) => sheets.map(sheet => sheet.rows.map(row => JSON.stringify(row)).sort())
    expect(sorted(after[at]!), noun.noun).toEqual(sorted(before[at]!))
  }
}, 240_000)
