import type { ExportList } from '@khuyencong/domain/job'
import type { Noun, Role } from '@khuyencong/domain/right'
import type { TestApp } from '../testing/app.ts'
import type { Records } from '../testing/probes/probe.ts'
import { loadProvinceRegister } from '@khuyencong/db/region'
import { write } from '@khuyencong/db/write'
import { exportFormats, exportLists } from '@khuyencong/domain/job'
import { isWithin, mayRole, roles, scopeOf } from '@khuyencong/domain/right'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { browser, password, testApp } from '../testing/app.ts'
import { namesOf, plantRecords } from '../testing/probes/records.ts'
import { workbookCells } from '../workbook/write.ts'

/** Every list, the noun its right is of, and what of the planted records it shows; null for what belongs to no province. */
const lists: Record<ExportList, { noun: Noun, names: ((of: Records) => string) | null }> = {
  'programmes': { noun: 'programme', names: of => of.programme.code },
  'national-programmes': { noun: 'programme', names: null },
  'facilities': { noun: 'facility', names: of => of.facility.code },
  'supports': { noun: 'support', names: of => of.support.code },
  'products': { noun: 'product', names: of => of.product.name },
  'certificates': { noun: 'recognition', names: of => of.product.name },
  'instruments': { noun: 'instrument', names: null },
  'norms': { noun: 'instrument', names: null },
  'criteria': { noun: 'instrument', names: null },
  'support-types': { noun: 'instrument', names: null },
  'people': { noun: 'account', names: null },
  'audit': { noun: 'audit', names: of => of.support.code },
  'figures': { noun: 'figure', names: null },
}

let test: TestApp
const made: Records[] = []
beforeAll(async () => {
  test = await testApp()
  const provinces = await loadProvinceRegister(test.db)
  await write(test.db, { actor: 'system:test' }, async (tx) => {
    for (const provinceId of ['VN-37@2025', 'VN-36@2008', 'VN-19@2025', 'VN-60@2008'])
      made.push(await plantRecords(tx, provinceId, provinces))
  })
})
afterAll(() => test.close())

async function signedIn(role: Role, reach?: string | null) {
  const visitor = browser(test.app)
  await visitor.ask('/api/auth/sign-in/email', { body: { email: await test.person(role, reach === undefined ? {} : { reach }), password } })
  return visitor
}

it('names every door there is', () => {
  const doors = new Set(test.app.routes.filter(route => route.method === 'GET' && /^\/api\/export\/.+\.\w+$/.test(route.path)).map(route => route.path))
  expect([...doors].sort()).toEqual(exportLists.flatMap(list => exportFormats.map(format => `/api/export/${list}.${format}`)).sort())
  expect(Object.keys(lists).sort()).toEqual([...exportLists].sort())
})

it('opens each to whoever may export its noun, and to nobody else', async () => {
  for (const role of roles) {
    const visitor = await signedIn(role)
    for (const [list, { noun }] of Object.entries(lists)) {
      for (const format of exportFormats)
        expect([role, list, format, (await visitor.ask(`/api/export/${list}.${format}`)).status]).toEqual([role, list, format, mayRole(role, 'export', noun) ? 200 : 403])
    }
  }
})

it('shuts all of them to strangers', async () => {
  for (const list of exportLists)
    expect((await browser(test.app).ask(`/api/export/${list}.csv`)).status).toBe(401)
  expect((await browser(test.app).ask('/api/export/file/a0000000-0000-4000-8000-000000000000')).status).toBe(401)
})

const readers: [Role, string | null][] = [['agency-officer', null], ['centre-officer', 'north'], ['centre-officer', 'south'], ['province-officer', 'VN-37@2025'], ['province-officer', 'VN-19@2025'], ['province-officer', null]]

it.each(readers)('a file of %s of %s holds the own records and nothing of others', async (role, reach) => {
  const scope = scopeOf({ role, reach }, await loadProvinceRegister(test.db), '2026-11-25')
  const visitor = await signedIn(role, reach)
  for (const [list, { noun, names }] of Object.entries(lists).filter(([, { noun }]) => mayRole(role, 'export', noun))) {
    for (const of of made) {
      // Asked for by name too, so that a filter of the address cannot open what the reach shuts.
      for (const query of names === null ? [''] : ['', `?q=${encodeURIComponent(names(of))}`]) {
        const sheets = await workbookCells(new Uint8Array(await (await visitor.ask(`/api/export/${list}.xlsx${query}`)).arrayBuffer()))
        const csv = await (await visitor.ask(`/api/export/${list}.csv${query}`)).text()
        const { rows } = await (await visitor.ask(`/api/export/${list}.json${query}`)).json() as { rows: unknown[] }
        for (const text of [JSON.stringify(sheets[0]!.rows), csv, JSON.stringify(rows)]) {
          if (isWithin(scope, of.provinceId) && names !== null)
            expect([noun, of.provinceId, text.includes(names(of))]).toEqual([noun, of.provinceId, true])
          if (!isWithin(scope, of.provinceId))
            expect([noun, of.provinceId, namesOf(of).filter(name => text.includes(name))]).toEqual([noun, of.provinceId, []])
        }
      }
    }
  }
})
