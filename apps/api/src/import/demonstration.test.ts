import type { TestApp } from '../testing/app.ts'
import type { StaffContext } from '../trpc.ts'
import type { Understood } from './chain.ts'
import type { SheetNoun } from './noun.ts'
import { addDemonstration, removeDemonstration } from '@khuyencong/db/demo'
import { write } from '@khuyencong/db/write'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { exportedFile } from '../export/file.ts'
import { facilityNoun } from '../facility/sheet.ts'
import { productNoun } from '../product/sheet.ts'
import { programmeNoun } from '../programme/sheet.ts'
import { certificateNoun } from '../recognition/sheet.ts'
import { testApp } from '../testing/app.ts'
import { onAndOn } from '../testing/given.ts'
import { readFile, roundTrip } from '../testing/round-trip.ts'
import { sheetNounOf } from './nouns.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
  await addDemonstration(test.db, { today: '2026-11-25' })
})
afterAll(() => test.close())

/** In the order in which one rests on another. */
const nouns: readonly SheetNoun[] = [programmeNoun, facilityNoun, productNoun, certificateNoun]

/** A list is for reading; who brings it back as it is changes nothing either. */
it.each([
  ['facility', 'facilities'],
  ['programme', 'programmes'],
  ['product', 'products'],
  ['certificate', 'certificates'],
] as const)('an exported list of %s comes back without a change', async (noun, list) => {
  const ctx = await test.contextAs('agency-officer') as StaffContext
  for (const lang of ['vi', 'en'] as const) {
    for (const format of ['xlsx', 'csv'] as const) {
      const { bytes } = await exportedFile(ctx, { list, format, address: new URLSearchParams(), lang })
      const file = await readFile(bytes, `danh-sach.${format}`, noun, ctx)
      const plan = await test.db.transaction(tx => sheetNounOf(noun).plan(tx, { ...ctx, db: tx }, file.given, onAndOn))
      const where = `${list}.${format} (${lang})`
      expect([...file.issues, ...plan.issues].filter(issue => issue.severity === 'blocking'), where).toEqual([])
      expect(plan.preview(3), where).toEqual([])
      expect(plan.effects[0], where).toMatchObject({ new: 0, changed: 0, refused: 0 })
      expect(plan.effects[0]!.unchanged, where).toBeGreaterThan(10)
    }
  }
}, 120_000)

it('the demonstration goes out, is removed, and comes back the same under its own codes and marks', async () => {
  const ctx = await test.contextAs('agency-officer') as StaffContext
  const filled = async () => Promise.all(nouns.map(noun => noun.filled(ctx, new URLSearchParams())))
  const before = await filled()
  const files: Understood[] = []
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
