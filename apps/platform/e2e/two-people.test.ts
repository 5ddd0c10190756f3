import type { Page } from 'playwright-core'
import type { Running } from './running.ts'
import { demonstrationPassword, ensureDemonstrationPeople } from '@khuyencong/api/demonstration-people'
import { facilities } from '@khuyencong/db/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { administrator, running, signIn } from './running.ts'

let site: Running
/** Where the record of these journeys is edited. */
let address = ''
beforeAll(async () => {
  site = await running()
  await ensureDemonstrationPeople({ db: site.platform.connection.db, say: () => {} })
  await makeRecord()
})
afterAll(() => site?.close())

async function officer(path: string, person = administrator): Promise<Page> {
  const { page } = await site.page({ viewport: { width: 1440, height: 900 } })
  await signIn(page, person)
  await page.goto(path)
  return page
}
const colleague = { email: 'ninh-binh@minh-hoa.example', password: demonstrationPassword }
const field = (page: Page, name: string) => page.locator(`[data-field=${name}] input`).first()
const save = (page: Page) => page.locator('.page-foot button[type=submit]').click()
const row = (page: Page, name: string) => page.locator(`tr[data-row-field=${name}]`)
const recordOf = async () => (await site.platform.connection.db.select().from(facilities)).find(record => address.endsWith(record.id))!

async function makeRecord() {
  const page = await officer('/admin/facilities/new')
  await field(page, 'name').fill('Cơ sở Hai Người Cùng Sửa')
  await field(page, 'workers').fill('20')
  await field(page, 'address').fill('Thôn Thống Nhất')
  await page.getByRole('radio').first().click()
  await page.locator('[data-field=provinceId] button, [data-field=provinceId] [role=combobox]').first().click()
  await page.keyboard.type('ninh binh')
  await page.getByRole('option', { name: /Ninh Bình/ }).first().click()
  await save(page)
  await page.waitForURL(/\/admin\/facilities\/[\da-f-]{36}$/)
  address = new URL(page.url()).pathname
}

describe('two people edit one record', () => {
  it('the second sees what differs, field by field, and loses nothing', async () => {
    const [mine, theirs] = [await officer(`${address}/edit`), await officer(`${address}/edit`, colleague)]
    await field(mine, 'workers').waitFor()
    await field(theirs, 'workers').fill('31')
    await field(theirs, 'foundedYear').fill('1998')
    await save(theirs)
    await theirs.waitForURL(url => !url.pathname.endsWith('/edit'))

    await field(mine, 'workers').fill('42')
    await field(mine, 'address').fill('Thôn Thống Nhất, xã Bình Minh')
    await save(mine)
    await row(mine, 'workers').waitFor()
    // Workers were changed by both, the year by them alone, the address by me alone.
    expect(await mine.locator('tr[data-row-field]').count()).toBe(3)
    const said = async (name: string) => (await row(mine, name).innerText()).replace(/\s+/g, ' ')
    for (const value of ['20', '42', '31', 'Cả hai cùng sửa'])
      expect(await said('workers')).toContain(value)
    expect(await said('foundedYear')).toContain('chỉ bản kia sửa')
    expect(await said('address')).toContain('chỉ tôi sửa')
    expect(await mine.getByRole('button', { name: 'Lưu bản ghép · còn 1 trường' }).isDisabled()).toBe(true)

    await row(mine, 'workers').locator('input[type=radio]').first().focus()
    await mine.keyboard.press('1')
    await mine.getByRole('button', { name: 'Lưu bản ghép', exact: true }).click()
    await mine.waitForURL(url => !url.pathname.endsWith('/edit'))
    expect(await recordOf()).toMatchObject({ workers: 42, foundedYear: 1998, address: 'Thôn Thống Nhất, xã Bình Minh' })
  })

  it('a value of one\'s own can be typed, and a third change in between is shown again', async () => {
    const [mine, theirs] = [await officer(`${address}/edit`), await officer(`${address}/edit`, colleague)]
    await field(mine, 'workers').waitFor()
    await field(theirs, 'workers').fill('50')
    await save(theirs)
    await theirs.waitForURL(url => !url.pathname.endsWith('/edit'))
    await field(mine, 'workers').fill('60')
    await save(mine)
    await row(mine, 'workers').waitFor()

    await theirs.goto(`${address}/edit`)
    await field(theirs, 'workers').fill('51')
    await save(theirs)
    await theirs.waitForURL(url => !url.pathname.endsWith('/edit'))
    await row(mine, 'workers').locator('input[type=radio]').first().focus()
    await mine.keyboard.press('3')
    await row(mine, 'workers').locator('input:not([type=radio])').fill('55')
    await mine.getByRole('button', { name: 'Lưu bản ghép', exact: true }).click()
    await mine.getByText('Trong lúc chọn, bản kia lại thay đổi').waitFor()
    expect(await row(mine, 'workers').innerText()).toContain('51')
    expect((await recordOf()).workers).toBe(51)
    await mine.getByRole('button', { name: 'Lưu bản ghép' }).click()
    await mine.waitForURL(url => !url.pathname.endsWith('/edit'))
    expect((await recordOf()).workers).toBe(55)
  })

  it('nothing of the second is lost to a reload in the middle', async () => {
    const [mine, theirs] = [await officer(`${address}/edit`), await officer(`${address}/edit`, colleague)]
    await field(mine, 'workers').fill('70')
    await field(theirs, 'workers').fill('71')
    await save(theirs)
    await theirs.waitForURL(url => !url.pathname.endsWith('/edit'))
    await save(mine)
    await row(mine, 'workers').waitFor()
    await mine.reload()
    await mine.getByText(/Đang dùng bản nháp/).waitFor()
    expect(await field(mine, 'workers').inputValue()).toBe('70')
    await save(mine)
    // Still the version that was read: the difference is shown again.
    expect(await row(mine, 'workers').innerText()).toContain('71')
    await mine.getByRole('button', { name: 'Bỏ sửa đổi của tôi' }).click()
    expect(await field(mine, 'workers').inputValue()).toBe('71')
  })
})
