import type { ImportMapping } from '@khuyencong/domain/import'
import type { SheetIssue } from '@khuyencong/domain/sheet'
import type { TestApp } from '../testing/app.ts'
import type { Importer } from '../testing/import.ts'
import { amounts, facilities, supports } from '@khuyencong/db/schema'
import { aFacility, aProgramme } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { asc } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'
import { csv, importer } from '../testing/import.ts'

let test: TestApp
let officer: Importer
beforeAll(async () => {
  test = await testApp()
  officer = await importer(test, 'agency-officer')
  await write(test.db, { actor: 'system:test' }, async (tx) => {
    await aProgramme(tx, { code: 'may-moc-2022', name: 'Đề án hỗ trợ ứng dụng máy móc năm 2022', yearFrom: 2022, yearTo: 2022 })
    await aFacility(tx, { code: 'CS-00142', name: 'Hợp tác xã Ví Dụ Chè', provinceId: 'VN-37@2025', legalForm: 'cooperative' })
  })
})
afterAll(() => test.close())

/** A table as a province sends it: titles above, money in triệu side by side, a totals row, no code, year or state. */
const file = csv(
  ['BIỂU TỔNG HỢP KẾT QUẢ HỖ TRỢ NĂM 2022', '', '', '', '', '', ''],
  ['ĐVT: triệu đồng', '', '', '', '', '', ''],
  ['STT', 'Tên cơ sở', 'Tỉnh', 'Nội dung hỗ trợ', 'Tên máy móc thiết bị', 'Kinh phí KCQG', 'Đối ứng của cơ sở'],
  [1, 'HTX Ví Dụ Chè', 'Ninh Bình', 'Ứng dụng MMTB', 'Máy sao chè', '150', '210,5'],
  [2, 'Công ty TNHH Ví Dụ Gốm', 'tỉnh Hà Nam', 'Ứng dụng máy móc tiên tiến', 'Lò nung', '946,9 triệu', '1.100'],
  [3, 'Gốm Ví Dụ', 'Nam Định', 'MMTB', 'Bàn xoay', '90', ''],
  ['Tổng cộng', '', '', '', '', '1.186,9', '1.310,5'],
)

it('a foreign table of supports: columns and constants once, what is open is chosen, then written, and once', async () => {
  const { body } = await officer.upload(file, 'Bieu tong hop 2022.csv', 'support')
  const read = await officer.settled(body.id)
  expect(read.state).toBe('mapping')
  const [table] = read.mapping.tables
  expect(table).toMatchObject({ to: 'supports' })
  expect(Object.fromEntries(table!.columns.map(({ field, index, unit }) => [field, [index, unit]]))).toEqual({ 'facilityName': [1, null], 'provinceId': [2, null], 'type': [3, null], 'title': [4, null], 'realised.national': [5, 'million'], 'realised.counterpart': [6, 'million'] })

  const constants = { planYear: '2022', state: 'Quyết toán, thanh lý', programmeName: 'Đề án hỗ trợ ứng dụng máy móc năm 2022' }
  const mapping: ImportMapping = { tables: [{ ...table!, constants }] }
  let view = await officer.done('import.setMapping', { id: read.id, version: read.version, mapping, keepAs: 'Biểu tổng hợp của tỉnh' })
  view = await officer.settled(view.id)
  const issues = async () => (await officer.done<{ items: SheetIssue[] }>('import.issues', { id: view.id, pageSize: 200 }, 'GET')).items
  const told = async () => (await issues()).map(issue => `${issue.row} ${issue.field}: ${issue.reason}`)
  expect(await told()).toEqual(expect.arrayContaining(['4 moneyOn: money-day-missing', '5 moneyOn: money-day-missing', '4 facilityName: facility-taken', '6 facilityName: facility-form-unknown']))

  // One day for the whole table, in the mapping; a form and the meaning of `1.100` are chosen.
  view = await officer.done('import.setMapping', { id: view.id, version: view.version, mapping: { tables: [{ ...mapping.tables[0]!, constants: { ...constants, moneyOn: '30/11/2022' } }] } })
  view = await officer.settled(view.id)
  const chosen = (found: readonly SheetIssue[], reason: string, at: number) => {
    const { sheet, row, field, fixes } = found.find(issue => issue.reason === reason)!
    return { sheet, row: row!, field: fixes[at]!.field ?? field!, value: fixes[at]!.value }
  }
  const open = await issues()
  view = await officer.done('import.edit', { id: view.id, version: view.version, edits: [chosen(open, 'facility-form-unknown', 2), chosen(open, 'number-open', 0)] })
  view = await officer.settled(view.id)
  expect([view.state, (await issues()).filter(issue => issue.severity === 'blocking')]).toEqual(['checked', []])
  expect(view.result!.effects.map(({ sheet, new: made, unchanged, refused }) => [sheet, made, unchanged, refused])).toEqual([['supports', 3, 0, 0], ['amounts', 5, 0, 0], ['facilities', 2, 0, 0]])
  expect(view.result!.fileTotals.every(total => total.stated === total.summed)).toBe(true)

  await officer.done('import.commit', { id: view.id, version: view.version })
  expect((await officer.settled(view.id)).state).toBe('committed')
  const made = await test.db.select().from(supports).orderBy(asc(supports.code))
  const homes = new Map((await test.db.select().from(facilities)).map(row => [row.id, row]))
  expect(made.map(row => [row.code, row.provinceId, homes.get(row.facilityId!)!.name, homes.get(row.facilityId!)!.legalForm, row.title, row.state])).toEqual([
    ['KC22-0001', 'VN-37@2008', 'Hợp tác xã Ví Dụ Chè', 'cooperative', 'Máy sao chè', 'settled'],
    ['KC22-0002', 'VN-35@2008', 'Công ty TNHH Ví Dụ Gốm', 'enterprise', 'Lò nung', 'settled'],
    ['KC22-0003', 'VN-36@2008', 'Gốm Ví Dụ', 'household', 'Bàn xoay', 'settled'],
  ])
  const money = await test.db.select().from(amounts).orderBy(asc(amounts.dong))
  expect(money.map(entry => [entry.source, entry.measure, entry.on, entry.dong])).toEqual([['national', 'realised', '2022-11-30', 90_000_000], ['national', 'realised', '2022-11-30', 150_000_000], ['counterpart', 'realised', '2022-11-30', 210_500_000], ['national', 'realised', '2022-11-30', 946_900_000], ['counterpart', 'realised', '2022-11-30', 1_100_000_000]])

  // The kept mapping reads the next file of these heads, and the same rows are known again.
  const again = await officer.upload(`${file} `, 'Lan hai.csv', 'support')
  let second = await officer.settled(again.body.id)
  expect([second.state, second.keptMapping?.name]).toEqual(['checked', 'Biểu tổng hợp của tỉnh'])
  second = await officer.done('import.setMapping', { id: second.id, version: second.version, mapping: { tables: [{ ...second.mapping.tables[0]!, constants: { ...constants, moneyOn: '30/11/2022' } }] } })
  second = await officer.settled(second.id)
  second = await officer.done('import.edit', { id: second.id, version: second.version, edits: [{ sheet: second.tables[0]!.sheet, row: 5, field: 'realised.counterpart', value: '1.100 triệu đồng' }] })
  second = await officer.settled(second.id)
  expect([second.result!.blocking, second.result!.effects.map(({ sheet, new: made, unchanged }) => [sheet, made, unchanged])]).toEqual([0, [['supports', 0, 3], ['amounts', 0, 5]]])
})
