import type { AuditAct, AuditChange, AuditNoun } from '@khuyencong/domain/audit'
import type { StaffContext } from '../trpc.ts'
import type { Actor, AuditEntry } from './change.ts'
import type { NamesByNoun } from './names.ts'
import { auditField, isAuditNoun, recordNoun } from '@khuyencong/domain/audit'
import { actOf, actorsOf, changesOf, personalValues } from './change.ts'
import { namesOf } from './names.ts'

/** The record an entry belongs to. `title` is null where it no longer stands or the reader may not know it. */
export interface AuditRecord { noun: AuditNoun, id: string, code: string | null, title: string | null, demonstration: boolean }

/** One entry as this reader may see it; the words are the screen's. */
export interface AuditLine {
  id: number
  at: string
  actor: Actor
  act: AuditAct
  noun: AuditNoun
  record: AuditRecord
  reason: string | null
  version: number | null
  changes: AuditChange[]
}

/** Lines with the names of the records that their values point to. */
export interface AuditLines { items: AuditLine[], names: Record<string, string> }

/** Which records a field points to. */
const targets: Record<string, AuditNoun> = { programmeId: 'programme', renews: 'programme', nationalProgrammeId: 'national-programme', facilityId: 'facility', supersedes: 'amount', counters: 'amount', mergedInto: 'facility', keptId: 'facility', mergedId: 'facility', firstId: 'facility', secondId: 'facility', instrument: 'instrument', target: 'instrument', userId: 'account', publishedBy: 'account' }

/** The id of the whole that an entry's row is a part of; `products` knows that of a certificate. */
function recordIdOf(entry: AuditEntry, products: Map<number, string>): string {
  const row = entry.after ?? entry.before ?? {}
  switch (entry.noun) {
    case 'facility-merge': return String(row.kept_id)
    case 'recognition': return String(row.product_id)
    case 'certificate': return products.get(entry.id) ?? entry.rowId
    case 'norm': case 'criterion': case 'content': return entry.rowId
    default: return entry.rowId.split('/')[0]!
  }
}

/** A record that is gone keeps the name it last had. */
function lastTitle({ noun, before, after }: AuditEntry): string | null {
  const row = after ?? before
  const name = noun === 'support' ? row?.code : noun === 'instrument' ? row?.number : row?.name
  return noun === recordNoun(noun as AuditNoun) && typeof name === 'string' && !name.startsWith('personal:') ? name : null
}

/** Entries in the words of data: who, when, what, of which record, which fields from what to what. */
export async function linesOf(ctx: StaffContext, entries: readonly AuditEntry[], products: Map<number, string> = new Map()): Promise<AuditLines> {
  const { db, account } = ctx
  const known = entries.filter((entry): entry is AuditEntry & { noun: AuditNoun } => isAuditNoun(entry.noun))
  const values = await personalValues(db, account.role, known)
  const actor = await actorsOf(db, known.map(entry => entry.actor))
  const drafts = known.map(entry => ({ entry, id: recordIdOf(entry, products), changes: changesOf(entry, account.role, values) }))
  const asked: NamesByNoun = {}
  const ask = (noun: AuditNoun, id: unknown) => typeof id === 'string' && (asked[noun] ??= new Set()).add(id)
  const pointers = drafts.flatMap(({ entry, changes }) => changes.filter(change => auditField(entry.noun, change.field).kind === 'reference' && targets[change.field] !== undefined).flatMap(change => [change.before, change.after].map(id => ({ noun: targets[change.field]!, id }))))
  drafts.forEach(({ entry, id }) => ask(recordNoun(entry.noun), id))
  pointers.forEach(({ noun, id }) => ask(noun, id))
  const named = await namesOf(ctx, asked)
  return {
    items: drafts.map(({ entry, id, changes }) => {
      const noun = recordNoun(entry.noun)
      const record = named(noun, id)
      return { id: entry.id, at: entry.at, actor: actor(entry.actor), act: actOf(entry), noun: entry.noun, record: { noun, id, code: record?.code ?? null, title: record?.title ?? lastTitle(entry), demonstration: record?.demonstration ?? (entry.after ?? entry.before)?.demonstration === true }, reason: entry.reason, version: entry.version, changes }
    }),
    names: Object.fromEntries(pointers.flatMap(({ noun, id }) => typeof id === 'string' && named(noun, id) !== null ? [[id, named(noun, id)!.title]] : [])),
  }
}
