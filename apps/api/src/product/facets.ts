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

/**
 * How many of the products found have one value of one facet, by the filters they miss: none, exactly the one named, or
 * several. With `facet` null the count is of all values.
 */
export interface Count { missed: FacetName | 'none' | 'several', facet: FacetName | null, value: string | null, count: number }

const sum = (counts: readonly Count[]) => counts.reduce((total, { count }) => total + count, 0)

/** Products that miss no filter. */
export function totalOf(counts: readonly Count[]): number {
  return sum(counts.filter(({ facet, missed }) => facet === null && missed === 'none'))
}

/** Under the filters of all other facets a product counts that misses none, or this facet's own alone. */
function countOf(counts: readonly Count[], facet: FacetName, value: string): number {
  return sum(counts.filter(row => row.facet === facet && row.value === value && (row.missed === 'none' || row.missed === facet)))
}

const states = ['valid', 'expired', 'withdrawn', 'unstated'] as const

/** All facets with their labels. A value that would find nothing stays, with zero, so that the list does not jump. */
export function facetsOf(counts: readonly Count[], filters: Filters, provinces: ProvinceRegister, today: string): PublicProductPage['facets'] {
  const listed = <T extends string>(facet: FacetName, codes: readonly T[], labels: Record<T, Label>): FacetValue[] =>
    codes.map(value => ({ value, label: labels[value].vi, labelEn: labels[value].en, count: countOf(counts, facet, value) }))
  const years = [...new Set([...counts.flatMap(row => row.facet === 'year' && row.value !== null ? Number(row.value) : []), ...filters.year])]
  return {
    region: listed('region', regionCodes, regionLabels),
    province: provinces.on(today)
      .map(({ id, name }) => ({ value: id, label: name, labelEn: name, count: countOf(counts, 'province', id) }))
      .sort((a, b) => b.count - a.count || byName(a.label, b.label)),
    group: listed('group', productGroups, productGroupLabels),
    level: listed('level', recognitionLevels.toReversed(), levelLabels),
    year: years.sort((a, b) => b - a).map(String).map(year => ({ value: year, label: year, labelEn: year, count: countOf(counts, 'year', year) })),
    validity: listed('validity', states, certificateStateLabels),
  }
}
