import type { TestApp } from '../testing/app.ts'
import { randomUUID } from 'node:crypto'
import { aFacility, aProgramme, aSupport } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { SupportFilter } from '@khuyencong/domain/support'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

const given = <Row>(build: (tx: TestApp['db']) => Promise<Row>) => write(test.db, { actor: 'system:test' }, build)
const million = 1_000_000

describe('a support', () => {
  it('shows its money: revisions replace, flows add up, corrections take back', async () => {
    const [first, second] = [randomUUID(), randomUUID()]
    const support = await given(tx => aSupport(tx, { planYear: 2022, amounts: [
      { id: first, source: 'national', measure: 'contracted', on: '2022-03-01', dong: 250 * million },
      { id: second, source: 'national', measure: 'contracted', on: '2022-04-01', dong: 280 * million, supersedes: first, decision: '02/PLHĐ' },
      { source: 'counterpart', measure: 'contracted', on: '2022-03-01', dong: 400 * million },
      { source: 'counterpart', measure: 'realised', on: '2022-08-01', dong: 200 * million },
      { source: 'counterpart', measure: 'realised', on: '2022-08-03', dong: 200 * million },
      { source: 'counterpart', measure: 'realised', on: '2022-08-05', dong: -200 * million },
    ] }))
    const officer = await test.as('leader')
    const { support: row, ledger, measures, facility, programme } = await officer.support.byCode({ code: support.code })
    expect(ledger.map(entry => [entry.on, entry.dong / million, entry.counts])).toEqual([['2022-03-01', 250, false], ['2022-03-01', 400, true], ['2022-04-01', 280, true], ['2022-08-01', 200, true], ['2022-08-03', 200, true], ['2022-08-05', -200, true]].toSorted((a, b) => ledger.findIndex(entry => entry.on === a[0] && entry.dong / million === a[1]) - ledger.findIndex(entry => entry.on === b[0] && entry.dong / million === b[1])))
    expect(ledger.find(entry => entry.id === first)!.supersededBy).toBe(second)
    const split = (measure: string) => measures.find(entry => entry.measure === measure)!
    expect(split('contracted')).toMatchObject({ kind: 'level', split: { national: 280 * million, counterpart: 400 * million, local: null, total: 680 * million } })
    expect(split('realised')).toMatchObject({ kind: 'flow', split: { counterpart: 200 * million, total: 200 * million } })
    expect(split('settled').split.total).toBeNull()
    expect(row.realised).toEqual({ national: null, local: null, counterpart: 200 * million, other: null })
    expect([facility!.id, programme.code]).toEqual([support.facilityId, row.programme.code])
  })

  it('is held against the norm of its day: 50 % and 300 million for machinery, 450 for a line', async () => {
    const support = await given(tx => aSupport(tx, { planYear: 2022, amounts: [
      { source: 'national', measure: 'contracted', on: '2022-03-01', dong: 420 * million },
      { source: 'counterpart', measure: 'contracted', on: '2022-03-01', dong: 580 * million },
    ] }))
    const { norms } = await (await test.as('leader')).support.byCode({ code: support.code })
    expect(norms.map(row => [row.variant, row.measure, row.on, row.check.outcome, row.check.ceilingDong! / million, row.check.excessDong! / million])).toEqual([
      ['standard', 'contracted', '2022-03-01', 'exceeded', 300, 120],
      ['production-line', 'contracted', '2022-03-01', 'met', 450, 0],
    ])
  })

  it('has no norm where none is set', async () => {
    const support = await given(tx => aSupport(tx, { planYear: 2022, type: 'conference', facilityId: null, place: 'Hải Phòng', participants: 120 }))
    const detail = await (await test.as('leader')).support.byCode({ code: support.code })
    expect([detail.facility, detail.support.eventPlace, detail.support.participants]).toEqual([null, 'Hải Phòng', 120])
    expect(detail.norms.map(row => [row.check.outcome, row.check.gap])).toEqual([['not-set', 'no-norm']])
  })

  it('that is not there is not found', async () => {
    await expect((await test.as('leader')).support.byCode({ code: 'KC00-0000' })).rejects.toMatchObject({ code: 'NOT_FOUND', cause: { detail: { reason: 'no-such-support' } } })
  })
})

