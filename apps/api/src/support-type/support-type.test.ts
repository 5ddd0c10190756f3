import type { ContentDraft, SupportTypeDraft } from '@khuyencong/domain/support'
import type { TestApp } from '../testing/app.ts'
import { contents } from '@khuyencong/db/schema'
import { aSupport } from '@khuyencong/db/testing/builders'
import { write } from '@khuyencong/db/write'
import { rowOn } from '@khuyencong/domain/instrument'
import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testApp } from '../testing/app.ts'

let test: TestApp
beforeAll(async () => {
  test = await testApp()
  await write(test.db, { actor: 'system:test' }, async (tx) => {
    for (const planYear of [2019, 2023])
      await aSupport(tx, { planYear, provinceId: 'VN-36@2008' })
  })
})
afterAll(() => test.close())

const refusal = (code: string, detail: object) => expect.objectContaining({ cause: expect.objectContaining({ code, detail: expect.objectContaining(detail) }) })
const typeDraft: SupportTypeDraft = { vi: 'Ứng dụng máy móc thiết bị tiên tiến', en: 'Advanced machinery', offered: true, legalBasis: 'Nghị định 45/2012/NĐ-CP, Điều 4', instrument: 'nd-45-2012', validFrom: '2012-07-05', validTo: null }
/** Invented for this test: the list of the decree of 2025 is not known. */
const list: ContentDraft = { vi: 'Nội dung thử theo danh mục mới', en: 'Test content of a new list', types: ['machinery'], legalBasis: 'Nghị định 235/2025/NĐ-CP (phép thử)', instrument: 'nd-235-2025', validFrom: '2026-01-01', validTo: null, status: 'unverified' }

describe('types of support', () => {
  it('are shown with their supports inside the reader\'s reach, and the nine contents', async () => {
    const all = await (await test.as('leader')).supportType.list()
    expect(all.types.find(type => type.code === 'machinery')).toMatchObject({ supports: 2, instrument: 'nd-45-2012', reach: 'facility' })
    expect(all.contents.map(row => row.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    const elsewhere = await (await test.as('province-officer', 'VN-01@2025')).supportType.list()
    expect(elsewhere.types.find(type => type.code === 'machinery')!.supports).toBe(0)
  })

  it('end where no support has a later plan year, and keep code and reach', async () => {
    const officer = await test.as('agency-officer')
    await expect(officer.supportType.edit({ code: 'machinery', version: 1, draft: { ...typeDraft, validTo: '2021-12-31' } })).rejects.toEqual(refusal('invalid', { issues: [{ field: 'validTo', reason: 'records-after', values: { year: 2023 } }] }))
    await expect(officer.supportType.edit({ code: 'machinery', version: 1, draft: { ...typeDraft, validFrom: '2020-01-01' } })).rejects.toEqual(refusal('invalid', { issues: [{ field: 'validFrom', reason: 'records-before', values: { year: 2019 } }] }))
    const row = await officer.supportType.edit({ code: 'machinery', version: 1, draft: { ...typeDraft, vi: 'Máy móc thiết bị tiên tiến', validTo: '2026-12-31' } })
    expect(row).toMatchObject({ version: 2, vi: 'Máy móc thiết bị tiên tiến', validTo: '2026-12-31', reach: 'facility' })
    await expect(officer.supportType.edit({ code: 'machinery', version: 1, draft: typeDraft })).rejects.toEqual(refusal('conflict', { reason: 'stale-version' }))
    await expect((await test.as('centre-officer')).supportType.edit({ code: 'machinery', version: 2, draft: typeDraft })).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})

describe('contents', () => {
  it('of a new list follow those of the old one, which keeps the supports of its days', async () => {
    const officer = await test.as('agency-officer')
    const given = { number: 3, draft: list, seen: { validFrom: '2012-07-05', version: 1 } }
    expect((await officer.supportType.preview(given)).touched).toEqual([])
    expect((await officer.supportType.preview({ ...given, draft: { ...list, validFrom: '2023-01-01' } })).touched).toEqual([{ type: 'machinery', year: 2023, state: 'settled', count: 1 }])
    await officer.supportType.supersede(given)
    const rows = await test.db.select().from(contents).where(eq(contents.code, 'content-3')).orderBy(asc(contents.validFrom))
    expect(rows.map(row => [row.validFrom, row.validTo])).toEqual([['2012-07-05', '2025-12-31'], ['2026-01-01', null]])
    expect([rowOn(rows, '2022-03-01')?.types, rowOn(rows, '2026-01-01')?.types]).toEqual([['demo-model', 'machinery'], ['machinery']])
  })

  it('may be worded better at any time, but keep the types that supports rest on', async () => {
    const officer = await test.as('agency-officer')
    const [old] = await test.db.select().from(contents).where(eq(contents.code, 'content-3')).orderBy(asc(contents.validFrom))
    const { code: _, number: __, version, ...draft } = old!
    const asked = { code: 'content-3', seen: { validFrom: old!.validFrom, version } }
    await expect(officer.supportType.editContent({ ...asked, draft: { ...draft, types: ['demo-model'] } })).rejects.toEqual(refusal('closed', { reason: 'records-rest', issues: [{ field: 'types', reason: 'records-rest', values: { count: 2 } }] }))
    expect((await officer.supportType.editContent({ ...asked, draft: { ...draft, vi: 'Chữ đã sửa' } })).row).toMatchObject({ vi: 'Chữ đã sửa', version: version + 1 })
  })
})
