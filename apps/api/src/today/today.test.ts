import type { TestApp } from '../testing/app.ts'
import { addDemonstration } from '@khuyencong/db/demo'
import { aProgramme, aSupport } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { SupportFilter } from '@khuyencong/domain/support'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'
import { sameDayBefore } from './money.ts'

const million = 1_000_000

describe('the first page of an empty database', () => {
  let test: TestApp
  beforeAll(async () => {
    test = await testApp()
  })
  afterAll(() => test.close())

  it('says what is published and that nothing is recorded', async () => {
    const summary = await (await test.as('agency-officer')).today.summary()
    expect([summary.today, summary.totals.supports, summary.totals.facilities, summary.states]).toEqual(['2026-11-25', { total: 0, demonstration: 0 }, { total: 0, demonstration: 0 }, []])
    expect(summary.money).toEqual(['national', 'local', 'counterpart', 'other'].map(source => ({ source, planned: null, plannedBefore: null, realised: null, realisedBefore: null, demonstration: false, assumption: false })))
    expect(summary.places).toEqual({ then: [], today: [], total: 0, underWay: 0 })
    expect(summary.phase).toMatchObject({ phase: { from: 2021, to: 2023 }, compare: { from: 2018, to: 2020 }, hasRecords: false })
    const figures = new Map(summary.phase!.figures.map(figure => [figure.key, figure]))
    expect([...figures.keys()]).toEqual(['total', 'facilities', 'provinces', 'programmes'])
    expect([figures.get('total')!.published.now!.value, figures.get('total')!.now]).toEqual([232_908_000_000, null])
    expect(figures.get('facilities')!.published.now!.value).toBe(145)
    expect(summary.findings.counts.error).toBeGreaterThan(0)
    expect(summary.findings.worst.map(verdict => verdict.severity)).not.toContain('info')
  })

  it('adds up the year from its entries, beside the same days of the year before', async () => {
    await write(test.db, { actor: 'system:test' }, async (tx) => {
      const programme = await aProgramme(tx, { yearFrom: 2025, yearTo: 2026 })
      const first = crypto.randomUUID()
      await aSupport(tx, { programmeId: programme.id, planYear: 2026, state: 'in-progress', amounts: [
        { id: first, source: 'national', measure: 'planned', on: '2025-11-01', dong: 100 * million },
        { source: 'national', measure: 'planned', on: '2025-12-01', dong: 120 * million, supersedes: first },
        { source: 'counterpart', measure: 'planned', on: '2025-11-01', dong: 300 * million },
        { source: 'national', measure: 'realised', on: '2026-11-25', dong: 50 * million },
        { source: 'national', measure: 'realised', on: '2026-11-26', dong: 7 * million },
        { source: 'counterpart', measure: 'realised', on: '2026-01-01', dong: 10 * million },
      ] })
      await aSupport(tx, { programmeId: programme.id, planYear: 2025, provinceId: 'VN-36@2008', amounts: [
        { source: 'national', measure: 'planned', on: '2024-11-01', dong: 80 * million },
        { source: 'national', measure: 'realised', on: '2025-11-25', dong: 40 * million },
        { source: 'national', measure: 'realised', on: '2025-11-26', dong: 40 * million },
      ] })
    })
    const summary = await (await test.as('agency-officer')).today.summary()
    expect(summary.money.map(row => [row.source, row.planned, row.plannedBefore, row.realised, row.realisedBefore].map(part => typeof part === 'number' ? part / million : part))).toEqual([
      ['national', 120, 80, 50, 40],
      ['local', null, null, null, null],
      ['counterpart', 300, null, 10, null],
      ['other', null, null, null, null],
    ])
    expect(summary.states.toSorted((a, b) => a.state.localeCompare(b.state))).toEqual([{ state: 'in-progress', supports: 1, thisYear: 1, facilities: 1 }, { state: 'settled', supports: 1, thisYear: 0, facilities: 1 }])
    expect(summary.places.then.map(place => [place.name, place.supports, place.underWay])).toEqual([['Nam Định', 1, 0], ['Thái Nguyên', 1, 1]])
    expect(summary.places.today.map(place => [place.name, place.supports, place.facilities])).toEqual([['Ninh Bình', 1, 1], ['Thái Nguyên', 1, 1]])
    expect(summary.changes![0]).toMatchObject({ noun: 'amount', act: 'created', actor: { id: 'system:test', isSystem: true } })
  })

  it('shows a province its own part, and no trail to a role without that right', async () => {
    const summary = await (await test.as('province-officer')).today.summary()
    expect([summary.totals.supports.total, summary.places.total, summary.changes]).toEqual([1, 1, null])
    expect(summary.money.find(row => row.source === 'national')).toMatchObject({ planned: null, realisedBefore: 40 * million })
  })
})

describe('the first page of the demonstration', () => {
  let test: TestApp
  beforeAll(async () => {
    test = await testApp()
    await addDemonstration(test.db, { today: '2026-11-25' })
  })
  afterAll(() => test.close())

  it('agrees with the lists behind it, and says what it is', async () => {
    const officer = await test.as('agency-officer')
    const summary = await officer.today.summary()
    const list = await officer.support.list(SupportFilter.parse({}))
    expect(summary.totals.supports).toEqual({ total: list.total, demonstration: list.total })
    expect(summary.states.reduce((sum, row) => sum + row.supports, 0)).toBe(list.total)
    expect([summary.places.then, summary.places.today].map(places => places.reduce((sum, place) => sum + place.supports, 0))).toEqual([list.total, list.total])
    expect(summary.places.today.length).toBeLessThanOrEqual(34)
    expect(summary.money.every(row => row.demonstration || row.planned === null)).toBe(true)
    expect(summary.phase).toMatchObject({ hasRecords: true, demonstration: true })
    expect(summary.phase!.figures.find(figure => figure.key === 'total')!.now).toBe(232_908_000_000)
    const centre = await (await test.as('centre-officer')).today.summary()
    expect(centre.phase!.figures.find(figure => figure.key === 'facilities')!.now).toBe(145)
  })
})

it('29 February is compared with 28 February', () => {
  expect([sameDayBefore('2024-02-29'), sameDayBefore('2026-11-25'), sameDayBefore('2025-02-28')]).toEqual(['2023-02-28', '2025-11-25', '2024-02-28'])
})
