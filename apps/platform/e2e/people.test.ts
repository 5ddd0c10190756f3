import type { Page } from 'playwright-core'
import type { Running } from './running.ts'
import { Buffer } from 'node:buffer'
import { createHmac } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, running, signIn } from './running.ts'

let site: Running
beforeAll(async () => {
  site = await running()
})
afterAll(() => site?.close())

const invited = { email: 'bich@example.vn', password: 'hai-con-trau-qua-cau-go' }
const agency = { email: 'cuc@minh-hoa.example', password: 'khuyen-cong-minh-hoa' }

async function opened(): Promise<Page> {
  return (await site.page({ viewport: { width: 1440, height: 900 } })).page
}
async function administrator(): Promise<Page> {
  const page = await opened()
  await signIn(page)
  return page
}

/** The link in the newest message of the outbox: letters travel encoded, so the file is decoded first. */
function newestLink(): string {
  const folder = join(site.dataDir, 'outbox')
  const file = readFileSync(join(folder, readdirSync(folder).sort().at(-1)!), 'utf8')
  const [, body = ''] = file.split(/\r?\n\r?\n/, 2)
  const rest = file.slice(file.indexOf(body))
  const text = /^content-transfer-encoding: base64/im.test(file) ? Buffer.from(rest, 'base64').toString('utf8') : rest.replace(/=\r?\n/g, '').replace(/=3D/g, '=').replace(/=23/g, '#')
  return /\/admin\/accept#[\w-]+/.exec(text)![0]
}

/** The six digits that an authenticator app shows for a key (RFC 6238). */
function digitsOf(secret: string, at = Date.now()): string {
  const bits = [...secret.replace(/\s/g, '')].map(sign => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from(bits.match(/.{8}/g)!.map(byte => Number.parseInt(byte, 2)))
  const step = Buffer.alloc(8)
  step.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)))
  const digest = createHmac('sha1', key).update(step).digest()
  return String((digest.readUInt32BE(digest[19]! & 15) & 0x7FFFFFFF) % 1_000_000).padStart(6, '0')
}

describe('somebody new', () => {
  it('is invited, finds a link in the message, chooses a password and signs in with the rights of the role', async () => {
    const page = await administrator()
    await page.goto('/admin/people/new')
    await page.locator('[data-field=name] input').fill('Trần Thị Bích')
    await page.locator('[data-field=email] input').fill(invited.email)
    await page.locator('form button[type=submit]').click()
    await page.getByRole('alert').getByText('Vai trò').waitFor()
    expect(await page.locator('[data-field=name] input').inputValue()).toBe('Trần Thị Bích')
    await page.getByRole('radio', { name: /Cán bộ tỉnh/ }).click()
    await page.locator('[data-field=reach] button').click()
    await page.keyboard.type('ha nam')
    await page.getByRole('option').first().click()
    await page.locator('main b').getByText('tỉnh Ninh Bình').waitFor()
    await page.locator('form button[type=submit]').click()
    await page.waitForURL(/\/admin\/people\/[^/]+$/)
    await page.getByText('Đã mời, chưa nhận').first().waitFor()

    const link = newestLink()
    const theirs = await opened()
    await theirs.goto(link)
    await theirs.locator('input[autocomplete=new-password]').fill('khuyencong2026')
    await theirs.getByText(/Giống tên|tên hệ thống/).first().waitFor()
    await theirs.locator('input[autocomplete=new-password]').fill(invited.password)
    await theirs.getByText('Dùng được.').waitFor()
    expect(await accessibilityFaults(theirs)).toEqual([])
    await theirs.locator('button[type=submit]').click()
    await theirs.waitForURL(/sign-in/)
    await signIn(theirs, invited)
    expect(await theirs.locator('nav.side').innerText()).toContain('Cơ sở CNNT')
    expect(await theirs.locator('nav.side').innerText()).not.toContain('Người dùng')
    // A link works once.
    const again = await opened()
    await again.goto(link)
    await again.getByRole('heading', { name: 'Đường dẫn này không dùng được nữa' }).waitFor()
  })

  it('is suspended: the open page ends, and nobody signs in again', async () => {
    const theirs = await opened()
    await signIn(theirs, invited)
    const page = await administrator()
    await page.goto('/admin/people?q=bich')
    await page.getByRole('link', { name: 'Trần Thị Bích' }).click()
    await page.getByRole('button', { name: 'Việc khác' }).click()
    await page.getByRole('menuitem', { name: 'Tạm khoá' }).click()
    await page.locator('[role=dialog] textarea').fill('Chuyển công tác')
    await page.locator('[role=dialog] button[type=submit]').click()
    await page.getByText(/Tạm khoá ngày/).waitFor()
    await theirs.goto('/admin/facilities')
    await theirs.waitForURL(/sign-in/)
    await theirs.locator('input[type=email]').fill(invited.email)
    await theirs.locator('input[type=password]').fill(invited.password)
    await theirs.locator('button[type=submit]').click()
    await theirs.getByRole('alert').waitFor()
    await page.getByRole('button', { name: 'Mở lại' }).click()
    await page.locator('[role=dialog] button[type=submit]').click()
    await page.getByText('Đang dùng').first().waitFor()
    await signIn(theirs, invited)
  })

  it('asks what somebody may do, and is told why not', async () => {
    const page = await administrator()
    await page.goto('/admin/people?q=bich')
    await page.getByRole('link', { name: 'Trần Thị Bích' }).click()
    await page.getByRole('button', { name: 'Công bố – Báo cáo: Không' }).click()
    const verdict = page.getByRole('status').filter({ hasText: 'Không được.' })
    await verdict.waitFor()
    expect(await verdict.innerText()).toContain('Vai trò Cán bộ tỉnh không được công bố báo cáo.')
  })
})

