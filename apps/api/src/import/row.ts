import type { Db } from '@khuyencong/db'
import type { ImportState } from '@khuyencong/domain/import'
import type { StaffContext } from '../trpc.ts'
import { imports } from '@khuyencong/db/schema'
import { importNouns } from '@khuyencong/domain/import'
import { Refusal } from '@khuyencong/domain/refusal'
import { and, eq } from 'drizzle-orm'
import { permitted } from '../trpc.ts'

export type ImportRow = typeof imports.$inferSelect

/** Why it cannot be changed now, where it cannot. */
const closed: Partial<Record<ImportState, string>> = { reading: 'import-still-reading', committing: 'import-being-written', committed: 'import-committed', cancelled: 'import-cancelled' }

export async function ownImport({ account }: StaffContext, db: Db, id: string): Promise<ImportRow> {
  const [row] = await db.select().from(imports).where(and(eq(imports.id, id), eq(imports.userId, account.id)))
  if (!row)
    throw new Refusal('not-found', { reason: 'no-such-import' })
  return row
}

/** One's own row, held until the transaction ends. */
export async function heldImport(ctx: StaffContext, tx: Db, id: string): Promise<ImportRow> {
  await tx.select({ id: imports.id }).from(imports).where(and(eq(imports.id, id), eq(imports.userId, ctx.account.id))).for('update')
  return ownImport(ctx, tx, id)
}

/** May a held row be changed by somebody who read this version of it? */
export function mustBeOpen(row: ImportRow, version: number): void {
  if (row.version !== version)
    throw new Refusal('conflict', { reason: 'stale-version', current: { version: row.version, state: row.state } })
  const reason = closed[row.state] ?? (row.tables.length === 0 ? 'import-not-readable' : null)
  if (reason)
    throw new Refusal('closed', { reason })
}

/** An import makes records and changes them: it needs both rights. */
export function mayImport<Ctx extends Parameters<typeof permitted>[0]>(ctx: Ctx, noun: ImportRow['noun']): StaffContext {
  permitted(ctx, 'create', importNouns[noun].right)
  return permitted(ctx, 'edit', importNouns[noun].right)
}
