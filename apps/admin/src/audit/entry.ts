import type { Client } from '@khuyencong/client'
import type { Lang } from '@khuyencong/domain/text'
import { words as facilityWords } from '../facility/words.ts'
import { words } from './words.ts'

type Recent = Awaited<ReturnType<Client['audit']['recent']['query']>>['items'][number]
/** One change, as the history of a record and the audit trail both have it. */
export type AuditEntry = Pick<Recent, 'id' | 'at' | 'actor' | 'what' | 'reason' | 'changes'>

export function actorName(actor: AuditEntry['actor'], lang: Lang): string {
  return actor.isSystem ? words[lang].systems[actor.id] ?? facilityWords[lang].system : actor.name ?? words[lang].gone
}

/** Many rows that the platform wrote in one go are one line with their number. */
export function grouped<E extends AuditEntry & { noun: string }>(entries: readonly E[]): (E & { count: number })[] {
  return entries.reduce((lines, entry) => {
    const last = lines.at(-1)
    if (last && entry.actor.isSystem && last.actor.id === entry.actor.id && last.noun === entry.noun && last.what === entry.what)
      last.count += 1
    else
      lines.push({ ...entry, count: 1 })
    return lines
  }, [] as (E & { count: number })[])
}

export const icons: Record<AuditEntry['what'], string> = {
  created: 'i-lucide-plus', edited: 'i-lucide-pencil', archived: 'i-lucide-archive', restored: 'i-lucide-archive-restore', deleted: 'i-lucide-trash-2',
}
