import type { SupportType } from '@khuyencong/domain/support'
import type { Chance } from './chance.ts'

const million = 1_000_000
/** Published totals are whole multiples of this, and so is every cost. */
const step = 100_000

/** What a support of each type costs by and large, in million đồng. Invented. */
const usual: Partial<Record<SupportType, number>> = { 'demo-model': 4200, 'machinery': 1650, 'showroom': 900, 'consultancy': 190, 'conference': 240, 'unclassified': 1400, 'vocational-training': 260, 'product-development': 320, 'information': 150, 'management-capacity': 180 }

export function usualCost(type: SupportType, chance: Chance): number {
  return Math.round((usual[type] ?? 400) * million * (0.6 + 0.8 * chance.next()) / step) * step
}

/** Costs in the proportion of `weights` that add up to `total` exactly: the largest remainders get the last steps. */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const steps = total / step
  if (!Number.isInteger(steps))
    throw new RangeError(`${total} is not a multiple of ${step}`)
  const exact = weights.map(weight => steps * weight / sum)
  const whole = exact.map(Math.floor)
  const missing = steps - whole.reduce((all, count) => all + count, 0)
  const order = exact.map((value, index) => ({ index, rest: value - Math.floor(value) })).sort((a, b) => b.rest - a.rest || a.index - b.index)
  for (const { index } of order.slice(0, missing))
    whole[index]! += 1
  return whole.map(count => count * step)
}

/**
 * State money within a cost: for machinery and models under the documented ceilings of Circular 28/2018/TT-BTC, Article 8.
 * For the other types no ceiling is documented; the share is an assumption.
 */
export function stateShare(type: SupportType, cost: number, chance: Chance): number {
  const use = 0.72 + 0.28 * chance.next()
  const whole = (dong: number) => Math.floor(dong / million) * million
  if (type === 'demo-model')
    return whole(Math.min(1000 * million, cost * 0.3) * use)
  if (type === 'machinery' || type === 'unclassified')
    return whole(Math.min(300 * million, cost * 0.5) * use)
  if (type === 'showroom')
    return whole(cost * 0.3 * use)
  return type === 'consultancy' ? whole(cost * 0.5 * use) : cost
}

/** Types whose ceilings were read in the text of the law. */
export function hasDocumentedNorm(type: SupportType): boolean {
  return type === 'demo-model' || type === 'machinery'
}
