import type { ProductFilter } from '@khuyencong/domain/product'
import type { Lang } from '@khuyencong/domain/text'
import type { FilterField } from '../shell/list/filter.ts'
import { productGroupLabels, productGroups, productStatuses, productStatusLabels } from '@khuyencong/domain/product'
import { levelLabels, recognitionLevels } from '@khuyencong/domain/recognition'
import { regionCodes, regionShortLabels } from '@khuyencong/domain/region'
import { provinceOptions } from '../region/provinces.ts'
import { words } from './words.ts'

/** Every condition a list of products can be put under. */
export function productFields(lang: Lang, filter: ProductFilter, today: string): FilterField[] {
  const w = words[lang]
  const f = w.filters
  return [
    { kind: 'choice', key: 'group', label: f.group, options: productGroups.map(value => ({ value, label: productGroupLabels[value][lang] })) },
    { kind: 'choice', key: 'region', label: f.region, options: regionCodes.map(value => ({ value, label: regionShortLabels[value][lang] })) },
    { kind: 'choice', key: 'province', label: f.province, options: provinceOptions(filter.map, today, lang) },
    { kind: 'choice', key: 'level', label: f.level, options: [...recognitionLevels.toReversed().map(value => ({ value, label: levelLabels[value][lang] })), { value: 'none', label: w.never }] },
    { kind: 'choice', key: 'status', label: f.status, options: productStatuses.map(value => ({ value, label: productStatusLabels[value][lang] })) },
    { kind: 'choice', key: 'archived', label: f.archived, single: true, options: [{ value: 'no', label: f.no }, { value: 'only', label: f.only }, { value: 'all', label: f.all }] },
    { kind: 'fixed', key: 'facility', label: f.facility, text: f.one, clears: ['facility'] },
  ]
}
