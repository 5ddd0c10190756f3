import type { Cell } from '@khuyencong/domain/sheet'
import type { Label, Lang } from '@khuyencong/domain/text'
import type { CellKind } from '../workbook/write.ts'

/** One column that a person can choose: its key in the address, its head, what it holds and what that means. */
export interface Column<Row> {
  key: string
  head: Label
  kind: CellKind
  width: number
  meaning?: Label
  value: (row: Row, lang: Lang) => Cell
}

export const label = (vi: string, en: string): Label => ({ vi, en })

/** The chosen columns in the chosen order; names it does not know are left out, none at all means every column. */
export function chosenColumns<Row>(columns: readonly Column<Row>[], chosen: string | undefined): Column<Row>[] {
  const keys = [...new Set((chosen ?? '').split(',').filter(Boolean))]
  const found = keys.flatMap(key => columns.filter(column => column.key === key))
  return found.length > 0 ? found : [...columns]
}

/** What an invented row says of itself, in the last column. */
export const inventedCell = (row: { demonstration: boolean }, lang: Lang): Cell => row.demonstration ? (lang === 'en' ? 'demonstration' : 'minh hoạ') : null

/** A day as a cell: midnight, as a workbook keeps days. */
export const dayCell = (iso: string | null): Date | null => iso === null ? null : new Date(`${iso}T00:00:00Z`)

export const yes = (is: boolean, lang: Lang): Cell => is ? (lang === 'en' ? 'yes' : 'có') : null

/** Both vintages of a place in one cell, the newer first: «Ninh Bình (Hà Nam)». */
export function placeText({ then, today }: { then: { name: string, id: string }, today: { name: string, id: string } }): string {
  return then.name === today.name ? today.name : `${today.name} (${then.name})`
}

/** Wall clock of Vietnam in whole seconds, where the file is read; a workbook knows no time zones. */
export function wallClock(at: string | null): Date | null {
  return at === null ? null : new Date(Math.floor(Date.parse(at.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00')) / 1000) * 1000 + 7 * 60 * 60_000)
}
