import type { Page } from 'playwright-core'
import type { Running } from './running.ts'
import { demonstrationPassword, ensureDemonstrationPeople } from '@khuyencong/api/demonstration-people'
import { drafts, facilities, sessions } from '@khuyencong/db/schema'
import { write } from '@khuyencong/db/write'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { administrator, running, signIn } from './running.ts'

let site: Running
beforeAll(async () => {
  site = await running()
})
afterAll(() => site?.close())

const db = () => site.platform.connection.db
const named = async (name: string) => (await db().select().from(facilities)).filter(row => row.name === name)
const made = async (name: string) => (await named(name)).length
/** Ends every session on the server; the browsers still hold their cookies. */
const endSessions = () => write(db(), { actor: 'system:test' }, tx => tx.delete(sessions))
const field = (page: Page, name: string) => page.locator(`[data-field=${name}] input`).first()
const save = (page: Page) => page.locator('.page-foot button[type=submit]')

async function opened(): Promise<Page> {
  const { page } = await site.page({ viewport: { width: 1440, height: 900 } })
  await signIn(page)
  await page.goto('/admin/facilities/new')
  return page
}
async function typed(page: Page, name: string) {
  await field(page, 'name').fill(name)
  await field(page, 'workers').fill('24')
  await page.getByRole('radio').first().click()
  await page.locator('[data-field=provinceId] button, [data-field=provinceId] [role=combobox]').first().click()
  await page.keyboard.type('ninh binh')
  await page.getByRole('option', { name: /Ninh Bình/ }).first().click()
  // The list gives the focus back when it has gone; a menu opened before would close over that.
  await page.getByRole('listbox').waitFor({ state: 'detached' })
}
async function signInAgain(page: Page, email = administrator.email, password = administrator.password) {
  const dialog = page.getByRole('dialog')
  await dialog.locator('input[type=email]').fill(email)
  await dialog.locator('input[type=password]').fill(password)
  await dialog.locator('button[type=submit]').click()
}

describe('a tab kept over an ended session', () => {
  it('keeps all that is typed, asks to sign in over the page, and the submit goes on', async () => {
    const page = await opened()
    await typed(page, 'Cơ sở Qua Phiên Hết Hạn')
    await endSessions()
    await save(page).click()
    await page.getByRole('dialog').getByText('Phiên làm việc đã hết').waitFor()
    expect(await field(page, 'name').inputValue()).toBe('Cơ sở Qua Phiên Hết Hạn')
    expect(await field(page, 'workers').inputValue()).toBe('24')
    expect(page.url()).toContain('/facilities/new')
    await signInAgain(page)
    await page.waitForURL(/\/admin\/facilities\/[\da-f-]{36}$/)
    const [record] = await named('Cơ sở Qua Phiên Hết Hạn')
    expect(record).toMatchObject({ workers: 24, provinceId: 'VN-37@2025' })
    expect(await made('Cơ sở Qua Phiên Hết Hạn')).toBe(1)
  })

  it('a wrong password says so and still nothing is lost', async () => {
    const page = await opened()
    await typed(page, 'Cơ sở Sai Mật Khẩu')
    await endSessions()
    await save(page).click()
    await signInAgain(page, administrator.email, 'khong-phai-mat-khau-nay')
    await page.getByRole('dialog').getByRole('alert').waitFor()
    expect(await field(page, 'name').inputValue()).toBe('Cơ sở Sai Mật Khẩu')
    await signInAgain(page)
    await page.waitForURL(/\/admin\/facilities\/[\da-f-]{36}$/)
  })

  it('another person who signs in there sees nothing of the first, and the first finds the draft again', async () => {
    const page = await opened()
    await typed(page, 'Cơ sở Của Người Thứ Nhất')
    // The copy on the server comes a moment after the last key.
    await expect.poll(async () => (await db().select().from(drafts)).map(row => row.key), { timeout: 10_000 }).toContain('facility.new')
    await endSessions()
    // The bell may have noticed before: then the dialog is there already.
    await save(page).click({ timeout: 3000 }).catch(() => {})
    await page.getByRole('dialog').waitFor()
    await ensureDemonstrationPeople({ db: db(), say: () => {} })
    const reloaded = page.waitForEvent('load')
    await signInAgain(page, 'ninh-binh@minh-hoa.example', demonstrationPassword)
    await reloaded
    await field(page, 'name').waitFor()
    expect(await field(page, 'name').inputValue()).toBe('')
    expect(await page.locator('body').innerText()).not.toContain('Cơ sở Của Người Thứ Nhất')

    const again = await opened()
    await again.getByText(/Đang dùng bản nháp/).waitFor()
    expect(await field(again, 'name').inputValue()).toBe('Cơ sở Của Người Thứ Nhất')
    await again.goto('/admin/')
    const unfinished = again.locator('section').filter({ hasText: 'Việc đang dở' })
    await unfinished.getByRole('link', { name: 'Cơ sở Của Người Thứ Nhất' }).click()
    await again.getByRole('button', { name: 'Bỏ bản nháp' }).click()
    expect(await field(again, 'name').inputValue()).toBe('')
    await expect.poll(async () => (await db().select().from(drafts)).map(row => row.key), { timeout: 10_000 }).not.toContain('facility.new')
  })
})

