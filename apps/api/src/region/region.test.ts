import type { TestApp } from '../testing/app.ts'
import { addDemonstration } from '@khuyencong/db/demo'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'

let test: TestApp
let stranger: Awaited<ReturnType<TestApp['as']>>
beforeAll(async () => {
  test = await testApp()
  stranger = await test.as('leader')
})
afterAll(() => test.close())

describe('provinces on a day', () => {
  it('are those of the day, with its names and types', async () => {
    const [before, after, now] = [await stranger.region.provinces({ on: '2025-06-30' }), await stranger.region.provinces({ on: '2025-07-01' }), await stranger.region.provinces()]
    expect([before.length, after.length, now.length]).toEqual([63, 34, 34])
    const typeOf = async (name: string, on: string) => (await stranger.region.provinces({ on })).find(province => province.name === name)!.type
    expect([await typeOf('Đồng Nai', '2026-04-29'), await typeOf('Đồng Nai', '2026-04-30')]).toEqual(['province', 'city'])
    expect([await typeOf('Bắc Ninh', '2026-09-19'), await typeOf('Bắc Ninh', '2026-09-20')]).toEqual(['province', 'city'])
  })

  it.each(['2008-07-31', '0001-01-01', '2025-02-30', '30/6/2025', '', 'x'])('refuse %j by name', async (on) => {
    const refused = await test.app.request(`/api/trpc/region.provinces?input=${encodeURIComponent(JSON.stringify({ on }))}`)
    expect(refused.status).toBe(400)
    const { error } = await refused.json() as { error: { data: { refusal: { code: string, detail: { issues: { field: string }[] } } } } }
    expect(error.data.refusal.code).toBe('invalid')
    expect(error.data.refusal.detail.issues[0]!.field).toBe('on')
  })
})

describe('regions', () => {
  it('say what is known of their centre, and how many provinces are placed provisionally', async () => {
    const [north, central, south] = await stranger.region.regions()
    expect(north).toMatchObject({ code: 'north', provinces: 18, provisional: 0, centre: { code: 'ipc1', abbr: 'IPC1', status: 'confirmed' } })
    expect(central).toMatchObject({ code: 'central', provinces: 8, provisional: 1, centre: null })
    expect(south).toMatchObject({ code: 'south', provinces: 8, provisional: 0, centre: null })
  })
})

describe('the site', () => {
  it('says whether it holds invented records', async () => {
    expect(await stranger.region.site()).toEqual({ demonstration: false })
    await addDemonstration(test.db, { today: '2026-11-25' })
    expect(await stranger.region.site()).toEqual({ demonstration: true })
  })
})
