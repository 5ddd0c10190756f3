import type { programmes } from '@khuyencong/db/schema'
import type { SupportDraft } from '@khuyencong/domain/support'
import type { TestApp } from '../testing/app.ts'
import { randomUUID } from 'node:crypto'
import { auditEntries, facilities, facilityAddresses, supports } from '@khuyencong/db/schema'
import { aFacility, aProgramme, aSupport } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { SupportFilter } from '@khuyencong/domain/support'
import { and, asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser, password, testApp } from '../testing/app.ts'

let test: TestApp
let programme: typeof programmes.$inferSelect
let facility: typeof facilities.$inferSelect
const given = <Row>(build: (tx: TestApp['db']) => Promise<Row>) => write(test.db, { actor: 'system:test' }, build)
beforeAll(async () => {
  test = await testApp()
  programme = await given(tx => aProgramme(tx, { yearFrom: 2021, yearTo: 2026 }))
  facility = await given(tx => aFacility(tx, { name: 'Xưởng Cơ khí Ý Yên', provinceId: 'VN-37@2025' }))
})
afterAll(() => test.close())

const refusal = (code: string, detail: object) => expect.objectContaining({ cause: expect.objectContaining({ code, detail: expect.objectContaining(detail) }) })
const issue = (field: string, reason: string, values?: object) => refusal(reason.startsWith('no-such') ? 'not-found' : 'invalid', { issues: [{ field, reason, ...values && { values } }] })
/** A draft of a facility of its own, so that no test meets another's. */
async function aDraft(change: Partial<SupportDraft> = {}): Promise<SupportDraft> {
  const own = change.facilityId === undefined ? (await given(tx => aFacility(tx, { provinceId: 'VN-37@2025' }))).id : change.facilityId
  return { type: 'machinery', programmeId: programme.id, planYear: 2026, provinceId: 'VN-37@2025', place: null, participants: null, title: 'Máy phay CNC', note: null, variant: 'standard', normJustification: null, state: 'draft', ...change, facilityId: own }
}

