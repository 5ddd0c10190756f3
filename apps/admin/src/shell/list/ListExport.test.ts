import { flushPromises } from '@vue/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { mounted } from '../../testing/mounted.ts'
import { api } from '../api.ts'
import ListExport from './ListExport.vue'

const start = vi.spyOn(api.export.start, 'mutate')
const fetched = vi.spyOn(globalThis, 'fetch')
const text = () => document.body.textContent!.replace(/\s+/g, ' ')
const button = (label: string) => [...document.querySelectorAll('button')].find(one => one.textContent!.includes(label))!
const radio = (label: string) => [...document.querySelectorAll<HTMLElement>('[role=radio]')].find(one => document.querySelector(`label[for="${one.id}"]`)?.textContent?.includes(label))!

beforeEach(() => {
  localStorage.clear()
  start.mockReset()
  fetched.mockReset()
})

async function opened(props: object = {}) {
  const here = await mounted(ListExport, { list: 'supports', address: 'type=machinery&sort=total&page=3', columns: ['code', 'total'], ...props }, { path: '/supports' })
  here.wrapper.get('button').element.click()
  await flushPromises()
  return here
}

it('asks for exactly the filter, order, columns and language on the screen', async () => {
  start.mockResolvedValue({ address: '/api/export/supports.xlsx?lang=vi', export: null })
  fetched.mockResolvedValue(new Response('file', { headers: { 'content-disposition': 'attachment; filename="khoan-ho-tro-2026-11-25.xlsx"' } }))
  await opened()
  expect(text()).toContain('Đúng bộ lọc, thứ tự và 2 cột đang xem.')
  const names: string[] = []
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download)
  })
  button('Tải về').click()
  await vi.waitFor(() => expect(names).toEqual(['khoan-ho-tro-2026-11-25.xlsx']))
  expect(start).toHaveBeenCalledWith({ list: 'supports', format: 'xlsx', address: 'type=machinery&sort=total&columns=code%2Ctotal', lang: 'vi' })
  clicked.mockRestore()
})

it('asks how a CSV is written, and keeps the answer', async () => {
  start.mockResolvedValue({ address: null, export: null } as never)
  await opened()
  expect(text()).not.toContain('Dấu thập phân')
  radio('CSV').click()
  await flushPromises()
  expect(text()).toContain('Dấu thập phân')
  radio('chấm (1.5)').click()
  await flushPromises()
  button('Tải về').click()
  await vi.waitFor(() => expect(start).toHaveBeenCalled())
  expect(start.mock.calls[0]![0].address).toBe('type=machinery&sort=total&columns=code%2Ctotal&decimal=point&delimiter=semicolon')
  expect(JSON.parse(localStorage.getItem('khuyencong.preferences')!)).toMatchObject({ fileFormat: 'csv', csv: { decimal: 'point', delimiter: 'semicolon' } })
})

it('says that a long list is being made, and where it will lie', async () => {
  start.mockResolvedValue({ address: null, export: { id: 'x' } } as never)
  const { router } = await opened()
  button('Tải về').click()
  await vi.waitFor(() => expect(text()).toContain('Danh sách dài, đang lập tệp'))
  expect(fetched).not.toHaveBeenCalled()
  button('Tệp đã xuất').click()
  await vi.waitFor(() => expect(router.currentRoute.value.name).toBe('exports'))
})

it('says what is wrong and stays open', async () => {
  start.mockResolvedValue({ address: '/api/export/supports.xlsx', export: null })
  fetched.mockResolvedValue(new Response('{}', { status: 500 }))
  await opened()
  button('Tải về').click()
  await vi.waitFor(() => expect(document.querySelector('[role=alert]')?.textContent).toContain('Không tải được tệp. Thử lại.'))
})
