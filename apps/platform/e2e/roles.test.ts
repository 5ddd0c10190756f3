import type { Role } from '@khuyencong/domain/right'
import type { Page } from 'playwright-core'
import type { Running } from './running.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityFaults, administrator, running, signIn } from './running.ts'

const password = 'khuyen-cong-minh-hoa'
interface Journey {
  role: Role
  lang: 'vi' | 'en'
  person: { email: string, password: string }
  /** Entries of the navigation, in the reader's language. */
  sees: string[]
  seesNot: string[]
  opens: string[]
  /** Addresses of the app, and procedures with what is sent. */
  refusedPages: string[]
  refusedCalls: [procedure: string, input: object][]
}
const facility = { name: 'Cơ sở thử quyền', nameEn: null, legalForm: 'household', provinceId: 'VN-37@2025', address: null, sector: null, foundedYear: null, workers: null, taxCode: null, contactName: null, phone: null }
const publish: [string, object] = ['report.publish', { centre: 'ipc1', phase: { from: 2024, to: 2024 } }]
const invite: [string, object] = ['account.invite', { name: 'Người lạ', email: 'la@example.vn', role: 'administrator', reach: null }]
const setting: [string, object] = ['setting.set', { key: 'reset-hours', version: 0, value: 2 }]
const create: [string, object] = ['facility.create', facility]

const journeys: Journey[] = [
  { role: 'administrator', lang: 'vi', person: administrator, sees: ['Hôm nay', 'Đề án khuyến công', 'Khoản hỗ trợ', 'Cơ sở CNNT', 'Báo cáo giai đoạn', 'Đối chiếu số liệu', 'Người dùng', 'Thiết lập', 'Nhật ký'], seesNot: [], opens: ['/people', '/settings', '/audit', '/facilities/new'], refusedPages: [], refusedCalls: [] },
  { role: 'agency-officer', lang: 'en', person: { email: 'cuc@minh-hoa.example', password }, sees: ['Today', 'Programmes', 'Supports', 'Facilities', 'Phase report', 'Reconciliation', 'Audit trail'], seesNot: ['People', 'Settings'], opens: ['/audit', '/facilities/new'], refusedPages: ['/people', '/people/new', '/settings'], refusedCalls: [invite, setting] },
  { role: 'centre-officer', lang: 'vi', person: { email: 'trung-tam-1@minh-hoa.example', password }, sees: ['Hôm nay', 'Khoản hỗ trợ', 'Cơ sở CNNT', 'Nhật ký'], seesNot: ['Người dùng', 'Thiết lập'], opens: ['/audit', '/facilities/new'], refusedPages: ['/people', '/settings'], refusedCalls: [invite, setting, publish] },
  { role: 'province-officer', lang: 'vi', person: { email: 'ninh-binh@minh-hoa.example', password }, sees: ['Hôm nay', 'Đề án khuyến công', 'Khoản hỗ trợ', 'Cơ sở CNNT', 'Báo cáo giai đoạn'], seesNot: ['Người dùng', 'Thiết lập', 'Nhật ký'], opens: ['/facilities', '/facilities/new'], refusedPages: ['/people', '/settings', '/audit'], refusedCalls: [invite, setting, publish] },
  { role: 'council-member', lang: 'en', person: { email: 'hoi-dong@minh-hoa.example', password }, sees: ['Today', 'Products', 'Certificates'], seesNot: ['Programmes', 'Supports', 'Facilities', 'Phase report', 'Reconciliation', 'People', 'Settings', 'Audit trail'], opens: ['/me', '/products', '/certificates'], refusedPages: ['/facilities', '/supports', '/programmes', '/reports/phase', '/audit', '/people', '/settings'], refusedCalls: [invite, setting, publish, create] },
  { role: 'leader', lang: 'vi', person: { email: 'lanh-dao@minh-hoa.example', password }, sees: ['Hôm nay', 'Đề án khuyến công', 'Khoản hỗ trợ', 'Cơ sở CNNT', 'Báo cáo giai đoạn', 'Nhật ký'], seesNot: ['Người dùng', 'Thiết lập'], opens: ['/audit', '/facilities', '/reports/phase'], refusedPages: ['/people', '/settings', '/facilities/new'], refusedCalls: [invite, setting, publish, create] },
]
const said = { vi: 'Trang này không mở cho vai trò của bạn', en: 'This page is not open to your role' }

let site: Running
beforeAll(async () => {
  site = await running()
})
afterAll(() => site?.close())

