import type { Db } from '@khuyencong/db'
import type { ImportMapping, ImportNoun } from '@khuyencong/domain/import'
import type { StaffContext } from '../trpc.ts'
import type { ImportRow } from './row.ts'
import { randomUUID } from 'node:crypto'
import { importMappings } from '@khuyencong/db/schema'
import { and, desc, eq, sql } from 'drizzle-orm'
import { moment } from '../job/row.ts'

/** How somebody reads their kinds of spreadsheets, the last used first. */
export async function ownMappings({ db, account }: StaffContext, noun?: ImportNoun) {
  const { id, noun: of, name, mapping, usedAt } = importMappings
  const rows = await db.select({ id, noun: of, name, mapping, usedAt }).from(importMappings).where(and(eq(importMappings.userId, account.id), noun === undefined ? undefined : eq(of, noun))).orderBy(desc(usedAt)).limit(200)
  return rows.map(row => ({ ...row, usedAt: moment(row.usedAt) }))
}

/** Keeps a mapping for the next file with the same heads; one for these heads or of this name is replaced. */
export async function keepMapping(tx: Db, { userId, noun, signature }: ImportRow, name: string, mapping: ImportMapping): Promise<void> {
  if (signature === null)
    return
  await tx.delete(importMappings).where(and(eq(importMappings.userId, userId), eq(importMappings.noun, noun), sql`(${importMappings.signature} = ${signature} or ${importMappings.name} = ${name})`))
  await tx.insert(importMappings).values({ id: randomUUID(), userId, noun, name, signature, mapping })
}

/** The mapping kept for these heads, noted as used. */
export async function keptMapping(tx: Db, { userId, noun }: Pick<ImportRow, 'userId' | 'noun'>, signature: string): Promise<ImportMapping | null> {
  const [row] = await tx.update(importMappings).set({ usedAt: sql`now()` }).where(and(eq(importMappings.userId, userId), eq(importMappings.noun, noun), eq(importMappings.signature, signature))).returning({ mapping: importMappings.mapping })
  return row?.mapping ?? null
}

/** One that is gone already is gone. */
export async function forgetMapping({ db, account }: StaffContext, id: string) {
  await db.delete(importMappings).where(and(eq(importMappings.id, id), eq(importMappings.userId, account.id)))
  return { id }
}
