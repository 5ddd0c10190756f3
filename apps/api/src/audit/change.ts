import type { Db } from '@khuyencong/db'
import type { auditEntries } from '@khuyencong/db/schema'
import { auditValues, users } from '@khuyencong/db/schema'
import { inArray } from 'drizzle-orm'

export type AuditEntry = typeof auditEntries.$inferSelect

/** One field that a write changed. `hidden` where the reader may not see the values, only that they changed. */
export interface Change { field: string, before: unknown, after: unknown, hidden: boolean }
export type What = 'created' | 'edited' | 'archived' | 'restored' | 'deleted'

/** Columns a person never typed. */
const ours = new Set(['id', 'version', 'updated_at', 'created_at', 'folded', 'demonstration', 'slug', 'email_verified', 'archived_at', 'facility_id', 'support_id', 'product_id'])
const camel = (column: string) => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
const personal = 'personal:'
const isPersonal = (value: unknown): value is string => typeof value === 'string' && value.startsWith(personal)

/** What an entry did, read from its two states of the row. */
export function whatOf({ action, before, after }: Pick<AuditEntry, 'action' | 'before' | 'after'>): What {
  if (action === 'insert')
    return 'created'
  if (action === 'delete')
    return 'deleted'
  const [was, is] = [before?.archived_at ?? null, after?.archived_at ?? null]
  if (was === null && is !== null)
    return 'archived'
  return was !== null && is === null ? 'restored' : 'edited'
}

/** The erasable personal values that entries refer to; an erased one is simply not there. */
export async function personalValues(db: Db, entries: readonly AuditEntry[]): Promise<Map<string, string>> {
  const digests = entries.flatMap(({ before, after }) => [...Object.values(before ?? {}), ...Object.values(after ?? {})].filter(isPersonal).map(value => value.slice(personal.length)))
  if (digests.length === 0)
    return new Map()
  const rows = await db.select().from(auditValues).where(inArray(auditValues.digest, [...new Set(digests)]))
  return new Map(rows.map(row => [row.digest, row.value]))
}

/** Field by field what changed; nothing for a row that came or went as a whole but its first values. */
export function changesOf({ before, after }: Pick<AuditEntry, 'before' | 'after'>, values: Map<string, string> | null): Change[] {
  const columns = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter(column => !ours.has(column))
  const shown = (value: unknown) => isPersonal(value) ? values?.get(value.slice(personal.length)) ?? null : value ?? null
  return columns
    .filter(column => JSON.stringify(before?.[column] ?? null) !== JSON.stringify(after?.[column] ?? null))
    .map((column) => {
      const hidden = values === null && (isPersonal(before?.[column]) || isPersonal(after?.[column]))
      return { field: camel(column), before: shown(before?.[column]), after: shown(after?.[column]), hidden }
    })
}

export interface Actor { id: string, name: string | null, isSystem: boolean }

/** Who acted. A part of the platform has no name of its own: screens word its id. */
export async function actorsOf(db: Db, ids: readonly string[]): Promise<(id: string) => Actor> {
  const people = [...new Set(ids)].filter(id => !id.startsWith('system:'))
  const rows = people.length === 0 ? [] : await db.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, people))
  const names = new Map(rows.map(row => [row.id, row.name]))
  return id => ({ id, name: names.get(id) ?? null, isSystem: id.startsWith('system:') })
}
