import type { Db } from '@khuyencong/db'
import type { FieldValue } from '@khuyencong/domain/sheet'
import type { TestApp } from '../testing/app.ts'
import type { StaffContext } from '../trpc.ts'
import { products, productSearch } from '@khuyencong/db/schema'
import { indexProducts } from '@khuyencong/db/search'
import { rolledBack } from '@khuyencong/db/testing'
import { aFacility, aProduct } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { issueSentence } from '@khuyencong/domain/import'
import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'
import { given, onAndOn } from '../testing/given.ts'
import { productNoun } from './sheet.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

type Values = Record<string, FieldValue | undefined>
type Plan = Awaited<ReturnType<typeof productNoun.plan>>
type Asked = [rows: Values[], lines?: Values[], empty?: 'clear' | 'keep']
interface At { tx: Db, ctx: StaffContext, plan: (...asked: Asked) => Promise<Plan>, commit: (...asked: Asked) => Promise<void> }

async function inRegister<Result>(work: (at: At) => Promise<Result>, role: Parameters<TestApp['contextAs']>[0] = 'agency-officer') {
  const known = await test.contextAs(role)
  return rolledBack(test.db, tx => write(tx, { actor: 'system:test' }, async (own) => {
    const ctx = { ...known, db: own } as StaffContext
    const plan: At['plan'] = (rows, lines = [], empty = 'clear') => productNoun.plan(own, ctx, given({ products: rows, specifications: lines }, empty), onAndOn)
    return work({ tx: own, ctx, plan, commit: async (...asked) => (await plan(...asked)).write(own, onAndOn) })
  }))
}
const found = (plan: Plan) => plan.issues.map(({ sheet, row, field, reason }) => [sheet === 'products' ? row : `l${row}`, field, reason])
const counts = (plan: Plan) => plan.effects.map(({ new: added, changed, unchanged, refused }) => [added, changed, unchanged, refused])
const tea: Values = { name: 'Chè đinh (ví dụ)', group: 'food', summary: 'Chè một tôm một lá.', isSet: null, plate: null }

