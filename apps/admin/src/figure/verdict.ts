import type { Interval, VerdictKind } from '@khuyencong/domain/figure'
import type { Lang } from '@khuyencong/domain/text'
import { formatNumber } from '@khuyencong/domain/text'

export const kindTone: Record<VerdictKind, string> = { error: 'error', warning: 'warning', info: 'info', unverifiable: 'plain', unpublished: 'plain', rounded: 'ok-plain', agree: 'ok', derived: 'derived' }
export const kindIcon: Record<VerdictKind, string> = {
  error: 'i-lucide-circle-alert', warning: 'i-lucide-triangle-alert', info: 'i-lucide-info', unverifiable: 'i-lucide-circle-help', unpublished: 'i-lucide-ban', rounded: 'i-lucide-circle-check', agree: 'i-lucide-check', derived: 'i-lucide-sigma',
}

/** The one verdict to show after a figure: an error or warning on it, else what agrees, else a remark. The check against norms marks the split of money alone. */
export function markOf<V extends { id: string, outcome: string, severity: string | null }>(verdicts: readonly V[]): V[] {
  const own = verdicts.filter(verdict => !verdict.id.startsWith('norms:'))
  const wrong = own.find(verdict => verdict.severity === 'error' || verdict.severity === 'warning')
  const right = own.find(verdict => verdict.severity === null && verdict.outcome.startsWith('agree'))
  return [wrong ?? right ?? own[0] ?? verdicts[0]].filter(verdict => verdict !== undefined)
}

export const isRate = (unit: string) => unit === '%'

/** Short units beside a number of a mixed register. */
const shortUnits: Record<string, { vi: string, en: string }> = {
  '%': { vi: '%', en: '%' }, 'triệu đồng': { vi: 'triệu', en: 'm đồng' }, 'tỷ đồng': { vi: 'tỷ', en: 'bn đồng' }, 'đồng': { vi: 'đồng', en: 'đồng' },
}

/** A computed number as the register prints it: enough decimals to see the difference, never more than four. */
export function numberText({ value, unit }: Pick<Interval, 'value' | 'unit'>, lang: Lang): { number: string, unit: string } {
  const digits = isRate(unit) ? 2 : Number.isInteger(value) ? 0 : Math.abs(value) >= 1000 ? 1 : 3
  const number = formatNumber(value, lang, digits)
  return isRate(unit) ? { number: `${number}${lang === 'vi' ? '\u00A0' : ''}%`, unit: '' } : { number, unit: shortUnits[unit]?.[lang] ?? '' }
}
