import type { RegionCode } from '@khuyencong/domain/region'
import { describe, expect, it } from 'vitest'
import { h, ref } from 'vue'
import { mounted } from '../testing/mounted.ts'
import ProgrammeProvinces from './ProgrammeProvinces.vue'

async function picker(years: { yearFrom: number, yearTo: number } | null, region: RegionCode | null, given: string[] = []) {
  const ids = ref(given)
  const { wrapper, shown } = await mounted({ render: () => h(ProgrammeProvinces, { years, region, 'modelValue': ids.value, 'onUpdate:modelValue': (next: string[]) => { ids.value = next } }) })
  const names = () => wrapper.findAll('fieldset li').map(item => item.text())
  const button = (text: string) => wrapper.findAll('button').find(one => one.text().includes(text))!
  return { ids, wrapper, shown, names, button }
}

describe('the provinces of a programme', () => {
  it.each([[2021, 2023, 'north', 28, 'Hà Nam'], [2026, 2030, 'north', 18, 'Ninh Bình'], [2026, 2030, null, 34, 'Cà Mau']] as const)('are those of the map of its years: %i–%i, %s: %i', async (yearFrom, yearTo, region, count, one) => {
    const { names, shown } = await picker({ yearFrom, yearTo }, region)
    expect(names()).toHaveLength(count)
    expect(names()).toContain(one)
    expect(shown()).toContain(`0 trên ${count} tỉnh, thành`)
  })

  it('can be taken all at once, and dropped', async () => {
    const { ids, button } = await picker({ yearFrom: 2026, yearTo: 2030 }, 'south')
    await button('Cả khu vực').trigger('click')
    expect(ids.value).toHaveLength(8)
    await button('Bỏ chọn hết').trigger('click')
    expect(ids.value).toEqual([])
  })

  it('are found without marks and by former names; Enter takes the only one', async () => {
    const { wrapper, names, ids } = await picker({ yearFrom: 2026, yearTo: 2030 }, 'north')
    await wrapper.find('input').setValue('nam dinh')
    expect(names()).toEqual(['Ninh Bình'])
    await wrapper.find('input').trigger('keydown', { key: 'Enter' })
    expect(ids.value).toEqual(['VN-37@2025'])
  })

  it('say that Lâm Đồng\'s region is provisional', async () => {
    const { names } = await picker({ yearFrom: 2026, yearTo: 2030 }, 'central')
    expect(names().find(name => name.startsWith('Lâm Đồng'))).toContain('tạm xếp khu vực')
  })

  it('come from either map where the map changes in between, and what is on neither is shown to be dropped', async () => {
    const { button, names, shown, ids } = await picker({ yearFrom: 2025, yearTo: 2027 }, 'north', ['VN-19@2025', 'VN-37@2025', 'VN-60@2008'])
    // It opens on the map its provinces stand on.
    expect(names()).toHaveLength(18)
    await button('01/01/2025').trigger('click')
    expect(names()).toHaveLength(28)
    expect(shown()).toContain('Đã chọn nhưng không có trên bản đồ này')
    await button('Bình Thuận').trigger('click')
    expect(ids.value).toEqual(['VN-19@2025', 'VN-37@2025'])
  })

  it('wait for the years', async () => {
    expect((await picker(null, 'north')).shown()).toContain('Điền năm của đề án trước')
  })
})
