import type { Page } from 'playwright-core'
import type { Running } from './running.ts'
import { removeDemonstration } from '@khuyencong/db/demo'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { running, signIn } from './running.ts'

let site: Running
beforeAll(async () => {
  site = await running()
})
afterAll(() => site?.close())

async function officer(): Promise<Page> {
  const { page } = await site.page({ viewport: { width: 1440, height: 900 } })
  await signIn(page)
  return page
}

const field = (page: Page, name: string) => page.locator(`[data-field=${name}] input`).first()

describe('a facility, from a form to its history', () => {
  it('says what is wrong by field and loses nothing typed', async () => {
    const page = await officer()
    await page.goto('/admin/facilities/new')
    const kept = page.waitForResponse(answer => answer.url().includes('desk.keepDraft'))
    await field(page, 'name').fill('X')
    await field(page, 'workers').fill('-3')
    await field(page, 'taxCode').fill('12')
    await page.locator('form button[type=submit]').click()
    const summary = page.getByRole('alert').first()
    await summary.waitFor()
    expect(await summary.innerText()).toMatch(/Tỉnh/)
    expect(await field(page, 'name').inputValue()).toBe('X')
    expect(await field(page, 'taxCode').inputValue()).toBe('12')
    expect((await kept).status()).toBe(200)
  })

  it('is created, edited by two people at once with both versions shown, archived and restored', async () => {
    const page = await officer()
    await page.goto('/admin/facilities/new', { waitUntil: 'networkidle' })
    // What the same person typed before, in another browser, waits on the server: here it is not wanted.
    await page.getByRole('button', { name: 'Bỏ bản nháp' }).click()
    expect(await field(page, 'workers').inputValue()).toBe('')
    await field(page, 'name').fill('Cơ sở Thử Hành Trình')
    await page.getByRole('radio').first().click()
    await page.locator('[data-field=provinceId] button, [data-field=provinceId] [role=combobox]').first().click()
    await page.keyboard.type('ninh binh')
    await page.getByRole('option', { name: /Ninh Bình/ }).first().click()
    await page.locator('form button[type=submit]').click()
    await page.waitForURL(/\/admin\/facilities\/[\da-f-]{36}/)
    const address = /\/admin\/facilities\/[\da-f-]{36}/.exec(page.url())![0]

    const mine = await officer()
    const theirs = await officer()
    await mine.goto(`${address}/edit`)
    await theirs.goto(`${address}/edit`)
    await field(mine, 'workers').waitFor()
    await field(theirs, 'workers').fill('31')
    await theirs.locator('form button[type=submit]').click()
    await theirs.waitForURL(url => !url.pathname.endsWith('/edit'))
    await field(mine, 'workers').fill('42')
    await mine.locator('form button[type=submit]').click()
    await mine.locator('table.conflict').waitFor()
    const both = await mine.locator('table.conflict').innerText()
    expect(both).toContain('31')
    expect(both).toContain('42')
    await mine.locator('table.conflict input[type=radio]').first().check()
    await mine.getByRole('button', { name: 'Lưu bản ghép' }).click()
    await mine.waitForURL(url => !url.pathname.endsWith('/edit'))
    await mine.getByText('42').first().waitFor()

    await mine.getByRole('button', { name: 'Lưu trữ' }).first().click()
    await mine.locator('[role=dialog] textarea').fill('Ngừng hoạt động từ tháng 10 năm 2026')
    await mine.locator('[role=dialog] button[type=submit]').click()
    await mine.getByText(/Ngừng hoạt động từ tháng 10/).first().waitFor()
    await mine.getByRole('button', { name: 'Khôi phục' }).first().click()
    await mine.getByRole('button', { name: 'Lưu trữ' }).first().waitFor()
    await mine.getByText('Lịch sử', { exact: true }).first().click()
    await mine.getByText('31').first().waitFor()
  })

  it('stays when the demonstration records go, and the report then shows what was published', async () => {
    await removeDemonstration(site.platform.connection.db)
    const page = await officer()
    await page.goto('/admin/facilities')
    await page.getByText('Cơ sở Thử Hành Trình').filter({ visible: true }).first().waitFor()
    const report = await (await fetch(`${site.platform.address}/api/v1/reports/phase?centre=ipc1&phase=2021-2023`)).json() as { hasRecords: boolean, figures: { key: string, now: number | null, published: { now: { value: number } | null } }[] }
    const total = report.figures.find(figure => figure.key === 'total')!
    expect(report.hasRecords).toBe(false)
    expect(total.now).toBeNull()
    expect(total.published.now!.value).toBe(232_908_000_000)
    expect((await fetch(`${site.platform.address}/san-pham`)).headers.get('x-robots-tag')).toBeNull()
  })
})
