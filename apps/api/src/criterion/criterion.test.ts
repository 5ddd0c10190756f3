import type { CriterionDraft } from '@khuyencong/domain/programme'
import type { TestApp } from '../testing/app.ts'
import { criteria, notices, programmeProvinces } from '@khuyencong/db/schema'
import { aProgramme } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
  await write(test.db, { actor: 'system:test' }, async (tx) => {
    for (const [code, provinces, yearFrom] of [['thu-2022', ['VN-01@2008', 'VN-36@2008'], 2022], ['thu-2026', ['VN-01@2025', 'VN-37@2025', 'VN-38@2025'], 2026]] as const) {
      const { id } = await aProgramme(tx, { code, kind: 'key', sector: null, yearFrom, yearTo: yearFrom + 2 })
      await tx.insert(programmeProvinces).values(provinces.map(provinceId => ({ programmeId: id, provinceId })))
    }
  })
})
afterAll(() => test.close())

const refusal = (code: string, detail: object) => expect.objectContaining({ cause: expect.objectContaining({ code, detail: expect.objectContaining(detail) }) })
/** Invented for these tests: no text at hand gives a threshold. */
const draft: CriterionDraft = { value: 3, legalBasis: 'Văn bản thử, Điều 3', instrument: 'tt-36-2013-bct', validFrom: '2018-01-01', validTo: null }
const seen = { validFrom: '2018-01-01', version: 1 }
/** What the programme's own page says of its area. */
const areaOf = async (code: string) => {
  const { criteria: lines } = await (await test.as('leader')).programme.byCode({ code })
  const line = lines.find(one => one.planned.dimension === 'area')!.planned
  return [line.figure, line.thresholds[0] ?? null, line.outcome]
}

describe('a criterion that was not set, set in this test', () => {
  it('says beforehand which programmes it judges and whose outcome becomes another', async () => {
    const officer = await test.as('agency-officer')
    expect(await areaOf('thu-2022')).toEqual([2, null, 'not-set'])
    const { touched } = await officer.criterion.previewEdit({ code: 'key-area', seen, draft })
    // Six key programmes of the published texts have no province named and none realised here.
    expect(touched.total).toBe(8)
    expect(touched.changes).toEqual([{ before: 'not-set', after: 'not-met', count: 1, codes: ['thu-2022'] }, { before: 'not-set', after: 'met', count: 1, codes: ['thu-2026'] }])
    expect(await areaOf('thu-2022')).toEqual([2, null, 'not-set'])
  })

  it('is then shown met or not met, with figure and threshold, and those concerned are told', async () => {
    await test.as('centre-officer', 'north')
    const officer = await test.as('agency-officer')
    const { row } = await officer.criterion.edit({ code: 'key-area', seen, draft })
    expect(row).toMatchObject({ value: 3, version: 2, legalBasis: 'Văn bản thử, Điều 3' })
    expect([await areaOf('thu-2022'), await areaOf('thu-2026')]).toEqual([[2, 3, 'not-met'], [3, 3, 'met']])
    expect(await test.db.select().from(notices).where(eq(notices.userId, 'centre-officer:north'))).toMatchObject([{ kind: 'rule-changed', values: { rule: 'Văn bản thử, Điều 3', records: 8 }, path: '/law/criteria' }])
  })

  it('is no longer changed in place, since programmes rest on it', async () => {
    const officer = await test.as('agency-officer')
    await expect(officer.criterion.edit({ code: 'key-area', seen: { ...seen, version: 2 }, draft: { ...draft, value: 2 } })).rejects.toEqual(refusal('closed', { reason: 'records-rest' }))
    await expect(officer.criterion.edit({ code: 'key-area', seen, draft })).rejects.toEqual(refusal('conflict', { reason: 'stale-version' }))
  })

  it('gives way to a new row from its day on: a programme of before is judged as before', async () => {
    const officer = await test.as('agency-officer')
    const next = { code: 'key-area', seen: { ...seen, version: 2 }, draft: { ...draft, value: 5, validFrom: '2026-01-01' } }
    expect((await officer.criterion.preview(next)).touched).toMatchObject({ total: 1, byYear: [{ year: 2026, count: 1, states: [{ state: 'key', count: 1 }] }], changes: [{ before: 'met', after: 'not-met', count: 1, codes: ['thu-2026'] }] })
    await officer.criterion.supersede(next)
    expect([await areaOf('thu-2022'), await areaOf('thu-2026')]).toEqual([[2, 3, 'not-met'], [3, 5, 'not-met']])
    expect((await test.db.select().from(criteria).where(eq(criteria.code, 'key-area')).orderBy(asc(criteria.validFrom))).map(row => [row.value, row.validFrom, row.validTo])).toEqual([[3, '2018-01-01', '2025-12-31'], [5, '2026-01-01', null]])
    expect((await officer.criterion.byCode({ code: 'key-area' })).rows.map(row => row.resting.total)).toEqual([7, 1])
  })
})

describe('a condition that no row speaks of yet', () => {
  it('is added with its own code, values of "one of" side by side', async () => {
    const officer = await test.as('administrator')
    const most = { dimension: 'duration', operator: 'at-most', draft: { ...draft, value: 3 } } as const
    expect((await officer.criterion.previewNew(most)).touched.changes).toEqual([])
    expect((await officer.criterion.create(most)).added).toMatchObject({ code: 'key-duration-at-most', unit: 'year' })
    await expect(officer.criterion.create(most)).rejects.toEqual(refusal('invalid', { issues: [{ field: 'operator', reason: 'rule-exists', values: { code: 'key-duration-at-most' } }] }))
    const made = await Promise.all([2, 4].map(value => officer.criterion.create({ dimension: 'content', operator: 'one-of', draft: { ...draft, value } })))
    expect(made.map(change => change.added.code).sort()).toEqual(['key-content-one-of-1', 'key-content-one-of-2'])
  })
})

it('everybody on the staff reads, administrator and agency officer change', async () => {
  for (const role of ['centre-officer', 'province-officer', 'leader'] as const) {
    const person = await test.as(role)
    expect((await person.criterion.list()).length).toBeGreaterThanOrEqual(4)
    await expect(person.criterion.supersede({ code: 'key-area', seen, draft })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(person.criterion.edit({ code: 'key-area', seen, draft })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  }
  const elsewhere = await test.as('province-officer', 'VN-01@2025')
  expect((await elsewhere.criterion.byCode({ code: 'key-area' })).rows.map(row => row.resting.total)).toEqual([1, 1])
})
