import type { RawWorkbook } from '@khuyencong/domain/sheet'
import type { Marked } from './marks.ts'
import { formWorkbook } from '../workbook/form.ts'
import { markedInPlace } from '../workbook/mark.ts'
import { marksOf } from './marks.ts'
import { messagesSheet } from './messages-sheet.ts'
import { markingsOf, rebuiltSheet } from './rebuilt.ts'
import { messagesIn } from './template.ts'

/**
 * The corrected copy of a file: the officer's own workbook with marks in it, or, where it is of another kind or written in
 * an unusual way, a workbook made anew from its cells.
 */
export async function copyOf(bytes: Uint8Array, raw: RawWorkbook, marked: Marked, about: string): Promise<Uint8Array> {
  const { tables, lang } = marked
  const marks = marksOf(marked)
  const messages = messagesSheet(marked, about)
  const earlier = messagesIn(raw)
  const inPlace = raw.kind === 'xlsx' && tables.every(table => table.encoding === null) ? await markedInPlace(bytes, { sheets: new Map(raw.sheets.map(sheet => [sheet.name, markingsOf(sheet, marks.get(sheet.name), lang)])), messages, earlier }) : null
  return inPlace ?? formWorkbook([...raw.sheets.filter(sheet => sheet.name !== earlier).map(sheet => rebuiltSheet(sheet, { tables, marks: marks.get(sheet.name), lang })), messages], 'Khuyến Công')
}
