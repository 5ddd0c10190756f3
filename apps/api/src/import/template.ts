import type { RawWorkbook } from '@khuyencong/domain/sheet'
import type { Lang } from '@khuyencong/domain/text'
import { ImportNoun, sheetsOf } from '@khuyencong/domain/import'
import { contentsName } from '../export/contents.ts'

/** What a workbook made from a template of ours says of itself. */
export interface Template { noun: ImportNoun, version: number, lang: Lang }

/** Names of the sheets beside those of records. */
export const guideName = { vi: 'Hướng dẫn', en: 'How to' } as const
export const listsName = { vi: 'Danh mục', en: 'Lists' } as const
export const messagesName = { vi: 'Thông báo', en: 'Messages' } as const

/** Written on the sheet of messages of a corrected copy. */
export const messagesMark = 'khuyen-cong/messages'

/** Grows with any of its sheets. */
export const templateVersion = (noun: ImportNoun): number => Math.max(...sheetsOf(noun).map(sheet => sheet.version))

/** Written on the guide, where it survives being saved by any spreadsheet. */
export const templateMark = (noun: ImportNoun, lang: Lang): string => `khuyen-cong/${noun}/${templateVersion(noun)}/${lang}`

const marked = /^khuyen-cong\/([a-z]+)\/(\d{1,4})\/(vi|en)$/
/** The mark stands near the top of the guide; a sheet of records is not searched to its end. */
const searchedRows = 40

type Sheets = Pick<RawWorkbook, 'sheets'>

function firstIn<Found>(sheet: Sheets['sheets'][number], look: (text: string) => Found | null): Found | null {
  for (const row of sheet.rows.slice(0, searchedRows)) {
    for (const cell of row) {
      const found = typeof cell === 'string' ? look(cell.trim()) : null
      if (found !== null)
        return found
    }
  }
  return null
}

function markIn(text: string): Template | null {
  const [, noun, version, lang] = marked.exec(text) ?? []
  const known = ImportNoun.safeParse(noun)
  return known.success ? { noun: known.data, version: Number(version), lang: lang as Lang } : null
}

/** Which template of ours a workbook was made from, whatever it has gone through since; null for a foreign one. */
export function templateOf(raw: Sheets): Template | null {
  for (const sheet of raw.sheets) {
    const found = firstIn(sheet, markIn)
    if (found)
      return found
  }
  return null
}

/** The sheet of an exported list that says what is in it. */
const isContents = ({ name, rows }: Sheets['sheets'][number]) => (Object.values(contentsName) as string[]).includes(name) && ['Mục Giá trị', 'Item Value'].includes((rows[0] ?? []).slice(0, 2).join(' '))

/** The sheets that can hold records: without our guide, lists, contents and messages, which a file carries back. */
export function sheetsOfRecords<Raw extends Sheets>(raw: Raw): Raw['sheets'][number][] {
  const isOurs = templateOf(raw) !== null
  return raw.sheets.filter(sheet => !isContents(sheet) && !(isOurs && (Object.values(listsName) as string[]).includes(sheet.name)) && firstIn(sheet, text => markIn(text) ?? (text === messagesMark ? true : null)) === null)
}

/** The sheet of messages that an earlier corrected copy carries. */
export function messagesIn(raw: Sheets): string | null {
  return raw.sheets.find(sheet => firstIn(sheet, text => text === messagesMark ? true : null))?.name ?? null
}
