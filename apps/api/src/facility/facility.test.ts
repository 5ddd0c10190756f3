import type { FacilityDraft } from '@khuyencong/domain/facility'
import type { TestApp } from '../testing/app.ts'
import { randomUUID } from 'node:crypto'
import { auditEntries, facilities, productSearch } from '@khuyencong/db/schema'
import { aFacility, aProduct, aSupport } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { FacilityFilter } from '@khuyencong/domain/facility'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'
import { keepUnseen } from './draft.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
})
afterAll(() => test.close())

const draft: FacilityDraft = { name: 'Hợp tác xã Chè Hảo Đạt', nameEn: null, legalForm: 'cooperative', provinceId: 'VN-19@2025', address: 'Xã Tân Cương', sector: 'agro', foundedYear: 2016, workers: 40, taxCode: '4601234560', contactName: 'Người phụ trách', phone: '0912345678' }
const given = <Row>(build: (tx: TestApp['db']) => Promise<Row>) => write(test.db, { actor: 'system:test' }, build)
const names = (list: { items: { name: string }[] }) => list.items.map(row => row.name)
const refusal = (code: string, detail: object) => expect.objectContaining({ cause: expect.objectContaining({ code, detail: expect.objectContaining(detail) }) })

describe('the write path', () => {
  it('creates, edits, archives with a reason and restores, and tells it all', async () => {
    const officer = await test.as('agency-officer')
    const made = await officer.facility.create(draft)
    expect(made).toMatchObject({ code: expect.stringMatching(/^CS-\d{5}$/), slug: 'hop-tac-xa-che-hao-dat', version: 1, identityHidden: false, demonstration: false })

    const renamed = await officer.facility.edit({ id: made.id, version: 1, draft: { ...draft, name: 'Hợp tác xã Chè Tân Cương', phone: '0987654321', provinceId: 'VN-37@2025' } })
    expect(renamed).toMatchObject({ version: 2, slug: made.slug, code: made.code })
    const archived = await officer.facility.archive({ id: made.id, version: 2, reason: 'Đã giải thể theo quyết định' })
    expect(archived.archivedReason).toBe('Đã giải thể theo quyết định')
    await expect(officer.facility.edit({ id: made.id, version: 3, draft })).rejects.toThrow('closed: archived')
    const restored = await officer.facility.restore({ id: made.id, version: 3 })
    expect(restored).toMatchObject({ version: 4, archivedAt: null, archivedReason: null })

    const { formerNames, facility, place } = await officer.facility.byId({ id: made.id })
    expect(formerNames).toEqual([{ name: 'Hợp tác xã Chè Hảo Đạt', validTo: '2026-11-24' }])
    expect(facility.phone).toBe('0987654321')
    expect(place.today.name).toBe('Ninh Bình')

    const { items } = await officer.audit.history({ noun: 'facility', id: made.id })
    const history = items.filter(entry => entry.noun === 'facility')
    expect(history.map(entry => [entry.act, entry.version, entry.reason])).toEqual([['restored', 4, null], ['archived', 3, 'Đã giải thể theo quyết định'], ['edited', 2, null], ['created', 1, null]])
    expect(Object.fromEntries(history[2]!.changes.map(change => [change.field, [change.before, change.after]]))).toEqual({
      name: ['Hợp tác xã Chè Hảo Đạt', 'Hợp tác xã Chè Tân Cương'],
      phone: ['0912345678', '0987654321'],
      provinceId: ['VN-19@2025', 'VN-37@2025'],
    })
  })

  it('names the person who acted', async () => {
    const email = await test.person('agency-officer')
    const { users } = await import('@khuyencong/db/schema')
    const [user] = await test.db.select().from(users).where(eq(users.email, email))
    const row = await write(test.db, { actor: user!.id }, tx => aFacility(tx))
    const { items: [entry] } = await (await test.as('leader')).audit.history({ noun: 'facility', id: row.id })
    expect(entry!.actor).toEqual({ id: user!.id, name: user!.name, isSystem: false })
  })

  it('lets the first of two editors win and shows the second what stands there now', async () => {
    const [one, two] = [await test.as('agency-officer'), await test.as('centre-officer')]
    const { id } = await one.facility.create({ ...draft, name: 'Xưởng hai người sửa' })
    await one.facility.edit({ id, version: 1, draft: { ...draft, name: 'Xưởng hai người sửa', workers: 41 } })
    await expect(two.facility.edit({ id, version: 1, draft: { ...draft, name: 'Xưởng hai người sửa', workers: 12 } })).rejects.toEqual(refusal('conflict', { reason: 'stale-version', current: expect.objectContaining({ workers: 41, version: 2, taxCode: '4601234560' }) }))
    await expect(two.facility.archive({ id, version: 1, reason: 'muộn rồi' })).rejects.toThrow('stale-version')
    expect((await one.facility.byId({ id })).facility.workers).toBe(41)
  })

  it('gives every facility a number and an address of its own, also at once', async () => {
    const officer = await test.as('agency-officer')
    const made = await Promise.all(Array.from({ length: 8 }, () => officer.facility.create({ ...draft, name: 'Cơ sở cùng tên' })))
    expect(new Set(made.map(row => row.code)).size).toBe(8)
    expect(new Set(made.map(row => row.slug)).size).toBe(8)
  })

  it('leaves version and history alone when nothing changed', async () => {
    const officer = await test.as('agency-officer')
    const { id } = await officer.facility.create({ ...draft, name: 'Cơ sở không đổi' })
    expect((await officer.facility.edit({ id, version: 1, draft: { ...draft, name: 'Cơ sở không đổi' } })).version).toBe(1)
    expect((await officer.audit.history({ noun: 'facility', id })).items).toHaveLength(1)
  })

  it('keeps an old province on record but takes no old one anew', async () => {
    const officer = await test.as('agency-officer')
    const old = await given(tx => aFacility(tx, { provinceId: 'VN-36@2008' }))
    const kept = { ...draft, provinceId: 'VN-36@2008', name: old.name, workers: 9 }
    expect((await officer.facility.edit({ id: old.id, version: 1, draft: kept })).workers).toBe(9)
    await expect(officer.facility.create(kept)).rejects.toEqual(refusal('invalid', { issues: [{ field: 'provinceId', reason: 'province-of-old', values: { successor: 'Ninh Bình' } }] }))
  })

  it('tells the showroom that the maker has another name', async () => {
    const product = await given(tx => aProduct(tx))
    const officer = await test.as('agency-officer')
    const { facility } = await officer.facility.byId({ id: product.facilityId })
    await officer.facility.edit({ id: facility.id, version: facility.version, draft: { ...draft, name: 'Xưởng Zuyên Hải' } })
    const [row] = await test.db.select().from(productSearch).where(eq(productSearch.productId, product.id))
    expect(row!.folded).toContain('zuyen hai')
  })
})

