import type { Instrument } from '../instrument/index.ts'
import type { SupportType } from '../support/types.ts'
import type { Lang } from '../text/number.ts'
import type { Norm, NormInForce, NormVariant } from './norm.ts'
import { changedBy, instrumentName, instruments as knownTexts } from '../instrument/index.ts'
import { explain } from './explain.ts'
import { isSet } from './norm.ts'
import { norms as nationalNorms } from './norms.ts'

/** `not-set` is no pass and no breach: nobody has said where the ceiling lies. */
export type NormOutcome = 'met' | 'exceeded' | 'not-set'

/**
 * Why nothing can be said: no norm of that day, figures nobody read in the text, amended since, the cost is unknown, no
 * money is recorded, or the predecessors' norms differ and nobody knows which the place lies in.
 */
export type NormGap = 'no-norm' | 'unverified' | 'amended' | 'cost-unknown' | 'support-unknown' | 'predecessor-unknown'

/** Whose money is judged: a national norm rules national money, a local one local money; `state` is both together. */
export type NormMoney = 'national' | 'local' | 'state'

export interface NormQuestion {
  type: SupportType
  variant: NormVariant
  /** Eligible cost, whole đồng. */
  cost: number | null
  /** Money of the state that is judged, whole đồng. */
  support: number | null
  /** The day the support is judged by, `yyyy-mm-dd`. */
  on: string
  /** `state` by default: national and local money together, by the national norm. */
  money?: NormMoney
}

export interface NormCheck {
  outcome: NormOutcome
  gap: NormGap | null
  money: NormMoney
  /** The norm of that day; shown as the last known one where it was amended since. */
  norm: NormInForce | null
  /** What came after, where its figures are not confirmed. */
  amendedBy: string | null
  /** Rate × cost, rounded down to whole đồng. */
  byRateDong: number | null
  /** The cap that applies, whole đồng: that of a production line is the cap times the factor. */
  capDong: number | null
  /** The lower of rate and cap, whole đồng. */
  ceilingDong: number | null
  /** Support above the ceiling; 0 where it is met. */
  excessDong: number | null
  /** The arithmetic in words, with article and day; nothing here is typed by hand. */
  explained: Record<Lang, string>
}

/** Shares have at most six decimals; whole numbers keep a large sum exact to the đồng. */
function partOf(share: number, dong: number): number {
  return Number(BigInt(Math.round(share * 1e6)) * BigInt(Math.trunc(dong)) / 1_000_000n)
}

/** Rows of a day for a type and variant: a production line without a row of its own is judged by the standard row's factor. */
function rowsOf({ type, variant, on }: NormQuestion, norms: readonly NormInForce[]): NormInForce[] {
  const valid = norms.filter(row => row.supportType === type && row.validFrom <= on && (row.validTo === null || on <= row.validTo))
  const own = valid.filter(row => row.variant === variant)
  return variant === 'production-line' ? [...valid.filter(row => row.variant === 'standard' && row.lineFactor !== null), ...own] : own
}

const figures = (row: Norm) => `${row.rate} ${row.capDong} ${row.lineFactor} ${row.status}`

/** Local money without a local norm is held against the national one: a council's lies within that. */
function normOf(question: NormQuestion, norms: readonly NormInForce[]): { norm: NormInForce | null, isUnclear: boolean } {
  const rows = rowsOf(question, norms)
  const local = question.money === 'local' ? rows.filter(row => row.provinceId !== null) : []
  const [norm = null] = local.length > 0 ? local : rows.filter(row => row.provinceId === null)
  return { norm, isUnclear: new Set(local.map(figures)).size > 1 }
}

/**
 * Is a support within the norm of its day? At most rate × eligible cost and at most the cap, whichever is lower; a
 * production line may have `lineFactor` × the cap. A rate or cap that is not set, not read in the text, or amended since
 * without confirmed figures gives `not-set`.
 * @param question - Type, variant, cost, money and day; money in whole đồng.
 * @param norms - Dated rows, the national ones by default; for local money those of the place, from `normsOfPlace`.
 * @param texts - Legal texts with their links: one that amends or replaces the row's own makes its figures unsure.
 * @returns The outcome with its arithmetic, article and day (Circular 28/2018/TT-BTC, Article 8).
 * @example
 * checkNorm({ type: 'machinery', variant: 'standard', cost: 900_000_000, support: 315_000_000, on: '2022-03-01' }).outcome // 'exceeded'
 * checkNorm({ type: 'machinery', variant: 'standard', cost: 900_000_000, support: 315_000_000, on: '2022-03-01' }).excessDong // 15000000
 * checkNorm({ type: 'machinery', variant: 'production-line', cost: 900_000_000, support: 450_000_000, on: '2022-03-01' }).outcome // 'met'
 */
export function checkNorm(question: NormQuestion, norms: readonly NormInForce[] = nationalNorms, texts: readonly Instrument[] = knownTexts): NormCheck {
  const { variant, cost, support, on, money = 'state' } = question
  const { norm, isUnclear } = normOf(question, norms)
  const known = norm !== null && isSet(norm) && !isUnclear
  const change = known && norm.amendedBy === undefined && norm.instrument !== null ? changedBy(norm.instrument, texts, on) : null
  const amendedBy = !known ? null : norm.amendedBy ?? (change && instrumentName(change, 'vi'))
  const byRateDong = known && norm.rate !== null && cost !== null ? partOf(norm.rate, cost) : null
  const factor = variant === 'production-line' && norm?.variant === 'standard' ? norm.lineFactor : null
  const capDong = known && norm.capDong !== null ? partOf(factor ?? 1, norm.capDong) : null
  const limits = [byRateDong, capDong].filter(limit => limit !== null)
  const ceilingDong = limits.length > 0 ? Math.min(...limits) : null
  const over = support !== null && ceilingDong !== null && support > ceilingDong
  const gap: NormGap | null = norm === null
    ? 'no-norm'
    : isUnclear ? 'predecessor-unknown' : !known ? 'unverified' : amendedBy ? 'amended' : support === null ? 'support-unknown' : norm.rate !== null && cost === null && !over ? 'cost-unknown' : null
  const outcome: NormOutcome = gap !== null ? 'not-set' : over ? 'exceeded' : 'met'
  const check = { outcome, gap, money, norm, amendedBy, byRateDong, capDong, ceilingDong, excessDong: support === null || ceilingDong === null ? null : Math.max(0, support - ceilingDong) }
  const said = { ...check, factor, cost, support, on }
  return { ...check, explained: { vi: explain('vi', said), en: explain('en', said) } }
}

/**
 * The checks a support needs: one for each source of the state's money it has, or one that says that nothing is recorded.
 * @param question - As for `checkNorm`, with the money by source.
 * @param norms - Rows of the place, from `normsOfPlace`.
 * @param texts - Legal texts with their links.
 * @example
 * checkNorms({ type: 'machinery', variant: 'standard', cost: 900_000_000, national: 300_000_000, local: null, on: '2022-03-01' }, norms).map(check => check.money) // ['national']
 */
export function checkNorms(question: Omit<NormQuestion, 'support' | 'money'> & { national: number | null, local: number | null }, norms: readonly NormInForce[] = nationalNorms, texts: readonly Instrument[] = knownTexts): NormCheck[] {
  const { national, local, ...rest } = question
  const given = [{ money: 'national', support: national }, { money: 'local', support: local }] as const
  const asked = given.filter(one => one.support !== null && one.support !== 0)
  return (asked.length > 0 ? asked : [{ money: 'state', support: null } as const]).map(one => checkNorm({ ...rest, ...one }, norms, texts))
}
