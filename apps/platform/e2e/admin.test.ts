import type { Page } from 'playwright-core'
import type { Running } from './running.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, running, signIn } from './running.ts'

let site: Running
beforeAll(async () => {
  site = await running()
})
afterAll(() => site?.close())

async function signedIn(options = {}): Promise<{ page: Page, problems: string[] }> {
  const opened = await site.page({ viewport: { width: 1440, height: 900 }, ...options })
  await signIn(opened.page)
  return opened
}

const text = (page: Page) => page.locator('main').innerText()

describe('the officers\' app', () => {
  it('lets nobody in without an account and does not say which half was wrong', async () => {
    const { page } = await site.page()
    await page.goto('/admin/facilities')
    await page.locator('input[type=email]').fill('nobody@example.vn')
    await page.locator('input[type=password]').fill('wrong-password-1')
    await page.locator('button[type=submit]').click()
    await page.getByRole('alert').first().waitFor()
    expect(page.url()).toContain('sign-in')
  })

  it('shows the same figures on the phase report as the open API gives', async () => {
    const { page, problems } = await signedIn()
    await page.goto('/admin/reports/phase?phase=2021-2023&compare=2018-2020&map=then')
    await page.getByText('232.908').filter({ visible: true }).first().waitFor()
    const shown = await text(page)
    for (const expected of ['232.908', '28,01', '145', '+82', '13/28', '26,7', '61,4'])
      expect(shown).toContain(expected)
    const report = await (await fetch(`${site.platform.address}/api/v1/reports/phase?centre=ipc1&phase=2021-2023&compare=2018-2020&map=then`)).json() as { figures: { key: string, now: number }[] }
    const value = (key: string) => report.figures.find(figure => figure.key === key)!.now
    expect(value('total')).toBe(232_908_000_000)
    expect(value('facilities')).toBe(145)
    await page.goto('/admin/reports/phase?phase=2021-2023&compare=2018-2020&map=today')
    await expect.poll(() => text(page), { timeout: 20_000 }).toContain('10/18')
    expect(problems).toEqual([])
  })

  it('opens the reconciliation with R05 as an error', async () => {
    const { page } = await signedIn()
    await page.goto('/admin/figures')
    await page.getByText('R05').first().waitFor()
    expect(await text(page)).toContain('26,7')
  })

  const pages = ['/admin/', '/admin/programmes', '/admin/facilities', '/admin/supports', '/admin/reports/phase', '/admin/figures', '/admin/audit']
  it.each(['light', 'dark'] as const)('has no accessibility fault and no script error, %s', async (colorScheme) => {
    const { page, problems } = await signedIn({ colorScheme })
    for (const path of pages) {
      await page.goto(path, { waitUntil: 'networkidle' })
      expect(await accessibilityFaults(page), path).toEqual([])
    }
    expect(problems).toEqual([])
  })

  it('never scrolls sideways', async () => {
    const { page } = await signedIn()
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      for (const path of pages) {
        await page.goto(path, { waitUntil: 'networkidle' })
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${path} at ${width} px`).toBeLessThanOrEqual(0)
      }
    }
  })
})
