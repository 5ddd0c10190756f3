import type { Lang } from '../text/number.ts'
import type { NormCheck, NormGap, NormMoney } from './check.ts'
import { formatDate } from '../text/date.ts'
import { formatFraction, formatNumber } from '../text/number.ts'

type Said = Omit<NormCheck, 'explained'> & { factor: number | null, cost: number | null, support: number | null, on: string }

const trieu = (dong: number, lang: Lang) => formatNumber(dong / 1_000_000, lang)
const rateIn = (rate: number, lang: Lang) => formatFraction(rate, lang, Number.isInteger(Math.round(rate * 1000) / 10) ? 0 : 1)

/** `min(50 % × 1.480; 1,5 × 300) = 450 triệu đồng`, with only what is known. */
function ceilingIn(lang: Lang, { norm, cost, factor, ceilingDong }: Said): string {
  const cap = norm!.capDong === null ? null : `${factor === null ? '' : `${formatNumber(factor, lang)} × `}${trieu(norm!.capDong, lang)}`
  const parts = [norm!.rate !== null && cost !== null ? `${rateIn(norm!.rate, lang)} × ${trieu(cost, lang)}` : null, cap].filter(part => part !== null)
  const result = trieu(ceilingDong!, lang)
  return `${parts.length > 1 ? `min(${parts.join('; ')}) = ` : parts[0] === result ? '' : `${parts[0]} = `}${result}\u00A0${lang === 'vi' ? 'triệu đồng' : 'million VND'}`
}

const moneyWords: Record<NormMoney, Record<Lang, string>> = {
  state: { vi: 'hỗ trợ', en: 'support' },
  national: { vi: 'kinh phí quốc gia', en: 'national money' },
  local: { vi: 'kinh phí địa phương', en: 'local money' },
}

const gapWords: Record<NormGap, Record<Lang, string>> = {
  'no-norm': { vi: 'Chưa đặt mức cho loại hình này vào ngày', en: 'No norm is set for this type on' },
  'unverified': { vi: 'Chưa đặt mức: chưa đọc được con số trong văn bản', en: 'Not set: the figure has not been read in the text' },
  'amended': { vi: 'Chưa đặt mức: con số sau sửa đổi chưa được xác nhận', en: 'Not set: the figures after the amendment are not confirmed' },
  'cost-unknown': { vi: 'Chưa tính được: thiếu chi phí hợp lệ', en: 'Cannot be computed: the eligible cost is missing' },
  'support-unknown': { vi: 'Chưa tính được: chưa ghi mức hỗ trợ của Nhà nước', en: 'Cannot be computed: no state support is recorded' },
  'predecessor-unknown': { vi: 'Chưa đặt mức: các tỉnh cũ có định mức khác nhau, chưa rõ cơ sở thuộc tỉnh cũ nào', en: 'Not set: the former provinces have different norms and it is not known which one the facility lies in' },
}

/** Whose norm it is and of which day, e.g. `Thông tư 28/2018/TT-BTC, Điều 8, mức ngày 01/03/2022`. */
function lawIn(lang: Lang, { norm, money, on }: Said): string {
  const whose = norm!.inheritedFrom
    ? (lang === 'vi' ? `, định mức của ${norm!.inheritedFrom.name} được kế thừa` : `, carried from ${norm!.inheritedFrom.name}`)
    : money === 'local' && norm!.provinceId === null ? (lang === 'vi' ? ', mức trần quốc gia vì tỉnh chưa có định mức' : ', the national ceiling, as the province has no norm') : ''
  return `${norm!.legalBasis}${whose}, ${lang === 'vi' ? 'mức ngày' : 'as of'} ${formatDate(on, lang)}`
}

/** A norm check in one sentence: article, day, arithmetic, comparison, and what is not confirmed. */
export function explain(lang: Lang, said: Said): string {
  const { norm, amendedBy, ceilingDong, gap, outcome, support, money, on } = said
  const ceiling = norm && ceilingDong !== null ? `${lawIn(lang, said)}: ${ceilingIn(lang, said)}` : null
  const compared = ceiling && support !== null && gap !== 'cost-unknown' ? `; ${moneyWords[money][lang]} ${trieu(support, lang)} ${support > ceilingDong! ? '>' : '≤'} ${trieu(ceilingDong!, lang)}` : ''
  if (outcome !== 'not-set')
    return `${ceiling}${compared}`
  const why = `${gapWords[gap!][lang]}${gap === 'no-norm' ? ` ${formatDate(on, lang)}` : ''}`
  const later = amendedBy ? ` (${amendedBy})` : gap === 'unverified' ? ` (${norm!.legalBasis})` : ''
  const last = ceiling ? `. ${gap === 'amended' ? (lang === 'vi' ? 'Mức đã biết gần nhất – ' : 'Last known norm – ') : ''}${ceiling}${compared}` : ''
  return `${why}${later}${last}`
}
