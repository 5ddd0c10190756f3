import type { Db } from '@khuyencong/db'
import type { Norm, NormCheck, NormInForce, NormVariant } from '@khuyencong/domain/norm'
import type { Entry, Level, SupportType } from '@khuyencong/domain/support'
import type { StaffContext } from '../trpc.ts'
import { norms } from '@khuyencong/db/schema'
import { checkNorms, judgedMoney, normsOfPlace } from '@khuyencong/domain/norm'
import { measures, splitOf, variantsOf } from '@khuyencong/domain/support'

export interface Judged { type: SupportType, variant: NormVariant, provinceId: string, /** Where the facility lies, which may be a province of old. */ liesIn: string | null }
export interface JudgedLevel { measure: Level, on: string, checks: NormCheck[] }

/** What the state gives is fixed by a plan, an approval or a contract: these are held against the norm when they are entered. */
export const judgedLevels = (Object.keys(measures) as (keyof typeof measures)[]).filter((measure): measure is Level => measures[measure] === 'level')

/** The province of a day for a record that names its successor already: the old one it lies in, or each it may have been. */
function provincesOn({ provinces }: StaffContext, { provinceId, liesIn }: Judged, on: string): string[] {
  const stood = (id: string) => provinces.get(id).validFrom <= on
  if (stood(provinceId))
    return [provinceId]
  const before = provinces.predecessors(provinceId).filter(stood)
  return liesIn !== null && before.includes(liesIn) ? [liesIn] : before
}

/** Rows that judge a support of this place on a day. */
function rowsFor(rows: readonly Norm[], ctx: StaffContext, support: Judged, on: string): NormInForce[] {
  const found = provincesOn(ctx, support, on).flatMap(provinceId => normsOfPlace({ provinceId, on, liesIn: support.liesIn }, rows, ctx.provinces))
  return found.filter((row, at) => found.findIndex(other => other.code === row.code && other.validFrom === row.validFrom) === at)
}

/** The state's money alone is not the cost: without the facility's own part the cost is not known yet. */
function moneyOf(entries: readonly Entry[]) {
  const money = judgedMoney(entries)
  if (money === null)
    return null
  const { counterpart, other } = splitOf(entries, money.measure)
  return { ...money, cost: counterpart === null && other === null ? null : money.cost }
}

/** Each level that was asked for, held against the norms of its own day and place. A level with nothing on record is left out. */
export async function judgedBy(tx: Db, ctx: StaffContext, support: Judged, entries: readonly Entry[], levels: readonly Level[]): Promise<JudgedLevel[]> {
  const rows = levels.length === 0 ? [] : await tx.select().from(norms)
  return levels.flatMap((measure) => {
    const money = moneyOf(entries.filter(entry => entry.measure === measure))
    return money === null ? [] : [{ measure, on: money.on, checks: checkNorms({ type: support.type, variant: support.variant, ...money }, rowsFor(rows, ctx, support, money.on)) }]
  })
}

/** The norm check of a support by the paper that fixed it last, for its own variant and those it could be judged by instead. */
export async function normsOf(db: Db, ctx: StaffContext, support: Judged, entries: readonly Entry[]) {
  const money = moneyOf(entries)
  if (money === null)
    return []
  const { measure, on } = money
  const rows = rowsFor(await db.select().from(norms), ctx, support, on)
  const variants = [...new Set([support.variant, ...variantsOf(support.type)])]
  return variants
    .flatMap(variant => checkNorms({ type: support.type, variant, ...money }, rows).map(check => ({ measure, on, variant, isOwn: variant === support.variant, check })))
    .filter(one => one.isOwn || one.check.norm !== null)
}

/** Checks that say the state gives more than the norm allows. */
export const exceededIn = (levels: readonly JudgedLevel[]) => levels.flatMap(({ checks }) => checks.filter(check => check.outcome === 'exceeded'))
