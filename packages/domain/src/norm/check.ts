import type { SupportType } from '../support/types.ts'
import type { Lang } from '../text/number.ts'
import type { Norm } from './norm.ts'
import { formatFraction, formatNumber } from '../text/number.ts'
import { norms as nationalNorms, normAmendments } from './norms.ts'

/** `not-set` is no pass and no breach: nobody has said where the ceiling lies. */
export type NormOutcome = 'met' | 'exceeded' | 'not-set'

/** Why nothing can be said: no norm of that day, figures nobody read in the text, amended since, or the cost is unknown. */
export type NormGap = 'no-norm' | 'unverified' | 'amended' | 'cost-unknown' | 'support-unknown'

export interface NormQuestion {
  type: SupportType
  variant: Norm['variant']
  /** Eligible cost, whole đồng. */
  cost: number | null
  /** State support, whole đồng: national and local together. */
  support: number | null
  /** The day the support is judged by, `yyyy-mm-dd`. */
  on: string
}

export interface NormCheck {
  outcome: NormOutcome
  gap: NormGap | null
  /** The norm of that day; shown as the last known one where it was amended since. */
  norm: Norm | null
  /** What came after, where its figures are not confirmed. */
  amendedBy: string | null
  /** Rate × cost, rounded down to whole đồng. */
  byRateDong: number | null
  /** The lower of rate and cap, whole đồng. */
  ceilingDong: number | null
  /** Support above the ceiling; 0 where it is met. */
  excessDong: number | null
  /** The arithmetic in words, with the article; nothing here is typed by hand. */
  explained: Record<Lang, string>
}

const trieu = (dong: number, lang: Lang) => formatNumber(dong / 1_000_000, lang)
const rateIn = (rate: number, lang: Lang) => formatFraction(rate, lang, Number.isInteger(Math.round(rate * 1000) / 10) ? 0 : 1)

/** `min(50 % × 900; 300) = 300 triệu đồng`, with only what is known. */
function ceilingIn(lang: Lang, norm: Norm, cost: number | null, ceiling: number): string {
  const unit = lang === 'vi' ? 'triệu đồng' : 'million VND'
  const parts = [
    norm.rate !== null && cost !== null ? `${rateIn(norm.rate, lang)} × ${trieu(cost, lang)}` : null,
    norm.capDong !== null ? trieu(norm.capDong, lang) : null,
  ].filter(part => part !== null)
  return `${parts.length > 1 ? `min(${parts.join('; ')}) = ` : parts[0] === trieu(ceiling, lang) ? '' : `${parts[0]} = `}${trieu(ceiling, lang)}\u00A0${unit}`
}

/** Rates have at most six decimals; whole numbers keep a large cost exact to the đồng. */
function partOf(rate: number, cost: number): number {
  return Number(BigInt(Math.round(rate * 1e6)) * BigInt(Math.trunc(cost)) / 1_000_000n)
}

const gapWords: Record<NormGap, Record<Lang, string>> = {
  'no-norm': { vi: 'Chưa đặt mức cho loại hình này vào ngày đó', en: 'No norm is set for this type on that day' },
  'unverified': { vi: 'Chưa đặt mức: chưa đọc được con số trong văn bản', en: 'Not set: the figure has not been read in the text' },
  'amended': { vi: 'Chưa đặt mức: con số sau sửa đổi chưa được xác nhận', en: 'Not set: the figures after the amendment are not confirmed' },
  'cost-unknown': { vi: 'Chưa tính được: thiếu chi phí hợp lệ', en: 'Cannot be computed: the eligible cost is missing' },
  'support-unknown': { vi: 'Chưa tính được: chưa ghi mức hỗ trợ của Nhà nước', en: 'Cannot be computed: no state support is recorded' },
}

function explain(lang: Lang, { norm, amendedBy, ceilingDong, gap, outcome }: Omit<NormCheck, 'explained'>, { cost, support }: NormQuestion): string {
  const ceiling = norm && ceilingDong !== null ? `${norm.legalBasis}: ${ceilingIn(lang, norm, cost, ceilingDong)}` : null
  const compared = ceiling && support !== null && gap !== 'cost-unknown' ? `; ${lang === 'vi' ? 'hỗ trợ' : 'support'} ${trieu(support, lang)} ${support > ceilingDong! ? '>' : '≤'} ${trieu(ceilingDong!, lang)}` : ''
  if (outcome !== 'not-set')
    return `${ceiling}${compared}`
  const why = gapWords[gap ?? 'no-norm'][lang]
  const later = amendedBy ? ` (${amendedBy})` : ''
  const last = ceiling ? `. ${gap === 'amended' ? (lang === 'vi' ? 'Mức đã biết gần nhất – ' : 'Last known norm – ') : ''}${ceiling}${compared}` : ''
  return `${why}${later}${last}`
}

/**
 * Is a support within the norm of its day? At most rate × eligible cost and at most the cap, whichever is lower.
 * A rate or cap that is not set, not read in the text, or amended since without confirmed figures gives `not-set`.
 * @param question - Type, variant, cost, support and day; money in whole đồng.
 * @param norms - Dated rows, the national ones by default.
 * @returns The outcome with its arithmetic and article (Circular 28/2018/TT-BTC, Article 8).
 * @example
 * checkNorm({ type: 'machinery', variant: 'standard', cost: 900_000_000, support: 315_000_000, on: '2022-03-01' }).outcome // 'exceeded'
 * checkNorm({ type: 'machinery', variant: 'standard', cost: 900_000_000, support: 315_000_000, on: '2022-03-01' }).excessDong // 15000000
 */
export function checkNorm(question: NormQuestion, norms: readonly Norm[] = nationalNorms): NormCheck {
  const { type, variant, cost, support, on } = question
  const norm = norms.find(row => row.supportType === type && row.variant === variant && row.validFrom <= on && (row.validTo === null || on <= row.validTo)) ?? null
  const known = norm !== null && norm.status === 'documented' && (norm.rate !== null || norm.capDong !== null)
  const amendedBy = (known && normAmendments.find(row => norm.legalBasis.startsWith(row.amends) && on >= row.notBefore)?.by) || null
  const byRateDong = known && norm.rate !== null && cost !== null ? partOf(norm.rate, cost) : null
  const limits = [byRateDong, known ? norm.capDong : null].filter(limit => limit !== null)
  const ceilingDong = limits.length > 0 ? Math.min(...limits) : null
  const over = support !== null && ceilingDong !== null && support > ceilingDong
  const gap: NormGap | null = norm === null
    ? 'no-norm'
    : !known ? 'unverified' : amendedBy ? 'amended' : support === null ? 'support-unknown' : norm.rate !== null && cost === null && !over ? 'cost-unknown' : null
  const outcome = gap !== null ? 'not-set' : over ? 'exceeded' : 'met'
  const check = { outcome, gap, norm, amendedBy, byRateDong, ceilingDong, excessDong: support === null || ceilingDong === null ? null : Math.max(0, support - ceilingDong) } as const
  return { ...check, explained: { vi: explain('vi', check, question), en: explain('en', check, question) } }
}
