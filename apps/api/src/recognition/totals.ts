import type { Db } from '@khuyencong/db'
import type { TotalGroup } from '@khuyencong/domain/import'
import type { RecognitionLevel } from '@khuyencong/domain/recognition'
import type { ProductFinder } from '../product/finder.ts'
import type { StaffContext } from '../trpc.ts'
import type { PlannedCertificate } from './sheet-rows.ts'
import { certificates, facilities, products, recognitions } from '@khuyencong/db/schema'
import { levelLabels, recognitionLevels } from '@khuyencong/domain/recognition'
import { dayInVietnam } from '@khuyencong/domain/text'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { within } from '../account/scope.ts'
import { tally } from '../import/tally.ts'

interface Cell { level: RecognitionLevel, year: number, provinceId: string }

/** Lines of the list of certificates within reach before and after, one without a paper among them: in all, by level, year and province of today. */
export async function certificateTotals(tx: Db, ctx: StaffContext, planned: readonly PlannedCertificate[], finder: ProductFinder): Promise<TotalGroup[]> {
  const { provinces, scope } = ctx
  const today = dayInVietnam(ctx.clock())
  const all = tally('all', () => ({ vi: 'Lần công nhận, giấy chứng nhận', en: 'Recognitions and certificates' }))
  const byLevel = tally('level', level => levelLabels[level as RecognitionLevel], recognitionLevels)
  const byYear = tally('year', year => ({ vi: year, en: year }))
  const byProvince = tally('province', (id) => {
    const { name } = provinces.get(id)
    return { vi: name, en: name }
  })
  const keys = ({ level, year, provinceId }: Cell) => [['all', all], [level as string, byLevel], [String(year), byYear], [provinces.today(provinceId, today).id, byProvince]] as const
  all.has('all', 0)
  for (const { count, ...cell } of await tx.select({ level: recognitions.level, year: recognitions.year, provinceId: facilities.provinceId, count: sql<number>`count(*)::int` }).from(recognitions).innerJoin(products, eq(products.id, recognitions.productId)).innerJoin(facilities, eq(facilities.id, products.facilityId)).leftJoin(certificates, eq(certificates.recognitionId, recognitions.id)).where(and(within(scope, facilities.provinceId), isNull(products.archivedAt))).groupBy(recognitions.level, recognitions.year, facilities.provinceId))
    keys(cell).forEach(([key, sums]) => sums.has(key, count))
  for (const { effect, recognition, paper } of planned) {
    const draft = recognition?.draft
    if (!draft || (effect !== 'new' && effect !== 'changed'))
      continue
    const { provinceId } = finder.facilities.byId(recognition.product.facilityId)!
    const { before } = recognition
    // A first paper takes the place of the line without one.
    const isLine = before !== null && (effect === 'changed' || paper?.isFirst === true)
    if (isLine)
      keys({ ...before, provinceId }).forEach(([key, sums]) => sums.takes(key))
    keys({ ...draft, provinceId }).forEach(([key, sums]) => sums.adds(key))
  }
  return [all, byLevel, byYear, byProvince].map(sums => sums.group())
}
