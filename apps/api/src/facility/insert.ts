import type { Db } from '@khuyencong/db'
import type { WholeDraft } from './draft.ts'
import type { FacilityRecord } from './record.ts'
import { randomUUID } from 'node:crypto'
import { insertBatch } from '@khuyencong/db/batch'
import { facilities } from '@khuyencong/db/schema'
import { Refusal } from '@khuyencong/domain/refusal'
import { fold, slugOf } from '@khuyencong/domain/text'
import { inArray, sql } from 'drizzle-orm'
import { storedDraft } from './draft.ts'

/** A new record; a code that it comes with is kept, else the next number is given. */
export interface NewFacility { id?: string, draft: WholeDraft, code: string | null, demonstration: boolean }

const ofNumber = /^CS-(\d{5,9})$/

/** Numbers and addresses are given one after the other: the lock ends with the transaction. */
export async function numbersFrom(tx: Db): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('khuyencong:facility-code'))`)
  const [row] = await tx.select({ last: sql<number>`coalesce(max(substring(${facilities.code} from 4)::int), 0)` }).from(facilities).where(sql`${facilities.code} ~ '^CS-[0-9]{5,9}$'`)
  return (row?.last ?? 0) + 1
}

export const codeOfNumber = (number: number) => `CS-${String(number).padStart(5, '0')}`

/** The address a name would have, before it is held against those that are taken. */
export const slugBase = (name: string, code: string) => slugOf(name).slice(0, 80).replace(/-$/, '') || slugOf(code)

async function taken(tx: Db, column: typeof facilities.slug | typeof facilities.code, wanted: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>()
  for (let from = 0; from < wanted.length; from += 5000) {
    for (const row of await tx.select({ value: column }).from(facilities).where(inArray(column, wanted.slice(from, from + 5000))))
      found.add(row.value)
  }
  return found
}

/** Many new facilities in one go, in order; what they are found by is given as the form gives it. */
export async function insertFacilities(tx: Db, given: readonly NewFacility[], told?: (done: number) => Promise<void>): Promise<Pick<FacilityRecord, 'id' | 'code'>[]> {
  if (given.length === 0)
    return []
  const own = given.flatMap(({ code }) => code === null ? [] : [code])
  let number = own.reduce((next, code) => Math.max(next, Number(ofNumber.exec(code)?.[1] ?? 0) + 1), await numbersFrom(tx))
  const [known] = await taken(tx, facilities.code, own)
  if (known !== undefined)
    throw new Refusal('conflict', { reason: 'changed-meanwhile', issues: [{ field: 'code', reason: 'code-taken', values: { code: known } }] })
  const coded = given.map(row => ({ ...row, id: row.id ?? randomUUID(), code: row.code ?? codeOfNumber(number++) }))
  const slugs = await taken(tx, facilities.slug, [...new Set(coded.map(({ draft, code }) => slugBase(draft.name, code)))])
  await insertBatch(tx, facilities, coded.map(({ id, code, draft, demonstration }) => {
    const base = slugBase(draft.name, code)
    const slug = slugs.has(base) ? `${base}-${ofNumber.exec(code)?.[1] ?? slugOf(code)}` : base
    slugs.add(slug)
    return { id, code, slug, ...storedDraft(draft), folded: fold(draft.name), demonstration }
  }), told)
  return coded.map(({ id, code }) => ({ id, code }))
}
