import type { FacilityDraft } from '@khuyencong/domain/facility'
import type { TestApp } from '../testing/app.ts'
import { randomUUID } from 'node:crypto'
import { removeDemonstration } from '@khuyencong/db/demo'
import { facilities, facilityMerges, notices, products, productSearch, supports } from '@khuyencong/db/schema'
import { indexProducts } from '@khuyencong/db/search'
import { aFacility, aProduct, aProgramme, aSupport } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { FacilityFilter, sensitiveFields } from '@khuyencong/domain/facility'
import { eq, inArray } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

const given = <Row>(build: (tx: TestApp['db']) => Promise<Row>) => write(test.db, { actor: 'system:test' }, build)
type Row = Awaited<ReturnType<typeof aFacility>>
const here = 'VN-37@2025'
const draftOf = (row: Row): FacilityDraft => ({ name: row.name, nameEn: row.nameEn, legalForm: row.legalForm, provinceId: row.provinceId, address: row.address, sector: row.sector, furtherSectors: row.furtherSectors, foundedYear: row.foundedYear, workers: row.workers, taxCode: row.taxCode, contactName: row.contactName, contactRole: row.contactRole, phone: row.phone, contactEmail: row.contactEmail, furtherContacts: row.furtherContacts ?? [], bankName: row.bankName, bankAccount: row.bankAccount })
const mergeOf = (kept: Row, merged: Row, change: Partial<FacilityDraft> = {}) => ({ keptId: kept.id, mergedId: merged.id, versions: { kept: kept.version, merged: merged.version }, draft: { ...draftOf(kept), ...change }, reason: 'Hai hồ sơ của một cơ sở' })
const pair = (one: Partial<Row> = {}, two: Partial<Row> = {}) => given(async tx => [await aFacility(tx, { provinceId: here, ...one }), await aFacility(tx, { provinceId: here, ...two })] as const)
const refused = (asked: Promise<unknown>) => asked.then(() => 'done', (error: { cause?: { message: string } }) => error.cause?.message ?? String(error))

