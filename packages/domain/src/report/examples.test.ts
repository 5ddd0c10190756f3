import type { Register } from '../figure/index.ts'
import type { SupportType } from '../support/index.ts'
import type { Acceptance, MoneyCell, PhaseReportCells, ReportProgramme } from './cells.ts'
import type { PhaseReportInput } from './compose.ts'
import type { PhaseReport, ReportKey } from './phase-report.ts'
import { describe, expect, it } from 'vitest'
import { publishedRegister, reconcile } from '../figure/index.ts'
import { norms } from '../norm/index.ts'
import { provinceData, provinceRegister } from '../region/index.ts'
import { phaseReport } from './compose.ts'
import { PhaseReport as PhaseReportSchema } from './phase-report.ts'

const nothing: Register = { figures: [], lists: [], events: [] }
const places = provinceRegister(provinceData)

/** Province ids of the map before 2025-07-01 by name. */
const id = (name: string) => places.on('2023-12-31').find(province => province.name === name)!.id

const programme = (code: string, kind: ReportProgramme['kind'], yearFrom: number, yearTo: number): ReportProgramme =>
  ({ code, name: code, nameEn: code, kind, sector: null, yearFrom, yearTo, renews: null, demonstration: false })
const money = (of: string, year: number, source: MoneyCell['source'], dong: number, more: Partial<MoneyCell> = {}): MoneyCell =>
  ({ programme: of, provinceId: id('Nam Định'), year, type: 'machinery', source, measure: 'realised', dong, assumption: false, demonstration: false, ...more })
const accepted = (supportId: string, facilityId: string | null, of: string, year: number, type: SupportType, province: string, dong = 1): Acceptance =>
  ({ supportId, facilityId, programme: of, provinceId: id(province), year, type, dong, demonstration: false })

/** By hand: three facilities, one of them with two types; one event; one acceptance undone; one programme that is not key. */
const cells: PhaseReportCells = {
  programmes: [programme('wood', 'key', 2021, 2023), programme('agro', 'key', 2019, 2020), programme('small', 'single', 2021, 2021)],
  money: [
    money('wood', 2021, 'national', 300),
    money('wood', 2023, 'counterpart', 900),
    money('wood', 2022, 'counterpart', -100),
    money('wood', 2024, 'national', 7777),
    money('wood', 2022, 'national', 5555, { measure: 'planned' }),
    money('agro', 2020, 'national', 500),
    money('small', 2021, 'local', 8888),
  ],
  acceptances: [
    accepted('s1', 'f1', 'wood', 2021, 'machinery', 'Nam Định'),
    accepted('s2', 'f1', 'wood', 2022, 'demo-model', 'Nam Định'),
    accepted('s3', 'f2', 'wood', 2023, 'machinery', 'Hải Dương'),
    accepted('s4', null, 'wood', 2022, 'conference', 'Thanh Hóa'),
    accepted('s5', 'f3', 'wood', 2021, 'showroom', 'Nghệ An', 5),
    accepted('s5', 'f3', 'wood', 2022, 'showroom', 'Nghệ An', -5),
    accepted('s6', 'f4', 'small', 2021, 'machinery', 'Hà Nam'),
    accepted('s7', 'f5', 'agro', 2020, 'machinery', 'Nam Định'),
    accepted('s8', 'f6', 'agro', 2020, 'machinery', 'Lào Cai'),
    accepted('s9', 'f9', 'wood', 2024, 'machinery', 'Hà Nam'),
  ],
}
const base: PhaseReportInput = {
  cells,
  register: nothing,
  reconciliation: { verdicts: [], derived: [] },
  provinceRegister: places,
  centre: 'ipc1',
  phase: { from: 2021, to: 2023 },
  compare: { from: 2018, to: 2020 },
  map: 'then',
  today: '2026-11-25',
}
const line = (report: PhaseReport, key: ReportKey) => report.figures.find(figure => figure.key === key)!

