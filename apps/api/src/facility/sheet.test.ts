import type { Db } from '@khuyencong/db'
import type { FieldValue } from '@khuyencong/domain/sheet'
import type { TestApp } from '../testing/app.ts'
import type { StaffContext } from '../trpc.ts'
import { auditEntries, facilities, facilityAddresses, facilityNames } from '@khuyencong/db/schema'
import { rolledBack } from '@khuyencong/db/testing'
import { aFacility } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { issueSentence } from '@khuyencong/domain/import'
import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'
import { given, onAndOn } from '../testing/given.ts'
import { facilityNoun } from './sheet.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

type Values = Record<string, FieldValue | undefined>
const hao: Values = { name: 'Hợp tác xã Chè Hảo Đạt', legalForm: 'cooperative', provinceId: 'VN-19@2025', sector: 'agro', address: 'Xã Tân Cương', foundedYear: 2016, workers: 40 }

/** Everything happens in a transaction that leaves nothing behind. */
function inRegister<Result>(work: (at: { tx: Db, ctx: StaffContext, plan: (rows: Values[], empty?: 'clear' | 'keep') => ReturnType<typeof facilityNoun.plan>, commit: (rows: Values[], empty?: 'clear' | 'keep') => Promise<void> }) => Promise<Result>, role: Parameters<TestApp['contextAs']>[0] = 'agency-officer') {
  const context = test.contextAs(role)
  return context.then(known => rolledBack(test.db, tx => write(tx, { actor: 'system:test' }, async (own) => {
    const ctx = { ...known, db: own } as StaffContext
    const plan = (rows: Values[], empty: 'clear' | 'keep' = 'clear') => facilityNoun.plan(own, ctx, given({ facilities: rows }, empty), onAndOn)
    return work({ tx: own, ctx, plan, commit: async (rows, empty) => (await plan(rows, empty)).write(own, onAndOn) })
  })))
}
const found = (plan: Awaited<ReturnType<typeof facilityNoun.plan>>) => plan.issues.map(({ row, field, severity, reason }) => [row, field, severity, reason])
const counts = (plan: Awaited<ReturnType<typeof facilityNoun.plan>>) => {
  const { new: added, changed, unchanged, refused } = plan.effects[0]!
  return { added, changed, unchanged, refused }
}

