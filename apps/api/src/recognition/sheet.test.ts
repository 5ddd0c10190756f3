import type { Db } from '@khuyencong/db'
import type { FieldValue } from '@khuyencong/domain/sheet'
import type { TestApp } from '../testing/app.ts'
import type { StaffContext } from '../trpc.ts'
import { certificates, productSearch, recognitions } from '@khuyencong/db/schema'
import { rolledBack } from '@khuyencong/db/testing'
import { aFacility, aProduct } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { issueSentence } from '@khuyencong/domain/import'
import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'
import { given, onAndOn } from '../testing/given.ts'
import { certificateNoun } from './sheet.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

type Values = Record<string, FieldValue | undefined>
type Plan = Awaited<ReturnType<typeof certificateNoun.plan>>
type Asked = [rows: Values[], empty?: 'clear' | 'keep']
interface At { tx: Db, ctx: StaffContext, plan: (...asked: Asked) => Promise<Plan>, commit: (...asked: Asked) => Promise<void> }

async function inRegister<Result>(work: (at: At) => Promise<Result>, role: Parameters<TestApp['contextAs']>[0] = 'agency-officer') {
  const known = await test.contextAs(role)
  return rolledBack(test.db, tx => write(tx, { actor: 'system:test' }, async (own) => {
    const ctx = { ...known, db: own } as StaffContext
    const plan: At['plan'] = (rows, empty = 'clear') => certificateNoun.plan(own, ctx, given({ certificates: rows }, empty), onAndOn)
    return work({ tx: own, ctx, plan, commit: async (...asked) => (await plan(...asked)).write(own, onAndOn) })
  }))
}
const found = (plan: Plan) => plan.issues.map(({ row, field, reason }) => [row, field, reason])
const counts = (plan: Plan) => plan.effects.map(({ new: added, changed, unchanged, refused }) => [added, changed, unchanged, refused])[0]
const paper = { number: 'KV-2024-001', level: 'region', year: 2024, decisionNumber: '0000/QĐ-CTĐP', decidedOn: '2024-08-10', issuedOn: '2024-08-15', validTo: '2026-08-15' }

