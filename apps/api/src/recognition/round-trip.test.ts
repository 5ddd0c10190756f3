import type { TestApp } from '../testing/app.ts'
import type { StaffContext } from '../trpc.ts'
import { randomUUID } from 'node:crypto'
import { certificates, recognitions } from '@khuyencong/db/schema'
import { rolledBack } from '@khuyencong/db/testing'
import { aFacility, aProduct } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { recognitionLevels } from '@khuyencong/domain/recognition'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'
import { awkwardText, perhaps } from '../testing/awkward.ts'
import { onAndOn } from '../testing/given.ts'
import { roundTrip } from '../testing/round-trip.ts'
import { certificateNoun } from './sheet.ts'

let test: TestApp
let ctx: StaffContext
beforeAll(async () => {
  test = await testApp()
  ctx = await test.contextAs('agency-officer') as StaffContext
})
afterAll(() => test.close())

const day = (year: number) => fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([month, on]) => `${year}-${String(month).padStart(2, '0')}-${String(on).padStart(2, '0')}`)

/** A product is recognised once at a level in a year, on none, one or two papers. */
const records = fc.uniqueArray(fc.record({ product: fc.nat({ max: 3 }), level: fc.constantFrom(...recognitionLevels), year: fc.integer({ min: 2012, max: 2024 }) }), { minLength: 4, maxLength: 14, selector: one => `${one.product} ${one.level} ${one.year}` }).chain(list => fc.tuple(...list.map(one => fc.record({
  product: fc.constant(one.product),
  level: fc.constant(one.level),
  year: fc.constant(one.year),
  decisionNumber: perhaps(awkwardText(80, 1)),
  decidedOn: perhaps(day(one.year)),
  papers: fc.array(fc.record({ issuedOn: day(one.year), validTo: perhaps(day(one.year + 2)), withdrawal: perhaps(fc.record({ withdrawnOn: day(one.year + 1), withdrawnReason: awkwardText(500, 1) })) }), { maxLength: 2 }),
}))))

it.each(['vi', 'en'] as const)('what is exported changes nothing, and after removal comes back the same (%s)', async (lang) => {
  await fc.assert(fc.asyncProperty(records, fc.boolean(), (given, demonstration) => rolledBack(test.db, tx => write(tx, { actor: 'system:test' }, async (own) => {
    const here = { ...ctx, db: own, lang }
    const maker = await aFacility(own)
    const products = []
    for (let at = 0; at < 4; at++)
      products.push(await aProduct(own, { facilityId: maker.id, slug: `san-pham-${at}`, name: at < 2 ? 'Cùng tên (ví dụ)' : `Tên ${at}`, recognition: null, demonstration }))
    let number = 0
    for (const { product, papers, ...decision } of given) {
      const id = randomUUID()
      await own.insert(recognitions).values({ id, productId: products[product]!.id, ...decision, demonstration })
      for (const { withdrawal, ...paper } of papers)
        await own.insert(certificates).values({ id: randomUUID(), recognitionId: id, number: `${number % 3 === 0 ? '' : 'KV-'}${String(++number).padStart(4, '0')}${number % 5 === 0 ? '/QĐ-2019' : ''}`, ...paper, ...withdrawal, demonstration })
    }
    const before = await certificateNoun.filled(here, new URLSearchParams())
    const back = await roundTrip(here, 'certificate', '', lang)
    const plan = await certificateNoun.plan(own, here, back.given, onAndOn)
    expect([...back.issues, ...plan.issues]).toEqual([])
    expect(plan.effects).toEqual([expect.objectContaining({ new: 0, changed: 0, refused: 0, unchanged: before[0]!.rows.length })])

    for (const table of ['certificates', 'recognitions']) {
      await own.execute(sql`alter table ${sql.identifier(table)} disable trigger user`)
      await own.execute(sql`delete from ${sql.identifier(table)}`)
      await own.execute(sql`alter table ${sql.identifier(table)} enable trigger user`)
    }
    const again = await certificateNoun.plan(own, here, back.given, onAndOn)
    expect(again.issues.filter(issue => issue.severity === 'blocking')).toEqual([])
    await again.write(own, onAndOn)
    const sorted = (rows: readonly (readonly unknown[])[]) => rows.map(row => JSON.stringify(row)).sort()
    const after = await certificateNoun.filled(here, new URLSearchParams())
    expect(sorted(after[0]!.rows)).toEqual(sorted(before[0]!.rows))
  }))), { numRuns: 5 })
}, 240_000)
