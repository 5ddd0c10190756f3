import { FacilityFilter } from '@khuyencong/domain/facility'
import { SupportFilter } from '@khuyencong/domain/support'
import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { mounted } from '../../testing/mounted.ts'
import { paramsOf, queryOf, useAddress } from './address.ts'

async function at(path: string) {
  let address!: ReturnType<typeof useAddress<typeof SupportFilter>>
  const { router } = await mounted({ setup: () => { address = useAddress(SupportFilter) }, template: '<i />' }, {}, { path })
  return { router, address }
}

describe('a filter in the address', () => {
  it('comes back as it went', async () => {
    const filter = SupportFilter.parse({ q: 'chè Tân Cương', type: ['machinery', 'demo-model'], province: ['VN-37@2025'], map: 'then', acceptedFrom: 2021, acceptedTo: 2023, kind: ['key'], sort: 'total', desc: true, page: 3 })
    const { router, address } = await at('/supports')
    await router.push({ path: '/supports', query: queryOf(SupportFilter, filter) })
    expect(address.value.value).toEqual(filter)
    expect(queryOf(FacilityFilter, FacilityFilter.parse({}))).toEqual({})
  })

  it('reads lists written either way and passes over what it does not know', async () => {
    const { address } = await at('/supports?type=machinery&type=showroom&state=no-such,settled&page=minus&utm=x')
    expect(address.value.value).toMatchObject({ type: ['machinery', 'showroom'], state: ['settled'], page: 1 })
  })

  it('returns to the first page when the filter changes, and leaves other parts of the address alone', async () => {
    const { router, address } = await at('/supports?page=4&tab=x&type=machinery')
    address.change({ type: [] })
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({ tab: 'x' })
    address.change({ page: 2 })
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({ tab: 'x', page: '2' })
  })

  it('keeps a repeated name repeated', () => {
    expect(paramsOf({ type: ['a', 'b'], q: 'x', empty: null }).toString()).toBe('type=a&type=b&q=x')
  })
})