describe('new certificates', () => {
  it('bring their recognition along, one for all papers of a decision, and the showroom knows at once', () => inRegister(async ({ tx, plan, commit }) => {
    const product = await aProduct(tx, { name: 'Chè đinh (ví dụ)', slug: 'che-dinh', recognition: null })
    const maker = await aFacility(tx, { name: 'HTX Ví Dụ' })
    await aProduct(tx, { facilityId: maker.id, name: 'Lụa (ví dụ)', slug: 'lua', status: 'draft', recognition: null })
    const rows = [{ ...paper, productSlug: 'che-dinh' }, { ...paper, number: 'KV-2024-002', productSlug: 'che-dinh' }, { productName: 'lụa (ví dụ)', facilityName: 'HTX Ví Dụ', level: 'province', year: 2023 }]
    const first = await plan(rows)
    expect([found(first), counts(first)]).toEqual([[], [3, 0, 0, 0]])
    expect(first.totals.map(group => [group.by, group.lines.map(line => [line.key, line.countBefore, line.countAfter])])).toEqual([['all', [['all', 0, 3]]], ['level', [['province', 0, 1], ['region', 0, 2]]], ['year', [['2023', 0, 1], ['2024', 0, 2]]], ['province', [['VN-19@2025', 0, 3]]]])
    await commit(rows)
    expect((await tx.select().from(recognitions).orderBy(asc(recognitions.year))).map(({ level, year, decisionNumber, productId }) => [level, year, decisionNumber, productId === product.id])).toEqual([['province', 2023, null, false], ['region', 2024, '0000/QĐ-CTĐP', true]])
    expect((await tx.select().from(certificates).orderBy(asc(certificates.number))).map(({ number, issuedOn, validTo }) => [number, issuedOn, validTo])).toEqual([['KV-2024-001', '2024-08-15', '2026-08-15'], ['KV-2024-002', '2024-08-15', '2026-08-15']])
    expect((await tx.select().from(productSearch)).map(row => [row.level, row.year, row.validTo])).toEqual([['region', 2024, '2026-08-15']])
    const again = await plan(rows)
    expect([found(again), counts(again)]).toEqual([[], [0, 0, 3, 0]])
  }))

  it('come to a recognition that had no paper, or beside one that has', () => inRegister(async ({ tx, plan, commit }) => {
    await aProduct(tx, { slug: 'mot', recognition: { level: 'region', year: 2024, decisionNumber: paper.decisionNumber, decidedOn: paper.decidedOn, certificate: null } })
    await aProduct(tx, { slug: 'hai', recognition: { level: 'region', year: 2024, decisionNumber: paper.decisionNumber, decidedOn: paper.decidedOn, certificate: { number: 'CŨ-1' } } })
    const rows = [{ ...paper, productSlug: 'mot' }, { ...paper, number: 'KV-2024-009', productSlug: 'hai' }]
    const first = await plan(rows)
    expect(first.issues.map(({ row, reason, values }) => [row, reason, values])).toEqual([[3, 'another-certificate', { number: 'CŨ-1' }]])
    expect(first.totals[0]!.lines[0]).toMatchObject({ countBefore: 2, countAfter: 3 })
    await commit(rows)
    expect(await tx.$count(recognitions)).toBe(2)
    expect(await tx.$count(certificates)).toBe(3)
  }))

  it('are held against the paper’s own order of days, the product and the number', () => inRegister(async ({ tx, plan }) => {
    const one = await aProduct(tx, { slug: 'mot', name: 'Một', recognition: { certificate: { number: 'CŨ-1' } } })
    await aProduct(tx, { slug: 'hai', name: 'Hai', recognition: null })
    const checked = await plan([
      { ...paper, productSlug: null },
      { ...paper, number: 'A-1', productSlug: 'khong-co' },
      { ...paper, number: 'A-2', productName: 'Hai' },
      { ...paper, number: 'CŨ-1', productSlug: 'hai' },
      { ...paper, number: 'A-3', productSlug: 'hai', validTo: '2024-01-01', withdrawnOn: '2024-02-01' },
      { ...paper, number: 'A-4', productSlug: 'hai', issuedOn: null, year: 2023 },
      { ...paper, number: 'A-4', productSlug: 'hai', year: 2022 },
      { ...paper, number: 'A-5', productSlug: 'hai', level: null, year: null },
      { ...paper, number: null, productSlug: 'hai', level: 'nation' },
      { ...paper, number: 'A-6', productSlug: 'hai', level: 'district', year: 2025, decidedOn: '2025-08-01', issuedOn: '2025-08-02' },
      { ...paper, number: 'A-7', productSlug: 'mot', decisionNumber: 'khác' },
      { ...paper, number: 'A-8', productSlug: 'mot', decidedOn: '2027-01-01' },
    ])
    expect(found(checked)).toEqual([
      [2, 'productSlug', 'required'],
      [3, 'productSlug', 'no-such-product'],
      [4, 'facilityCode', 'required'],
      [5, 'number', 'certificate-of-other-product'],
      [6, 'validTo', 'valid-before-issued'],
      [6, 'withdrawnOn', 'withdrawn-before-issued'],
      [6, 'withdrawnReason', 'required'],
      [7, 'issuedOn', 'required'],
      [8, 'number', 'twice-in-file'],
      [9, 'level', 'required'],
      [9, 'year', 'required'],
      [10, 'number', 'required'],
      [11, 'level', 'level-ended'],
      [12, 'number', 'another-certificate'],
      [13, 'number', 'another-certificate'],
      [13, 'level', 'recognition-said-twice'],
      [13, 'decidedOn', 'day-to-come'],
    ])
    expect(checked.issues.find(issue => issue.reason === 'certificate-of-other-product')!.values).toEqual({ name: 'Một', code: one.slug })
    expect(found(await plan([{ ...paper, productSlug: 'hai', issuedOn: '2024-08-01', year: 2021 }]))).toEqual([[2, 'year', 'year-differs'], [2, 'issuedOn', 'issued-before-decided']])
  }))
})

