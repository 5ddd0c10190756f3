import type { ImportPlan } from '../import/noun.ts'
import type { TestApp } from '../testing/app.ts'
import type { Bench } from '../testing/support-sheet.ts'
import { randomUUID } from 'node:crypto'
import { amounts, norms, supports } from '@khuyencong/db/schema'
import { aSupport } from '@khuyencong/db/testing/builders'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'
import { aBench, effects, fixesOf, inside as insideOf, ledger, said } from '../testing/support-sheet.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

const inside = (work: (bench: Bench) => Promise<unknown>, role?: Parameters<TestApp['contextAs']>[0]) => insideOf(test, work, role)

const entry = { supportCode: 'T1', measure: 'approved', source: 'national', on: '2022-02-01', dong: 200_000_000, decision: null, corrects: null, reason: null, assumption: false }

describe('entries of money', () => {
  it('come with a support that has no code yet, revise one another wherever they stand, and come once', () => inside(async ({ tx, bring, plan }) => {
    const { row } = await aBench(tx)
    const file = [{ ...row, ref: 'T1' }]
    const money = [
      { ...entry, ordinal: 2, dong: 250_000_000, on: '2022-03-01', corrects: 1, reason: 'điều chỉnh' },
      { ...entry, ordinal: 1 },
      { ...entry, ordinal: 3, measure: 'realised', source: 'counterpart', dong: 90_000_000 },
      { ...entry, ordinal: 4, measure: 'realised', source: 'counterpart', dong: -40_000_000, on: '2022-05-01', corrects: 3, reason: 'ghi nhầm' },
    ]
    const done = await bring(file, money)
    expect(effects(done)).toEqual({ supports: [1, 0, 0, 0], amounts: [4, 0, 0, 0] })
    const [made] = await tx.select().from(supports)
    const kept = await ledger(tx, made!.id)
    const by = (dong: number) => kept.find(one => one.dong === dong)!
    expect([by(250_000_000).supersedes, by(-40_000_000).counters]).toEqual([by(200_000_000).id, by(90_000_000).id])
    expect(done.preview(10).slice(1).map(line => line.title)).toEqual(['Xưởng Cơ khí Ý Yên: Được duyệt · Khuyến công quốc gia · 250.000.000 đồng', 'Xưởng Cơ khí Ý Yên: Được duyệt · Khuyến công quốc gia · 200.000.000 đồng', 'Xưởng Cơ khí Ý Yên: Thực hiện · Vốn đối ứng · 90.000.000 đồng', 'Xưởng Cơ khí Ý Yên: Thực hiện · Vốn đối ứng · -40.000.000 đồng'].map(text => text.replace('-', done.preview(10).at(-1)!.title.includes('−') ? '−' : '-')))
    expect(effects(await plan(file, money))).toEqual({ supports: [0, 0, 1, 0], amounts: [0, 0, 4, 0] })
    // More of the same file later: entries on record stay, and are named by their number.
    const later = await bring([], [{ ...entry, supportCode: made!.code, ordinal: null, measure: 'realised', source: 'counterpart', dong: -50_000_000, on: '2022-06-01', corrects: 2, reason: 'trả lại' }])
    expect(effects(later)).toEqual({ supports: [0, 0, 0, 0], amounts: [1, 0, 0, 0] })
    expect((await ledger(tx, made!.id)).find(one => one.dong === -50_000_000)!.counters).toBe(by(90_000_000).id)
  }))

  it('are held against the ledger, with the number that would be right', () => inside(async ({ tx, plan }) => {
    const { programme, facility } = await aBench(tx)
    await aSupport(tx, { code: 'KC22-0001', programmeId: programme.id, facilityId: facility.id, planYear: 2022, provinceId: 'VN-36@2008', amounts: [{ source: 'national', measure: 'approved', on: '2022-02-01', dong: 200_000_000 }, { source: 'national', measure: 'realised', on: '2022-09-01', dong: 100_000_000 }] })
    const own = { ...entry, supportCode: 'KC22-0001', ordinal: null }
    const found = await plan([], [
      own,
      { ...own, dong: 220_000_000 },
      { ...own, dong: 230_000_000, corrects: 9 },
      { ...own, measure: 'realised', on: '2022-10-01', dong: -150_000_000, corrects: 2, reason: 'trừ' },
      { ...own, measure: 'realised', dong: 0 },
      { ...own, ordinal: 7, dong: 1, corrects: 8 },
      { ...own, ordinal: 8, dong: 2, corrects: 7 },
      { ...own, ordinal: 8, dong: 3 },
      { ...own, on: '2027-01-01', measure: 'settled' },
      { ...own, dong: null },
      { ...own, supportCode: 'KC99-0001' },
    ])
    expect(said(found, 'blocking')).toEqual(['3 corrects: revision-names-entry', '4 corrects: unknown-entry', '5 dong: countered-too-much', '6 dong: not-zero', '7 corrects: circular-revision', '8 corrects: circular-revision', '9 ordinal: ordinal-twice', '10 on: in-the-future', '11 dong: required', '12 supportCode: no-such-support'])
    expect(fixesOf(found, 'revision-names-entry')).toEqual([['corrects', '1', false]])
    expect(effects(found)).toEqual({ supports: [0, 0, 0, 0], amounts: [0, 0, 1, 10] })
  }))

  it('wait for their support to be mended', () => inside(async ({ tx, plan }) => {
    const { row } = await aBench(tx)
    const found = await plan([{ ...row, ref: 'T1', programmeCode: 'khong-co' }], [{ ...entry, ordinal: 1 }])
    expect(said(found, 'blocking')).toEqual(['2 programmeCode: no-such-programme', '2 supportCode: support-refused'])
    // A row of money that names no support is never passed over.
    expect(said(await plan([{ ...row, ref: null }], [{ ...entry, supportCode: null, ordinal: 1 }]), 'blocking')).toEqual(['2 supportCode: required'])
  }))

  it('above the norm block this year without a reason, and are told for past years', () => inside(async ({ tx, plan }) => {
    const { row } = await aBench(tx)
    // A council's own norm, made for this test: local money for machinery up to 100 million.
    await tx.insert(norms).values({ code: 'machinery-vn-37-2025', supportType: 'machinery', variant: 'standard', rate: 0.5, capDong: 100_000_000, per: 'facility', provinceId: 'VN-37@2025', legalBasis: 'Nghị quyết thử', validFrom: '2026-01-01', validTo: null, status: 'documented' })
    const now = { ...row, planYear: 2026, provinceId: 'VN-37@2025', ref: 'T1', state: 'approved' }
    const above = (on: string, source: string) => [{ ...entry, ordinal: 1, on, source, dong: 400_000_000 }, { ...entry, ordinal: 2, on, source: 'counterpart', dong: 900_000_000 }]
    const found = await plan([now], above('2026-02-01', 'local'))
    expect(said(found, 'blocking')).toEqual(['2 normJustification: norm-exceeded'])
    expect(found.issues.find(issue => issue.reason === 'norm-exceeded')!.values).toEqual({ ceiling: 100_000_000, excess: 300_000_000 })
    expect(said(await plan([{ ...now, normJustification: 'Công văn số 0' }], above('2026-02-01', 'local')), 'blocking')).toEqual([])
    const past = await plan([{ ...row, ref: 'T1' }], above('2022-02-01', 'national'))
    expect([said(past, 'blocking'), said(past, 'advisory')]).toEqual([[], ['2 normJustification: norm-exceeded']])
  }))

  it('side by side need a day, and offer the end of the plan year', () => inside(async ({ tx, plan }) => {
    const { row } = await aBench(tx)
    const found = await plan([{ ...row, 'settled.national': 5_000_000 }])
    expect(said(found, 'blocking')).toEqual(['2 moneyOn: money-day-missing'])
    expect(fixesOf(found, 'money-day-missing')).toEqual([['moneyOn', '31/12/2022', false]])
  }))
})

