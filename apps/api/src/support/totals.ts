import type { Db } from '@khuyencong/db'
import type { TotalGroup } from '@khuyencong/domain/import'
import type { Entry, Source, SupportType } from '@khuyencong/domain/support'
import type { StaffContext } from '../trpc.ts'
import { amounts, supports } from '@khuyencong/db/schema'
import { provinceCell } from '@khuyencong/domain/sheet'
import { sourceLabels, sources, supportTypeCodes, supportTypeLabels } from '@khuyencong/domain/support'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { tally } from '../import/tally.ts'

interface Cut { provinceId: string, planYear: number, type: SupportType }

/** Totals before and after; each support that is new, moves or gets money is told once. */
export interface SupportTally {
  moves: (before: Cut | null, after: Cut | null, entriesBefore: readonly Flowing[], entriesAfter: readonly Flowing[]) => void
  groups: () => TotalGroup[]
}
type Flowing = Pick<Entry, 'source' | 'measure' | 'dong'>

/** Realised money by source, and in all; a source without any is not there. */
function realisedOf(entries: readonly Flowing[]): { sources: Map<Source, number>, sum: number | null } {
  const found = new Map<Source, number>()
  let sum: number | null = null
  for (const { source, dong } of entries.filter(entry => entry.measure === 'realised')) {
    found.set(source, (found.get(source) ?? 0) + dong)
    sum = (sum ?? 0) + dong
  }
  return { sources: found, sum }
}

/** Supports in use within reach and what was realised: in all, by province of its day, plan year, type and source. */
export async function supportTally(tx: Db, { scope, provinces }: StaffContext): Promise<SupportTally> {
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

  return {
    moves: (before, after, entriesBefore, entriesAfter) => {
      const [was, is] = [realisedOf(entriesBefore), realisedOf(entriesAfter)]
      if (before !== null)
        cuts(before).forEach(([key, sums]) => sums.takes(key, was.sum))
      if (after !== null)
        cuts(after).forEach(([key, sums]) => sums.adds(key, is.sum))
      was.sources.forEach((dong, source) => bySource.takes(source, dong))
      is.sources.forEach((dong, source) => bySource.adds(source, dong))
    },
    groups: () => [all, byProvince, byYear, byType, bySource].map(sums => sums.group()),
  }
}