describe('new products', () => {
  it('are drafts of their maker, with the lines of their specification in order, and come back unchanged', () => inRegister(async ({ tx, plan, commit }) => {
    const maker = await aFacility(tx, { name: 'HTX Chè Ví Dụ' })
    const rows = [{ ...tea, facilityCode: maker.code }, { ...tea, name: 'Bộ ấm chén (ví dụ)', group: 'handicraft', isSet: true, plate: 'gom-dat-nung', facilityName: 'htx chè ví dụ', facilityProvinceId: 'VN-19@2025' }]
    const lines = [{ productName: tea.name, facilityCode: maker.code, label: 'Khối lượng', value: '200 g', valueEn: '200 g' }, { productName: tea.name, label: 'Độ ẩm', labelEn: 'Moisture', value: '7 %' }]
    const first = await plan(rows, lines)
    expect(found(first)).toEqual([])
    expect(counts(first)).toEqual([[2, 0, 0, 0], [2, 0, 0, 0]])
    expect(first.totals.map(group => [group.by, group.lines.map(line => [line.label.vi, line.countBefore, line.countAfter])])).toEqual([['all', [['Sản phẩm đang dùng', 0, 2]]], ['province', [['Thái Nguyên', 0, 2]]], ['group', [['Thủ công mỹ nghệ', 0, 1], ['Chế biến nông, lâm, thủy sản và thực phẩm (đồ uống)', 0, 1]]]])
    await commit(rows, lines)
    const made = await tx.select().from(products).orderBy(asc(products.slug))
    expect(made.map(({ slug, status, plate, isSet, facilityId, specification }) => ({ slug, status, plate, isSet, facilityId, specification }))).toEqual([
      { slug: 'bo-am-chen-vi-du', status: 'draft', plate: 'gom-dat-nung', isSet: true, facilityId: maker.id, specification: [] },
      { slug: 'che-dinh-vi-du', status: 'draft', plate: 'che-am-tra', isSet: false, facilityId: maker.id, specification: [{ label: 'Khối lượng', labelEn: null, value: '200 g', valueEn: '200 g' }, { label: 'Độ ẩm', labelEn: 'Moisture', value: '7 %', valueEn: null }] },
    ])
    expect(await tx.select().from(productSearch)).toEqual([])
    const again = await plan(rows, lines)
    expect([found(again), counts(again)]).toEqual([[], [[0, 0, 2, 0], [0, 0, 2, 0]]])
  }))

  it('of one name get an address each; a code of the file is kept', () => inRegister(async ({ tx, commit }) => {
    const [one, two] = [await aFacility(tx), await aFacility(tx)]
    await aProduct(tx, { name: 'Chè đinh (ví dụ)', slug: 'che-dinh-vi-du-2', recognition: null })
    await commit([{ ...tea, facilityCode: one.code }, { ...tea, facilityCode: two.code }, { ...tea, name: 'Khác', slug: 'che-dinh-vi-du', facilityCode: two.code }])
    expect((await tx.select({ slug: products.slug }).from(products).orderBy(asc(products.slug))).map(row => row.slug)).toEqual(['che-dinh-vi-du', 'che-dinh-vi-du-2', 'che-dinh-vi-du-3', 'che-dinh-vi-du-4'])
  }))

  it('whose maker, name or line is wrong are told so at the cell', () => inRegister(async ({ tx, plan }) => {
    const maker = await aFacility(tx, { name: 'HTX Chè Ví Dụ' })
    const closed = await aFacility(tx, { archivedAt: '2026-01-01T00:00:00Z', archivedReason: 'Giải thể' })
    await aFacility(tx, { name: 'Cơ sở Đôi' })
    await aFacility(tx, { name: 'Cơ sở Đôi', provinceId: 'VN-37@2025' })
    const checked = await plan([
      { ...tea },
      { ...tea, facilityCode: 'CS-99999' },
      { ...tea, facilityName: 'Cơ sở Đôi' },
      { ...tea, facilityCode: closed.code },
      { ...tea, facilityCode: maker.code, group: null, slug: 'Chè Đinh' },
      { ...tea, facilityCode: maker.code, group: null },
      { ...tea, facilityCode: maker.code },
    ], [{ productSlug: 'khong-co', label: 'A', value: 'b' }, { productName: 'Không có', facilityCode: maker.code, label: 'A', value: 'b' }, { productName: tea.name, facilityCode: maker.code, label: null, value: null }, { label: 'A', value: 'b' }])
    expect(found(checked)).toEqual([
      [2, 'facilityCode', 'required'],
      [3, 'facilityCode', 'no-such-facility'],
      [4, 'facilityName', 'several-facilities'],
      [6, 'slug', 'slug-form'],
      [8, 'name', 'twice-in-file'],
      ['l2', 'productSlug', 'no-such-product'],
      ['l3', 'productName', 'no-such-product'],
      ['l5', 'productSlug', 'required'],
      [5, 'facilityCode', 'facility-archived'],
      [7, 'group', 'required'],
      ['l4', 'label', 'required'],
      ['l4', 'value', 'required'],
    ])
    expect(checked.issues.find(issue => issue.reason === 'slug-form')!.fixes.map(fix => fix.value)).toEqual(['che-dinh'])
  }))
})

