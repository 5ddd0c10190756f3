import type { ProgrammeContext, Renewal } from './check.ts'
import type { ProgrammeDraft as Draft } from './draft.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { provinceData, provinceRegister } from '../region/index.ts'
import { checkProgramme, programmeNotes } from './check.ts'
import { ProgrammeDraft } from './draft.ts'
import { checkNationalProgramme } from './national.ts'
import { mapDays } from './places.ts'

const register = provinceRegister(provinceData)
const id = '3f0c8e9a-5d0b-4f62-9b0e-2f6f3e0a1b2c'
const other = '3f0c8e9a-5d0b-4f62-9b0e-2f6f3e0a1b2d'
const types = [
  { code: 'machinery', offered: true, validFrom: '2012-07-05', validTo: null },
  { code: 'showroom', offered: true, validFrom: '2012-07-05', validTo: '2025-12-31' },
  { code: 'digital', offered: true, validFrom: '2026-01-01', validTo: null },
  { code: 'unclassified', offered: false, validFrom: '2012-07-05', validTo: null },
]
const around: ProgrammeContext = { register, types, national: null, before: [], after: [], supportYears: null, twin: null, id: null }
/** Textiles in the North, 2021–2023, as the published report describes it. */
const textile: Draft = { name: 'Đề án điểm ngành dệt may phía Bắc', nameEn: null, kind: 'key', centre: 'ipc1', region: 'north', sector: 'textile', yearFrom: 2021, yearTo: 2023, renews: null, nationalProgrammeId: null, objective: null, decision: null, decidedOn: null, provinceIds: ['VN-36@2008', 'VN-34@2008'], types: ['machinery'], budget: [{ year: 2021, source: 'national', dong: 5_000_000_000 }] }
const said = (change: Partial<Draft>, context: Partial<ProgrammeContext> = {}) => checkProgramme({ ...textile, ...change }, { ...around, ...context }).map(issue => `${issue.field}: ${issue.reason}`)
const renewal = (change: Partial<Renewal> = {}): Renewal => ({ id: other, code: 'textile-2018-2020', sector: 'textile', yearFrom: 2018, yearTo: 2020, ...change })

