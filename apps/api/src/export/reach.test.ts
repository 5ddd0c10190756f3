import type { Role } from '@khuyencong/domain/right'
import type { TestApp } from '../testing/app.ts'
import type { Records } from '../testing/probes/probe.ts'
import { loadProvinceRegister } from '@khuyencong/db/region'
import { write } from '@khuyencong/db/write'
import { isWithin, mayRole, roles, scopeOf } from '@khuyencong/domain/right'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { browser, password, testApp } from '../testing/app.ts'
import { namesOf, plantRecords } from '../testing/probes/records.ts'
import { workbookCells } from '../workbook/write.ts'

/** Every workbook door, the noun its right is of, and what of the planted records it lists. */
const books = {
  '/api/export/programmes.xlsx': { noun: 'programme', names: (of: Records) => of.programme.code },
  '/api/export/facilities.xlsx': { noun: 'facility', names: (of: Records) => of.facility.code },
  '/api/export/supports.xlsx': { noun: 'support', names: (of: Records) => of.support.code },
  '/api/export/audit.xlsx': { noun: 'audit', names: (of: Records) => of.support.code },
} as const
/** Doors of what belongs to no province: law binds the whole country. */
const national = { '/api/export/instruments.xlsx': { noun: 'instrument' } } as const

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
  expect([...doors].sort()).toEqual(Object.keys({ ...books, ...national }).sort())
})

it.each(Object.entries({ ...books, ...national }))('%s opens to whoever may export, and to nobody else', async (path, { noun }) => {
  expect((await browser(test.app).ask(path)).status).toBe(401)
  for (const role of roles)
    expect([role, (await (await signedIn(role)).ask(path)).status]).toEqual([role, mayRole(role, 'export', noun) ? 200 : 403])
})

const readers: [Role, string | null][] = [['agency-officer', null], ['centre-officer', 'north'], ['centre-officer', 'south'], ['province-officer', 'VN-37@2025'], ['province-officer', 'VN-19@2025'], ['province-officer', null]]

it.each(readers)('a workbook of %s of %s holds the own records and nothing of others', async (role, reach) => {
  const scope = scopeOf({ role, reach }, await loadProvinceRegister(test.db), '2026-11-25')
  const visitor = await signedIn(role, reach)
  for (const [path, { noun, names }] of Object.entries(books).filter(([, { noun }]) => mayRole(role, 'export', noun))) {
    for (const of of made) {
      // Asked for by name, so that a filter of the address cannot open what the reach shuts.
      for (const address of [path, `${path}?q=${encodeURIComponent(names(of))}`]) {
        const sheets = await workbookCells(new Uint8Array(await (await visitor.ask(address)).arrayBuffer()))
        const [list] = sheets
        const text = JSON.stringify(list!.rows)
        if (isWithin(scope, of.provinceId))
          expect([noun, of.provinceId, text.includes(names(of))]).toEqual([noun, of.provinceId, true])
        else
          expect([noun, of.provinceId, namesOf(of).filter(name => text.includes(name))]).toEqual([noun, of.provinceId, []])
      }
    }
  }
})
