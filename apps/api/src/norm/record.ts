import type { Db } from '@khuyencong/db'
import type { Norm, NormDraft, NormOutcome, NormSubject } from '@khuyencong/domain/norm'
import type { Issue } from '@khuyencong/domain/refusal'
import type { SupportState } from '@khuyencong/domain/support'
import type { Seen } from '../instrument/dated.ts'
import type { StaffContext } from '../trpc.ts'
import type { NormRow } from './judged.ts'
import type { Touched } from './touched.ts'
import { norms } from '@khuyencong/db/schema'
import { rowOn } from '@khuyencong/domain/instrument'
import { aboveNational, isSet, normCode } from '@khuyencong/domain/norm'
import { Refusal } from '@khuyencong/domain/refusal'
import { and, asc, eq } from 'drizzle-orm'
import { notify, readersOf } from '../desk/notify.ts'
import { checkDays, lockRule, refuse, seenRow, superseding } from '../instrument/dated.ts'
import { checkText } from '../instrument/texts.ts'
import { writing } from '../writing.ts'
import { lawOf } from './judged.ts'
import { touchedSupports } from './touched.ts'

export interface NormChange { ended: NormRow | null, added: NormRow, warnings: Issue[], touched: Touched<SupportState, NormOutcome> }

export const rowsOf = (tx: Db, code: string): Promise<NormRow[]> => tx.select().from(norms).where(eq(norms.code, code)).orderBy(asc(norms.validFrom))

/** What needs the register, the texts or the national row; the schema has checked the rest. */
async function check(tx: Db, { provinces }: StaffContext, { provinceId }: Pick<NormSubject, 'provinceId'>, { instrument, validFrom }: NormDraft): Promise<void> {
  const issues = await checkText(tx, instrument)
  if (provinceId !== null && !provinces.has(provinceId))
    issues.push({ field: 'provinceId', reason: 'unknown-province' })
  else if (provinceId !== null && (validFrom < provinces.get(provinceId).validFrom || validFrom > (provinces.get(provinceId).validTo ?? validFrom)))
    issues.push({ field: 'validFrom', reason: 'province-not-on-date', values: { from: provinces.get(provinceId).validFrom, to: provinces.get(provinceId).validTo ?? '' } })
  refuse(issues)
}

/** A council's norm lies within the national one; one above it is told, not refused, since the national figures may not be known. */
async function warnings(tx: Db, row: Norm): Promise<Issue[]> {
  if (row.provinceId === null)
    return []
  return aboveNational(row, rowOn(await rowsOf(tx, normCode({ ...row, provinceId: null })), row.validFrom))
}

/** A change of law, worked out on the rows as they stand: used for looking at it and for making it. */
export async function plannedNorm(tx: Db, ctx: StaffContext, subject: NormSubject, draft: NormDraft, seen: Seen | null): Promise<NormChange> {
  await check(tx, ctx, subject, draft)
  const code = normCode(subject)
  const rows = await rowsOf(tx, code)
  const change = superseding(rows, { code, version: 1, ...subject, ...draft }, seen)
  const law = await lawOf(tx)
  const after = { ...law, norms: [...law.norms.filter(row => row.code !== code), ...rows.filter(row => row.validFrom !== change.ended?.validFrom), ...(change.ended ? [change.ended] : []), change.added] }
  return { ...change, warnings: [...change.warnings, ...await warnings(tx, change.added)], touched: await touchedSupports(tx, ctx, { before: null, after: change.added }, law, after) }
}

/** Tells those whose records a change touches. */
async function tell(tx: Db, ctx: StaffContext, { code, legalBasis, validFrom }: Pick<Norm, 'code' | 'legalBasis' | 'validFrom'>, touched: Touched<SupportState, NormOutcome>): Promise<void> {
  if (touched.total === 0)
    return
  const users = await readersOf(tx, ctx, { noun: 'support', provinceIds: touched.provinceIds })
  await notify(tx, { users, except: ctx.account.id, kind: 'rule-changed', values: { rule: legalBasis, from: validFrom, records: touched.total }, path: `/law/norms/${code}` })
}