const contact = { name: 'Kế toán thử', role: 'Kế toán', phone: '0911222333', email: 'ketoan@example.vn' }
const sensitive = { ...draft, contactRole: 'Giám đốc', contactEmail: 'giamdoc@example.vn', furtherContacts: [contact], bankName: 'Ngân hàng thử', bankAccount: '102010000123' }

describe('identity and bank fields', () => {
  it('are empty, each with a flag, for a role without that right', async () => {
    const made = await (await test.as('centre-officer')).facility.create({ ...sensitive, name: 'Hộ có mã số' })
    expect(made).toMatchObject({ furtherContacts: [contact], bankAccount: '102010000123', identityHidden: false, bankHidden: false })
    const leader = await test.as('leader')
    expect((await leader.facility.byId({ id: made.id })).facility).toMatchObject({ taxCode: null, contactName: null, contactRole: null, contactEmail: null, phone: null, furtherContacts: [], bankName: null, bankAccount: null, identityHidden: true, bankHidden: true })
    expect((await (await test.as('administrator')).facility.byId({ id: made.id })).facility).toMatchObject({ taxCode: '4601234560', bankName: null, bankAccount: null, identityHidden: false, bankHidden: true })
    expect((await (await test.as('agency-officer')).facility.byId({ id: made.id })).facility).toMatchObject({ bankAccount: '102010000123', bankHidden: false })
    const { items: [created] } = await leader.audit.history({ noun: 'facility', id: made.id })
    expect(created!.changes.filter(change => change.hidden).map(change => change.field).sort()).toEqual(['bankAccount', 'bankName', 'contactEmail', 'contactName', 'contactRole', 'furtherContacts', 'phone', 'taxCode'])
  })

  it('are never overwritten by somebody who does not see them or may not change them', async () => {
    const { id } = await (await test.as('centre-officer')).facility.create({ ...sensitive, name: 'Hộ có tài khoản' })
    const stored = async () => (await test.db.select().from(facilities).where(eq(facilities.id, id)))[0]!
    // The administrator sees no account; the agency reads it and may not change it.
    for (const [role, version] of [['administrator', 1], ['agency-officer', 2]] as const)
      await (await test.as(role)).facility.edit({ id, version, draft: { ...sensitive, name: 'Hộ có tài khoản', workers: 40 + version, bankName: null, bankAccount: role === 'administrator' ? null : '999999' } })
    expect(await stored()).toMatchObject({ version: 3, workers: 42, bankName: 'Ngân hàng thử', bankAccount: '102010000123', furtherContacts: [contact], taxCode: '4601234560' })
    await (await test.as('centre-officer')).facility.edit({ id, version: 3, draft: { ...sensitive, name: 'Hộ có tài khoản', bankAccount: '2020.1000.0456' } })
    expect((await stored()).bankAccount).toBe('202010000456')
  })

  it('stay where a draft leaves them out, and are none where it says so', () => {
    const recorded = { ...sensitive, furtherContacts: [contact] }
    const [all, none] = [{ identity: true, bank: true }, { identity: false, bank: false }]
    const blind = { ...draft, taxCode: null, contactName: null, phone: null, workers: 1 }
    expect(keepUnseen(blind, recorded, none)).toMatchObject({ workers: 1, taxCode: '4601234560', contactName: 'Người phụ trách', phone: '0912345678', contactEmail: 'giamdoc@example.vn', furtherContacts: [contact], bankAccount: '102010000123' })
    expect(keepUnseen(blind, recorded, all)).toMatchObject({ taxCode: null, phone: null, contactEmail: 'giamdoc@example.vn', furtherContacts: [contact], bankAccount: '102010000123' })
    expect(keepUnseen({ ...blind, furtherContacts: [], bankAccount: null, contactEmail: null }, recorded, all)).toMatchObject({ furtherContacts: [], bankAccount: null, contactEmail: null })
    expect(keepUnseen({ ...sensitive }, null, none)).toMatchObject({ taxCode: null, contactName: null, phone: null, furtherContacts: [], bankName: null, bankAccount: null })
    expect(keepUnseen({ ...draft, sector: 'agro', furtherSectors: ['wood', 'agro'] }, null, all).furtherSectors).toEqual(['wood'])
  })

  it('leave by no export', async () => {
    const answer = await (await test.as('leader')).facility.list(FacilityFilter.parse({ q: 'Hộ có' }))
    expect(answer.total).toBe(2)
    expect(JSON.stringify(answer)).not.toMatch(/4601234560|102010000123|202010000456|0911222333|ketoan/)
  })
})