describe('the write path', () => {
  it('creates with a number of its plan year, edits, archives with a reason and restores, and the audit tells it all', async () => {
    const officer = await test.as('agency-officer')
    const draft = await aDraft({ note: 'Dòng một\nDòng hai' })
    const made = await officer.support.create({ draft })
    expect(made).toMatchObject({ ...draft, code: 'KC26-0001', version: 1, demonstration: false, programme: { code: programme.code }, facility: { id: draft.facilityId } })
    expect((await officer.support.create({ draft: await aDraft({ planYear: 2022, provinceId: 'VN-36@2008' }) })).code).toBe('KC22-0001')
    expect((await officer.support.create({ draft: await aDraft() })).code).toBe('KC26-0002')

    const edited = await officer.support.edit({ id: made.id, version: 1, draft: { ...draft, title: 'Máy phay CNC 5 trục', state: 'registered' } })
    expect(edited).toMatchObject({ version: 2, code: made.code, title: 'Máy phay CNC 5 trục', state: 'registered' })
    const archived = await officer.support.archive({ id: made.id, version: 2, reason: 'Ghi trùng với hồ sơ giấy' })
    expect(archived.archivedReason).toBe('Ghi trùng với hồ sơ giấy')
    await expect(officer.support.edit({ id: made.id, version: 3, draft })).rejects.toThrow('closed: archived')
    const codes = async (filter: object) => (await officer.support.list(SupportFilter.parse({ pageSize: 200, ...filter }))).items.map(row => row.code)
    expect([await codes({}), await codes({ archived: 'only' }), await codes({ archived: 'all' })].map(list => list.includes(made.code))).toEqual([false, true, true])
    expect((await officer.support.byCode({ code: made.code })).record.archivedReason).toBe('Ghi trùng với hồ sơ giấy')
    expect(await officer.support.restore({ id: made.id, version: 3 })).toMatchObject({ version: 4, archivedAt: null, archivedReason: null })
    await expect(officer.support.restore({ id: made.id, version: 4 })).rejects.toThrow('closed: not-archived')

    const told = await test.db.select().from(auditEntries).where(and(eq(auditEntries.noun, 'support'), eq(auditEntries.rowId, made.id))).orderBy(asc(auditEntries.id))
    expect(told.map(row => [row.action, row.version, row.actor, row.reason])).toEqual([['insert', 1, 'agency-officer:', null], ['update', 2, 'agency-officer:', null], ['update', 3, 'agency-officer:', 'Ghi trùng với hồ sơ giấy'], ['update', 4, 'agency-officer:', null]])
  })

  it('carries place and participants and no facility for an event', async () => {
    const officer = await test.as('agency-officer')
    const event = await aDraft({ type: 'conference', facilityId: null, place: 'Nhà văn hoá tỉnh', participants: 250, title: 'Hội nghị khuyến công phía Bắc' })
    expect(await officer.support.create({ draft: event })).toMatchObject({ facility: null, place: 'Nhà văn hoá tỉnh', participants: 250 })
    await expect(officer.support.create({ draft: { ...event, place: '  ' } })).rejects.toEqual(issue('place', 'required'))
    await expect(officer.support.create({ draft: { ...event, facilityId: facility.id } })).rejects.toEqual(issue('facilityId', 'not-for-event'))
    await expect(officer.support.create({ draft: await aDraft({ facilityId: null }) })).rejects.toEqual(issue('facilityId', 'required'))
  })

  it('lets the first of two editors win and shows the second what stands there now', async () => {
    const [one, two] = [await test.as('agency-officer'), await test.as('province-officer')]
    const draft = await aDraft()
    const { id } = await one.support.create({ draft })
    await one.support.edit({ id, version: 1, draft: { ...draft, title: 'Máy tiện' } })
    await expect(two.support.edit({ id, version: 1, draft: { ...draft, note: 'của tôi' } })).rejects.toEqual(refusal('conflict', { reason: 'stale-version', current: expect.objectContaining({ title: 'Máy tiện', version: 2, facility: expect.objectContaining({ id: draft.facilityId }) }) }))
    await expect(two.support.archive({ id, version: 1, reason: 'muộn rồi' })).rejects.toThrow('stale-version')
    await expect(two.support.discard({ id, version: 1 })).rejects.toThrow('stale-version')
  })

  it('gives every support a number of its own, also at once', async () => {
    const officer = await test.as('agency-officer')
    const drafts = await Promise.all(Array.from({ length: 6 }, () => aDraft({ planYear: 2023, provinceId: 'VN-35@2008' })))
    const made = await Promise.all(drafts.map(draft => officer.support.create({ draft })))
    expect(new Set(made.map(row => row.code)).size).toBe(6)
  })

  it('is one support however often it is sent', async () => {
    const visitor = browser(test.app)
    await visitor.ask('/api/auth/sign-in/email', { body: { email: await test.person('agency-officer'), password } })
    const body = { draft: await aDraft() }
    const send = (key: string, sent: object = body) => visitor.ask('/api/trpc/support.create', { body: sent, headers: { 'idempotency-key': key } })
    const key = randomUUID()
    const before = await test.db.$count(supports)
    const answers = await Promise.all([send(key), send(key)])
    const rows = await Promise.all(answers.map(async answer => ((await answer.json()) as { result: { data: { id: string, code: string } } }).result.data))
    expect(rows[0]).toEqual(rows[1])
    expect(await test.db.$count(supports)).toBe(before + 1)
    expect((await send(key, { draft: { ...body.draft, title: 'khác' } })).status).toBe(409)
  })
})