describe('certificates on record', () => {
  it('change by their number; a withdrawal has its reason and the showroom hears of it', () => inRegister(async ({ tx, plan, commit }) => {
    const product = await aProduct(tx, { slug: 'mot', recognition: { level: 'region', year: 2024, certificate: { number: 'KV-1', issuedOn: '2024-09-15', validTo: '2026-09-15' } } })
    const rows = [{ number: 'KV-1', withdrawnOn: '2026-01-05', withdrawnReason: 'Trả lại giấy' }]
    const checked = await plan(rows)
    expect(checked.preview(5).map(({ effect, code, changes }) => [effect, code, changes.map(change => [change.field, change.before, change.after])])).toEqual([['changed', 'KV-1', [['withdrawnOn', null, '05/01/2026'], ['withdrawnReason', null, 'Trả lại giấy']]]])
    await commit(rows)
    expect((await tx.select().from(certificates))[0]).toMatchObject({ withdrawnOn: '2026-01-05', validTo: '2026-09-15', version: 2 })
    expect((await tx.select().from(recognitions))[0]!.version).toBe(1)
    expect((await tx.select().from(productSearch).where(eq(productSearch.productId, product.id)))[0]!.withdrawnOn).toBe('2026-01-05')
    expect(counts(await plan(rows))).toEqual([0, 0, 1, 0])
  }))

  it('without a number in the file, the recognition alone is spoken of, or its only paper', () => inRegister(async ({ tx, plan, commit }) => {
    await aProduct(tx, { slug: 'mot', recognition: { level: 'region', year: 2024, decisionNumber: null, decidedOn: null, certificate: { number: 'KV-1', issuedOn: '2024-09-15', validTo: null } } })
    const row = { productSlug: 'mot', level: 'region', year: 2024 }
    expect(counts(await plan([{ ...row, number: null, issuedOn: null }]))).toEqual([0, 0, 1, 0])
    await commit([{ ...row, decisionNumber: '12/QĐ', validTo: '2026-09-15' }], 'keep')
    expect((await tx.select().from(recognitions))[0]!.decisionNumber).toBe('12/QĐ')
    expect((await tx.select().from(certificates))[0]).toMatchObject({ number: 'KV-1', issuedOn: '2024-09-15', validTo: '2026-09-15' })
  }))

  it('of another reach, of a higher council or of an archived product are not written', () => inRegister(async ({ tx, plan }) => {
    const far = await aFacility(tx, { provinceId: 'VN-79@2025' })
    const near = await aFacility(tx, { provinceId: 'VN-37@2025' })
    await aProduct(tx, { facilityId: far.id, slug: 'xa', name: 'Sản phẩm Xa', recognition: { certificate: { number: 'XA-1' } } })
    await aProduct(tx, { facilityId: near.id, slug: 'gan', recognition: { level: 'region', year: 2024, certificate: { number: 'GẦN-1', issuedOn: '2024-09-15' } } })
    await aProduct(tx, { facilityId: near.id, slug: 'nghi', archivedAt: '2026-01-01T00:00:00Z', archivedReason: 'Ngừng', recognition: null })
    await aProduct(tx, { facilityId: near.id, slug: 'mau', demonstration: true, recognition: { demonstration: true, level: 'province', year: 2024, certificate: { number: 'MH-1', issuedOn: '2024-09-15', demonstration: true } } })
    const checked = await plan([{ number: 'XA-1', validTo: '2027-01-01' }, { ...paper, number: 'B-1', productSlug: 'xa' }, { number: 'GẦN-1', validTo: '2027-01-01' }, { number: 'GẦN-1 ', validTo: null }, { ...paper, number: 'B-2', level: 'province', productSlug: 'nghi' }, { ...paper, number: 'B-3', level: 'nation', year: 2023, productSlug: 'gan' }, { number: 'MH-1', demonstration: null, validTo: '2027-01-01' }])
    expect(found(checked)).toEqual([
      [2, 'number', 'code-outside-reach'],
      [3, 'productSlug', 'code-outside-reach'],
      [4, 'level', 'level-not-yours'],
      [5, 'number', 'twice-in-file'],
      [6, 'productSlug', 'record-archived'],
      [7, 'level', 'level-not-yours'],
      [8, 'demonstration', 'demonstration-for-good'],
    ])
    expect(JSON.stringify(checked.issues)).not.toContain('Sản phẩm Xa')
    expect(counts(await plan([{ number: 'GẦN-1', level: 'region', year: 2024 }]))).toEqual([0, 0, 1, 0])
  }, 'province-officer'))
})

it('every message of certificates has its sentence in both languages', () => {
  const otherwise = ['Giá trị này không ghi được. Xem lại ô.', 'This value cannot be written. Check the cell.']
  for (const reason of ['code-outside-reach', 'no-such-product', 'several-products', 'certificate-of-other-product', 'another-certificate', 'recognition-said-twice', 'level-not-yours', 'level-ended', 'valid-before-issued', 'withdrawn-before-issued', 'year-differs', 'issued-before-decided', 'record-archived', 'demonstration-for-good', 'twice-in-file', 'required', 'day-to-come', 'no-such-facility', 'several-facilities', 'date', 'year-range']) {
    for (const lang of ['vi', 'en'] as const)
      expect(otherwise, reason).not.toContain(issueSentence({ sheet: 'a', row: 2, column: 'A', field: 'name', head: 'Tên', given: 'x', severity: 'blocking', reason, fixes: [] }, lang, 'certificate'))
  }
})
