import type { Criterion } from './criteria.ts'
import { describe, expect, it } from 'vitest'
import { compareCriteria, planFigures, programmeDay } from './comparison.ts'

const plan = { budget: [{ year: 2021, source: 'national' as const, dong: 20_000_000_000 }, { year: 2022, source: 'counterpart' as const, dong: 57_636_000_000 }], types: ['machinery', 'demo-model'], provinceIds: ['VN-36@2008', 'VN-34@2008', 'VN-30@2008'], yearFrom: 2021, yearTo: 2023 }
const area = (value: number): Criterion => ({ code: 'key-area', dimension: 'area', operator: 'at-least', value, unit: 'province', legalBasis: 'Văn bản thử, Điều 1', validFrom: '2018-01-01', validTo: null } as Criterion)

describe('the criteria of a key programme against its own figures', () => {
  it('come from the plan before anything is realised', () => {
    expect(planFigures(plan)).toEqual({ 'funding-size': 77_636_000_000, 'content': 2, 'area': 3, 'duration': 3 })
    const lines = compareCriteria(planFigures(plan), null, [area(3)], '2021-01-01')
    expect(lines.map(line => [line.planned.dimension, line.planned.outcome, line.planned.figure, line.realised])).toEqual([['funding-size', 'not-set', 77_636_000_000, null], ['content', 'not-set', 2, null], ['area', 'met', 3, null], ['duration', 'not-set', 3, null]])
    expect(lines[2]!.planned.legalBasis).toBe('Văn bản thử, Điều 1')
  })

  it('are shown side by side afterwards', () => {
    const [, , line] = compareCriteria(planFigures(plan), { 'funding-size': 9_000_000_000, 'content': 1, 'area': 2, 'duration': 2 }, [area(3)], '2021-01-01')
    expect([line!.planned.outcome, line!.realised!.outcome, line!.realised!.figure]).toEqual(['met', 'not-met', 2])
  })

  it('are those of the day of the decision, else of the first day', () => {
    expect(programmeDay({ decidedOn: '2020-11-20', yearFrom: 2021 })).toBe('2020-11-20')
    expect(programmeDay({ decidedOn: null, yearFrom: 2021 })).toBe('2021-01-01')
    const later = { ...area(3), validFrom: '2021-01-01' }
    expect(compareCriteria(planFigures(plan), null, [later], programmeDay({ decidedOn: '2020-11-20', yearFrom: 2021 }))[2]!.planned.outcome).toBe('not-set')
  })
})