describe('new facilities', () => {
  it('get the next numbers and addresses in the order of the file, and come back unchanged', () => inRegister(async ({ tx, plan, commit }) => {
    await aFacility(tx, { code: 'CS-00041', name: 'Cơ sở khác' })
    const rows = [hao, { ...hao, name: 'Cơ sở Mộc Hùng', legalForm: 'household', provinceId: 'VN-37@2025', sector: 'wood' }, { ...hao, provinceId: 'VN-01@2025' }]
    const first = await plan(rows)
    expect(found(first)).toEqual([])
    expect(counts(first)).toEqual({ added: 3, changed: 0, unchanged: 0, refused: 0 })
    expect(first.totals[0]!.lines).toEqual([expect.objectContaining({ key: 'all', countBefore: 1, countAfter: 4 })])
    expect(first.totals[1]!.lines.map(line => [line.label.vi, line.countBefore, line.countAfter])).toEqual([['Hà Nội', 0, 1], ['Ninh Bình', 0, 1], ['Thái Nguyên', 1, 2]])
    await commit(rows)
    expect(await tx.select({ code: facilities.code, slug: facilities.slug, folded: facilities.folded, demonstration: facilities.demonstration, version: facilities.version }).from(facilities).where(eq(facilities.name, hao.name as string)).orderBy(asc(facilities.code))).toEqual([
      { code: 'CS-00042', slug: 'hop-tac-xa-che-hao-dat', folded: 'hop tac xa che hao dat', demonstration: false, version: 1 },
      { code: 'CS-00044', slug: 'hop-tac-xa-che-hao-dat-00044', folded: 'hop tac xa che hao dat', demonstration: false, version: 1 },
    ])
    expect(counts(await plan(rows))).toEqual({ added: 0, changed: 0, unchanged: 3, refused: 0 })
  }))

  it('are made under a code that the file brings, and later numbers go round it', () => inRegister(async ({ tx, plan, commit }) => {
    const rows = [{ ...hao, code: 'CS-00077', demonstration: 'demonstration' }, { ...hao, code: 'HS/2019-12', name: 'Cơ sở Gốm' }, { ...hao, name: 'Cơ sở Đồng' }, { ...hao, code: 'có dấu cách', name: 'Cơ sở Sai' }]
    const first = await plan(rows)
    expect(found(first)).toEqual([[5, 'code', 'blocking', 'code-form'], [2, 'code', 'advisory', 'new-under-code'], [3, 'code', 'advisory', 'new-under-code']])
    await commit(rows.slice(0, 3))
    expect(await tx.select({ code: facilities.code, demonstration: facilities.demonstration }).from(facilities).orderBy(asc(facilities.code))).toEqual([{ code: 'CS-00077', demonstration: true }, { code: 'CS-00078', demonstration: false }, { code: 'HS/2019-12', demonstration: false }])
  }))

  it('are held against the rules of the form, cell by cell', () => inRegister(async ({ plan }) => {
    const checked = await plan([
      { ...hao, name: null },
      { ...hao, name: 'Công ty A', legalForm: 'enterprise', taxCode: '0100233480' },
      { ...hao, name: 'Công ty B', foundedYear: 2027, workers: -1, phone: '912', contactEmail: 'abc' },
      { name: 'Công ty C' },
      { ...hao, name: 'Cơ sở <b>đậm</b>' },
    ])
    expect(found(checked)).toEqual([
      [2, 'name', 'blocking', 'required'],
      [3, 'taxCode', 'blocking', 'tax-code-check'],
      [4, 'workers', 'blocking', 'not-negative'],
      [4, 'phone', 'blocking', 'phone'],
      [4, 'contactEmail', 'blocking', 'email'],
      [4, 'foundedYear', 'blocking', 'in-the-future'],
      [5, 'legalForm', 'blocking', 'required'],
      [5, 'provinceId', 'blocking', 'required'],
      [6, 'name', 'blocking', 'html'],
    ])
    expect(counts(checked)).toEqual({ added: 0, changed: 0, unchanged: 0, refused: 5 })
  }))

  it('a cell that could not be read is not complained of twice', () => inRegister(async ({ tx, ctx }) => {
    const row = { sheet: 'facilities', row: 2, values: { name: 'Cơ sở A', legalForm: undefined, provinceId: 'VN-19@2025' }, given: { name: 'Cơ sở A', legalForm: 'hội', provinceId: 'Thái Nguyên' }, isRefused: true }
    const checked = await facilityNoun.plan(tx, ctx, { rows: { facilities: [row] }, empty: 'clear' }, onAndOn)
    expect([checked.issues, counts(checked).refused]).toEqual([[], 1])
  }))

  it('keep a province of old, with the one of today a press away', () => inRegister(async ({ tx, plan, commit }) => {
    const checked = await plan([{ ...hao, provinceId: 'VN-35@2008' }])
    expect(checked.issues).toEqual([expect.objectContaining({ severity: 'advisory', reason: 'province-of-old', values: { successor: 'Ninh Bình' }, fixes: [{ value: 'VN-37@2025', label: { vi: 'Ninh Bình', en: 'Ninh Bình' }, isCertain: true }] })])
    await commit([{ ...hao, provinceId: 'VN-35@2008' }])
    expect((await tx.select().from(facilities))[0]!.provinceId).toBe('VN-35@2008')
  }))

  it('twice in a file, or much like one on record, are told of', () => inRegister(async ({ tx, plan }) => {
    const known = await aFacility(tx, { name: 'HTX Chè Tân Cương', provinceId: 'VN-19@2025', taxCode: '0100233488' })
    const checked = await plan([hao, { ...hao, name: 'HỢP TÁC XÃ chè hảo đạt' }, { ...hao, name: 'Hợp tác xã chè Tân Cương' }, { ...hao, name: 'Chi nhánh Gò Gai', taxCode: '0100233488-001' }])
    expect(checked.issues.map(({ row, reason, values, fixes }) => ({ row, reason, values, fixes: fixes.map(fix => [fix.field, fix.value, fix.isCertain]) }))).toEqual([
      { row: 3, reason: 'twice-in-file', values: { row: 2, sheet: 'facilities' }, fixes: [] },
      { row: 4, reason: 'may-be-known', values: { name: known.name, code: known.code, others: 0 }, fixes: [['code', known.code, false]] },
      { row: 5, reason: 'may-be-known', values: { name: known.name, code: known.code, others: 0 }, fixes: [['code', known.code, false]] },
    ])
  }))
})

