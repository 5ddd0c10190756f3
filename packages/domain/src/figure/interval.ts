/** A number with the least and greatest value that its printed precision allows. */
export interface Range { value: number, low: number, high: number }

/** Relative slack for binary rounding; the finest printed digit is a million times coarser. */
const slack = 1e-9
const near = (a: number, b: number) => slack * Math.max(1, Math.abs(a), Math.abs(b))

/**
 * A number known without doubt, such as a count.
 * @example
 * exact(145) // { value: 145, low: 145, high: 145 }
 */
export function exact(value: number): Range {
  return { value, low: value, high: value }
}

/**
 * A printed number: half a unit of its last digit either way.
 * @example
 * around(28.58, 0.005) // { value: 28.58, low: 28.575, high: 28.585 }
 */
export function around(value: number, half: number): Range {
  return { value, low: value - half, high: value + half }
}

export function add(a: Range, b: Range): Range {
  return { value: a.value + b.value, low: a.low + b.low, high: a.high + b.high }
}

export function subtract(a: Range, b: Range): Range {
  return { value: a.value - b.value, low: a.low - b.high, high: a.high - b.low }
}

export function multiply(a: Range, b: Range): Range {
  const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]
  return { value: a.value * b.value, low: Math.min(...corners), high: Math.max(...corners) }
}

/**
 * The quotient; `null` where the divisor may be zero, since nothing can be said then.
 * @example
 * divide(exact(1), exact(4)) // { value: 0.25, low: 0.25, high: 0.25 }
 */
export function divide(a: Range, b: Range): Range | null {
  if (b.low <= 0 && b.high >= 0)
    return null
  const corners = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high]
  return { value: a.value / b.value, low: Math.min(...corners), high: Math.max(...corners) }
}

/** A range times a plain number, e.g. a fraction into per cent. */
export function scale(range: Range, factor: number): Range {
  return multiply(range, exact(factor))
}

export function contains(range: Range, value: number): boolean {
  return value >= range.low - near(value, range.low) && value <= range.high + near(value, range.high)
}

export function overlaps(a: Range, b: Range): boolean {
  return a.low <= b.high + near(a.low, b.high) && b.low <= a.high + near(b.low, a.high)
}

/** What both ranges allow, with its middle as value; `null` where they exclude each other. */
export function intersect(a: Range, b: Range): Range | null {
  if (!overlaps(a, b))
    return null
  const low = Math.max(a.low, b.low)
  const high = Math.max(low, Math.min(a.high, b.high))
  return { value: low + (high - low) / 2, low, high }
}

/**
 * The whole numbers within a range; the value stays what the arithmetic gave. `null` where there is none.
 * @example
 * integersIn({ value: 543.07, low: 542.06, high: 544.09 }) // { value: 543.07, low: 543, high: 544 }
 */
export function integersIn(range: Range): Range | null {
  const low = Math.ceil(range.low - near(range.low, 0))
  const high = Math.floor(range.high + near(range.high, 0))
  return low > high ? null : { value: range.value, low, high }
}
