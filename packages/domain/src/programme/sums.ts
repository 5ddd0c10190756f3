import type { Source } from './source.ts'
import { Refusal } from '../refusal/refusal.ts'
import { sources } from './source.ts'

/** Money of one year and source, whole đồng: a line of a budget, or what supports add up to. */
export interface MoneyCell { year: number, source: Source, dong: number }

/** Null where nothing is recorded, which is not zero. */
export interface SourceSums { bySource: Record<Source, number | null>, total: number | null }

export interface YearSums extends SourceSums { years: ({ year: number } & SourceSums)[] }

function sum(cells: readonly MoneyCell[]): number | null {
  const total = cells.reduce<number | null>((before, cell) => (before ?? 0) + cell.dong, null)
  if (total !== null && !Number.isSafeInteger(total))
    throw new Refusal('invalid', { reason: 'too-large', issues: [{ field: 'budget', reason: 'too-large' }] })
  return total
}

function sumsOf(cells: readonly MoneyCell[]): SourceSums {
  return { bySource: Object.fromEntries(sources.map(source => [source, sum(cells.filter(cell => cell.source === source))])) as Record<Source, number | null>, total: sum(cells) }
}

/**
 * Money by year, by source and in all. Upper levels are always computed so, never typed.
 * @param cells - Lines of a budget, or cells of supports; several of one year and source add up.
 * @throws Refusal `too-large` beyond 9 007 199 254 740 991 đồng.
 * @example
 * yearSums([{ year: 2024, source: 'national', dong: 300 }, { year: 2025, source: 'counterpart', dong: 500 }]).total // 800
 * yearSums([{ year: 2024, source: 'national', dong: 300 }]).years // [{ year: 2024, bySource: { national: 300, local: null, counterpart: null, other: null }, total: 300 }]
 */
export function yearSums(cells: readonly MoneyCell[]): YearSums {
  const years = [...new Set(cells.map(cell => cell.year))].sort((a, b) => a - b)
  return { years: years.map(year => ({ year, ...sumsOf(cells.filter(cell => cell.year === year)) })), ...sumsOf(cells) }
}