describe('facilities on record', () => {
  it('are found by code, tax code, or name and province; only what differs is changed', () => inRegister(async ({ tx, plan, commit }) => {
    const byCode = await aFacility(tx, { name: 'Cơ sở Một', workers: 3 })
    const byTaxCode = await aFacility(tx, { name: 'Cơ sở Hai', taxCode: '0100233488', workers: 3 })
    const byName = await aFacility(tx, { name: 'Cơ sở Ba', provinceId: 'VN-35@2008', workers: 3, address: 'Thôn 1', nameEn: 'Three' })
    const rows: Values[] = [{ code: byCode.code.toLowerCase(), workers: 4 }, { name: 'Cơ sở Hai', taxCode: '0100 233 488', workers: 5 }, { name: 'cơ sở  ba', provinceId: 'VN-37@2025', workers: 6, nameEn: null }]
    const checked = await plan(rows, 'keep')
    expect(checked.preview(10).map(({ effect, code, changes }) => [effect, code, changes.map(change => [change.field, change.before, change.after])])).toEqual([
      ['changed', byCode.code, [['workers', '3', '4']]],
      ['changed', byTaxCode.code, [['workers', '3', '5']]],
      ['changed', byName.code, [['name', 'Cơ sở Ba', 'cơ sở  ba'], ['provinceId', 'Hà Nam (đến 30/06/2025)', 'Ninh Bình'], ['workers', '3', '6']]],
    ])
    await commit(rows, 'keep')
    const now = await tx.select({ id: facilities.id, workers: facilities.workers, nameEn: facilities.nameEn, address: facilities.address, version: facilities.version }).from(facilities).orderBy(asc(facilities.workers))
    expect(now).toEqual([byCode, byTaxCode, byName].map(({ id, nameEn, address }, at) => ({ id, nameEn, address, workers: at + 4, version: 2 })))
    expect(await tx.select({ provinceId: facilityAddresses.provinceId, address: facilityAddresses.address, validTo: facilityAddresses.validTo }).from(facilityAddresses)).toEqual([{ provinceId: 'VN-35@2008', address: 'Thôn 1', validTo: '2025-06-30' }])
    expect(counts(await plan(rows, 'keep'))).toEqual({ added: 0, changed: 0, unchanged: 3, refused: 0 })
  }))

  it('an empty cell of a known column takes the value away, or leaves it; a missing column changes nothing', () => inRegister(async ({ tx, plan, commit }) => {
    const { code } = await aFacility(tx, { name: 'Cơ sở Một', nameEn: 'One', workers: 3, phone: '0912345678' })
    expect(counts(await plan([{ code, nameEn: null, workers: null }], 'keep'))).toMatchObject({ unchanged: 1 })
    await commit([{ code, nameEn: null, workers: null }])
    expect((await tx.select().from(facilities))[0]).toMatchObject({ nameEn: null, workers: null, phone: '0912345678', name: 'Cơ sở Một', sector: 'agro' })
    expect(found(await plan([{ code, name: null }]))).toEqual([[2, 'name', 'blocking', 'required']])
  }))

  it('a new name is kept beside the former one, as the form does it, under one audit row', () => inRegister(async ({ tx, plan, commit }) => {
    const { id, code } = await aFacility(tx, { name: 'HTX Chè A' })
    expect(found(await plan([{ code, name: 'HTX Chè B' }]))).toEqual([[2, 'name', 'advisory', 'former-kept']])
    await commit([{ code, name: 'HTX Chè B' }])
    expect(await tx.select().from(facilityNames)).toEqual([{ facilityId: id, validTo: '2026-11-24', name: 'HTX Chè A' }])
    const trail = await tx.select({ action: auditEntries.action }).from(auditEntries).where(eq(auditEntries.rowId, id)).orderBy(asc(auditEntries.id))
    expect(trail.map(entry => entry.action)).toEqual(['insert', 'update'])
  }))

  it('of old provinces stay where they are while the file only says what is on record', () => inRegister(async ({ tx, ctx, plan }) => {
    const rows = [(await aFacility(tx, { provinceId: 'VN-37@2008' })).code, (await aFacility(tx, { provinceId: 'VN-35@2008' })).code]
    const checked = await facilityNoun.plan(tx, ctx, { empty: 'clear', rows: { facilities: [
      { sheet: 'a', row: 2, values: { code: rows[0]!, provinceId: 'VN-37@2025' }, given: { provinceId: 'Tỉnh Ninh Bình' }, isRefused: false },
      { sheet: 'a', row: 3, values: { code: rows[1]!, provinceId: 'VN-37@2025' }, given: { provinceId: 'tỉnh Hà Nam' }, isRefused: false },
      { sheet: 'a', row: 4, values: { code: 'x', name: 'x' }, given: {}, isRefused: true },
    ] } }, onAndOn)
    expect(counts(checked)).toEqual({ added: 0, changed: 0, unchanged: 2, refused: 1 })
    expect(found(await plan([{ code: rows[1]!, provinceId: 'VN-37@2025' }]))).toEqual([[2, 'provinceId', 'advisory', 'former-kept']])
  }))

  it('archived, merged, ambiguous or invented ones are not changed in passing', () => inRegister(async ({ tx, plan }) => {
    const archived = await aFacility(tx, { name: 'Cơ sở Nghỉ', archivedAt: '2026-01-01T00:00:00Z', archivedReason: 'Giải thể' })
    const kept = await aFacility(tx, { name: 'Cơ sở Giữ' })
    const merged = await aFacility(tx, { name: 'Cơ sở Gộp', archivedAt: '2026-01-01T00:00:00Z', archivedReason: 'Trùng', mergedInto: kept.id })
    const twins = [await aFacility(tx, { name: 'Cơ sở Đôi' }), await aFacility(tx, { name: 'Cơ sở Đôi' })]
    const invented = await aFacility(tx, { name: 'Cơ sở Mẫu', demonstration: true })
    const checked = await plan([{ code: archived.code, name: archived.name }, { code: archived.code.toLowerCase(), workers: 9 }, { code: merged.code }, { name: 'Cơ sở Đôi', provinceId: 'VN-19@2025' }, { code: invented.code, demonstration: null, workers: 2 }, { code: invented.code.toLowerCase(), workers: 2 }])
    expect(found(checked).filter(issue => issue[3] !== 'twice-in-file')).toEqual([
      [4, 'code', 'blocking', 'facility-merged'],
      [5, 'name', 'blocking', 'several-facilities'],
      [3, 'code', 'blocking', 'facility-archived'],
      [6, 'demonstration', 'blocking', 'demonstration-for-good'],
    ])
    expect(checked.issues.find(issue => issue.reason === 'several-facilities')!.fixes.map(fix => fix.value).sort()).toEqual(twins.map(twin => twin.code).sort())
    expect(checked.issues.find(issue => issue.reason === 'facility-merged')!.fixes.map(fix => fix.value)).toEqual([kept.code])
  }))

  it('one that somebody changed since it was read ends the whole import', () => inRegister(async ({ tx, plan }) => {
    const { id, code } = await aFacility(tx, { workers: 3 })
    const checked = await plan([{ code, workers: 4 }])
    await tx.update(facilities).set({ workers: 5 }).where(eq(facilities.id, id))
    await expect(checked.write(tx, onAndOn)).rejects.toThrow('conflict: changed-meanwhile')
  }))
})