describe('a programme', () => {
  it('that is whole has nothing wrong with it', () => {
    expect(said({})).toEqual([])
    expect(said({ kind: 'single', sector: null, region: null, centre: null, provinceIds: [], types: [], budget: [] })).toEqual([])
  })

  it('ends when it begins or later, and within ten years', () => {
    expect(said({ yearTo: 2020 })).toEqual(['yearTo: years-order'])
    expect(said({ yearTo: 2021, budget: [] })).toEqual([])
    expect(said({ yearFrom: 2014, yearTo: 2023 })).toEqual([])
    expect(said({ yearFrom: 2013, yearTo: 2023 })).toEqual(['yearTo: too-many-years'])
  })

  it('leaves no support of its own outside its years', () => {
    const supportYears = { from: 2021, to: 2023 }
    expect(said({}, { supportYears })).toEqual([])
    expect(said({ yearFrom: 2022, budget: [] }, { supportYears })).toEqual(['yearFrom: supports-outside'])
    expect(said({ yearTo: 2022 }, { supportYears })).toEqual(['yearTo: supports-outside'])
  })

  it('that is a key one has one sector, a region and the centre that served it', () => {
    expect(said({ sector: null, region: null, centre: null })).toEqual(['sector: required', 'region: required', 'centre: required'])
    expect(said({ centre: 'ipc2' })).toEqual(['centre: not-centre-of-region'])
    expect(said({ region: 'south', provinceIds: ['VN-60@2008'] })).toEqual(['centre: not-centre-of-region'])
    // Which of the two other centres serves which region nobody has said.
    expect(said({ centre: 'ipc3', region: 'south', provinceIds: ['VN-60@2008'] })).toEqual([])
    expect(said({}, { twin: 'textile-2021-2023' })).toEqual(['sector: same-key-programme'])
  })

  it('names provinces that stood in its years and lay in its region', () => {
    expect(said({ provinceIds: ['VN-99@2025', 'VN-36@2008'] })).toEqual(['provinceIds: unknown-province'])
    expect(said({ provinceIds: ['VN-37@2025'] })).toEqual(['provinceIds: province-not-in-years'])
    expect(said({ provinceIds: ['VN-60@2008'] })).toEqual(['provinceIds: province-outside-region'])
    const crossing = { yearFrom: 2024, yearTo: 2026, budget: [] }
    expect(said({ ...crossing, provinceIds: ['VN-36@2008'] })).toEqual([])
    expect(said({ ...crossing, provinceIds: ['VN-37@2025'] })).toEqual([])
    expect(checkProgramme({ ...textile, ...crossing, provinceIds: ['VN-36@2008', 'VN-37@2025'] }, around)).toEqual([{ field: 'provinceIds', reason: 'province-twice', values: { provinces: 'Ninh Bình' } }])
  })

  it('tells of Lâm Đồng\'s provisional region and refuses nothing for it', () => {
    const central = { ...textile, centre: null, kind: 'group' as const, region: 'central' as const, yearFrom: 2026, yearTo: 2028, budget: [], provinceIds: ['VN-68@2025'] }
    expect(said(central)).toEqual([])
    expect(programmeNotes(central, register)).toEqual([{ field: 'provinceIds', reason: 'region-provisional', values: { provinces: 'Lâm Đồng' } }])
    expect(programmeNotes({ ...central, centre: 'ipc2', provinceIds: [] }, register)).toEqual([{ field: 'centre', reason: 'centre-unconfirmed' }])
    expect(programmeNotes(textile, register)).toEqual([])
    expect(programmeNotes({ ...textile, yearTo: 2025 }, register)).toEqual([{ field: 'provinceIds', reason: 'province-ends', values: { provinces: 'Nam Định, Thái Bình' } }])
  })

  it('renews an earlier one of its sector, and no circle closes', () => {
    const renews = { renews: other }
    expect(said(renews, { before: [renewal()] })).toEqual([])
    expect(said(renews)).toEqual(['renews: unknown-programme'])
    expect(said(renews, { before: [renewal({ yearTo: 2021 })] })).toEqual(['renews: renews-not-earlier'])
    expect(said(renews, { before: [renewal({ sector: 'wood' })] })).toEqual(['renews: renews-other-sector'])
    expect(said({ renews: id }, { id, before: [renewal({ id })] })).toEqual(['renews: renews-circle'])
    expect(said(renews, { id, before: [renewal(), renewal({ id })] })).toEqual(['renews: renews-circle'])
    expect(said({ yearTo: 2024 }, { after: [renewal({ yearFrom: 2024, yearTo: 2026 })] })).toEqual(['yearTo: renewed-earlier'])
    expect(said({ sector: 'agro' }, { after: [renewal({ yearFrom: 2024, yearTo: 2026 })] })).toEqual(['sector: renewed-other-sector'])
  })

  it('stays within its national programme, whose years may be unknown', () => {
    const under = { nationalProgrammeId: other }
    expect(said(under)).toEqual(['nationalProgrammeId: unknown-national-programme'])
    expect(said(under, { national: { yearFrom: 2021, yearTo: 2025, isArchived: false } })).toEqual([])
    expect(said(under, { national: { yearFrom: null, yearTo: null, isArchived: false } })).toEqual([])
    expect(said(under, { national: { yearFrom: 2026, yearTo: 2030, isArchived: false } })).toEqual(['nationalProgrammeId: outside-national-programme'])
    expect(said(under, { national: { yearFrom: 2021, yearTo: 2025, isArchived: true } })).toEqual(['nationalProgrammeId: archived-national-programme'])
  })

  it('gives types that were offered in its years', () => {
    expect(said({ types: ['machinery', 'showroom'] })).toEqual([])
    expect(said({ types: ['digital'] })).toEqual(['types: type-not-offered'])
    expect(said({ types: ['unclassified'] })).toEqual(['types: type-not-offered'])
    expect(said({ types: ['oil'] })).toEqual(['types: unknown-type'])
    expect(said({ types: ['showroom', 'digital'], yearFrom: 2025, yearTo: 2026, provinceIds: [], budget: [] })).toEqual([])
  })

  it('is budgeted once for each year and source, within its years', () => {
    const line = (year: number, dong = 1) => ({ year, source: 'national' as const, dong })
    expect(said({ budget: [line(2021), line(2023)] })).toEqual([])
    expect(said({ budget: [line(2020)] })).toEqual(['budget.2020.national: budget-outside-years'])
    expect(said({ budget: [line(2021), line(2021)] })).toEqual(['budget.2021.national: budget-twice'])
    expect(said({ budget: Array.from({ length: 10 }, (_, at) => line(2014 + at, 1e15)), yearFrom: 2014 })).toEqual(['budget: too-large'])
  })

  it('past its schema never makes the check fail otherwise than by issues', () => {
    const day = fc.integer({ min: 2009, max: 2100 })
    const province = fc.constantFrom(...provinceData.provinces.map(row => row.id), 'VN-99@2025')
    const region = fc.constantFrom('north', 'central', 'south', null)
    fc.assert(fc.property(fc.record({ kind: fc.constantFrom('key', 'group', 'single'), yearFrom: day, yearTo: day, region, centre: fc.constantFrom('ipc1', 'ipc2', 'ipc3', null), provinceIds: fc.array(province, { maxLength: 5 }), budget: fc.array(fc.record({ year: day, source: fc.constantFrom('national', 'other'), dong: fc.integer({ min: 0, max: 1e15 }) }), { maxLength: 6 }) }), (change) => {
      const draft = ProgrammeDraft.parse({ ...textile, ...change })
      expect(Array.isArray(checkProgramme(draft, around))).toBe(true)
      expect(Array.isArray(programmeNotes(draft, register))).toBe(true)
    }))
  })
})

