import type { AmountDraft } from '@khuyencong/domain/support'
import type { TestApp } from '../testing/app.ts'
import { randomUUID } from 'node:crypto'
import { amounts, auditEntries, norms, supports } from '@khuyencong/db/schema'
import { aSupport } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { and, eq, like } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser, password, testApp } from '../testing/app.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

const million = 1_000_000
const given = <Row>(build: (tx: TestApp['db']) => Promise<Row>) => write(test.db, { actor: 'system:test' }, build)
const refusal = (code: string, detail: object) => expect.objectContaining({ cause: expect.objectContaining({ code, detail: expect.objectContaining(detail) }) })
const entry = (change: Partial<AmountDraft> = {}): AmountDraft => ({ source: 'national', measure: 'planned', on: '2022-01-15', dong: 100 * million, decision: null, supersedes: null, counters: null, reason: null, assumption: false, ...change })
const empty = (change: Parameters<typeof aSupport>[1] = {}) => given(tx => aSupport(tx, { planYear: 2022, provinceId: 'VN-36@2008', amounts: [], ...change }))
const splitIn = (detail: { measures: { measure: string, split: object }[] }, measure: string) => detail.measures.find(row => row.measure === measure)!.split

describe('entries of money', () => {
  it('are made together, revised, added and countered; totals follow', async () => {
    const officer = await test.as('agency-officer')
    const { id, code } = await empty()
    const plan = await officer.support.addAmounts({ id, seen: 0, amounts: [entry({ dong: 200 * million, decision: '12/KH' }), entry({ source: 'local', dong: 50 * million }), entry({ source: 'counterpart', dong: 400 * million }), entry({ source: 'other', dong: 0 })] })
    expect(plan).toMatchObject({ id, code, seen: 4 })
    await officer.support.addAmounts({ id, seen: 4, amounts: [entry({ dong: 180 * million, on: '2022-02-01', supersedes: plan.entries[0], reason: 'Điều chỉnh theo 15/KH' })] })
    const paid = await officer.support.addAmounts({ id, seen: 5, amounts: [entry({ measure: 'realised', dong: 90 * million, on: '2022-06-01' }), entry({ measure: 'realised', dong: 90 * million, on: '2022-06-02' })] })
    await officer.support.addAmounts({ id, seen: 7, amounts: [entry({ measure: 'realised', dong: -90 * million, on: '2022-06-05', counters: paid.entries[1], reason: 'Ghi hai lần' })] })

    const detail = await officer.support.byCode({ code })
    expect(splitIn(detail, 'planned')).toEqual({ national: 180 * million, local: 50 * million, counterpart: 400 * million, other: 0, total: 630 * million })
    expect(splitIn(detail, 'realised')).toMatchObject({ national: 90 * million, total: 90 * million })
    expect(detail.ledger.map(({ counts, supersededBy, counteredBy, reason }) => [counts, supersededBy !== null, counteredBy.length, reason]).filter(([counts, , countered, reason]) => !counts || countered !== 0 || reason !== null)).toEqual([
      [false, true, 0, null],
      [true, false, 0, 'Điều chỉnh theo 15/KH'],
      [true, false, 1, null],
      [true, false, 0, 'Ghi hai lần'],
    ])
    const told = await test.db.select().from(auditEntries).where(and(eq(auditEntries.noun, 'amount'), like(auditEntries.rowId, `${id}/%`)))
    expect(told.map(row => [row.actor, row.reason])).toContainEqual(['agency-officer:', 'Ghi hai lần'])
    expect(told).toHaveLength(8)
  })

  it('are all made or none', async () => {
    const officer = await test.as('agency-officer')
    const { id } = await empty()
    await expect(officer.support.addAmounts({ id, seen: 0, amounts: [entry(), entry({ source: 'local', on: '2027-01-01' })] })).rejects.toEqual(refusal('invalid', { issues: [{ field: 'amounts.1.on', reason: 'in-the-future' }] }))
    expect(await test.db.$count(amounts, eq(amounts.supportId, id))).toBe(0)
  })

  it('are refused with the place of what is wrong', async () => {
    const officer = await test.as('agency-officer')
    const { id } = await empty()
    const { entries: [planned, paid] } = await officer.support.addAmounts({ id, seen: 0, amounts: [entry(), entry({ measure: 'advanced', dong: 60 * million })] })
    const issues = (change: Partial<AmountDraft>) => officer.support.addAmounts({ id, seen: 2, amounts: [entry(change)] }).then(() => [], (error: { cause: { detail: { issues: { field: string, reason: string }[] } } }) => error.cause.detail.issues.map(issue => `${issue.field}: ${issue.reason}`))
    expect(await issues({})).toEqual(['amounts.0.supersedes: revision-names-entry'])
    expect(await issues({ supersedes: planned })).toEqual(['amounts.0.reason: required'])
    expect(await issues({ supersedes: randomUUID(), reason: 'x' })).toEqual(['amounts.0.supersedes: unknown-entry'])
    expect(await issues({ measure: 'advanced', dong: -1 })).toEqual(['amounts.0.counters: counter-names-entry'])
    expect(await issues({ measure: 'advanced', dong: -61 * million, counters: paid, reason: 'x' })).toEqual(['amounts.0.dong: countered-too-much'])
    expect(await issues({ measure: 'advanced', dong: 1, supersedes: planned, reason: 'x' })).toEqual(['amounts.0.supersedes: flow-not-revised'])
  })

  const hostile: [string, unknown][] = [['a fraction', 0.5], ['text', '946,9 triệu'], ['more than there is', 2e15], ['not a number', Number.NaN], ['infinity', Number.POSITIVE_INFINITY], ['nothing', null], ['a list', [1]]]
  it.each(hostile)('of %s are no money', async (_, dong) => {
    const officer = await test.as('agency-officer')
    const { id } = await empty()
    await expect(officer.support.addAmounts({ id, seen: 0, amounts: [entry({ dong: dong as number })] })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect(await test.db.$count(amounts, eq(amounts.supportId, id))).toBe(0)
  })

  it('of another support are neither revised nor taken back', async () => {
    const officer = await test.as('agency-officer')
    const [one, two] = [await empty(), await empty()]
    const { entries: [foreign] } = await officer.support.addAmounts({ id: one.id, seen: 0, amounts: [entry()] })
    await expect(officer.support.addAmounts({ id: two.id, seen: 0, amounts: [entry({ supersedes: foreign, reason: 'x' })] })).rejects.toEqual(refusal('invalid', { issues: [{ field: 'amounts.0.supersedes', reason: 'unknown-entry' }] }))
  })

  it('out of reach, or of an archived support, are not written and not previewed', async () => {
    const ours = await test.as('province-officer')
    const theirs = await empty({ provinceId: 'VN-19@2008' })
    await expect(ours.support.addAmounts({ id: theirs.id, seen: 0, amounts: [entry()] })).rejects.toThrow('no-such-support')
    await expect(ours.support.checkAmounts({ id: theirs.id, amounts: [entry()] })).rejects.toThrow('no-such-support')
    const gone = await empty({ archivedAt: '2026-01-01T00:00:00Z', archivedReason: 'thử' })
    await expect(ours.support.addAmounts({ id: gone.id, seen: 0, amounts: [entry()] })).rejects.toThrow('closed: archived')
    await expect((await test.as('leader')).support.addAmounts({ id: gone.id, seen: 0, amounts: [entry()] })).rejects.toThrow('no-right-to-edit')
  })
})

describe('two people and one ledger', () => {
  it('the second sees what the first entered before anything of theirs is written', async () => {
    const [one, two] = [await test.as('agency-officer'), await test.as('province-officer')]
    const { id } = await empty()
    await one.support.addAmounts({ id, seen: 0, amounts: [entry({ measure: 'advanced' })] })
    await expect(two.support.addAmounts({ id, seen: 0, amounts: [entry({ measure: 'advanced' })] })).rejects.toEqual(refusal('conflict', { reason: 'ledger-moved', current: { seen: 1, ledger: [expect.objectContaining({ dong: 100 * million })] } }))
    const at = await Promise.allSettled(Array.from({ length: 4 }, () => one.support.addAmounts({ id, seen: 1, amounts: [entry({ measure: 'advanced', dong: 1 })] })))
    expect(at.map(result => result.status).sort()).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected'])
    expect(await test.db.$count(amounts, eq(amounts.supportId, id))).toBe(2)
  })

  it('a double submit is one entry', async () => {
    const visitor = browser(test.app)
    await visitor.ask('/api/auth/sign-in/email', { body: { email: await test.person('agency-officer'), password } })
    const { id } = await empty()
    const key = randomUUID()
    const send = () => visitor.ask('/api/trpc/support.addAmounts', { body: { id, seen: 0, amounts: [entry({ measure: 'settled' })] }, headers: { 'idempotency-key': key } })
    const answers = await Promise.all([send(), send(), send()])
    const bodies = await Promise.all(answers.map(answer => answer.json()))
    expect(answers.map(answer => answer.status)).toEqual([200, 200, 200])
    expect(bodies[1]).toEqual(bodies[0])
    expect(await test.db.$count(amounts, eq(amounts.supportId, id))).toBe(1)
  })
})

describe('the norm at entry', () => {
  const costing = (national: number, counterpart: number, change: Partial<AmountDraft> = {}) => [entry({ measure: 'approved', on: '2022-03-01', dong: national * million, ...change }), entry({ measure: 'approved', on: '2022-03-01', source: 'counterpart', dong: counterpart * million, ...change })]

  it('refuses machinery above 50 % and 300 million with the figures, and takes a reason that it keeps', async () => {
    const officer = await test.as('agency-officer')
    const { id, code } = await empty()
    await expect(officer.support.addAmounts({ id, seen: 0, amounts: costing(420, 600) })).rejects.toEqual(refusal('invalid', { issues: [{ field: 'normJustification', reason: 'norm-exceeded', values: { ceiling: 300 * million, excess: 120 * million } }] }))
    expect(await test.db.$count(amounts, eq(amounts.supportId, id))).toBe(0)
    await officer.support.addAmounts({ id, seen: 0, amounts: costing(420, 600), normJustification: 'Công văn 45/SCT cho phép' })
    const detail = await officer.support.byCode({ code })
    expect(detail.record).toMatchObject({ normJustification: 'Công văn 45/SCT cho phép', version: 2 })
    expect(detail.norms.find(row => row.isOwn)!.check).toMatchObject({ outcome: 'exceeded', excessDong: 120 * million })
    await expect(officer.support.edit({ id, version: 2, draft: { ...detail.record, normJustification: null } })).rejects.toEqual(refusal('invalid', { issues: [expect.objectContaining({ field: 'normJustification', reason: 'norm-exceeded' })] }))
  })

  it('takes what the norm allows to the đồng, and a production line half as much again', async () => {
    const officer = await test.as('agency-officer')
    const single = await empty()
    await officer.support.addAmounts({ id: single.id, seen: 0, amounts: costing(300, 300) })
    const half = await empty()
    await expect(officer.support.addAmounts({ id: half.id, seen: 0, amounts: costing(200, 199) })).rejects.toThrow('check-fields')
    const line = await empty({ variant: 'production-line' })
    await officer.support.addAmounts({ id: line.id, seen: 0, amounts: costing(450, 450) })
    const over = await empty({ variant: 'production-line' })
    await expect(officer.support.addAmounts({ id: over.id, seen: 0, amounts: [entry({ measure: 'contracted', on: '2022-03-01', dong: 450 * million + 1 }), entry({ measure: 'contracted', on: '2022-03-01', source: 'counterpart', dong: 900 * million })] })).rejects.toThrow('check-fields')
    const model = await empty({ type: 'demo-model' })
    await officer.support.addAmounts({ id: model.id, seen: 0, amounts: costing(1000, 3000) })
    await expect(officer.support.edit({ id: line.id, version: 1, draft: { ...(await officer.support.byCode({ code: line.code })).record, variant: 'standard' } })).rejects.toThrow('check-fields')
  })

  it('does not take the state\'s money alone for the cost, and judges again when the rest is known', async () => {
    const officer = await test.as('agency-officer')
    const { id } = await empty()
    const preview = await officer.support.checkAmounts({ id, amounts: [entry({ dong: 290 * million })] })
    expect(preview.norms[0]!.checks[0]).toMatchObject({ outcome: 'not-set', gap: 'cost-unknown' })
    await officer.support.addAmounts({ id, seen: 0, amounts: [entry({ dong: 290 * million })] })
    await expect(officer.support.addAmounts({ id, seen: 1, amounts: [entry({ source: 'counterpart', dong: 100 * million })] })).rejects.toThrow('check-fields')
    await officer.support.addAmounts({ id, seen: 1, amounts: [entry({ source: 'counterpart', dong: 290 * million })] })
  })

  it('invents no ceiling: a type without one, and a day after the amendment, pass as not set', async () => {
    const officer = await test.as('agency-officer')
    const room = await empty({ type: 'showroom' })
    expect((await officer.support.checkAmounts({ id: room.id, amounts: costing(900, 100) })).norms[0]!.checks[0]!.outcome).toBe('not-set')
    const later = await empty({ planYear: 2026, provinceId: 'VN-37@2025' })
    const [check] = (await officer.support.checkAmounts({ id: later.id, amounts: costing(420, 600, { on: '2026-03-01' }) })).norms[0]!.checks
    expect(check).toMatchObject({ outcome: 'not-set', gap: 'amended' })
    await officer.support.addAmounts({ id: later.id, seen: 0, amounts: costing(420, 600, { on: '2026-03-01' }) })
  })

  it('asks the rows of the day and the place, not the code', async () => {
    // A council's own norm, made for this test: local money for machinery up to 100 million.
    await given(tx => tx.insert(norms).values({ code: 'machinery-vn-36-2008', supportType: 'machinery', variant: 'standard', rate: 0.5, capDong: 100 * million, per: 'facility', provinceId: 'VN-36@2008', legalBasis: 'Nghị quyết thử', validFrom: '2020-01-01', validTo: '2022-12-31', status: 'documented' }))
    const officer = await test.as('agency-officer')
    const { id } = await empty()
    const local = (on: string) => [entry({ source: 'local', on, dong: 150 * million }), entry({ source: 'counterpart', on, dong: 850 * million })]
    await expect(officer.support.addAmounts({ id, seen: 0, amounts: local('2022-03-01') })).rejects.toEqual(refusal('invalid', { issues: [{ field: 'normJustification', reason: 'norm-exceeded', values: { ceiling: 100 * million, excess: 50 * million } }] }))
    await officer.support.addAmounts({ id, seen: 0, amounts: local('2023-03-01') })
  })
})

describe('the preview', () => {
  it('shows before and after, the article, and writes nothing', async () => {
    const officer = await test.as('agency-officer')
    const { id } = await given(tx => aSupport(tx, { planYear: 2022, provinceId: 'VN-36@2008', amounts: [{ source: 'national', measure: 'approved', on: '2022-02-01', dong: 200 * million }, { source: 'counterpart', measure: 'approved', on: '2022-02-01', dong: 600 * million }] }))
    const [current] = await test.db.select().from(amounts).where(and(eq(amounts.supportId, id), eq(amounts.source, 'national')))
    const preview = await officer.support.checkAmounts({ id, amounts: [entry({ measure: 'approved', on: '2022-03-01', dong: 320 * million, supersedes: current!.id, reason: 'tăng' }), entry({ measure: 'settled', on: '2022-11-01', dong: 330 * million })] })
    expect(preview.seen).toBe(2)
    expect(preview.measures).toEqual([
      { measure: 'approved', before: { national: 200 * million, local: null, counterpart: 600 * million, other: null, total: 800 * million }, after: { national: 320 * million, local: null, counterpart: 600 * million, other: null, total: 920 * million } },
      { measure: 'settled', before: { national: null, local: null, counterpart: null, other: null, total: null }, after: { national: 330 * million, local: null, counterpart: null, other: null, total: 330 * million } },
    ])
    const [level] = preview.norms
    expect([level!.measure, level!.on, level!.checks[0]!.outcome, level!.checks[0]!.excessDong]).toEqual(['approved', '2022-03-01', 'exceeded', 20 * million])
    expect(level!.checks[0]!.explained.vi).toContain('Thông tư 28/2018/TT-BTC, Điều 8')
    expect(preview.warnings).toEqual([{ field: 'settled', reason: 'settled-above-approved', values: { source: 'national', dong: 330 * million, level: 320 * million } }])
    expect(await test.db.$count(amounts, eq(amounts.supportId, id))).toBe(2)
    expect((await test.db.select().from(supports).where(eq(supports.id, id)))[0]!.version).toBe(1)
  })

  it('says what is wrong without judging it', async () => {
    const officer = await test.as('agency-officer')
    const { id } = await empty()
    const preview = await officer.support.checkAmounts({ id, amounts: [entry({ measure: 'returned', dong: 0 })] })
    expect([preview.issues, preview.norms]).toEqual([[{ field: 'amounts.0.dong', reason: 'not-zero' }], []])
  })

  it('never refuses more settled than approved: no text at hand sets it', async () => {
    const officer = await test.as('agency-officer')
    const { id, code } = await empty()
    await officer.support.addAmounts({ id, seen: 0, amounts: [entry({ measure: 'settled' })] })
    expect((await officer.support.byCode({ code })).warnings).toEqual([{ field: 'settled', reason: 'approved-not-recorded', values: { source: 'national', dong: 100 * million } }])
  })
})

it('the history of a support names the entries by their day', async () => {
  const officer = await test.as('province-officer')
  const { id } = await empty()
  const { entries: [first] } = await officer.support.addAmounts({ id, seen: 0, amounts: [entry()] })
  await officer.support.addAmounts({ id, seen: 1, amounts: [entry({ on: '2022-02-01', dong: 90 * million, supersedes: first, reason: 'giảm' })] })
  const { names } = await officer.audit.history({ noun: 'support', id })
  expect(names[first!]).toBe('15/01/2022')
})