describe('reach and sensitive fields', () => {
  it('nobody writes outside the own reach, nor learns what is there', () => inRegister(async ({ tx, plan }) => {
    const far = await aFacility(tx, { name: 'Cơ sở Xa', provinceId: 'VN-79@2025', taxCode: '0100233488' })
    const near = await aFacility(tx, { name: 'Cơ sở Gần', provinceId: 'VN-36@2008' })
    const checked = await plan([{ code: far.code, workers: 1 }, { ...hao, name: 'Cơ sở Xa', provinceId: 'VN-79@2025', taxCode: '0100233488' }, { code: near.code, workers: 1 }, { code: near.code.toLowerCase(), provinceId: 'VN-79@2025' }])
    expect(found(checked).filter(issue => issue[3] !== 'twice-in-file')).toEqual([[2, 'code', 'blocking', 'code-outside-reach'], [3, 'provinceId', 'blocking', 'outside-reach'], [5, 'provinceId', 'blocking', 'outside-reach']])
    expect(JSON.stringify([checked.issues, checked.totals])).not.toContain('"name":"Cơ sở Xa"')
    expect(checked.totals[0]!.lines[0]).toMatchObject({ countBefore: 1 })
  }, 'province-officer'))

  it('a bank account that the role may only read is left alone', () => inRegister(async ({ tx, plan, commit }) => {
    const { code } = await aFacility(tx, { bankName: 'Ngân hàng A', bankAccount: '1020100001', phone: '0912345678' })
    const rows = [{ code, bankAccount: '999999999', bankName: 'Ngân hàng B', phone: '0987 654 321' }]
    expect(found(await plan(rows))).toEqual([[2, 'bankName', 'advisory', 'not-yours-to-change'], [2, 'bankAccount', 'advisory', 'not-yours-to-change']])
    await commit(rows)
    expect((await tx.select().from(facilities))[0]).toMatchObject({ bankName: 'Ngân hàng A', bankAccount: '1020100001', phone: '0987654321' })
  }))

  it('a filled template has no sensitive column', () => inRegister(async ({ tx, ctx }) => {
    await aFacility(tx, { name: 'Cơ sở Kín', taxCode: '0100233488', phone: '0912345678', contactName: 'Người nọ', bankAccount: '1020100001', provinceId: 'VN-35@2008', furtherSectors: ['wood', 'textile'], demonstration: true })
    const [sheet] = await facilityNoun.filled(ctx, new URLSearchParams())
    expect(sheet!.fields).toEqual(['code', 'name', 'nameEn', 'legalForm', 'sector', 'furtherSectors', 'provinceId', 'address', 'foundedYear', 'workers', 'demonstration'])
    expect(sheet!.rows.map(row => row.slice(1))).toEqual([['Cơ sở Kín', null, 'Hộ kinh doanh', 'Chế biến nông sản', 'Gỗ, tre, nứa (chế biến lâm sản); Dệt may', 'Hà Nam (đến 30/06/2025)', null, null, null, 'minh hoạ']])
    expect((await facilityNoun.filled({ ...ctx, lang: 'en' }, new URLSearchParams('legalForm=household')))[0]!.rows[0]!.slice(3, 7)).toEqual(['Business household', 'Agricultural processing', 'Wood and bamboo; Textiles and garments', 'Hà Nam (to 30/06/2025)'])
  }))
})

it('every message of facilities has its sentence in both languages', () => {
  const otherwise = { vi: 'Giá trị này không ghi được. Xem lại ô.', en: 'This value cannot be written. Check the cell.' }
  for (const reason of ['code-form', 'code-outside-reach', 'facility-merged', 'several-facilities', 'twice-in-file', 'facility-archived', 'demonstration-for-good', 'not-yours-to-change', 'former-kept', 'new-under-code', 'may-be-known', 'province-of-old', 'outside-reach', 'required', 'html', 'too-long', 'not-negative', 'phone', 'email', 'in-the-future', 'tax-code-check', 'year-range', 'bank-account', 'too-many', 'unknown-province']) {
    for (const lang of ['vi', 'en'] as const)
      expect(issueSentence({ sheet: 'a', row: 2, column: 'A', field: 'name', head: 'Tên', given: 'x', severity: 'blocking', reason, fixes: [] }, lang, 'facility'), reason).not.toBe(otherwise[lang])
  }
})
