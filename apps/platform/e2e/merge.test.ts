import type { Page } from 'playwright-core'
import type { Running } from './running.ts'
import { aFacility, aSupport } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, running, signIn } from './running.ts'

let site: Running
let page: Page
let problems: string[]
const made: { kept: string, merged: string, first: string, second: string } = { kept: '', merged: '', first: '', second: '' }
beforeAll(async () => {
  site = await running()
  await write(site.platform.connection.db, { actor: 'system:test' }, async (tx) => {
    const one = await aFacility(tx, { name: 'HTX Gốm Zuyên Hà', legalForm: 'cooperative', provinceId: 'VN-37@2025', workers: 12 })
    const two = await aFacility(tx, { name: 'Gốm Zuyên Hà', legalForm: 'household', provinceId: 'VN-37@2008', address: 'Xã Yên Thành' })
    made.first = (await aSupport(tx, { facilityId: one.id, provinceId: 'VN-37@2025', planYear: 2025 })).code
    made.first += ` ${(await aSupport(tx, { facilityId: one.id, provinceId: 'VN-37@2025', planYear: 2024, type: 'showroom' })).code}`
    made.second = (await aSupport(tx, { facilityId: two.id, provinceId: 'VN-37@2008', planYear: 2021 })).code
    made.kept = one.id
    made.merged = two.id
  })
  const opened = await site.page({ viewport: { width: 1440, height: 900 } })
  page = opened.page
  problems = opened.problems
  await signIn(page)
})
afterAll(() => site?.close())

describe('two records of one facility', () => {
  it('are pointed out while a third is typed', async () => {
    await page.goto('/admin/facilities/new')
    await page.locator('[data-field=name] input').fill('hop tac xa gom zuyen ha')
    await page.locator('[data-alike] a', { hasText: 'HTX Gốm Zuyên Hà' }).waitFor()
    expect(await page.locator('[data-alike]').innerText()).toMatch(/cùng tên/)
    await page.locator('[data-field=taxCode] input').fill('0100233480')
    await page.locator('[data-field=provinceId] button, [data-field=provinceId] [role=combobox]').first().click()
    await page.keyboard.type('ninh binh')
    await page.getByRole('option', { name: /Ninh Bình/ }).first().click()
    await page.getByRole('radio', { name: 'Hợp tác xã' }).click()
    await page.locator('form button[type=submit]').click()
    await page.getByRole('alert').first().waitFor()
    expect(await page.getByRole('alert').first().innerText()).toMatch(/tính từ chín số đầu phải là 8/)
  })

  it('are found as a pair, merged field by field, and their supports then stand together', async () => {
    await page.goto('/admin/facilities/duplicates?province=VN-37%402025')
    const pair = page.getByRole('article').filter({ hasText: 'HTX Gốm Zuyên Hà' })
    await pair.waitFor()
    expect(await pair.innerText()).toMatch(/cùng tên, cùng tỉnh/)
    expect(await accessibilityFaults(page)).toEqual([])
    await pair.getByRole('link', { name: 'So và gộp' }).click()
    await page.locator('table.merging').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.locator('tr[data-field=name] input[type=radio]').first().check()
    await page.locator('tr[data-field=legalForm] input[type=radio]').first().check()
    await page.locator('tr[data-field=provinceId] input[type=radio]').first().check()
    await page.locator('[data-field=reason] textarea').fill('Một cơ sở nhập hai lần')
    await page.getByRole('button', { name: 'Gộp hai hồ sơ' }).click()
    await page.waitForURL(url => url.pathname.endsWith(`/facilities/${made.kept}`))
    for (const code of [...made.first.split(' '), made.second])
      await page.getByText(code, { exact: true }).filter({ visible: true }).first().waitFor()
    expect(await page.locator('.facts').first().innerText()).toContain('Xã Yên Thành')
    await page.getByText('khi đó là Gốm Zuyên Hà').filter({ visible: true }).first().waitFor()
  })

  it('keep both addresses and one card', async () => {
    await page.goto(`/admin/facilities/${made.merged}`)
    await page.waitForURL(url => url.pathname.endsWith(`/facilities/${made.kept}`))
    await page.getByText('đã gộp vào hồ sơ này').waitFor()
    await page.getByRole('link', { name: 'Thẻ 10 năm' }).click()
    await page.waitForURL(/\/card$/)
    await page.getByText('Hỗ trợ lặp lại').filter({ visible: true }).first().waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it('are two again when it is undone, and nothing is lost', async () => {
    await page.goto(`/admin/facilities/${made.kept}`)
    await page.locator('[data-merges] button').first().click()
    await page.locator('[role=dialog] textarea').fill('Hai cơ sở khác nhau')
    await page.locator('[role=dialog] button[type=submit]').click()
    await page.getByText('Mọi thứ đã về như trước khi gộp.').waitFor()
    await page.goto(`/admin/facilities/${made.merged}`)
    await page.getByText(made.second, { exact: true }).filter({ visible: true }).first().waitFor()
    expect(new URL(page.url()).pathname).toMatch(new RegExp(`${made.merged}$`))
    await page.getByText('Lịch sử', { exact: true }).first().click()
    await page.getByText('Hai cơ sở khác nhau').first().waitFor()
    expect(problems).toEqual([])
  })
})
