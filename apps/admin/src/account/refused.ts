import type { Lang } from '@khuyencong/domain/text'
import { passwordReasonLabels, passwordReasons } from '@khuyencong/domain/account'
import { DoorError } from '../shell/doors.ts'
import { words as frameWords } from '../shell/words.ts'
import { words } from './words.ts'

/** What a door for accounts refused: a sentence by field, and one for the whole where no field is to blame. */
export function refusedBy(error: unknown, lang: Lang): { fields: Record<string, string>, general: string | null } {
  const said = frameWords[lang].problems
  const refusal = error instanceof DoorError ? error.refusal : null
  if (!refusal)
    return { fields: {}, general: navigator.onLine ? said.unreachable : said.offline }
  const minutes = refusal.detail.issues?.[0]?.values?.minutes
  if (refusal.code === 'too-many' && minutes !== undefined)
    return { fields: {}, general: words[lang].enter.tooMany(Number(minutes)) }
  const reasons: Record<string, string> = { ...words[lang].reasons, 'password-too-short': frameWords[lang].newPassword.tooShort, 'same-password': frameWords[lang].newPassword.same, ...Object.fromEntries(passwordReasons.map(reason => [reason, passwordReasonLabels[reason][lang]])) }
  const fields = Object.fromEntries((refusal.detail.issues ?? []).filter(issue => issue.reason in reasons).map(issue => [issue.field, reasons[issue.reason]!]))
  const known: Record<string, string> = said.reasons
  return { fields, general: Object.keys(fields).length > 0 ? null : known[refusal.detail.reason] ?? said.codes[refusal.code] }
}
