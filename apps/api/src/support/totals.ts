import type { Db } from '@khuyencong/db'
import type { TotalGroup } from '@khuyencong/domain/import'
import type { Source, SupportType } from '@khuyencong/domain/support'
import type { StaffContext } from '../trpc.ts'
import type { Realised } from './money-plan.ts'
import type { PlannedSupport } from './plan.ts'
import { amounts, supports } from '@khuyencong/db/schema'
import { provinceCell } from '@khuyencong/domain/sheet'
import { sourceLabels, sources, supportTypeCodes, supportTypeLabels } from '@khuyencong/domain/support'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { tally } from '../import/tally.ts'

interface Cut { provinceId: string, planYear: number, type: SupportType }

const sumOf = (realised: Realised) => sources.reduce<number | null>((sum, source) => realised[source] === null ? sum : (sum ?? 0) + realised[source]!, null)

/** Supports in use within reach and what was realised, before and after: in all, by province of its day, plan year, type and source. */
export async function supportTotals(tx: Db, { scope, provinces }: StaffContext, planned: readonly PlannedSupport[]): Promise<TotalGroup[]> {
  const same = (text: string) => ({ vi: text, en: text })
  const all = tally('all', () => ({ vi: 'Khoản hỗ trợ', en: 'Supports' }))
  const byProvince = tally('province', id => ({ vi: provinceCell(id, 'vi', provinces), en: provinceCell(id, 'en', provinces) }))
  const byYear = tally('year', same)
  const byType = tally('type', type => supportTypeLabels[type as SupportType], supportTypeCodes)
  const bySource = tally('source', source => sourceLabels[source as Source], sources)
  const cuts = ({ provinceId, planYear, type }: Cut) => [['all', all], [provinceId, byProvince], [String(planYear), byYear], [type, byType]] as const

  const inUse = and(isNull(supports.archivedAt), within(scope, supports.provinceId))
  const isRealised = and(eq(amounts.supportId, supports.id), eq(amounts.measure, 'realised'))
  all.has('all', 0)
  for (const { count, dong, ...cut } of await tx.select({ provinceId: supports.provinceId, planYear: supports.planYear, type: supports.type, count: sql<number>`(count(distinct ${supports.id}))::int`, dong: sql<number | null>`sum(${amounts.dong})::bigint`.mapWith(Number) }).from(supports).leftJoin(amounts, isRealised).where(inUse).groupBy(supports.provinceId, supports.planYear, supports.type))
    cuts(cut).forEach(([key, sums]) => sums.has(key, count, dong))
  for (const { source, count, dong } of await tx.select({ source: amounts.source, count: sql<number>`(count(distinct ${supports.id}))::int`, dong: sql<number>`sum(${amounts.dong})::bigint`.mapWith(Number) }).from(supports).innerJoin(amounts, isRealised).where(inUse).groupBy(amounts.source))
    bySource.has(source, count, dong)

  for (const { before, draft, realised } of planned) {
    const after = draft ?? before
    if (realised === null || after === null || before?.archivedAt)
      continue
    if (before !== null)
      cuts(before).forEach(([key, sums]) => sums.takes(key, sumOf(realised.before)))
    cuts(after).forEach(([key, sums]) => sums.adds(key, sumOf(realised.after)))
    for (const source of sources) {
      if (realised.before[source] !== null)
        bySource.takes(source, realised.before[source])
      if (realised.after[source] !== null)
        bySource.adds(source, realised.after[source])
    }
  }
  return [all, byProvince, byYear, byType, bySource].map(sums => sums.group())
}
