import type { Client } from '@khuyencong/client'
import type { AuditAct, AuditNoun } from '@khuyencong/domain/audit'
import type { Lang } from '@khuyencong/domain/text'
import type { RouteLocationRaw } from 'vue-router'
import { auditActLabels, auditNouns, systemLabel } from '@khuyencong/domain/audit'
import { provinces } from '../region/provinces.ts'
import { words } from './words.ts'

type Answer = Awaited<ReturnType<Client['audit']['search']['query']>>
/** One entry, as the history of a record and the trail both have it. */
export type AuditLine = Answer['items'][number]
export type AuditRecord = AuditLine['record']

/** What one person did to one record in one go: its own row and rows of its parts. */
export interface Happening {
  id: number
  at: string
  actor: AuditLine['actor']
  record: AuditRecord
  reason: string | null
  version: number | null
  lines: AuditLine[]
  /** Further records that the platform treated the same way in one go. */
  others: number
}

export function actorName(actor: AuditLine['actor'], lang: Lang): string {
  return actor.isSystem ? systemLabel(actor.id)[lang] : actor.name ?? words[lang].gone
}

const sameGo = (a: Happening, b: AuditLine) => a.at === b.at && a.actor.id === b.actor.id

/** Entries newest first as happenings: those of one transaction and record are one. */
export function happenings(lines: readonly AuditLine[]): Happening[] {
  const all: Happening[] = []
  for (const line of lines) {
    const last = all.at(-1)
    if (last && sameGo(last, line) && last.record.noun === line.record.noun && last.record.id === line.record.id)
      last.lines.push(line)
    else if (last && sameGo(last, line) && line.actor.isSystem && last.record.noun === line.record.noun && last.lines.at(-1)!.act === line.act)
      last.others += lines.findIndex(other => other.record.id === line.record.id && sameGo(last, other)) === lines.indexOf(line) ? 1 : 0
    else
      all.push({ id: line.id, at: line.at, actor: line.actor, record: line.record, reason: line.reason, version: line.noun === line.record.noun ? line.version : null, lines: [line], others: 0 })
  }
  return all
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** What was done, as the middle of a sentence: «sửa khoản hỗ trợ, thêm 2 bút toán». */
export function deedText({ lines, record }: Happening, lang: Lang): string {
  const counts = new Map<string, { act: AuditAct, noun: AuditNoun, count: number }>()
  const own = lines.filter(line => line.noun === record.noun)
  for (const line of [...own, ...lines.filter(line => line.noun !== record.noun)]) {
    const key = `${line.act}:${line.noun}`
    counts.set(key, { act: line.act, noun: line.noun, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  const named = (noun: AuditNoun, count: number) => {
    const label = lower(auditNouns[noun].label[lang])
    return count === 1 ? label : lang === 'vi' ? `${count} ${label}` : `${label} (${count})`
  }
  return [...counts.values()].map(({ act, noun, count }) => `${auditActLabels[act][lang]} ${named(noun, count)}`).join(', ')
}

const routes: Partial<Record<AuditNoun, (record: AuditRecord) => RouteLocationRaw | null>> = {
  'facility': ({ id }) => ({ name: 'facility', params: { id } }),
  'support': ({ code }) => code && { name: 'support', params: { code } },
  'programme': ({ code }) => code && { name: 'programme', params: { code } },
  'national-programme': ({ code }) => code && { name: 'national-programme', params: { code } },
  'account': ({ id }) => ({ name: 'person', params: { id } }),
  'setting': () => ({ name: 'settings' }),
  'instrument': ({ id }) => ({ name: 'instrument', params: { code: id } }),
}

/** The page of a record that still stands; null where there is none to open. */
export function routeOf(record: AuditRecord, has: (name: string) => boolean): RouteLocationRaw | null {
  const to = record.title === null && record.noun !== 'setting' ? null : routes[record.noun]?.(record) ?? null
  return to !== null && typeof to === 'object' && 'name' in to && has(String(to.name)) ? to : null
}

/** Names of what values point to: records by the answer, provinces by the register. */
export function namer(names: Record<string, string>): (id: string) => string | null {
  return id => names[id] ?? (provinces.has(id) ? provinces.get(id).name : null)
}

export const icons: Record<AuditAct, string> = {
  created: 'i-lucide-plus', edited: 'i-lucide-pencil', archived: 'i-lucide-archive', restored: 'i-lucide-archive-restore', deleted: 'i-lucide-trash-2',
}
