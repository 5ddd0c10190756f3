import { flushPromises } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { z } from 'zod'
import { mounted } from '../../testing/mounted.ts'
import { useAddress } from './address.ts'
import SavedFilters from './SavedFilters.vue'

const filters = [
  { id: '1', list: 'facilities', name: 'Dệt may', address: 'sector=textile' },
  { id: '2', list: 'facilities', name: 'Đã lưu trữ', address: 'archived=only&desc=true' },
]
const shownNow = () => document.body.textContent!.replace(/\s+/g, ' ')
const button = (text: string) => [...document.querySelectorAll('button')].find(one => one.textContent!.includes(text) || one.getAttribute('aria-label')?.includes(text))!
const opened = async (address: string) => {
  const here = await mounted(SavedFilters, { list: 'facilities', address }, { path: '/facilities', answers: [[['desk', 'filters', 'facilities'], filters]] })
  here.wrapper.get('button').element.click()
  await flushPromises()
  return here
}

describe('saved filters', () => {
  it('say which one is set, whatever the page and the order of its conditions', async () => {
    const { wrapper } = await opened('desc=true&archived=only&page=3')
    expect(wrapper.get('button').attributes('aria-label')).toBe('Bộ lọc đã lưu: Đã lưu trữ')
    expect(shownNow()).not.toContain('Lưu các điều kiện đang đặt')
  })

  it('are put into the address as they were', async () => {
    const { router } = await opened('')
    button('Dệt may').click()
    await vi.waitFor(() => expect(router.currentRoute.value.fullPath).toBe('/facilities?sector=textile'))
  })

  it('are saved only where something is set', async () => {
    await opened('')
    expect(button('Lưu các điều kiện').disabled).toBe(true)
    expect(shownNow()).toContain('Đặt ít nhất một điều kiện')
  })

  it('are saved under a name that must be there', async () => {
    await opened('sector=wood')
    button('Lưu các điều kiện').click()
    await flushPromises()
    document.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }))
    await flushPromises()
    expect(document.querySelector('[role=alert]')!.textContent).toContain('Cần đặt tên.')
  })
})

describe('an address of an old tab', () => {
  it('falls back where it is no longer understood, and says so', async () => {
    const Filter = z.object({ sector: z.array(z.enum(['textile', 'wood'])).default([]), page: z.int().min(1).default(1) })
    const List = defineComponent(() => {
      const { value } = useAddress(Filter)
      return () => h('p', JSON.stringify(value.value))
    })
    const { shown } = await mounted(List, {}, { path: '/?sector=textile,steel&page=x' })
    await flushPromises()
    expect(shown()).toContain('{"sector":["textile"],"page":1}')
    await vi.waitFor(() => expect(shownNow()).toContain('2 giá trị trong địa chỉ không hiểu được nên đã bỏ qua.'))
    expect(shownNow()).toContain('steel, x')
  })
})
