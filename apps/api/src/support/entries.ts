import type { Db } from '@khuyencong/db'
import type { AmountDraft, Level } from '@khuyencong/domain/support'
import type { StaffContext } from '../trpc.ts'
import type { SupportRecord } from './record.ts'
import { randomUUID } from 'node:crypto'
import { amounts, facilities, supports } from '@khuyencong/db/schema'
import { Refusal } from '@khuyencong/domain/refusal'
import { checkAmounts, ledgerOf, measures, splitOf, warnAmounts, withDrafts } from '@khuyencong/domain/support'
import { dayInVietnam } from '@khuyencong/domain/text'
import { and, eq } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { writing } from '../writing.ts'
import { exceededIn, judgedBy, judgedLevels } from './norm.ts'
import { entriesOf, held, inUse } from './record.ts'

/** Entries made together, and the reason to stand above the norm where they do. */
export interface Entered { id: string, amounts: AmountDraft[], normJustification: string | null }

/** What the entries would make of the support: figures before and after, the norm, and what is wrong or odd. */
async function outcomeOf(tx: Db, ctx: StaffContext, support: SupportRecord, drafts: readonly AmountDraft[]) {
  const entries = await entriesOf(tx, support.id)
  const issues = checkAmounts(drafts, entries, dayInVietnam(ctx.clock()))
  const after = issues.length > 0 ? entries : withDrafts(entries, drafts)
  const touched = (Object.keys(measures) as (keyof typeof measures)[]).filter(measure => drafts.some(draft => draft.measure === measure))
  const [facility] = support.facilityId === null ? [] : await tx.select({ provinceId: facilities.provinceId }).from(facilities).where(eq(facilities.id, support.facilityId))
  const levels = judgedLevels.filter(level => (touched as string[]).includes(level)) satisfies Level[]
  return {
    /** How many entries stood when this was worked out: the ledger only grows, so that the number is its version. */
    seen: entries.length,
    issues,
    measures: touched.map(measure => ({ measure, before: splitOf(entries, measure), after: splitOf(after, measure) })),
    norms: issues.length > 0 ? [] : await judgedBy(tx, ctx, { ...support, liesIn: facility?.provinceId ?? null }, after, levels),
    warnings: warnAmounts(after).filter(warning => (touched as string[]).some(measure => warning.field === measure || warning.reason.endsWith(`above-${measure}`))),
  }
}

/** The preview: nothing is written, and nothing is held. */
export async function checkEntries(ctx: StaffContext, { id, amounts: drafts }: Omit<Entered, 'normJustification'>) {
  const [support] = await ctx.db.select().from(supports).where(and(eq(supports.id, id), within(ctx.scope, supports.provinceId)))
  if (!support)
    throw new Refusal('not-found', { reason: 'no-such-support' })
  return outcomeOf(ctx.db, ctx, inUse(support), drafts)
}

/** Adds entries, all or none. Who saw another ledger than the one that stands is shown the new one first. */
export function addEntries(ctx: StaffContext, { id, seen, amounts: drafts, normJustification }: Entered & { seen: number }) {
  const reason = drafts.map(draft => draft.reason).find(said => said !== null) ?? undefined
  return writing(ctx, { reason }, async (tx) => {
    const support = inUse(await held(tx, ctx, id, null))
    const outcome = await outcomeOf(tx, ctx, support, drafts)
    if (outcome.seen !== seen)
      throw new Refusal('conflict', { reason: 'ledger-moved', current: { seen: outcome.seen, ledger: ledgerOf(await entriesOf(tx, id)) } })
    if (outcome.issues.length > 0)
      throw new Refusal('invalid', { reason: 'check-fields', issues: outcome.issues })
    const [exceeded] = exceededIn(outcome.norms)
    const justification = normJustification ?? support.normJustification
    if (exceeded && justification === null)
      throw new Refusal('invalid', { reason: 'check-fields', issues: [{ field: 'normJustification', reason: 'norm-exceeded', values: { ceiling: exceeded.ceilingDong!, excess: exceeded.excessDong! } }] })
    const rows = drafts.map(draft => ({ id: randomUUID(), supportId: id, ...draft }))
    await tx.insert(amounts).values(rows)
    if (justification !== support.normJustification)
      await tx.update(supports).set({ normJustification: justification }).where(eq(supports.id, id))
    return { id, code: support.code, entries: rows.map(row => row.id), seen: seen + rows.length }
  })
}