describe('a merge', () => {
  it('brings supports and products together under the kept record and leaves the other pointing to it', async () => {
    const officer = await test.as('province-officer')
    const [kept, merged] = await pair({ name: 'Gốm Bồ Bát', workers: 12 }, { name: 'HTX Gốm Bồ Bát', workers: 15, taxCode: '0100233488', address: 'Xã Yên Thành' })
    await given(async (tx) => {
      await aSupport(tx, { facilityId: kept.id, provinceId: here, planYear: 2021 })
      await aSupport(tx, { facilityId: merged.id, provinceId: here, planYear: 2022 })
      await aSupport(tx, { facilityId: merged.id, provinceId: here, planYear: 2023, archivedAt: '2024-01-01T00:00:00Z', archivedReason: 'thử' })
      await aProduct(tx, { facilityId: merged.id, name: 'Bình gốm' })
    })
    const done = await officer.facility.merge(mergeOf(kept, merged, { taxCode: '0100233488', address: 'Xã Yên Thành' }))
    expect(done.moved).toEqual({ supports: 2, products: 1 })
    expect(done.facility).toMatchObject({ id: kept.id, code: kept.code, slug: kept.slug, name: 'Gốm Bồ Bát', workers: 12, taxCode: '0100233488', address: 'Xã Yên Thành' })
    const after = await officer.facility.byId({ id: kept.id })
    expect([after.supports.map(row => row.planYear), after.products.map(row => row.name)]).toEqual([[2022, 2021], ['Bình gốm']])
    expect(after.merged).toMatchObject([{ id: done.mergeId, facility: { id: merged.id, code: merged.code, name: 'HTX Gốm Bồ Bát' }, reason: 'Hai hồ sơ của một cơ sở' }])
    // The support that came along keeps the name it was written under.
    expect(after.supports.map(row => row.nameThen)).toEqual(['HTX Gốm Bồ Bát', 'Gốm Bồ Bát'])
    const other = await officer.facility.byId({ id: merged.id })
    expect(other).toMatchObject({ facility: { archivedReason: 'Hai hồ sơ của một cơ sở', name: 'HTX Gốm Bồ Bát' }, mergedInto: { facility: { id: kept.id, code: kept.code, name: 'Gốm Bồ Bát' }, mergeId: done.mergeId }, supports: [] })
    // Its name and its code still find the facility.
    for (const q of [merged.code, 'htx gom bo bat'])
      expect((await officer.facility.list(FacilityFilter.parse({ q }))).items.map(row => row.id)).toEqual([kept.id])
  })

  it('is undone: everything is as it was, and can be done again', async () => {
    const officer = await test.as('province-officer')
    const [kept, merged] = await pair({ name: 'Lụa Nha Xá', phone: '0912345678' }, { name: 'Dệt lụa Nha Xá', furtherContacts: [{ name: 'Chị Thử', role: null, phone: null, email: null }] })
    const support = await given(tx => aSupport(tx, { facilityId: merged.id, provinceId: here }))
    const { mergeId } = await officer.facility.merge(mergeOf(kept, merged, { name: 'Lụa Nha Xá mới', phone: null, furtherContacts: merged.furtherContacts! }))
    const back = await officer.facility.unmerge({ mergeId, reason: 'Ghép nhầm' })
    expect(back).toMatchObject({ kept: { name: 'Lụa Nha Xá', phone: '0912345678', furtherContacts: [] }, merged: { id: merged.id, archivedAt: null, mergedInto: null }, back: { supports: 1, products: 0 }, stayed: { fields: [], supports: [], products: [], gone: 0 } })
    expect((await officer.facility.byId({ id: merged.id })).supports.map(row => row.id)).toEqual([support.id])
    expect(await refused(officer.facility.unmerge({ mergeId, reason: 'lần nữa' }))).toBe('closed: already-unmerged')
    const [first, second] = await test.db.select().from(facilities).where(inArray(facilities.id, [kept.id, merged.id]))
    const rows = [first!, second!]
    expect(await refused(officer.facility.merge(mergeOf(rows.find(row => row.id === kept.id)!, rows.find(row => row.id === merged.id)!)))).toBe('done')
  })

  it('undone leaves what came after where it is, and names it', async () => {
    const officer = await test.as('province-officer')
    const [kept, merged] = await pair({ name: 'Mây tre A', workers: 5 }, { name: 'Mây tre A hai', workers: 6 })
    const moved = await given(tx => aSupport(tx, { facilityId: merged.id, provinceId: here }))
    const elsewhere = await given(tx => aSupport(tx, { facilityId: merged.id, provinceId: here }))
    const done = await officer.facility.merge(mergeOf(kept, merged, { workers: 6, foundedYear: 2001 }))
    await officer.facility.edit({ id: kept.id, version: done.facility.version, draft: { ...draftOf(kept), workers: 30, foundedYear: 2001 } })
    const later = await given(async (tx) => {
      const third = await aFacility(tx, { provinceId: here })
      await tx.update(supports).set({ facilityId: third.id }).where(eq(supports.id, elsewhere.id))
      await aProduct(tx, { facilityId: kept.id, name: 'Giỏ mây làm sau' })
      return aSupport(tx, { facilityId: kept.id, provinceId: here })
    })
    const back = await officer.facility.unmerge({ mergeId: done.mergeId, reason: 'Hai cơ sở khác nhau' })
    expect(back.kept).toMatchObject({ workers: 30, foundedYear: null })
    expect(back.stayed).toEqual({ fields: ['workers'], supports: [later.code], products: ['Giỏ mây làm sau'], gone: 1 })
    expect((await officer.facility.byId({ id: merged.id })).supports.map(row => row.id)).toEqual([moved.id])
  })

  it('of a merged record is taken apart from the last to the first', async () => {
    const officer = await test.as('province-officer')
    const [a, b] = await pair({ name: 'Chuỗi A' }, { name: 'Chuỗi B' })
    const c = await given(tx => aFacility(tx, { provinceId: here, name: 'Chuỗi C' }))
    const support = await given(tx => aSupport(tx, { facilityId: c.id, provinceId: here }))
    const first = await officer.facility.merge(mergeOf(b, c))
    const second = await officer.facility.merge({ ...mergeOf(a, b), versions: { kept: a.version, merged: first.facility.version } })
    expect((await officer.facility.byId({ id: a.id })).supports.map(row => row.nameThen)).toEqual(['Chuỗi C'])
    expect(await refused(officer.facility.unmerge({ mergeId: first.mergeId, reason: 'từ đầu' }))).toBe('closed: kept-was-merged')
    await officer.facility.unmerge({ mergeId: second.mergeId, reason: 'từ cuối' })
    await officer.facility.unmerge({ mergeId: first.mergeId, reason: 'rồi tới đầu' })
    expect((await officer.facility.byId({ id: c.id })).supports.map(row => row.id)).toEqual([support.id])
  })

  it('is of two records in reach, in use, of one kind, as they were read', async () => {
    const officer = await test.as('province-officer')
    const [kept, merged] = await pair()
    const [far, demo] = await given(async tx => [await aFacility(tx), await aFacility(tx, { provinceId: here, demonstration: true })] as const)
    expect(await refused(officer.facility.merge(mergeOf(kept, far)))).toBe('not-found: no-such-facility')
    expect(await refused(officer.facility.merge(mergeOf(far, kept)))).toBe('not-found: no-such-facility')
    expect(await refused(officer.facility.merge(mergeOf(kept, kept)))).toBe('invalid: check-fields')
    expect(await refused(officer.facility.merge(mergeOf(kept, demo)))).toBe('closed: demonstration-and-real')
    expect(await refused(officer.facility.merge(mergeOf(kept, merged, { provinceId: 'VN-19@2025' })))).toBe('forbidden: outside-reach')
    expect(await refused(officer.facility.merge(mergeOf(kept, merged, { taxCode: '0100233480' })))).toBe('invalid: check-fields')
    await officer.facility.edit({ id: merged.id, version: 1, draft: { ...draftOf(merged), workers: 77 } })
    expect(await refused(officer.facility.merge(mergeOf(kept, merged)))).toBe('conflict: stale-version')
    await officer.facility.archive({ id: merged.id, version: 2, reason: 'Đã giải thể' })
    expect(await refused(officer.facility.merge({ ...mergeOf(kept, merged), versions: { kept: 1, merged: 3 } }))).toBe('closed: archived')
    expect(await test.db.$count(facilityMerges, eq(facilityMerges.keptId, kept.id))).toBe(0)
  })

  it('closes the merged record: it is neither edited nor restored nor taken apart from outside', async () => {
    const officer = await test.as('province-officer')
    const [kept, merged] = await pair()
    const { mergeId } = await officer.facility.merge(mergeOf(kept, merged))
    expect(await refused(officer.facility.edit({ id: merged.id, version: 2, draft: draftOf(merged) }))).toBe('closed: merged')
    expect(await refused(officer.facility.restore({ id: merged.id, version: 2 }))).toBe('closed: merged')
    expect(await refused((await test.as('province-officer', 'VN-19@2025')).facility.unmerge({ mergeId, reason: 'tỉnh khác' }))).toBe('not-found: no-such-facility')
    expect(await refused(officer.facility.unmerge({ mergeId: randomUUID(), reason: 'không có' }))).toBe('not-found: no-such-merge')
  })

  it('of invented records goes with them', async () => {
    const officer = await test.as('province-officer')
    const [kept, merged] = await pair({ demonstration: true }, { demonstration: true })
    const { mergeId } = await officer.facility.merge(mergeOf(kept, merged))
    await removeDemonstration(test.db)
    expect(await test.db.$count(facilityMerges, eq(facilityMerges.id, mergeId))).toBe(0)
    expect(await test.db.$count(facilities, inArray(facilities.id, [kept.id, merged.id]))).toBe(0)
  })

  it('across a border shows each officer the own side alone', async () => {
    const centre = await test.as('centre-officer')
    const [kept, merged] = await pair({ provinceId: 'VN-19@2025', name: 'Bên kia' }, { name: 'Bên này' })
    await centre.facility.merge(mergeOf(kept, merged))
    const [far, near] = [await test.as('province-officer', 'VN-19@2025'), await test.as('province-officer')]
    expect((await far.facility.byId({ id: kept.id })).merged.map(merge => merge.facility)).toEqual([null])
    expect((await near.facility.byId({ id: merged.id })).mergedInto!.facility).toBeNull()
    const row = async (officer: typeof near) => (await officer.facility.list(FacilityFilter.parse({ q: 'Bên này', archived: 'all' }))).items.map(one => one.mergedInto)
    expect([await row(near), await row(centre)]).toEqual([[null], [null, kept.code]])
  })

  it('takes over old provinces and wrong codes as they stand, and loses no account the writer cannot see', async () => {
    const [kept, merged] = await pair({ provinceId: 'VN-36@2008', phone: '0912345678' }, { taxCode: '4601234567', bankName: 'Ngân hàng thử', bankAccount: '102010000123' })
    const administrator = await test.as('administrator')
    const { facility } = await administrator.facility.merge(mergeOf(kept, merged, { taxCode: '4601234567', bankName: null, bankAccount: null }))
    expect(facility).toMatchObject({ provinceId: 'VN-36@2008', taxCode: '4601234567', bankAccount: null, bankHidden: true })
    const [row] = await test.db.select().from(facilities).where(eq(facilities.id, kept.id))
    expect(row).toMatchObject({ bankName: 'Ngân hàng thử', bankAccount: '102010000123' })
  })

  it('tells the officers who look after the records, and the showroom', async () => {
    const [kept, merged] = await pair({ name: 'Đồng Ý Yên' }, { name: 'Đúc đồng Ý Yên' })
    const product = await given(async (tx) => {
      const made = await aProduct(tx, { facilityId: merged.id })
      await indexProducts(tx, [made.id], { today: (id: string) => ({ id, region: 'north' }) as never }, '2026-11-25')
      return made
    })
    const centre = await test.as('centre-officer')
    await test.as('province-officer')
    await test.as('leader')
    const before = await test.db.$count(notices)
    const { mergeId } = await centre.facility.merge(mergeOf(kept, merged, { name: 'Đồng Ý Yên Zuyên' }))
    const told = (await test.db.select().from(notices)).slice(before)
    expect(told.map(notice => [notice.userId, notice.kind, notice.path])).toEqual([[`province-officer:${here}`, 'facility-merged', `/facilities/${kept.id}`]])
    const folded = async () => (await test.db.select().from(productSearch).where(eq(productSearch.productId, product.id)))[0]!.folded
    expect(await folded()).toContain('zuyen')
    await centre.facility.unmerge({ mergeId, reason: 'Ghép nhầm' })
    expect(await folded()).toContain('duc dong y yen')
  })
})

