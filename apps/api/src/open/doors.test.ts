import type { PublicProductPage } from '@khuyencong/domain/product'
import type { TestApp } from '../testing/app.ts'
import type { Problem } from './problem.ts'
import { addDemonstration } from '@khuyencong/db/demo'
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'
import { operations } from './operations.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
  await addDemonstration(test.db, { today: '2026-11-25' })
})
afterAll(() => test.close())

const get = async (path: string, headers: Record<string, string> = {}) => test.app.request(`/api/v1${path}`, { headers })
const body = async <Body>(path: string) => await (await get(path)).json() as Body
async function problem(path: string, headers: Record<string, string> = {}): Promise<Problem> {
  const answer = await get(path, headers)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  const told = await answer.json() as Problem
  expect(told.status).toBe(answer.status)
  return told
}

interface Schema { $ref?: string, properties?: Record<string, Schema>, items?: Schema }
interface Described { openapi: string, paths: Record<string, { get: { operationId: string, parameters?: { name: string, in: string }[], responses: Record<string, { content?: Record<string, { schema: Schema }> }> } }>, components: { schemas: Record<string, Schema> } }

describe('the description', () => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator()
    const { valid, errors } = await validator.validate(await body<Record<string, unknown>>('/openapi.json'))
    expect(errors).toBeUndefined()
    expect(valid).toBe(true)
    expect(validator.version).toBe('3.1')
  })

  it('names every door, its parameters and its errors', async () => {
    const { openapi, paths } = await body<Described>('/openapi.json')
    expect(openapi).toMatch(/^3\.1\./)
    expect(Object.keys(paths).sort()).toEqual(['/api/v1/products', '/api/v1/products/{slug}', '/api/v1/provinces', '/api/v1/published-figures', '/api/v1/reports/phase'])
    const names = (path: string) => (paths[path]!.get.parameters ?? []).map(parameter => parameter.name)
    expect(names('/api/v1/products')).toEqual(expect.arrayContaining(['q', 'region', 'province', 'group', 'level', 'year', 'sort', 'page', 'pageSize']))
    expect(names('/api/v1/reports/phase')).toEqual(['centre', 'phase', 'compare', 'map'])
    expect(names('/api/v1/products/{slug}')).toEqual(['slug'])
    for (const { get: { responses } } of Object.values(paths)) {
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['200', '400', '503']))
      expect(Object.keys(responses['400']!.content!)).toEqual(['application/problem+json'])
    }
  })

  it('describes no field that strangers may not see', async () => {
    const text = JSON.stringify(await body('/openapi.json'))
    for (const field of ['taxCode', 'phone', 'contactName', '"address"', 'password', 'token', '"email"'])
      expect(text).not.toContain(field)
  })
})

describe('answers', () => {
  it('carry the mark of invented records on every item', async () => {
    const products = await body<PublicProductPage>('/products?pageSize=100')
    expect(products.items.length).toBeGreaterThan(50)
    expect(products.items.every(item => item.demonstration)).toBe(true)
    expect(products.items).toHaveLength(products.total)
    for (const path of ['/provinces', '/published-figures']) {
      const { items, total } = await body<{ items: { demonstration: boolean }[], total: number }>(path)
      expect(items).toHaveLength(total)
      expect(items.every(item => item.demonstration === false)).toBe(true)
    }
    expect(await body(`/products/${products.items[0]!.slug}`)).toMatchObject({ demonstration: true, slug: products.items[0]!.slug })
  })

  it('take lists with commas or by repeating', async () => {
    const [commas, repeated] = [await body<PublicProductPage>('/products?group=food,mechanical&level=nation'), await body<PublicProductPage>('/products?group=food&group=mechanical&level=nation')]
    expect(commas).toEqual(repeated)
    expect(commas.items.every(item => ['food', 'mechanical'].includes(item.group) && item.recognition!.level === 'nation')).toBe(true)
    expect((await body<PublicProductPage>('/products?q=%20CH%C3%88%20%20T%C3%82N&pageSize=1')).items[0]!.name).toMatch(/^Chè Tân Cương/)
  })

  it('may be read from any page, without credentials, and by nobody in particular', async () => {
    for (const { path } of operations) {
      const answer = await get(path.replace('/api/v1', '').replace('{slug}', 'khong-co'), { origin: 'https://anywhere.example', cookie: 'khuyencong.session_token=x' })
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
      expect(answer.headers.has('access-control-allow-credentials')).toBe(false)
      expect(answer.headers.has('set-cookie')).toBe(false)
      expect(answer.headers.get('x-robots-tag')).toBe('noindex')
    }
  })

  it('are asked for again with the tag of the last one', async () => {
    const first = await get('/products?q=che')
    expect(first.headers.get('cache-control')).toBe('public, no-cache')
    const again = await get('/products?q=che', { 'if-none-match': first.headers.get('etag')!, 'origin': 'https://anywhere.example' })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    expect(again.headers.get('access-control-allow-origin')).toBe('*')
    expect((await get('/products?q=cha', { 'if-none-match': first.headers.get('etag')! })).status).toBe(200)
    expect((await get('/provinces')).headers.get('cache-control')).toBe('public, max-age=3600')
  })

  it('come without a body for HEAD, and tell what is allowed for OPTIONS', async () => {
    const head = await test.app.request('/api/v1/products', { method: 'HEAD' })
    expect([head.status, await head.text(), head.headers.get('content-type')]).toEqual([200, '', 'application/json'])
    const preflight = await test.app.request('/api/v1/products', { method: 'OPTIONS', headers: { 'origin': 'https://anywhere.example', 'access-control-request-method': 'GET' } })
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([204, 'GET,HEAD,OPTIONS'])
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const refused = await test.app.request('/api/v1/products', { method, body: '{' })
      expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
    }
  })
})

