import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { mounted } from '../../testing/mounted.ts'
import ListExport from './ListExport.vue'

/** What was asked of the server, and what it answers: to the question how the file is made, then for the file. */
const asked: { list: string, format: string, address: string, lang: string }[] = []
let started: object = {}
let file: () => Response = () => new Response()
const names: string[] = []

beforeEach(() => {
  asked.length = 0
  names.length = 0
  vi.stubGlobal('fetch', async (address: string, init: { body?: string } = {}) => {
    if (!String(address).includes('/api/trpc/'))
      return file()
    asked.push(Object.values(JSON.parse(init.body!) as object)[0] as (typeof asked)[number])
    return new Response(JSON.stringify([{ result: { data: started } }]), { headers: { 'content-type': 'application/json' } })
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download)
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const text = () => document.body.textContent!.replace(/\s+/g, ' ')
const button = (label: string) => [...document.querySelectorAll('button')].find(one => one.textContent!.includes(label))!
const radio = (label: string) => [...document.querySelectorAll<HTMLElement>('[role=radio]')].find(one => document.querySelector(`label[for="${one.id}"]`)?.textContent?.includes(label))!

async function opened() {
  const here = await mounted(ListExport, { list: 'supports', address: 'type=machinery&sort=total&page=3', columns: ['code', 'total'] }, { path: '/supports' })
  here.wrapper.get('button').element.click()
  await flushPromises()
  return here
}

it('asks for exactly the filter, order, columns and language on the screen', async () => {
  started = { address: '/api/export/supports.xlsx?lang=vi', export: null }
  file = () => new Response('file', { headers: { 'content-disposition': 'attachment; filename="khoan-ho-tro-2026-11-25.xlsx"' } })
  await opened()
  expect(text()).toContain('Đúng bộ lọc, thứ tự và các cột đang xem.')
  button('Tải về').click()
  await vi.waitFor(() => expect(names).toEqual(['khoan-ho-tro-2026-11-25.xlsx']))
  expect(asked).toEqual([{ list: 'supports', format: 'xlsx', address: 'type=machinery&sort=total&columns=code%2Ctotal', lang: 'vi' }])
})

it('asks how a CSV is written, and keeps the answer', async () => {
  started = { address: '/api/export/supports.csv', export: null }
  file = () => new Response('file')
  await opened()
  expect(text()).not.toContain('Dấu thập phân')
  radio('CSV').click()
  await flushPromises()
  expect(text()).toContain('Dấu thập phân')
  radio('chấm (1.5)').click()
  await flushPromises()
  button('Tải về').click()
  await vi.waitFor(() => expect(asked.map(one => one.address)).toEqual(['type=machinery&sort=total&columns=code%2Ctotal&decimal=point&delimiter=semicolon']))
  expect(JSON.parse(localStorage.getItem('khuyencong.preferences')!)).toMatchObject({ fileFormat: 'csv', csv: { decimal: 'point', delimiter: 'semicolon' } })
})

it('says that a long list is being made, and where it will lie', async () => {
  started = { address: null, export: { id: 'x' } }
  const { router } = await opened()
  button('Tải về').click()
  await vi.waitFor(() => expect(text()).toContain('Danh sách dài, đang lập tệp'))
  expect(names).toEqual([])
  button('Tệp đã xuất').click()
  await vi.waitFor(() => expect(router.currentRoute.value.name).toBe('exports'))
})

it('says what is wrong and stays open', async () => {
  started = { address: '/api/export/supports.xlsx', export: null }
  file = () => new Response('{}', { status: 500 })
  await opened()
  button('Tải về').click()
  await vi.waitFor(() => expect(document.querySelector('[role=alert]')?.textContent).toContain('Không tải được tệp. Thử lại.'))
})