describe('products on record', () => {
  it('change, are found under their new words at once, and keep what the file does not say', () => inRegister(async ({ tx, ctx, plan, commit }) => {
    const shown = await aProduct(tx, { name: 'Chè búp (ví dụ)', slug: 'che-bup', nameEn: 'Buds', specification: [{ label: 'Khối lượng', labelEn: null, value: '100 g', valueEn: null }, { label: 'Hạn dùng', labelEn: null, value: '12 tháng', valueEn: null }] })
    await indexProducts(tx, [shown.id], ctx.provinces, '2026-11-25')
    const rows = [{ slug: 'che-bup', name: 'Chè nõn tôm (ví dụ)' }]
    const keeping = await plan(rows, [{ productSlug: 'che-bup', label: 'khối lượng', value: '250 g' }, { productSlug: 'che-bup', label: 'Quy cách', value: 'hộp' }], 'keep')
    expect(found(keeping)).toEqual([])
    expect(keeping.preview(9).map(({ effect, changes }) => [effect, changes.map(change => [change.field, change.before, change.after])])).toEqual([['changed', [['name', 'Chè búp (ví dụ)', 'Chè nõn tôm (ví dụ)']]], ['changed', [['label', 'Khối lượng', 'khối lượng'], ['value', '100 g', '250 g']]], ['new', []]])
    await keeping.write(tx, onAndOn)
    const [row] = await tx.select().from(products).where(eq(products.id, shown.id))
    expect([row!.nameEn, row!.status, row!.version, row!.specification.map(line => line.value)]).toEqual(['Buds', 'shown', 2, ['250 g', '12 tháng', 'hộp']])
    expect((await tx.select().from(productSearch).where(eq(productSearch.productId, shown.id)))[0]!.nameFolded).toBe('che non tom vi du')

    const ours = [[], [{ productSlug: 'che-bup', label: 'Hạn dùng', value: '12 tháng' }]] as [Values[], Values[]]
    expect(found(await plan(...ours))).toEqual([['l2', 'label', 'lines-taken-away']])
    await commit(...ours)
    expect((await tx.select().from(products).where(eq(products.id, shown.id)))[0]!.specification.map(line => line.label)).toEqual(['Hạn dùng'])
  }))

  it('on show keep a summary; archived, invented or far ones are not changed in passing', () => inRegister(async ({ tx, plan }) => {
    const far = await aFacility(tx, { provinceId: 'VN-79@2025', name: 'Cơ sở Xa' })
    const near = await aFacility(tx, { provinceId: 'VN-37@2025' })
    const invented = await aFacility(tx, { provinceId: 'VN-37@2025', demonstration: true })
    const usual = { facilityId: near.id, recognition: null }
    await aProduct(tx, { ...usual, slug: 'mot' })
    await aProduct(tx, { ...usual, slug: 'hai', archivedAt: '2026-01-01T00:00:00Z', archivedReason: 'Ngừng' })
    await aProduct(tx, { ...usual, slug: 'ba', demonstration: true })
    await aProduct(tx, { ...usual, slug: 'bon' })
    await aProduct(tx, { facilityId: far.id, slug: 'xa', recognition: null })
    const checked = await plan([{ slug: 'mot', summary: null }, { slug: 'hai', nameEn: 'Two' }, { slug: 'ba', demonstration: null }, { slug: 'bon', facilityCode: invented.code }, { slug: 'xa', nameEn: 'x' }, { ...tea, facilityCode: far.code }, { ...tea, facilityName: 'Cơ sở Xa' }], [{ productSlug: 'xa', label: 'a', value: 'b' }])
    expect(found(checked)).toEqual([
      [6, 'slug', 'code-outside-reach'],
      [7, 'facilityCode', 'code-outside-reach'],
      [8, 'facilityName', 'no-such-facility'],
      [2, 'summary', 'needed-while-shown'],
      [3, 'slug', 'record-archived'],
      [4, 'demonstration', 'demonstration-for-good'],
      [5, 'facilityCode', 'demonstration-under-real'],
    ])
    expect(counts(checked)).toEqual([[0, 0, 0, 7], [0, 0, 0, 1]])
    expect(found(await plan([], [{ productSlug: 'xa', label: 'a', value: 'b' }]))).toEqual([['l2', 'productSlug', 'code-outside-reach']])
  }, 'province-officer'))

  it('of an invented maker are invented too', () => inRegister(async ({ tx, commit }) => {
    const maker = await aFacility(tx, { demonstration: true })
    await commit([{ ...tea, facilityCode: maker.code }])
    expect((await tx.select().from(products))[0]!.demonstration).toBe(true)
  }))
})

it('every message of products has its sentence in both languages', () => {
  const otherwise = ['Giá trị này không ghi được. Xem lại ô.', 'This value cannot be written. Check the cell.']
  for (const reason of ['slug-form', 'needed-while-shown', 'no-such-product', 'several-products', 'lines-taken-away', 'no-such-facility', 'several-facilities', 'facility-archived', 'facility-merged', 'record-archived', 'demonstration-for-good', 'demonstration-under-real', 'twice-in-file', 'new-under-code', 'code-outside-reach', 'required', 'too-long', 'too-many', 'html']) {
    for (const lang of ['vi', 'en'] as const)
      expect(otherwise, reason).not.toContain(issueSentence({ sheet: 'a', row: 2, column: 'A', field: 'name', head: 'Tên', given: 'x', severity: 'blocking', reason, fixes: [] }, lang, 'product'))
  }
})
