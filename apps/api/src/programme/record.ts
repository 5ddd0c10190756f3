import type { Db } from '@khuyencong/db'
import type { ProgrammeDraft, ProgrammeRecord } from '@khuyencong/domain/programme'
import type { StaffContext } from '../trpc.ts'
import type { ProgrammeParts } from './parts.ts'
import { randomUUID } from 'node:crypto'
import { programmes, supports } from '@khuyencong/db/schema'
import { programmeCode } from '@khuyencong/domain/programme'
import { Refusal } from '@khuyencong/domain/refusal'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { writing } from '../writing.ts'
import { checkDraft, checkReach, inTurn, twinOf } from './draft.ts'
import { programmesWithin } from './list.ts'
import { partsOf, writeParts } from './parts.ts'

type Row = typeof programmes.$inferSelect

/** A programme as its form reads it; an English name that only repeats the Vietnamese one was never given. */
export function shownProgramme({ createdAt: _, ...row }: Row, parts: ProgrammeParts): ProgrammeRecord {
  return { ...row, nameEn: row.nameEn === row.name ? null : row.nameEn, ...parts }
}

/** The row for writing, inside the scope and held until the transaction ends. */
async function held(tx: Db, ctx: StaffContext, id: string, version: number): Promise<{ row: Row, parts: ProgrammeParts }> {
  const [row] = await tx.select().from(programmes).where(and(eq(programmes.id, id), programmesWithin(ctx.scope))).for('update')
  if (!row)
    throw new Refusal('not-found', { reason: 'no-such-programme' })
  const parts = await partsOf(tx, id)
  // Seeing a programme for its supports in one's region is not yet writing it.
  checkReach(ctx.scope, { region: row.region, provinceIds: [] })
  if (row.version !== version)
    throw new Refusal('conflict', { reason: 'stale-version', current: shownProgramme(row, parts) })
  return { row, parts }
}

export function columnsOf({ provinceIds: _, types: __, budget: ___, nameEn, ...rest }: ProgrammeDraft) {
  return { ...rest, nameEn: nameEn ?? rest.name }
}

async function freeCode(tx: Db, draft: ProgrammeDraft): Promise<string> {
  const taken = new Set((await tx.select({ code: programmes.code }).from(programmes)).map(row => row.code))
  return programmeCode(draft, code => taken.has(code))
}

const noParts: ProgrammeParts = { provinceIds: [], types: [], budget: [] }

export function createProgramme(ctx: StaffContext, draft: ProgrammeDraft): Promise<ProgrammeRecord> {
  return writing(ctx, {}, async (tx) => {
    await inTurn(tx)
    await checkDraft(tx, ctx, draft, null)
    const code = await freeCode(tx, draft)
    const [row] = await tx.insert(programmes).values({ id: randomUUID(), code, ...columnsOf(draft) }).returning()
    await writeParts(tx, row!.id, noParts, draft)
    return shownProgramme(row!, await partsOf(tx, row!.id))
  })
}

export function editProgramme(ctx: StaffContext, { id, version, draft }: { id: string, version: number, draft: ProgrammeDraft }): Promise<ProgrammeRecord> {
  return writing(ctx, {}, async (tx) => {
    const { row: before, parts } = await held(tx, ctx, id, version)
    if (before.archivedAt !== null)
      throw new Refusal('closed', { reason: 'programme-archived' })
    await inTurn(tx)
    await checkDraft(tx, ctx, draft, before)
    const isTouched = await writeParts(tx, id, parts, draft)
    const [row] = await tx.update(programmes).set({ ...columnsOf(draft), ...isTouched && { version: sql`${programmes.version} + 1` } }).where(eq(programmes.id, id)).returning()
    return shownProgramme(row!, await partsOf(tx, id))
  })
}

export function archiveProgramme(ctx: StaffContext, { id, version, reason }: { id: string, version: number, reason: string }): Promise<ProgrammeRecord> {
  return writing(ctx, { reason }, async (tx) => {
    const { row: before, parts } = await held(tx, ctx, id, version)
    if (before.archivedAt !== null)
      throw new Refusal('closed', { reason: 'programme-archived' })
    // An archived programme is left out of the phase report: its supports would go with it.
    const carried = await tx.$count(supports, and(eq(supports.programmeId, id), isNull(supports.archivedAt)))
    if (carried > 0)
      throw new Refusal('closed', { reason: 'programme-has-supports', issues: [{ field: 'reason', reason: 'programme-has-supports', values: { supports: carried } }] })
    const [row] = await tx.update(programmes).set({ archivedAt: ctx.clock().toISOString(), archivedReason: reason }).where(eq(programmes.id, id)).returning()
    return shownProgramme(row!, parts)
  })
}

export function restoreProgramme(ctx: StaffContext, { id, version }: { id: string, version: number }): Promise<ProgrammeRecord> {
  return writing(ctx, {}, async (tx) => {
    const { row: before, parts } = await held(tx, ctx, id, version)
    if (before.archivedAt === null)
      throw new Refusal('closed', { reason: 'programme-not-archived' })
    await inTurn(tx)
    const twin = await twinOf(tx, before, id)
    if (twin !== null)
      throw new Refusal('closed', { reason: 'same-key-programme', issues: [{ field: 'sector', reason: 'same-key-programme', values: { code: twin } }] })
    const [row] = await tx.update(programmes).set({ archivedAt: null, archivedReason: null }).where(eq(programmes.id, id)).returning()
    return shownProgramme(row!, parts)
  })
}
