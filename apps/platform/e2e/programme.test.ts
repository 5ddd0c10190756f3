import type { Page } from 'playwright-core'
import type { Running } from './running.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, running, signIn } from './running.ts'

let site: Running
beforeAll(async () => {
  site = await running()
})
afterAll(() => site?.close())

async function officer(width = 1440): Promise<Page> {
  const { page } = await site.page({ viewport: { width, height: 900 } })
  await signIn(page)
  return page
}

const field = (page: Page, name: string) => page.locator(`[data-field="${name}"] input`).first()
const sum = (page: Page, cell: string) => page.locator(`[data-field="budget.${cell}"] input`)

describe('a key programme, from a form to its history', () => {
  it('says what is missing by field and loses nothing typed', async () => {
    const page = await officer()
    await page.goto('/admin/programmes/new')
    await page.getByRole('radio', { name: 'Đề án điểm' }).click()
    await field(page, 'yearFrom').fill('2027')
    await field(page, 'yearTo').fill('2025')
    await page.locator('form button[type=submit]').click()
    const summary = page.getByRole('alert').first()
    await summary.waitFor()
    expect(await summary.innerText()).toMatch(/Tên đề án/)
    expect([await field(page, 'yearFrom').inputValue(), await field(page, 'yearTo').inputValue()]).toEqual(['2027', '2025'])
    await field(page, 'name').fill('Đề án thử')
    await page.locator('form button[type=submit]').click()
    await page.getByText('Năm kết thúc phải bằng hoặc sau năm bắt đầu.').first().waitFor()
    await page.reload()
    await page.getByRole('button', { name: 'Bỏ bản nháp' }).click()
    expect(await field(page, 'name').inputValue()).toBe('')
  })

  it('is created, held against criteria nobody has set, budgeted anew, archived and restored', async () => {
    const page = await officer()
    await page.goto('/admin/programmes/new')
    await page.getByRole('radio', { name: 'Đề án điểm' }).click()
    await field(page, 'name').fill('Đề án điểm ngành gỗ phía Bắc, thử hành trình')
    await field(page, 'yearFrom').fill('2026')
    await field(page, 'yearTo').fill('2027')
    await page.locator('[data-field=sector] button').first().click()
    await page.getByRole('option', { name: /Gỗ, tre, nứa/ }).click()
    await page.getByRole('radio', { name: 'Phía Bắc' }).click()
    // The centre known to serve the region fills itself in.
    await page.locator('[data-field=centre]').getByText('IPC1').waitFor()
    await page.getByPlaceholder('Tìm tỉnh, cả tên cũ').fill('nam dinh')
    await page.getByRole('checkbox', { name: 'Ninh Bình' }).click()
    await page.getByPlaceholder('Tìm tỉnh, cả tên cũ').fill('')
    await page.getByRole('checkbox', { name: 'Thái Nguyên' }).click()
    await page.getByRole('checkbox', { name: 'Ứng dụng máy móc thiết bị tiên tiến' }).click()
    await sum(page, '2026.national').fill('2 tỷ')
    await sum(page, '2026.national').press('ArrowDown')
    await page.keyboard.type('946,9 triệu')
    await page.locator('[data-field=budget] tfoot').getByText('2.946,9').first().waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.locator('form button[type=submit]').click()
    await page.waitForURL(/\/admin\/programmes\/wood-2026-2027$/)

    const line = (dimension: string) => page.locator(`tr[data-dimension="${dimension}"]`).innerText()
    await page.locator('table.criteria').waitFor()
    for (const [dimension, figure] of [['funding-size', '2.946,9 triệu đồng'], ['content', '1 nội dung'], ['area', '2 tỉnh'], ['duration', '2 năm']] as const) {
      expect(await line(dimension)).toContain(figure)
      expect(await line(dimension)).toContain('chưa đặt')
      expect(await line(dimension)).toContain('36/2013/TT-BCT')
    }
    // The toast's own focus guards are the library's.
    await page.reload({ waitUntil: 'networkidle' })
    expect(await accessibilityFaults(page)).toEqual([])

    await page.getByRole('link', { name: 'Sửa' }).first().click()
    await page.waitForURL(/\/edit$/)
    await sum(page, '2027.counterpart').fill('1,5 tỷ')
    await page.locator('form button[type=submit]').click()
    await page.waitForURL(/\/admin\/programmes\/wood-2026-2027$/)
    await page.getByText('4.446,9').first().waitFor()

    await page.getByRole('button', { name: 'Lưu trữ' }).first().click()
    await page.locator('[role=dialog] textarea').fill('Lập trùng, xem đề án khác')
    await page.locator('[role=dialog] button[type=submit]').click()
    await page.getByText(/Lập trùng, xem đề án khác/).first().waitFor()
    await page.goto('/admin/programmes?archived=only')
    await page.getByText('thử hành trình').filter({ visible: true }).first().click()
    await page.getByRole('button', { name: 'Khôi phục' }).first().click()
    await page.getByRole('button', { name: 'Lưu trữ' }).first().waitFor()
    await page.getByText('Lịch sử', { exact: true }).first().click()
    await page.getByText(/Lập trùng, xem đề án khác/).first().waitFor()
    await page.getByText(/1\.500\.000\.000/).first().waitFor()
  })

  it('fits a phone without sideways scrolling, in form and page', async () => {
    const page = await officer(360)
    for (const path of ['/admin/programmes', '/admin/programmes/wood-2026-2027', '/admin/programmes/wood-2026-2027/edit', '/admin/national-programmes', '/admin/national-programmes/national-2021-2025']) {
      await page.goto(path, { waitUntil: 'networkidle' })
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect([path, await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)]).toEqual([path, 0])
    }
  })
})