it('the map of a programme is that of its years: two where the provinces change in between', () => {
  expect(mapDays({ yearFrom: 2025, yearTo: 2025 }, register)).toEqual(['2025-01-01', '2025-12-31'])
  expect(mapDays({ yearFrom: 2026, yearTo: 2030 }, register)).toEqual(['2026-01-01'])
})

describe('a national programme', () => {
  const draft = { name: 'Chương trình khuyến công quốc gia', nameEn: null, yearFrom: 2026, yearTo: 2030, instrument: 'qd-2646-bct', note: null }
  const issues = (change: object, context: Partial<Parameters<typeof checkNationalProgramme>[1]> = {}) => checkNationalProgramme({ ...draft, ...change }, { programmes: [], isInstrument: true, ...context }).map(issue => `${issue.field}: ${issue.reason}`)

  it('has both years or neither, in order, ten at most', () => {
    expect(issues({})).toEqual([])
    expect(issues({ yearFrom: null, yearTo: null })).toEqual([])
    expect(issues({ yearFrom: null })).toEqual(['yearFrom: years-together'])
    expect(issues({ yearTo: null })).toEqual(['yearTo: years-together'])
    expect(issues({ yearTo: 2025 })).toEqual(['yearTo: years-order'])
    expect(issues({ yearTo: 2036 })).toEqual(['yearTo: too-many-years'])
  })

  it('rests on a text that is known and leaves none of its programmes outside', () => {
    expect(issues({}, { isInstrument: false })).toEqual(['instrument: unknown-instrument'])
    expect(issues({}, { programmes: [{ code: 'a', yearFrom: 2025, yearTo: 2027 }] })).toEqual(['yearFrom: programmes-outside'])
    expect(issues({}, { programmes: [{ code: 'a', yearFrom: 2026, yearTo: 2031 }] })).toEqual(['yearTo: programmes-outside'])
  })
})
