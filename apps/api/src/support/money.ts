import type { Db } from '@khuyencong/db'
import type { SourceSplit } from '@khuyencong/domain/support'
import type { SQL } from 'drizzle-orm'
import { amounts } from '@khuyencong/db/schema'
import { and, inArray, sql } from 'drizzle-orm'

const sum = (condition: SQL) => sql<number | null>`(sum(${amounts.dong}) filter (where ${condition}))::bigint`.mapWith(Number)
const realised = (source: string) => sum(sql`${amounts.measure} = 'realised' and ${amounts.source} = ${source}`)

/** Money of a set of entries: realised by source and in all, advanced, and whether a split is an assumption. */
const columns = {
  national: realised('national'),
  local: realised('local'),
  counterpart: realised('counterpart'),
  other: realised('other'),
  total: sum(sql`${amounts.measure} = 'realised'`),
  advanced: sum(sql`${amounts.measure} = 'advanced'`),
  assumption: sql<boolean>`coalesce(bool_or(${amounts.assumption}) filter (where ${amounts.measure} = 'realised'), false)`,
}
const isShown = inArray(amounts.measure, ['realised', 'advanced'])

export interface SupportMoney { realised: SourceSplit, total: number | null, advanced: number | null, assumption: boolean }
export const noMoney: SupportMoney = { realised: { national: null, local: null, counterpart: null, other: null }, total: null, advanced: null, assumption: false }

/** Money of the supports of one page: what stands on a page is read for the page alone. */
export async function moneyOf(db: Db, supportIds: readonly string[]): Promise<Map<string, SupportMoney>> {
  if (supportIds.length === 0)
    return new Map()
  const rows = await db.select({ supportId: amounts.supportId, ...columns }).from(amounts).where(and(isShown, inArray(amounts.supportId, [...supportIds]))).groupBy(amounts.supportId)
  return new Map(rows.map(({ supportId, total, advanced, assumption, ...split }) => [supportId, { realised: split, total, advanced, assumption }]))
}

/** Money of all supports that a subquery names. */
export async function moneyOver(db: Db, supportIds: SQL): Promise<SupportMoney> {
  const [row] = await db.select(columns).from(amounts).where(and(isShown, sql`${amounts.supportId} in (${supportIds})`))
  const { total, advanced, assumption, ...split } = row!
  return { realised: split, total, advanced, assumption }
}

/** Realised money of one support, for ordering by it. */
export const realisedTotal = (supportId: SQL | typeof amounts.supportId) => sql`(select sum(a.dong) from ${amounts} a where a.support_id = ${supportId} and a.measure = 'realised')`
