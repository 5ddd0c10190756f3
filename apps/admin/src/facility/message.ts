import type { Issue } from '@khuyencong/domain/refusal'
import type { Lang } from '@khuyencong/domain/text'
import { fieldName } from './value.ts'
import { words } from './words.ts'

/** What is wrong with a field and what would be right, in the reader's language. */
export function messageOf(issue: Issue, lang: Lang): string {
  const { reasons } = words[lang]
  const say = reasons[issue.reason] ?? reasons['wrong-format']!
  return say(fieldName(issue.field, lang).toLowerCase(), issue.values ?? {})
}
