import type { TotalGroup, TotalLine } from '@khuyencong/domain/import'
import type { Label } from '@khuyencong/domain/text'
import { byName } from '@khuyencong/domain/text'

interface Sum { label: Label, countBefore: number, countAfter: number, dongBefore: number | null, dongAfter: number | null }

/** Totals of one cut, before and after: told once what is there, then what each row takes away and adds. */
export interface Tally {
  has: (key: string, count: number, dong?: number | null) => void
  takes: (key: string, dong?: number | null) => void
  adds: (key: string, dong?: number | null) => void
  group: () => TotalGroup
}

/**
 * @param by - What the lines are counted by.
 * @param labelOf - Name of a key.
 * @param order - Keys in the order of their lines; without it, lines go by name.
 */
export function tally(by: TotalGroup['by'], labelOf: (key: string) => Label, order?: readonly string[]): Tally {
  const sums = new Map<string, Sum>()
  const sumOf = (key: string) => {
    const known = sums.get(key) ?? { label: labelOf(key), countBefore: 0, countAfter: 0, dongBefore: null, dongAfter: null }
    sums.set(key, known)
    return known
  }
  const plus = (a: number | null, b: number | null | undefined) => b === null || b === undefined ? a : (a ?? 0) + b
  const place = (key: string) => order === undefined ? 0 : (order.indexOf(key) + order.length + 1) % (order.length + 1)
  return {
    has: (key, count, dong) => {
      const sum = sumOf(key)
      sum.countBefore += count
      sum.countAfter += count
      sum.dongBefore = plus(sum.dongBefore, dong)
      sum.dongAfter = plus(sum.dongAfter, dong)
    },
    takes: (key, dong) => {
      const sum = sumOf(key)
      sum.countAfter--
      sum.dongAfter = plus(sum.dongAfter, dong === null || dong === undefined ? dong : -dong)
    },
    adds: (key, dong) => {
      const sum = sumOf(key)
      sum.countAfter++
      sum.dongAfter = plus(sum.dongAfter, dong)
    },
    group: () => ({ by, lines: [...sums].map(([key, sum]): TotalLine => ({ key, ...sum })).sort((a, b) => place(a.key) - place(b.key) || byName(a.label.vi, b.label.vi)) }),
  }
}