describe('the list', () => {
  it('adds up the whole filtered set, not the page', async () => {
    const programme = await given(async (tx) => {
      const shared = await aProgramme(tx, { sector: 'wood', yearFrom: 2023, yearTo: 2023 })
      const facility = await aFacility(tx, { name: 'Mộc Đông Kỵ' })
      for (let index = 0; index < 5; index++) {
        await aSupport(tx, { programmeId: shared.id, planYear: 2023, facilityId: facility.id, demonstration: index === 0, amounts: index === 4
          ? []
          : [
              { source: 'local', measure: 'realised', on: '2023-05-01', dong: 100 * million },
              { source: 'local', measure: 'realised', on: '2023-06-01', dong: 10 * million, assumption: index === 3 },
              { source: 'counterpart', measure: 'realised', on: '2023-06-01', dong: 300 * million },
              { source: 'local', measure: 'advanced', on: '2023-02-01', dong: 60 * million },
              { source: 'local', measure: 'approved', on: '2023-01-01', dong: 999 * million },
            ] })
      }
      return shared
    })
    const officer = await test.as('leader')
    const page = await officer.support.list(SupportFilter.parse({ programme: [programme.code], pageSize: 2, page: 2 }))
    expect(page.items).toHaveLength(2)
    expect({ ...page, items: [] }).toEqual({ items: [], total: 5, facilities: 1, demonstration: 1, sums: { national: null, local: 440 * million, counterpart: 1200 * million, other: null, total: 1640 * million, advanced: 240 * million } })
    const byTotal = await officer.support.list(SupportFilter.parse({ programme: [programme.code], sort: 'total', desc: true }))
    expect(byTotal.items.map(row => row.total)).toEqual([410, 410, 410, 410, null].map(part => part === null ? null : part * million))
    expect(byTotal.items.filter(row => row.assumption)).toHaveLength(1)
    expect((await officer.support.list(SupportFilter.parse({ sector: ['wood'], q: 'moc dong ky' }))).total).toBe(5)
  })

  it('finds nothing without inventing zeros', async () => {
    const empty = await (await test.as('leader')).support.list(SupportFilter.parse({ yearFrom: 2100 }))
    expect(empty).toEqual({ items: [], total: 0, facilities: 0, demonstration: 0, sums: { national: null, local: null, counterpart: null, other: null, total: 0, advanced: 0 } })
  })

  it('counts by the year money was accepted, whatever the plan year', async () => {
    const support = await given(tx => aSupport(tx, { planYear: 2020, amounts: [{ source: 'national', measure: 'accepted', on: '2021-01-05', dong: 1 }] }))
    const officer = await test.as('leader')
    const codes = async (filter: object) => (await officer.support.list(SupportFilter.parse({ pageSize: 200, ...filter }))).items.map(row => row.code)
    expect(await codes({ acceptedFrom: 2021, acceptedTo: 2023 })).toContain(support.code)
    expect(await codes({ acceptedFrom: 2018, acceptedTo: 2020 })).not.toContain(support.code)
    expect(await codes({ yearFrom: 2018, yearTo: 2020 })).toContain(support.code)
  })

  it.each(['code', 'facility', 'province', 'type', 'state', 'year', 'total'] as const)('can be ordered by %s, up and down', async (sort) => {
    const officer = await test.as('leader')
    const up = await officer.support.list(SupportFilter.parse({ sort, pageSize: 200 }))
    const down = await officer.support.list(SupportFilter.parse({ sort, desc: true, pageSize: 200 }))
    expect(up.items.map(row => row.id).sort()).toEqual(down.items.map(row => row.id).sort())
    expect(up.items.length).toBeGreaterThan(5)
  })
})
