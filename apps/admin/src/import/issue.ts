import type { SheetFix, SheetIssue } from '@khuyencong/domain/sheet'
import type { Lang } from '@khuyencong/domain/text'

/** A message with its place in the list, and how many say the same of the same content. */
export type Message = SheetIssue & { ordinal: number, alike: number }
/** A value for one cell, or for every cell of which the same is said. */
export interface CellFix { issue: Message, field: string, value: string, label: string, isForAll: boolean }

/** The cell as a spreadsheet names it; the row or column alone where no cell is meant; null for the whole sheet. */
export const cellOf = ({ row, column }: Pick<SheetIssue, 'row' | 'column'>): string | null => row === null && column === null ? null : `${column ?? ''}${row ?? ''}`

/** The message is about a row that is a record; a totals row is read for comparing alone, and nothing typed there counts. */
export const isOfRecord = ({ row, reason }: Pick<SheetIssue, 'row' | 'reason'>): boolean => row !== null && reason !== 'total-differs'

/** What a fix puts, as the reader sees it. */
export const fixText = (fix: SheetFix, lang: Lang): string => fix.label?.[lang] ?? fix.value

/** A fix as the edit it is; null where no cell is meant. */
export function fixOf(issue: Message, fix: SheetFix, lang: Lang, isForAll = false): CellFix | null {
  const field = fix.field ?? issue.field
  return !isOfRecord(issue) || field === null ? null : { issue, field, value: fix.value, label: fixText(fix, lang), isForAll }
}

/** Messages by sheet, in the order of the file. */
export function bySheet(messages: readonly Message[]): { sheet: string, messages: Message[] }[] {
  const groups: { sheet: string, messages: Message[] }[] = []
  for (const message of messages) {
    if (groups.at(-1)?.sheet !== message.sheet)
      groups.push({ sheet: message.sheet, messages: [] })
    groups.at(-1)!.messages.push(message)
  }
  return groups
}
