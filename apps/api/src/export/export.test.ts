import type { TestApp } from '../testing/app.ts'
import { aFacility, aProgramme, aSupport } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { readXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser, password, testApp } from '../testing/app.ts'
import { workbookCells } from '../workbook/write.ts'

let test: TestApp
let officer: ReturnType<typeof browser>
const names = ['Đúc đồng Ý Yên', 'Ăn Bình', '=cmd|\'/c calc\'!A1', '+84 912', '-5 độ', '@tên', 'Quỳnh Mỹ Ễ Ộ Ẩ Ỵ']

beforeAll(async () => {
  test = await testApp()
  await write(test.db, { actor: 'system:test' }, async (tx) => {
    const programme = await aProgramme(tx, { code: 'thu-2024', name: 'Đề án thử', nameEn: 'Test programme' })
    for (const [index, name] of names.entries()) {
      const facility = await aFacility(tx, { name, provinceId: index === 0 ? 'VN-36@2008' : 'VN-37@2025', workers: index * 1000, demonstration: index === 1 })
      await aSupport(tx, { code: `KC24-000${index}`, programmeId: programme.id, facilityId: facility.id, provinceId: facility.provinceId, type: index === 6 ? 'showroom' : 'machinery', demonstration: index === 1, amounts: index === 2 ? [] : undefined })
    }
  })
  officer = browser(test.app)
  await officer.ask('/api/auth/sign-in/email', { body: { email: await test.person('agency-officer'), password } })
})
afterAll(() => test.close())

async function sheets(path: string) {
  const answer = await officer.ask(path)
  expect(answer.status).toBe(200)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const [list, contents] = await workbookCells(bytes)
  return { answer, bytes, list: list!, contents: contents! }
}