describe('what changed since it was planned', () => {
  it('ends the writing: another version, a ledger that grew, a code that was given away', () => inside(async ({ tx, plan }) => {
    const { row, programme, facility } = await aBench(tx)
    const known = await aSupport(tx, { code: 'KC22-0001', programmeId: programme.id, facilityId: facility.id, planYear: 2022, provinceId: 'VN-36@2008', amounts: [] })
    const moved = expect.objectContaining({ code: 'conflict', detail: expect.objectContaining({ reason: 'changed-meanwhile' }) })
    const write = (planned: ImportPlan) => planned.write(tx, async () => {})
    const edited = await plan([{ ...row, code: 'KC22-0001', title: 'mới' }])
    await tx.update(supports).set({ note: 'của người khác' }).where(eq(supports.id, known.id))
    await expect(write(edited)).rejects.toEqual(moved)
    const grown = await plan([], [{ ...entry, supportCode: 'KC22-0001' }])
    await tx.insert(amounts).values({ id: randomUUID(), supportId: known.id, source: 'local', measure: 'realised', on: '2022-02-02', dong: 5 })
    await expect(write(grown)).rejects.toEqual(moved)
    const added = await plan([{ ...row, code: 'KC22-0077' }])
    await aSupport(tx, { code: 'KC22-0077' })
    await expect(write(added)).rejects.toEqual(moved)
    expect(await tx.$count(supports)).toBe(2)
  }))
})

