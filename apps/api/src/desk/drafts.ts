import type { FormDraft } from '@khuyencong/domain/desk'
import type { StaffContext } from '../trpc.ts'
import { Buffer } from 'node:buffer'
import { drafts } from '@khuyencong/db/schema'
import { draftLimits } from '@khuyencong/domain/desk'
import { Refusal } from '@khuyencong/domain/refusal'
import { and, desc, eq, lt, notInArray, or, sql } from 'drizzle-orm'

type Stored = Omit<FormDraft, 'key' | 'version'>

/** One's own draft of a form, wherever it was typed; null where there is none. */
export async function ownDraft({ db, account }: StaffContext, key: string) {
  const [row] = await db.select().from(drafts).where(and(eq(drafts.userId, account.id), eq(drafts.key, key)))
  return row ? { key, version: row.recordVersion, at: row.updatedAt, ...row.value as Stored } : null
}

/** Unfinished work, newest first: what it is and where, without its contents. */
export async function ownDrafts({ db, account }: StaffContext) {
  const rows = await db.select().from(drafts).where(and(eq(drafts.userId, account.id), sql`${drafts.updatedAt} >= now() - make_interval(days => ${draftLimits.days})`)).orderBy(desc(drafts.updatedAt), drafts.key)
  return rows.map((row) => {
    const { machine, title, path } = row.value as Stored
    return { key: row.key, at: row.updatedAt, machine, title, path }
  })
}

/**
 * Keeps what is being typed. A draft that another machine wrote since this one last looked – `seen` is the time of the one it
 * knows of – is not written over: the reader is told of it and decides.
 */
export function keepDraft({ db, account }: StaffContext, { key, version, seen, ...stored }: FormDraft & { seen: string | null }) {
  if (Buffer.byteLength(JSON.stringify(stored)) > draftLimits.bytes)
    throw new Refusal('invalid', { reason: 'draft-too-large', issues: [{ field: 'value', reason: 'draft-too-large', values: { max: draftLimits.bytes } }] })
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`khuyencong:drafts:${account.id}`}))`)
    const own = and(eq(drafts.userId, account.id), eq(drafts.key, key))
    const [now] = await tx.select().from(drafts).where(own)
    const machine = (now?.value as Stored | undefined)?.machine
    if (now && machine && machine.id !== stored.machine.id && now.updatedAt !== seen)
      return { kept: false, at: now.updatedAt, machine: machine.name }
    const at = sql`clock_timestamp()`
    const [row] = await tx.insert(drafts).values({ userId: account.id, key, value: stored, recordVersion: version, updatedAt: at }).onConflictDoUpdate({ target: [drafts.userId, drafts.key], set: { value: stored, recordVersion: version, updatedAt: at } }).returning({ at: drafts.updatedAt })
    const newest = tx.select({ key: drafts.key }).from(drafts).where(eq(drafts.userId, account.id)).orderBy(desc(drafts.updatedAt)).limit(draftLimits.most)
    await tx.delete(drafts).where(and(eq(drafts.userId, account.id), or(lt(drafts.updatedAt, sql`now() - make_interval(days => ${draftLimits.days})`), notInArray(drafts.key, newest))))
    return { kept: true, at: row!.at, machine: stored.machine.name }
  })
}

/** Takes a draft away, after its record was saved or its author dropped it; one that is gone already is gone. */
export async function forgetDraft({ db, account }: StaffContext, key: string) {
  await db.delete(drafts).where(and(eq(drafts.userId, account.id), eq(drafts.key, key)))
  return { key }
}
