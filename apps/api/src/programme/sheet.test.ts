import type { Db } from '@khuyencong/db'
import type { FieldValue } from '@khuyencong/domain/sheet'
import type { TestApp } from '../testing/app.ts'
import type { StaffContext } from '../trpc.ts'
import { programmeBudgets, programmeProvinces, programmes, programmeTypes } from '@khuyencong/db/schema'
import { rolledBack } from '@khuyencong/db/testing'
import { aProgramme, aSupport } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { issueSentence } from '@khuyencong/domain/import'
import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'
import { given, onAndOn } from '../testing/given.ts'
import { programmeNoun } from './sheet.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

type Values = Record<string, FieldValue | undefined>
type Plan = Awaited<ReturnType<typeof programmeNoun.plan>>
interface At { tx: Db, ctx: StaffContext, plan: (rows: Values[], budgets?: Values[], empty?: 'clear' | 'keep') => Promise<Plan>, commit: (rows: Values[], budgets?: Values[], empty?: 'clear' | 'keep') => Promise<void> }

const wood: Values = { name: 'Đề án điểm gỗ, tre, nứa (ví dụ)', kind: 'key', centre: 'ipc1', region: 'north', sector: 'wood', yearFrom: 2027, yearTo: 2029, provinceIds: ['VN-19@2025', 'VN-37@2025'], types: ['machinery', 'showroom'] }
const single: Values = { name: 'Đề án máy may (ví dụ)', kind: 'single', region: 'north', yearFrom: 2027, yearTo: 2027 }

async function inRegister<Result>(work: (at: At) => Promise<Result>, role: Parameters<TestApp['contextAs']>[0] = 'agency-officer') {
  const known = await test.contextAs(role)
  return rolledBack(test.db, tx => write(tx, { actor: 'system:test' }, async (own) => {
    const ctx = { ...known, db: own } as StaffContext
    const plan: At['plan'] = (rows, budgets = [], empty = 'clear') => programmeNoun.plan(own, ctx, given({ 'programmes': rows, 'programme-budgets': budgets }, empty), onAndOn)
    return work({ tx: own, ctx, plan, commit: async (...all) => (await plan(...all)).write(own, onAndOn) })
  }))
}
const found = (plan: Plan) => plan.issues.map(({ sheet, row, field, reason }) => [sheet === 'programmes' ? row : `b${row}`, field, reason])
const counts = (plan: Plan) => plan.effects.map(({ new: added, changed, unchanged, refused }) => ({ added, changed, unchanged, refused }))

