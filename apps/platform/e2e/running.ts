import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Platform } from '../src/platform.ts'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { AxeBuilder } from '@axe-core/playwright'
import { readEnv } from '@khuyencong/api/env'
import { chromium } from 'playwright-core'
import { startPlatform } from '../src/platform.ts'

export const administrator = { email: 'admin@example.vn', password: 'mot-mat-khau-dai' }
/** The day the journeys happen on, so that what is valid stays valid. */
export const today = '2026-11-25'

const executablePath = process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']

export interface Running {
  platform: Platform
  browser: Browser
  /** Where the platform keeps its data, outbox included. */
  dataDir: string
  page: (options?: BrowserContextOptions) => Promise<{ page: Page, problems: string[] }>
  close: () => Promise<void>
}

/** The whole platform with demonstration records, and a real browser. */
export async function running(): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'kc-e2e-'))
  const { env, problems } = readEnv({ DATA_DIR: folder, ADMIN_EMAIL: administrator.email, ADMIN_PASSWORD: administrator.password })
  if (env === null)
    throw new Error(problems.join('\n'))
  const platform = await startPlatform({ env: { ...env, port: 0 }, say: () => {}, clock: () => new Date(`${today}T03:00:00Z`), isTerminal: false })
  const browser = await chromium.launch({ executablePath, args })
  return {
    platform,
    browser,
    dataDir: folder,
    page: async (options = {}) => {
      const context = await browser.newContext({ baseURL: platform.address, locale: 'vi-VN', ...options })
      const page = await context.newPage()
      const problems: string[] = []
      page.on('pageerror', error => problems.push(error.message))
      page.on('console', line => line.type() === 'error' && !/status of 4\d\d/.test(line.text()) && problems.push(line.text()))
      return { page, problems }
    },
    close: async () => {
      await browser.close()
      await platform.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What an accessibility check finds, one line each; empty is what we want. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(violation => violation.nodes.map(node => `${violation.id}: ${node.target.join(' ')}`))
}

/** Signs somebody in, the administrator without a name, and waits for the first page. */
export async function signIn(page: Page, person: { email: string, password: string } = administrator): Promise<void> {
  await page.goto('/admin/')
  await page.locator('input[type=email]').fill(person.email)
  await page.locator('input[type=password]').fill(person.password)
  await page.locator('button[type=submit]').click()
  await page.waitForURL(url => !url.pathname.includes('sign-in'))
  await page.getByRole('heading', { level: 1 }).waitFor()
}