describe('a phase report made by hand', () => {
  const report = phaseReport(base)

  it('adds realised money dated in the phase and nothing else', () => {
    expect(line(report, 'total')).toMatchObject({ now: 1100, before: 500, change: 600, growth: 1.2, of: null })
    expect(report.sources).toEqual([
      { source: 'national', now: 300, before: 500, assumption: false },
      { source: 'local', now: 0, before: 0, assumption: false },
      { source: 'counterpart', now: 800, before: 0, assumption: false },
      { source: 'other', now: 0, before: 0, assumption: false },
    ])
  })

  it('counts distinct facilities with an acceptance that stands', () => {
    expect(line(report, 'facilities')).toMatchObject({ now: 2, before: 2, change: 0 })
    expect(line(report, 'facilities-all')).toMatchObject({ now: 3, before: 2 })
    expect(line(report, 'share').now).toBeCloseTo(2 / 3, 12)
    expect(line(report, 'programmes')).toMatchObject({ now: 1, before: 1 })
  })

  it('gives each type its facilities, and says what is counted twice', () => {
    expect(report.types.map(({ type, now, before, change }) => [type, now, before, change])).toEqual([
      ['demo-model', 1, 0, 1],
      ['machinery', 2, 2, 0],
      ['conference', null, null, null],
    ])
    expect(report.facilitiesWithSeveralTypes).toBe(1)
    expect(report.typesOvercount).toEqual({ now: 1, before: 0 })
    expect(report.types.find(row => row.type === 'conference')?.supportsNow).toBe(1)
    expect(line(report, 'types')).toMatchObject({ now: 3, before: 1 })
  })

  it('walks from one phase to the next without a remainder', () => {
    expect(report.bridge).toEqual([
      { step: 'before', value: 2, derived: false },
      { step: 'demo-model', value: 1, derived: false },
      { step: 'several-types', value: -1, derived: false },
      { step: 'now', value: 2, derived: false },
    ])
  })

  it('knows the provinces that stayed, came and went; an event adds none', () => {
    const names = (list: { name: string }[]) => list.map(province => province.name)
    expect([names(report.provinces.kept), names(report.provinces.entered), names(report.provinces.left)]).toEqual([['Nam Định'], ['Hải Dương'], ['Lào Cai']])
    expect(report.provinces).toMatchObject({ of: 28, now: 2, before: 2, outside: [] })
    expect(report.provinces.never).toHaveLength(25)
  })

  it('averages only where it may', () => {
    expect(line(report, 'average').now).toBe(550)
    expect(line(report, 'state-average').now).toBe(150)
    expect(line(report, 'leverage').now).toBeCloseTo(800 / 300, 12)
    expect(report.figures.some(figure => figure.withheld)).toBe(false)
  })

  it('is of its schema, also as JSON', () => {
    expect(PhaseReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report)
  })

  it('shows an unknown base as unknown, not as zero', () => {
    const without = phaseReport({ ...base, compare: { from: 2015, to: 2017 } })
    expect(line(without, 'total')).toMatchObject({ now: 1100, before: null, change: null, growth: null })
    expect(line(without, 'facilities')).toMatchObject({ now: 2, before: null, change: null })
    expect(without.bridge).toEqual([])
  })

  it('refuses overlapping phases and a centre without a known region', () => {
    expect(() => phaseReport({ ...base, compare: { from: 2019, to: 2021 } })).toThrow('phases-overlap')
    expect(() => phaseReport({ ...base, centre: 'ipc3' })).toThrow('centre-without-region')
  })

  it('does not run ahead of the day of reading', () => {
    const open = phaseReport({ ...base, phase: { from: 2024, to: 2028 } })
    expect(open.provinces.of).toBe(18)
    expect(line(open, 'facilities').now).toBe(1)
  })
})

describe('a phase without records', () => {
  const report = phaseReport({ ...base, cells: { programmes: cells.programmes, money: [], acceptances: [] }, register: publishedRegister, reconciliation: reconcile(publishedRegister, { norms }) })

  it('has an empty computed column beside the published one', () => {
    expect(report).toMatchObject({ hasRecords: false, demonstration: false, bridge: [] })
    for (const figure of report.figures)
      expect([figure.now, figure.before, figure.change, figure.growth], figure.key).toEqual([null, null, null, null])
    expect(line(report, 'total').published).toMatchObject({ now: { value: 232_908_000_000, printed: '232.908 triệu' }, before: { value: 181_946_900_000 }, change: { value: 0.2801 } })
    expect(line(report, 'facilities').published).toMatchObject({ now: { value: 145 }, before: { value: 63 }, change: { value: 82 } })
    expect(report.types.map(row => [row.type, row.now, row.published.now?.value ?? null, row.published.change?.value ?? null, row.impliedBefore])).toEqual([
      ['demo-model', null, 7, -2, 9],
      ['machinery', null, 128, 76, 52],
      ['showroom', null, 6, null, null],
      ['consultancy', null, 4, null, null],
      ['conference', null, null, null, null],
    ])
    expect(report.provinces).toMatchObject({ of: 28, kept: [], never: [] })
    expect([report.provinces.publishedLists.now.length, report.provinces.publishedLists.before.length]).toEqual([13, 9])
    expect(report.verdicts.some(verdict => verdict.rule === 'records')).toBe(false)
  })

  it('bridges the published numbers, the unexplained part marked as derived', () => {
    expect(report.publishedBridge).toEqual([
      { step: 'before', value: 63, derived: false },
      { step: 'demo-model', value: -2, derived: false },
      { step: 'machinery', value: 76, derived: false },
      { step: 'rest', value: 8, derived: true },
      { step: 'now', value: 145, derived: false },
    ])
  })
})
