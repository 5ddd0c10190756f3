import type { Criterion } from './criteria.ts'
import { describe, expect, it } from 'vitest'
import { checkCriteria, criteriaOutcome } from './criteria.ts'

const figures = { 'funding-size': 77_636_000_000, 'content': 5, 'area': 13, 'duration': 3 }
const row = (change: Partial<Criterion>): Criterion => ({ code: 'c', dimension: 'area', operator: 'at-least', value: null, unit: 'province', legalBasis: 'Thông tư 36/2013/TT-BCT', instrument: 'tt-36-2013-bct', validFrom: '2018-01-01', validTo: null, ...change })
const outcomes = (criteria: Criterion[], change = {}) => checkCriteria({ ...figures, ...change }, criteria, '2021-01-01').map(line => `${line.dimension}: ${line.outcome}`)

describe('the criteria of a key programme', () => {
  it('are four, and not set while nobody has filled them in', () => {
    expect(outcomes([])).toEqual(['funding-size: not-set', 'content: not-set', 'area: not-set', 'duration: not-set'])
    expect(outcomes([row({})])[2]).toBe('area: not-set')
  })

  it('compare the figure with the threshold, the threshold itself included', () => {
    const area = (value: number, operator: Criterion['operator'] = 'at-least') => outcomes([row({ value, operator })])[2]
    expect([area(13), area(14), area(13, 'at-most'), area(12, 'at-most')]).toEqual(['area: met', 'area: not-met', 'area: met', 'area: not-met'])
  })

  it('take any of several values, and both ends of a range', () => {
    const oneOf = [row({ dimension: 'duration', operator: 'one-of', value: 2, unit: 'year' }), row({ dimension: 'duration', operator: 'one-of', value: 3, unit: 'year' })]
    expect(outcomes(oneOf)[3]).toBe('duration: met')
    expect(outcomes(oneOf, { duration: 1 })[3]).toBe('duration: not-met')
    const range = [row({ dimension: 'duration', value: 1 }), row({ dimension: 'duration', operator: 'at-most', value: 2 })]
    expect(outcomes(range).slice(3)).toEqual(['duration: met', 'duration: not-met'])
  })

  it('judge by the version of the day, and never an unknown figure', () => {
    expect(outcomes([row({ value: 1, validFrom: '2022-01-01' }), row({ value: 1, validTo: '2020-12-31' })])[2]).toBe('area: not-set')
    expect(outcomes([row({ value: 1 })], { area: null })[2]).toBe('area: not-set')
  })

  it('show the figure, the threshold and the law', () => {
    expect(checkCriteria(figures, [row({ value: 9 })], '2021-01-01')[2]).toEqual({ dimension: 'area', outcome: 'met', figure: 13, thresholds: [9], operator: 'at-least', unit: 'province', code: 'c', legalBasis: 'Thông tư 36/2013/TT-BCT', instrument: 'tt-36-2013-bct', validFrom: '2018-01-01' })
  })

  it('are met together only when all are', () => {
    expect(criteriaOutcome([{ outcome: 'met' }, { outcome: 'met' }])).toBe('met')
    expect(criteriaOutcome([{ outcome: 'met' }, { outcome: 'not-set' }])).toBe('not-set')
    expect(criteriaOutcome([{ outcome: 'not-met' }, { outcome: 'not-set' }])).toBe('not-met')
    expect(criteriaOutcome([])).toBe('not-set')
  })
})
