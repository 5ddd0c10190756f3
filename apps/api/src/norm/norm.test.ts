import type { NormDraft, NormSubject } from '@khuyencong/domain/norm'
import type { TestApp } from '../testing/app.ts'
import { auditEntries, norms, notices } from '@khuyencong/db/schema'
import { aFacility, aSupport } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { NormDraft as Draft } from '@khuyencong/domain/norm'
import { provinceData, provinceRegister } from '@khuyencong/domain/region'
import { and, asc, desc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'
import { normsFor } from './in-force.ts'

let test: TestApp
const given = <Row>(build: (tx: TestApp['db']) => Promise<Row>) => write(test.db, { actor: 'system:test' }, build)
const refusal = (code: string, detail: object) => expect.objectContaining({ cause: expect.objectContaining({ code, detail: expect.objectContaining(detail) }) })
const million = 1_000_000

const machinery: NormSubject = { supportType: 'machinery', variant: 'standard', provinceId: null }
/** Invented for these tests: no text known raises the cap. */
const raised: NormDraft = { rate: 0.5, capDong: 400 * million, lineFactor: 1.5, per: 'facility', legalBasis: 'Văn bản thử 1/2026, Điều 8', instrument: 'tt-1-2026-thu', validFrom: '2026-01-01', validTo: null, status: 'documented' }
const seen = { validFrom: '2018-05-11', version: 1 }

/** Machinery with a contract of this day: so much of the state, the rest of 900 triệu from the facility. */
const contracted = (code: string, on: string, national: number, more: object = {}) => given(tx => aSupport(tx, { code, planYear: Number(on.slice(0, 4)), state: 'contracted', provinceId: 'VN-36@2008', amounts: [{ source: 'national', measure: 'contracted', on, dong: national * million }, { source: 'counterpart', measure: 'contracted', on, dong: (900 - national) * million }], ...more }))

beforeAll(async () => {
  test = await testApp()
  await contracted('KC22-0001', '2022-03-01', 315)
  await contracted('KC26-0001', '2026-03-01', 315)
  await contracted('KC26-0002', '2026-04-01', 400, { state: 'settled' })
  await contracted('KC26-0003', '2026-04-01', 600, { variant: 'production-line' })
  const officer = await test.as('agency-officer')
  await officer.instrument.create({ kind: 'circular', number: '1/2026/TT-THU', title: 'Văn bản dựng cho phép thử', issuer: 'Nơi thử', provinceId: null, issuedOn: '2025-12-01', signedOn: '2025-12-01', effectiveFrom: '2026-01-01', effectiveTo: null, note: null, status: 'documented', links: [{ relation: 'replaces', target: 'tt-28-2018-btc' }] })
})
afterAll(() => test.close())

const checks = async (code: string) => (await (await test.as('leader')).support.byCode({ code })).norms.map(one => [one.variant, one.check.outcome, one.check.ceilingDong])

describe('a change of a norm, made for this test', () => {
  it('says beforehand what it touches: how many, of which years and states, and whose outcome becomes another', async () => {
    const officer = await test.as('agency-officer')
    const { ended, added, warnings, touched } = await officer.norm.preview({ subject: machinery, draft: raised, seen })
    expect([ended?.validTo, added.validFrom, warnings]).toEqual(['2025-12-31', '2026-01-01', []])
    expect(touched.total).toBe(3)
    expect(touched.byYear).toEqual([{ year: 2026, count: 3, states: [{ state: 'contracted', count: 2 }, { state: 'settled', count: 1 }] }])
    // The circular was amended by figures nobody has confirmed, so nothing of 2026 could be judged before. A line may have 600, but no more than half of 900.
    expect(touched.changes).toEqual([{ before: 'not-set', after: 'met', count: 2, codes: ['KC26-0001', 'KC26-0002'] }, { before: 'not-set', after: 'exceeded', count: 1, codes: ['KC26-0003'] }])
    expect(await test.db.$count(norms, eq(norms.code, 'machinery'))).toBe(1)
  })

  it('ends the row of before, adds the new one, and each record keeps the rule of its own day', async () => {
    const before = await checks('KC22-0001')
    expect(before).toContainEqual(['standard', 'exceeded', 300 * million])
    const officer = await test.as('agency-officer')
    const province = await test.as('province-officer', 'VN-37@2025')
    const { touched } = await officer.norm.supersede({ subject: machinery, draft: raised, seen })
    expect(touched.total).toBe(3)
    const rows = await test.db.select().from(norms).where(eq(norms.code, 'machinery')).orderBy(asc(norms.validFrom))
    expect(rows.map(row => [row.validFrom, row.validTo, row.capDong, row.version])).toEqual([['2018-05-11', '2025-12-31', 300 * million, 2], ['2026-01-01', null, 400 * million, 1]])
    expect(await checks('KC22-0001')).toEqual(before)
    const [entry] = await test.db.select().from(auditEntries).where(and(eq(auditEntries.noun, 'norm'), eq(auditEntries.rowId, 'machinery/2018-05-11'))).orderBy(desc(auditEntries.id)).limit(1)
    expect([entry!.actor, entry!.after?.valid_to]).toEqual(['agency-officer:', '2025-12-31'])
    const told = await test.db.select().from(notices).where(eq(notices.userId, 'province-officer:VN-37@2025'))
    expect(told).toMatchObject([{ kind: 'rule-changed', values: { rule: 'Văn bản thử 1/2026, Điều 8', from: '2026-01-01', records: 3 }, path: '/law/norms/machinery' }])
    expect(await test.db.$count(notices, eq(notices.userId, 'agency-officer:'))).toBe(0)
    expect((await province.norm.byCode({ code: 'machinery' })).rows.map(row => row.supports)).toEqual([{ total: 1, first: 2022, last: 2022 }, { total: 3, first: 2026, last: 2026 }])
  })

  it('is refused to whoever looked at other rows, and where it would share a day with a row that stands', async () => {
    const officer = await test.as('agency-officer')
    const next = { ...raised, validFrom: '2027-01-01', capDong: 450 * million }
    await expect(officer.norm.supersede({ subject: machinery, draft: next, seen })).rejects.toEqual(refusal('conflict', { reason: 'stale-version', current: expect.objectContaining({ validFrom: '2026-01-01', capDong: 400 * million }) }))
    await expect(officer.norm.preview({ subject: machinery, draft: { ...next, validFrom: '2024-11-01' }, seen: { validFrom: '2018-05-11', version: 2 } })).rejects.toEqual(refusal('invalid', { issues: [{ field: 'validTo', reason: 'overlaps', values: { from: '2026-01-01', to: '' } }] }))
    await expect(officer.norm.supersede({ subject: machinery, draft: { ...next, validFrom: '2026-01-01' }, seen: { validFrom: '2026-01-01', version: 1 } })).rejects.toEqual(refusal('invalid', { issues: [{ field: 'validFrom', reason: 'starts-the-same-day', values: { day: '2026-01-01' } }] }))
    await expect(officer.norm.preview({ subject: machinery, draft: { ...next, instrument: 'tt-0-0000-thu' }, seen: null })).rejects.toEqual(refusal('invalid', { issues: [{ field: 'instrument', reason: 'unknown-instrument' }] }))
    const { warnings } = await officer.norm.preview({ subject: machinery, draft: { ...raised, validFrom: '2024-11-01', validTo: '2025-06-30' }, seen: { validFrom: '2018-05-11', version: 2 } })
    expect(warnings).toEqual([{ field: 'validFrom', reason: 'gap', values: { from: '2025-07-01', to: '2025-12-31' } }])
  })

  it('of two officers at once one wins and the other is told', async () => {
    const officer = await test.as('agency-officer')
    const at = { validFrom: '2026-01-01', version: 1 }
    const results = await Promise.allSettled(['2028-01-01', '2028-07-01'].map(validFrom => officer.norm.supersede({ subject: machinery, draft: { ...raised, validFrom }, seen: at })))
    expect(results.map(result => result.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await test.db.$count(norms, eq(norms.code, 'machinery'))).toBe(3)
  })
})

describe('a row changed in place', () => {
  const edit = async (validFrom: string, version: number, draft: Partial<NormDraft>) => (await test.as('agency-officer')).norm.edit({ code: 'machinery', seen: { validFrom, version }, draft: { ...raised, ...draft } })

  it('is refused while records rest on it', async () => {
    await expect(edit('2026-01-01', 2, { capDong: 410 * million, validTo: '2027-12-31' })).rejects.toEqual(refusal('closed', { reason: 'records-rest', issues: [{ field: 'validFrom', reason: 'records-rest', values: { count: 3 } }] }))
    expect(await test.db.$count(norms, eq(norms.capDong, 410 * million))).toBe(0)
  })

  it('may be mended while none does', async () => {
    const [last] = await test.db.select().from(norms).where(eq(norms.code, 'machinery')).orderBy(desc(norms.validFrom)).limit(1)
    const { row } = await edit(last!.validFrom, last!.version, { validFrom: '2028-02-01', capDong: 440 * million })
    expect([row.validFrom, row.capDong]).toEqual(['2028-02-01', 440 * million])
    await expect(edit('2028-02-01', row.version, { validFrom: '2027-06-01' })).rejects.toEqual(refusal('invalid', { issues: [{ field: 'validFrom', reason: 'overlaps', values: expect.objectContaining({ from: '2027-06-01' }) }] }))
    await expect(edit('2028-02-01', 1, { validFrom: '2028-02-01' })).rejects.toEqual(refusal('conflict', { reason: 'stale-version' }))
  })

  it('may end another day as long as no record loses its rule', async () => {
    const [row] = await test.db.select().from(norms).where(and(eq(norms.code, 'machinery'), eq(norms.validFrom, '2026-01-01')))
    await expect(edit('2026-01-01', row!.version, { validTo: '2026-03-15' })).rejects.toEqual(refusal('closed', { reason: 'records-rest' }))
    const changed = await edit('2026-01-01', row!.version, { validTo: '2027-06-30' })
    expect(changed.row.validTo).toBe('2027-06-30')
    expect(changed.warnings).toEqual([{ field: 'validTo', reason: 'gap', values: { from: '2027-07-01', to: '2028-01-31' } }])
  })

  it('that was not set is filled in with its basis, whatever rests on it', async () => {
    await given(tx => aSupport(tx, { type: 'showroom', planYear: 2022, code: 'KC22-0009', amounts: [{ source: 'national', measure: 'contracted', on: '2022-03-01', dong: 40 * million }, { source: 'counterpart', measure: 'contracted', on: '2022-03-01', dong: 60 * million }] }))
    const officer = await test.as('agency-officer')
    const draft: NormDraft = { rate: null, capDong: 35 * million, lineFactor: null, per: 'facility', legalBasis: 'Con số thử', instrument: 'tt-28-2018-btc', validFrom: '2018-05-11', validTo: null, status: 'documented' }
    const asked = { code: 'showroom', seen: { validFrom: '2018-05-11', version: 1 }, draft }
    const { touched } = await officer.norm.previewEdit(asked)
    expect(touched.changes).toEqual([{ before: 'not-set', after: 'exceeded', count: 1, codes: ['KC22-0009'] }])
    expect((await officer.norm.edit(asked)).row).toMatchObject({ capDong: 35 * million, status: 'documented', version: 2 })
  })
})

describe('norms of councils', () => {
  const local = (provinceId: string): NormSubject => ({ ...machinery, provinceId })
  const draft: NormDraft = { rate: 0.5, capDong: 200 * million, lineFactor: null, per: 'facility', legalBasis: 'Nghị quyết thử', instrument: null, validFrom: '2019-01-01', validTo: null, status: 'documented' }
  const ceilings = async (provinceId: string, on: string, liesIn: string | null = null) => {
    return (await normsFor(test.db, { provinces: provinceRegister(provinceData) }, { type: 'machinery', provinceId, on, liesIn })).filter(row => row.provinceId !== null).map(row => [row.capDong, row.inheritedFrom?.name ?? null])
  }

  it('are told of when they go beyond the national one, and of a province that did not stand yet', async () => {
    const officer = await test.as('agency-officer')
    expect((await officer.norm.preview({ subject: local('VN-36@2008'), draft: { ...draft, capDong: 350 * million }, seen: null })).warnings).toEqual([{ field: 'capDong', reason: 'above-national', values: { ceiling: 300 * million } }])
    expect((await officer.norm.preview({ subject: local('VN-36@2008'), draft, seen: null })).warnings).toEqual([])
    await expect(officer.norm.create({ subject: local('VN-37@2025'), draft })).rejects.toEqual(refusal('invalid', { issues: [{ field: 'validFrom', reason: 'province-not-on-date', values: { from: '2025-07-01', to: '' } }] }))
    await expect(officer.norm.create({ subject: local('VN-99@2025'), draft })).rejects.toEqual(refusal('invalid', { issues: [{ field: 'provinceId', reason: 'unknown-province' }] }))
  })

  it('are carried by the new province until its own council passes one', async () => {
    const officer = await test.as('agency-officer')
    await officer.norm.create({ subject: local('VN-36@2008'), draft })
    await expect(officer.norm.create({ subject: local('VN-36@2008'), draft })).rejects.toEqual(refusal('invalid', { issues: [{ field: 'supportType', reason: 'rule-exists', values: { code: 'machinery-vn-36-2008' } }] }))
    await officer.norm.create({ subject: local('VN-35@2008'), draft: { ...draft, capDong: 100 * million } })
    expect(await ceilings('VN-37@2025', '2026-03-01', 'VN-36@2008')).toEqual([[200 * million, 'Nam Định']])
    expect(await ceilings('VN-37@2025', '2026-03-01')).toEqual([[100 * million, 'Hà Nam'], [200 * million, 'Nam Định']])
    await officer.norm.create({ subject: local('VN-37@2025'), draft: { ...draft, capDong: 150 * million, validFrom: '2026-07-01' } })
    expect(await ceilings('VN-37@2025', '2026-07-01', 'VN-36@2008')).toEqual([[150 * million, null]])
    expect(await ceilings('VN-36@2008', '2022-03-01')).toEqual([[200 * million, null]])
  })

  it('judge local money of their place alone, and say so beforehand', async () => {
    const facility = await given(tx => aFacility(tx, { provinceId: 'VN-19@2008' }))
    const local25 = (code: string, provinceId: string) => given(tx => aSupport(tx, { code, planYear: 2022, facilityId: facility.id, provinceId, amounts: [{ source: 'local', measure: 'contracted', on: '2022-05-01', dong: 250 * million }, { source: 'counterpart', measure: 'contracted', on: '2022-05-01', dong: 350 * million }] }))
    await local25('KC22-0021', 'VN-19@2008')
    await local25('KC22-0022', 'VN-36@2008')
    const officer = await test.as('agency-officer')
    const { touched } = await officer.norm.preview({ subject: local('VN-19@2008'), draft, seen: null })
    expect(touched.changes).toEqual([{ before: 'met', after: 'exceeded', count: 1, codes: ['KC22-0021'] }])
    expect(touched.total).toBe(1)
  })
})

describe('rights', () => {
  it('everybody on the staff reads, administrator and agency officer change', async () => {
    for (const role of ['centre-officer', 'province-officer', 'leader'] as const) {
      const person = await test.as(role)
      expect((await person.norm.list()).length).toBeGreaterThan(4)
      await expect(person.norm.supersede({ subject: machinery, draft: raised, seen })).rejects.toMatchObject({ code: 'FORBIDDEN' })
      await expect(person.norm.preview({ subject: machinery, draft: raised, seen })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    }
    await expect((await test.as('council-member')).norm.list()).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  it('counts only the records of the reader\'s own reach', async () => {
    const elsewhere = await test.as('province-officer', 'VN-01@2025')
    expect((await elsewhere.norm.byCode({ code: 'machinery' })).rows.map(row => row.supports)).toEqual(Array.from({ length: 3 }, () => ({ total: 0, first: null, last: null })))
  })
})

it('a draft keeps six decimals of a rate and refuses what is no share', () => {
  expect(Draft.parse({ ...raised, rate: 0.3333333333 }).rate).toBe(0.333333)
  expect(Draft.safeParse({ ...raised, rate: 1.01 }).success).toBe(false)
  expect(Draft.safeParse({ ...raised, capDong: 0.5 }).success).toBe(false)
  expect(Draft.safeParse({ ...raised, lineFactor: 0.9 }).success).toBe(false)
})
