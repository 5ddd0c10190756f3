import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, around, contains, divide, exact, integersIn, intersect, multiply, overlaps, subtract } from './interval.ts'

/** Printed numbers have a few decimals at most. */
const number = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map(thousandths => thousandths / 1000)
const half = fc.integer({ min: 0, max: 1_000_000 }).map(thousandths => thousandths / 1000)
const share = fc.double({ min: 0, max: 1, noNaN: true })
const range = fc.tuple(number, half).map(([value, precision]) => around(value, precision))
/** A range and some number inside it. */
const inside = fc.tuple(range, share).map(([one, at]) => ({ one, x: Math.max(one.low, Math.min(one.high, one.low + (one.high - one.low) * at)) }))

describe('intervals', () => {
  it('stand for the printed precision', () => {
    const printed = around(28.58, 0.005)
    expect(printed.low).toBeCloseTo(28.575, 10)
    expect(printed.high).toBeCloseTo(28.585, 10)
    expect(exact(145)).toEqual({ value: 145, low: 145, high: 145 })
  })

  it('hold every result whose operands they hold', () => {
    fc.assert(fc.property(inside, inside, (a, b) => {
      expect(contains(add(a.one, b.one), a.x + b.x)).toBe(true)
      expect(contains(subtract(a.one, b.one), a.x - b.x)).toBe(true)
      expect(contains(multiply(a.one, b.one), a.x * b.x)).toBe(true)
      const quotient = divide(a.one, b.one)
      if (quotient)
        expect(contains(quotient, a.x / b.x)).toBe(true)
      else
        expect(b.one.low <= 0 && b.one.high >= 0).toBe(true)
    }))
  })

  it('hold their own value and never turn round', () => {
    fc.assert(fc.property(range, range, (a, b) => {
      for (const result of [add(a, b), subtract(a, b), multiply(a, b)]) {
        expect(contains(result, result.value)).toBe(true)
        expect(result.low).toBeLessThanOrEqual(result.high)
      }
    }))
  })

  it('meet in what both allow', () => {
    fc.assert(fc.property(range, range, (a, b) => {
      const both = intersect(a, b)
      expect(both !== null).toBe(overlaps(a, b))
      expect(overlaps(a, b)).toBe(overlaps(b, a))
      if (both) {
        expect(contains(a, both.value)).toBe(true)
        expect(contains(b, both.value)).toBe(true)
      }
    }))
  })

  it('meet although binary fractions miss the shared end', () => {
    expect(overlaps(around(0.1 + 0.2, 0), exact(0.3))).toBe(true)
    expect(overlaps(around(28.58, 0.005), around(28.67, 0.0738))).toBe(false)
  })

  it('name the whole numbers that fit', () => {
    expect(integersIn({ value: 543.07, low: 542.06, high: 544.09 })).toEqual({ value: 543.07, low: 543, high: 544 })
    expect(integersIn({ value: 0.5, low: 0.4, high: 0.6 })).toBeNull()
    expect(integersIn(exact(9))).toEqual(exact(9))
  })

  it('say nothing about a division by what may be zero', () => {
    expect(divide(exact(5), around(0, 1))).toBeNull()
    expect(divide(exact(5), exact(0))).toBeNull()
  })
})
