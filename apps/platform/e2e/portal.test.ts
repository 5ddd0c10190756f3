import type { Running } from './running.ts'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, running } from './running.ts'

let site: Running
beforeAll(async () => {
  site = await running()
})
afterAll(() => site?.close())

const pages = ['/', '/san-pham', '/san-pham?q=che', '/san-pham?q=khongcogicahet', '/en/', '/en/products', '/en/products?q=tea']

async function firstProduct(query: string, options = {}) {
  const { page } = await site.page({ javaScriptEnabled: false, ...options })
  await page.goto(`/san-pham?q=${encodeURIComponent(query)}`)
  const names = await page.locator('main a[href^="/san-pham/"]').allInnerTexts()
  return names.map(name => name.trim()).filter(Boolean)
}

describe('the showroom', () => {
  it('is read and searched with scripts off', async () => {
    const { page } = await site.page({ javaScriptEnabled: false })
    await page.goto('/')
    expect(await page.locator('h1').innerText()).not.toBe('')
    await page.locator('main input[name=q]').first().fill('che tan cuong')
    await page.locator('main input[name=q]').first().press('Enter')
    await page.waitForURL(/\/san-pham\?.*q=che/)
    await page.locator('main a[href^="/san-pham/"]').first().click()
    expect(await page.locator('h1').innerText()).toMatch(/Tân Cương/)
    expect(await page.locator('body').innerText()).toContain('Dữ liệu minh hoạ')
  })

  it.each(['chè tân cương', 'che tan cuong', 'CHÈ TÂN CƯƠNG'])('finds the Tân Cương tea first by %s', async (query) => {
    expect((await firstProduct(query))[0]).toMatch(/Tân Cương/)
  })

  it('finds it within three in spite of a typing error', async () => {
    expect((await firstProduct('che tan cuogn')).slice(0, 3).join()).toMatch(/Tân Cương/)
  })

  it.each(pages)('has no accessibility fault, no script error and no policy breach at %s', async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, problems } = await site.page({ colorScheme })
      await page.goto(path, { waitUntil: 'networkidle' })
      expect(await accessibilityFaults(page)).toEqual([])
      expect(problems).toEqual([])
    }
  })

  it('sends at most 15 kB of scripts before the first touch and nothing from elsewhere', async () => {
    const { page } = await site.page()
    let bytes = 0
    const foreign: string[] = []
    page.on('response', async (answer) => {
      if (!answer.url().startsWith(site.platform.address))
        foreign.push(answer.url())
      if (answer.request().resourceType() === 'script')
        bytes += gzipSync(await answer.body()).length
    })
    await page.goto('/', { waitUntil: 'networkidle' })
    await page.waitForTimeout(300)
    expect(bytes).toBeLessThanOrEqual(15 * 1024)
    expect(foreign).toEqual([])
  })

  it.each(['/', '/san-pham', '/en/products'])('never scrolls sideways at %s', async (path) => {
    for (const width of [360, 768, 1440]) {
      const { page } = await site.page({ viewport: { width, height: 800 } })
      await page.goto(path)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${width} px`).toBeLessThanOrEqual(0)
    }
  })

  it('is not indexed while it holds demonstration records', async () => {
    const answer = await fetch(`${site.platform.address}/san-pham`)
    expect(answer.headers.get('x-robots-tag')).toContain('noindex')
    const html = await answer.text()
    expect(html).toMatch(/<meta name="robots" content="noindex/)
    expect(html).not.toMatch(/"award"/)
    expect(await (await fetch(`${site.platform.address}/sitemap.xml`)).text()).not.toContain('<loc>')
  })

  it('answers hostile addresses with a page', async () => {
    for (const query of ['%27%22%3Cscript%3Ealert(1)%3C/script%3E', '%25_%5C', '%00', ':*%20%26%20!(', `${'x'.repeat(3000)}`, '%F0%9F%98%80']) {
      const answer = await fetch(`${site.platform.address}/san-pham?q=${query}`)
      expect(answer.status, query).toBeLessThan(500)
      expect(await answer.text()).not.toContain('<script>alert(1)')
    }
    expect((await fetch(`${site.platform.address}/san-pham/khong-co`)).status).toBe(404)
  })

  it('loads no inline script and no inline style', async () => {
    for (const path of pages) {
      const answer = await fetch(`${site.platform.address}${path}`)
      const policy = answer.headers.get('content-security-policy') ?? ''
      expect(policy).toContain('script-src \'self\'')
      expect(policy).not.toContain('unsafe')
      const html = await answer.text()
      const scripts = html.match(/<script[^>]*>/g) ?? []
      expect(scripts.filter(tag => !tag.includes(' src=') && !/type="application\/(?:ld\+)?json"/.test(tag))).toEqual([])
      expect(html).not.toMatch(/\sstyle="/)
    }
  })
})