describe('totals before and after', () => {
  it('are those of the register before, and of the register when it is written', () => inside(async ({ tx, plan, bring }) => {
    const { row, programme, facility } = await aBench(tx)
    await aSupport(tx, { code: 'KC22-0001', programmeId: programme.id, facilityId: facility.id, planYear: 2022, provinceId: 'VN-36@2008', title: 'Máy tiện' })
    await aSupport(tx, { planYear: 2023 })
    const done = await bring([{ ...row, 'code': 'KC22-0001', 'planYear': 2023, 'type': 'demo-model', 'realised.local': 30_000_000, 'moneyOn': '2023-01-02' }, { ...row, 'title': 'Máy mới', 'realised.national': 7_000_000, 'moneyOn': '2022-11-11' }])
    const line = (group: ImportPlan['totals'][number]) => Object.fromEntries(group.lines.map(({ key, countBefore, countAfter, dongBefore, dongAfter }) => [key, [countBefore, countAfter, dongBefore, dongAfter]]))
    expect(Object.fromEntries(done.totals.map(group => [group.by, line(group)]))).toEqual({
      all: { all: [2, 3, 1_000_000_000, 1_037_000_000] },
      province: { 'VN-36@2008': [1, 2, 500_000_000, 537_000_000], 'VN-19@2025': [1, 1, 500_000_000, 500_000_000] },
      year: { 2022: [1, 1, 500_000_000, 7_000_000], 2023: [1, 2, 500_000_000, 1_030_000_000] },
      type: { 'machinery': [2, 2, 1_000_000_000, 507_000_000], 'demo-model': [0, 1, null, 530_000_000] },
      source: { national: [2, 3, 400_000_000, 407_000_000], counterpart: [2, 2, 600_000_000, 600_000_000], local: [0, 1, null, 30_000_000] },
    })
    const after = await plan([])
    const afterwards = (groups: ImportPlan['totals'], side: 'Before' | 'After') => groups.map(group => [group.by, group.lines.filter(one => one[`count${side}`] > 0).map(one => [one.key, one[`count${side}`], one[`dong${side}`]]).sort()])
    expect(afterwards(after.totals, 'Before')).toEqual(afterwards(done.totals, 'After'))
  }))
})
