import type { CatalogueQuery, FacetValue, PublicProductPage } from '@khuyencong/domain/product'
import type { ProvinceRegister } from '@khuyencong/domain/region'
import type { Label } from '@khuyencong/domain/text'
import { productGroupLabels, productGroups } from '@khuyencong/domain/product'
import { certificateStateLabels, levelLabels, recognitionLevels } from '@khuyencong/domain/recognition'
import { regionCodes, regionLabels } from '@khuyencong/domain/region'
import { byName } from '@khuyencong/domain/text'

export const facetNames = ['region', 'province', 'group', 'level', 'year', 'validity'] as const
export type FacetName = (typeof facetNames)[number]
export type Filters = Pick<CatalogueQuery, FacetName>

/** How many products share all six properties. SQL groups; totals and facets are sums of cells. */
export interface Cell { region: string, province: string, group: string, level: string | null, year: number | null, validity: string | null, count: number }

const passes = (cell: Cell, filters: Filters, name: FacetName) => filters[name].length === 0 || (filters[name] as readonly unknown[]).includes(cell[name])

/** Products that pass every filter. */
export function totalOf(cells: readonly Cell[], filters: Filters): number {
  return cells.filter(cell => facetNames.every(name => passes(cell, filters, name))).reduce((sum, cell) => sum + cell.count, 0)
}

/** Products by the values of one facet, under the filters of all others: what choosing the value would give. */
export function countsOf(cells: readonly Cell[], filters: Filters, name: FacetName): Map<string, number> {
  const counts = new Map<string, number>()
  for (const cell of cells) {
    const value = cell[name]
    if (value !== null && facetNames.every(other => other === name || passes(cell, filters, other)))
      counts.set(String(value), (counts.get(String(value)) ?? 0) + cell.count)
  }
  return counts
}

const states = ['valid', 'expired', 'withdrawn', 'unstated'] as const

/** All facets with their labels. A value that would find nothing stays, with zero, so that the list does not jump. */
export function facetsOf(cells: readonly Cell[], filters: Filters, provinces: ProvinceRegister, today: string): PublicProductPage['facets'] {
  const listed = <T extends string>(name: FacetName, codes: readonly T[], labels: Record<T, Label>): FacetValue[] => {
    const counts = countsOf(cells, filters, name)
    return codes.map(value => ({ value, label: labels[value].vi, labelEn: labels[value].en, count: counts.get(value) ?? 0 }))
  }
  const byProvince = countsOf(cells, filters, 'province')
  const byYear = countsOf(cells, filters, 'year')
  const years = [...new Set([...cells.flatMap(cell => cell.year ?? []), ...filters.year])].sort((a, b) => b - a)
  return {
    region: listed('region', regionCodes, regionLabels),
    province: provinces.on(today)
      .map(({ id, name }) => ({ value: id, label: name, labelEn: name, count: byProvince.get(id) ?? 0 }))
      .sort((a, b) => b.count - a.count || byName(a.label, b.label)),
    group: listed('group', productGroups, productGroupLabels),
    level: listed('level', recognitionLevels.toReversed(), levelLabels),
    year: years.map(year => ({ value: String(year), label: String(year), labelEn: String(year), count: byYear.get(String(year)) ?? 0 })),
    validity: listed('validity', states, certificateStateLabels),
  }
}
