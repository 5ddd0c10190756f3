import type { TestApp } from '../testing/app.ts'
import type { StaffContext } from '../trpc.ts'
import { randomUUID } from 'node:crypto'
import { products } from '@khuyencong/db/schema'
import { rolledBack } from '@khuyencong/db/testing'
import { aFacility } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { plates, productGroups, productStatuses } from '@khuyencong/domain/product'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'
import { awkwardLines, awkwardText, perhaps } from '../testing/awkward.ts'
import { onAndOn } from '../testing/given.ts'
import { roundTrip } from '../testing/round-trip.ts'
import { productNoun } from './sheet.ts'

let test: TestApp
let ctx: StaffContext
beforeAll(async () => {
  test = await testApp()
  ctx = await test.contextAs('agency-officer') as StaffContext
})
afterAll(() => test.close())

const records = fc.array(fc.record({
  name: awkwardText(200),
  nameEn: perhaps(awkwardText(200, 1)),
  group: fc.constantFrom(...productGroups),
  plate: fc.constantFrom(...plates),
  summary: fc.option(awkwardText(600, 1), { nil: '' }),
  summaryEn: perhaps(awkwardText(600, 1)),
  story: perhaps(awkwardLines),
  storyEn: perhaps(awkwardLines),
  specification: fc.array(fc.record({ label: awkwardText(120, 1), labelEn: perhaps(awkwardText(120, 1)), value: awkwardText(400, 1), valueEn: perhaps(awkwardText(400, 1)) }), { maxLength: 5 }),
  isSet: fc.boolean(),
  status: fc.constantFrom(...productStatuses),
  maker: fc.nat({ max: 2 }),
  demonstration: fc.boolean(),
}), { minLength: 4, maxLength: 14 })

it.each(['vi', 'en'] as const)('what is exported changes nothing, and after removal comes back the same (%s)', async (lang) => {
  await fc.assert(fc.asyncProperty(records, given => rolledBack(test.db, tx => write(tx, { actor: 'system:test' }, async (own) => {
    const here = { ...ctx, db: own, lang }
    const makers = [await aFacility(own), await aFacility(own, { provinceId: 'VN-35@2008' }), await aFacility(own, { name: 'Cơ sở "một"; hai' })]
    await own.insert(products).values(given.map(({ maker, ...row }, at) => ({ ...row, id: randomUUID(), slug: `san-pham-${at}`, facilityId: makers[maker]!.id })))
    const before = await productNoun.filled(here, new URLSearchParams())
    const back = await roundTrip(here, 'product', '', lang)
    const plan = await productNoun.plan(own, here, back.given, onAndOn)
    expect([...back.issues, ...plan.issues]).toEqual([])
    expect(plan.effects.map(({ new: added, changed, refused, unchanged }) => ({ added, changed, refused, unchanged }))).toEqual(before.filter((sheet, at) => at === 0 || sheet.rows.length > 0).map(sheet => ({ added: 0, changed: 0, refused: 0, unchanged: sheet.rows.length })))

    await own.execute(sql`alter table products disable trigger user`)
    await own.delete(products)
    await own.execute(sql`alter table products enable trigger user`)
    const again = await productNoun.plan(own, here, back.given, onAndOn)
    expect(again.issues.filter(issue => !issue.reason.startsWith('new-under-code'))).toEqual([])
    await again.write(own, onAndOn)
    expect(await productNoun.filled(here, new URLSearchParams())).toEqual(before)
  }))), { numRuns: 5 })
}, 240_000)
