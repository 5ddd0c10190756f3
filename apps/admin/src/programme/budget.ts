import type { BudgetLine, Source } from '@khuyencong/domain/programme'
import type { Issue } from '@khuyencong/domain/refusal'
import { dongPerUnit, formatMoney } from '@khuyencong/domain/money'
import { sources } from '@khuyencong/domain/programme'
import { enteredDong } from '../shell/form/money.ts'

export const budgetKeys = { national: 'budgetNational', local: 'budgetLocal', counterpart: 'budgetCounterpart', other: 'budgetOther' } as const satisfies Record<Source, string>

/** What was typed, by source, then by year. */
export type BudgetForm = Record<(typeof budgetKeys)[Source], Record<string, string>>

/** A sum as it can be typed again: in triệu where nothing is lost by it, else every đồng. */
export function budgetText(dong: number): string {
  return dong > 0 && dong % 100_000 === 0 ? `${formatMoney(dong, 'vi', 'trieu', dong % dongPerUnit.trieu === 0 ? 0 : 1)} triệu` : formatMoney(dong, 'vi', 'dong')
}

/** Years that stand in the grid: the programme's, and those where something is typed. */
export function gridYears(form: BudgetForm, years: { yearFrom: number, yearTo: number } | null): number[] {
  const typed = sources.flatMap(source => Object.keys(form[budgetKeys[source]]).map(Number))
  const own = years ? Array.from({ length: years.yearTo - years.yearFrom + 1 }, (_, at) => years.yearFrom + at) : []
  return [...new Set([...own, ...typed])].sort((a, b) => a - b)
}

/** One source with a year's text changed; blank years leave no trace, so that nothing typed is no change. */
export function withText(texts: Record<string, string>, year: number, text: string): Record<string, string> {
  const next = Object.entries(texts).filter(([key]) => key !== String(year))
  return Object.fromEntries([...next, ...(text.trim() === '' ? [] : [[String(year), text]])].sort(([a], [b]) => Number(a) - Number(b)))
}

/** The lines behind what was typed, and a fault for each cell that is no sum of money. */
export function budgetLines(form: BudgetForm): { lines: BudgetLine[], issues: Issue[] } {
  const lines: BudgetLine[] = []
  const issues: Issue[] = []
  for (const source of sources) {
    for (const [year, text] of Object.entries(form[budgetKeys[source]])) {
      const { dong, reason } = enteredDong(text)
      if (reason !== null)
        issues.push({ field: `budget.${year}.${source}`, reason })
      else if (dong !== null)
        lines.push({ year: Number(year), source, dong })
    }
  }
  return { lines: lines.sort((a, b) => a.year - b.year), issues }
}

/** A bare small number: most likely million was meant. */
export const isSmall = (text: string, dong: number) => dong !== 0 && dong < dongPerUnit.trieu && /^[\d.\s]+$/.test(text)

/** Cells of a block copied from a spreadsheet, row by row; null for a single value, which is pasted as any text. */
export function pastedBlock(text: string): string[][] | null {
  const rows = text.replace(/\r?\n$/, '').split(/\r?\n/).map(row => row.split('\t').map(cell => cell.trim()))
  return rows.length > 1 || rows[0]!.length > 1 ? rows : null
}
