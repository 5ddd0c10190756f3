import type { ImportMapping, ImportNoun } from '@khuyencong/domain/import'
import type { SheetIssue } from '@khuyencong/domain/sheet'
import type { Lang } from '@khuyencong/domain/text'
import { sheetsOf } from '@khuyencong/domain/import'

/** A message with the head of its column: that of the file, or ours in the reader's language where the file has none for the field. */
export function headed<Message extends SheetIssue>(issue: Message, { noun, mapping, lang }: { noun: ImportNoun, mapping: ImportMapping, lang: Lang }): Message {
  const { sheet, field, column, head } = issue
  if (field === null || (column !== null && head !== null))
    return issue
  const keys = mapping.tables.filter(table => table.sheet === sheet).map(table => table.to)
  const found = sheetsOf(noun).filter(one => keys.includes(one.key)).flatMap(one => one.fields).find(one => one.key === field)
  return { ...issue, head: found?.head[lang] ?? head }
}
