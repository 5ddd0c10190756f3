import type { Label, Lang } from '../text/number.ts'
import { formatNumber } from '../text/number.ts'

/** Units in which money is printed; stored it is always whole đồng. */
export const moneyUnits = ['dong', 'trieu', 'ty'] as const
export type MoneyUnit = (typeof moneyUnits)[number]

/** Đồng in one unit. */
export const dongPerUnit: Record<MoneyUnit, number> = { dong: 1, trieu: 1_000_000, ty: 1_000_000_000 }

export const moneyUnitLabels: Record<MoneyUnit, Label> = {
  dong: { vi: 'đồng', en: 'VND' },
  trieu: { vi: 'triệu đồng', en: 'million VND' },
  ty: { vi: 'tỷ đồng', en: 'billion VND' },
}

const decimals: Record<MoneyUnit, number> = { dong: 0, trieu: 1, ty: 2 }

/**
 * Money with its unit and a no-break space between. Cells under a headed column take `formatMoney` instead.
 * @param dong - Whole đồng; `null` prints as `–`.
 * @param lang - Language of the reader.
 * @param unit - Unit printed.
 * @param digits - Decimals; by default 0 for đồng, 1 for triệu, 2 for tỷ.
 * @example
 * formatDong(181_946_900_000, 'vi', 'trieu') // '181.946,9 triệu đồng'
 * formatDong(232_908_000_000, 'en', 'ty') // '232.91 billion VND'
 * formatDong(null, 'vi', 'ty') // '–'
 */
export function formatDong(dong: number | null, lang: Lang, unit: MoneyUnit, digits?: number): string {
  const text = formatMoney(dong, lang, unit, digits)
  return dong === null ? text : `${text}\u00A0${moneyUnitLabels[unit][lang]}`
}

/**
 * Money without its unit, for a column whose head names it.
 * @param dong - Whole đồng; `null` prints as `–`, a real zero as `0,0`.
 * @example
 * formatMoney(1_606_262_069, 'vi', 'trieu') // '1.606,3'
 */
export function formatMoney(dong: number | null, lang: Lang, unit: MoneyUnit, digits?: number): string {
  return formatNumber(dong === null ? null : dong / dongPerUnit[unit], lang, digits ?? decimals[unit])
}
