import type { ProgrammeDraft } from '@khuyencong/domain/programme'
import type { TestApp } from '../testing/app.ts'
import { randomUUID } from 'node:crypto'
import { auditEntries, nationalProgrammes, programmeBudgets, programmes } from '@khuyencong/db/schema'
import { aProgramme, aSupport } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { ProgrammeFilter } from '@khuyencong/domain/programme'
import { and, eq, like } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser, password, testApp } from '../testing/app.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

const draft: ProgrammeDraft = {
  name: 'Đề án điểm ngành gỗ, tre, nứa phía Bắc',
  nameEn: null,
  kind: 'key',
  centre: 'ipc1',
  region: 'north',
  sector: 'wood',
  yearFrom: 2022,
  yearTo: 2024,
  renews: null,
  nationalProgrammeId: null,
  objective: 'Đổi mới thiết bị.\nNhân rộng mô hình.',
  decision: null,
  decidedOn: null,
  provinceIds: ['VN-15@2008', 'VN-25@2008'],
  types: ['demo-model', 'machinery'],
  budget: [{ year: 2022, source: 'national', dong: 2_000_000_000 }, { year: 2022, source: 'counterpart', dong: 5_000_000_000 }, { year: 2023, source: 'national', dong: 1_500_000_000 }],
}
/** Years nobody else in these tests has, for there is one key programme of a sector, region and years. */
let used = 2030
const fresh = (change: Partial<ProgrammeDraft> = {}): ProgrammeDraft => ({ ...draft, name: `Đề án thử ${++used}`, yearFrom: used, yearTo: used, provinceIds: [], budget: [], ...change })
const given = <Row>(build: (tx: TestApp['db']) => Promise<Row>) => write(test.db, { actor: 'system:test' }, build)
const refusal = (code: string, detail: object) => expect.objectContaining({ cause: expect.objectContaining({ code, detail: expect.objectContaining(detail) }) })
const issue = (field: string, reason: string) => refusal('invalid', { issues: [expect.objectContaining({ field, reason })] })

