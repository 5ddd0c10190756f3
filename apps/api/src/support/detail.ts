import type { Norm, NormCheck } from '@khuyencong/domain/norm'
import type { Measure, SupportType } from '@khuyencong/domain/support'
import type { StaffContext } from '../trpc.ts'
import { amounts, facilities, norms, programmes, supports } from '@khuyencong/db/schema'
import { checkNorm } from '@khuyencong/domain/norm'
import { Refusal } from '@khuyencong/domain/refusal'
import { ledgerOf, measures, splitOf, stateDong } from '@khuyencong/domain/support'
import { dayInVietnam } from '@khuyencong/domain/text'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { programmeRows } from '../programme/list.ts'
import { placesOf } from '../region/place.ts'
import { supportRows } from './list.ts'

type Entry = Omit<typeof amounts.$inferSelect, 'createdAt'>
/** The paper that fixed the support last decides what is checked and by which day's norm. */
const checkable = ['contracted', 'approved', 'planned', 'accepted', 'realised'] as const satisfies readonly Measure[]

/** The norm check of each variant the type has, e.g. a single machine and a production line. */
function normChecks(type: SupportType, entries: readonly Entry[], rows: readonly Norm[]): { measure: Measure, on: string, variant: Norm['variant'], check: NormCheck }[] {
  const measure = checkable.find(candidate => entries.some(entry => entry.measure === candidate))
  if (!measure)
    return []
  const counting = ledgerOf(entries.filter(entry => entry.measure === measure)).filter(entry => entry.counts)
  const on = counting.map(entry => entry.on).reduce((a, b) => a > b ? a : b)
  const split = splitOf(entries, measure)
  const variants = [...new Set(['standard' as const, ...rows.filter(row => row.supportType === type).map(row => row.variant)])]
  return variants.map(variant => ({ measure, on, variant, check: checkNorm({ type, variant, cost: split.total, support: stateDong(split), on }, rows) }))
}

/** A support with its money: every entry in order, which ones count, each measure by source, and the norm check. */
export async function supportDetail(ctx: StaffContext, code: string) {
  const { db, scope } = ctx
  const [row] = await supportRows(ctx, and(eq(supports.code, code), isNull(supports.archivedAt), within(scope, supports.provinceId)), { sort: 'code', desc: false, map: 'today', limit: 1, offset: 0 })
  if (!row)
    throw new Refusal('not-found', { reason: 'no-such-support' })
  const [more] = await db.select({ participants: supports.participants, provinceId: supports.provinceId, createdAt: supports.createdAt, updatedAt: supports.updatedAt, programmeId: supports.programmeId }).from(supports).where(eq(supports.id, row.id))
  const entries = await db.select({ id: amounts.id, supportId: amounts.supportId, source: amounts.source, measure: amounts.measure, on: amounts.on, dong: amounts.dong, decision: amounts.decision, supersedes: amounts.supersedes, assumption: amounts.assumption, reason: amounts.reason, createdAt: amounts.createdAt }).from(amounts).where(eq(amounts.supportId, row.id)).orderBy(asc(amounts.on), asc(amounts.createdAt), asc(amounts.id))
  const place = placesOf(ctx.provinces, dayInVietnam(ctx.clock()))
  const [facility] = row.facility === null ? [] : await db.select({ id: facilities.id, code: facilities.code, name: facilities.name, nameEn: facilities.nameEn, legalForm: facilities.legalForm, sector: facilities.sector, address: facilities.address, workers: facilities.workers, foundedYear: facilities.foundedYear, provinceId: facilities.provinceId, archivedAt: facilities.archivedAt }).from(facilities).where(eq(facilities.id, row.facility.id))
  const [programme] = await programmeRows(ctx, eq(programmes.id, more!.programmeId), { sort: 'code', desc: false, limit: 1, offset: 0 })
  const nationalNorms = (await db.select().from(norms)).filter(norm => norm.provinceId === null)
  const keys = Object.keys(measures) as (keyof typeof measures)[]
  return {
    support: { ...row, participants: more!.participants, createdAt: more!.createdAt, updatedAt: more!.updatedAt },
    facility: facility ? { ...facility, place: place(facility.provinceId) } : null,
    programme: programme!,
    ledger: ledgerOf(entries),
    /** Each measure by source; a level is its entry that counts, a flow the sum of its entries. */
    measures: keys.map(measure => ({ measure, kind: measures[measure], split: splitOf(entries, measure) })),
    norms: normChecks(row.type, entries, nationalNorms),
  }
}
