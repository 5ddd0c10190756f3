import type { Db } from '@khuyencong/db'
import type { NationalProgramme, NationalProgrammeDraft } from '@khuyencong/domain/programme'
import type { StaffContext } from '../trpc.ts'
import { randomUUID } from 'node:crypto'
import { instruments, nationalProgrammes, programmes } from '@khuyencong/db/schema'
import { checkNationalProgramme, nationalProgrammeCode } from '@khuyencong/domain/programme'
import { Refusal } from '@khuyencong/domain/refusal'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { writing } from '../writing.ts'

type Row = typeof nationalProgrammes.$inferSelect

function shown({ createdAt: _, updatedAt: __, ...row }: Row): NationalProgramme {
  return { ...row, nameEn: row.nameEn === row.name ? null : row.nameEn }
}

/** A national programme is the country's: an officer of one region reads it and no more. */
function forCountry(ctx: StaffContext): void {
  if (ctx.scope.reach !== 'country')
    throw new Refusal('forbidden', { reason: 'national-programme-outside-reach' })
}

/** The row for writing, held until the transaction ends. */
async function held(tx: Db, ctx: StaffContext, id: string, version: number): Promise<Row> {
  forCountry(ctx)
  const [row] = await tx.select().from(nationalProgrammes).where(eq(nationalProgrammes.id, id)).for('update')
  if (!row)
    throw new Refusal('not-found', { reason: 'no-such-national-programme' })
  if (row.version !== version)
    throw new Refusal('conflict', { reason: 'stale-version', current: shown(row) })
  return row
}

async function checkDraft(tx: Db, draft: NationalProgrammeDraft, before: Row | null): Promise<void> {
  const [instrument] = draft.instrument === null ? [] : await tx.select({ archivedAt: instruments.archivedAt }).from(instruments).where(eq(instruments.code, draft.instrument))
  const isInstrument = instrument !== undefined && (instrument.archivedAt === null || draft.instrument === before?.instrument)
  const under = before === null ? [] : await tx.select({ code: programmes.code, yearFrom: programmes.yearFrom, yearTo: programmes.yearTo }).from(programmes).where(and(eq(programmes.nationalProgrammeId, before.id), isNull(programmes.archivedAt)))
  const issues = checkNationalProgramme(draft, { programmes: under, isInstrument })
  if (issues.length > 0)
    throw new Refusal('invalid', { reason: 'check-fields', issues })
}

const columnsOf = ({ nameEn, ...rest }: NationalProgrammeDraft) => ({ ...rest, nameEn: nameEn ?? rest.name })

export function createNationalProgramme(ctx: StaffContext, draft: NationalProgrammeDraft): Promise<NationalProgramme> {
  forCountry(ctx)
  return writing(ctx, {}, async (tx) => {
    await checkDraft(tx, draft, null)
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('khuyencong:national-programme-code'))`)
    const taken = new Set((await tx.select({ code: nationalProgrammes.code }).from(nationalProgrammes)).map(row => row.code))
    const [row] = await tx.insert(nationalProgrammes).values({ id: randomUUID(), code: nationalProgrammeCode(draft, code => taken.has(code)), ...columnsOf(draft) }).returning()
    return shown(row!)
  })
}

export function editNationalProgramme(ctx: StaffContext, { id, version, draft }: { id: string, version: number, draft: NationalProgrammeDraft }): Promise<NationalProgramme> {
  return writing(ctx, {}, async (tx) => {
    const before = await held(tx, ctx, id, version)
    if (before.archivedAt !== null)
      throw new Refusal('closed', { reason: 'national-programme-archived' })
    await checkDraft(tx, draft, before)
    const [row] = await tx.update(nationalProgrammes).set(columnsOf(draft)).where(eq(nationalProgrammes.id, id)).returning()
    return shown(row!)
  })
}

export function archiveNationalProgramme(ctx: StaffContext, { id, version, reason }: { id: string, version: number, reason: string }): Promise<NationalProgramme> {
  return writing(ctx, { reason }, async (tx) => {
    const before = await held(tx, ctx, id, version)
    if (before.archivedAt !== null)
      throw new Refusal('closed', { reason: 'national-programme-archived' })
    const [row] = await tx.update(nationalProgrammes).set({ archivedAt: ctx.clock().toISOString(), archivedReason: reason }).where(eq(nationalProgrammes.id, id)).returning()
    return shown(row!)
  })
}

export function restoreNationalProgramme(ctx: StaffContext, { id, version }: { id: string, version: number }): Promise<NationalProgramme> {
  return writing(ctx, {}, async (tx) => {
    const before = await held(tx, ctx, id, version)
    if (before.archivedAt === null)
      throw new Refusal('closed', { reason: 'national-programme-not-archived' })
    const [row] = await tx.update(nationalProgrammes).set({ archivedAt: null, archivedReason: null }).where(eq(nationalProgrammes.id, id)).returning()
    return shown(row!)
  })
}