describe('the second factor', () => {
  it('is required by setting, set up before anything else, and asked at the next sign-in', async () => {
    const officer = await opened()
    await signIn(officer, agency)
    const page = await administrator()
    await page.goto('/admin/settings')
    await page.getByRole('checkbox', { name: 'Cán bộ Cục' }).click()
    await page.getByRole('button', { name: 'Lưu', exact: true }).click()
    await page.getByText('đặt lúc').waitFor()

    // The page that was open already leads there at the next thing asked.
    await officer.locator('nav.side').getByText('Cơ sở CNNT').click()
    await officer.waitForURL(/second-factor/)
    await officer.goto('/admin/facilities')
    await officer.waitForURL(/second-factor/)
    await officer.locator('input[type=password]').fill(agency.password)
    await officer.locator('button[type=submit]').click()
    await officer.getByRole('img', { name: 'Mã QR của xác thực hai bước' }).waitFor()
    expect(await accessibilityFaults(officer)).toEqual([])
    const secret = await officer.locator('p.font-mono').innerText()
    const codes = await officer.locator('.recovery-codes li').allInnerTexts()
    expect(codes).toHaveLength(10)
    await officer.locator('input[inputmode=numeric]').fill(digitsOf(secret))
    await officer.getByRole('button', { name: 'Bật', exact: true }).click()
    await officer.getByText('Cất mã trước đã').waitFor()
    await officer.getByRole('checkbox').click()
    await officer.locator('input[inputmode=numeric]').fill(digitsOf(secret))
    await officer.getByRole('button', { name: 'Bật', exact: true }).click()
    await officer.waitForURL(/facilities/)
    await officer.getByRole('heading', { level: 1 }).waitFor()

    const next = await opened()
    await next.goto('/admin/')
    await next.locator('input[type=email]').fill(agency.email)
    await next.locator('input[type=password]').fill(agency.password)
    await next.locator('button[type=submit]').click()
    await next.locator('input[name=code]').waitFor()
    await next.locator('input[name=code]').fill('000000')
    await next.getByText('Mã chưa đúng.').waitFor()
    await next.getByRole('button', { name: /Dùng mã dự phòng/ }).click()
    await next.locator('input[name=recovery-code]').fill(codes[0]!)
    await next.getByRole('button', { name: 'Đăng nhập' }).click()
    await next.waitForURL(url => !url.pathname.includes('sign-in'))
    await next.goto('/admin/me')
    await next.getByText('Còn 9 mã dự phòng chưa dùng.').waitFor()
    await next.locator('.lines').getByRole('button', { name: /Kết thúc phiên/ }).first().waitFor()
    expect(await accessibilityFaults(next)).toEqual([])
  })
})

it.each(['light', 'dark'] as const)('pages of people and settings never scroll sideways and have no accessibility fault, %s', async (colorScheme) => {
  const { page, problems } = await site.page({ viewport: { width: 1440, height: 900 }, colorScheme })
  await signIn(page)
  await page.goto('/admin/people?q=bich')
  await page.getByRole('link', { name: 'Trần Thị Bích' }).click()
  await page.getByRole('heading', { level: 1, name: 'Trần Thị Bích' }).waitFor()
  const person = new URL(page.url()).pathname
  for (const path of ['/admin/people', '/admin/people/new', person, '/admin/settings', '/admin/me']) {
    await page.goto(path, { waitUntil: 'networkidle' })
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${path} at ${width} px`).toBeLessThanOrEqual(0)
    }
    expect(await accessibilityFaults(page), path).toEqual([])
  }
  expect(problems).toEqual([])
}, 240_000)