describe('drafts', () => {
  it('come back after a reload, and are gone after saving', async () => {
    const page = await opened()
    await typed(page, 'Cơ sở Tải Lại Trang')
    await page.reload()
    await page.getByText(/Đang dùng bản nháp/).waitFor()
    expect([await field(page, 'name').inputValue(), await field(page, 'workers').inputValue()]).toEqual(['Cơ sở Tải Lại Trang', '24'])
    await save(page).click()
    await page.waitForURL(/\/admin\/facilities\/[\da-f-]{36}$/)
    await page.goto('/admin/facilities/new')
    expect(await field(page, 'name').inputValue()).toBe('')
    await expect.poll(async () => (await db().select().from(drafts)).length, { timeout: 10_000 }).toBe(0)
  })

  it('leave a shared machine at sign-out, and wait on the server', async () => {
    const page = await opened()
    await typed(page, 'Cơ sở Máy Dùng Chung')
    await page.locator('.side-person button').first().click()
    await page.getByRole('menuitem', { name: 'Đăng xuất' }).click()
    await page.waitForURL(/sign-in/)
    await expect.poll(() => page.evaluate(() => Object.keys(localStorage).filter(key => key.includes('.draft.'))), { timeout: 10_000 }).toEqual([])
    const again = await opened()
    await again.getByText(/Đang dùng bản nháp/).waitFor()
    expect(await field(again, 'name').inputValue()).toBe('Cơ sở Máy Dùng Chung')
    await again.getByRole('button', { name: 'Bỏ bản nháp' }).click()
  })
})

describe('one submit', () => {
  it('is made of a double press', async () => {
    const page = await opened()
    await typed(page, 'Cơ sở Nhấn Đúp')
    await save(page).dblclick()
    await page.waitForURL(/\/admin\/facilities\/[\da-f-]{36}$/)
    expect(await made('Cơ sở Nhấn Đúp')).toBe(1)
  })

  it('is made of a lost answer and a second press', async () => {
    const page = await opened()
    await typed(page, 'Cơ sở Mất Câu Trả Lời')
    let lost = 0
    await page.route('**/api/trpc/facility.create*', async (route) => {
      if (lost++ > 0)
        return route.continue()
      // The server does it; the answer never arrives.
      await route.fetch()
      await route.abort('connectionreset')
    })
    await save(page).click()
    await page.getByRole('alert').filter({ hasText: 'Máy chủ chưa trả lời' }).waitFor()
    expect(await made('Cơ sở Mất Câu Trả Lời')).toBe(1)
    // Even after a reload it is the same submit.
    await page.reload()
    await page.getByText(/Đang dùng bản nháp/).waitFor()
    await save(page).click()
    await page.waitForURL(/\/admin\/facilities\/[\da-f-]{36}$/)
    expect(await made('Cơ sở Mất Câu Trả Lời')).toBe(1)
  })
})
