import type { PhaseReport, PublicPhaseReport, ReportKey } from '@khuyencong/domain/report'
import type { TestApp } from '../testing/app.ts'
import { addDemonstration } from '@khuyencong/db/demo'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'

type Told = Pick<PhaseReport, 'figures' | 'types' | 'sources' | 'provinces' | 'programmes' | 'hasRecords' | 'demonstration'>
const line = (report: Told, key: ReportKey) => report.figures.find(figure => figure.key === key)!
const type = (report: Told, code: string) => report.types.find(row => row.type === code)!

const phase = { from: 2021, to: 2023 }
const compare = { from: 2018, to: 2020 }

async function throughAllDoors(test: TestApp, map: 'then' | 'today') {
  const officer = await test.as('agency-officer')
  const staff = await officer.report.phase({ centre: 'ipc1', phase, compare, map })
  const open = await officer.report.publishedPhase({ phase, compare, map })
  const answer = await test.app.request(`/api/v1/reports/phase?centre=ipc1&phase=2021-2023&compare=2018-2020&map=${map}`)
  expect(answer.status).toBe(200)
  return { staff, open, http: await answer.json() as Omit<PublicPhaseReport, 'phase' | 'compare'> & { phase: string, compare: string } }
}

describe('the phase report on demonstration records', () => {
  let test: TestApp
  beforeAll(async () => {
    test = await testApp()
    await addDemonstration(test.db, { today: '2026-11-25' })
  })
  afterAll(() => test.close())

  it.each(['then', 'today'] as const)('carries the same numbers through every door, map %s', async (map) => {
    const { staff, open, http } = await throughAllDoors(test, map)
    for (const report of [staff, open, http]) {
      expect(report.hasRecords).toBe(true)
      expect(report.demonstration).toBe(true)
      expect(line(report, 'programmes').now).toBe(3)
      expect(line(report, 'total').now).toBe(232_908_000_000)
      expect(line(report, 'total').before).toBe(181_946_900_000)
      expect(line(report, 'total').growth!.toFixed(4)).toBe('0.2801')
      expect([line(report, 'facilities').now, line(report, 'facilities').change]).toEqual([145, 82])
      expect([type(report, 'demo-model').now, type(report, 'demo-model').change]).toEqual([7, -2])
      expect([type(report, 'machinery').now, type(report, 'machinery').change]).toEqual([128, 76])
      expect([type(report, 'consultancy').now, type(report, 'showroom').now]).toEqual([4, 6])
      expect(type(report, 'conference')).toMatchObject({ now: null })
      expect(type(report, 'conference').supportsNow).toBeGreaterThan(0)
      expect(line(report, 'types').now).toBe(5)
      expect([report.provinces.now, report.provinces.before, report.provinces.of]).toEqual(map === 'then' ? [13, 9, 28] : [10, 6, 18])
      expect(line(report, 'facilities-all').now).toBe(236)
      expect(line(report, 'share').now!.toFixed(3)).toBe('0.614')
      expect(line(report, 'share').published.now).toMatchObject({ printed: '26,7%', value: 0.267 })
      expect(line(report, 'share').verdicts).toContainEqual(expect.objectContaining({ code: 'R05', outcome: 'disagree', severity: 'error' }))
      expect(line(report, 'share').withheld).toBe(true)
      expect(report.sources.reduce((sum, source) => sum + source.now!, 0)).toBe(232_908_000_000)
      expect(report.sources.every(source => source.assumption)).toBe(true)
    }
    const shared = (report: object) => JSON.parse(JSON.stringify({ ...report, phase: 0, compare: 0 })) as unknown
    expect(shared(http)).toEqual(shared(open))
    expect([http.phase, http.compare]).toEqual(['2021-2023', '2018-2020'])
    for (const key of ['types', 'sources', 'provinces', 'programmes', 'bridge', 'publishedBridge', 'centre', 'region', 'map'] as const)
      expect(open[key]).toEqual(staff[key])
    const numbers = (report: Told) => report.figures.filter(figure => !figure.withheld || figure.key === 'share').map(({ key, unit, now, before, change, growth, of, published }) => ({ key, unit, now, before, change, growth, of, published }))
    expect(numbers(open)).toEqual(numbers(staff))
  })

  it('opens no check but the released one', async () => {
    const { open, staff } = await throughAllDoors(test, 'then')
    expect(open.findings.map(finding => finding.code)).toEqual(['R05'])
    expect(new Set(open.figures.flatMap(figure => figure.verdicts.map(verdict => verdict.code)))).toEqual(new Set(['R05']))
    expect(staff.verdicts.map(verdict => verdict.code)).toContain('R19')
    expect(open).not.toHaveProperty('verdicts')
  })

  it('takes the only centre with data, and the phase before', async () => {
    const officer = await test.as('agency-officer')
    const usual = await officer.report.phase({ phase })
    expect([usual.centre.code, usual.compare, usual.map, usual.partial]).toEqual(['ipc1', compare, 'then', false])
  })

  it('is read within the reader’s own reach', async () => {
    const north = await (await test.as('centre-officer', 'north')).report.phase({ phase })
    expect([line(north, 'total').now, north.partial]).toEqual([232_908_000_000, false])
    const south = await (await test.as('centre-officer', 'south')).report.phase({ phase })
    expect([south.hasRecords, south.programmes, line(south, 'total').now, south.partial]).toEqual([false, [], null, true])
    const province = await (await test.as('province-officer', 'VN-37@2025')).report.phase({ phase })
    expect(province.partial).toBe(true)
    expect(line(province, 'total').published.now).toBeNull()
    expect(province.verdicts).toEqual([])
    expect(line(province, 'share').withheld).toBe(false)
    expect(line(province, 'facilities').now).toBeGreaterThan(0)
    expect(line(province, 'facilities').now).toBeLessThan(145)
    const kept = [...province.provinces.kept, ...province.provinces.entered].map(({ name }) => name)
    expect(kept.every(name => ['Hà Nam', 'Nam Định', 'Ninh Bình'].includes(name))).toBe(true)
  })

  it('refuses phases that share years, and one without a region', async () => {
    const officer = await test.as('leader')
    const refusal = (call: Promise<unknown>) => call.then(() => null, (error: { cause: { code: string, detail: { issues: { field: string, reason: string }[] } } }) => ({ code: error.cause.code, ...error.cause.detail.issues[0] }))
    expect(await refusal(officer.report.phase({ phase, compare: { from: 2020, to: 2022 } }))).toMatchObject({ code: 'invalid', field: 'compare', reason: 'phases-overlap' })
    expect(await refusal(officer.report.phase({ centre: 'ipc2', phase }))).toMatchObject({ code: 'not-found', field: 'centre' })
  })
})

