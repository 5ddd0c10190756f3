import type { ImportView } from '@khuyencong/domain/import'
import type { Lang } from '@khuyencong/domain/text'
import type { TestApp } from '../testing/app.ts'
import type { Importer } from '../testing/import.ts'
import { facilities } from '@khuyencong/db/schema'
import { aFacility } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { ImportNoun, issueSentence, sheetsOf } from '@khuyencong/domain/import'
import { mayRole, roles } from '@khuyencong/domain/right'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser, testApp } from '../testing/app.ts'
import { csv, facilityHead, facilityRow, importer } from '../testing/import.ts'
import { readWorkbook } from '../workbook/read.ts'
import { templateOf } from './template.ts'

let test: TestApp
let officer: Importer
beforeAll(async () => {
  test = await testApp()
  officer = await importer(test, 'province-officer')
  await write(test.db, { actor: 'system:test' }, async (tx) => {
    await aFacility(tx, { code: 'CS-00001', name: 'Hợp tác xã Gốm Ví Dụ', legalForm: 'cooperative', provinceId: 'VN-37@2025', taxCode: '0100233488', phone: '0912345678', bankAccount: '10201000012345', workers: 12, foundedYear: 1998, address: '=1+1', furtherSectors: ['wood'] })
    await aFacility(tx, { code: 'CS-00002', name: 'Cơ sở Mộc Ví Dụ', provinceId: 'VN-35@2008', demonstration: true })
    await aFacility(tx, { code: 'CS-00004', name: 'Cơ sở Đúc Ví Dụ', provinceId: 'VN-37@2025', address: 'Thôn 4', workers: 9, taxCode: '0100233488', phone: '0912345678', bankAccount: '10201000012345' })
    await aFacility(tx, { code: 'CS-00003', name: 'Ngoài phạm vi', provinceId: 'VN-79@2025' })
  })
})
afterAll(() => test.close())

const bytesOf = async (who: Importer, path: string, expected = 200) => {
  const answer = await who.visitor.ask(path)
  expect([path, answer.status]).toEqual([path, expected])
  return { answer, bytes: new Uint8Array(await answer.arrayBuffer()) }
}
const book = async (bytes: Uint8Array) => readWorkbook(bytes, { fileName: 'x.xlsx' })
const cellsOf = async (bytes: Uint8Array, at = 0) => (await book(bytes)).sheets[at]!.rows

