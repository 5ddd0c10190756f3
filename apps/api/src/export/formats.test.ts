import type { TestApp } from '../testing/app.ts'
import type { ExportedList } from './list.ts'
import { aFacility, aProduct, aProgramme, aSupport } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { exportLists } from '@khuyencong/domain/job'
import { unguardedText } from '@khuyencong/domain/sheet'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser, password, testApp } from '../testing/app.ts'
import { recordsOf } from '../workbook/reading/csv.ts'
import { workbookCells } from '../workbook/write.ts'
import { exportedLists } from './lists.ts'

let test: TestApp
let administrator: ReturnType<typeof browser>
beforeAll(async () => {
  test = await testApp()
  await write(test.db, { actor: 'system:test' }, async (tx) => {
    const programme = await aProgramme(tx, { code: 'thu-2024', name: 'Đề án "thử"; phần 1,5', nameEn: 'Test programme' })
    for (const [index, name] of ['=cmd|\'/c calc\'!A1', 'Mây tre, đan; Chương Mỹ', '\'=đã có nháy', 'Xưởng\nhai dòng'].entries()) {
      const facility = await aFacility(tx, { code: `CS-${index}`, name, provinceId: 'VN-37@2025', workers: index * 1000, demonstration: index === 1 })
      await aSupport(tx, { code: `KC24-000${index}`, programmeId: programme.id, facilityId: facility.id, provinceId: facility.provinceId, demonstration: index === 1 })
      await aProduct(tx, { facilityId: facility.id, name: `Chè ${index}`, slug: `che-${index}`, status: index === 0 ? 'draft' : 'shown', demonstration: index === 1, recognition: index === 3 ? null : { demonstration: index === 1, certificate: index === 2 ? null : { number: `CN-${index}`, validTo: index === 0 ? '2026-11-24' : null } } })
    }
  })
  administrator = browser(test.app)
  await administrator.ask('/api/auth/sign-in/email', { body: { email: await test.person('administrator'), password } })
})
afterAll(() => test.close())

