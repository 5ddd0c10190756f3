import type { Db } from '@khuyencong/db'
import type { TotalGroup } from '@khuyencong/domain/import'
import type { StaffContext } from '../trpc.ts'
import type { PlannedFacility } from './plan.ts'
import { facilities } from '@khuyencong/db/schema'
import { legalFormLabels, legalForms } from '@khuyencong/domain/facility'
import { dayInVietnam } from '@khuyencong/domain/text'
import { and, isNull, sql } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { tally } from '../import/tally.ts'

/** Facilities in use within reach before and after, in all, by province of today and by legal form. */
export async function facilityTotals(tx: Db, ctx: StaffContext, planned: readonly PlannedFacility[]): Promise<TotalGroup[]> {
  const { provinces, scope } = ctx
  const today = dayInVietnam(ctx.clock())
  const all = tally('all', () => ({ vi: 'Cơ sở đang dùng', en: 'Facilities in use' }))
  const byProvince = tally('province', (id) => {
    const { name } = provinces.get(id)
    return { vi: name, en: name }
  })
  const byForm = tally('type', form => legalFormLabels[form as keyof typeof legalFormLabels], legalForms)
  const keys = ({ provinceId, legalForm }: { provinceId: string, legalForm: string }) => [['all', all], [provinces.today(provinceId, today).id, byProvince], [legalForm, byForm]] as const
  const counted = await tx.select({ provinceId: facilities.provinceId, legalForm: facilities.legalForm, count: sql<number>`count(*)::int` }).from(facilities).where(and(within(scope, facilities.provinceId), isNull(facilities.archivedAt))).groupBy(facilities.provinceId, facilities.legalForm)
  all.has('all', 0)
  for (const group of counted) {
    for (const [key, sums] of keys(group))
      sums.has(key, group.count)
  }
  for (const { effect, before, draft } of planned) {
    if (draft === null || (effect !== 'new' && effect !== 'changed'))
      continue
    if (before !== null)
      keys(before).forEach(([key, sums]) => sums.takes(key))
    keys(draft).forEach(([key, sums]) => sums.adds(key))
  }
  return [all, byProvince, byForm].map(sums => sums.group())
}
