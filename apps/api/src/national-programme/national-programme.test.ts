import type { NationalProgrammeDraft } from '@khuyencong/domain/programme'
import type { TestApp } from '../testing/app.ts'
import { nationalProgrammes, programmeBudgets, programmes } from '@khuyencong/db/schema'
import { aProgramme } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { NationalProgrammeFilter, yearSums } from '@khuyencong/domain/programme'
import { eq, isNotNull } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

const draft: NationalProgrammeDraft = { name: 'Chương trình khuyến công quốc gia giai đoạn 2031–2035', nameEn: null, yearFrom: 2031, yearTo: 2035, instrument: null, note: 'Dòng một\nDòng hai' }
const refusal = (code: string, detail: object) => expect.objectContaining({ cause: expect.objectContaining({ code, detail: expect.objectContaining(detail) }) })
const codes = async (filter: object = {}) => (await (await test.as('leader')).nationalProgramme.list(NationalProgrammeFilter.parse(filter))).items.map(row => row.code)

describe('national programmes', () => {
  it('known from documents are there, with years only where a text gives them and the text they rest on', async () => {
    const { items } = await (await test.as('leader')).nationalProgramme.list(NationalProgrammeFilter.parse({}))
    expect(items.map(row => [row.code, row.yearFrom, row.yearTo, row.instrument, row.programmes])).toEqual([
      ['national-1288', null, null, 'qd-1288-ttg', 0],
      ['national-136', null, null, 'qd-136-2007-ttg', 0],
      ['national-2021-2025', 2021, 2025, 'qd-1881-ttg', 0],
      ['national-2026-2030', 2026, 2030, 'qd-2646-bct', 0],
    ])
    // No source says under which one a known key programme was run.
    expect(await test.db.$count(programmes, isNotNull(programmes.nationalProgrammeId))).toBe(0)
  })

  it('are found by name with and without marks, by number and by a year they cover', async () => {
    expect(await codes({ q: '2646' })).toEqual(['national-2026-2030'])
    expect(await codes({ q: 'chuong trinh khuyen cong' })).toHaveLength(4)
    expect(await codes({ q: 'giai đoạn 2021' })).toEqual(['national-2021-2025'])
    expect(await codes({ year: 2025 })).toEqual(['national-2021-2025'])
    expect(await codes({ q: '100%' })).toEqual([])
    expect((await codes({ desc: true })).at(0)).toMatch(/^national-1/)
  })

  it('are created, edited, archived and restored by the country\'s officers', async () => {
    const officer = await test.as('agency-officer')
    const made = await officer.nationalProgramme.create(draft)
    expect(made).toMatchObject({ code: 'national-2031-2035', version: 1, ...draft })
    const edited = await officer.nationalProgramme.edit({ id: made.id, version: 1, draft: { ...draft, instrument: 'qd-2646-bct' } })
    expect(edited).toMatchObject({ version: 2, instrument: 'qd-2646-bct' })
    await expect(officer.nationalProgramme.edit({ id: made.id, version: 1, draft })).rejects.toEqual(refusal('conflict', { reason: 'stale-version', current: edited }))
    await officer.nationalProgramme.archive({ id: made.id, version: 2, reason: 'Chưa ban hành' })
    expect([await codes({ year: 2033 }), await codes({ year: 2033, archived: 'only' })]).toEqual([[], ['national-2031-2035']])
    await expect(officer.nationalProgramme.edit({ id: made.id, version: 3, draft })).rejects.toThrow('national-programme-archived')
    expect(await officer.nationalProgramme.restore({ id: made.id, version: 3 })).toMatchObject({ version: 4, archivedAt: null })
    await expect(officer.nationalProgramme.byCode({ code: 'nowhere' })).rejects.toEqual(refusal('not-found', { reason: 'no-such-national-programme' }))
  })

  it('are read by everybody who reads programmes and written by nobody of one region', async () => {
    const [centre, province] = [await test.as('centre-officer'), await test.as('province-officer')]
    expect((await province.nationalProgramme.list(NationalProgrammeFilter.parse({ archived: 'all' }))).total).toBeGreaterThanOrEqual(4)
    const outside = refusal('forbidden', { reason: 'national-programme-outside-reach' })
    await expect(centre.nationalProgramme.create(draft)).rejects.toEqual(outside)
    const [row] = await test.db.select().from(nationalProgrammes).where(eq(nationalProgrammes.code, 'national-2021-2025'))
    await expect(centre.nationalProgramme.edit({ id: row!.id, version: row!.version, draft })).rejects.toEqual(outside)
    await expect(centre.nationalProgramme.archive({ id: row!.id, version: row!.version, reason: 'thử xem' })).rejects.toEqual(outside)
    await expect(province.nationalProgramme.create(draft)).rejects.toEqual(refusal('forbidden', { reason: 'no-right-to-create' }))
  })

  it('say by field what is wrong', async () => {
    const officer = await test.as('agency-officer')
    const failed = (change: object) => officer.nationalProgramme.create({ ...draft, ...change }).then(() => null, (error: { cause: { detail: { issues: { field: string, reason: string }[] } } }) => error.cause.detail.issues.map(issue => `${issue.field}: ${issue.reason}`))
    expect(await failed({ name: ' ' })).toEqual(['name: required'])
    expect(await failed({ yearTo: 2030 })).toEqual(['yearTo: years-order'])
    expect(await failed({ yearTo: null })).toEqual(['yearTo: years-together'])
    expect(await failed({ instrument: 'qd-0' })).toEqual(['instrument: unknown-instrument'])
    expect(await failed({ note: '<script>alert(1)</script>' })).toEqual(['note: html'])
  })

  it('add up the budgets of their programmes, as far as the reader sees them, and stay around them', async () => {
    const [row] = await test.db.select().from(nationalProgrammes).where(eq(nationalProgrammes.code, 'national-2026-2030'))
    await write(test.db, { actor: 'system:test' }, async (tx) => {
      for (const [region, dong] of [['north', 300], ['south', 50]] as const) {
        const { id } = await aProgramme(tx, { region, yearFrom: 2026, yearTo: 2028, nationalProgrammeId: row!.id })
        await tx.insert(programmeBudgets).values([{ programmeId: id, year: 2026, source: 'national', dong }, { programmeId: id, year: 2027, source: 'counterpart', dong: 2 * dong }])
      }
    })
    const seen = async (who: Awaited<ReturnType<TestApp['as']>>) => {
      const { national, programmes: under } = await who.nationalProgramme.byCode({ code: 'national-2026-2030' })
      const sums = yearSums(national.budget)
      return [under.length, national.programmes, sums.total, sums.bySource.national, sums.years.map(year => year.total)]
    }
    expect(await seen(await test.as('leader'))).toEqual([2, 2, 1050, 350, [350, 700]])
    expect(await seen(await test.as('centre-officer', 'south'))).toEqual([1, 1, 150, 50, [50, 100]])
    const officer = await test.as('agency-officer')
    const narrower = { name: row!.name, nameEn: null, yearFrom: 2027, yearTo: 2030, instrument: row!.instrument, note: null }
    await expect(officer.nationalProgramme.edit({ id: row!.id, version: row!.version, draft: narrower })).rejects.toEqual(refusal('invalid', { issues: [expect.objectContaining({ field: 'yearFrom', reason: 'programmes-outside' })] }))
  })
})