describe('a tax code', () => {
  it('with a wrong check digit is refused by the digit that would be right', async () => {
    const officer = await test.as('agency-officer')
    await expect(officer.facility.create({ ...draft, taxCode: '4601234567' })).rejects.toEqual(refusal('invalid', { issues: [{ field: 'taxCode', reason: 'tax-code-check', values: { digit: '7', right: '0' } }] }))
    await expect(officer.facility.create({ ...draft, taxCode: '001088012345' })).rejects.toEqual(refusal('invalid', { issues: [{ field: 'taxCode', reason: 'tax-code-of-person' }] }))
    expect((await officer.facility.create({ ...draft, name: 'Hộ mã cá nhân', legalForm: 'household', taxCode: '001 088 012 345' })).taxCode).toBe('001088012345')
  })

  it('that is wrong on record stays, is warned of, and hinders no other change', async () => {
    const officer = await test.as('agency-officer')
    const old = await given(tx => aFacility(tx, { name: 'Cơ sở mã cũ', taxCode: '4601234567' }))
    expect((await officer.facility.byId({ id: old.id })).warnings).toEqual([{ field: 'taxCode', reason: 'tax-code-check', values: { digit: '7', right: '0' } }])
    expect((await (await test.as('leader')).facility.byId({ id: old.id })).warnings).toEqual([])
    const edited = await officer.facility.edit({ id: old.id, version: 1, draft: { ...draft, name: old.name, taxCode: '4601234567', workers: 5 } })
    expect(edited).toMatchObject({ taxCode: '4601234567', workers: 5 })
    await expect(officer.facility.edit({ id: old.id, version: 2, draft: { ...draft, name: old.name, taxCode: '4601234568' } })).rejects.toEqual(refusal('invalid', { issues: [expect.objectContaining({ reason: 'tax-code-check' })] }))
  })
})

