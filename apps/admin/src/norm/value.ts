import type { Norm, NormSubject } from '@khuyencong/domain/norm'
import type { Lang } from '@khuyencong/domain/text'
import { formatDong } from '@khuyencong/domain/money'
import { isSet, normVariantLabels } from '@khuyencong/domain/norm'
import { supportTypeLabels } from '@khuyencong/domain/support'
import { formatFraction, formatNumber } from '@khuyencong/domain/text'
import { provinces } from '../region/provinces.ts'
import { words } from './words.ts'

export const provinceName = (id: string) => provinces.has(id) ? provinces.get(id).name : id

/** What a norm is about: type, case where it is a special one, and whose it is where a council set it. */
export function subjectName({ supportType, variant, provinceId }: NormSubject, lang: Lang): string {
  return [supportTypeLabels[supportType][lang], ...(variant === 'standard' ? [] : [normVariantLabels[variant][lang]]), ...(provinceId === null ? [] : [provinceName(provinceId)])].join(' · ')
}

const percent = (rate: number, lang: Lang) => formatFraction(rate, lang, Number.isInteger(Math.round(rate * 1000) / 10) ? 0 : 1)

/** The figures in one line, `50 % chi phí, đến 300 triệu đồng một cơ sở; dây chuyền 1,5 ×`; what is not set says so. */
export function figuresText(norm: Pick<Norm, 'rate' | 'capDong' | 'lineFactor' | 'per' | 'status'>, lang: Lang): string {
  const w = words[lang]
  if (!isSet(norm))
    return w.notSet
  const cap = norm.capDong === null ? null : `${lang === 'vi' ? 'đến' : 'up to'} ${formatDong(norm.capDong, lang, 'trieu', Number.isInteger(norm.capDong / 1e6) ? 0 : 1)} ${w.perOf[norm.per]}`
  const parts = [norm.rate === null ? null : `${percent(norm.rate, lang)} ${w.ofCost}`, cap].filter(part => part !== null).join(', ')
  return norm.lineFactor === null ? parts : `${parts}; ${w.line(formatNumber(norm.lineFactor, lang))}`
}