describe('the write path of a programme', () => {
  it('creates with a code of its own, edits, archives with a reason and restores', async () => {
    const officer = await test.as('agency-officer')
    const made = await officer.programme.create(draft)
    expect(made).toMatchObject({ ...draft, code: 'wood-2022-2024', version: 1, demonstration: false, archivedAt: null })

    const renamed = await officer.programme.edit({ id: made.id, version: 1, draft: { ...draft, name: 'Đề án điểm chế biến lâm sản', nameEn: 'Forest produce' } })
    expect(renamed).toMatchObject({ version: 2, code: 'wood-2022-2024', name: 'Đề án điểm chế biến lâm sản', nameEn: 'Forest produce' })
    const archived = await officer.programme.archive({ id: made.id, version: 2, reason: 'Lập trùng với đề án khác' })
    expect(archived).toMatchObject({ version: 3, archivedReason: 'Lập trùng với đề án khác' })
    await expect(officer.programme.edit({ id: made.id, version: 3, draft })).rejects.toEqual(refusal('closed', { reason: 'programme-archived' }))
    await expect(officer.programme.archive({ id: made.id, version: 3, reason: 'lần nữa' })).rejects.toEqual(refusal('closed', { reason: 'programme-archived' }))
    const codes = async (archivedOnes: 'no' | 'only' | 'all') => (await officer.programme.list(ProgrammeFilter.parse({ q: 'wood-2022-2024', archived: archivedOnes }))).items.map(row => row.code)
    expect([await codes('no'), await codes('only'), await codes('all')]).toEqual([[], ['wood-2022-2024'], ['wood-2022-2024']])
    const restored = await officer.programme.restore({ id: made.id, version: 3 })
    expect(restored).toMatchObject({ version: 4, archivedAt: null, archivedReason: null })
    await expect(officer.programme.restore({ id: made.id, version: 4 })).rejects.toEqual(refusal('closed', { reason: 'programme-not-archived' }))
    // The address stays open while it is archived, and afterwards.
    expect((await officer.programme.byCode({ code: 'wood-2022-2024' })).record).toEqual(restored)
  })

  it('writes what changed of budget, provinces and types, under one new version', async () => {
    const officer = await test.as('agency-officer')
    const made = await officer.programme.create(fresh({ yearFrom: 2019, yearTo: 2020, provinceIds: ['VN-15@2008'], budget: [{ year: 2019, source: 'national', dong: 1 }, { year: 2020, source: 'local', dong: 2 }] }))
    const changed = { ...fresh({ yearFrom: 2019, yearTo: 2020, name: made.name }), provinceIds: ['VN-25@2008'], types: ['machinery'], budget: [{ year: 2019, source: 'national' as const, dong: 7 }, { year: 2020, source: 'other' as const, dong: 3 }] }
    const edited = await officer.programme.edit({ id: made.id, version: 1, draft: changed })
    expect(edited).toMatchObject({ version: 2, provinceIds: ['VN-25@2008'], types: ['machinery'], budget: changed.budget })
    const rows = await test.db.select().from(auditEntries).where(and(like(auditEntries.rowId, `${made.id}/%`), eq(auditEntries.actor, 'agency-officer:')))
    const told = (action: string) => rows.filter(row => row.action === action).map(row => `${row.noun} ${row.rowId.slice(37)}`)
    expect(told('update')).toEqual(['programme-budget 2019/national'])
    expect(told('delete').sort()).toEqual(['programme-budget 2020/local', 'programme-province VN-15@2008', 'programme-type demo-model'])
    // The same once more changes nothing, and says so.
    expect((await officer.programme.edit({ id: made.id, version: 2, draft: changed })).version).toBe(2)
  })

  it('lets the first of two editors win, also where only the budget changed, and shows the second what stands', async () => {
    const [one, two] = [await test.as('agency-officer'), await test.as('centre-officer')]
    const made = await one.programme.create(fresh({ yearFrom: 2018, yearTo: 2018 }))
    const mine = { ...fresh({ yearFrom: 2018, yearTo: 2018, name: made.name }), budget: [{ year: 2018, source: 'national' as const, dong: 9 }] }
    await one.programme.edit({ id: made.id, version: 1, draft: mine })
    await expect(two.programme.edit({ id: made.id, version: 1, draft: { ...mine, budget: [] } })).rejects.toEqual(refusal('conflict', { reason: 'stale-version', current: expect.objectContaining({ version: 2, budget: mine.budget, types: mine.types }) }))
    await expect(two.programme.archive({ id: made.id, version: 1, reason: 'muộn rồi' })).rejects.toThrow('stale-version')
    expect((await one.programme.byCode({ code: made.code })).record.budget).toEqual(mine.budget)
  })

  it('gives every programme a code of its own, also at once', async () => {
    const officer = await test.as('agency-officer')
    const made = await Promise.all(Array.from({ length: 6 }, () => officer.programme.create(fresh({ kind: 'group', yearFrom: 2028, yearTo: 2029 }))))
    expect(new Set(made.map(row => row.code)).size).toBe(6)
    expect(made.map(row => row.code).sort().slice(0, 3)).toEqual(['group-2028-2029', 'group-2028-2029-north', 'group-2028-2029-north-2'])
  })

  it('is one submit, whether it comes once or twice', async () => {
    const visitor = browser(test.app)
    await visitor.ask('/api/auth/sign-in/email', { body: { email: await test.person('agency-officer'), password } })
    const body = fresh({ kind: 'single', sector: null, yearFrom: 2027, yearTo: 2027 })
    const key = randomUUID()
    const send = (given: object = body) => visitor.ask('/api/trpc/programme.create', { body: given, headers: { 'idempotency-key': key } }).then(async answer => [answer.status, await answer.json()] as const)
    const [first, second] = await Promise.all([send(), send()])
    expect([first[0], second[1]]).toEqual([200, first[1]])
    expect(await test.db.$count(programmes, eq(programmes.name, body.name))).toBe(1)
    expect((await send({ ...body, name: 'Đề án khác hẳn' }))[0]).toBe(409)
  })

  it('keeps its years around the supports it has', async () => {
    const officer = await test.as('agency-officer')
    const made = await officer.programme.create(fresh({ kind: 'group', sector: null, yearFrom: 2023, yearTo: 2025 }))
    await given(tx => aSupport(tx, { programmeId: made.id, planYear: 2024, provinceId: 'VN-19@2008' }))
    const narrower = (yearFrom: number, yearTo: number) => officer.programme.edit({ id: made.id, version: 1, draft: fresh({ kind: 'group', sector: null, yearFrom, yearTo }) })
    await expect(narrower(2025, 2025)).rejects.toEqual(issue('yearFrom', 'supports-outside'))
    await expect(narrower(2023, 2023)).rejects.toEqual(issue('yearTo', 'supports-outside'))
    expect((await narrower(2024, 2024)).version).toBe(2)
  })

  it('closes no circle when two renew one another at once', async () => {
    const officer = await test.as('agency-officer')
    const [early, late] = [await officer.programme.create(fresh({ kind: 'group', sector: 'agro', yearFrom: 2015, yearTo: 2015 })), await officer.programme.create(fresh({ kind: 'group', sector: 'agro', yearFrom: 2016, yearTo: 2016 }))]
    const draftOf = (row: { yearFrom: number, yearTo: number, name: string }, years: number, renews: string) => fresh({ kind: 'group', sector: 'agro', name: row.name, yearFrom: row.yearFrom + years, yearTo: row.yearTo + years, renews })
    const outcomes = await Promise.allSettled([officer.programme.edit({ id: late.id, version: 1, draft: draftOf(late, 0, early.id) }), officer.programme.edit({ id: early.id, version: 1, draft: draftOf(early, 2, late.id) })])
    expect(outcomes.map(one => one.status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('stays while supports hang on it', async () => {
    const officer = await test.as('agency-officer')
    const support = await given(tx => aSupport(tx))
    const [row] = await test.db.select().from(programmes).where(eq(programmes.id, support.programmeId))
    await expect(officer.programme.archive({ id: row!.id, version: row!.version, reason: 'thử xem' })).rejects.toEqual(refusal('closed', { reason: 'programme-has-supports' }))
  })
})

describe('who may write which programme', () => {
  it('a centre\'s officer writes those of the region with its provinces, and no others', async () => {
    const officer = await test.as('centre-officer')
    const own = await officer.programme.create(fresh())
    expect(own.region).toBe('north')
    await expect(officer.programme.create(fresh({ region: 'south', centre: null, kind: 'group' }))).rejects.toEqual(refusal('forbidden', { reason: 'programme-outside-reach', issues: [{ field: 'region', reason: 'region-outside-reach' }] }))
    await expect(officer.programme.create(fresh({ region: null, kind: 'group' }))).rejects.toEqual(refusal('forbidden', { reason: 'programme-outside-reach' }))
    await expect(officer.programme.edit({ id: own.id, version: 1, draft: fresh({ yearFrom: own.yearFrom, yearTo: own.yearTo, provinceIds: ['VN-60@2008'] }) })).rejects.toEqual(refusal('forbidden', { issues: [{ field: 'provinceIds', reason: 'outside-reach' }] }))
    // It cannot be moved out of the region either.
    await expect(officer.programme.edit({ id: own.id, version: 1, draft: fresh({ region: 'central', centre: null, kind: 'group' }) })).rejects.toEqual(refusal('forbidden', { reason: 'programme-outside-reach' }))
  })

  it('what a reader sees for its supports alone is not theirs to write', async () => {
    const country = await given(async (tx) => {
      const row = await aProgramme(tx, { region: null, centre: null })
      await aSupport(tx, { programmeId: row.id, provinceId: 'VN-19@2025' })
      return row
    })
    const officer = await test.as('centre-officer')
    expect((await officer.programme.byCode({ code: country.code })).record.id).toBe(country.id)
    await expect(officer.programme.archive({ id: country.id, version: 1, reason: 'thử xem' })).rejects.toEqual(refusal('forbidden', { reason: 'programme-outside-reach' }))
    await expect((await test.as('centre-officer', 'south')).programme.archive({ id: country.id, version: 1, reason: 'thử xem' })).rejects.toEqual(refusal('not-found', { reason: 'no-such-programme' }))
  })

  it('a programme renewed lies within the reader\'s reach; one that is named already may stay', async () => {
    const [officer, south] = [await test.as('agency-officer'), await test.as('centre-officer', 'south')]
    const north = await officer.programme.create(fresh({ kind: 'group', sector: null, types: [], yearFrom: 2010, yearTo: 2011 }))
    const inSouth = fresh({ kind: 'group', sector: null, region: 'south', centre: null, types: [], yearFrom: 2012, yearTo: 2013, renews: north.id })
    await expect(south.programme.create(inSouth)).rejects.toEqual(issue('renews', 'unknown-programme'))
    const made = await officer.programme.create(inSouth)
    expect((await south.programme.edit({ id: made.id, version: 1, draft: { ...inSouth, name: 'Đề án nhóm phía Nam' } })).renews).toBe(north.id)
    await officer.programme.archive({ id: north.id, version: 1, reason: 'Ghi nhầm' })
    await expect(officer.programme.create({ ...inSouth, name: 'Đề án khác' })).rejects.toEqual(issue('renews', 'unknown-programme'))
  })
})

describe('what a programme is held against', () => {
  it('there is one key programme of a sector, region and years', async () => {
    const officer = await test.as('agency-officer')
    const first = await officer.programme.create(fresh({ sector: 'agro' }))
    const again = fresh({ sector: 'agro', yearFrom: first.yearFrom, yearTo: first.yearTo })
    await expect(officer.programme.create(again)).rejects.toEqual(issue('sector', 'same-key-programme'))
    await officer.programme.archive({ id: first.id, version: 1, reason: 'Lập lại' })
    const second = await officer.programme.create(again)
    await expect(officer.programme.restore({ id: first.id, version: 2 })).rejects.toEqual(refusal('closed', { reason: 'same-key-programme' }))
    expect(second.code).not.toBe(first.code)
  })

  it('its chain of renewals stays in order', async () => {
    const officer = await test.as('agency-officer')
    const chain = (yearFrom: number, renews: string | null) => fresh({ kind: 'group', sector: 'textile', yearFrom, yearTo: yearFrom + 1, renews })
    const first = await officer.programme.create(chain(2011, null))
    const second = await officer.programme.create(chain(2013, first.id))
    await expect(officer.programme.create({ ...chain(2012, second.id) })).rejects.toEqual(issue('renews', 'renews-not-earlier'))
    await expect(officer.programme.edit({ id: first.id, version: 1, draft: { ...chain(2011, second.id) } })).rejects.toEqual(issue('renews', 'renews-circle'))
    await expect(officer.programme.edit({ id: first.id, version: 1, draft: { ...chain(2011, null), yearTo: 2014 } })).rejects.toEqual(issue('yearTo', 'renewed-earlier'))
    const detail = await officer.programme.byCode({ code: second.code })
    expect([detail.before.map(row => row.code), detail.after]).toEqual([[first.code], []])
    expect((await officer.programme.byCode({ code: first.code })).after.map(row => row.code)).toEqual([second.code])
  })

  it('shows its plan beside what supports add up to, by the domain\'s own rule', async () => {
    const officer = await test.as('agency-officer')
    const made = await officer.programme.create(fresh({ kind: 'key', sector: 'mechanical', yearFrom: 2022, yearTo: 2023, provinceIds: ['VN-19@2008', 'VN-15@2008'], budget: [{ year: 2022, source: 'national', dong: 600 }, { year: 2023, source: 'national', dong: 400 }] }))
    const revised = randomUUID()
    await given(async (tx) => {
      const entry = { source: 'national', on: '2022-02-01' } as const
      await aSupport(tx, { programmeId: made.id, planYear: 2022, provinceId: 'VN-19@2008', amounts: [
        { ...entry, id: revised, measure: 'planned', dong: 500 },
        { ...entry, measure: 'planned', dong: 300, on: '2022-03-01', supersedes: revised },
        { ...entry, measure: 'approved', dong: 250 },
        { ...entry, measure: 'realised', dong: 100, on: '2022-12-30' },
        { ...entry, measure: 'realised', dong: 120, on: '2023-01-10' },
      ] })
      await aSupport(tx, { programmeId: made.id, planYear: 2022, provinceId: 'VN-24@2008', type: 'showroom', amounts: [{ ...entry, measure: 'planned', dong: 40 }] })
    })
    const { execution, criteria, places, types, programme, isWhole } = await officer.programme.byCode({ code: made.code })
    expect(execution.map(cell => `${cell.measure} ${cell.year} ${cell.source} ${cell.dong}`).sort()).toEqual(['approved 2022 national 250', 'planned 2022 national 340', 'realised 2022 national 100', 'realised 2023 national 120'])
    expect(criteria.map(line => [line.planned.dimension, line.planned.figure, line.realised?.figure])).toEqual([['funding-size', 1000, 220], ['content', 2, 2], ['area', 2, 2], ['duration', 2, 2]])
    expect(places.map(place => [place.then.name, place.isNamed, place.supports])).toEqual([['Bắc Giang', false, 1], ['Thái Nguyên', true, 1], ['Yên Bái', true, 0]])
    expect(types.map(type => [type.type, type.isPlanned, type.supports])).toEqual([['demo-model', true, 0], ['machinery', true, 1], ['showroom', false, 1]])
    expect([programme.planned, programme.total, programme.named, isWhole]).toEqual([1000, 220, 2, true])
  })
})

describe('hostile input', () => {
  const bad: [string, object, { field: string, reason: string }][] = [
    ['an empty name', { name: '  ' }, { field: 'name', reason: 'required' }],
    ['HTML in the objective', { objective: '<img src=x onerror=alert(1)>' }, { field: 'objective', reason: 'html' }],
    ['a year of the past', { yearFrom: 1990 }, { field: 'yearFrom', reason: 'year-range' }],
    ['half a year', { yearTo: 2023.5 }, { field: 'yearTo', reason: 'whole-number' }],
    ['years in the wrong order', { yearFrom: 2024, yearTo: 2022, budget: [] }, { field: 'yearTo', reason: 'years-order' }],
    ['a day that is none', { decidedOn: '2024-02-31' }, { field: 'decidedOn', reason: 'date' }],
    ['a province that is none', { provinceIds: ['VN-99@2008'] }, { field: 'provinceIds', reason: 'unknown-province' }],
    ['a type that is none', { types: ['oil'] }, { field: 'types', reason: 'unknown-type' }],
    ['a mark on past records', { types: ['unclassified'] }, { field: 'types', reason: 'type-not-offered' }],
    ['negative money', { budget: [{ year: 2022, source: 'national', dong: -1 }] }, { field: 'budget.0.dong', reason: 'not-negative' }],
    ['half a đồng', { budget: [{ year: 2022, source: 'national', dong: 0.5 }] }, { field: 'budget.0.dong', reason: 'whole-dong' }],
    ['more money than there is', { budget: [{ year: 2022, source: 'national', dong: 1e16 }] }, { field: 'budget.0.dong', reason: expect.any(String) as unknown as string }],
    ['a year twice', { budget: [{ year: 2022, source: 'national', dong: 1 }, { year: 2022, source: 'national', dong: 2 }] }, { field: 'budget.2022.national', reason: 'budget-twice' }],
    ['a national programme that is none', { nationalProgrammeId: randomUUID() }, { field: 'nationalProgrammeId', reason: 'unknown-national-programme' }],
    ['a programme that is none', { renews: randomUUID() }, { field: 'renews', reason: 'unknown-programme' }],
    ['an id that is none', { renews: '1; drop table programmes' }, { field: 'renews', reason: 'not-an-id' }],
  ]
  it.each(bad)('%s is refused by the name of its field and stores nothing', async (_, change, found) => {
    const counts = async () => [await test.db.$count(programmes), await test.db.$count(programmeBudgets)]
    const before = await counts()
    const officer = await test.as('agency-officer')
    const failed = await officer.programme.create({ ...draft, yearFrom: 2022, yearTo: 2024, sector: 'textile', ...change } as ProgrammeDraft).then(() => null, (error: unknown) => error as { code: string, cause: { detail: { issues: unknown[] } } })
    expect(failed?.code).toBe('BAD_REQUEST')
    expect(failed?.cause.detail.issues[0]).toMatchObject(found)
    expect(await counts()).toEqual(before)
  })
})

describe('under a national programme', () => {
  it('a programme keeps to its years, and the list finds it', async () => {
    const officer = await test.as('agency-officer')
    const [national] = await test.db.select().from(nationalProgrammes).where(eq(nationalProgrammes.code, 'national-2021-2025'))
    await expect(officer.programme.create(fresh({ nationalProgrammeId: national!.id }))).rejects.toEqual(issue('nationalProgrammeId', 'outside-national-programme'))
    const made = await officer.programme.create(fresh({ kind: 'group', sector: null, yearFrom: 2021, yearTo: 2021, nationalProgrammeId: national!.id }))
    const { items } = await officer.programme.list(ProgrammeFilter.parse({ national: ['national-2021-2025'] }))
    expect(items.map(row => [row.code, row.national?.code])).toEqual([[made.code, 'national-2021-2025']])
    expect((await officer.programme.byCode({ code: made.code })).national).toMatchObject({ code: 'national-2021-2025', yearTo: 2025 })
  })
})
