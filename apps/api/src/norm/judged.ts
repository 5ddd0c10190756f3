import type { Db } from '@khuyencong/db'
import type { JudgedMoney, Norm, NormCheck } from '@khuyencong/domain/norm'
import type { Entry, SupportState, SupportType } from '@khuyencong/domain/support'
import type { StaffContext } from '../trpc.ts'
import { amounts, facilities, norms, supports } from '@khuyencong/db/schema'
import { checkNorms, judgedMoney, normsOfPlace } from '@khuyencong/domain/norm'
import { and, asc, eq, exists, gt, gte, inArray, isNull, lte, sql } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { textsOf } from '../instrument/texts.ts'

export type NormRow = typeof norms.$inferSelect
export interface Law { norms: readonly Norm[], texts: Awaited<ReturnType<typeof textsOf>> }

/** Every row of every norm, and the texts that say which of them is still sure. */
export async function lawOf(db: Db): Promise<Law> {
  return { norms: await db.select().from(norms).orderBy(asc(norms.code), asc(norms.validFrom)), texts: await textsOf(db) }
}

export interface JudgedSupport {
  id: string
  code: string
  state: SupportState
  planYear: number
  provinceId: string
  variant: Norm['variant']
  type: SupportType
  money: JudgedMoney
  /** Where the facility lies, which may be a province of old. */
  liesIn: string | null
}

const batch = 300
/** A change is looked at on so many supports at most: an answer in seconds, and said to be a part. */
export const judgedMost = 20_000

/** Supports of a type that some paper of these days may have fixed, inside the scope, a few hundred at a time, in the order of their codes. */
export async function* judgedSupports(db: Db, { scope }: StaffContext, { type, from, to }: { type: SupportType, from: string, to: string | null }): AsyncGenerator<JudgedSupport> {
  const entry = (condition: ReturnType<typeof gte>) => exists(db.select({ one: sql`1` }).from(amounts).where(and(eq(amounts.supportId, supports.id), condition)))
  let last = ''
  for (;;) {
    const rows = await db.select({ id: supports.id, code: supports.code, state: supports.state, planYear: supports.planYear, provinceId: supports.provinceId, variant: supports.variant, type: supports.type, liesIn: facilities.provinceId })
      .from(supports)
      .leftJoin(facilities, eq(facilities.id, supports.facilityId))
      .where(and(eq(supports.type, type), isNull(supports.archivedAt), within(scope, supports.provinceId), gt(supports.code, last), entry(gte(amounts.on, from)), to === null ? undefined : entry(lte(amounts.on, to))))
      .orderBy(asc(supports.code))
      .limit(batch)
    if (rows.length === 0)
      return
    last = rows.at(-1)!.code
    const bySupport = new Map<string, Entry[]>(rows.map(row => [row.id, []]))
    for (const one of await db.select().from(amounts).where(inArray(amounts.supportId, rows.map(row => row.id))))
      bySupport.get(one.supportId)!.push(one)
    for (const row of rows) {
      const money = judgedMoney(bySupport.get(row.id)!)
      if (money !== null && money.on >= from && (to === null || money.on <= to))
        yield { ...row, money }
    }
  }
}

/** What the norms of its own day and place say of a support. */
export function checksOf({ provinces }: Pick<StaffContext, 'provinces'>, { type, variant, provinceId, liesIn, money }: JudgedSupport, { norms: rows, texts }: Law): NormCheck[] {
  return checkNorms({ type, variant, ...money }, normsOfPlace({ provinceId, on: money.on, liesIn }, rows, provinces), texts)
}

/** Does this row judge the support, by one of its checks? */
export const isJudgedBy = (checks: readonly NormCheck[], row: Pick<Norm, 'code' | 'validFrom'>) => checks.some(check => check.norm?.code === row.code && check.norm.validFrom === row.validFrom)