async function made(tx: Db, ctx: StaffContext, { ended, added, ...told }: NormChange): Promise<NormChange> {
  const [closed = null] = ended === null ? [] : await tx.update(norms).set({ validTo: ended.validTo }).where(and(eq(norms.code, ended.code), eq(norms.validFrom, ended.validFrom))).returning()
  const { version: _, ...columns } = added
  const [row] = await tx.insert(norms).values(columns).returning()
  await tell(tx, ctx, row!, told.touched)
  return { ended: closed, added: row!, ...told }
}

/** A new row beside the rows of before: the one in force ends the day before. */
export function supersedeNorm(ctx: StaffContext, { subject, draft, seen }: { subject: NormSubject, draft: NormDraft, seen: Seen | null }): Promise<NormChange> {
  return writing(ctx, {}, async (tx) => {
    await lockRule(tx, 'norms', normCode(subject))
    return made(tx, ctx, await plannedNorm(tx, ctx, subject, draft, seen))
  })
}

/** The first row of a rule that has none. */
export function createNorm(ctx: StaffContext, { subject, draft }: { subject: NormSubject, draft: NormDraft }): Promise<NormChange> {
  return writing(ctx, {}, async (tx) => {
    await lockRule(tx, 'norms', normCode(subject))
    if ((await rowsOf(tx, normCode(subject))).length > 0)
      throw new Refusal('invalid', { reason: 'check-fields', issues: [{ field: 'supportType', reason: 'rule-exists', values: { code: normCode(subject) } }] })
    return made(tx, ctx, await plannedNorm(tx, ctx, subject, draft, null))
  })
}

/** Nothing but its end differs: no figure that judged a record is another one. */
const sameButEnd = (a: NormDraft, b: NormDraft) => (['rate', 'capDong', 'lineFactor', 'per', 'legalBasis', 'instrument', 'validFrom', 'status'] as const).every(field => a[field] === b[field])

/**
 * A row changed in place: figures that were not set are filled in, a typing error is mended while no record rests on it,
 * its end is moved as far as no record loses its rule.
 */
export async function plannedEdit(tx: Db, ctx: StaffContext, { code, seen, draft }: { code: string, seen: Seen, draft: NormDraft }): Promise<{ before: NormRow, after: NormRow, warnings: Issue[], touched: Touched<SupportState, NormOutcome> }> {
  const rows = await rowsOf(tx, code)
  const before = seenRow(rows, seen, 'no-such-norm')
  await check(tx, ctx, before, draft)
  const after = { ...before, ...draft }
  const days = checkDays(rows, before, after)
  refuse(days.issues)
  const law = await lawOf(tx)
  const changed = { ...law, norms: law.norms.map(row => row.code === code && row.validFrom === before.validFrom ? after : row) }
  if (isSet(before)) {
    const resting = await touchedSupports(tx, ctx, { before, after: null }, law, law)
    const lost = await touchedSupports(tx, ctx, { before, after: null }, law, changed)
    const stays = sameButEnd(before, draft) && lost.changes.length === 0
    if (resting.total > 0 && !stays)
      throw new Refusal('closed', { reason: 'records-rest', issues: [{ field: 'validFrom', reason: 'records-rest', values: { count: resting.total } }] })
  }
  return { before, after, warnings: [...days.warnings, ...await warnings(tx, after)], touched: await touchedSupports(tx, ctx, { before, after }, law, changed) }
}

export function editNorm(ctx: StaffContext, given: { code: string, seen: Seen, draft: NormDraft }) {
  return writing(ctx, {}, async (tx) => {
    await lockRule(tx, 'norms', given.code)
    const { touched, warnings } = await plannedEdit(tx, ctx, given)
    const [row] = await tx.update(norms).set(given.draft).where(and(eq(norms.code, given.code), eq(norms.validFrom, given.seen.validFrom))).returning()
    await tell(tx, ctx, row!, touched)
    return { row: row!, warnings, touched }
  })
}