describe('an empty template', () => {
  it.each(ImportNoun.options.flatMap(noun => (['vi', 'en'] as const).map(lang => [noun, lang] as const)))('of %s in %s has the heads of its sheets and says what it is', async (noun, lang) => {
    const agency = await importer(test, 'agency-officer')
    const { answer, bytes } = await bytesOf(agency, `/api/import/template/${noun}?lang=${lang}`)
    expect(answer.headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    const raw = await book(bytes)
    expect(templateOf(raw)).toEqual({ noun, version: 1, lang })
    const sheets = sheetsOf(noun)
    expect(raw.sheets.map(sheet => [sheet.name, sheet.isHidden])).toEqual([...sheets.map(sheet => [sheet.name[lang], false]), [{ vi: 'Hướng dẫn', en: 'How to' }[lang], false], [{ vi: 'Danh mục', en: 'Lists' }[lang], true]])
    sheets.forEach((sheet, at) => {
      const heads = sheet.fields.filter(field => !field.isForeignOnly && !field.isShownOnly && !['bankName', 'bankAccount'].includes(field.key)).map(field => `${field.head[lang]}${field.isRequired ? ' *' : ''}`)
      expect(raw.sheets[at]!.rows).toEqual([heads])
    })
  })

  it('has the private columns that its reader may write, and no others', async () => {
    const heads = async (who: Importer) => (await cellsOf((await bytesOf(who, '/api/import/template/facility')).bytes))[0]!
    expect(await heads(officer)).toEqual(expect.arrayContaining(['Mã số thuế', 'Số tài khoản']))
    const administrator = await heads(await importer(test, 'administrator'))
    expect(administrator).toContain('Mã số thuế')
    expect(administrator).not.toContain('Số tài khoản')
  })

  it('opens to whoever may bring the noun in, and to nobody else', async () => {
    for (const noun of ImportNoun.options)
      expect((await browser(test.app).ask(`/api/import/template/${noun}`)).status).toBe(401)
    const right = { facility: 'facility', programme: 'programme', support: 'support', product: 'product', certificate: 'recognition' } as const
    for (const role of roles) {
      const who = await importer(test, role)
      for (const noun of ImportNoun.options)
        expect([role, noun, (await who.visitor.ask(`/api/import/template/${noun}`)).status]).toEqual([role, noun, mayRole(role, 'create', right[noun]) && mayRole(role, 'edit', right[noun]) ? 200 : 403])
    }
    expect((await officer.visitor.ask('/api/import/template/nothing')).status).toBe(404)
  })

  it('comes back filled in: its guide and lists are no tables, and an empty cell clears', async () => {
    const raw = await book((await bytesOf(officer, '/api/import/template/facility')).bytes)
    const { formWorkbook } = await import('../workbook/form.ts')
    const heads = raw.sheets[0]!.rows[0]!
    const row = heads.map(head => ({ 'Tên cơ sở *': 'Hộ Dệt Ví Dụ', 'Loại hình *': 'Hộ kinh doanh', 'Tỉnh, thành phố *': 'Ninh Bình' })[String(head)] ?? null)
    const filledIn = await formWorkbook(raw.sheets.map((sheet, at) => ({ name: sheet.name, columns: [], rows: at === 0 ? [heads, row] : sheet.rows })), 'x')
    const checked = await officer.checked(filledIn, 'mau.xlsx')
    expect(checked).toMatchObject({ state: 'checked', template: { version: 1, isCurrent: true }, options: { empty: 'clear' }, result: { blocking: 0, effects: [{ new: 1 }] } })
    expect(checked.tables.map(table => table.sheet)).toEqual(['Cơ sở CNNT'])
  })

  it('clears what is left empty for a record that exists, but nothing private', async () => {
    const raw = await book((await bytesOf(officer, '/api/import/template/facility')).bytes)
    const { formWorkbook } = await import('../workbook/form.ts')
    const heads = raw.sheets[0]!.rows[0]!
    const row = heads.map(head => ({ 'Mã': 'CS-00004', 'Tên cơ sở *': 'Cơ sở Đúc Ví Dụ', 'Loại hình *': 'Hộ kinh doanh', 'Tỉnh, thành phố *': 'Ninh Bình' })[String(head)] ?? null)
    const done = await officer.committed(await formWorkbook(raw.sheets.map((sheet, at) => ({ name: sheet.name, columns: [], rows: at === 0 ? [heads, row] : sheet.rows })), 'x'), 'mau.xlsx')
    expect(done.receipt!.effects).toMatchObject([{ changed: 1 }])
    const [after] = await test.db.select().from(facilities).where(eq(facilities.code, 'CS-00004'))
    expect(after).toMatchObject({ address: null, workers: null, taxCode: '0100233488', phone: '0912345678', bankAccount: '10201000012345' })
  })
})

describe('a filled template', () => {
  it.each(['vi', 'en'] as const)('has what is on record within reach, nothing private, and changes nothing when it comes back (%s)', async (lang) => {
    const { answer, bytes } = await bytesOf(officer, `/api/import/template/facility?filled=1&lang=${lang}`)
    expect(answer.headers.get('content-disposition')).toContain({ vi: 'mau-co-so-cnnt-2026-11-25.xlsx', en: 'template-facilities-2026-11-25.xlsx' }[lang])
    const raw = await book(bytes)
    const text = JSON.stringify(raw.sheets)
    for (const secret of ['0100233488', '0912345678', '10201000012345', 'Mã số thuế *', 'Ngoài phạm vi'])
      expect([secret, text.includes(secret)]).toEqual([secret, false])
    const [heads, ...rows] = raw.sheets[0]!.rows
    const read = (row: typeof rows[number]) => Object.fromEntries(heads!.map((head, at) => [String(head).replace(' *', ''), row[at] ?? null]))
    const pottery = read(rows.find(row => row.includes('CS-00001'))!)
    expect(Object.values(pottery)).toEqual(expect.arrayContaining(['Hợp tác xã Gốm Ví Dụ', 'Ninh Bình', '=1+1', 1998, 12]))
    expect(Object.values(read(rows.find(row => row.includes('CS-00002'))!))).toEqual(expect.arrayContaining([{ vi: 'Hà Nam (đến 30/06/2025)', en: 'Hà Nam (to 30/06/2025)' }[lang], { vi: 'minh hoạ', en: 'demonstration' }[lang]]))
    const before = await test.db.select().from(facilities)
    const checked = await officer.checked(bytes, 'mau.xlsx')
    expect(checked.result).toMatchObject({ blocking: 0, effects: [{ new: 0, changed: 0, unchanged: rows.length }] })
    await officer.done('import.commit', { id: checked.id, version: checked.version })
    await officer.settled(checked.id)
    expect(await test.db.select().from(facilities)).toEqual(before)
  })

  it('follows its filter and says so; a filter that is none is refused', async () => {
    const { bytes } = await bytesOf(officer, '/api/import/template/facility?filled=1&sector=textile')
    const raw = await book(bytes)
    expect(raw.sheets[0]!.rows).toHaveLength(1)
    expect(JSON.stringify(raw.sheets[1]!.rows)).toContain('["Lọc: Ngành","Dệt may"')
    const answer = await officer.visitor.ask('/api/import/template/facility?filled=1&sector=oil')
    expect([answer.status, await answer.json()]).toMatchObject([400, { detail: { issues: [{ field: 'sector' }] } }])
  })
})

/** A file with one row that blocks, one that is doubtful and one that is well. */
const faulty = csv(facilityHead, ['1', '', 'Hợp tác xã', 'Ninh Bình', 'Thôn 1', 'Dệt may'], ['2', 'Cơ sở Ví Dụ 2', 'Hợp tác xã', 'Hà Nam', 'Thôn 2', 'Dệt may'], facilityRow(3))

describe('the corrected copy', () => {
  let view: ImportView
  beforeAll(async () => {
    view = await officer.checked(faulty, 'Danh sách; quý "3".csv')
  })

  it.each(['vi', 'en'] as Lang[])('of a CSV is a workbook with its cells, colours, comments and messages (%s)', async (lang) => {
    const { answer, bytes } = await bytesOf(officer, `/api/import/${view.id}/marked?lang=${lang}`)
    expect(answer.headers.get('content-disposition')).toContain('.xlsx')
    const raw = await book(bytes)
    expect(raw.sheets[0]!.rows.slice(0, 2)).toEqual([facilityHead, ['1', null, 'Hợp tác xã', 'Ninh Bình', 'Thôn 1', 'Dệt may']])
    const { items } = await officer.done<{ items: Parameters<typeof issueSentence>[0][] }>('import.issues', { id: view.id }, 'GET')
    expect(items.length).toBeGreaterThanOrEqual(2)
    const messages = raw.sheets.at(-1)!
    expect(messages.name).toBe({ vi: 'Thông báo', en: 'Messages' }[lang])
    for (const issue of items)
      expect(messages.rows.some(row => row[0] === issue.sheet && row[1] === `${issue.column ?? ''}${issue.row ?? ''}` && row[5] === issueSentence(issue, lang, 'facility'))).toBe(true)
  })

  it.each([['vi', 'Loại hình', 'Cần điền “Loại hình”.'], ['en', 'Legal form', '“Legal form” is required.']] as const)('names a column that the file does not have (%s)', async (lang, head, sentence) => {
    const own = await officer.checked(csv(['Tên cơ sở', 'Tỉnh'], ['Tổ Dệt Ví Dụ', 'Ninh Bình']), `thiếu-${lang}.csv`)
    const messages = (await book((await bytesOf(officer, `/api/import/${own.id}/marked?lang=${lang}`)).bytes)).sheets.at(-1)!
    expect(messages.rows.map(row => [row[1], row[2], row[5]])).toContainEqual(['2', head, sentence])
  })

  it('comes back as the same file: the messages are no table', async () => {
    const { bytes } = await bytesOf(officer, `/api/import/${view.id}/marked`)
    const again = await officer.checked(bytes, 'sửa rồi.xlsx')
    expect([again.tables.length, again.result?.blocking]).toEqual([1, view.result!.blocking])
    const twice = await bytesOf(officer, `/api/import/${again.id}/marked`)
    expect((await book(twice.bytes)).sheets.map(sheet => sheet.name)).toEqual((await book(bytes)).sheets.map(sheet => sheet.name))
  })

  it('has the corrections in the place of what stood there', async () => {
    const edited = await officer.done('import.edit', { id: view.id, version: view.version, edits: [{ sheet: view.tables[0]!.sheet, row: 2, field: 'name', value: 'Tổ Dệt Ví Dụ' }] })
    view = await officer.settled(edited.id)
    const raw = await book((await bytesOf(officer, `/api/import/${view.id}/marked`)).bytes)
    expect(raw.sheets[0]!.rows[1]![1]).toBe('Tổ Dệt Ví Dụ')
  })

  it('of the rows left out has them under their head, with what is wrong with them', async () => {
    const own = await officer.checked(faulty.replace('Thôn 1', 'Thôn 9'), 'lẻ.csv')
    expect((await officer.visitor.ask(`/api/import/${own.id}/left-out`)).status).toBe(403)
    await officer.done('import.leaveOut', { id: own.id, version: own.version, rows: 'blocking' })
    await officer.settled(own.id)
    const raw = await book((await bytesOf(officer, `/api/import/${own.id}/left-out`)).bytes)
    expect(raw.sheets[0]!.rows).toEqual([facilityHead, ['1', null, 'Hợp tác xã', 'Ninh Bình', 'Thôn 9', 'Dệt may']])
    expect(raw.sheets[1]!.rows.some(row => row[1] === 'B2' && row[4] === 'Lỗi')).toBe(true)
  })
})

it('gives rows that were left out of a template as a template', async () => {
  const raw = await book((await bytesOf(officer, '/api/import/template/facility?lang=en')).bytes)
  const { formWorkbook } = await import('../workbook/form.ts')
  const heads = raw.sheets[0]!.rows[0]!
  const row = (name: string | null) => heads.map(head => ({ 'Facility *': name, 'Legal form *': 'Cooperative', 'Province *': 'Ninh Bình' })[String(head)] ?? null)
  const view = await officer.checked(await formWorkbook(raw.sheets.map((sheet, at) => ({ name: sheet.name, columns: [], rows: at === 0 ? [heads, row('Tổ Thêu Ví Dụ'), row(null)] : sheet.rows })), 'x'), 'template.xlsx')
  await officer.done('import.leaveOut', { id: view.id, version: view.version, rows: 'blocking' })
  await officer.settled(view.id)
  const { bytes } = await bytesOf(officer, `/api/import/${view.id}/left-out?lang=en`)
  const again = await officer.checked(bytes, 'again.xlsx')
  expect(again).toMatchObject({ template: { isCurrent: true }, result: { rows: 1, blocking: 1 } })
  expect(again.tables.map(table => table.sheet)).toEqual(['Facilities'])
})

it('gives the file back as it came, to whom it belongs and to nobody else', async () => {
  const own = await officer.upload(faulty, 'Tệp của “tôi”.csv')
  const { answer, bytes } = await bytesOf(officer, `/api/import/${own.body.id}/file`)
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(faulty)
  expect(answer.headers.get('content-type')).toBe('application/octet-stream')
  expect(answer.headers.get('content-disposition')).toContain(`filename*=UTF-8''${encodeURIComponent('Tệp của “tôi”.csv')}`)
  await officer.settled(own.body.id)
  const other = await importer(test, 'province-officer')
  for (const part of ['file', 'marked', 'left-out']) {
    expect([part, (await other.visitor.ask(`/api/import/${own.body.id}/${part}`)).status]).toEqual([part, 404])
    expect([part, (await other.visitor.ask(`/api/import/not-an-id/${part}`)).status]).toEqual([part, 404])
    expect([part, (await browser(test.app).ask(`/api/import/${own.body.id}/${part}`)).status]).toEqual([part, 401])
  }
})
