import type { Issue } from '@khuyencong/domain/refusal'
import type { Lang } from '@khuyencong/domain/text'
import { formatDong } from '@khuyencong/domain/money'
import { formatDate, formatFraction, formatNumber, isDay } from '@khuyencong/domain/text'
import { words } from './words.ts'

/** A day as printed; one that nobody has read is said to be unknown. */
export const dayText = (day: string | null, lang: Lang) => day === null ? words[lang].unknown : formatDate(day, lang)

/** Days and figures that a sentence names, as they are printed. */
function printed(field: string, name: string, value: string | number, lang: Lang): string | number {
  if (typeof value === 'string')
    return isDay(value) ? formatDate(value, lang) : value
  if (name !== 'ceiling')
    return name === 'year' ? value : formatNumber(value, lang, 0)
  return field === 'rate' ? formatFraction(value, lang, 0) : field === 'capDong' ? formatDong(value, lang, 'trieu', 0) : formatNumber(value, lang)
}

/** What is wrong with a field of a rule and what would be right, in the reader's language. */
export function lawMessage(issue: Issue, name: string, lang: Lang): string {
  const { reasons } = words[lang]
  const own = issue.field.split('.')[0]!
  const values = Object.fromEntries(Object.entries(issue.values ?? {}).map(([key, value]) => [key, printed(own, key, value, lang)]))
  const isHead = issue.reason === 'above-national'
  return (reasons[issue.reason] ?? reasons['wrong-format']!)(isHead ? name : name.toLowerCase(), values)
}

/** The issue of a schema: its messages are keys, the library's own become one. */
export function schemaIssues(issues: readonly { path: PropertyKey[], message: string }[], missing: (field: string) => string | null): Issue[] {
  const found = issues.map((issue): Issue => {
    const field = String(issue.path[0] ?? '')
    const reason = missing(field) ?? (/^[a-z][a-z0-9-]*$/.test(issue.message) ? issue.message : 'wrong-format')
    return { field, reason, ...('maximum' in issue ? { values: { max: Number(issue.maximum) } } : {}) }
  })
  return found.filter((issue, at) => found.findIndex(other => other.field === issue.field) === at)
}

/** A number as people write it here: a comma for decimals; NaN for what is none. */
export function numberOf(text: string): number | null {
  const bare = text.trim().replace(/\s|%$/g, '')
  if (bare === '')
    return null
  return /^\d+(?:,\d+)?$/.test(bare) ? Number(bare.replace(',', '.')) : Number.NaN
}
