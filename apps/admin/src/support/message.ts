import type { Issue } from '@khuyencong/domain/refusal'
import type { Lang } from '@khuyencong/domain/text'
import { formatDong } from '@khuyencong/domain/money'
import { sourceShortLabels } from '@khuyencong/domain/support'
import { formatDate } from '@khuyencong/domain/text'
import { provinces } from '../region/provinces.ts'
import { fieldName } from './value.ts'
import { words } from './words.ts'

/** Values as a sentence shows them: money with its unit, a province by its name, a day as a day. */
function shownValues(values: NonNullable<Issue['values']>, lang: Lang): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => {
    if (['ceiling', 'excess', 'dong', 'level', 'left', 'recorded'].includes(key))
      return [key, formatDong(Number(value), lang, 'trieu')]
    if (key === 'suggested')
      return [key, provinces.has(String(value)) ? provinces.get(String(value)).name : '']
    if (key === 'source')
      return [key, sourceShortLabels[value as keyof typeof sourceShortLabels]?.[lang] ?? String(value)]
    return [key, key === 'date' ? formatDate(String(value), lang) : String(value)]
  }))
}

/** What is wrong with a field and what would be right, in the reader's language. */
export function messageOf(issue: Issue, lang: Lang): string {
  const { reasons } = words[lang]
  const say = reasons[issue.reason] ?? reasons['wrong-format']!
  const name = fieldName(issue.field.split('.').at(-1)!, lang)
  return say(name.charAt(0).toLowerCase() + name.slice(1), shownValues(issue.values ?? {}, lang))
}
