import type { FacetValue, PublicProductPage } from '@khuyencong/domain/product'
import type { Lang } from '@khuyencong/domain/text'
import { CatalogueQuery, productGroupLabels } from '@khuyencong/domain/product'
import { certificateStateLabels, levelLabels } from '@khuyencong/domain/recognition'
import { regionShortLabels } from '@khuyencong/domain/region'
import { toAddress } from '@khuyencong/domain/text'
import { groupShort } from './groups.ts'
import { provinceName } from './places.ts'

export const facetNames = ['level', 'group', 'region', 'province', 'validity', 'year'] as const
export type FacetName = (typeof facetNames)[number]

export const facetTitles: Record<FacetName, { vi: string, en: string }> = {
  level: { vi: 'Cấp công nhận', en: 'Level of recognition' },
  group: { vi: 'Nhóm hàng', en: 'Group' },
  region: { vi: 'Khu vực', en: 'Region' },
  province: { vi: 'Tỉnh, thành', en: 'Province' },
  validity: { vi: 'Giấy chứng nhận', en: 'Certificate' },
  year: { vi: 'Năm công nhận', en: 'Year of recognition' },
}

/** A value in words, also where it stands in the address and nothing has it. */
export function valueLabel(facet: FacetName, value: string, lang: Lang): string {
  const labels: Partial<Record<FacetName, Record<string, { vi: string, en: string }>>> = { level: levelLabels, group: groupShort, region: regionShortLabels, validity: certificateStateLabels }
  return facet === 'province' ? provinceName(value) : labels[facet]?.[value]?.[lang] ?? value
}

/** The whole name of a group, for who hovers over the short one. */
export const groupTitle = (value: string, lang: Lang): string | undefined => (productGroupLabels as Record<string, { vi: string, en: string }>)[value]?.[lang]

/** The address of a query: what is usual is left out, so that one list has one address. */
export function addressOfQuery(query: Partial<CatalogueQuery>, rows: boolean): string {
  const params = toAddress(CatalogueQuery, query)
  if (rows)
    params.set('view', 'list')
  return params.toString().replaceAll('%2C', ',').replaceAll('%40', '@')
}

export interface Chip { facet: FacetName, value: string, label: string, without: CatalogueQuery }

/** Every filter that is set, with the query that lacks it. */
export function chipsOf(query: CatalogueQuery, lang: Lang): Chip[] {
  return facetNames.flatMap(facet => (query[facet] as (string | number)[]).map(value => ({
    facet,
    value: String(value),
    label: valueLabel(facet, String(value), lang),
    without: { ...query, page: 1, [facet]: (query[facet] as (string | number)[]).filter(other => other !== value) },
  })))
}

/** The same words, every filter dropped. */
export function withoutFilters(query: CatalogueQuery): CatalogueQuery {
  return { ...query, page: 1, ...Object.fromEntries(facetNames.map(facet => [facet, []])) }
}

export interface Way { label: string, count: number, without: CatalogueQuery }

/**
 * Ways out of an empty list: each facet dropped whole, with the number of products that would remain, most first.
 * Counts of a facet ignore the facet itself, so their sum is what dropping it leaves.
 */
export function waysOut(query: CatalogueQuery, facets: PublicProductPage['facets'], lang: Lang): Way[] {
  return facetNames
    .filter(facet => query[facet].length > 0)
    .map(facet => ({
      label: (query[facet] as (string | number)[]).map(value => valueLabel(facet, String(value), lang)).join(', '),
      count: facets[facet].reduce((sum: number, value: FacetValue) => sum + value.count, 0),
      without: { ...query, page: 1, [facet]: [] },
    }))
    .filter(way => way.count > 0)
    .sort((a, b) => b.count - a.count)
}

/** Page numbers to offer: the ends, the neighbours, and gaps as null. */
export function pagesAround(page: number, last: number): (number | null)[] {
  const shown = [...new Set([1, page - 1, page, page + 1, last])].filter(number => number >= 1 && number <= last).sort((a, b) => a - b)
  return shown.flatMap((number, i) => i > 0 && number - shown[i - 1]! > 1 ? [number - shown[i - 1]! === 2 ? number - 1 : null, number] : [number])
}
