import type { Page } from 'playwright-core'
import type { Running } from './running.ts'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { accessibilityFaults, running, signIn } from './running.ts'

let here: Running
beforeAll(async () => {
  here = await running()
}, 180_000)
afterAll(() => here.close())

/** Does a command of the palette. */
async function command(page: Page, name: string) {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: /Tìm/ }).fill(name)
  await page.getByRole('option', { name }).click()
}

it('a list is taken away as it is seen, in the three formats', async () => {
  const { page, problems } = await here.page({ acceptDownloads: true })
  await signIn(page)
  await page.goto('/admin/products?status=draft&sort=name')
  const rows = page.locator('[data-row]')
  await rows.first().waitFor()
  const names = await rows.locator('td:first-child a.font-semibold').allInnerTexts()
  expect(names.length).toBeGreaterThan(0)

  await page.getByRole('button', { name: 'Xuất', exact: true }).click()
  expect(await accessibilityFaults(page)).toEqual([])
  const loaded = async (kind: string) => {
    await page.getByRole('radio', { name: kind }).click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tải về' }).click()])
    await page.getByRole('button', { name: 'Xuất', exact: true }).click()
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
  }
  const book = await loaded('Excel')
  expect([book.name, book.bytes.subarray(0, 2).toString()]).toEqual(['san-pham-2026-11-25.xlsx', 'PK'])
  const csv = await loaded('CSV')
  expect(csv.bytes.toString().split('\r\n')[0]).toBe('\uFEFFTên sản phẩm;Cơ sở CNNT;Nhóm sản phẩm;Tỉnh, thành phố;Cấp công nhận cao nhất;Năm công nhận;Giấy chứng nhận;Trạng thái;Dữ liệu')
  expect(csv.bytes.toString().split('\r\n').slice(1, -1).map(line => line.split(';')[0])).toEqual(names)
  const json = JSON.parse((await loaded('JSON')).bytes.toString()) as { contents: { filter: unknown, rows: number }, rows: { name: string }[] }
  expect(json.rows.map(row => row.name)).toEqual(names)
  expect(json.contents.filter).toEqual([{ name: 'status', label: 'Trạng thái', values: ['Bản nháp'] }])
  expect(problems).toEqual([])
  await page.context().close()
})

it('a long list is made while one does something else, and found again', async () => {
  const { page, problems } = await here.page({ acceptDownloads: true })
  await signIn(page)
  await page.goto('/admin/audit')
  await page.getByRole('button', { name: 'Xuất', exact: true }).click()
  await page.getByRole('radio', { name: 'CSV' }).click()
  await page.getByRole('button', { name: 'Tải về' }).click()
  await page.getByText('Danh sách dài, đang lập tệp').first().waitFor()
  await page.goto('/admin/facilities')
  await page.locator('[data-row]').first().waitFor()
  await command(page, 'Xuất danh sách này ra tệp')
  await page.getByText('Đúng bộ lọc, thứ tự và các cột đang xem.').waitFor()
  await page.keyboard.press('Escape')
  await command(page, 'Xem các tệp đã xuất')
  await page.getByText('đã xong').waitFor({ timeout: 60_000 })
  expect(await accessibilityFaults(page)).toEqual([])
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Tải về nhat-ky-2026-11-25.csv' }).click()])
  expect(readFileSync(await download.path(), 'utf8').split('\r\n')[0]).toBe('\uFEFFSố mục;Lúc;Người làm;Việc;Loại hồ sơ;Hồ sơ;Trường;Trước;Sau;Lý do;Dữ liệu')
  await page.getByRole('button', { name: 'Xoá nhat-ky-2026-11-25.csv' }).click()
  await page.getByText('Chưa có tệp nào.').waitFor()
  expect(problems).toEqual([])
  await page.context().close()
})
