import type { Page } from 'playwright-core'
import type { Running } from './running.ts'
import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { ensureDemonstrationPeople } from '@khuyencong/api/demonstration-people'
import { facilities } from '@khuyencong/db/schema'
import { write } from '@khuyencong/db/write'
import { fold } from '@khuyencong/domain/text'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, running, signIn } from './running.ts'

/** Pictures are taken when asked for; every other run looks whether what they show still opens. */
const isDrawing = process.env.HANDBOOK === '1'
const folder = fileURLToPath(new URL('../../admin/handbook/pictures/', import.meta.url))
const size = { width: 1280, height: 800 }

let site: Running
beforeAll(async () => {
  site = await running()
  await ensureDemonstrationPeople({ db: site.platform.connection.db, say: () => {} })
  await plantTwins()
  mkdirSync(folder, { recursive: true })
})
afterAll(() => site?.close())

/** The same invented facility twice, so that there is a pair to be merged. */
function plantTwins() {
  const twin = { legalForm: 'cooperative' as const, provinceId: 'VN-19@2025' as const, sector: 'agro' as const, address: 'Xóm Đồng Bẩm', phone: '0912000111', demonstration: true }
  const names = ['HTX Chè Đồng Bẩm', 'Hợp tác xã chè Đồng Bẩm']
  return write(site.platform.connection.db, { actor: 'system:demonstration' }, tx => tx.insert(facilities).values(names.map((name, at) => ({ ...twin, id: randomUUID(), code: `CS-0900${at}`, slug: `htx-che-dong-bam-${at}`, name, folded: fold(name) }))))
}

/** The browser itself writes the small file: no library is needed for it. */
async function keepPicture(page: Page, name: string): Promise<void> {
  const png = (await page.screenshot({ animations: 'disabled' })).toString('base64')
  const { page: desk } = await site.page()
  const webp = await desk.evaluate(async (data) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob())
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    canvas.getContext('2d')!.drawImage(bitmap, 0, 0)
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/webp', quality: 0.72 })).arrayBuffer())
    return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))
  }, png)
  await desk.context().close()
  writeFileSync(`${folder}${name}.webp`, webp, { encoding: 'base64' })
}

async function shown(page: Page, name: string): Promise<void> {
  // Under a dialog the page is there for the eye alone.
  await page.locator('h1').first().waitFor()
  await page.waitForLoadState('networkidle')
  expect(await page.locator('main [role=alert]').allInnerTexts(), name).toEqual([])
  expect(await page.getByText('Không có trang này').count(), name).toBe(0)
  if (isDrawing)
    await keepPicture(page, name)
}

/** Opens the first row of a list and gives its page. */
async function first(page: Page, list: string): Promise<void> {
  await page.goto(list)
  await page.locator('tbody tr[data-row] a').first().click()
  await page.waitForURL(url => url.pathname.split('/').length > list.split('/').length)
}

const pages: Record<string, (page: Page) => Promise<unknown>> = {
  'today': page => page.goto('/admin/'),
  'lists': page => page.goto('/admin/supports?type=machinery&yearFrom=2021'),
  'support': page => page.goto('/admin/supports'),
  'money': page => first(page, '/admin/supports'),
  'facility': page => first(page, '/admin/facilities'),
  'facility-form': page => page.goto('/admin/facilities/new'),
  'merge': page => page.goto('/admin/facilities/duplicates'),
  'programme': page => first(page, '/admin/programmes'),
  'law': page => page.goto('/admin/law'),
  'norm': page => page.goto('/admin/law/norms'),
  'report': page => page.goto('/admin/reports/phase'),
  'figure': page => page.goto('/admin/figures'),
  'audit': page => page.goto('/admin/audit'),
  'people': page => page.goto('/admin/people'),
  'rights': page => first(page, '/admin/people'),
  'settings': page => page.goto('/admin/settings'),
}

describe('the pictures of the handbook', () => {
  let page: Page
  let problems: string[]
  beforeAll(async () => {
    const opened = await site.page({ viewport: size, colorScheme: 'light' })
    page = opened.page
    problems = opened.problems
    await page.goto('/admin/')
    await page.locator('input[type=email]').waitFor()
    await shown(page, 'sign-in')
    await signIn(page)
  })

  it.each(Object.keys(pages))('%s opens', async (name) => {
    await pages[name]!(page)
    await shown(page, name)
    expect(problems).toEqual([])
  })

  it('bulk: three rows, previewed', async () => {
    await page.goto('/admin/facilities')
    const boxes = page.locator('tbody tr[data-row] [role=checkbox]')
    for (const at of [0, 1, 2])
      await boxes.nth(at).click()
    await page.getByRole('button', { name: 'Đổi hàng loạt' }).click()
    await page.locator('[data-field=bulk-field] button').click()
    await page.getByRole('option', { name: 'Loại hình' }).click()
    await page.locator('[data-field=bulk-value] button').click()
    await page.getByRole('option', { name: 'Hợp tác xã' }).click()
    await page.getByRole('button', { name: 'Xem trước' }).click()
    await page.getByRole('dialog').getByText(/không đổi được|sẽ đổi/).first().waitFor()
    await shown(page, 'bulk')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
  })

  it('conflict: two versions side by side', async () => {
    await first(page, '/admin/facilities')
    const address = `${new URL(page.url()).pathname}/edit`
    const { page: other } = await site.page({ viewport: size })
    await signIn(other)
    const workers = (one: Page) => one.locator('[data-field=workers] input').first()
    await page.goto(address)
    await workers(page).waitFor()
    await other.goto(address)
    await workers(other).fill('31')
    await other.locator('.page-foot button[type=submit]').click()
    await other.waitForURL(url => !url.pathname.endsWith('/edit'))
    await workers(page).fill('42')
    await page.locator('[data-field=foundedYear] input').first().fill('1998')
    await page.locator('.page-foot button[type=submit]').click()
    await page.locator('tr[data-row-field=workers]').waitFor()
    await shown(page, 'conflict')
  })

  it('help opens beside the page by its key, leads on, and closes', async () => {
    await page.goto('/admin/facilities')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.keyboard.press('?')
    const help = page.getByRole('complementary', { name: 'Trợ giúp' })
    await help.getByRole('heading', { name: 'Hồ sơ cơ sở' }).waitFor()
    // The page stays usable beside it.
    await page.locator('tbody tr[data-row]').first().waitFor()
    await help.getByRole('button', { name: 'hai người cùng sửa' }).click()
    await help.getByRole('heading', { name: /Bản nháp/ }).first().waitFor()
    await page.goto('/admin/audit')
    await page.getByRole('button', { name: 'Trợ giúp trang này' }).click()
    await help.getByRole('heading', { name: 'Nhật ký' }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await help.press('Escape')
    expect(await help.count()).toBe(0)
  })
})