describe('new programmes', () => {
  it('get their code, provinces, types and budget, and come back unchanged', () => inRegister(async ({ tx, plan, commit }) => {
    const budgets = [{ programmeName: wood.name, year: 2027, source: 'national', dong: 3_000_000_000 }, { programmeName: wood.name, year: 2028, source: 'counterpart', dong: 9_000_000_000 }, { programmeName: single.name, year: 2027, source: 'local', dong: 200_000_000 }]
    const first = await plan([wood, single], budgets)
    expect(found(first)).toEqual([])
    expect(counts(first)).toEqual([{ added: 2, changed: 0, unchanged: 0, refused: 0 }, { added: 3, changed: 0, unchanged: 0, refused: 0 }])
    const line = (by: string, key: string) => first.totals.find(group => group.by === by)!.lines.find(one => one.key === key)!
    const before = line('all', 'all')
    expect([before.countAfter - before.countBefore, before.dongAfter! - (before.dongBefore ?? 0)]).toEqual([2, 12_200_000_000])
    expect(line('year', '2027')).toMatchObject({ countBefore: 0, countAfter: 2, dongBefore: null, dongAfter: 3_200_000_000 })
    expect(line('source', 'local').dongAfter! - (line('source', 'local').dongBefore ?? 0)).toBe(200_000_000)
    await commit([wood, single], budgets)
    const [made] = await tx.select().from(programmes).where(eq(programmes.code, 'wood-2027-2029'))
    expect(made).toMatchObject({ name: wood.name, nameEn: wood.name, kind: 'key', sector: 'wood', version: 1, demonstration: false })
    expect((await tx.select().from(programmeProvinces).where(eq(programmeProvinces.programmeId, made!.id)).orderBy(asc(programmeProvinces.provinceId))).map(row => row.provinceId)).toEqual(['VN-19@2025', 'VN-37@2025'])
    expect((await tx.select().from(programmeTypes).where(eq(programmeTypes.programmeId, made!.id)).orderBy(asc(programmeTypes.type))).map(row => row.type)).toEqual(['machinery', 'showroom'])
    expect((await tx.select().from(programmeBudgets).where(eq(programmeBudgets.programmeId, made!.id)).orderBy(asc(programmeBudgets.year))).map(row => [row.year, row.source, row.dong])).toEqual([[2027, 'national', 3_000_000_000], [2028, 'counterpart', 9_000_000_000]])
    expect(counts(await plan([wood, single], budgets))).toEqual([{ added: 0, changed: 0, unchanged: 2, refused: 0 }, { added: 0, changed: 0, unchanged: 3, refused: 0 }])
  }))

  it('renew one another within the file, by code or name, whatever their order', () => inRegister(async ({ tx, commit }) => {
    await commit([{ ...wood, code: 'go-2027' }, { ...wood, name: 'Giai đoạn sau (ví dụ)', yearFrom: 2030, yearTo: 2031, renewsCode: 'go-2027' }, { ...wood, name: 'Giai đoạn cuối (ví dụ)', yearFrom: 2032, yearTo: 2033, renewsCode: 'Giai đoạn sau (ví dụ)' }].toReversed())
    const rows = await tx.select().from(programmes).orderBy(asc(programmes.yearFrom))
    const [first, second, third] = ['go-2027', 'wood-2030-2031', 'wood-2032-2033'].map(code => rows.find(row => row.code === code)!)
    expect([second!.renews, third!.renews]).toEqual([first!.id, second!.id])
  }))

  it('are held against the rules of the form, each fault at its cell', () => inRegister(async ({ tx, plan }) => {
    const known = await aProgramme(tx, { kind: 'key', sector: 'textile', region: 'north', yearFrom: 2031, yearTo: 2032 })
    const checked = await plan([
      { ...wood, sector: null },
      { ...wood, yearFrom: 2029, yearTo: 2027 },
      { ...wood, sector: 'textile', yearFrom: 2031, yearTo: 2032, code: 'khac' },
      { ...single, centre: 'ipc3', renewsCode: 'không có', nationalCode: 'lạ', provinceIds: ['VN-79@2025'] },
      { ...single, name: 'x', kind: null, yearFrom: 1999 },
      { ...single, name: 'Đề án thứ hai (ví dụ)' },
    ], [{ programmeName: 'Đề án thứ hai (ví dụ)', year: 2030, source: 'local', dong: 5 }, { programmeName: 'Đề án thứ hai (ví dụ)', year: 2027, source: 'local', dong: -5 }, { programmeCode: 'chưa-có', year: 2027, source: 'local', dong: 5 }, { programmeName: single.name, year: 2027, source: 'local', dong: null }])
    expect(found(checked)).toEqual(expect.arrayContaining([
      [2, 'sector', 'required'],
      [3, 'yearTo', 'years-order'],
      [4, 'sector', 'same-key-programme'],
      [5, 'centre', 'not-centre-of-region'],
      [5, 'renewsCode', 'unknown-programme'],
      [5, 'nationalCode', 'unknown-national-programme'],
      [5, 'provinceIds', 'province-outside-region'],
      [6, 'name', 'required'],
      [6, 'kind', 'required'],
      [6, 'yearFrom', 'year-range'],
      ['b3', 'dong', 'not-negative'],
      ['b4', 'programmeCode', 'unknown-programme'],
      ['b5', 'dong', 'required'],
    ]))
    expect(checked.issues.find(issue => issue.reason === 'same-key-programme')!.values).toEqual({ code: known.code })
    expect(checked.effects[0]).toMatchObject({ new: 0, refused: 6 })
    expect(found(await plan([single], [{ programmeName: single.name, year: 2030, source: 'local', dong: 5 }]))).toEqual([['b2', 'year', 'budget-outside-years']])
  }))
})

