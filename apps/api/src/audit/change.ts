import type { Db } from '@khuyencong/db'
import type { auditEntries } from '@khuyencong/db/schema'
import type { AuditAct, AuditChange } from '@khuyencong/domain/audit'
import type { Role } from '@khuyencong/domain/right'
import { auditValues, users } from '@khuyencong/db/schema'
import { auditFieldNames, isToldField, sensitivityOf } from '@khuyencong/domain/audit'
import { maySensitive } from '@khuyencong/domain/right'
import { inArray } from 'drizzle-orm'

export type AuditEntry = typeof auditEntries.$inferSelect

export const camel = (column: string) => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
export const snake = (field: string) => field.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
const personal = 'personal:'
const isPersonal = (value: unknown): value is string => typeof value === 'string' && value.startsWith(personal)
/** A value of a field of its own right shows to who has that right, whatever else they may see. */
const isShown = (role: Role, noun: string, field: string) => {
  const sensitivity = sensitivityOf(noun, field)
  return sensitivity === null || maySensitive(role, 'read', sensitivity)
}

/** What an entry did, read from its two states of the row. */
export function actOf({ action, before, after }: Pick<AuditEntry, 'action' | 'before' | 'after'>): AuditAct {
  if (action === 'insert')
    return 'created'
  if (action === 'delete')
    return 'deleted'
  const [was, is] = [before?.archived_at ?? null, after?.archived_at ?? null]
  if (was === null && is !== null)
    return 'archived'
  return was !== null && is === null ? 'restored' : 'edited'
}

/** Columns of an entry that are told, with both their values as they are kept. */
function toldOf({ noun, before, after }: Pick<AuditEntry, 'noun' | 'before' | 'after'>) {
  const columns = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  return columns.map(column => ({ field: camel(column), before: before?.[column] ?? null, after: after?.[column] ?? null })).filter(told => isToldField(noun, told.field))
}

/** The erasable personal values of entries that this role may see; an erased one is simply not there. */
export async function personalValues(db: Db, role: Role, entries: readonly AuditEntry[]): Promise<Map<string, string>> {
  const digests = entries.flatMap(entry => toldOf(entry).filter(told => isShown(role, entry.noun, told.field)).flatMap(told => [told.before, told.after]).filter(isPersonal).map(value => value.slice(personal.length)))
  if (digests.length === 0)
    return new Map()
  const rows = await db.select({ digest: auditValues.digest, value: auditValues.value }).from(auditValues).where(inArray(auditValues.digest, [...new Set(digests)]))
  return new Map(rows.map(row => [row.digest, row.value]))
}

const order = new Map(auditFieldNames.map((field, index) => [field, index]))

/** Field by field what changed, in the order of the form; of a row that came or went its values. */
export function changesOf(entry: Pick<AuditEntry, 'noun' | 'before' | 'after'>, role: Role, values: Map<string, string>): AuditChange[] {
  const shown = (value: unknown) => isPersonal(value) ? values.get(value.slice(personal.length)) ?? null : value
  return toldOf(entry)
    .filter(told => JSON.stringify(told.before) !== JSON.stringify(told.after))
    .map(({ field, before, after }) => isShown(role, entry.noun, field) ? { field, before: shown(before), after: shown(after), hidden: false } : { field, before: null, after: null, hidden: true })
    .sort((a, b) => (order.get(a.field) ?? order.size) - (order.get(b.field) ?? order.size))
}

export interface Actor { id: string, name: string | null, isSystem: boolean }

/** Who acted. A part of the platform has no name of its own: screens word its id. */
export async function actorsOf(db: Db, ids: readonly string[]): Promise<(id: string) => Actor> {
  const people = [...new Set(ids)].filter(id => !id.startsWith('system:'))
  const rows = people.length === 0 ? [] : await db.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, people))
  const names = new Map(rows.map(row => [row.id, row.name]))
  return id => ({ id, name: names.get(id) ?? null, isSystem: id.startsWith('system:') })
}