describe('errors', () => {
  it.each([
    ['/provinces?on=2025-02-30', 'on'],
    ['/provinces?on=2008-07-31', 'on'],
    ['/provinces?date=2025-06-30', 'date'],
    ['/reports/phase', 'phase'],
    ['/reports/phase?phase=2023-2021', 'phase'],
    ['/reports/phase?phase=2021', 'phase'],
    ['/reports/phase?phase=1999-2001', 'phase'],
    ['/reports/phase?phase=2021-2023&compare=x', 'compare'],
    ['/reports/phase?phase=2021-2023&centre=ipc9', 'centre'],
    ['/reports/phase?phase=2021-2023&map=mars', 'map'],
    ['/published-figures?page=2', 'page'],
    ['/products?region=mars', 'region'],
    ['/products?province=VN-99@2025', 'province'],
    ['/products?province=19', 'province'],
    ['/products?group=food,mars', 'group'],
    ['/products?year=1999', 'year'],
    ['/products?year=2024.5', 'year'],
    ['/products?page=0', 'page'],
    ['/products?page=-1', 'page'],
    ['/products?page=1e9', 'page'],
    ['/products?page=1&page=2', 'page'],
    ['/products?pageSize=101', 'pageSize'],
    ['/products?sort=price', 'sort'],
    ['/products?exact=yes', 'exact'],
    [`/products?q=${'a'.repeat(201)}`, 'q'],
    ['/products?regoin=north', 'regoin'],
  ])('%s names %s', async (path, parameter) => {
    const [vi, en] = [await problem(path), await problem(path, { 'accept-language': 'en-GB,en;q=0.9' })]
    expect([vi.status, vi.errors.map(error => error.parameter)]).toEqual([400, [parameter]])
    expect(vi.errors[0]!.detail).toMatch(/\p{L}/u)
    expect(vi.errors[0]!.detail).not.toBe(en.errors[0]!.detail)
    expect(vi.errors[0]!.detail).not.toContain('…')
  })

  it('say what would be right', async () => {
    expect((await problem('/products?region=mars')).errors[0]!.detail).toBe('Không hiểu giá trị “mars”. Dùng: north, central, south.')
    expect((await problem('/products?pageSize=101', { 'accept-language': 'en' })).errors[0]!.detail).toBe('The value “101” is not understood. A whole number from 1 to 100.')
    expect((await problem('/provinces?on=1999-01-01')).detail).toBe('Chưa có dữ liệu trước ngày 2008-08-01.')
    expect((await problem('/products?regoin=north', { 'accept-language': 'en' })).detail).toMatch(/^There is no such parameter\. Known: q, region, /)
  })

  it('say that something is not there', async () => {
    expect(await problem('/reports/phase?phase=2015-2017')).toMatchObject({ status: 404, reason: 'phase-not-published', errors: [{ parameter: 'phase' }] })
    expect(await problem('/reports/phase?phase=2021-2023&compare=2012-2014')).toMatchObject({ status: 404, errors: [{ parameter: 'compare' }] })
    for (const slug of ['khong-co', '%00', '%E0%A4%A', '..%2f..%2fetc', '%F0%9F%8D%B5', 'a'.repeat(1000)])
      expect(await problem(`/products/${slug}`)).toMatchObject({ status: 404, errors: [{ parameter: 'slug' }] })
    expect(await problem('/nothing')).toMatchObject({ status: 404, reason: 'no-such-door' })
    expect(await problem(`/products?q=${'%61'.repeat(1000)}`)).toMatchObject({ status: 414 })
  })

  it('never come of the words that are sought', async () => {
    for (const q of ['%25', '_', '%5C', '%27%22', '%00', '%26%7C!()', '%F0%9F%8D%B5', '%ED%A0%80', '%FF', '+', 'a+b%3A*'])
      expect([q, (await get(`/products?q=${q}`)).status]).toEqual([q, 200])
  })
})
