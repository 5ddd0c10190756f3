import type { Role } from '@khuyencong/domain/right'
import type { SettingKey } from '@khuyencong/domain/setting'
import type { Lang } from '@khuyencong/domain/text'
import { roleLabels } from '@khuyencong/domain/right'
import { settings } from '@khuyencong/domain/setting'
import { formatNumber } from '@khuyencong/domain/text'
import { words } from './words.ts'

/** Under which head a setting stands. */
export const groupOf: Record<SettingKey, 'sign-in' | 'mail'> = { 'second-factor-roles': 'sign-in', 'sign-in-limits': 'sign-in', 'invitation-hours': 'mail', 'reset-hours': 'mail' }

/** A value as it is edited: numbers stay as they were typed. */
export type Edited = string | string[] | Record<string, string>

export function editedOf(value: unknown): Edited {
  if (Array.isArray(value))
    return value.map(String)
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([part, number]) => [part, String(number)])) : String(value)
}

const numberOf = (typed: string): unknown => /^\d{1,9}$/.test(typed.trim()) ? Number(typed) : typed.trim()

/** What to send, or what is wrong by part; `''` is the value itself. */
export function valueOf(key: SettingKey, edited: Edited, lang: Lang): { value: unknown, errors: Record<string, string> } {
  const value = Array.isArray(edited) ? edited : typeof edited === 'string' ? numberOf(edited) : Object.fromEntries(Object.entries(edited).map(([part, typed]) => [part, numberOf(typed)]))
  const read = settings[key].schema.safeParse(value)
  const { reasons } = words[lang]
  const errors = (read.error?.issues ?? []).map((issue): [string, string] => {
    if (issue.code === 'too_small')
      return [issue.path.join('.'), reasons['too-small'](formatNumber(Number(issue.minimum), lang, 0))]
    return [issue.path.join('.'), issue.code === 'too_big' ? reasons['too-large'](formatNumber(Number(issue.maximum), lang, 0)) : reasons['whole-number']]
  })
  return { value: read.success ? read.data : null, errors: Object.fromEntries(errors) }
}

/** A value as one reads it. */
export function valueText(key: SettingKey, value: unknown, lang: Lang): string {
  const w = words[lang]
  if (Array.isArray(value))
    return value.length === 0 ? w.none : value.map(role => roleLabels[role as Role][lang]).join(', ')
  const n = (number: unknown) => formatNumber(Number(number), lang, 0)
  if (key === 'sign-in-limits') {
    const { account, address, minutes } = value as Record<string, number>
    return w.limits(n(account), n(address), n(minutes))
  }
  return w.hours(n(value))
}