async function signedIn({ lang, person }: Pick<Journey, 'lang' | 'person'>) {
  const opened = await site.page({ viewport: { width: 1440, height: 900 } })
  await opened.page.addInitScript(chosen => localStorage.setItem('khuyencong.preferences', JSON.stringify({ lang: chosen })), lang)
  await signIn(opened.page, person)
  return opened
}

/** Asks the API from the page itself: with its cookie and its origin. */
function call(page: Page, procedure: string, input: object, method: 'GET' | 'POST' = 'POST') {
  return page.evaluate(async ([procedure, input, method]) => {
    const answer = method === 'POST'
      ? await fetch(`/api/trpc/${procedure}`, { method, headers: { 'content-type': 'application/json' }, body: input })
      : await fetch(`/api/trpc/${procedure}?input=${encodeURIComponent(input)}`)
    return { status: answer.status, text: await answer.text() }
  }, [procedure, JSON.stringify(input), method] as const)
}

describe('six roles', () => {
  it.each(journeys)('$role: sees what it should, in its language, and is refused the rest', async (journey) => {
    const { page, problems } = await signedIn(journey)
    const entries = await page.locator('nav.side .side-link').allInnerTexts()
    const names = entries.map(entry => entry.split('\n')[0]!.trim())
    for (const name of journey.sees)
      expect([journey.role, names]).toEqual([journey.role, expect.arrayContaining([name])])
    for (const name of journey.seesNot)
      expect([journey.role, names]).not.toEqual([journey.role, expect.arrayContaining([name])])
    for (const path of journey.opens) {
      await page.goto(`/admin${path}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect([path, await page.getByRole('heading', { name: said[journey.lang] }).count()]).toEqual([path, 0])
    }
    for (const path of journey.refusedPages) {
      await page.goto(`/admin${path}`)
      await page.getByRole('heading', { name: said[journey.lang] }).waitFor()
    }
    for (const [procedure, input] of journey.refusedCalls)
      expect([procedure, (await call(page, procedure, input)).status]).toEqual([procedure, 403])
    expect(problems).toEqual([])
  })

  it('the first page of a role that keeps nothing says what it can do', async () => {
    const { page } = await signedIn(journeys.find(journey => journey.role === 'council-member')!)
    await page.getByText('may').first().waitFor()
    expect(await page.locator('main').innerText()).toContain('Cannot open anything else.')
    expect(await accessibilityFaults(page)).toEqual([])
  })
})

interface Listed<Row> { result: { data: { items: Row[] } } }

/** One of a province, as the administrator finds it. */
async function anyFacility(province: string, map: 'then' | 'today') {
  const { page } = await signedIn(journeys[0]!)
  const { result } = JSON.parse((await call(page, 'facility.list', { province: [province], map, pageSize: 1 }, 'GET')).text) as Listed<{ id: string, code: string, name: string, version: number }>
  expect(result.data.items).toHaveLength(1)
  return result.data.items[0]!
}

describe('another province', () => {
  it('is not there for an officer, by address, by API, in lists and in files', async () => {
    const place = await anyFacility('VN-19@2025', 'today')
    const { page } = await signedIn(journeys.find(journey => journey.role === 'province-officer')!)
    await page.goto(`/admin/facilities/${place.id}`)
    await page.getByRole('alert').waitFor()
    expect(await page.locator('body').innerText()).not.toContain(place.name)
    const read = await call(page, 'facility.byId', { id: place.id }, 'GET')
    expect(read.status).toBe(404)
    expect(read.text).not.toContain(place.name)
    expect((await call(page, 'facility.archive', { id: place.id, version: place.version, reason: 'Không phải của tôi' })).status).toBe(404)
    expect((await call(page, 'facility.create', { ...facility, provinceId: 'VN-19@2025' })).status).toBe(403)
    const list = await call(page, 'facility.list', { q: place.name }, 'GET')
    expect([list.status, list.text.includes(place.code)]).toEqual([200, false])
    expect((await call(page, 'audit.history', { noun: 'facility', id: place.id }, 'GET')).status).toBe(404)
    const supports = JSON.parse((await call(page, 'support.list', { pageSize: 200 }, 'GET')).text) as Listed<{ place: { today: { name: string } } }>
    expect(new Set(supports.result.data.items.map(row => row.place.today.name))).toEqual(new Set(['Ninh Bình']))
  })

  it('that merged into one\'s own is seen like it', async () => {
    const former = await anyFacility('VN-36@2008', 'then')
    const { page } = await signedIn(journeys.find(journey => journey.role === 'province-officer')!)
    await page.goto(`/admin/facilities/${former.id}`)
    await page.getByRole('heading', { name: former.name }).waitFor()
  })
})