it('everything wrong is told at once, the province too', async () => {
  const officer = await test.as('agency-officer')
  const wrong = { ...draft, name: ' ', workers: -1, provinceId: 'VN-99@2025', taxCode: '123', foundedYear: 2027, furtherContacts: [{ ...contact, email: 'x' }] }
  const issues = [['name', 'required'], ['workers', 'not-negative'], ['furtherContacts.0.email', 'email'], ['provinceId', 'unknown-province'], ['foundedYear', 'in-the-future'], ['taxCode', 'tax-code']].map(([field, reason]) => expect.objectContaining({ field, reason }))
  await expect(officer.facility.create(wrong)).rejects.toEqual(refusal('invalid', { issues }))
  const { id } = await officer.facility.create({ ...draft, name: 'Cơ sở sẽ sửa sai' })
  await expect(officer.facility.edit({ id, version: 1, draft: wrong })).rejects.toEqual(refusal('invalid', { issues }))
  await expect(officer.facility.edit({ id, version: 1, draft: { ...draft, name: 'x', provinceId: 'VN-36@2008' } })).rejects.toEqual(refusal('invalid', { issues: [expect.objectContaining({ field: 'name' }), expect.objectContaining({ reason: 'province-of-old' })] }))
})

describe('hostile input', () => {
  const bad: [string, Partial<Record<keyof FacilityDraft, unknown>>, { field: string, reason: string }][] = [
    ['an unknown province', { provinceId: 'VN-99@2025' }, { field: 'provinceId', reason: 'unknown-province' }],
    ['a province that is none', { provinceId: 'Hà Nội' }, { field: 'provinceId', reason: expect.any(String) as unknown as string }],
    ['an empty name', { name: '   ' }, { field: 'name', reason: 'required' }],
    ['a name of 300 letters', { name: 'ă'.repeat(300) }, { field: 'name', reason: 'too-long' }],
    ['negative workers', { workers: -1 }, { field: 'workers', reason: 'not-negative' }],
    ['half a worker', { workers: 1.5 }, { field: 'workers', reason: expect.any(String) as unknown as string }],
    ['workers in words', { workers: 'mười' }, { field: 'workers', reason: expect.any(String) as unknown as string }],
    ['a year to come', { foundedYear: 2027 }, { field: 'foundedYear', reason: 'in-the-future' }],
    ['a tax code of 9 digits', { taxCode: '123456789' }, { field: 'taxCode', reason: 'tax-code' }],
    ['a telephone of letters', { phone: 'gọi tôi' }, { field: 'phone', reason: 'phone' }],
    ['HTML in a name', { name: '<script>alert(1)</script> Chè' }, { field: 'name', reason: 'html' }],
    ['a picture in an address', { address: '<img src=x onerror=alert(1)>' }, { field: 'address', reason: 'html' }],
    ['a control character', { name: 'Xưởng \u0007 mộc' }, { field: 'name', reason: 'control-character' }],
    ['text that turns its neighbours around', { name: 'Xưởng \u202Emộc' }, { field: 'name', reason: 'control-character' }],
    ['a null character', { name: 'Xưởng \0 mộc' }, { field: 'name', reason: 'control-character' }],
    ['half a letter', { name: 'Xưởng \uD800 mộc' }, { field: 'name', reason: 'control-character' }],
    ['a sector nobody offers', { sector: 'oil' }, { field: 'sector', reason: 'not-offered' }],
  ]
  it.each(bad)('%s is refused by the name of its field and stores nothing', async (_, change, issue) => {
    const before = await test.db.$count(facilities)
    const officer = await test.as('agency-officer')
    const failed = await officer.facility.create({ ...draft, ...change } as FacilityDraft).then(() => null, (error: unknown) => error as { code: string, cause: { detail: { issues: unknown[] } } })
    expect(failed?.code).toBe('BAD_REQUEST')
    expect(failed?.cause.detail.issues[0]).toMatchObject(issue)
    expect(await test.db.$count(facilities)).toBe(before)
  })

  it('keeps signs that only look like HTML, in NFC', async () => {
    const officer = await test.as('agency-officer')
    const name = 'Chè A & B > 5 "đặc sản" (số 1)'
    const made = await officer.facility.create({ ...draft, name: name.normalize('NFD') })
    expect(made.name).toBe(name)
    expect(names(await officer.facility.list(FacilityFilter.parse({ q: 'dac san' })))).toEqual([name])
  })

  it.each(['%', '_', '\\', '\'; drop table facilities; --', '$zz', '​', '((((', 'a'.repeat(200)])('a search for %s finds what it says and harms nothing', async (q) => {
    const officer = await test.as('agency-officer')
    expect((await officer.facility.list(FacilityFilter.parse({ q }))).total).toBe(0)
    expect(await test.db.$count(facilities)).toBeGreaterThan(0)
  })
})

