import type { TestApp } from '../testing/app.ts'
import type { Importer } from '../testing/import.ts'
import { addDemonstration } from '@khuyencong/db/demo'
import { certificates, facilities, products, programmes, supports } from '@khuyencong/db/schema'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'
import { importer } from '../testing/import.ts'

let test: TestApp
let officer: Importer
beforeAll(async () => {
  test = await testApp()
  await addDemonstration(test.db, { today: '2026-11-25' })
  officer = await importer(test, 'agency-officer')
})
afterAll(() => test.close())

const tables = { certificates, facilities, products, programmes, supports } as const
const lists = [['products', 'product', ''], ['certificates', 'certificate', ''], ['programmes', 'programme', 'yearFrom=2018&yearTo=2023'], ['facilities', 'facility', 'province=VN-37@2025'], ['supports', 'support', 'province=VN-37@2025&yearFrom=2018&yearTo=2023']] as const

const files = [['xlsx', 'vi', ''], ['xlsx', 'en', ''], ['csv', 'vi', ''], ['csv', 'en', '&decimal=point&delimiter=comma']] as const

it.each(lists.flatMap(list => files.map(file => [...list, ...file] as const)))('the list of %s, exported and brought in as %s (%s, .%s, %s), changes nothing', async (list, noun, query, format, lang, how) => {
  const answer = await officer.visitor.ask(`/api/export/${list}.${format}?${query}&lang=${lang}${how}`)
  expect(answer.status).toBe(200)
  const before = await test.db.select().from(tables[list]).orderBy(tables[list].id)
  const view = await officer.checked(new Uint8Array(await answer.arrayBuffer()), `danh sách.${format}`, noun)
  const { items } = await officer.done<{ items: { severity: string, reason: string, column: string, row: number, given: string }[] }>('import.issues', { id: view.id, severity: 'blocking' }, 'GET')
  expect(items.map(({ column, row, reason, given }) => [`${column}${row}`, reason, given])).toEqual([])
  const { rows, effects } = view.result!
  expect(rows).toBeGreaterThan(10)
  expect(effects[0]).toMatchObject({ new: 0, changed: 0, unchanged: rows, refused: 0 })
  await officer.done('import.commit', { id: view.id, version: view.version })
  expect((await officer.settled(view.id)).state).toBe('committed')
  expect(await test.db.select().from(tables[list]).orderBy(tables[list].id)).toEqual(before)
})
