import type { RawWorkbook } from '@khuyencong/domain/sheet'
import type { Lang } from '@khuyencong/domain/text'
import { ImportNoun, sheetsOf } from '@khuyencong/domain/import'

/** What a workbook made from a template of ours says of itself; `aside` names its sheets that hold no records. */
export interface Template { noun: ImportNoun, version: number, lang: Lang, aside: readonly string[] }

/** Names of the sheets beside those of records. */
export const guideName = { vi: 'Hướng dẫn', en: 'How to' } as const
export const listsName = { vi: 'Danh mục', en: 'Lists' } as const

/** Grows with any of its sheets. */
export const templateVersion = (noun: ImportNoun): number => Math.max(...sheetsOf(noun).map(sheet => sheet.version))

/** Written on the guide, where it survives being saved by any spreadsheet. */
export const templateMark = (noun: ImportNoun, lang: Lang): string => `khuyen-cong/${noun}/${templateVersion(noun)}/${lang}`

const marked = /^khuyen-cong\/([a-z]+)\/(\d{1,4})\/(vi|en)$/
/** The mark stands near the top of the guide; a sheet of records is not searched to its end. */
const searchedRows = 40

function markIn(rows: RawWorkbook['sheets'][number]['rows']): Omit<Template, 'aside'> | null {
  for (const row of rows.slice(0, searchedRows)) {
    for (const cell of row) {
      const [, noun, version, lang] = typeof cell === 'string' ? marked.exec(cell.trim()) ?? [] : []
      const known = ImportNoun.safeParse(noun)
      if (known.success)
        return { noun: known.data, version: Number(version), lang: lang as Lang }
    }
  }
  return null
}

/** Which template of ours a workbook was made from, whatever it has gone through since; null for a foreign one. */
export function templateOf(raw: Pick<RawWorkbook, 'sheets'>): Template | null {
  for (const sheet of raw.sheets) {
    const found = markIn(sheet.rows)
    if (found)
      return { ...found, aside: raw.sheets.filter(({ name }) => name === sheet.name || Object.values(listsName).includes(name as never)).map(({ name }) => name) }
  }
  return null
}
