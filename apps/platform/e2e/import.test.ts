import type { Page } from 'playwright-core'
import type { Running } from './running.ts'
import { Buffer } from 'node:buffer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, running, signIn } from './running.ts'

let site: Running
beforeAll(async () => {
  site = await running()
})
afterAll(() => site?.close())

async function officer(width = 1440): Promise<{ page: Page, problems: string[] }> {
  const opened = await site.page({ viewport: { width, height: 900 }, acceptDownloads: true })
  await signIn(opened.page)
  return opened
}

/** A table as Excel saves it in Vietnam: semicolons, a mark of Unicode in front. */
const csv = (name: string, ...rows: string[][]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${rows.map(row => row.join(';')).join('\r\n')}\r\n`) })
const supports = csv(
  'Theo dõi kinh phí 2022 (ví dụ).csv',
  ['BIỂU THEO DÕI KINH PHÍ'],
  ['ĐVT: triệu đồng'],
  [],
  ['STT', 'Tên cơ sở', 'Tỉnh', 'Nội dung hỗ trợ', 'Mã ĐA', 'Năm', 'KCQG', 'Đối ứng'],
  ['1', 'Hợp tác xã Dệt Ví Dụ', 'Tỉnh Nam Định', 'Máy móc thiết bị', 'textile-2021-2023', '2022', '200', '946,9'],
  ['2', 'Công ty TNHH Dệt Ví Dụ', 'Hải phòng', 'Mua may', 'textile-2021-2023', '2022', '150', '321,5'],
  ['3', 'Công ty TNHH Sợi Ví Dụ', 'Sao Hoả', 'Máy móc thiết bị', 'textile-2021-2023', '2022', '100', '210'],
  ['', 'Tổng cộng', '', '', '', '', '450', '1.478,4'],
)
const facilities = csv('Danh sách cơ sở (ví dụ).csv', ['STT', 'Tên cơ sở', 'Loại hình', 'Tỉnh', 'Lao động'], ['1', 'Hợp tác xã Mây tre Ví Dụ', 'Hợp tác xã', 'Ninh Bình', '12'], ['2', 'Hộ Thêu Ví Dụ', 'Hộ kinh doanh', 'Hải Phòng', '4'])

/** Chooses what the file lists and hands it over, as the page of imports asks. */
async function upload(page: Page, list: string, file: typeof supports) {
  await page.goto('/admin/imports')
  await page.getByRole('radio', { name: list }).check()
  await page.locator('input[type=file]').setInputFiles(file)
  await page.waitForURL(/\/admin\/imports\/[\da-f-]{36}/)
  await page.locator('.import-steps').waitFor()
}
/** Chooses from a menu inside this part of the page. */
async function pick(page: Page, within: string, option: RegExp, typed = '') {
  await page.locator(within).getByRole('button').or(page.locator(within).getByRole('combobox')).first().click()
  if (typed !== '')
    await page.keyboard.type(typed)
  await page.getByRole('option', { name: option }).first().click()
  await page.getByRole('listbox').first().waitFor({ state: 'detached' })
}
const foot = (page: Page, name: string | RegExp) => page.locator('.page-foot').getByRole('button', { name })
const step = (page: Page, name: string) => page.locator('.import-steps li[aria-current=step]').getByText(name)
async function reported(): Promise<number> {
  const report = await (await fetch(`${site.platform.address}/api/v1/reports/phase?centre=ipc1&phase=2021-2023&compare=2018-2020&map=then`)).json() as { figures: { key: string, now: number }[] }
  return report.figures.find(figure => figure.key === 'total')!.now
}

describe('an officer\'s own spreadsheet', () => {
  it('is matched, mended, seen before it is written, and counted in the report to the đồng', async () => {
    const before = await reported()
    const { page, problems } = await officer()
    await upload(page, 'Khoản hỗ trợ', supports)
    await step(page, 'Ghép cột').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByText('Hồ sơ mới còn cần').waitFor()
    // What the table does not say because everybody knows it.
    await page.getByRole('button', { name: 'Trạng thái', exact: true }).click()
    await pick(page, '[data-constant=state]', /Quyết toán/)
    await page.getByRole('button', { name: 'Ngày ghi nhận', exact: true }).click()
    await page.locator('[data-constant=moneyOn] input').fill('15/12/2022')
    await page.getByLabel('Lưu cách ghép này cho lần sau').click()
    await page.getByLabel('Tên cách ghép').fill('Biểu theo dõi của Trung tâm (ví dụ)')
    await foot(page, 'Kiểm tra').click()

    await step(page, 'Kiểm tra').waitFor()
    const row = (cell: string) => page.locator('table.issues tbody tr').filter({ has: page.getByRole('rowheader', { name: cell, exact: true }) })
    await row('D6').waitFor()
    expect(await row('D6').innerText()).toContain('Mua may')
    expect(await row('C7').innerText()).toContain('Sao Hoả')
    expect(await foot(page, 'Xem trước rồi ghi').isDisabled()).toBe(true)
    expect(await accessibilityFaults(page)).toEqual([])

    // One is mended by a value, the other set aside.
    await row('D6').getByRole('button', { name: /giá trị cho ô D6|Cách khác/ }).last().click()
    await page.getByRole('menuitem', { name: /Gõ giá trị khác/ }).click()
    await pick(page, '[role=dialog] [data-field=value]', /máy móc/, 'máy móc')
    await page.getByRole('dialog').getByRole('button', { name: 'Dùng giá trị này' }).click()
    await row('D6').waitFor({ state: 'detached' })
    await foot(page, 'Tách 1 dòng lỗi').click()
    await page.getByText('1 dòng đã tách').first().waitFor()

    // Left, and found again where it was.
    await page.goto('/admin/imports')
    await page.getByRole('link', { name: supports.name }).click()
    await page.getByText('1 dòng đã tách').first().waitFor()
    await page.getByText('1 ô đã sửa').waitFor()

    await foot(page, 'Xem trước rồi ghi').click()
    await step(page, 'Xem trước').waitFor()
    await page.getByText('Hợp tác xã Dệt Ví Dụ').first().waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await foot(page, 'Ghi vào sổ').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi vào sổ' }).click()
    await page.getByText('Biên nhận NK-2026-0001').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    // 200 + 946,9 + 150 + 321,5 triệu đồng; the row set aside is not among them.
    expect(await reported() - before).toBe(1_618_400_000)
    const leaving = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Tải các dòng đã tách' }).click()
    expect((await leaving).suggestedFilename()).toContain('dòng đã tách')
    expect(problems).toEqual([])
  })

  it('is known the next time, and the same file again changes nothing', async () => {
    const before = await reported()
    const { page } = await officer()
    await upload(page, 'Khoản hỗ trợ', supports)
    // Matched as it was kept: nobody is asked again.
    await step(page, 'Kiểm tra').waitFor()
    await page.getByText(/biên nhận NK-2026-0001/).waitFor()
    await foot(page, /Tách \d dòng lỗi/).click()
    await foot(page, 'Xem trước rồi ghi').click()
    await page.getByText('Không có dòng nào mới hay thay đổi').waitFor()
    await foot(page, 'Ghi vào sổ').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi vào sổ' }).click()
    await page.getByText('Biên nhận NK-2026-0002').waitFor()
    await page.getByText('không có gì thay đổi').waitFor()
    expect(await reported()).toBe(before)
  })
})

describe('a file on its way', () => {
  it('that cannot be read says why and how it is mended', async () => {
    const { page } = await officer()
    await upload(page, 'Cơ sở CNNT', { name: 'hong.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK\x03\x04 nothing of the kind') })
    await page.getByText('Chưa nhập được tệp này').waitFor()
    expect(await page.getByRole('alert').first().innerText()).toMatch(/Tệp hỏng|Sổ không thay đổi gì/)
    await page.getByRole('button', { name: 'Bỏ lần nhập này' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Bỏ lần nhập này' }).click()
    await page.waitForURL(/\/admin\/imports$/)
    expect(await page.getByRole('link', { name: 'hong.xlsx' }).count()).toBe(0)
  })

  it('goes from a list to its records on a phone, and nothing is wider than it', async () => {
    const { page, problems } = await officer(360)
    await page.goto('/admin/facilities')
    await page.getByRole('button', { name: 'Nhập' }).click()
    await page.getByRole('menuitem', { name: /Nhập từ bảng tính/ }).click()
    await page.waitForURL(/noun=facility/)
    await page.locator('input[type=file]').setInputFiles(facilities)
    await foot(page, 'Kiểm tra').click()
    await step(page, 'Kiểm tra').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    expect(await accessibilityFaults(page)).toEqual([])
    await foot(page, 'Xem trước rồi ghi').click()
    await foot(page, 'Ghi vào sổ').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi vào sổ' }).click()
    await page.getByText(/Biên nhận NK-2026-/).waitFor()
    await page.getByRole('link', { name: 'Xem cơ sở' }).click()
    await page.waitForURL(/\/admin\/facilities/)
    expect(problems).toEqual([])
  })

  it('two windows: the second is told that the first was quicker, and loses nothing', async () => {
    const { page } = await officer()
    await upload(page, 'Cơ sở CNNT', csv('Hai cửa sổ (ví dụ).csv', ['Tên cơ sở', 'Loại hình', 'Tỉnh', 'Lao động'], ['Hợp tác xã Gốm Ví Dụ', 'Hợp tác xã', 'Ninh Bình', 'mười']))
    await foot(page, 'Kiểm tra').click()
    const other = await page.context().newPage()
    await other.goto(page.url())
    for (const one of [page, other])
      await one.getByRole('button', { name: 'Tách 1 dòng lỗi' }).waitFor()
    await page.getByRole('button', { name: 'Tách 1 dòng lỗi' }).click()
    await page.getByText('1 dòng đã tách').first().waitFor()
    await other.getByRole('button', { name: 'Tách 1 dòng lỗi' }).click()
    await other.getByText(/vừa được đổi ở một cửa sổ khác/).first().waitFor()
    await other.getByText('1 dòng đã tách').first().waitFor()
  })
})