describe('programmes on record', () => {
  it('change where the file says something else; a line of the budget that it does not have stays', () => inRegister(async ({ tx, plan, commit }) => {
    const { id, code } = await aProgramme(tx, { yearFrom: 2024, yearTo: 2026, objective: 'Cũ' })
    await tx.insert(programmeBudgets).values([{ programmeId: id, year: 2024, source: 'local', dong: 100 }, { programmeId: id, year: 2025, source: 'local', dong: 200 }])
    await tx.insert(programmeProvinces).values({ programmeId: id, provinceId: 'VN-19@2008' })
    const rows = [{ code: code.toUpperCase(), objective: 'Mới', provinceIds: ['VN-19@2008', 'VN-35@2008'] }]
    const budgets = [{ programmeCode: code, year: 2024, source: 'local', dong: 150 }, { programmeCode: code, year: 2026, source: 'other', dong: 7 }]
    const checked = await plan(rows, budgets)
    expect(found(checked)).toEqual([])
    expect(checked.preview(9).map(({ effect, changes }) => [effect, changes.map(change => [change.field, change.before, change.after])])).toEqual([
      ['changed', [['objective', 'Cũ', 'Mới'], ['provinceIds', 'Thái Nguyên (đến 30/06/2025)', 'Thái Nguyên (đến 30/06/2025); Hà Nam (đến 30/06/2025)']]],
      ['changed', [['dong', '100', '150']]],
      ['new', []],
    ])
    await commit(rows, budgets)
    const [row] = await tx.select().from(programmes).where(eq(programmes.id, id))
    expect([row!.objective, row!.version, row!.code]).toEqual(['Mới', 2, code])
    expect((await tx.select().from(programmeBudgets).where(eq(programmeBudgets.programmeId, id)).orderBy(asc(programmeBudgets.year))).map(line => line.dong)).toEqual([150, 200, 7])
    expect(counts(await plan(rows, budgets))).toEqual([{ added: 0, changed: 0, unchanged: 1, refused: 0 }, { added: 0, changed: 0, unchanged: 2, refused: 0 }])
  }))

  it('a budget alone counts as a change of its programme; emptied money takes the line away, or leaves it', () => inRegister(async ({ tx, plan, commit }) => {
    const { id, code } = await aProgramme(tx)
    await tx.insert(programmeBudgets).values([{ programmeId: id, year: 2024, source: 'local', dong: 100 }])
    const line = [{ programmeCode: code, year: 2024, source: 'local', dong: null }]
    expect(counts(await plan([], line, 'keep'))).toEqual([{ added: 0, changed: 0, unchanged: 0, refused: 0 }, { added: 0, changed: 0, unchanged: 1, refused: 0 }])
    await commit([], line)
    expect(await tx.select().from(programmeBudgets).where(eq(programmeBudgets.programmeId, id))).toEqual([])
    expect((await tx.select().from(programmes).where(eq(programmes.id, id)))[0]!.version).toBe(2)
  }))

  it('with supports keep their years, archived and invented ones their state; two rows of one are told of', () => inRegister(async ({ tx, plan }) => {
    const used = await aProgramme(tx, { yearFrom: 2024, yearTo: 2025 })
    await aSupport(tx, { programmeId: used.id, planYear: 2025 })
    const archived = await aProgramme(tx, { archivedAt: '2026-01-01T00:00:00Z', archivedReason: 'Trùng' })
    const invented = await aProgramme(tx, { demonstration: true })
    const checked = await plan([{ code: used.code, yearTo: 2024 }, { code: archived.code, objective: 'x' }, { code: invented.code, demonstration: null }, { ...single, code: 'moi-1' }, { ...single, code: 'MOI-1' }, { ...single, name: 'Tiếp nối (ví dụ)', renewsCode: invented.code }])
    expect(found(checked).filter(([,, reason]) => reason !== 'new-under-code')).toEqual([
      [6, 'code', 'twice-in-file'],
      [2, 'yearTo', 'supports-outside'],
      [3, 'code', 'record-archived'],
      [4, 'demonstration', 'demonstration-for-good'],
      [7, 'renewsCode', 'demonstration-under-real'],
    ])
  }))

  it('of another region are not written, nor those out of sight named', () => inRegister(async ({ tx, plan }) => {
    const south = await aProgramme(tx, { region: 'south', centre: 'ipc3', name: 'Đề án phía Nam (ví dụ)' })
    const checked = await plan([{ code: south.code, objective: 'x' }, { ...single, name: 'Đề án xa (ví dụ)', region: 'south' }, { ...single, name: 'Đề án lạc (ví dụ)', provinceIds: ['VN-79@2025'] }, single], [{ programmeCode: south.code, year: 2024, source: 'local', dong: 5 }])
    expect(found(checked)).toEqual(expect.arrayContaining([[2, 'code', 'code-outside-reach'], [3, 'region', 'region-outside-reach'], [4, 'provinceIds', 'outside-reach']]))
    expect(found(await plan([], [{ programmeCode: south.code, year: 2024, source: 'local', dong: 5 }]))).toEqual([['b2', 'programmeCode', 'code-outside-reach']])
    expect(JSON.stringify(checked.issues)).not.toContain('phía Nam')
    expect(counts(checked)).toEqual([{ added: 1, changed: 0, unchanged: 0, refused: 3 }, { added: 0, changed: 0, unchanged: 0, refused: 1 }])
  }, 'centre-officer'))
})

it('every message of programmes has its sentence in both languages', () => {
  const otherwise = ['Giá trị này không ghi được. Xem lại ô.', 'This value cannot be written. Check the cell.']
  for (const reason of ['years-order', 'too-many-years', 'supports-outside', 'unknown-national-programme', 'archived-national-programme', 'outside-national-programme', 'same-key-programme', 'not-centre-of-region', 'renews-circle', 'unknown-programme', 'several-programmes', 'renews-not-earlier', 'renews-other-sector', 'renewed-earlier', 'renewed-other-sector', 'province-not-in-years', 'province-twice', 'province-outside-region', 'region-outside-reach', 'unknown-type', 'type-not-offered', 'budget-outside-years', 'budget-twice', 'record-archived', 'demonstration-for-good', 'demonstration-under-real', 'required', 'too-large', 'not-negative', 'date', 'year-range', 'outside-reach', 'twice-in-file', 'new-under-code', 'code-form', 'code-outside-reach']) {
    for (const lang of ['vi', 'en'] as const)
      expect(otherwise, reason).not.toContain(issueSentence({ sheet: 'a', row: 2, column: 'A', field: 'name', head: 'Tên', given: 'x', severity: 'blocking', reason, fixes: [] }, lang, 'programme'))
  }
})