describe('one support of a facility under a programme, of a type and year', () => {
  it('is refused a second time unless a reason is given, which is kept', async () => {
    const officer = await test.as('agency-officer')
    const draft = await aDraft()
    const first = await officer.support.create({ draft })
    await expect(officer.support.create({ draft })).rejects.toEqual(issue('reason', 'same-support', { code: first.code }))
    await officer.support.create({ draft: { ...draft, type: 'consultancy' } })
    await officer.support.create({ draft: { ...draft, planYear: 2025 } })
    const second = await officer.support.create({ draft, reason: 'Hai máy khác nhau, hai quyết định' })
    const [told] = await test.db.select().from(auditEntries).where(and(eq(auditEntries.noun, 'support'), eq(auditEntries.rowId, second.id)))
    expect(told!.reason).toBe('Hai máy khác nhau, hai quyết định')
    // What is on record may be worked on; moving another one onto it is the same question again.
    expect((await officer.support.edit({ id: second.id, version: 1, draft: { ...draft, title: 'Máy thứ hai' } })).version).toBe(2)
    const other = await officer.support.create({ draft: await aDraft() })
    await expect(officer.support.edit({ id: other.id, version: 1, draft })).rejects.toEqual(refusal('invalid', { issues: [expect.objectContaining({ field: 'reason', reason: 'same-support' })] }))
  })

  it('does not count what came to nothing', async () => {
    const officer = await test.as('agency-officer')
    const draft = await aDraft()
    const { id, version } = await officer.support.create({ draft: { ...draft, state: 'cancelled' } })
    const second = await officer.support.create({ draft })
    await officer.support.archive({ id: second.id, version: 1, reason: 'ghi nhầm' })
    await officer.support.create({ draft })
    await expect(officer.support.create({ draft })).rejects.toThrow('check-fields')
    expect([id, version]).toEqual([id, 1])
  })

  it('holds against two people at once', async () => {
    const [one, two] = [await test.as('agency-officer'), await test.as('administrator')]
    const draft = await aDraft()
    const results = await Promise.allSettled([one.support.create({ draft }), two.support.create({ draft })])
    expect(results.map(result => result.status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('the province of the plan year', () => {
  it('is a predecessor for a year before the merger, suggested where the successor is named', async () => {
    const officer = await test.as('agency-officer')
    const named = await aDraft({ planYear: 2022, provinceId: 'VN-37@2025' })
    await expect(officer.support.create({ draft: named })).rejects.toEqual(refusal('invalid', { issues: [{ field: 'provinceId', reason: 'province-not-on-date', values: { year: 2022, suggested: expect.stringMatching(/^VN-3[567]@2008$/) } }] }))
    expect((await officer.support.create({ draft: { ...named, provinceId: 'VN-36@2008' } })).provinceId).toBe('VN-36@2008')
  })

  it('is not another province', async () => {
    const officer = await test.as('agency-officer')
    await expect(officer.support.create({ draft: await aDraft({ provinceId: 'VN-19@2025' }) })).rejects.toEqual(issue('provinceId', 'not-the-facility-place', { suggested: 'VN-37@2025' }))
    const moved = await given(async (tx) => {
      const row = await aFacility(tx, { provinceId: 'VN-37@2025' })
      await tx.insert(facilityAddresses).values({ facilityId: row.id, validTo: '2026-06-30', provinceId: 'VN-19@2025', address: 'Xã Tân Cương' })
      return row
    })
    expect((await officer.support.create({ draft: await aDraft({ facilityId: moved.id, provinceId: 'VN-19@2025' }) })).provinceId).toBe('VN-19@2025')
  })

  it('stays on a record whose facility has moved since', async () => {
    const officer = await test.as('agency-officer')
    const draft = await aDraft()
    const { id } = await officer.support.create({ draft })
    await given(tx => tx.update(facilities).set({ provinceId: 'VN-19@2025' }).where(eq(facilities.id, draft.facilityId!)))
    expect((await officer.support.edit({ id, version: 1, draft: { ...draft, note: 'đã chuyển xưởng' } })).provinceId).toBe('VN-37@2025')
  })
})

describe('what lies out of reach', () => {
  it('is neither seen, nor written, nor moved into or out of', async () => {
    const ours = await test.as('province-officer')
    const theirs = await given(tx => aSupport(tx, { planYear: 2026, provinceId: 'VN-19@2025', amounts: [] }))
    const foreign = await given(tx => aFacility(tx, { provinceId: 'VN-19@2025' }))
    const unseen = await given(tx => aProgramme(tx, { region: 'south', centre: 'ipc3', yearFrom: 2021, yearTo: 2026 }))
    // The programme of these tests is one of the North: a province sees it once it has a support under it.
    await given(tx => aSupport(tx, { programmeId: programme.id, planYear: 2026, facilityId: facility.id, provinceId: 'VN-37@2025', type: 'showroom', amounts: [] }))
    const draft = await aDraft()

    await expect(ours.support.byCode({ code: theirs.code })).rejects.toThrow('no-such-support')
    await expect(ours.support.edit({ id: theirs.id, version: 1, draft })).rejects.toThrow('no-such-support')
    await expect(ours.support.archive({ id: theirs.id, version: 1, reason: 'không phải của tôi' })).rejects.toThrow('no-such-support')
    await expect(ours.support.restore({ id: theirs.id, version: 1 })).rejects.toThrow('no-such-support')
    await expect(ours.support.discard({ id: theirs.id, version: 1 })).rejects.toThrow('no-such-support')
    await expect(ours.support.create({ draft: { ...draft, provinceId: 'VN-19@2025' } })).rejects.toEqual(refusal('forbidden', { reason: 'outside-reach' }))
    await expect(ours.support.create({ draft: { ...draft, facilityId: foreign.id } })).rejects.toEqual(issue('facilityId', 'no-such-facility'))
    await expect(ours.support.create({ draft: { ...draft, facilityId: randomUUID() } })).rejects.toEqual(issue('facilityId', 'no-such-facility'))
    await expect(ours.support.create({ draft: { ...draft, programmeId: unseen.id } })).rejects.toEqual(issue('programmeId', 'no-such-programme'))

    const made = await ours.support.create({ draft })
    await expect(ours.support.edit({ id: made.id, version: 1, draft: { ...draft, provinceId: 'VN-19@2025' } })).rejects.toEqual(refusal('forbidden', { reason: 'outside-reach' }))
    await expect(ours.support.edit({ id: made.id, version: 1, draft: { ...draft, facilityId: foreign.id } })).rejects.toThrow('no-such-facility')
    expect((await test.db.select().from(supports).where(eq(supports.id, made.id)))[0]).toMatchObject({ version: 1, provinceId: 'VN-37@2025' })
  })

  it('does not give away the number of a double', async () => {
    const moved = await given(tx => aFacility(tx, { provinceId: 'VN-37@2025' }))
    await given(tx => aSupport(tx, { programmeId: programme.id, planYear: 2026, facilityId: moved.id, provinceId: 'VN-19@2025', amounts: [] }))
    await expect((await test.as('province-officer')).support.create({ draft: await aDraft({ facilityId: moved.id }) })).rejects.toEqual(issue('reason', 'same-support', { code: '' }))
  })
})

describe('a draft thrown away', () => {
  it('is its author\'s alone, a draft all its life, and without money', async () => {
    const [author, other] = [await test.as('agency-officer'), await test.as('administrator')]
    const draft = await aDraft()
    const made = await author.support.create({ draft })
    expect((await author.support.byCode({ code: made.code })).discardable).toBe(true)
    expect((await other.support.byCode({ code: made.code })).discardable).toBe(false)
    await expect(other.support.discard({ id: made.id, version: 1 })).rejects.toThrow('forbidden: not-the-author')
    await author.support.discard({ id: made.id, version: 1 })
    await expect(author.support.byCode({ code: made.code })).rejects.toThrow('no-such-support')
    const told = await test.db.select().from(auditEntries).where(and(eq(auditEntries.noun, 'support'), eq(auditEntries.rowId, made.id)))
    expect(told.map(row => row.action)).toEqual(['insert', 'delete'])

    const once = await author.support.create({ draft })
    await author.support.edit({ id: once.id, version: 1, draft: { ...draft, state: 'registered' } })
    await expect(author.support.discard({ id: once.id, version: 2 })).rejects.toThrow('closed: not-a-draft')
    await author.support.edit({ id: once.id, version: 2, draft })
    await expect(author.support.discard({ id: once.id, version: 3 })).rejects.toThrow('closed: has-history')

    const paid = await author.support.create({ draft: await aDraft() })
    await author.support.addAmounts({ id: paid.id, seen: 0, amounts: [{ source: 'local', measure: 'planned', on: '2026-01-05', dong: 1, decision: null, supersedes: null, counters: null, reason: null }] })
    await expect(author.support.discard({ id: paid.id, version: 1 })).rejects.toThrow('closed: has-amounts')
  })
})

describe('what rests on a demonstration', () => {
  it('is one itself, and a real record never comes to rest on one', async () => {
    const officer = await test.as('agency-officer')
    const invented = await given(tx => aFacility(tx, { provinceId: 'VN-37@2025', demonstration: true }))
    expect((await officer.support.create({ draft: await aDraft({ facilityId: invented.id }) })).demonstration).toBe(true)
    const draft = await aDraft()
    const { id } = await officer.support.create({ draft })
    await expect(officer.support.edit({ id, version: 1, draft: { ...draft, facilityId: invented.id } })).rejects.toEqual(issue('facilityId', 'rests-on-demonstration'))
  })
})

describe('bad input', () => {
  const bad: [string, Record<string, unknown>, string, string][] = [
    ['a year outside the programme', { planYear: 2020, provinceId: 'VN-36@2008' }, 'planYear', 'outside-programme'],
    ['a type that no form offers', { type: 'unclassified' }, 'type', 'not-offered'],
    ['a variant of another type', { variant: 'copied-model' }, 'variant', 'variant-not-for-type'],
    ['a state with papers of its own', { state: 'inspected' }, 'state', 'state-not-recordable'],
    ['an unknown province', { provinceId: 'VN-99@2025' }, 'provinceId', 'unknown-province'],
    ['HTML in a title', { title: '<img src=x onerror=alert(1)>' }, 'draft.title', 'html'],
    ['a control character in a note', { note: 'chuông \u0007' }, 'draft.note', 'control-character'],
    ['a title of 300 letters', { title: 'ă'.repeat(300) }, 'draft.title', 'too-long'],
    ['half a person', { participants: 1.5 }, 'draft.participants', 'whole-number'],
  ]
  it.each(bad)('%s is refused by the name of its field and stores nothing', async (_, change, field, reason) => {
    const officer = await test.as('agency-officer')
    const draft = { ...await aDraft(), ...change } as SupportDraft
    const before = await test.db.$count(supports)
    const failed = await officer.support.create({ draft }).then(() => null, (error: unknown) => error as { code: string, cause: { detail: { issues: { field: string, reason: string }[] } } })
    expect(failed?.code).toBe('BAD_REQUEST')
    expect(failed?.cause.detail.issues[0]).toMatchObject({ field, reason })
    expect(await test.db.$count(supports)).toBe(before)
  })

  it('an archived facility is not chosen anew', async () => {
    const gone = await given(tx => aFacility(tx, { provinceId: 'VN-37@2025', archivedAt: '2026-01-01T00:00:00Z', archivedReason: 'thử' }))
    await expect((await test.as('agency-officer')).support.create({ draft: await aDraft({ facilityId: gone.id }) })).rejects.toEqual(issue('facilityId', 'facility-archived'))
  })
})
