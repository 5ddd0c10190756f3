import type { SheetFix, SheetIssue } from '@khuyencong/domain/sheet'
import type { Lang } from '@khuyencong/domain/text'

/** A message with its place in the list. */
export type Message = SheetIssue & { ordinal: number }
export interface CellFix { issue: SheetIssue, field: string, value: string, label: string }

/** The cell as a spreadsheet names it; the row or column alone where no cell is meant; null for the whole sheet. */
export const cellOf = ({ row, column }: Pick<SheetIssue, 'row' | 'column'>): string | null => row === null && column === null ? null : `${column ?? ''}${row ?? ''}`

/** What a fix puts, as the reader sees it. */
export const fixText = (fix: SheetFix, lang: Lang): string => fix.label?.[lang] ?? fix.value

/** A fix as the edit it is; null where no cell is meant. */
export function fixOf(issue: SheetIssue, fix: SheetFix, lang: Lang): CellFix | null {
  const field = fix.field ?? issue.field
  return issue.row === null || field === null ? null : { issue, field, value: fix.value, label: fixText(fix, lang) }
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
