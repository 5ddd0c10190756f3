import type { Db } from '@khuyencong/db'
import type { Instrument, InstrumentDraft } from '@khuyencong/domain/instrument'
import type { Issue } from '@khuyencong/domain/refusal'
import type { StaffContext } from '../trpc.ts'
import { instrumentLinks, instruments } from '@khuyencong/db/schema'
import { checkInstrument, instrumentCode } from '@khuyencong/domain/instrument'
import { Refusal } from '@khuyencong/domain/refusal'
import { eq, sql } from 'drizzle-orm'
import { writing } from '../writing.ts'
import { restingOn } from './resting.ts'
import { textsOf } from './texts.ts'

/** The text for writing, held until the transaction ends. */
async function held(tx: Db, code: string, version: number): Promise<Instrument> {
  await tx.select({ code: instruments.code }).from(instruments).where(eq(instruments.code, code)).for('update')
  const [row] = await textsOf(tx, eq(instruments.code, code))
  if (!row)
    throw new Refusal('not-found', { reason: 'no-such-instrument' })
  if (row.version !== version)
    throw new Refusal('conflict', { reason: 'stale-version', current: row })
  return row
}

async function check(tx: Db, { provinces }: StaffContext, draft: InstrumentDraft, code: string): Promise<void> {
  const issues: Issue[] = checkInstrument(draft, code)
  if (draft.provinceId !== null && !provinces.has(draft.provinceId))
    issues.push({ field: 'provinceId', reason: 'unknown-province' })
  const known = new Set((await tx.select({ code: instruments.code }).from(instruments)).map(row => row.code))
  draft.links.forEach((link, index) => {
    if (link.target !== code && !known.has(link.target))
      issues.push({ field: `links.${index}`, reason: 'unknown-instrument' })
  })
  if (issues.length > 0)
    throw new Refusal('invalid', { reason: 'check-fields', issues })
}

const keyOf = ({ relation, target }: { relation: string, target: string }) => `${relation} ${target}`

/** Only links that came or went are written. */
async function writeLinks(tx: Db, code: string, before: Instrument['links'], after: Instrument['links']): Promise<boolean> {
  const [was, is] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))]
  const gone = before.filter(link => !is.has(keyOf(link)))
  const fresh = after.filter(link => !was.has(keyOf(link)))
  for (const link of gone)
    await tx.delete(instrumentLinks).where(sql`${instrumentLinks.instrument} = ${code} and ${instrumentLinks.relation} = ${link.relation} and ${instrumentLinks.target} = ${link.target}`)
  if (fresh.length > 0)
    await tx.insert(instrumentLinks).values(fresh.map(link => ({ instrument: code, ...link })))
  return gone.length + fresh.length > 0
}

const shown = async (tx: Db, code: string) => (await textsOf(tx, eq(instruments.code, code)))[0]!

export function createInstrument(ctx: StaffContext, draft: InstrumentDraft): Promise<Instrument> {
  return writing(ctx, {}, async (tx) => {
    const code = instrumentCode(draft)
    await check(tx, ctx, draft, code)
    const { links, ...columns } = draft
    const [row] = await tx.insert(instruments).values({ code, ...columns }).onConflictDoNothing().returning({ code: instruments.code })
    if (!row)
      throw new Refusal('invalid', { reason: 'check-fields', issues: [{ field: 'number', reason: 'number-taken', values: { code } }] })
    await writeLinks(tx, code, [], links)
    return shown(tx, code)
  })
}

export function editInstrument(ctx: StaffContext, { code, version, draft }: { code: string, version: number, draft: InstrumentDraft }): Promise<Instrument> {
  return writing(ctx, {}, async (tx) => {
    const before = await held(tx, code, version)
    if (before.archivedAt !== null)
      throw new Refusal('closed', { reason: 'instrument-archived' })
    await check(tx, ctx, draft, code)
    const { links, ...columns } = draft
    const isTouched = await writeLinks(tx, code, before.links, links)
    await tx.update(instruments).set({ ...columns, ...isTouched && { version: sql`${instruments.version} + 1` } }).where(eq(instruments.code, code))
    return shown(tx, code)
  })
}

export function archiveInstrument(ctx: StaffContext, { code, version, reason }: { code: string, version: number, reason: string }): Promise<Instrument> {
  return writing(ctx, { reason }, async (tx) => {
    const before = await held(tx, code, version)
    if (before.archivedAt !== null)
      throw new Refusal('closed', { reason: 'instrument-archived' })
    const rests = Object.values(await restingOn(tx, code)).reduce((sum, rows) => sum + rows.length, 0)
    if (rests > 0)
      throw new Refusal('closed', { reason: 'instrument-in-use', issues: [{ field: 'reason', reason: 'instrument-in-use', values: { count: rests } }] })
    await tx.update(instruments).set({ archivedAt: ctx.clock().toISOString(), archivedReason: reason }).where(eq(instruments.code, code))
    return shown(tx, code)
  })
}

export function restoreInstrument(ctx: StaffContext, { code, version }: { code: string, version: number }): Promise<Instrument> {
  return writing(ctx, {}, async (tx) => {
    const before = await held(tx, code, version)
    if (before.archivedAt === null)
      throw new Refusal('closed', { reason: 'instrument-not-archived' })
    await tx.update(instruments).set({ archivedAt: null, archivedReason: null }).where(eq(instruments.code, code))
    return shown(tx, code)
  })
}
