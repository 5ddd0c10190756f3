import type { Column } from './column.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { h } from 'vue'
import { mounted } from '../../testing/mounted.ts'
import RecordTable from './RecordTable.vue'

const columns: Column[] = [{ key: 'name', head: 'Tên', sort: 'name', slack: true }, { key: 'workers', head: 'Lao động', unit: 'người', sort: 'workers', numeric: true }]
interface Row { id: string, name: string, workers: number }
const rows: Row[] = [{ id: 'a', name: 'HTX Chè', workers: 12 }, { id: 'b', name: 'Cơ sở Đúc', workers: 30 }]
const usual = { columns, keyOf: (row: Row) => row.id, nameOf: (row: Row) => row.name, pathOf: (row: Row) => `/facilities/${row.id}`, caption: 'Danh sách', sort: 'name', desc: false }

async function table(props: Record<string, unknown>) {
  const sorts: [string, boolean][] = []
  const picks: string[][] = []
  const component = { render: () => h(RecordTable as never, { ...usual, ...props, 'onSort': (sort: string, desc: boolean) => sorts.push([sort, desc]), 'onUpdate:picked': (set: Set<string>) => picks.push([...set]) }, { 'cell-name': ({ row }: { row: Row }) => row.name, 'cell-workers': ({ row }: { row: Row }) => String(row.workers), 'empty': () => 'Không có dòng nào', 'foot': () => h('tr', h('td', 'Tổng 42')) }) }
  return { ...await mounted(component), sorts, picks }
}

describe('a table of records', () => {
  afterEach(() => vi.useRealTimers())

  it('says how it is sorted and asks for another order', async () => {
    const { wrapper, sorts } = await table({ rows })
    expect(wrapper.findAll('th').map(head => head.attributes('aria-sort'))).toEqual(['ascending', 'none'])
    await wrapper.findAll('th button')[0]!.trigger('click')
    await wrapper.findAll('th button')[1]!.trigger('click')
    // Numbers begin with the largest.
    expect(sorts).toEqual([['name', true], ['workers', true]])
  })

  it('shows rows, the totals row, and opens a row by click and by Enter', async () => {
    const { wrapper, router } = await table({ rows })
    expect(wrapper.find('tfoot').text()).toBe('Tổng 42')
    await wrapper.findAll('tbody tr')[1]!.trigger('click')
    await vi.waitFor(() => expect(router.currentRoute.value.fullPath).toBe('/facilities/b'))
    await wrapper.findAll('tbody tr')[0]!.trigger('keydown', { key: 'Enter' })
    await vi.waitFor(() => expect(router.currentRoute.value.fullPath).toBe('/facilities/a'))
  })

  it('keeps its head and draws a skeleton only after 300 ms', async () => {
    vi.useFakeTimers()
    const { wrapper } = await table({ rows: undefined })
    expect(wrapper.find('thead').text()).toContain('Lao động')
    expect(wrapper.findAll('tbody tr').every(row => row.classes('invisible'))).toBe(true)
    await vi.advanceTimersByTimeAsync(301)
    expect(wrapper.findAll('tbody tr').some(row => row.classes('invisible'))).toBe(false)
    expect(wrapper.find('tfoot').exists()).toBe(false)
  })

  it('says in words that nothing came, and that something went wrong', async () => {
    expect((await table({ rows: [] })).shown()).toContain('Không có dòng nào')
    const broken = await table({ rows: undefined, error: new Error('secret of the server') })
    expect(broken.shown()).toContain('Chưa tải được')
    expect(broken.shown()).not.toContain('secret')
    expect(broken.wrapper.find('[role="alert"]').exists()).toBe(true)
  })

  it('selects by the keyboard: J to a row, X to pick it', async () => {
    const { picks } = await table({ rows, pickable: true })
    for (const key of ['j', 'j', 'x'])
      window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    expect(picks).toEqual([['b']])
  })
})
