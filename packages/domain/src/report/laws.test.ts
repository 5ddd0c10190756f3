import type { Acceptance, MoneyCell, PhaseReportCells } from './cells.ts'
import type { PhaseReport, ReportKey } from './phase-report.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { programmeKinds } from '../programme/index.ts'
import { provinceData, provinceRegister } from '../region/index.ts'
import { sources, supportTypeCodes } from '../support/index.ts'
import { phaseReport } from './compose.ts'
import { publicPhaseReport } from './public.ts'
import { sentences } from './sentences.ts'

const places = provinceRegister(provinceData)
const provinces = places.on('2023-12-31').map(province => province.id)
const kindOf = (code: string) => programmeKinds[Number(code.slice(1)) % 3]!
const code = fc.constantFrom('p0', 'p1', 'p2', 'p5')

const money: fc.Arbitrary<MoneyCell> = fc.record({
  programme: code,
  provinceId: fc.constantFrom(...provinces),
  year: fc.integer({ min: 2017, max: 2024 }),
  type: fc.constantFrom(...supportTypeCodes),
  source: fc.constantFrom(...sources),
  measure: fc.constantFrom('planned', 'realised', 'accepted'),
  dong: fc.integer({ min: -1_000_000_000, max: 100_000_000_000 }),
  assumption: fc.boolean(),
  demonstration: fc.boolean(),
})
const acceptance: fc.Arbitrary<Acceptance> = fc.record({
  supportId: fc.integer({ min: 0, max: 40 }).map(n => `s${n}`),
  facilityId: fc.option(fc.integer({ min: 0, max: 15 }).map(n => `f${n}`)),
  programme: code,
  provinceId: fc.constantFrom(...provinces),
  year: fc.integer({ min: 2017, max: 2024 }),
  type: fc.constantFrom(...supportTypeCodes),
  dong: fc.integer({ min: -5, max: 20 }),
  demonstration: fc.boolean(),
}).map(row => row.type === 'conference' ? { ...row, facilityId: null } : row)
const cells: fc.Arbitrary<PhaseReportCells> = fc.record({
  programmes: fc.constant(['p0', 'p1', 'p2', 'p5'].map(one => ({ code: one, name: one, nameEn: one, kind: kindOf(one), sector: null, yearFrom: 2017, yearTo: 2024, renews: null, demonstration: false }))),
  money: fc.array(money, { maxLength: 40 }),
  acceptances: fc.array(acceptance, { maxLength: 60 }),
})

const make = (one: PhaseReportCells, map: 'then' | 'today' = 'then') => phaseReport({ cells: one, register: { figures: [], lists: [], events: [] }, reconciliation: { verdicts: [], derived: [] }, provinceRegister: places, centre: 'ipc1', phase: { from: 2021, to: 2023 }, compare: { from: 2018, to: 2020 }, map, today: '2026-11-25' })
const line = (report: PhaseReport, key: ReportKey) => report.figures.find(figure => figure.key === key)!
const sum = (values: (number | null)[]) => values.reduce<number>((all, value) => all + (value ?? 0), 0)

describe('laws of the phase report', () => {
  it('the sum of types less what they count twice is the number of facilities', () => {
    fc.assert(fc.property(cells, (one) => {
      const report = make(one)
      const facilities = line(report, 'facilities')
      if (facilities.now !== null)
        expect(sum(report.types.map(row => row.now)) - report.typesOvercount.now).toBe(facilities.now)
      if (facilities.before !== null)
        expect(sum(report.types.map(row => row.before)) - report.typesOvercount.before).toBe(facilities.before)
      expect(report.facilitiesWithSeveralTypes).toBeLessThanOrEqual(report.typesOvercount.now)
    }))
  })

  it('the steps of the bridge add up', () => {
    fc.assert(fc.property(cells, (one) => {
      const { bridge } = make(one)
      expect(sum(bridge.slice(0, -1).map(step => step.value))).toBe(bridge.at(-1)?.value ?? 0)
    }))
  })

  it('sources and programmes add up to the total', () => {
    fc.assert(fc.property(cells, (one) => {
      const report = make(one)
      for (const side of ['now', 'before'] as const) {
        const total = line(report, 'total')[side]
        expect(sum(report.sources.map(row => row[side]))).toBe(total ?? 0)
        expect(sum(report.programmes.filter(row => row.phase === side).map(row => row.total))).toBe(total ?? 0)
      }
    }))
  })

  it('the map changes counts of provinces and nothing else', () => {
    fc.assert(fc.property(cells, (one) => {
      const [then, today] = [make(one, 'then'), make(one, 'today')]
      const national = ({ figures, types, bridge, sources: split, programmes }: PhaseReport) => ({ figures: figures.filter(figure => figure.key !== 'provinces'), types, bridge, split, programmes })
      expect(national(today)).toEqual(national(then))
    }))
  })

  it('every province of the region is kept, entered, left or never, once', () => {
    fc.assert(fc.property(cells, fc.constantFrom('then', 'today'), (one, map) => {
      const { provinces: area, ...report } = make(one, map)
      const listed = [area.kept, area.entered, area.left, area.never].flat().map(province => province.id)
      expect(new Set(listed).size).toBe(listed.length)
      if (listed.length > 0)
        expect(listed).toHaveLength(area.of)
      expect([area.now, area.before]).toEqual([area.kept.length + area.entered.length, area.kept.length + area.left.length])
      expect(area.outside.every(province => !listed.includes(province.id))).toBe(true)
      expect(report.figures.every(figure => figure.change === null || figure.change === figure.now! - figure.before!)).toBe(true)
    }))
  })

  it('key facilities are among all facilities, so that a share lies between 0 and 1', () => {
    fc.assert(fc.property(cells, (one) => {
      const share = line(make(one), 'share').now
      expect(share === null || (share >= 0 && share <= 1)).toBe(true)
    }))
  })

  it('splitting a row of money or reordering rows changes nothing', () => {
    fc.assert(fc.property(cells, fc.integer({ min: -1000, max: 1000 }), (one, piece) => {
      const split = one.money.flatMap(cell => [{ ...cell, dong: cell.dong - piece }, { ...cell, dong: piece }])
      expect(make({ ...one, money: split.reverse(), acceptances: [...one.acceptances].reverse() }).figures).toEqual(make(one).figures)
    }))
  })

  it('can be told in both languages and given to strangers, whatever the records', () => {
    fc.assert(fc.property(cells, (one) => {
      const report = make(one)
      for (const lang of ['vi', 'en'] as const)
        expect(sentences(report, lang).every(sentence => !/undefined|null|NaN|Infinity/.test(sentence.text))).toBe(true)
      expect(publicPhaseReport(report, []).figures.every(figure => figure.verdicts.length === 0)).toBe(true)
    }))
  })
})