it('two facilities of a phase report become one, and its money stays', async () => {
  const officer = await test.as('agency-officer')
  const { kept, merged } = await given(async (tx) => {
    const programme = await aProgramme(tx, { kind: 'key', centre: 'ipc1', region: 'north', sector: 'textile', yearFrom: 2021, yearTo: 2023 })
    const [kept, merged] = [await aFacility(tx, { provinceId: here }), await aFacility(tx, { provinceId: here })]
    for (const [facility, planYear] of [[kept, 2021], [merged, 2021], [merged, 2022]] as const)
      await aSupport(tx, { programmeId: programme.id, facilityId: facility.id, provinceId: here, planYear })
    return { kept, merged }
  })
  const report = async () => {
    const { figures } = await officer.report.phase({ centre: 'ipc1', phase: { from: 2021, to: 2023 }, compare: { from: 2018, to: 2020 }, map: 'today' })
    return ['facilities', 'total'].map(key => figures.find(figure => figure.key === key)!.now)
  }
  expect(await report()).toEqual([2, 1_500_000_000])
  const { mergeId } = await officer.facility.merge(mergeOf(kept, merged))
  expect(await report()).toEqual([1, 1_500_000_000])
  await officer.facility.unmerge({ mergeId, reason: 'Ghép nhầm' })
  expect(await report()).toEqual([2, 1_500_000_000])
})

