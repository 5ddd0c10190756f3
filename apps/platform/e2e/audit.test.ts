import type { Page } from 'playwright-core'
import type { Running } from './running.ts'
import { facilities } from '@khuyencong/db/schema'
import { sealAudit } from '@khuyencong/db/seal'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, running, signIn, today } from './running.ts'

let site: Running
let facility: { id: string, name: string, code: string }
beforeAll(async () => {
  site = await running()
  const { db } = site.platform.connection
  facility = (await db.select({ id: facilities.id, name: facilities.name, code: facilities.code, provinceId: facilities.provinceId }).from(facilities)).find(row => row.provinceId === 'VN-35@2008')!
})
afterAll(() => site?.close())

async function officer(options = {}): Promise<{ page: Page, problems: string[] }> {
  const opened = await site.page({ viewport: { width: 1440, height: 900 }, ...options })
  await signIn(opened.page)
  return opened
}
const main = (page: Page) => page.locator('main').innerText()
const palette = (page: Page) => page.getByRole('combobox').first()
const option = (page: Page, name: RegExp) => page.getByRole('option', { name }).first()

describe('a change, from the form to the trail', () => {
  it('is told in the history of its record, found in the trail by person and period, and sealed', async () => {
    const { page, problems } = await officer()
    await page.goto(`/admin/facilities/${facility.id}/edit`)
    const workers = page.locator('[data-field=workers] input').first()
    await workers.fill('77')
    await page.locator('form button[type=submit]').click()
    await page.waitForURL(url => !url.pathname.endsWith('/edit'))

    await page.goto(`/admin/facilities/${facility.id}?tab=history`)
    await page.getByText('sửa cơ sở CNNT').first().waitFor()
    expect(await main(page)).toMatch(/Lao động[\s\S]{0,40}→ 77/)

    await page.goto('/admin/audit')
    await page.getByText('sửa cơ sở CNNT').first().waitFor()
    const mine = page.getByRole('button', { name: 'Quản trị viên', exact: true }).first()
    await mine.click()
    await page.waitForURL(/actor=/)
    await page.goto(`${page.url()}&from=${today}&noun=facility&field=workers`)
    await expect.poll(() => main(page), { timeout: 20_000 }).toMatch(/→ 77/)
    expect(await main(page)).toContain(facility.name)
    await page.goto(page.url().replace(/from=[\d-]+/, 'to=2000-01-01'))
    await page.getByText('Không có thay đổi nào khớp các điều kiện này.').waitFor()

    await sealAudit(site.platform.connection.db, new Date(`${today}T03:00:00Z`))
    await page.goto('/admin/audit')
    await page.getByRole('button', { name: 'Kiểm chứng ngay' }).click()
    await page.getByText(/^Nguyên vẹn: /).waitFor()
    await page.getByText(/npm run audit:verify -- --seal [\da-f]{16}/).waitFor()
    expect(problems).toEqual([])
  })

  it('has no accessibility fault on the trail, the palette and the bell, and fits a phone', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await officer({ colorScheme })
      await page.goto('/admin/audit', { waitUntil: 'networkidle' })
      expect(await accessibilityFaults(page), `trail, ${colorScheme}`).toEqual([])
      await page.keyboard.press('Control+k')
      await palette(page).fill('ha nam')
      await option(page, /Ninh Bình/).waitFor()
      expect(await accessibilityFaults(page), `palette, ${colorScheme}`).toEqual([])
    }
    const { page } = await officer({ viewport: { width: 360, height: 800 } })
    for (const path of ['/admin/audit', `/admin/facilities/${facility.id}?tab=history`]) {
      await page.goto(path, { waitUntil: 'networkidle' })
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), path).toBeLessThanOrEqual(0)
    }
  })
})

describe('the palette', () => {
  it('finds by a former province name, and opens the list of the province of today', async () => {
    const { page } = await officer()
    await page.keyboard.press('Control+k')
    await palette(page).fill('ha nam')
    await option(page, /Ninh Bình.*Hà Nam cũ.*cơ sở/).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/admin\/facilities\?province=VN-37/)
    await page.getByText('Ninh Bình').first().waitFor()
  })

  it('opens a record by its code with the keyboard alone, and remembers it', async () => {
    const { page } = await officer()
    await page.keyboard.press('Control+k')
    await palette(page).fill(facility.code)
    await option(page, new RegExp(facility.code)).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(`**/admin/facilities/${facility.id}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('Control+k')
    await page.getByText('Mới mở').waitFor()
    await option(page, new RegExp(facility.name)).waitFor()
  })

  it('does commands: the sign > narrows to them', async () => {
    const { page } = await officer()
    await page.keyboard.press('Control+k')
    await palette(page).fill('>them co so')
    await option(page, /Thêm cơ sở CNNT/).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/admin/facilities/new')
  })
})

describe('saved filters', () => {
  it('keep the conditions of a list under a name and bring them back', async () => {
    const { page } = await officer()
    await page.goto('/admin/facilities?sector=textile')
    await page.getByRole('button', { name: 'Bộ lọc đã lưu' }).click()
    await page.getByRole('button', { name: 'Lưu các điều kiện đang đặt' }).click()
    await page.getByLabel('Tên bộ lọc').fill('Dệt may của tôi')
    await page.keyboard.press('Enter')
    await page.getByText('Đã lưu bộ lọc “Dệt may của tôi”').first().waitFor()
    await page.goto('/admin/facilities')
    await page.getByRole('button', { name: 'Bộ lọc đã lưu' }).click()
    await page.getByRole('button', { name: 'Dệt may của tôi', exact: true }).click()
    await page.waitForURL(/sector=textile/)
    // One that was kept long ago and names what is no longer there falls back and says so.
    await page.goto('/admin/facilities?sector=textile,steam')
    await page.getByText('1 giá trị trong địa chỉ không hiểu được nên đã bỏ qua.').first().waitFor()
  })
})