describe('the list', () => {
  it('finds a facility by its whole tax code, for who may read it', async () => {
    const row = await given(tx => aFacility(tx, { name: 'Cơ sở tìm theo mã', taxCode: '0312687878-001' }))
    const found = async (role: 'agency-officer' | 'leader', q: string) => (await (await test.as(role)).facility.list(FacilityFilter.parse({ q }))).items.map(item => item.id)
    expect(await found('agency-officer', '0312 687 878 001')).toEqual([row.id])
    expect(await found('agency-officer', '0312687878')).toEqual([])
    expect(await found('leader', '0312687878-001')).toEqual([])
  })

  it('sorts by Vietnamese order, pages, and counts the whole set', async () => {
    const mark = randomUUID().slice(0, 8)
    await given(async (tx) => {
      for (const name of ['Đại An', 'Ăn Bình', 'Da Lạc', 'Ân Thi', 'An Bá'])
        await aFacility(tx, { name: `${name} ${mark}`, workers: name.length })
    })
    const officer = await test.as('leader')
    const all = await officer.facility.list(FacilityFilter.parse({ q: mark }))
    expect(names(all).map(name => name.replace(` ${mark}`, ''))).toEqual(['An Bá', 'Ăn Bình', 'Ân Thi', 'Da Lạc', 'Đại An'])
    const second = await officer.facility.list(FacilityFilter.parse({ q: mark, pageSize: 2, page: 2, desc: true }))
    expect([names(second).map(name => name.replace(` ${mark}`, '')), second.total]).toEqual([['Ân Thi', 'Ăn Bình'], 5])
  })

  it('counts the supports and products of each facility', async () => {
    const row = await given(async (tx) => {
      const facility = await aFacility(tx, { name: `Đếm ${randomUUID()}` })
      for (const planYear of [2022, 2023])
        await aSupport(tx, { facilityId: facility.id, planYear })
      await aProduct(tx, { facilityId: facility.id })
      return facility
    })
    const { items } = await (await test.as('leader')).facility.list(FacilityFilter.parse({ q: row.name }))
    expect(items.map(item => [item.supports, item.products])).toEqual([[2, 1]])
  })

  it('finds without marks, and with marks only what has them', async () => {
    await given(async (tx) => {
      await aFacility(tx, { name: 'Xưởng Bò Quảng' })
      await aFacility(tx, { name: 'Xưởng Bơ Quảng' })
    })
    const officer = await test.as('leader')
    const found = async (q: string) => names(await officer.facility.list(FacilityFilter.parse({ q })))
    expect(await found('bo quang')).toEqual(['Xưởng Bò Quảng', 'Xưởng Bơ Quảng'].sort(new Intl.Collator('vi').compare))
    expect(await found('bò quang')).toEqual(['Xưởng Bò Quảng'])
    expect(await found('BƠ')).toEqual(['Xưởng Bơ Quảng'])
  })

  it('reads a place then or today', async () => {
    const mark = randomUUID().slice(0, 8)
    await given(async (tx) => {
      await aFacility(tx, { name: `Cũ ${mark}`, provinceId: 'VN-36@2008' })
      await aFacility(tx, { name: `Mới ${mark}`, provinceId: 'VN-37@2025' })
      await aFacility(tx, { name: `Nam ${mark}`, provinceId: 'VN-60@2008' })
    })
    const officer = await test.as('leader')
    const found = async (filter: object) => names(await officer.facility.list(FacilityFilter.parse({ q: mark, ...filter }))).map(name => name.slice(0, 3).trim())
    expect(await found({ province: ['VN-37@2025'] })).toEqual(['Cũ', 'Mới'])
    expect(await found({ province: ['VN-37@2025'], map: 'then' })).toEqual(['Mới'])
    expect(await found({ province: ['VN-36@2008'] })).toEqual(['Cũ'])
    // Bình Thuận lay in the South; its successor lies in the central region.
    expect(await found({ region: ['south'] })).toEqual([])
    expect(await found({ region: ['central'] })).toEqual(['Nam'])
    expect(await found({ region: ['south'], map: 'then' })).toEqual(['Nam'])
    await expect(found({ province: ['VN-99@2008'] })).rejects.toEqual(refusal('invalid', { issues: [{ field: 'province.0', reason: 'unknown-province' }] }))
    const [old] = (await officer.facility.list(FacilityFilter.parse({ q: `cu ${mark}` }))).items
    expect(old!.place).toEqual({ then: { id: 'VN-36@2008', name: 'Nam Định' }, today: { id: 'VN-37@2025', name: 'Ninh Bình' } })
  })

  it('opens the facilities behind a figure', async () => {
    const support = await given(tx => aSupport(tx, { planYear: 2022, type: 'machinery' }))
    const officer = await test.as('leader')
    const found = async (filter: object) => (await officer.facility.list(FacilityFilter.parse({ acceptedFrom: 2021, acceptedTo: 2023, ...filter }))).items.map(row => row.id)
    expect(await found({ centre: 'ipc1', kind: ['single'], type: ['machinery'] })).toContain(support.facilityId)
    expect(await found({ type: ['showroom'] })).not.toContain(support.facilityId)
    expect(await found({ acceptedFrom: 2023 })).not.toContain(support.facilityId)
  })
})

it('every write left its audit row, and none without an actor', async () => {
  const officer = await test.as('agency-officer')
  const { id } = await officer.facility.create({ ...draft, name: 'Cơ sở cuối' })
  const rows = await test.db.select().from(auditEntries).where(and(eq(auditEntries.noun, 'facility'), eq(auditEntries.rowId, id)))
  expect(rows.map(row => row.actor)).toEqual(['agency-officer:'])
})