describe('the phase report without records', () => {
  let test: TestApp
  beforeAll(async () => {
    test = await testApp()
  })
  afterAll(() => test.close())

  it('shows what was published beside an empty computed column', async () => {
    const { staff, open, http } = await throughAllDoors(test, 'then')
    for (const report of [staff, open, http]) {
      expect([report.hasRecords, report.demonstration]).toEqual([false, false])
      for (const key of ['total', 'facilities', 'facilities-all', 'share', 'types'] as const)
        expect([key, line(report, key).now, line(report, key).before]).toEqual([key, null, null])
      expect(line(report, 'total').published.now).toMatchObject({ printed: '232.908 triệu', value: 232_908_000_000 })
      expect(line(report, 'total').published.before).toMatchObject({ printed: '181 tỷ 946,9 triệu', value: 181_946_900_000 })
      expect(line(report, 'facilities').published.now).toMatchObject({ printed: '145', value: 145 })
      expect(report.types.map(row => row.now)).toEqual(report.types.map(() => null))
    }
  })

  it('is public only while an officer has it published', async () => {
    const officer = await test.as('agency-officer')
    const path = '/api/v1/reports/phase?phase=2021-2023'
    const all = await officer.report.publications()
    expect(all.map(({ kind, phase: { from }, finding }) => [kind, from, finding])).toEqual([['finding', 2021, 'R05'], ['phase-report', 2021, ''], ['phase-report', 2018, '']])
    const [finding, now, before] = all

    // The phase before is closed: its column stays empty unless it is asked for, which is refused.
    await officer.report.unpublish({ id: before!.id, version: before!.version, reason: 'thử' })
    expect((await test.app.request(path)).status).toBe(200)
    const refused = await test.app.request(`${path}&compare=2018-2020`)
    expect([refused.status, await refused.json()]).toMatchObject([404, { reason: 'phase-not-published', errors: [{ parameter: 'compare' }] }])
    await officer.report.publish({ centre: 'ipc1', phase: { from: 2018, to: 2020 } })
    expect((await test.app.request(`${path}&compare=2018-2020`)).status).toBe(200)

    await officer.report.unpublish({ id: finding!.id, version: finding!.version })
    expect((await (await test.app.request(path)).json() as PublicPhaseReport).findings).toEqual([])
    await officer.report.publish({ centre: 'ipc1', phase, finding: 'R05' })

    await officer.report.unpublish({ id: now!.id, version: now!.version })
    expect((await test.app.request(path)).status).toBe(404)
    await expect(officer.report.publishedPhase({ phase })).rejects.toMatchObject({ cause: { code: 'not-found', detail: { reason: 'phase-not-published', issues: [{ field: 'phase' }] } } })
    await expect(officer.report.unpublish({ id: now!.id, version: now!.version })).rejects.toMatchObject({ cause: { code: 'not-found' } })
    const opened = await officer.report.publish({ centre: 'ipc1', phase })
    await expect(officer.report.publish({ centre: 'ipc1', phase })).rejects.toMatchObject({ cause: { code: 'conflict', detail: { reason: 'already-published' } } })
    await expect(officer.report.unpublish({ id: opened.id, version: 9 })).rejects.toMatchObject({ cause: { code: 'conflict', detail: { reason: 'stale-version' } } })
    expect((await test.app.request(path)).status).toBe(200)
  })

  it('opens only phases that have begun and checks that exist', async () => {
    const officer = await test.as('agency-officer')
    await expect(officer.report.publish({ centre: 'ipc1', phase: { from: 2027, to: 2029 } })).rejects.toMatchObject({ cause: { code: 'invalid', detail: { issues: [{ field: 'phase', reason: 'phase-not-begun' }] } } })
    await expect(officer.report.publish({ centre: 'ipc1', phase, finding: 'R99' })).rejects.toMatchObject({ cause: { code: 'invalid', detail: { issues: [{ field: 'finding', reason: 'unknown-finding' }] } } })
    await expect((await test.as('centre-officer')).report.publish({ centre: 'ipc1', phase })).rejects.toMatchObject({ cause: { code: 'forbidden' } })
  })
})
