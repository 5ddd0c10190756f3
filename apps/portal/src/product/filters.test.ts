import type { PublicProductPage } from '@khuyencong/domain/product'
import { CatalogueQuery } from '@khuyencong/domain/product'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuery } from './catalogue-view.ts'
import { addressOfQuery, chipsOf, pagesAround, waysOut } from './filters.ts'

const query = (given: Partial<CatalogueQuery>) => CatalogueQuery.parse(given)

describe('the address of the catalogue', () => {
  it('says only what is unusual', () => {
    expect(addressOfQuery(query({}), false)).toBe('')
    expect(addressOfQuery(query({ q: 'chè', level: ['nation', 'region'], page: 2 }), true)).toBe('q=ch%C3%A8&level=nation,region&page=2&view=list')
  })

  it('is read back as the same query', () => {
    fc.assert(fc.property(
      fc.record({ q: fc.constantFrom('', 'chè', 'a & b', '50 %'), level: fc.subarray(['nation', 'region', 'province'] as const), year: fc.subarray([2020, 2024]), page: fc.integer({ min: 1, max: 9 }) }),
      (given) => {
        expect(readQuery(new URLSearchParams(addressOfQuery(query(given as never), false))).query).toEqual(query(given as never))
      },
    ))
  })

  it('makes a query of anything, and names what it left out', () => {
    const hostile = readQuery(new URLSearchParams('level=<script>&page=-1&pageSize=9999&province=VN-99@2025&year=abc&sort=drop'))
    expect(hostile.query).toMatchObject({ level: [], page: 1, province: [], year: [], sort: 'relevance' })
    expect(hostile.ignored.length).toBe(3)
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('q', 'level', 'province', 'page', 'year', 'exact', 'pageSize', 'x'), fc.string({ unit: 'binary', maxLength: 400 })), { maxLength: 20 }), (pairs) => {
      expect(CatalogueQuery.safeParse(readQuery(new URLSearchParams(pairs)).query).success).toBe(true)
    }))
  })

  it('finds the successor of a former province', () => {
    expect(readQuery(new URLSearchParams('province=VN-35@2008')).query.province).toEqual(['VN-37@2025'])
  })
})

describe('filters in words', () => {
  const set = query({ level: ['nation'], province: ['VN-37@2025'], page: 3 })

  it('gives each filter a chip that leads to the list without it, from its first page', () => {
    const chips = chipsOf(set, 'vi')
    expect(chips.map(chip => chip.label)).toEqual(['Cấp quốc gia', 'Ninh Bình'])
    expect(chips[0]!.without).toMatchObject({ level: [], province: ['VN-37@2025'], page: 1 })
  })

  it('names the filter to drop and what would remain', () => {
    const value = (count: number) => ({ value: 'x', label: 'x', labelEn: 'x', count })
    const facets: PublicProductPage['facets'] = { level: [value(8), value(4)], province: [value(0)], region: [], group: [], year: [], validity: [] }
    expect(waysOut(set, facets, 'vi')).toMatchObject([{ label: 'Cấp quốc gia', count: 12, without: { level: [] } }])
  })

  it('offers the ends, the neighbours and gaps', () => {
    expect(pagesAround(1, 8)).toEqual([1, 2, null, 8])
    expect(pagesAround(4, 8)).toEqual([1, 2, 3, 4, 5, null, 8])
    expect(pagesAround(1, 1)).toEqual([1])
  })
})
