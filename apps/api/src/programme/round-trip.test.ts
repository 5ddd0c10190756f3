import type { Source } from '@khuyencong/domain/programme'
import type { CentreCode, RegionCode } from '@khuyencong/domain/region'
import type { TestApp } from '../testing/app.ts'
import type { StaffContext } from '../trpc.ts'
import { randomUUID } from 'node:crypto'
import { nationalProgrammes, programmeBudgets, programmeProvinces, programmes, programmeTypes } from '@khuyencong/db/schema'
import { rolledBack } from '@khuyencong/db/testing'
import { write } from '@khuyencong/db/write'
import { sectors, sources } from '@khuyencong/domain/programme'
import { regionCodes } from '@khuyencong/domain/region'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'
import { awkwardLines, awkwardText, perhaps } from '../testing/awkward.ts'
import { onAndOn } from '../testing/given.ts'
import { roundTrip } from '../testing/round-trip.ts'
import { programmeNoun } from './sheet.ts'

let test: TestApp
let ctx: StaffContext
beforeAll(async () => {
  test = await testApp()
  ctx = await test.contextAs('agency-officer') as StaffContext
})
afterAll(() => test.close())

interface Made { row: typeof programmes.$inferInsert, provinceIds: string[], types: (typeof types)[number][], budget: { year: number, source: Source, dong: number }[] }

const types = ['demo-model', 'machinery', 'showroom', 'consultancy', 'conference', 'information'] as const
const centres: Record<RegionCode, CentreCode | null> = { north: 'ipc1', central: null, south: null }

/** Programmes as the form takes them: provinces of their years and region, key ones unlike each other, renewals in order. */
function records(provinces: StaffContext['provinces']) {
  return fc.array(fc.record({
    name: awkwardText(300, 3),
    nameEn: perhaps(awkwardText(300, 1)),
    kind: fc.constantFrom('single', 'group', 'key'),
    region: fc.constantFrom(...regionCodes),
    sector: perhaps(fc.constantFrom(...sectors)),
    years: fc.tuple(fc.integer({ min: 2013, max: 2030 }), fc.nat({ max: 3 })),
    objective: perhaps(awkwardLines),
    decision: perhaps(awkwardText(200, 1)),
    decidedOn: perhaps(fc.constantFrom('2020-02-29', '2024-12-31', '2019-01-28')),
    named: fc.array(fc.nat(), { maxLength: 5 }),
    types: fc.subarray([...types]),
    budget: fc.uniqueArray(fc.record({ at: fc.nat({ max: 3 }), source: fc.constantFrom(...sources), dong: fc.integer({ min: 10_000_000, max: 1e12 }) }), { maxLength: 5, selector: line => `${line.at} ${line.source}` }),
    isRenewal: fc.boolean(),
    demonstration: fc.boolean(),
  }), { minLength: 4, maxLength: 14 }).map((given) => {
    const keys = new Set<string>()
    const made: Made[] = []
    function one({ years: [yearFrom, more], named, budget, isRenewal, kind: wanted, ...rest }: (typeof given)[number], at: number): Made {
      const yearTo = yearFrom + more
      const key = `${rest.sector} ${rest.region} ${yearFrom} ${yearTo}`
      const kind = wanted === 'key' && rest.sector !== null && centres[rest.region] !== null && !keys.has(key) ? 'key' as const : wanted === 'group' ? 'group' as const : 'single' as const
      if (kind === 'key')
        keys.add(key)
      const onMap = provinces.on(`${yearFrom}-01-01`).filter(province => province.region === rest.region && (province.validTo === null || yearFrom <= 2025))
      const renewed = isRenewal ? made.find(other => other.row.yearTo < yearFrom && other.row.sector === rest.sector && (!other.row.demonstration || rest.demonstration)) : undefined
      const { types: planned, ...own } = rest
      return {
        row: { ...own, id: randomUUID(), code: at % 4 === 3 ? `DA/${at}-2019` : `de-an-${at}`, nameEn: own.nameEn ?? own.name, kind, centre: centres[rest.region], yearFrom, yearTo, renews: renewed?.row.id ?? null, nationalProgrammeId: null },
        provinceIds: [...new Set(named.map(index => onMap[index % onMap.length]!.id))],
        types: planned,
        budget: budget.filter(line => line.at <= more).map(({ at: after, source, dong }) => ({ year: yearFrom + after, source, dong })),
      }
    }
    given.toSorted((a, b) => a.years[0] - b.years[0]).forEach((record, at) => made.push(one(record, at)))
    return made
  })
}

it.each(['vi', 'en'] as const)('what is exported changes nothing, and after removal comes back the same (%s)', async (lang) => {
  const nationals = await test.db.select().from(nationalProgrammes)
  await fc.assert(fc.asyncProperty(records(ctx.provinces), made => rolledBack(test.db, tx => write(tx, { actor: 'system:test' }, async (own) => {
    const here = { ...ctx, db: own, lang }
    const clear = async () => {
      await own.execute(sql`alter table programmes disable trigger user`)
      await own.delete(programmes)
      await own.execute(sql`alter table programmes enable trigger user`)
    }
    await clear()
    for (const { row, provinceIds, types: planned, budget } of made) {
      const national = nationals.find(one => one.yearFrom !== null && one.yearTo !== null && one.yearFrom <= row.yearFrom && row.yearTo <= one.yearTo)
      await own.insert(programmes).values({ ...row, nationalProgrammeId: national?.id ?? null })
      if (provinceIds.length > 0)
        await own.insert(programmeProvinces).values(provinceIds.map(provinceId => ({ programmeId: row.id, provinceId })))
      if (planned.length > 0)
        await own.insert(programmeTypes).values(planned.map(type => ({ programmeId: row.id, type })))
      if (budget.length > 0)
        await own.insert(programmeBudgets).values(budget.map(line => ({ programmeId: row.id, ...line })))
    }
    const before = await programmeNoun.filled(here, new URLSearchParams())
    const back = await roundTrip(here, 'programme', '', lang)
    const plan = await programmeNoun.plan(own, here, back.given, onAndOn)
    expect([...back.issues, ...plan.issues]).toEqual([])
    expect(plan.effects.map(({ new: added, changed, refused, unchanged }) => ({ added, changed, refused, unchanged }))).toEqual(before.filter((sheet, at) => at === 0 || sheet.rows.length > 0).map(sheet => ({ added: 0, changed: 0, refused: 0, unchanged: sheet.rows.length })))

    await clear()
    const again = await programmeNoun.plan(own, here, back.given, onAndOn)
    expect(again.issues.filter(issue => !issue.reason.startsWith('new-under-code'))).toEqual([])
    await again.write(own, onAndOn)
    expect(await programmeNoun.filled(here, new URLSearchParams())).toEqual(before)
  }))), { numRuns: 5 })
}, 240_000)
