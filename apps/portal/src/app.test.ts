// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '@khuyencong/client'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { createPortal } from './app.ts'

const files = mkdtempSync(join(tmpdir(), 'portal-'))
mkdirSync(join(files, '.vite'))
writeFileSync(join(files, '.vite/manifest.json'), JSON.stringify(Object.fromEntries(['src/portal.css', 'src/islands/loader.ts', 'src/islands/search.ts', 'src/islands/swap.ts'].map(source => [source, { file: `assets/${source.split('/').at(-1)}` }]))))
afterAll(() => rmSync(files, { recursive: true }))

interface Answer { data?: unknown, refusal?: { code: string, detail: { reason: string } }, status?: number }

/** A platform at the other end of HTTP that answers by procedure; what it does not know is broken. */
function portalOver(answers: Record<string, Answer | 'silence'>) {
  const bugs: unknown[] = []
  const client = connect('http://platform.test', {
    fetch: async (request) => {
      const names = new URL(request.url).pathname.replace('/api/trpc/', '').split(',')
      if (names.some(name => answers[name] === 'silence'))
        return new Promise<Response>(() => {})
      const parts = names.map((name) => {
        const answer = answers[name] as Answer | undefined
        if (answer?.data !== undefined)
          return { result: { data: answer.data } }
        return { error: { message: 'no', code: -32603, data: { code: 'X', httpStatus: answer?.status ?? 500, refusal: answer?.refusal ?? null } } }
      })
      return Response.json(parts)
    },
  })
  return { portal: createPortal({ client, baseUrl: 'https://example.vn', patience: 60, onBug: error => bugs.push(error), filesFolder: files }), bugs }
}
const site = { data: { demonstration: true } }
const empty = { data: { items: [], total: 0, page: 1, pageSize: 12, facets: { region: [], province: [], group: [], level: [], year: [], validity: [] }, reading: 'all' } }

describe('the portal', () => {
  const warn = vi.spyOn(console, 'warn')

  it('answers under a policy that lets nothing inline run, and keeps demonstrations out of indexes', async () => {
    const { portal } = portalOver({ 'region.site': site, 'product.catalogue': empty })
    const answer = await portal.request('/san-pham')
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Content-Security-Policy')).toMatch(/script-src 'self'; style-src 'self'/)
    expect(answer.headers.get('X-Robots-Tag')).toBe('noindex')
    expect(html).toContain('Dữ liệu minh hoạ')
    expect(html).not.toMatch(/\sstyle=|<style|\son[a-z]+=/)
    expect([...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>/g)]).toEqual([])
    expect(warn).not.toHaveBeenCalled()
  })

  it.each(['/san-pham?q=%00%ff%E0%A4%A', '/san-pham?level=%3Cscript%3E&page=1e9&year=-1', '/en/products?province=VN-00@0000&sort=%27;drop', `/san-pham?q=${'a'.repeat(5000)}`, '/san-pham/%E0%A4%A', '/san-pham/..%2f..%2fetc', '//evil.example/'])('makes a page of %s', async (path) => {
    const { portal, bugs } = portalOver({ 'region.site': site, 'product.catalogue': empty, 'product.bySlug': { refusal: { code: 'not-found', detail: { reason: 'no-such-product' } }, status: 404 } })
    const answer = await portal.request(path)
    expect([200, 301, 404]).toContain(answer.status)
    expect(bugs).toEqual([])
    expect(await answer.text()).not.toContain('<script>')
  })

  it('says that a page is missing, in the language of its address', async () => {
    const { portal } = portalOver({ 'region.site': site })
    const missing = await portal.request('/en/nowhere')
    expect(missing.status).toBe(404)
    expect(await missing.text()).toMatch(/<html lang="en">[\s\S]*There is no such page/)
  })

  it('does not wait for a platform that does not answer', async () => {
    const { portal } = portalOver({ 'region.site': 'silence', 'product.catalogue': 'silence' })
    const answer = await portal.request('/san-pham')
    expect(answer.status).toBe(503)
    expect(answer.headers.get('Retry-After')).toBe('10')
    expect(await answer.text()).toContain('Máy chủ đang bận')
  })

  it('hides what broke from visitors and tells it to whoever runs the site', async () => {
    const { portal, bugs } = portalOver({ 'region.site': site, 'product.catalogue': { status: 500 } })
    const answer = await portal.request('/san-pham')
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toMatch(/TRPC|Error|\.ts:/)
    expect(bugs).toHaveLength(1)
  })

  it('keeps the theme in a cookie, also without scripts, and goes back where it was asked', async () => {
    const { portal } = portalOver({ 'region.site': site, 'product.catalogue': empty })
    const chosen = await portal.request('/giao-dien', { method: 'POST', body: new URLSearchParams({ theme: 'dark', back: '/san-pham?q=x' }) })
    expect([chosen.status, chosen.headers.get('Location')]).toEqual([303, '/san-pham?q=x'])
    expect(chosen.headers.get('Set-Cookie')).toContain('theme=dark')
    const page = await portal.request('/san-pham', { headers: { Cookie: 'theme=dark' } })
    expect(await page.text()).toContain('<html lang="vi" data-theme="dark">')
  })

  it('lists nothing in the sitemap while the site holds demonstration records', async () => {
    const { portal } = portalOver({ 'region.site': site })
    expect(await (await portal.request('/sitemap.xml')).text()).not.toContain('<url>')
    expect(await (await portal.request('/robots.txt')).text()).toContain('Sitemap: https://example.vn/sitemap.xml')
  })
})
