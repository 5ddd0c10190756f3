import type { Lang } from '@khuyencong/domain/text'
import { refusalOf } from '@khuyencong/client'
import { words } from './words.ts'

/** What to say about an error: a sentence, and the incident's number where the server noted one. */
export interface Problem {
  text: string
  incident: string | null
}

function incidentOf(error: unknown): string | null {
  const data = (error as { data?: { incident?: unknown } } | null)?.data
  return typeof data?.incident === 'string' ? data.incident : null
}

/** Words an error for the reader. No stack, no path, no code of ours but the incident's number. */
export function problemOf(error: unknown, lang: Lang, online: boolean): Problem {
  const said = words[lang].problems
  const refusal = refusalOf(error)
  if (refusal) {
    const reasons: Record<string, string> = said.reasons
    return { text: reasons[refusal.detail.reason] ?? said.codes[refusal.code], incident: null }
  }
  const incident = incidentOf(error)
  if (!online)
    return { text: said.offline, incident: null }
  return { text: incident ? said.bug : said.unreachable, incident }
}