const file = async (path: string) => {
  const answer = await administrator.ask(path)
  expect([path, answer.status]).toEqual([path, 200])
  return { answer, bytes: new Uint8Array(await answer.arrayBuffer()) }
}
const textOf = async (path: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode((await file(path)).bytes)

describe('a list as CSV', () => {
  it('is written as the reader asked, with a byte order mark and lines that end as the format says', async () => {
    const { answer } = await file('/api/export/facilities.csv?sort=code&columns=code,name,workers')
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="co-so-cnnt-2026-11-25.csv"')
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(await textOf('/api/export/facilities.csv?sort=code&columns=code,name,workers')).toBe([
      '\uFEFFMã;Tên cơ sở;Lao động;Dữ liệu',
      'CS-0;\'=cmd|\'/c calc\'!A1;0;',
      'CS-1;"Mây tre, đan; Chương Mỹ";1000;minh hoạ',
      'CS-2;\'\'=đã có nháy;2000;',
      'CS-3;"Xưởng\nhai dòng";3000;',
      '',
    ].join('\r\n'))
  })

  it('takes decimal sign and delimiter by choice, and days year first', async () => {
    const norms = (options: string) => textOf(`/api/export/norms.csv?on=2024-06-01&columns=rate,lineFactor,validFrom&${options}`)
    expect((await norms('decimal=comma')).split('\r\n')).toContain('50;1,5;2018-05-11')
    expect((await norms('decimal=point&delimiter=comma')).split('\r\n')).toContain('50,1.5,2018-05-11')
    // A decimal comma among commas stands in quotes.
    expect((await norms('decimal=comma&delimiter=comma')).split('\r\n')).toContain('50,"1,5",2018-05-11')
    expect((await norms('delimiter=tab')).split('\r\n')).toContain('50\t1,5\t2018-05-11')
    expect((await administrator.ask('/api/export/norms.csv?decimal=dot')).status).toBe(400)
  })
})

describe('a list as JSON', () => {
  it('has typed values and says what it is, as the workbook does', async () => {
    const { contents, rows } = JSON.parse(await textOf('/api/export/facilities.json?sort=code&columns=code,name,workers,updated&legalForm=household,enterprise,cooperative&lang=en')) as { contents: Record<string, unknown>, rows: Record<string, unknown>[] }
    expect(rows.map(({ updated, ...row }) => [row, typeof updated])).toEqual([
      [{ code: 'CS-0', name: '=cmd|\'/c calc\'!A1', workers: 0, demonstration: null }, 'string'],
      [{ code: 'CS-1', name: 'Mây tre, đan; Chương Mỹ', workers: 1000, demonstration: 'demonstration' }, 'string'],
      [{ code: 'CS-2', name: '\'=đã có nháy', workers: 2000, demonstration: null }, 'string'],
      [{ code: 'CS-3', name: 'Xưởng\nhai dòng', workers: 3000, demonstration: null }, 'string'],
    ])
    expect(rows[0]!.updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/)
    expect(contents).toMatchObject({
      title: 'Facilities',
      madeAt: '2026-11-25T10:00:00+07:00',
      reach: 'Whole country',
      rows: 4,
      demonstration: { rows: 1, mark: 'DEMONSTRATION DATA: invented, not to be used as figures' },
      boundaries: 'Today’s boundaries',
      order: 'Code ↑',
      filter: [{ name: 'legalForm', label: 'Legal form', values: ['Business household', 'Enterprise', 'Cooperative'] }],
      columns: [{ key: 'code', head: 'Code', meaning: null }, { key: 'name' }, { key: 'workers' }, { key: 'updated', meaning: 'Time of Vietnam' }, { key: 'demonstration' }],
    })
  })
})

describe('every list', () => {
  it.each(exportLists)('%s: the three formats hold the same rows, in both languages, and each column says its name once', async (list) => {
    for (const lang of ['vi', 'en']) {
      const path = (format: string) => `/api/export/${list}.${format}?lang=${lang}&decimal=point&delimiter=tab`
      const [sheet, contents] = await workbookCells((await file(path('xlsx'))).bytes)
      const { rows, contents: said } = JSON.parse(await textOf(path('json'))) as { rows: Record<string, string | number | null>[], contents: { rows: number, columns: { head: string }[] } }
      const heads = sheet!.rows[0]!
      expect([list, lang, new Set(heads).size]).toEqual([list, lang, heads.length])
      expect(said.columns.map(column => column.head)).toEqual(heads)
      expect(said.rows).toBe(sheet!.rows.length - 1)
      expect(rows.length).toBe(said.rows)
      if (['facilities', 'supports', 'programmes', 'products', 'certificates', 'instruments', 'norms', 'criteria', 'support-types', 'people', 'audit', 'figures'].includes(list))
        expect([list, rows.length > 0]).toEqual([list, true])
      const shown = rows.map(row => Object.values(row).map(value => value === null ? '' : String(value)))
      const cells = sheet!.rows.slice(1).map(row => heads.map((_, index) => row[index] ?? null))
      // Days and moments are written another way in each format: as text they begin alike.
      const alike = (value: unknown) => value instanceof Date ? value.toISOString().slice(0, 10) : value === null ? '' : /^\d{4}-\d\d-\d\dT/.test(String(value)) ? String(value).slice(0, 10) : String(value)
      expect(cells.map(row => row.map(alike))).toEqual(shown.map(row => row.map(alike)))
      const csv = [...recordsOf((await textOf(path('csv'))).slice(1), '\t')].map(row => row.map(unguardedText))
      expect(csv[0]).toEqual(heads)
      expect(csv.slice(1).map(row => row.map(value => alike(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(value) ? value.replace(' ', 'T') : value)))).toEqual(shown.map(row => row.map(alike)))
      expect(contents!.rows.length).toBeGreaterThan(heads.length)
    }
  })

  it('has a column for each sort that its screen offers, or says its order', () => {
    for (const [name, list] of Object.entries(exportedLists as Record<string, Pick<ExportedList, 'columns' | 'filter' | 'order' | 'sorts'>>)) {
      const keys = list.columns.map(column => column.key)
      expect([name, new Set(keys).size]).toEqual([name, keys.length])
      const sorts: string[] = 'sort' in list.filter.shape ? (list.filter.shape.sort as { unwrap: () => { options: string[] } }).unwrap().options : []
      if (!list.order)
        expect([name, sorts.filter(sort => !keys.includes(list.sorts?.[sort] ?? sort))]).toEqual([name, []])
    }
  })
})
