import type { Db } from '@khuyencong/db'
import type { TotalGroup } from '@khuyencong/domain/import'
import type { ProductGroup } from '@khuyencong/domain/product'
import type { StaffContext } from '../trpc.ts'
import type { ProductFinder } from './finder.ts'
import type { PlannedProduct } from './sheet-rows.ts'
import { facilities, products } from '@khuyencong/db/schema'
import { productGroupLabels, productGroups } from '@khuyencong/domain/product'
import { dayInVietnam } from '@khuyencong/domain/text'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { tally } from '../import/tally.ts'

/** Products in use within reach before and after: in all, by province of today and by group. */
export async function productTotals(tx: Db, ctx: StaffContext, planned: readonly PlannedProduct[], finder: ProductFinder): Promise<TotalGroup[]> {
  const { provinces, scope } = ctx
  const today = dayInVietnam(ctx.clock())
  const all = tally('all', () => ({ vi: 'Sản phẩm đang dùng', en: 'Products in use' }))
  const byProvince = tally('province', (id) => {
    const { name } = provinces.get(id)
    return { vi: name, en: name }
  })
  const byGroup = tally('group', group => productGroupLabels[group as ProductGroup], productGroups)
  const keys = ({ provinceId, group }: { provinceId: string, group: string }) => [['all', all], [provinces.today(provinceId, today).id, byProvince], [group, byGroup]] as const
  all.has('all', 0)
  for (const { count, ...cell } of await tx.select({ provinceId: facilities.provinceId, group: products.group, count: sql<number>`count(*)::int` }).from(products).innerJoin(facilities, eq(facilities.id, products.facilityId)).where(and(within(scope, facilities.provinceId), isNull(products.archivedAt))).groupBy(facilities.provinceId, products.group))
    keys(cell).forEach(([key, sums]) => sums.has(key, count))
  const placeOf = (facilityId: string) => finder.facilities.byId(facilityId)!.provinceId
  for (const { effect, before, draft } of planned) {
    if (draft === null || (effect !== 'new' && effect !== 'changed'))
      continue
    if (before !== null)
      keys({ provinceId: placeOf(before.facilityId), group: before.group }).forEach(([key, sums]) => sums.takes(key))
    keys({ provinceId: placeOf(draft.facilityId), group: draft.group }).forEach(([key, sums]) => sums.adds(key))
  }
  return [all, byProvince, byGroup].map(sums => sums.group())
}
