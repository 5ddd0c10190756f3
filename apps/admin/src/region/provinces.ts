import type { Lang } from '@khuyencong/domain/text'
import type { FilterOption } from '../shell/list/filter.ts'
import { provinceData, provinceRegister, regionShortLabels } from '@khuyencong/domain/region'
import { byName } from '@khuyencong/domain/text'

/** Provinces of both vintages, from the domain's own data: no request, and the same names as everywhere. */
export const provinces = provinceRegister(provinceData)

/** Provinces to choose from on a map; old names find their successor of today. */
export function provinceOptions(map: 'then' | 'today', today: string, lang: Lang): FilterOption[] {
  const now = provinces.on(today)
  const shown = map === 'today' ? now : now.flatMap(province => province.predecessorIds.length > 0 ? province.predecessorIds.map(id => provinces.get(id)) : [province])
  return shown.map(province => ({
    value: province.id,
    label: province.name,
    also: province.predecessorIds.map(id => provinces.get(id).name),
    hint: regionShortLabels[province.region][lang],
  })).sort((a, b) => byName(a.label, b.label))
}
