import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { provinceData } from '../region/data.ts'
import { firmOfTaxCode, taxCheckDigit, taxCodeFault } from './tax-code.ts'

const fault = (code: string, legalForm: 'enterprise' | 'cooperative' | 'household' = 'enterprise') => taxCodeFault(code, { legalForm, today: '2026-11-25' })
const nineDigits = fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9_999_999 })).map(([part, number]) => `${String(part).padStart(2, '0')}${String(number).padStart(7, '0')}`)

describe('a tax code of 10 or 13 digits', () => {
  // Codes that the public validator python-stdnum gives as examples of the rule.
  it.each(['0100233488', '0100112437', '0314409058-002', '0312687878-001'])('%s agrees with its check digit', (code) => {
    expect(fault(code)).toBeNull()
    expect(fault(code, 'household')).toBeNull()
  })

  it('with a wrong check digit is told which digit would be right', () => {
    expect(fault('0100233480')).toEqual({ reason: 'tax-code-check', values: { digit: '0', right: '8' } })
    expect(fault('0314409057-002')).toEqual({ reason: 'tax-code-check', values: { digit: '7', right: '8' } })
  })

  it('has a number and a branch that are given out', () => {
    expect(fault('0100000000')).toEqual({ reason: 'tax-code-number' })
    expect(fault('0314409058-000')).toEqual({ reason: 'tax-code-branch' })
    // 31 × 2 + 29 × 1 + 3 × 3 = 100, and 100 is 1 more than 9 × 11: the digit is 9; with 2 instead of 3 the sum is 97, 9 over: 1.
    expect([taxCheckDigit('210000003'), taxCheckDigit('210000002')]).toEqual(['9', '1'])
    // 29 + 5 × 3 = 44 is a multiple of 11: no digit stands for 10.
    expect(taxCheckDigit('010000005')).toBeNull()
    expect(fault('0100000050')).toEqual({ reason: 'tax-code-number' })
  })

  it.each(['12', '123456789', '0101234567001', '01012345678', ''])('%j is no code', code => expect(fault(code)).toEqual({ reason: 'tax-code' }))

  it('finds every single wrong digit', () => {
    fc.assert(fc.property(nineDigits, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), (nine, place, digit) => {
      const right = taxCheckDigit(nine)
      fc.pre(right !== null)
      const code = `${nine}${right}`
      fc.pre(code[place] !== String(digit))
      expect(fault(code)).toBeNull()
      expect(fault(code.slice(0, place) + String(digit) + code.slice(place + 1))).not.toBeNull()
    }))
  })

  it('belongs to one firm with its branches', () => {
    expect(firmOfTaxCode('0314409058-002')).toBe(firmOfTaxCode('0314409058'))
  })
})

describe('a citizen number', () => {
  it('is that of a household alone', () => {
    expect(fault('001088012345', 'household')).toBeNull()
    expect(fault('001088012345', 'enterprise')).toEqual({ reason: 'tax-code-of-person' })
    expect(fault('001088012345', 'cooperative')).toEqual({ reason: 'tax-code-of-person' })
  })

  it('has a place of birth and a year that has come; it holds no check digit', () => {
    expect(fault('003088012345', 'household')).toEqual({ reason: 'citizen-place', values: { place: '003' } })
    expect(fault('000088012345', 'household')).toEqual({ reason: 'citizen-place', values: { place: '000' } })
    expect(fault('036307012345', 'household')).toBeNull()
    expect(fault('036399012345', 'household')).toEqual({ reason: 'citizen-year', values: { year: 2099 } })
    expect(fault('036488012345', 'household')).toEqual({ reason: 'citizen-year', values: { year: 2188 } })
    expect(fault('101088012345', 'household')).toBeNull()
  })

  it('names the 63 provinces of its own time', () => {
    const codes = provinceData.provinces.filter(unit => unit.id.endsWith('@2008')).map(unit => unit.code)
    expect(codes).toHaveLength(63)
    for (let code = 1; code <= 99; code++)
      expect([code, fault(`0${String(code).padStart(2, '0')}088012345`, 'household')?.reason ?? null]).toEqual([code, codes.includes(String(code).padStart(2, '0')) ? null : 'citizen-place'])
  })
})