/** What lies in the tables of two facilities, but for versions and times. */
async function stateOf(ids: readonly string[]) {
  const bare = <One extends object>(rows: One[]) => rows.map(row => Object.fromEntries(Object.entries(row).filter(([key]) => !['version', 'updatedAt'].includes(key))))
  return {
    facilities: bare(await test.db.select().from(facilities).where(inArray(facilities.id, [...ids])).orderBy(facilities.id)),
    supports: bare(await test.db.select().from(supports).where(inArray(supports.facilityId, [...ids])).orderBy(supports.id)),
    products: bare(await test.db.select().from(products).where(inArray(products.facilityId, [...ids])).orderBy(products.id)),
  }
}

it('taken apart after it was made changes nothing, whatever the records hold; totals stay in between and a facility counts once', async () => {
  const officer = await test.as('centre-officer')
  const text = fc.constantFrom('Cơ sở Một', 'HTX Hai', 'Xưởng Ba Bốn')
  const record = fc.record({
    name: text,
    nameEn: fc.option(text),
    legalForm: fc.constantFrom('enterprise', 'cooperative', 'household'),
    address: fc.option(fc.constantFrom('Xã Một', 'Xã Hai')),
    sector: fc.option(fc.constantFrom('textile', 'wood')),
    furtherSectors: fc.subarray(['mechanical', 'agro'] as const),
    workers: fc.option(fc.nat(200)),
    taxCode: fc.option(fc.constantFrom('0100233488', '0314409058-002', '4601234567')),
    phone: fc.option(fc.constantFrom('0912345678', '0987654321')),
    furtherContacts: fc.option(fc.array(fc.record({ name: text, role: fc.constant(null), phone: fc.constant(null), email: fc.constant(null) }), { minLength: 1, maxLength: 2 })),
    bankAccount: fc.option(fc.constantFrom('102010000123', '555666777')),
  })
  const made = fc.record({ record, supports: fc.array(fc.constantFrom('machinery', 'consultancy', 'demo-model'), { maxLength: 3 }), products: fc.nat(2) })
  const side = fc.constantFrom('kept', 'merged')
  const picks = fc.record(Object.fromEntries(['name', 'nameEn', 'address', 'sector', 'furtherSectors', 'workers', 'taxCode', ...sensitiveFields.identity.filter(field => field === 'phone' || field === 'furtherContacts'), 'bankAccount'].map(field => [field, side])))
  await fc.assert(fc.asyncProperty(made, made, picks, async (one, two, chosen) => {
    const programme = await given(tx => aProgramme(tx, { region: 'north' }))
    const [kept, merged] = await given(async (tx) => {
      const rows = []
      for (const part of [one, two]) {
        const row = await aFacility(tx, { provinceId: here, ...part.record })
        for (const type of part.supports)
          await aSupport(tx, { facilityId: row.id, provinceId: here, programmeId: programme.id, type })
        for (let at = 0; at < part.products; at++)
          await aProduct(tx, { facilityId: row.id, recognition: null })
        rows.push(row)
      }
      return rows as [Row, Row]
    })
    const count = one.supports.length + two.supports.length
    const totals = async () => (await officer.programme.byCode({ code: programme.code })).programme
    const before = [await stateOf([kept.id, merged.id]), await totals()] as const
    expect(before[1].facilities).toBe(Math.min(one.supports.length, 1) + Math.min(two.supports.length, 1))
    const draft = { ...draftOf(kept), ...Object.fromEntries(Object.entries(chosen).map(([field, from]) => [field, draftOf(from === 'kept' ? kept : merged)[field as keyof FacilityDraft]])) } as FacilityDraft
    const { mergeId } = await officer.facility.merge({ ...mergeOf(kept, merged), draft })
    const between = await totals()
    expect([between.supports, between.total, between.facilities]).toEqual([count, before[1].total, Math.min(count, 1)])
    const { stayed } = await officer.facility.unmerge({ mergeId, reason: 'Trở lại như cũ' })
    expect(stayed).toEqual({ fields: [], supports: [], products: [], gone: 0 })
    expect([await stateOf([kept.id, merged.id]), await totals()]).toEqual(before)
  }), { numRuns: 25 })
}, 120_000)
