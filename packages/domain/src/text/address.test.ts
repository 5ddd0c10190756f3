import type { Issue } from '../refusal/index.ts'
import type { AddressParams } from './address.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { FacilityFilter } from '../facility/index.ts'
import { CatalogueQuery } from '../product/index.ts'
import { SupportFilter } from '../support/index.ts'
import { fromAddress, toAddress } from './address.ts'

declare const URLSearchParams: new (text?: string) => AddressParams

describe('filters in the address', () => {
  it('leaves defaults out and joins lists', () => {
    expect(toAddress(SupportFilter, { type: ['machinery', 'showroom'], yearFrom: 2021, desc: true, page: 1 }).toString())
      .toBe('desc=true&type=machinery%2Cshowroom&yearFrom=2021')
    expect(toAddress(SupportFilter, {}).toString()).toBe('')
  })

  it('reads lists repeated and comma-separated, once each', () => {
    const read = fromAddress(SupportFilter, new URLSearchParams('type=machinery,showroom&type=machinery&type=conference'))
    expect(read.type).toEqual(['machinery', 'showroom', 'conference'])
  })

  it('falls back and reports what it did not understand', () => {
    const issues: Issue[] = []
    const read = fromAddress(SupportFilter, new URLSearchParams('type=machinery,bomb&page=-1&yearFrom=99999&desc=maybe&q=%00'), issue => issues.push(issue))
    expect(read).toMatchObject({ type: ['machinery'], page: 1, desc: false, q: '' })
    expect(read.yearFrom).toBeUndefined()
    expect(issues.map(issue => issue.field).sort()).toEqual(['desc', 'page', 'type', 'yearFrom'])
  })

  it('keeps commas of a search and composes its marks', () => {
    expect(fromAddress(CatalogueQuery, new URLSearchParams(`q=${encodeURIComponent('chè, mật'.normalize('NFD'))}`)).q).toBe('chè, mật')
  })

  it('refuses where a field without a default is missing', () => {
    expect(() => fromAddress(z.object({ on: z.iso.date() }), new URLSearchParams('on=yesterday'))).toThrow('invalid')
  })

  it('law: what is written is read back', () => {
    const filter = fc.record({
      q: fc.string({ maxLength: 50 }).map(text => text.normalize('NFC')),
      desc: fc.boolean(),
      page: fc.integer({ min: 1, max: 1000 }),
      region: fc.uniqueArray(fc.constantFrom('north', 'central', 'south' as const)),
      province: fc.uniqueArray(fc.constantFrom('VN-01@2025', 'VN-37@2008')),
      map: fc.constantFrom('then', 'today' as const),
      acceptedFrom: fc.option(fc.integer({ min: 2009, max: 2100 }), { nil: undefined }),
    })
    fc.assert(fc.property(filter, (value) => {
      const whole = FacilityFilter.parse(value)
      const address = new URLSearchParams(toAddress(FacilityFilter, whole).toString())
      expect(fromAddress(FacilityFilter, address)).toEqual(whole)
    }))
  })
})