describe('a list as a workbook', () => {
  it('is the rows of the screen, cell by cell, in its order', async () => {
    const { answer, list } = await sheets('/api/export/facilities.xlsx?sort=workers&desc=true&columns=code,name,province,workers')
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="co-so-cnnt-2026-11-25.xlsx"')
    expect(answer.headers.get('content-type')).toContain('spreadsheetml.sheet')
    const screen = await (await test.as('agency-officer')).facility.list({ sort: 'workers', desc: true } as never)
    expect(list.name).toBe('Cơ sở CNNT')
    expect(list.rows[0]).toEqual(['Mã', 'Tên cơ sở', 'Tỉnh, thành phố', 'Lao động', 'Dữ liệu'])
    expect(list.rows.slice(1)).toEqual(screen.items.map(row => [row.code, row.name, row.place.then.name === 'Nam Định' ? 'Ninh Bình (Nam Định)' : 'Ninh Bình', row.workers, row.demonstration ? 'minh hoạ' : null].slice(0, row.demonstration ? 5 : 4).concat(row.demonstration ? [] : [null])))
    expect(list.rows.slice(1).map(row => row[1])).toEqual([...names].reverse())
  })

  it('keeps text text, whatever it begins with, and money whole đồng', async () => {
    const { bytes, list } = await sheets('/api/export/supports.xlsx?columns=code,facility,national,counterpart,total,year')
    expect(list.rows.slice(1).map(row => row[1])).toEqual(names)
    expect(list.rows[1]).toEqual(['KC24-0000', 'Đúc đồng Ý Yên', 200_000_000, 300_000_000, 500_000_000, 2024, null])
    expect(list.rows[3]!.slice(2, 5)).toEqual([null, null, null])
    const { sheets: [sheet] } = await readXlsx(bytes, { readStyles: true })
    for (let row = 1; row <= names.length; row++) {
      const cell = sheet!.cells?.get(`${row},1`)
      expect([cell?.formula, cell?.type ?? typeof sheet!.rows[row]![1]]).toEqual([undefined, 'string'])
      expect(cell?.style?.numFmt ?? '@').toBe('@')
    }
    expect(sheet!.freezePane).toMatchObject({ rows: 1 })
  })

  it('says what is in it: filter, map, order, columns, demonstration', async () => {
    const { contents } = await sheets('/api/export/supports.xlsx?type=machinery,showroom&province=VN-37@2025&map=today&q=&sort=total&desc=true&columns=code,total')
    const lines = new Map(contents.rows.map(([item, value]) => [item, value]))
    expect(contents.name).toBe('Tệp này có gì')
    expect(lines.get('Lập lúc')).toBe('10:00 25/11/2026 (giờ Việt Nam)')
    expect(lines.get('Lọc: Loại hình hỗ trợ')).toBe('Ứng dụng máy móc thiết bị tiên tiến; Đầu tư phòng trưng bày')
    expect(lines.get('Lọc: Tỉnh, thành phố')).toBe('Ninh Bình')
    expect(lines.get('Địa giới')).toBe('Địa giới hiện nay')
    expect(lines.get('Thứ tự')).toBe('Tổng thực hiện (đồng) ↓')
    expect(lines.get('Số dòng')).toBe('7')
    expect(lines.get('Phạm vi')).toBe('Cả nước')
    expect(lines.get('Dữ liệu minh hoạ')).toMatch(/^DỮ LIỆU MINH HOẠ.*\(1\/7\)$/)
    expect(lines.get('Cột: Tổng thực hiện (đồng)')).toMatch(/đồng/)
    expect([...lines.keys()].filter(item => String(item).startsWith('Cột: '))).toEqual(['Cột: Mã', 'Cột: Tổng thực hiện (đồng)', 'Cột: Dữ liệu'])
  })

  it('is the filter and no more', async () => {
    const { list, contents } = await sheets('/api/export/supports.xlsx?type=showroom&lang=en&columns=code,facility,type,programme,nothing')
    expect(list.rows).toEqual([['Code', 'Facility', 'Type', 'Programme'], ['KC24-0006', 'Quỳnh Mỹ Ễ Ộ Ẩ Ỵ', 'Showroom', 'Test programme']])
    expect(contents.rows.find(row => row[0] === 'Demonstration')).toEqual(['Demonstration', 'none'])
    const { list: programmes, answer } = await sheets('/api/export/programmes.xlsx?lang=en&columns=code,supports,facilities,total')
    expect(programmes.rows.find(row => row[0] === 'thu-2024')).toEqual(['thu-2024', 7, 7, 3_000_000_000])
    const { list: planned } = await sheets('/api/export/programmes.xlsx?lang=en&archived=all&columns=code,planned,named,national,archived')
    expect(planned.rows[0]).toEqual(['Code', 'Planned (đồng)', 'Number of provinces named', 'National programme', 'Archived'])
    expect(answer.headers.get('content-disposition')).toContain('programmes-2026-11-25.xlsx')
  })

  it('holds only what lies within reach', async () => {
    const visitor = browser(test.app)
    await visitor.ask('/api/auth/sign-in/email', { body: { email: await test.person('province-officer', { reach: 'VN-19@2025' }), password } })
    const answer = await visitor.ask('/api/export/facilities.xlsx')
    const [list, contents] = await workbookCells(new Uint8Array(await answer.arrayBuffer()))
    expect(list!.rows).toHaveLength(1)
    expect(contents!.rows.find(row => row[0] === 'Phạm vi')![1]).toBe('Tỉnh Thái Nguyên')
  })

  it('refuses strangers, and a filter it does not understand instead of leaving it out', async () => {
    expect((await browser(test.app).ask('/api/export/facilities.xlsx')).status).toBe(401)
    for (const [query, field] of [['type=machinery,oil', 'type'], ['page=-1', 'page'], ['yearFrom=abc', 'yearFrom'], ['province=VN-99@2025', 'province.0']]) {
      const answer = await officer.ask(`/api/export/supports.xlsx?${query}`)
      expect([query, answer.status]).toEqual([query, 400])
      expect(await answer.json()).toMatchObject({ code: 'invalid', detail: { issues: [{ field }] } })
    }
  })
})
