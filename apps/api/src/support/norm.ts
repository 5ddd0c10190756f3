import type { Db } from '@khuyencong/db'
import type { NormCheck, NormVariant } from '@khuyencong/domain/norm'
import type { Entry, Level, SupportType } from '@khuyencong/domain/support'
import type { Law } from '../norm/judged.ts'
import type { StaffContext } from '../trpc.ts'
import { checkNorms, judgedMoney } from '@khuyencong/domain/norm'
import { measures, variantsOf } from '@khuyencong/domain/support'
import { normsFor, normsIn } from '../norm/in-force.ts'
import { lawOf } from '../norm/judged.ts'

export interface Judged { type: SupportType, variant: NormVariant, provinceId: string, /** Where the facility lies, which may be a province of old. */ liesIn: string | null }
export interface JudgedLevel { measure: Level, on: string, checks: NormCheck[] }

/** What the state gives is fixed by a plan, an approval or a contract: these are held against the norm when they are entered. */
export const judgedLevels = (Object.keys(measures) as (keyof typeof measures)[]).filter((measure): measure is Level => measures[measure] === 'level')

/** Each level that was asked for, held against the norms of its own day and place. A level with nothing on record is left out. */
export function judgedIn(law: Law, ctx: Pick<StaffContext, 'provinces'>, { type, variant, provinceId, liesIn }: Judged, entries: readonly Entry[], levels: readonly Level[]): JudgedLevel[] {
  return levels.flatMap((measure): JudgedLevel[] => {
    const money = judgedMoney(entries.filter(entry => entry.measure === measure))
    return money === null ? [] : [{ measure, on: money.on, checks: checkNorms({ type, variant, ...money }, normsIn(law, ctx, { type, provinceId, on: money.on, liesIn })) }]
  })
}

/** The same, with the law read for it. */
export async function judgedBy(tx: Db, ctx: StaffContext, judged: Judged, entries: readonly Entry[], levels: readonly Level[]): Promise<JudgedLevel[]> {
  return judgedIn(await lawOf(tx), ctx, judged, entries, levels)
}

/** The norm check of a support by the paper that fixed it last, for its own variant and those it could be judged by instead. */
export async function normsOf(db: Db, ctx: StaffContext, { type, variant: own, provinceId, liesIn }: Judged, entries: readonly Entry[]) {
  const money = judgedMoney(entries)
  if (money === null)
    return []
  const { measure, on } = money
  const rows = await normsFor(db, ctx, { type, provinceId, on, liesIn })
  return [...new Set([own, ...variantsOf(type)])]
    .flatMap(variant => checkNorms({ type, variant, ...money }, rows).map(check => ({ measure, on, variant, isOwn: variant === own, check })))
    .filter(one => one.isOwn || one.check.norm !== null)
}

/** Checks that say the state gives more than the norm allows. */
export const exceededIn = (levels: readonly JudgedLevel[]) => levels.flatMap(({ checks }) => checks.filter(check => check.outcome === 'exceeded'))
