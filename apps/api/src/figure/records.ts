import type { Figure, FigureList } from '@khuyencong/domain/figure'
import { CentreCode, RegionCode } from '@khuyencong/domain/region'
import { SupportType } from '@khuyencong/domain/support'

/** The list that shows the records behind a figure: which one, and its filter as an address says it. */
export interface RecordsLink { list: 'programmes' | 'facilities' | 'supports', filter: Record<string, string[] | string | number> }

type Told = Pick<Figure, 'scope' | 'period' | 'metric'> & { supportType?: string | null }

/** Metrics that records can answer; the others stand for work that is not recorded here. */
const listOfMetric: Partial<Record<string, RecordsLink['list']>> = {
  programmes_built: 'programmes',
  programmes_implemented: 'programmes',
  facilities_supported: 'facilities',
  facilities_change: 'facilities',
  facilities_share: 'facilities',
  funding: 'supports',
  funding_realised: 'supports',
  funding_change: 'supports',
  support_types_used: 'supports',
  provinces_covered: 'facilities',
}

const yearsOf = (period: Figure['period']) => period === null ? null : 'year' in period ? { from: period.year, to: period.year } : { from: period.from, to: period.to }

/** Where the records of a figure can be seen; `null` where none could answer it. Half a year has no filter of its own. */
export function recordsOf({ scope, period, metric, supportType }: Told | FigureList & { supportType?: null }): RecordsLink | null {
  const list = listOfMetric[metric]
  const years = yearsOf(period)
  if (!list || !years || period?.type === 'half-year')
    return null
  const filter: RecordsLink['filter'] = {}
  const [centre, region, type] = [CentreCode.safeParse(scope.centre), RegionCode.safeParse(scope.region), SupportType.safeParse(supportType)]
  if (centre.success)
    filter.centre = list === 'facilities' ? centre.data : [centre.data]
  if (region.success)
    filter.region = [region.data]
  if (scope.programme === 'key')
    filter.kind = ['key']
  if (type.success && list !== 'programmes')
    filter.type = [type.data]
  const [from, to] = list === 'programmes' ? ['yearFrom', 'yearTo'] as const : ['acceptedFrom', 'acceptedTo'] as const
  return { list, filter: { ...filter, [from]: years.from, [to]: years.to } }
}
